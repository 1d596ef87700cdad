/**
 * Levelled head nouns: the class, colon, the words that mean the same for a comparison of counts. Words for people in general
 * are one class (person). Kept apart because reports count them against each other: child, woman, man, civilian, soldier, worker,
 * police officer, rescuer, student, passenger, patient. Every other noun is a class of its own.
 */
export const COUNTED_CLASSES = `
  person: person people persons individual resident inhabitant human soul life body corpse victim fatality casualty local
  citizen national villager dweller townspeople member-of-the-public pedestrian bystander passerby passers-by survivor one-person
  somebody dead injured wounded missing;
  man: man male bloke; woman: woman female; child: child kid minor youngster youth toddler schoolchild infant baby teenager teen
  adolescent boy girl; civilian: civilian non-combatant noncombatant; soldier: soldier troop serviceman servicewoman servicemember
  service-member infantryman conscript paratrooper marine gi; fighter: fighter militant insurgent rebel guerrilla jihadist terrorist
  extremist; worker: worker employee staff staffer labourer laborer workman jobholder; job: job post position; police officer: police policeman policewoman constable
  cop gendarme officer; rescuer: rescuer responder first-responder paramedic medic firefighter fireman; student: student
  pupil undergraduate schoolgirl schoolboy; passenger: passenger traveller traveler; protester: protester protestor demonstrator
  marcher; migrant: migrant; refugee: refugee; prisoner: prisoner inmate detainee captive; hostage: hostage; journalist: journalist
  reporter; lawmaker: lawmaker legislator mp deputy parliamentarian congressman congresswoman senator; fan: fan supporter spectator;
  suspect: suspect; doctor: doctor physician; case: case infection; leader: leader; 
  drone: drone uav uavs unmanned-aircraft quadcopter; missile: missile rocket projectile; aircraft: aircraft plane airplane aeroplane jet
  warplane aircrafts airliner bomber; helicopter: helicopter chopper; ship: ship vessel warship; boat: boat dinghy; tank: tank; vehicle: vehicle car automobile
  motorcar; truck: truck lorry; motorcycle: motorcycle motorbike; train: train; bus: bus coach; home: home house dwelling residence;
  building: building; apartment: apartment flat; shop: shop store; school: school; hospital: hospital; strike: strike airstrike;
  attack: attack assault; explosion: explosion blast; shot: shot bullet round gunshot; vote: vote ballot; seat: seat; 
  country: country nation; city: city; town: town; village: village hamlet; company: company firm business; customer: customer client;
  user: user; follower: follower; share: share stock; animal: animal; cow: cow cattle; goal: goal; medal: medal; 
  family: family household; unit: unit; ticket: ticket; product: product; tree: tree; district: district; region: region
`;

/** Plurals that no rule gives. */
export const IRREGULAR_PLURALS = `
  people person; men man; women woman; children child; feet foot; teeth tooth; mice mouse; geese goose; oxen ox; lice louse;
  lives life; wives wife; knives knife; leaves leaf; halves half; thieves thief; wolves wolf; shelves shelf; loaves loaf; selves self; calves calf;
  criteria criterion; phenomena phenomenon; data datum; media medium; bacteria bacterium; crises crisis; analyses analysis; bases base;
  theses thesis; diagnoses diagnosis; oases oasis; axes axe; matrices matrix; indices index; appendices appendix; vertices vertex;
  alumni alumnus; cacti cactus; fungi fungus; nuclei nucleus; stimuli stimulus; syllabi syllabus; troops soldier; buses bus; gases gas;
  lenses lens; viruses virus; bonuses bonus; campuses campus; statuses status; censuses census; movies movie; cookies cookie; zombies zombie; rookies
  rookie; calories calorie; pies pie; ties tie; lies lie; shoes shoe; toes toe; heroes hero; potatoes potato; tomatoes tomato; volcanoes
  volcano; tornadoes tornado; mosquitoes mosquito; torpedoes torpedo; vetoes veto; echoes echo; passers-by passer-by; runners-up runner-up;
  servicemen serviceman; servicewomen servicewoman; policemen policeman; policewomen policewoman; firemen fireman; gunmen gunman;
  schoolchildren schoolchild; fishermen fisherman; congressmen congressman; businessmen businessman; businesswomen businesswoman;
  sportsmen sportsman; spokesmen spokesman; crewmen crewman; crewmembers crewmember; tribesmen tribesman; workmen workman; grandchildren
  grandchild; stepchildren stepchild; caches cache; aches ache; niches niche; clothes clothes; series series; species species; homes home;
  houses house; causes cause; cases case; bases base; phases phase; nurses nurse; horses horse; courses course; purchases purchase;
  purses purse; licences licence; licenses license; offences offence; offenses offense; businesses business; buses bus; aircrafts aircraft;
  employees employee; axes axe; shoes shoe; prizes prize; sizes size; breezes breeze; mazes maze; bronzes bronze; diseases disease; releases
  release; leases lease; increases increase; databases database; exercises exercise; enterprises enterprise; promises promise; premises
  premise; franchises franchise; expenses expense; responses response; defences defence; defenses defense; uses use; roses rose; noses nose; hoses
  hose; poses pose; doses dose; verses verse; versions version; corpses corpse; eclipses eclipse; collapses collapse; glimpses glimpse
`;

/** The same form for one and many, or always many. */
export const PLURAL_AS_THEY_ARE = `
  aircraft police personnel staff cattle sheep fish deer salmon trout troops spacecraft hovercraft watercraft rotorcraft folk
  military-personnel livestock poultry series species clergy infantry cavalry gentry offspring swine bison squid shrimp cod tuna crew
  unemployed elderly poor rich faithful youth medics
`;

/** Words that end in s and are singular or no nouns at all. */
export const NOT_PLURAL = `
  as is was has its this his us yes plus minus versus perhaps thus always across less unless besides afterwards towards backwards
  upwards news politics economics physics mathematics athletics gymnastics measles diabetes aids gas bus virus campus census chorus focus
  status bonus canvas atlas christmas process success access business address mass class glass grass press dress cross loss boss pass
  mess witness illness fitness weakness wilderness congress progress princess mistress fortress actress waitress hostess goddess
  kindness darkness headquarters series species chaos ethos pathos analysis basis crisis thesis diagnosis emphasis hypothesis oasis
  paralysis genesis synthesis tennis iris bias lens alias anus apparatus cactus circus consensus corpus fungus genius nexus nucleus
  radius stimulus surplus virus walrus abacus anonymous famous various serious previous religious dangerous enormous nervous
  numerous obvious curious furious generous glorious gracious hideous jealous joyous luxurious mysterious notorious outrageous
  precious prestigious rebellious rigorous simultaneous spontaneous suspicious tremendous vicious victorious ambitious anxious
  cautious conscious continuous courageous disastrous nutritious indigenous infectious contagious poisonous venomous unanimous
  ridiculous miraculous fabulous populous treacherous tumultuous strenuous sometimes nevertheless nonetheless regardless overseas
  needless homeless jobless stateless driverless armless wireless countless endless worthless ruthless reckless harmless useless
  helpless hopeless careless fearless flawless seamless senseless speechless sleepless priceless pointless painless motionless
  says said does goes
`;

/** Nouns that are numbered, so that the figure after them is a name and no count ("section 12", "flight 370"). */
export const NUMBERED_NOUNS = `
  section article row page pages chapter flight level phase channel route highway interstate motorway junction exit room no number num version type model
  mark category stage step day week year season episode division group grade class block gate platform runway size item rule line
  psalm verse appendix figure table paragraph clause title part act scene volume issue covid track lane lot plot building apartment
  flat suite floor unit bus train tram platform exhibit count instance round game race heat lap pool precinct ward zone sector area
  district department school ps lieutenant battalion squadron bureau formula apollo soyuz area team resolution order bill proposition
  proposal amendment directive regulation protocol annex schedule form code station reactor unit well line q h euro tier ftse nasdaq cac nikkei dax asx stoxx russell csi topix fortune stage liga ligue
  serie bundesliga league week matchday gameweek hole par world-war war point question photo image slide video camera ball seed ranked
  wave generation gen tome fig vol chap para sec art nos pp op opus sonata symphony concerto quartet
  boeing airbus iphone ipad galaxy pixel windows playstation xbox nintendo android ios leopard challenger abrams antonov cessna embraer
  ilyushin tupolev sukhoi mig piper gulfstream falcon ariane starlink bradley javelin patriot shahed geran kalibr iskander tomahawk
  himars type series glock beretta uzi chevrolet porsche ferrari mercedes bmw audi peugeot renault citroen fiat mazda lexus infiniti nokia
  intel nvidia radeon geforce ryzen core macbook surface thinkpad photoshop chatgpt gpt claude gemini llama falcon atlas delta vega
`;
