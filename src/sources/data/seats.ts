import { lines, wordSet } from './lists.js';

/**
 * Seats and buildings that stand for the body that sits there, lower case: the seat, then the body's own name. The capitals of
 * the world's states are not here: the gazetteer has them.
 */
export const SEATS = lines(`
kremlin > russian presidency
smolenskaya square > russian foreign ministry
lubyanka > russian federal security service
white house > us presidency
oval office > us presidency
pentagon > us defence department
department of war > us defence department
us department of war > us defence department
us war department > us defence department
foggy bottom > us state department
capitol hill > us congress
langley > central intelligence agency
downing street > uk prime minister office
10 downing street > uk prime minister office
number 10 > uk prime minister office
no 10 > uk prime minister office
number ten > uk prime minister office
whitehall > uk government
westminster > uk parliament
foreign office > uk foreign ministry
foreign commonwealth and development office > uk foreign ministry
fcdo > uk foreign ministry
scotland yard > metropolitan police
new scotland yard > metropolitan police
threadneedle street > bank of england
buckingham palace > british royal household
holyrood > scottish government
bute house > scottish government
stormont > northern ireland executive
senedd > welsh parliament
leinster house > irish parliament
dublin castle > irish government
elysee > french presidency
elysee palace > french presidency
matignon > french prime minister office
quai dorsay > french foreign ministry
bercy > french finance ministry
bellevue palace > german presidency
bundestag > german parliament
palazzo chigi > italian prime minister office
chigi palace > italian prime minister office
quirinal > italian presidency
quirinale > italian presidency
farnesina > italian foreign ministry
moncloa > spanish prime minister office
moncloa palace > spanish prime minister office
zarzuela > spanish royal household
binnenhof > dutch parliament
belvedere palace > polish presidency
bankova > ukrainian presidency
bankova street > ukrainian presidency
verkhovna rada > ukrainian parliament
mariinskyi palace > ukrainian presidency
state duma > russian parliament
cotroceni > romanian presidency
cotroceni palace > romanian presidency
maximos mansion > greek prime minister office
bestepe > turkish presidency
baabda > lebanese presidency
baabda palace > lebanese presidency
grand serail > lebanese prime minister office
knesset > israeli parliament
muqata > palestinian presidency
zhongnanhai > chinese leadership
great hall of the people > chinese leadership
blue house > south korean presidency
cheong wa dae > south korean presidency
kantei > japanese prime minister office
nagatacho > japanese government
kasumigaseki > japanese government
south block > indian foreign ministry
raisina hill > indian government
aiwan e sadr > pakistani presidency
malacanang > philippine presidency
malacanang palace > philippine presidency
istana > singaporean presidency
merdeka palace > indonesian presidency
beehive > new zealand government
the lodge > australian prime minister office
parliament hill > canadian parliament
rideau hall > governor general of canada
los pinos > mexican presidency
palacio nacional > mexican presidency
casa rosada > argentine presidency
pink house > argentine presidency
planalto > brazilian presidency
planalto palace > brazilian presidency
itamaraty > brazilian foreign ministry
la moneda > chilean presidency
moneda palace > chilean presidency
narino palace > colombian presidency
casa de narino > colombian presidency
miraflores > venezuelan presidency
miraflores palace > venezuelan presidency
carondelet > ecuadorean presidency
carondelet palace > ecuadorean presidency
aso rock > nigerian presidency
union buildings > south african presidency
luthuli house > african national congress
state house nairobi > kenyan presidency
jubilee house > ghanaian presidency
etoudi > cameroonian presidency
brussels > european union
berlaymont > european commission
rue de la loi > european union
turtle bay > united nations
fleet street > british press
wall street > us financial markets
silicon valley > us technology industry
`);

/** Cities that stand for a state beside its capital, and its code. */
export const STATE_SEATS: ReadonlyMap<string, string> = new Map([
  ['putrajaya', 'my'],
  ['naypyidaw', 'mm'],
  ['tel aviv', 'il'],
  ['ramallah', 'ps'],
  ['cotonou', 'bj'],
  ['abidjan', 'ci'],
  ['dar es salaam', 'tz'],
]);

/** Words for a state's own people and organs; "the Russian side" and "US officials" speak for the state. */
export const STATE_NOUNS = wordSet(`
government officials leadership leaders diplomats regime state side administration cabinet
`);

/** Words that may stand with them and tell nobody apart. "Two senior" and "unnamed" do: such officials speak for themselves. "Former" and "local" do: such officials do not speak for the state. */
export const STATE_FILLERS = wordSet(`
the official national central federal
`);

/** Capitals that are as often a person's name, or another and larger city: alone they stand for no state. */
export const OTHER_NAMES = wordSet(`
victoria hamilton douglas stanley kingston santiago georgetown male praia roseau nassau san_jose san_juan st_johns st_georges saint-denis basse-terre
`);
