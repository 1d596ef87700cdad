import { lines, wordSet } from './lists.js';

/** Words of a body's name that do not tell one body from another. */
export const BODY_FILLERS = wordSet(`
the of for and in on to at s inc incorporated ltd limited llc plc corp corporation co company gmbh ag sa spa nv bv
`);

/** Nouns and adjectives that name a kind of public body: without a country or a place they name many. */
export const GENERIC_BODY_WORDS = wordSet(`
ministry department office agency bureau service services administration authority authorities government cabinet council
committee commission parliament congress senate assembly court tribunal police constabulary prosecutor prosecutors
prosecution army navy military force forces command staff guard coastguard embassy consulate delegation mission
presidency president premier prime minister secretariat chancellery treasury bank central reserve board union party
opposition hospital university school club team federation association company airline operator railway railways
defence foreign interior finance health education justice energy transport agriculture economy trade labour culture
environment internal external affairs emergency emergencies civil protection disaster rescue fire air ground armed naval
land border customs tax revenue statistics weather meteorological geological intelligence security federal national state
regional city local municipal provincial district county supreme constitutional high general attorney public press
joint investigative investigation investigations investigators
`);

/** Two ways to write one part of a body's name, the second to be kept; both folded, words parted by one space. */
export const BODY_PHRASES = lines(`
internal affairs > interior
foreign affairs > foreign
foreign relations > foreign
defense > defence
center > centre
labor > labour
emergency situations > emergency
emergencies > emergency
civil defence > civil protection
programme > program
secretary of state > state department
armed forces > armed force
forces > force
services > service
authorities > authority
prosecutors > prosecutor
prosecutor general > general prosecutor
prosecutors general > general prosecutor
`);

/** Last words by which a name of unknown kind is a body's. */
export const BODY_NOUNS = wordSet(`
ministry department office agency bureau service services administration authority government cabinet council committee
commission parliament congress senate assembly court tribunal police army navy force forces command staff guard embassy
consulate presidency secretariat treasury bank board union party hospital university school club federation association
company airline airlines group corporation institute foundation fund centre center society league organization
organisation network times post news herald journal tribune gazette guardian telegraph mail press radio television tv
magazine review daily weekly channel broadcaster newspaper outlet website agency unit brigade regiment division corps
house campaign coalition alliance movement front
`);
