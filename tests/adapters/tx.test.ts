import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { borrowDatabase, openDatabase, type Database } from '../../src/adapters/db/client.js';
import { askEarly } from '../../src/adapters/db/stores/early.js';
import { inTurn, type Tx, type WrittenRows } from '../../src/adapters/db/stores/tx.js';
import { parseDatabaseUrl } from '../../src/adapters/db/url.js';
import { createTestDatabase, type TestDatabase } from '../helpers/database.js';

let made: TestDatabase;
let plain: pg.Pool;
let own: Database;
let borrowed: Database;

beforeAll(async () => {
  made = await createTestDatabase();
  own = openDatabase({ url: made.url, poolSize: 2 });
  plain = new pg.Pool({ connectionString: made.url, max: 2 });
  borrowed = borrowDatabase(plain, { target: parseDatabaseUrl(made.url), statementTimeoutMs: 0 });
});
afterAll(async () => {
  await own.close();
  await borrowed.close();
  await plain.end();
  await made.drop();
});

const addSeries = (tx: Tx, key: string): void => {
  tx.write('insert into series values (gen_random_uuid(), $1, $1, now())', key);
};
const keysOf = async (tx: Tx): Promise<string[]> =>
  (await tx.query<{ key: string }>('select key from series order by key')).map(({ key }) => key);

describe.each([
  ['a pool of its own', () => own, 'own'],
  ['a pool of somebody else', () => borrowed, 'borrowed'],
])('what a turn writes over %s', (_, database, name) => {
  it('is carried out in its order, and seen by the next question', async () => {
    const seen = await inTurn(database(), async (tx) => {
      const before = keysOf(tx);
      addSeries(tx, `${name} a`);
      addSeries(tx, `${name} b`);
      return [await before, await keysOf(tx)];
    });
    expect(seen.map((keys) => keys.filter((key) => key.startsWith(name)))).toEqual([
      [],
      [`${name} a`, `${name} b`],
    ]);
  });

  it('is not kept when one statement fails, though nobody waited for it', async () => {
    const failing = inTurn(database(), (tx) => {
      addSeries(tx, `${name} lost`);
      tx.write('select 1 / 0');
      addSeries(tx, `${name} late`);
      return Promise.resolve();
    });
    await expect(failing).rejects.toThrow('division by zero');
    const keys = await inTurn(database(), keysOf);
    expect(keys.filter((key) => /lost|late/.test(key))).toEqual([]);
  });

  it('tells the next question what went wrong, not that the transaction has ended', async () => {
    const failing = inTurn(database(), async (tx) => {
      tx.write('select 1 / 0');
      await keysOf(tx);
    });
    await expect(failing).rejects.toThrow('division by zero');
  });
});

describe('what is held back', () => {
  it('is sent before an answer that it changes, and after any other', async () => {
    const has = (rows: WrittenRows) => rows.has('series');
    await inTurn(own, async (tx) => {
      const key = "select count(*)::int as n from series where key = 'held'";
      const count = async (query: Tx['query']) => (await query<{ n: number }>(key))[0]?.n;
      tx.journal.push(new Map([['series', []]]));
      addSeries(tx, 'held');
      expect(await count(tx.ahead((rows) => rows.has('event')))).toBe(0);
      expect(await count(tx.ahead(has))).toBe(1);
      addSeries(tx, 'also held');
      expect(await count(tx.query)).toBe(1);
      expect(await keysOf(tx)).toContain('also held');
    });
  });

  it('is sent by its release, to be waited for by nobody', async () => {
    await inTurn(own, async (tx) => {
      addSeries(tx, 'released');
      expect(tx.statements()).toBe(5);
      tx.release();
      expect(tx.statements()).toBe(6);
      const nothing = tx.ahead(() => false);
      expect(await nothing("select 1 from series where key = 'released'")).toHaveLength(1);
    });
  });
});

describe('what is asked early', () => {
  it('is answered with what has been written since, or asked again', async () => {
    let asked = 0;
    await inTurn(own, async (tx) => {
      const ask = () => {
        asked += 1;
        return keysOf(tx);
      };
      const same = askEarly(tx, ask, (keys, written) => (written.length === 0 ? keys : null));
      expect(await same()).not.toContain('early');
      expect(asked).toBe(1);
      const added = askEarly(tx, ask, (keys, written) => [
        ...keys,
        ...written.flatMap((rows) => [...rows.keys()]),
      ]);
      const again = askEarly(tx, ask, (keys, written) => (written.length === 0 ? keys : null));
      addSeries(tx, 'early');
      tx.journal.push(new Map([['written', []]]));
      expect(await added()).toContain('written');
      expect(asked).toBe(3);
      expect(await again()).toContain('early');
      expect(asked).toBe(4);
    });
  });

  it('may fail without anybody waiting for it', async () => {
    const failing = inTurn(own, (tx) => {
      askEarly(
        tx,
        () => tx.query('select 1 / 0'),
        (rows) => rows,
      );
      return Promise.reject(new Error('no'));
    });
    await expect(failing).rejects.toThrow('no');
  });
});
