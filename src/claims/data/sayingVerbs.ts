/** Verbs of speech: take a quotation or a that-clause, and may be put inside or after it ("..., the minister said"). */
export const SPEECH_VERBS = `
  say add tell claim allege report announce state declare remark comment note observe mention explain insist maintain argue
  assert contend affirm reaffirm reiterate repeat stress emphasise underline underscore highlight acknowledge admit concede
  confess confirm disclose reveal divulge recall recount warn caution alert advise inform notify assure reassure promise
  pledge vow swear guarantee threaten predict forecast project foresee anticipate estimate calculate reckon suggest hint imply
  signal intimate indicate propose recommend deny dispute counter retort reply respond answer rejoin riposte quip joke tease
  jest boast brag gloat complain lament bemoan grumble moan protest object rant fume rage thunder storm snap bark growl snarl
  shout yell scream cry exclaim bellow call whisper mutter mumble murmur sigh sob laugh chuckle gasp groan concur agree
  write tweet retweet post blog testify depose attest certify swear plead proclaim pronounce decree rule
  demand request ask inquire enquire query wonder muse ponder speculate theorise hypothesise surmise conclude deduce
  infer judge opine posit postulate submit venture volunteer offer continue conclude   interject interrupt intervene chime quote cite paraphrase translate publish broadcast relay communicate convey transmit
  elaborate clarify specify detail outline describe summarise illustrate spell brief rehearse preach lecture   argue reason rationalise defend plead urge exhort implore beseech beg encourage counsel instruct command
  enthuse gush rave marvel joke deadpan crow tut scoff sneer mock jeer taunt chide scold rebuke admonish berate blast slam
  lambast lambaste blare echo parrot endorse claim purport profess avow aver swear vouch
  counter-claim counterclaim caption headline editorialise joke remind point
`;

/** Speech verbs that name the hearer before the content ("told reporters that"). */
export const ADDRESSEE_VERBS = `
  tell inform notify assure reassure remind warn promise advise persuade convince caution alert brief ask urge order instruct
  implore beg encourage exhort press lobby counsel teach show
`;

/** Verbs of opinion and judgement whose object is what is judged ("condemned the attack"). */
export const JUDGEMENT_VERBS = `
  criticise condemn denounce decry deplore deride dismiss reject rebuff rebut refute disavow disown repudiate blame accuse charge
  fault censure castigate chastise excoriate lambast lambaste blast slam attack assail mock ridicule disparage belittle
  praise applaud commend hail laud extol welcome salute thank congratulate tout trumpet   endorse defend oppose favour favor question challenge dispute doubt call describe characterise portray depict label
  brand dub term style paint liken compare deem view cite quote reference mention invoke discuss   detail outline highlight emphasise stress underline underscore note acknowledge admit concede announce propose unveil
  reveal disclose demand request recommend suggest advocate urge prescribe predict forecast promise pledge
  threaten explain clarify deny confirm express voice convey offer issue mourn lament regret bemoan downplay minimise
  exaggerate reiterate repeat recall recount protest welcome credit
  allege claim expose detail chronicle debate expect anticipate fear
`;

/** Verbs of thinking, wishing and feeling; what they report is an attitude rather than words. */
export const ATTITUDE_VERBS = `
  think believe know feel hope fear worry expect want wish assume presume suppose suspect doubt imagine guess understand
  realise recognise remember dream intend plan aim prefer hate dread regret trust conclude
  hear decide resolve choose agree disagree appreciate envision envisage foresee   contemplate desire yearn long crave
`;

/** Verbs whose subject is mostly a document, figure or study ("the survey showed"). */
export const EVIDENCE_VERBS = `
  show find suggest indicate reveal demonstrate prove conclude estimate confirm highlight illustrate document attest read
  underscore underline project predict establish detail
`;

/** Verbs that take "to" and the infinitive as content ("vowed to fight"). */
export const INFINITIVE_VERBS = `
  vow promise pledge threaten agree decline offer plan want intend hope expect seek aim decide choose swear undertake
  volunteer propose demand claim profess prepare wish commit resolve prefer consent opt long yearn `;

/** "urged the government to act", "called on allies to send". */
export const DIRECTIVE_VERBS = `
  urge order ask tell instruct direct command advise encourage exhort implore beg beseech press lobby request   challenge warn caution remind persuade convince counsel
`;

/** What is said is presented as true: "confirmed", "admitted". */
export const FACTIVE_VERBS = `
  acknowledge admit concede confess confirm disclose reveal divulge recall note observe recognise realise know discover learn
  demonstrate prove show remind regret mention point
`;

/** Verbs that say how much something is, with the figure behind "at" ("put the toll at 28"). */
export const FIGURE_VERBS = `put place set peg`;

/** What such a verb says a figure of; anything else is put somewhere. */
export const PUT_AT = `
  number numbers figure toll total tally count estimate cost costs damage damages loss losses bill price value worth share rate level
  turnout attendance crowd audience population size strength dead death deaths casualties fatalities injured wounded missing displaced odds
  chance chances probability likelihood risk deficit debt budget spending revenue revenues sales profit profits growth inflation
  unemployment forecast target margin lead support average age speed distance depth magnitude output production capacity
`;

/** The speaker says that it is not so. */
export const DENIAL_VERBS = `deny dismiss reject refute rebut rebuff repudiate disavow disown disclaim dispute contradict debunk`;

/** What is said lies ahead. */
export const PLAN_VERBS = `
  vow promise pledge threaten plan intend propose aim seek predict forecast project foresee anticipate expect undertake
  envisage envision prepare
`;

/** The reporter does not stand behind what is said. */
export const ALLEGATION_VERBS = `allege claim accuse purport profess suspect charge`;

/** Doubling of the last consonant, against the short-vowel rule's guess for one syllable. */
export const DOUBLING = `
  admit commit submit permit transmit confer refer prefer infer concur rebut chat quip plan plot beg blab brag gab jab rap tap
  hit cut set let put quit slam scrap snap tut bet get dub jet hum sum stop nod sob grin peg
`;

/** -l doubles in British spelling and stays single in American. */
export const BRITISH_DOUBLING = `signal label counsel travel cancel marvel channel model tunnel`;

/** base, past, past participle; -ing and -s forms are regular. */
export const IRREGULAR_VERBS = `
  say said said; tell told told; write wrote written; speak spoke spoken; think thought thought; know knew known;
  feel felt felt; hear heard heard; see saw seen; find found found; hold held held; mean meant meant; swear swore sworn;
  foresee foresaw foreseen; begin began begun; read read read; put put put; understand understood understood; bet bet bet;
  choose chose chosen; hit hit hit; cast cast cast; shoot shot shot; broadcast broadcast broadcast; show showed shown;
  teach taught taught; seek sought sought; forget forgot forgotten; forecast forecast forecast; prove proved proven;
  undertake undertook undertaken; spell spelt spelt; learn learnt learnt; dream dreamt dreamt; quit quit quit;
  forbid forbade forbidden; let let let; set set set; give gave given; make made made; take took taken
`;
