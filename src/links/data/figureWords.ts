import { wordSet } from './lists.js';

/** What is fired, dropped or flown in an attack. */
export const WEAPONS = wordSet(
  'drone missile bomb shell rocket munition warhead torpedo grenade mortar projectile',
);

/** Classes that the words of an attack give its weapons, beside "launched". */
export const CLASSES_OF_ATTACK = wordSet('launched hit attended served received moved');

/** What weapons do that come with others, in the news of an attack. */
export const CLASSES_OF_COMING = wordSet('attended served received moved');

export const ATTACKING =
  /\b(?:attack|assault|barrage|salvo|strike|struck|strik|raid|bombard|launch|fire[ds]?\b|firing|used?\b|using|hit\b|hurl|target|shell|onslaught|swarm|wave)/i;

/** What money can be said to be without another noun. */
export const MONEY_CLASSES = wordSet(
  'damaged earned lost invested raised spent owed paid fined awarded bought sold stolen seized',
);

/** A negation right before a figure. */
export const NEGATORS =
  /\b(?:not|no|never|none|neither|nor|without|rather than|instead of|denied|denies|deny)\b|n['’]t\b/i;

/** Nouns that count how often or how many ways, not what happened to whom: one event has many such figures. */
export const IDLE_HEADS = wordSet(`
time occasion way type kind sort side figure number half part day night hour minute second week month year decade century
morning evening name word step point reason question thing example case-in-point storey story floor lap stage phase
`);

/** Heads of whom or which a firm sheds some when it cuts them. */
export const JOBS = wordSet('job worker');

/** Classes that nobody announces: "the 25 wounded are to be moved" tells 25 wounded as a fact. */
export const UNPLANNED = wordSet('killed injured casualties missing infected trapped abducted born');

/** Words that put a figure at the article's own place, whatever the event's is. */
export const OWN_PLACE =
  /\bthe\s+(?:city|town|village|region|province|district|suburb|settlement|county|island|port)\b/i;
