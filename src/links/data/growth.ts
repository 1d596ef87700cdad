import { wordSet } from './lists.js';

/** What can only become more while an event goes on, as it is found out: a later, higher figure supersedes. */
export const GROWING = wordSet(`
killed injured casualties detained charged convicted evacuated displaced rescued infected recovered vaccinated deported freed
abducted destroyed damaged burned flooded invited dismissed cancelled seized
`);

/** What goes up and down by itself: later figures supersede, lower ones too. */
export const VOLATILE = wordSet('missing affected delayed');

/** Wounded die and are counted twice at first: so small a fall, as a share, is no dispute. */
export const SMALL_FALL: Readonly<Record<string, number>> = { injured: 0.1, casualties: 0.1, infected: 0.05 };

/** Classes that happen to people. */
export const HUMAN = wordSet(`
killed injured casualties missing detained charged convicted sentenced acquitted freed abducted evacuated displaced rescued
infected recovered vaccinated deported dismissed
`);

/** Classes whose figure depends on the place that is counted: without a place in the words it may be any of the article's. */
export const PLACE_BOUND = wordSet(`
killed injured casualties missing detained evacuated displaced rescued infected recovered vaccinated hit damaged destroyed
burned flooded affected abducted
`);

/** What one does or gets: two of them in one event have figures of their own. */
export const OF_A_DOER = wordSet(`
won scored earned lost invested raised spent owed paid fined awarded sold bought built produced hired dismissed cut signed received
issued served voted elected recalled
`);

/** Those of whom each comes from somewhere, so that a phrase behind the noun tells which of them are counted. */
export const WITH_GROUPS = wordSet(
  'leader country state guest delegation delegate minister president ambassador team',
);

/** What two sides do to each other: here a nationality tells whose weapons, elsewhere mostly where they were. */
export const TWO_SIDED = wordSet('downed launched');
