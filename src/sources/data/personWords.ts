import { wordSet } from './lists.js';

/** Titles, offices and forms of address that stand before a name and are no part of it. */
export const TITLES = wordSet(`
mr mrs ms miss mx sir dame madam madame monsieur mme herr frau senor senora señor señora don dona sheikh sheikha shaikh
dr doctor prof professor reverend rev father sister brother rabbi imam ayatollah mullah hojatoleslam cardinal archbishop
monsignor saint lord lady baron baroness viscount count countess hon honourable honorable excellency
president vice premier prime minister chancellor secretary general undersecretary treasurer mayor governor gov senator
sen representative rep congressman congresswoman deputy delegate councillor councilor councilman councilwoman alderman
commissioner ambassador consul envoy diplomat spokesman spokeswoman spokesperson spokesmen ombudsman speaker leader head
chief chair chairman chairwoman chairperson director executive officer ceo cfo coo cto founder cofounder co-founder owner
boss manager coach trainer captain capt skipper striker goalkeeper midfielder defender forward winger referee
justice prosecutor attorney solicitor lawyer counsel magistrate sheriff constable inspector detective superintendent
sergeant sgt corporal cpl private pvt lieutenant lt colonel col commander cmdr admiral adm brigadier brig marshal gen
commandant commodore warden officer agent investigator coroner firefighter paramedic
analyst economist expert scientist researcher historian author writer novelist poet journalist reporter correspondent
columnist editor presenter broadcaster anchor actor actress singer musician rapper director producer designer artist
billionaire millionaire tycoon businessman businesswoman entrepreneur investor banker activist campaigner dissident
politician lawmaker legislator parliamentarian mp mep msp congressional opposition candidate nominee frontrunner adviser
advisor aide assistant counsellor counselor negotiator mediator strategist veteran star champion
foreign interior defence defense finance health education justice energy transport agriculture economy economic trade
labour labor culture environment internal external affairs state treasury press national security military intelligence
army navy naval air force police fire human rights homeland election campaign regional district provincial
federal city town village county local presidential parliamentary government governmental
former ex ex-president acting interim incumbent incoming outgoing elect president-elect designate late then newly elected
permanent senior junior first second deputy-head self-proclaimed self-styled exiled jailed ousted deposed fellow co
the his her their its our a an of for and
`);

/** Titles that are also given names or parts of a name: dropped only when two words of the name remain. */
export const AMBIGUOUS_TITLES = wordSet(`
king queen prince princess pope duke duchess earl emperor empress emir sultan crown judge major bishop patriarch dean
marshal star champion justice don miss sister father brother lord lady saint captain count baron forward winger chance
`);

/** Words of an office that tell nothing about which office it is. */
export const ROLE_FILLERS = wordSet(`
the a an of for and former ex acting interim incumbent outgoing incoming then late his her their its our mr mrs ms dr
current new longtime long-time senior
`);

/** Particles between given name and surname that some outlets write and others leave out. */
export const PARTICLES = wordSet(`
al el ul ad as ash ar at an az bin ben ibn bint abu de da do dos das del della delle dello di du des d la le les lo van
von vom zu zum zur der den ter ten te af av y e
`);

/** Words that stand in no name: what has one, written small, is a phrase with a name in it. */
export const PHRASE_WORDS = wordSet(`
about above across after against along alongside amid among and around aside because before behind below beneath beside
besides between beyond but by despite during except for from if in inside into like near nor off on onto or out outside
over past per regarding since than that through throughout till to toward towards under underneath unless unlike until
up upon versus via when where whereas whether which while who whom whose with within without
`);

/** Particles that are also given names: dropped in front of a name only when hyphenated or written small. */
export const GIVEN_LIKE_PARTICLES = wordSet('al ben abu an as at ad ar y e do den');

export const GENERATION_SUFFIXES = wordSet('jr junior sr senior ii iii iv v');

/** Letters after a name that are no part of it. */
export const POST_NOMINALS = wordSet('phd md mp mep qc kc obe cbe mbe esq jd rn');

/** Family names that stand first in Chinese, Korean, Vietnamese and Japanese order and are hardly ever given names. */
export const LEADING_FAMILY_NAMES = wordSet(`
xi li wang zhang liu chen yang huang zhao wu zhou xu zhu hu guo gao luo zheng xie tang deng feng cao peng zeng xiao tian
dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lin qin qiang han ma mao
yoon moon park choi jeong jung kang cho jang lim shin kwon hwang ahn hong bae paik baek
nguyen tran pham hoang vo dang bui
`);

/** The same, but common as given names or surnames elsewhere: only in names of three words. */
export const LEADING_FAMILY_NAMES_OF_THREE = wordSet(
  'kim lee song ho ko yu chung young le ngo ly han moon park',
);

/** Of these, the Vietnamese ones: a middle name stands between them and the given name. */
export const MIDDLE_NAMED = wordSet('nguyen tran pham hoang vo dang bui le ngo ly');

/** Words of countries' names and adjectives that have two: "South Korean President", "US Senator". */
export const NATIONAL_PARTS = wordSet(`
us usa uk uae eu north south new saudi sri costa el united central ivory hong papua sierra burkina northern southern eastern
western
`);
