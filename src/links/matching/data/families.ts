/**
 * Words of one root that a stemmer leaves apart, one family up to each semicolon: irregular forms, and nouns made from verbs.
 * What a stemmer levels by itself (arrest, arrested, arresting) needs no entry.
 */
export const FAMILIES = `
  accuse accuser accusation accusatory; achieve achiever; acquire acquisition acquirer; act action acting;
  admit admitted admission admittance; advise advice adviser advisor advisory; allege allegation allegedly;
  analyse analyze analysis analyst; apologise apologize apology; appear appearance; apply application applicant;
  appoint appointee; argue argument; arrive arrival; assassinate assassin; assault assailant;
  assist assistance assistant aid; attack attacker; attempt tried try trying tries; awake awoke wake woke woken;
  bear bore borne born birth; beat beaten; begin began begun beginning beginner; behead beheading; believe belief;
  bet betting; bid bidder bade; bind bound; bite bit bitten; bleed bled blood bloody bleeding; blow blew blown;
  bomb bomber bombing bombard bombardment; borrow borrower; break broke broken breakage; breed bred; bring brought;
  broadcast broadcaster; build built builder building; burn burnt; burglar burglary burgle burglarize; burst bursting;
  buy bought buyer; carry carrier; catch caught; celebrate celebration celebratory;
  choose chose chosen choice chooses; climb climber; cling clung; collide collision; commemorate commemoration;
  compete competition competitor competitive; complain complaint; conclude conclusion; confirm confirmation;
  conquer conquest; consume consumer consumption; contain containment; contend contender contention;
  create creation creator; cure curable; cut cutting; damage damaging; deal dealt dealer; decide decision;
  deceive deception deceit; defend defence defense defender defendant; deliver delivery;
  demonstrate demonstration demonstrator; deny denied denies denial; depart departure; depose deposition;
  describe description; deter deterrent; destroy destruction destroyer destructive; detain detainee detention;
  detect detective; die died dies dying death dead deadly deceased decease; dig dug; disappear disappearance;
  discover discovery; discuss discussion; dismiss dismissal; divide division; divorce divorcee; draw drew drawn;
  drink drank drunk drunken; drive drove driven driver; drown drowning; eat ate eaten;
  elect election elector elected electoral; employ employee employer; enter entry entered entrance entrant;
  erupt eruption; escape escapee; evade evasion; examine exam; exceed excess; expand expansion;
  expel expelled expulsion; explain explanation; explode explosion explosive exploded; extend extension;
  extradite extradition; fail failure; fall fell fallen; feed fed; feel felt; fight fought fighter;
  find found finding; flee fled fleeing; fly flew flown flight; forbid forbade forbidden; foresee foresaw foreseen;
  forget forgot forgotten; forgive forgave forgiven forgiveness; founder founding foundation; freeze froze frozen;
  gas gassed; gather gathering; give gave given; grow grew grown growth; guilt guilty guiltily; hang hung hanged;
  hide hid hidden; hijack hijacker; hire hired hiring; hold held holder; host hosted hostess; hurt hurting;
  identify identity identification; include inclusion; inaugurate inauguration inaugural;
  inherit inheritance inheritor; injure injury injured injuries; insure insurance insurer; intrude intruder intrusion;
  invade invasion invader; invent invention inventor; invest investment investor;
  investigate investigator investigation; join joint; judge judgment judgement; jail jailer gaol; kidnap kidnapper;
  kill killer killed killing; kneel knelt; know knew known knowledge; lead led leader leadership; leak leakage;
  leave left leaving; legislate legislation legislator legislature; lend lent lender loan; lie lied liar; light lit;
  lose lost loss loser losing losses; manufacture manufacturer; marry married marriage; meet met meeting;
  merge merger; migrate migrant migration; mislead misled; murder murderer murderous;
  negotiate negotiator negotiation; nominate nominee nomination; obey obedience; occupy occupation occupier;
  offend offence offense offender; open opening opener; operate operator operation; oppose opposition opponent;
  pay paid payment payout; perform performance performer; permit permission permitted; persuade persuasion;
  perish perished; pirate piracy; please pleasure; plead pled plea pleads; poison poisonous; predict prediction;
  prison prisoner imprison imprisonment; produce producer production product; prosecute prosecutor prosecution;
  protest protester protestor; prove proof proven; provide provider provision; publish publisher publication;
  punish punishment; rape rapist; receive receipt recipient reception; recover recovery; refuse refusal;
  rehabilitate rehab rehabilitation; release releasing; remove removal; rescue rescuer; resign resignation;
  respond response responder; retire retirement retiree; reveal revelation; revolt revolution revolutionary;
  ride rode ridden rider; ring rang rung; rise rose risen; rob robber robbery; rule ruling ruler; run ran runner;
  sail sailor; save saving saviour savior; see saw seen sight; seek sought; seize seizure;
  sell sold seller sale sales; send sent; shake shook shaken; shoot shot shooter shooting gunshot; shine shone;
  shrink shrank shrunk; shut shutdown; sign signatory signature; sing sang sung singer song; sink sank sunk; sit sat;
  slay slain slayer slew slaying; sleep slept; slide slid; speak spoke spoken speech speaker; spend spent; spin spun;
  split splitting; spread spreading; stab stabbing; stand stood; steal stole stolen thief thieves theft thefts;
  stick stuck; sting stung; strike struck striker stricken; strive strove; succeed success successor succession;
  suffer sufferer; suffocate suffocation; suicide suicidal; survive survivor survival; suspect suspicion suspicious;
  swear swore sworn; sweep swept; swim swam swum swimmer; swing swung; take took taken taking; teach taught teacher;
  tear tore torn; terror terrorist terrorism; testify testimony; think thought; threat threaten threatening;
  throw threw thrown; trade trader trading; treat treatment; unveil unveiling; vanish vanished; victim victimise;
  violate violation violator; visit visitor; vote voter voting; warn warning; wed wedding;
  win won winner winning winnings; withdraw withdrew withdrawn withdrawal; wound wounded; wreck wreckage;
  write wrote written writer;
`;

/** Countries with their peoples. */
export const NATIONS = `
  america american americans; australia australian aussie; austria austrian; belgium belgian; brazil brazilian;
  britain british briton brit uk; canada canadian; china chinese; denmark danish dane; egypt egyptian;
  england english; europe european; finland finnish finn; france french; germany german; greece greek; india indian;
  indonesia indonesian; iran iranian; iraq iraqi; ireland irish; israel israeli; italy italian; japan japanese;
  mexico mexican; netherlands dutch holland; norway norwegian; pakistan pakistani; palestine palestinian;
  philippines filipino philippine; poland polish pole; portugal portuguese; russia russian; scotland scottish scot;
  somalia somali somalian; spain spanish spaniard; sweden swedish swede; switzerland swiss; syria syrian;
  thailand thai; turkey turkish turk; ukraine ukrainian; wales welsh;
`;
