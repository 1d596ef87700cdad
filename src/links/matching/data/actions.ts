/**
 * What news tells of, one class on each line: verbs and nouns that report the same kind of action, the first naming the class.
 * Classes between two empty lines are of one field: told of one happening, they often stand for one another. A word stands on
 * one line only. Words that can report anything (say, make, do) are left out on purpose.
 */
export const ACTIONS = `
  die kill murder slay fatal fatality perish homicide manslaughter assassinate massacre slaughter lethal corpse suicide behead
  injure wound hurt maim casualty sprain fracture
  shoot gunman gunmen gunfire shootout bullet
  stab knife slash machete
  attack assault raid ambush strike airstrike offensive onslaught
  bomb explode blast detonate shell barrage
  rape molest abuse
  kidnap abduct hostage captive
  clash fight battle skirmish brawl
  threaten menace intimidate

  earthquake quake tremor aftershock seismic temblor epicentre epicenter magnitude
  flood inundate deluge mudslide landslide downpour
  storm hurricane typhoon cyclone tornado blizzard
  erupt lava volcano volcanic
  drought famine starve
  burn fire blaze wildfire inferno arson bushfire ignite
  collapse crumble topple
  destroy demolish raze ruin devastate
  damage
  evacuate displace
  rescue save
  survive

  crash collide wreck derail pileup
  overturn capsize
  hit ram mow
  fall plunge slip tumble
  sink
  drown
  drive drunk dui dwi intoxicate

  infect outbreak epidemic pandemic virus contagion
  quarantine lockdown
  vaccinate vaccine inoculate immunise
  rehabilitate detox hospital hospitalise hospitalize clinic treat surgery

  arrest detain custody apprehend capture handcuff nab
  charge indict arraign accuse prosecute
  try court jury courtroom hearing testify
  convict guilt verdict
  acquit exonerate
  sentence jail prison incarcerate parole
  plead
  sue lawsuit litigate plaintiff
  appeal
  investigate probe inquiry enquiry
  search hunt manhunt
  escape abscond fugitive
  extradite deport expel
  execute hang
  pardon

  steal rob heist loot burglar raider
  hijack pirate
  defraud fraud embezzle scam swindle launder
  smuggle traffic
  drug heroin cocaine narcotic
  sabotage vandalise vandalize
  foil thwart repel avert
  seize confiscate impound
  intercept

  protest demonstrate march riot unrest
  walkout picket
  coup overthrow oust

  invade occupy incursion
  withdraw retreat pullout
  deploy
  ceasefire truce armistice
  surrender

  resign quit
  retire
  sack dismiss terminate
  appoint hire nominate name pick choose select tap candidate
  replace succeed
  inaugurate
  elect vote ballot referendum

  criticise criticize condemn denounce slam
  praise hail laud commend
  warn caution alert
  deny refute rebut
  confirm verify
  apologise regret

  agree accord pact treaty
  negotiate talks
  meet summit
  phone telephone
  visit trip tour
  invite

  sanction embargo tariff
  ban prohibit outlaw forbid
  legislate law enact
  approve authorise authorize ratify
  reject refuse veto
  repeal overrule reverse scrap

  buy acquire purchase takeover
  sell divest
  merge
  invest
  offer bid propose
  pay fine compensate settle
  bankrupt insolvent
  layoff redundancy downsize
  rise increase surge soar jump gain
  drop decline decrease slump plummet
  recall

  launch liftoff
  land touchdown
  unveil introduce debut premiere
  publish
  release free
  develop design
  build construct
  close shut
  open

  hack breach cyberattack malware
  leak expose
  repair fix mend patch restore update upgrade
  disrupt outage downtime interrupt
  cut sever snap

  win victory triumph defeat lose beat clinch rout
  score goal
  champion title trophy belt
  play match
  suspend

  host emcee
  award honour honor prize medal
  celebrate commemorate anniversary
  film movie
  sing concert album

  marry wed
  divorce
  bear baby pregnant
  bury funeral mourn

  delay postpone
  cancel
  discover find unearth detect
  vanish disappear missing
  arrive
  depart leave
  flee
  return
  join
  donate charity
  sail
`;
