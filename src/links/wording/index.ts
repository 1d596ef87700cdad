/** What two wordings have to do with each other: whether one says what the other does, or what it cannot. */
export { clashInWords, clashOf } from './clash.js';
export { followsFrom } from './follows.js';
export { wordingRelations } from './relations.js';
export type { Clash } from './rule.js';
