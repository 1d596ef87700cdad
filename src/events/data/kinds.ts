/**
 * Kinds of happenings in the news and the phrases that tell them. A trailing `*` stands for any ending. Longer phrases are
 * tried first, so "strike action" is not an attack. `recurring` kinds happen again in the same form (editions): events of
 * such a kind at the same place in another year belong to one series.
 */
export interface KindEntry {
  readonly kind: string;
  readonly recurring: boolean;
  /** Comes again and again at one place, in the same words, though not by the calendar. */
  readonly repeated?: boolean;
  readonly phrases: string;
}

export const KINDS: readonly KindEntry[] = [
  {
    kind: 'attack',
    recurring: false,
    repeated: true,
    phrases: `attack|attacks|attacked|attacking|air strike*|airstrike*|air raid*|missile strike*|drone strike*|rocket strike*|
    strikes on|strike on|strikes against|strike against|strikes hit|strike hit|strike kill*|strikes kill*|russian strikes|
    israeli strikes|israeli strike|retaliatory strike*|bombing*|bombed|bombard*|shelling*|shelled|barrage*|assault*|onslaught|
    raid on|raided|offensive strike*|missile attack*|drone attack*|suicide bomb*|car bomb*|ambush*|airborne attack|
    fired missiles|fired rockets|launched missiles|launched drones|launched * drones|drones and missiles|missiles and drones|
    gunned down|mortar*|grenade*|incursion*|air defence*|air defense*|intercepted|shot down|under fire|pummel*`,
  },
  {
    kind: 'offensive',
    recurring: false,
    repeated: true,
    phrases: `counteroffensive*|counter-offensive*|ground offensive*|military offensive*|invasion*|invaded|military campaign*|
    siege of|besieged|captured the town|captured the city|seized the town|seized the city|front line*|frontline*`,
  },
  {
    kind: 'shooting',
    recurring: false,
    phrases: `shooting*|mass shooting*|gunman|gunmen|opened fire|shot dead|shot and killed|fatally shot|gunfire|drive-by|
    shot multiple times|gunshot*`,
  },
  {
    kind: 'assassination',
    recurring: false,
    phrases: `assassinat*|attempt on * life|grazed by a bullet`,
  },
  { kind: 'stabbing', recurring: false, phrases: `stabbing*|stabbed|knife attack*|knifeman|machete attack*` },
  {
    kind: 'explosion',
    recurring: false,
    phrases: `explosion*|exploded|gas blast|blast at|blast in|blast killed|blast ripped|detonat*`,
  },
  {
    kind: 'fire',
    recurring: false,
    phrases: `wildfire*|bushfire*|forest fire*|blaze|house fire|fire broke out|apartment fire|inferno|arson*`,
  },
  {
    kind: 'earthquake',
    recurring: false,
    repeated: true,
    phrases: `earthquake*|quake*|aftershock*|magnitude*|tremor*|epicentre|epicenter|seismic|tsunami*`,
  },
  {
    kind: 'storm',
    recurring: false,
    repeated: true,
    phrases: `hurricane*|typhoon*|cyclone*|tornado*|tropical storm|snowstorm*|blizzard*|thunderstorm*|storm hit|made landfall|
    landfall`,
  },
  {
    kind: 'flood',
    recurring: false,
    phrases: `flood|floods|flooded|flooding|flash flood*|mudslide*|landslide*|dam burst|torrential rain*`,
  },
  { kind: 'eruption', recurring: false, phrases: `volcano erupt*|eruption*|erupted|lava` },
  {
    kind: 'heat or drought',
    recurring: false,
    phrases: `heatwave*|heat wave*|drought*|cold snap|record temperature*`,
  },
  {
    kind: 'crash',
    recurring: false,
    phrases: `plane crash*|crashed into|crash|crashes|derail*|collision|collided|capsiz*|sank off|shipwreck*|pile-up|pileup|
    helicopter crash*|train crash*|bus crash*|car crash*|emergency landing|ran aground|overturned`,
  },
  {
    kind: 'collapse',
    recurring: false,
    phrases: `building collapse*|bridge collapse*|mine collapse*|roof collapse*|stampede*|crush at|crowd crush`,
  },
  {
    kind: 'outbreak',
    recurring: false,
    phrases: `outbreak*|epidemic*|pandemic*|infections|cases of|tested positive|quarantin*|vaccination campaign|virus spread`,
  },
  {
    kind: 'protest',
    recurring: false,
    repeated: true,
    phrases: `protest|protests|protested|protesters|protestors|demonstration*|demonstrators|rally|rallies|rallied|riot|riots|
    rioters|unrest|sit-in|clashes with police|took to the streets|marched through`,
  },
  {
    kind: 'labour strike',
    recurring: false,
    phrases: `strike action|on strike|walkout*|industrial action|labour strike|labor strike|go on strike|went on strike|strike ballot|picket*`,
  },
  {
    kind: 'parade',
    recurring: true,
    phrases: `military parade*|victory parade|parade|parades|victory day|parade rehearsal*|pageant|procession|carnival|
    national day celebration*|independence day celebration*|bastille day`,
  },
  {
    kind: 'election',
    recurring: true,
    phrases: `presidential election*|general election*|parliamentary election*|local election*|midterm*|by-election*|election day|
    election|elections|referendum*|runoff|run-off|went to the polls|polling station*|voters|ballot*|primary vote|election victory|
    turnout|exit poll*`,
  },
  {
    kind: 'summit',
    recurring: true,
    phrases: `summit|summits|g7|g20|general assembly|economic forum|forum in|climate conference|climate talks|cop2*|cop3*|
    annual meeting|conference in|congress of the`,
  },
  {
    kind: 'sports event',
    recurring: true,
    phrases: `world cup|championship*|olympic*|tournament|grand prix|marathon|final|semi-final*|semifinal*|quarter-final*|league match|
    grand slam|super bowl|play-off*|playoff*|scored|goals|innings|knockout|world series|title fight|beat * to`,
  },
  {
    kind: 'festival',
    recurring: true,
    phrases: `film festival|festival|award ceremony|awards ceremony|oscars|grammys|nobel prize*|eurovision|book fair|trade fair|world expo|fashion week|golden globe*`,
  },
  {
    kind: 'press conference',
    recurring: false,
    repeated: true,
    phrases: `press conference|news conference|press briefing|end-of-year press|annual address|state of the union|televised address|
    address to the nation|speech to|speech at|interview with`,
  },
  {
    kind: 'phone call',
    recurring: false,
    repeated: true,
    phrases: `phone call*|telephone call*|telephone conversation*|phone conversation*|call with|calls with|spoke by phone|
    spoke on the phone|spoke by telephone|by telephone|phoned|telephoned|held a call|conversation between them|the call`,
  },
  {
    kind: 'meeting',
    recurring: false,
    phrases: `meeting with|meetings with|met with|meet with|held talks|talks with|talks in|talks between|state visit|official visit|
    visit to|visited|arrived in|bilateral*|negotiation*|negotiators|peace talks|delegation|hosted talks|meeting between|
    lengthy meeting|hour meeting`,
  },
  {
    kind: 'agreement',
    recurring: false,
    phrases: `signed * agreement|agreement to|peace deal|ceasefire*|cease-fire|truce|treaty|trade deal|accord|memorandum|prisoner swap*|prisoner exchange*|resume direct flights`,
  },
  {
    kind: 'sanctions',
    recurring: false,
    phrases: `sanction|sanctions|sanctioned|embargo*|export ban|tariff*|asset freeze|import ban|blacklist*`,
  },
  {
    kind: 'trial',
    recurring: false,
    phrases: `trial|on trial|verdict|found guilty|pleaded guilty|pleaded not guilty|sentenced|jury|acquitted|convicted|conviction|
    prosecutors|court ruled|supreme court|appeals court|lawsuit*|sued|indict*|charged with|hearing|arraign*|judge ruled|plea`,
  },
  {
    kind: 'arrest',
    recurring: false,
    phrases: `arrest|arrests|arrested|detained|detention of|taken into custody|manhunt|extradit*|police raid*|in custody`,
  },
  {
    kind: 'robbery',
    recurring: false,
    phrases: `robbery|robbed|burglar*|heist|stolen|theft|thieves|fraud|embezzl*|smuggl*|cyberattack*|cyber attack*|hacked|hackers|data breach*`,
  },
  {
    kind: 'abduction',
    recurring: false,
    phrases: `kidnap*|abduct*|hostage*|went missing|disappearance of|missing since`,
  },
  {
    kind: 'death',
    recurring: false,
    phrases: `died in|died at|died of|died on|has died|dies at|dies aged|died aged|death of|passed away|funeral|obituary|found dead|burial|dead at`,
  },
  {
    kind: 'appointment',
    recurring: false,
    phrases: `appointed|appointment of|resign*|stepped down|step down|sacked|fired as|ousted|nominat*|sworn in|inaugurat*|named as|
    replaces|successor|new chief executive|took office|endorse*|endorsement`,
  },
  {
    kind: 'coup',
    recurring: false,
    phrases: `coup|overthrow*|overthrew|toppled|martial law|state of emergency|regime collapse*|rebel advance|fled the country|collapse of * regime`,
  },
  {
    kind: 'business deal',
    recurring: false,
    phrases: `acquire|acquires|acquired|acquisition|merger|merge with|takeover|bought for|buyout|buy-out|stake in|ipo|initial public offering|
    initial public|bid for`,
  },
  {
    kind: 'results',
    recurring: true,
    phrases: `quarterly results|quarterly profit|net profit|net income|earnings|revenue|annual results|first quarter|second quarter|third quarter|
    fourth quarter|full-year|profit warning|interest rate*|inflation rate|gross domestic product|unemployment rate|central bank`,
  },
  {
    kind: 'layoffs',
    recurring: false,
    phrases: `layoff*|laid off|job cuts|lay off|redundanc*|bankrupt*|insolven*|plant closure|shut down its`,
  },
  {
    kind: 'product',
    recurring: false,
    phrases: `unveil*|new model|smartphone*|recall of|recalled|product launch|released its|rolled out`,
  },
  {
    kind: 'space',
    recurring: false,
    phrases: `rocket launch|spacecraft|lunar|lander|astronaut*|space station|satellite launch|lift-off|liftoff|orbit`,
  },
  {
    kind: 'law',
    recurring: false,
    phrases: `passed a law|passed the bill|bill passed|voted to approve|voted in favour|voted in favor|legislation|decree|lawmakers voted|executive order|parliament approved|signed into law`,
  },
  {
    kind: 'discovery',
    recurring: false,
    phrases: `researchers found|scientists found|study found|discovered|unearthed|archaeolog*|study published|new study`,
  },
  {
    kind: 'evacuation',
    recurring: false,
    phrases: `evacuat*|displaced|refugees|fled their homes|migrants|asylum seekers`,
  },
  { kind: 'threat', recurring: false, phrases: `warned of|warned that|threat|threats|threatened|ultimatum` },
  { kind: 'monument', recurring: false, phrases: `statue*|monument*|memorial unveiled|bust of|replicas` },
];
