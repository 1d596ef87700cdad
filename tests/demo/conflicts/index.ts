import { BELGOROD } from './belgorod.js';
import { CALL } from './call.js';
import { KYIV_JUNE } from './kyivJune.js';
import { KYIV_NOVEMBER } from './kyivNovember.js';
import { PARADE_2024 } from './parade2024.js';
import { PARADE_2023, PARADE_2025 } from './parades.js';
import { SPIDERS_WEB } from './spidersWeb.js';
import type { EventLines } from './types.js';

/** What the graph must say for every line on the eight events of the demo corpus. */
export const CONFLICTS: readonly EventLines[] = [
  KYIV_JUNE,
  KYIV_NOVEMBER,
  BELGOROD,
  PARADE_2024,
  PARADE_2023,
  PARADE_2025,
  SPIDERS_WEB,
  CALL,
];

/** Lines of the table that the graph is known to have wrong, by their words. Never more than one in twenty. */
export const KNOWN_WRONG: readonly string[] = [
  // Reports that are put on an event of their own.
  'Agree: over 400 drones is a rounding of 407',
  'Conflict: more than 40 missiles fits 44 and 45',
  'Denial: there was no conversation',
  'Conflict: injured in Kyiv, at least 24 and 35 at the end',
  'Conflict: damage of 2 billion dollars at first, then 7',
  // One report sets two speakers against each other without a word that says which figure is the later.
  'Conflict: children among the ten, two by the governor against one by the ministry',
  // A charge and its denial that have hardly a word in common.
  'Conflict: Washington denies a part in what the envoy charges it with',
];
