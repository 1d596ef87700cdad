import { wordSet } from './lists.js';

/** Nouns for the people of a public body: with a country, one group wherever it is written. */
export const COLLECTIVE_NOUNS = wordSet(`
authority authorities government officials official military army police prosecutors investigators forces troops
administration diplomats lawmakers intelligence navy rescuers firefighters doctors medics regulators ministers prosecutor
leadership leaders command commanders services service
`);

/** Collective nouns that name a body rather than its people: "the Peruvian navy" is the Navy of Peru. */
export const BODY_LIKE_NOUNS = wordSet(`
government military army navy police forces force administration service services command intelligence prosecutors
prosecution parliament cabinet guard coastguard
`);

/** Nouns for people whom only the article at hand knows: never one group in two articles. */
export const NAMELESS_NOUNS = wordSet(`
source sources witness witnesses eyewitness eyewitnesses resident residents local locals neighbour neighbours neighbor
neighbors analyst analysts expert experts observer observers critic critics supporter supporters protester protesters
demonstrators activist activists journalist journalists reporter reporters blogger bloggers people person man men woman
women victim victims survivor survivors relative relatives family families friend friends parent parents student students
worker workers employee employees staff passenger passengers driver drivers colleague colleagues insider insiders
report reports media outlets newspapers channels users fans players lawyers scientists researchers historians economists
traders investors others many some everyone nobody they insiders spokesperson spokesman spokeswoman aide aides adviser
advisers advisor advisors envoy diplomat lawmaker soldier soldiers veteran veterans commander rebels militants fighters
`);

/** Words before a group's noun that do not tell which group it is. */
export const GROUP_FILLERS = wordSet(`
the a an some several many few two three four five six seven eight nine ten dozens hundreds various other another unnamed
anonymous unidentified senior top high high-ranking ranking leading former current familiar certain numerous multiple both
one more most all any these those their his her its our independent government's country's nation's
`);

/** Words that tie a group to a place that the group's name leaves out. */
export const LOCAL_WORDS = wordSet(`
local regional city municipal provincial district county state town village area island occupation occupying
`);

/** Words that end a group's own name and begin what is said about it. */
export const GROUP_TAIL_WORDS = wordSet('who that which with familiar close speaking quoted cited briefed');
