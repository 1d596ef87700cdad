/** Words that sentences are mixed from: the more there are, the more two reports of one thing differ as real ones do. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const ADJECTIVES = words(`
  narrow crowded quiet modest ageing unfinished temporary ambitious coastal rural industrial historic shallow remote wooden
  abandoned renovated disputed popular fragile costly overdue unusual steep dusty flooded northern southern eastern western
  private public regional municipal federal independent local foreign senior former acting retired young elderly experienced
  stubborn careful hurried cautious sudden lengthy brief partial detailed preliminary joint separate nightly weekly seasonal
  bare blunt brittle bulky calm cheap chilly clumsy
  cold compact curious damp dark decent deep dense dim distant dull durable eager elegant empty even faded faint famous fertile
  fine firm flat foggy formal fresh frozen generous gentle grand grey handsome harsh heavy hollow humble idle ill-lit jagged keen
  lean light lively lonely loud low loyal marshy mild muddy neat nervous noisy odd pale patchy plain pleasant polite proud rare
  ready rigid rough round rusty sandy secure severe shabby shaky sharp short shy slippery sloping slow smooth soft solid sour
  spare spotless stale steady stiff stout strict strong sturdy tame tall tense thick thin tidy tight tiny tough uneven vacant
  vague vast warm wary weak wet wide wild windy worn`);

export const THINGS = words(`
  warehouse bridge market station harbour school clinic reservoir tunnel quarry refinery depot bakery library stadium theatre
  laboratory greenhouse orchard vineyard pipeline substation railway motorway footpath courtyard hangar workshop shipyard
  brewery museum monastery cemetery playground hostel dormitory barracks customs-house lighthouse ferry terminal crossing
  abbey airfield alley almshouse aqueduct arcade arena armoury arsenal asylum atelier attic auditorium aviary bandstand bank bar barn
  barrage basement basilica bathhouse battery beacon belfry berth boathouse bookshop boulevard boundary bowling-green brickworks
  buoy bungalow bunker bus-stop butchery cabin cafeteria camp campsite capstan car-park caravan carousel castle causeway cavern cellar
  chapel chimney cinema circus cistern citadel cloakroom cloister coalfield cobbler colonnade conservatory convent cooperage
  cottage courthouse crane-yard creamery crypt dairy dam darkroom deck dispensary ditch dock dome dovecote drawbridge dresser dyke
  escalator estuary factory fairground farmhouse farrier fence fishery florist ford foreshore forge fort foundry fountain foyer
  gallery gangway garage garden garrison gasworks gatehouse glacier glasshouse goldmine gorge granary grandstand graveyard grocery
  gymnasium haberdashery harvester haulier headland heath hedge heliport hermitage highway hospice hotel hut icehouse incinerator
  infirmary inn island jetty kennel kiln kiosk labyrinth lagoon landfill laundry lift lido lock lodge loom mansion marina marsh
  meadow memorial mews milestone moat monument moorland mooring mortuary mosque motel nursery oasis odeon oilfield opera-house
  orangery outpost oven paddock palace parapet parsonage pasture pavement peat-bog pharmacy pier pigsty pinewood piste plantation
  plaza pool portico post-office pottery prison promenade pub pumphouse quay racecourse rampart ranch rectory reef rink roadworks
  roundabout saddlery salt-works sanatorium sandbank sawmill seminary sewer shrine signal-box skyscraper slaughterhouse smithy
  smokehouse spa spire stable staircase statue steelworks storehouse studio subway suburb summit-hut surgery swamp synagogue
  tannery tavern tearoom temple toll-gate tower township tramway treasury trench underpass university vault velodrome vestry
  viaduct villa waterfall watermill weir well windmill woodland yard zoo embankment canal sluice turbine generator boiler crane conveyor furnace silo mill printworks archive observatory pavilion`);

export const GROUPS = words(`
  residents farmers shopkeepers commuters fishermen nurses teachers students pensioners drivers miners welders electricians
  volunteers parents tenants engineers surveyors archaeologists biologists economists translators musicians athletes climbers
  rowers cyclists gardeners beekeepers librarians plumbers carpenters bakers dockers conductors pilots paramedics lawyers`);

export const MATTERS = words(`
  drainage insurance overtime licences tariffs subsidies pensions tenders permits inspections contracts scholarships rents
  acoustics advertising almonds amber apples apprenticeships apricots asphalt asthma bandwidth barley batteries bedding bees bicycles
  billing biscuits bonuses botany bricks buses butter cabling cameras candles canoes carpets carp cattle cement-dust ceramics cheese
  chemistry cherries childcare chimneys choirs cider clay clocks cloth coal cobalt cocoa coffee coinage compost concrete copyright
  coral cork cotton courses cranes credit crops curfews curtains cycling dancing debts dentistry deposits diesel diets divers dowries
  drought drums dust dyes eels eggs elevators emissions enamel endowments engraving erosion exams fabrics falcons fares feathers fees
  fencing ferns figs fines fireworks flax floors flour flutes forestry frost fruit funerals fungi furniture gambling garlic gas geese
  geology glass glaciers goats grants graphite grass gravel guarantees guitars gypsum hail harvests hay helmets hemp herbs herring
  hides hiring honey hops horses hygiene ice immunity inflation ink interest irrigation ivory jam jewellery kayaks kilns kites lace
  lamps land larch lead leases leather lemons lentils levies libraries lime linen litter livestock loans logging lottery machinery
  maize malt manure maple marble masonry meat mediation mercury meters milk mining mites moss mould mustard nickel nuts oak oats
  ointment olives onions optics orchids ore oysters paint paper parsley patents pearls peat pepper pests petrol pigeons pigs pilgrims
  pipes plaster plums poetry pollen porcelain postage potatoes poultry prawns printing quarries quartz rabies radar rafts rails
  raisins rationing rats reeds rehearsals reptiles resin rice roofs ropes roses rubber rye saffron sails salmon sand sandals satellites
  scaffolding seals seeds seaweed sheep shellfish shoes shrimps silk silver slate sleet smoke snow soap solvents soot spices spruce
  starch steam stoves straw sugar sulphur sweets swimming tallow tapestry taxis tea tents textbooks theft thermometers tides tiles tin
  tobacco tolls tomatoes toys traffic trams trout truffles tuition tulips turf turnips twine tyres varnish veal veils venison
  vinegar violins vitamins waiting-times walnuts waste watches wax weeds whales wheat willow wine wiring wolves yeast zinc
  timetables catering refunds vaccines fertiliser timber cement salt grain copper wool fuel ferries signalling lighting
  heating noise parking recycling sewage allotments crossings uniforms salaries quotas visas archives forecasts audits`);

/** Verbs whose past and participle are one word. */
export const DOINGS = words(`
  opened closed moved used kept found held changed built checked called left stopped watched started lost paid bought sold made
  cut lent sent taught told read heard hit burnt felt dealt hung bound wound ground fed led
  postponed reviewed welcomed questioned financed inspected repaired extended criticised dismissed approved rejected measured
  translated catalogued auctioned repainted widened drained fenced rebuilt relocated reopened modernised suspended revised
  defended doubled halved replaced surveyed restored copied photographed mapped weighed tested recorded described
  polished borrowed guarded insured lifted lowered painted planted roofed scrubbed sealed shifted stacked stored swept towed
  trimmed unlocked varnished washed welded wrapped banned blamed blocked boarded charted cleaned counted covered decorated
  emptied enlarged equipped examined expanded filled filmed fixed flattened forgotten fortified furnished graded greased
  hauled heated illuminated improved labelled lined listed mended mocked named neglected ordered owned packed parked patched
  pledged pressed printed promised pumped pushed rated registered rented reserved rinsed salvaged sampled sanded searched
  sketched sorted sponsored staffed strengthened stripped supplied swapped tarred taxed tended toured traced traded trained
  treated upgraded ventilated visited vetted wired`);

/** Words that stand in reports of every kind, and so tell no story from another: real texts are made of these for the greatest part. */
export const COMMON = {
  qualities: words(`
    new old large small open long high early main full local public second final recent late big major national good great young
    political economic social military foreign international former current several different similar strong difficult
    important possible serious special key top clear common free hard low present private real short single white black third
    central modern legal medical federal wide total official daily annual senior initial entire average`),
  things: words(`
    house home office door room road car school store park court street building line side front area hospital station city town
    village country state government company group team club party market bank church hotel river border airport port
     plant farm field hall centre prison base site shop restaurant university college library
    apartment block floor window wall gate corner square district region county island coast beach hill
    mountain valley lake sea ship boat train bus plane truck phone computer camera table board paper book letter list map plan
    project system service department ministry agency committee council union unit family firm industry network
    newspaper website film game match race season stage event meeting session`),
  matters: words(`
    money water power support security health education trade business taxes work jobs food help time information evidence
    documents reports talks questions problems changes plans rules laws rights costs prices sales profits losses debts 
    savings funds aid care treatment training research development growth investment production transport traffic safety
    housing land oil gas energy equipment goods products supplies materials services weapons drugs tests results
    records figures data votes elections decisions measures actions efforts charges complaints concerns fears hopes ideas
    interests issues orders offers proposals promises statements warnings visits letters calls messages pictures videos names
    details parts pieces numbers`),
  groups: words(`
    people men women officers families children friends members residents workers students officials leaders voters parents
    doctors teachers players fans owners managers experts colleagues drivers customers reporters
    supporters relatives passengers citizens employees authors victims witnesses`),
  doings: words(`
    opened closed moved used kept found held changed built checked called left stopped watched started lost paid bought sold made
    cut sent told read heard hit led helped asked turned followed brought caught reached raised increased reduced
    added allowed arranged backed carried caused claimed completed considered controlled covered created decided delayed
    delivered demanded designed destroyed discussed entered expected explained faced filled finished forced gained
    guided handled ignored included joined launched limited linked marked met missed named needed noted offered ordered passed
    placed planned played prepared presented prevented produced promised protected proved provided pulled pushed
    received recorded refused removed replaced reported required returned saved secured served shared signed spent supported
    targeted tested trained treated tried united visited wanted warned welcomed won`),
} as const;

export const TIMES = [
  'in the morning',
  'early on',
  'late',
  'in the early afternoon',
  'late in the evening',
  'at night',
  'at the end of the day',
  'after school',
] as const;

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

export const MONTHS = words(
  'January February March April May June July August September October November December',
);

export const NUMBERS = words('zero one two three four five six seven eight nine ten eleven twelve');
