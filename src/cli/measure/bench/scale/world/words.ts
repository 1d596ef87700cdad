/** Words that sentences are mixed from: the more there are, the more two reports of one thing differ as real ones do. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const ADJECTIVES = words(`
  narrow crowded quiet modest ageing unfinished temporary ambitious coastal rural industrial historic shallow remote wooden
  abandoned renovated disputed popular fragile costly overdue unusual steep dusty flooded northern southern eastern western
  private public regional municipal federal independent local foreign senior former acting retired young elderly experienced
  stubborn careful hurried cautious sudden lengthy brief partial detailed preliminary joint separate nightly weekly seasonal`);

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

export const DOINGS = words(`
  postponed reviewed welcomed questioned financed inspected repaired extended criticised dismissed approved rejected measured
  translated catalogued auctioned repainted widened drained fenced rebuilt relocated reopened modernised suspended revised
  defended doubled halved replaced surveyed restored copied photographed mapped weighed tested recorded announced described`);

/** Words that stand in most reports, and so tell no story from another: real texts are made of these for the greatest part. */
export const COMMON = {
  adjectives: words(
    'new old large small open long high early main full local public second final recent late',
  ),
  things: words(
    'house home office door room road car school store park court street building line side front area',
  ),
  groups: words('people men women officers families children friends members'),
  doings: words(
    'opened closed moved used kept found seen held taken changed built checked called left stopped shown watched started',
  ),
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
