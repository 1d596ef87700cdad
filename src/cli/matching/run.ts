import { text as readAll } from 'node:stream/consumers';
import { readFile } from 'node:fs/promises';
import { parseInterval } from '../../adapters/files/isoInterval.js';
import { loadMet } from '../../adapters/db/stores/met.js';
import { readEnvironment } from '../../env.js';
import { openWorkspace, type MatchInput, type TextMatch } from '../../pipeline/index.js';
import { InputError } from '../../shared/errors.js';
import { sayReason, type Reason } from '../../shared/reasons.js';
import { matchText } from './text.js';

export interface MatchOptions {
  readonly headline?: string;
  readonly published?: string;
  readonly json?: boolean;
}

/** Linking what a longer text claims would hold up whoever asks. */
const MAX_CHARACTERS = 20_000;

async function textOf(file: string): Promise<string> {
  const text = file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8');
  if (text.length <= MAX_CHARACTERS) return text;
  throw new InputError(
    'PAGE_TOO_LARGE',
    file,
    `has ${String(text.length)} characters, expected at most ${String(MAX_CHARACTERS)}: give it in parts`,
  );
}

function publishedOf(given: string): Date {
  const interval = parseInterval(given);
  if (interval !== null) return interval.from;
  throw new InputError(
    'INVALID_ARGUMENT',
    '--published',
    `"${given}" is no time: expected is 2025-06-06T08:04Z or 2025-06-06`,
  );
}

/** Every reason with its words, wherever it stands. */
const said = (value: unknown): unknown => {
  if (value instanceof Date || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(said);
  const parts = Object.entries(value).map(([key, part]) => [key, said(part)]);
  const plain = Object.fromEntries(parts) as Record<string, unknown>;
  const isReason = typeof plain['rule'] === 'string' && !('span' in plain) && !('draft' in plain);
  return isReason ? { ...plain, text: sayReason(value as Reason) } : plain;
};

const idsOf = ({ claims, copies }: TextMatch) => ({
  assertions: claims.flatMap(({ meets }) => meets.map(({ assertionId }) => assertionId)),
  events: claims.flatMap(({ event, nearEvents }) => [
    ...(event === null ? [] : [event.eventId]),
    ...nearEvents.map(({ eventId }) => eventId),
  ]),
  articles: copies.map(({ articleId }) => articleId),
});

/**
 * Prints what the claims of a text meet in the store.
 *
 * @throws InputError for a text that is empty, none or too long, StoreError when the store cannot be used
 */
export async function printMatch(
  file: string,
  { headline, published, json = false }: MatchOptions,
): Promise<void> {
  const input: MatchInput = {
    text: await textOf(file),
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined ? {} : { published: publishedOf(published) }),
  };
  const workspace = await openWorkspace(readEnvironment());
  try {
    const match = await workspace.match(input);
    const text = json
      ? JSON.stringify(said(match))
      : matchText(match, await loadMet(workspace.database.prisma, idsOf(match)));
    process.stdout.write(`${text}\n`);
  } finally {
    await workspace.close();
  }
}
