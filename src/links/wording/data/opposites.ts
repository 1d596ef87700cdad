/**
 * Words that cannot both be said of the same people and things in one happening: one pair of groups on each line, parted by "|",
 * several words for one side. Plain forms; verbs, nouns and adjectives of one sense stand together. Complete for what news reports in
 * general: results, decisions, deals, courts, prices, health, war, sport and comparisons.
 */
export const OPPOSITES = `
  pass approve adopt accept endorse ratify back authorise authorize | reject refuse decline oppose veto block
  receive get accept | reject refuse decline
  reach arrive enter arrival | leave depart exit departure quit
  rise increase grow surge soar gain | fall drop decrease decline plunge slump shrink
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
  expand expansion widen | shrink narrow
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
  oldest | youngest newest
  majority | minority
  long longer longest | short shorter shortest
  fast faster fastest quick | slow slower slowest
  rich richer richest wealthy | poor poorer poorest
  strong stronger strongest | weak weaker weakest
  good better best | bad worse worst
  safe safely | dangerous unsafe
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
  cheap | expensive costly
  easy | difficult hard
  deficit | surplus
  boom | recession slump
  praise | criticise criticize condemn
  reward | punish penalise penalize
  trust | distrust mistrust
  certain | uncertain
  complete | incomplete
  fair | unfair
  healthy | ill sick unhealthy
  known | unknown
  necessary | unnecessary
  official | unofficial
  stable | unstable
  sufficient | insufficient
  willing | unwilling reluctant
  aware | unaware
  armed | unarmed
  reveal disclose | conceal hide
  active | inactive
  continue resume | stop suspend halt end
  keep retain | abandon relinquish
  stay remain | leave depart
  ally friend | enemy foe
  supporter advocate | opponent critic
  advantage | disadvantage
  presence | absence
  approval | disapproval rejection
  innocence | guilt
  peace | war
  obey comply respect | disobey violate breach
  unite unify merge | divide split separate
  simplify | complicate
  postpone delay | accelerate hasten
  lock | unlock
  ascend | descend
  freeze | thaw melt
  win winner champion | loser
  increase add | subtract
  prove | disprove
  trustworthy reliable | unreliable
  acceptable | unacceptable
  effective | ineffective
  satisfied | dissatisfied
  comfortable | uncomfortable
  responsible | irresponsible
  relevant | irrelevant
  visible | invisible
  permanent permanently | temporary temporarily
  natural | artificial
  vertical | horizontal
  virtual | physical
`;

/** Two sides of one happening: whoever does the one does not do the other, but what is sold to somebody is bought by him. */
export const CONVERSES = `
  win victory triumph beat | lose
  buy acquire purchase | sell sale
  lend loan | borrow
  import | export
  teach | learn study
  employ hire | work
  send | receive
  give | receive take
  host | visit
`;
