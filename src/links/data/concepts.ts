/** Words that news uses for one happening, one class on each line: a denial seldom repeats the words it denies. */
export const CONCEPTS = `
  call phone telephone conversation talk speak spoke spoken discuss discussion converse chat
  meet meeting met encounter summit
  attack strike struck raid assault bombard bombardment shell bomb hit target
  kill dead death die fatality murder slay
  injure wound hurt casualty
  destroy wreck ruin demolish
  damage harm
  order command instruct direct
  resign quit step
  pay payment bribe bribery
  fire dismiss sack oust
  buy purchase acquire acquisition
  deal agreement accord pact treaty
  warn inform notify tell told aware consult
  agree consent approve approval accept
  steal theft stole stolen loot
  use deploy employ
  arrest detain custody
  hack breach cyberattack
  leak disclose
  crash collide collision
  withdraw withdrawal retreat pull
  merge merger takeover
  layoff redundancy
  cheat dope doping fraud
  plan intend intention
`;

/** Words of denying and of saying: they tell nothing about what is denied. */
export const DENIAL_WORDS = `
  deny denied denial reject rejected rejection dismiss dismissed refute refuted rebut dispute disputed contradict untrue false
  falsehood fake fiction pure fabricate fabrication fabricated lie lying baseless unfounded groundless invented nonsense absurd
  completely utterly totally categorically flatly simply entirely never no not nothing none nobody neither nor without true truth
  claim claimed allegation allegations allege alleged report reported reports information story rumour rumor accusation accuse
  say said says saying tell told add added state stated insist insisted call called describe described spokesman spokeswoman
  spokesperson happen happened place took take exist existed occur occurred correspond reality wrong incorrect news media newspaper
`;
