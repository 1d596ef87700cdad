import { describe, expect, it } from 'vitest';
import { Batch } from '../../src/adapters/db/stores/batch.js';
import { addTerms, askForTerms, eventsSharing } from '../../src/adapters/db/stores/terms.js';
import { inTurn } from '../../src/adapters/db/stores/tx.js';
import { CANDIDATE_SEARCH } from '../../src/events/index.js';
import { useDatabase } from '../helpers/database.js';

const { newestOfTerm, maxCandidates } = CANDIDATE_SEARCH;
const EVENTS = newestOfTerm + 50;

const idOf = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

describe('events that share terms with a happening', () => {
  const database = useDatabase();
  const find = (terms: readonly string[]) =>
    inTurn(database(), async (tx) => eventsSharing(await askForTerms(tx, terms)(), terms));

  it('are the newest of a term that very many have, and whichever a rare term leads to', async () => {
    const { pool } = database();
    const add = (term: string, numbers: readonly number[]) =>
      pool.query('insert into event_term select $1, id, 1 from unnest($2::uuid[]) id', [
        term,
        numbers.map(idOf),
      ]);
    const all = Array.from({ length: EVENTS }, (_, n) => n);
    await add('frequent', all);
    await add('rare', [3]);
    const frequent = await find(['frequent']);
    const oldest = idOf(EVENTS - newestOfTerm);
    expect(frequent).toHaveLength(maxCandidates);
    expect(frequent.every((id) => id >= oldest)).toBe(true);
    const both = await find(['frequent', 'rare']);
    expect(both[0]).toBe(idOf(3));
    expect(both.slice(1).every((id) => id >= oldest)).toBe(true);
  });

  it('are found by terms of which only those are written again that weigh something else', async () => {
    const write = (before: readonly string[], terms: readonly string[]) =>
      inTurn(database(), (tx) => {
        const batch = new Batch();
        addTerms(tx, batch, idOf(EVENTS), before, terms);
        batch.write(tx);
        return Promise.resolve();
      });
    const versions = async () => {
      const { rows } = await database().pool.query<{ term: string; version: string }>(
        'select term, xmin::text as version from event_term where event_id = $1',
        [idOf(EVENTS)],
      );
      return new Map(rows.map(({ term, version }) => [term, version]));
    };
    const terms = Array.from('abcdefghij');
    await write([], terms);
    const first = await versions();
    expect([...first.keys()].sort()).toEqual(terms);
    // The fourth and fifth change places, which lie on both sides of a step; others do within one, and the last gives way to a new one.
    await write(terms, Array.from('badecfghik'));
    const second = await versions();
    expect([...second.keys()].sort()).toEqual(Array.from('abcdefghik'));
    const rewritten = [...second].filter(([term, version]) => first.get(term) !== version);
    expect(rewritten.map(([term]) => term).sort()).toEqual(['c', 'e', 'k']);
  });
});
