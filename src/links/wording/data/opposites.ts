/**
 * Words that cannot both be said of the same people and things in one happening: one pair of groups on each line, parted by "|",
 * several words for one side. Plain forms; verbs, nouns and adjectives of one sense stand together. Complete for what news reports in
 * general: results, decisions, deals, courts, prices, health, war, sport and comparisons.
 */
export const OPPOSITES = `
  win victory triumph | lose loss defeat
  pass approve adopt accept endorse ratify back authorise authorize | reject refuse decline oppose veto block
  receive get accept | reject refuse decline
  reach arrive enter arrival | leave depart exit departure quit
  rise increase grow climb jump surge soar gain | fall drop decrease decline plunge slump shrink sink slide
  earn earnings profit gain | lose loss
  open reopen | close shut closure
  start begin launch | end stop finish halt cease
  hire appoint recruit | fire sack dismiss oust
  arrest detain jail imprison | free release
  support back favour favor endorse approve | oppose condemn criticise criticize denounce
  allow permit legalise legalize authorise | ban prohibit forbid outlaw
  succeed success | fail failure
  survive survivor alive | die dead kill
  guilty convict | innocent acquit
  confirm admit acknowledge | deny refute
  strengthen | weaken
  improve improvement | worsen deteriorate
  expand expansion extend widen | shrink contract narrow shorten
  include | exclude
  join | leave quit
  raise lift increase hike | lower cut reduce slash
  agree agreement | disagree disagreement refuse
  cause trigger effect | prevent avert
  create build found establish | destroy demolish abolish dissolve
  marry married wed | divorce divorced
  public | private
  legal lawful | illegal unlawful
  liberal | conservative
  possible | impossible
  able | unable
  present | absent
  early earlier | late later
  high higher highest | low lower lowest
  large larger largest big bigger biggest | small smaller smallest
  old older oldest | young younger youngest new newest
  majority | minority
  long longer longest | short shorter shortest
  fast faster fastest quick | slow slower slowest
  rich richer richest wealthy | poor poorer poorest
  strong stronger strongest | weak weaker weakest
  good better best | bad worse worst
  safe safely | dangerous unsafe
  male man men | female woman women
  northern north | southern south
  eastern east | western west
  domestic | foreign
  voluntary voluntarily optional | compulsory mandatory obligatory
  popular | unpopular
  legitimate | illegitimate
  constitutional | unconstitutional
  successful successfully | unsuccessful unsuccessfully
  likely | unlikely
  happy | unhappy
  friendly | hostile
  peaceful peacefully | violent violently
  remember | forget
  love | hate
  encourage | discourage
  advance | retreat
  attack | defend
  recover | deteriorate
  connect | disconnect
  arm | disarm
  appear | disappear
  tighten | loosen ease relax
  accelerate | slow
  deploy | withdraw
  grant award | deny revoke withdraw
  uphold | overturn quash
  find recover | miss missing lose
  identify identified | unidentified
  employed | unemployed
  full | empty
  hot | cold
  wet | dry
  major | minor
  maximum | minimum
  nuclear | conventional
  military | civilian
  urban | rural
  optimistic | pessimistic
  real genuine authentic | fake forged counterfeit
  true | false untrue
  right correct | wrong incorrect
`;

/** Two sides of one happening: whoever does the one does not do the other, but what is sold to somebody is bought by him. */
export const CONVERSES = `
  buy acquire purchase | sell sale
  lend loan | borrow
  import | export
  teach | learn study
  employ hire | work
  send | receive
  give | receive take
  host | visit
`;
