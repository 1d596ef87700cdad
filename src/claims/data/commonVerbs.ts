/** Frequent verbs of news English whose forms are regular; with the verbs of saying they tell a clause from a phrase. */
export const REGULAR_VERBS = `
  abandon abduct accelerate accept access accompany accuse achieve acquire act add adopt advance affect aim allow amount appeal
  appear appoint approach approve arrest arrive assassinate assault assemble attack attend attract attempt award back ban bar
  base batter battle block board bomb bombard boost border brace breach burn bury call calm cancel capture care carry cause
  celebrate cease challenge change charge chase check claim clash cleanse clear climb close collapse collect collide come
  compete complete condemn confine confirm conquer consist consume contain continue contribute control convert convict cover
  crash create crew cross crush cultivate cut damage deal decide declare decline decrease defeat defend delay deliver demand
  demolish deploy derail describe design destroy detain deteriorate determine develop devastate die disappear discover
  discuss dismiss disrupt divert donate double down downgrade drag drop drown earn ease edge eject elect eliminate embark
  emerge employ empty encounter end endure engulf enjoy enter erupt escape escalate establish evacuate exceed exchange execute
  exist expand expect expel expire explode exploit export extend extinguish face fail favour feature file fill finish fire
  fix flare flock flood follow force form free freeze fuel fund gain gather generate grant graze greet grow guarantee guard
  guide halt hail hammer hamper hand handle happen harm head help hike hit hold honour hope host house hurt identify ignite
  ignore impact implement import impose improve include increase inflict injure insert inspect install intercept introduce
  invade invest investigate invite involve issue jail join jump kidnap kill knock lack land last launch lead leak leave level
  lie lift limit link list live load loot lower maintain manage march mark marry match mention merge miss mount move murder
  name narrow need nominate note occupy occur offer open operate oppose orchestrate organise overhaul overtake overturn own
  participate pass pave pay perish permit persist pilot place plague plan play pledge plunge poise pour preside present prevent
  process produce prohibit promote prompt protect protest prove provide pull pummel purchase pursue push raid raise rally ram
  range rate reach react rebound receive recommend recover reduce refuse register reject release relocate remain remove renew
  repair replace report represent require rescue resign resist respond restore result resume retain retire retreat return
  reunite reveal reverse rip rock roll rule rush sack sanction save score search secure seem seize select sentence separate
  serve settle sever shatter shell shift ship shock shut sign sink slash slip slow smash soar solve spark speed spill split
  spread stabilise stage stand start stay steal step stop storm strand stretch strip struggle submit succeed suffer suggest
  supply support suppress surge surpass surrender surround survive suspend sustain swap sweep swell swerve target tear terminate
  test threaten tip topple total touch tour trade transfer transform trap travel treat tremble trigger triple tumble turn
  unfold unite unveil update upgrade urge use vanish vary violate visit vote vow wait walk want warn wash watch weaken welcome
  widen withdraw witness work worsen wound wreck yield
`;

/** base, past, past participle of frequent irregular verbs. */
export const IRREGULAR_NEWS_VERBS = `
  be was been; become became become; bear bore borne; beat beat beaten; begin began begun; bid bid bid; blow blew blown;
  break broke broken; bring brought brought; build built built; burst burst burst; buy bought bought; catch caught caught;
  come came come; cost cost cost; cut cut cut; deal dealt dealt; dig dug dug; do did done; draw drew drawn; drink drank drunk;
  drive drove driven; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found;
  flee fled fled; fly flew flown; freeze froze frozen; get got gotten; give gave given; go went gone; grow grew grown;
  hang hung hung; have had had; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; know knew known;
  lay laid laid; lead led led; leave left left; lend lent lent; lie lay lain; lose lost lost; make made made; meet met met;
  pay paid paid; put put put; quit quit quit; read read read; ride rode ridden; ring rang rung; rise rose risen; run ran run;
  see saw seen; seek sought sought; sell sold sold; send sent sent; set set set; shake shook shaken; shed shed shed; shoot shot shot;
  show showed shown; shrink shrank shrunk; shut shut shut; sink sank sunk; sit sat sat; slide slid slid; speak spoke spoken;
  spend spent spent; split split split; spread spread spread; spring sprang sprung; stand stood stood; steal stole stolen;
  stick stuck stuck; strike struck struck; swear swore sworn; sweep swept swept; swim swam swum; swing swung swung;
  take took taken; teach taught taught; tear tore torn; tell told told; think thought thought; throw threw thrown;
  undergo underwent undergone; understand understood understood; wake woke woken; wear wore worn; win won won; wind wound wound;
  withdraw withdrew withdrawn; write wrote written; overcome overcame overcome; overthrow overthrew overthrown; overtake overtook overtaken
`;
