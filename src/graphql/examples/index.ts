import { carried } from './carried.js';
import { changed } from './changed.js';
import { disputes } from './disputes.js';
import type { Example } from './example.js';
import { firstSaid } from './firstSaid.js';
import { ingest } from './ingest.js';
import { live } from './live.js';
import { match } from './match.js';
import { search } from './search.js';
import { sideBySide } from './sideBySide.js';
import { speaker } from './speaker.js';
import { why } from './why.js';

export type { Example } from './example.js';
export { EVENT_QUERY } from './sideBySide.js';

/** GraphiQL's tabs, in their order. */
export const EXAMPLES: readonly Example[] = [
  sideBySide,
  firstSaid,
  changed,
  speaker,
  disputes,
  carried,
  match,
  why,
  search,
  ingest,
  live,
];
