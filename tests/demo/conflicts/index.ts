import { BELGOROD } from './belgorod.js';
import { CALL } from './call.js';
import { KYIV_JUNE } from './kyivJune.js';
import { KYIV_NOVEMBER } from './kyivNovember.js';
import { PARADE_2023, PARADE_2024, PARADE_2025 } from './parades.js';
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
export const KNOWN_WRONG: readonly string[] = [];
