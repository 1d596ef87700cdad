import { describe, expect, it } from 'vitest';
import { absorbEvent, repointRedirects } from '../../src/adapters/db/stores/events.js';
import { inTurn } from '../../src/adapters/db/stores/tx.js';
import { readDemo, remove } from '../../src/pipeline/index.js';
import { danglingRows } from '../helpers/dangling.js';
import { useDatabase } from '../helpers/database.js';
import { countRows, depsOn, ingestAll } from './helpers.js';

const nothing = (found: Record<string, number>) =>
  Object.fromEntries(Object.keys(found).map((relation) => [relation, 0]));

describe('parts, whose relations the database does not enforce,', () => {
  const database = useDatabase();

  it('refer to what was written with them', async () => {
    await ingestAll(depsOn(database()), (await readDemo()).slice(0, 10));
    const counts = await countRows(database());
    for (const table of ['attribution', 'event_term', 'mention', 'quantity', 'segment', 'shingle'])
      expect(counts[table], table).toBeGreaterThan(20);
    const found = await danglingRows(database());
    expect(Object.keys(found)).toContain('Attribution.sourceId');
    expect(found).toEqual(nothing(found));
  });

  it('go with an event that another absorbs', async () => {
    const events = await database().prisma.event.findMany({ take: 2, select: { id: true } });
    const [from = '', to = ''] = events.map(({ id }) => id);
    await inTurn(database(), async (tx) => {
      repointRedirects(tx, from, to);
      absorbEvent(tx, from, to);
    });
    expect(await database().prisma.event.count({ where: { id: from } })).toBe(0);
    const found = await danglingRows(database());
    expect(found).toEqual(nothing(found));
  });

  it('go with the articles, events and sources that are removed', async () => {
    const publishers = await database().prisma.source.findMany({
      where: { published: { some: {} } },
      select: { id: true },
    });
    for (const { id } of publishers) {
      await remove(depsOn(database()), { kind: 'PUBLISHER', id }, 100);
      const found = await danglingRows(database());
      expect(found).toEqual(nothing(found));
    }
    const counts = await countRows(database());
    expect(counts['article']).toBe(0);
    expect(counts['event_term']).toBe(0);
  });
});
