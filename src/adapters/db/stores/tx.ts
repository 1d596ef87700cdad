import type pg from 'pg';
import { remember } from '../../../shared/remember.js';
import type { Database } from '../client.js';
import type { PrismaClient } from '../generated/client/client.js';
import { retrying } from '../retry.js';
import { WriterMemory } from './memory.js';
import { Outbox } from './outbox.js';
import { beginTurn, endTurn } from './turns.js';

/**
 * What the ingestion's stores work on: one connection inside one transaction. They write plain SQL, because one statement for
 * all rows of an article takes a tenth of the time that a model-by-model write takes; the row types are still the model's.
 */
export interface Tx {
  /** Rows of a statement with its column names in camel case. What is held back is sent before. */
  readonly query: Query;
  /**
   * The same before what is held back is sent, so that nobody waits for that.
   *
   * @param isChanged whether rows that are held back change the answer: then they are sent before
   */
  readonly ahead: (isChanged: (rows: WrittenRows) => boolean) => Query;
  /**
   * Holds a statement back that gives nothing. It is carried out after those before it, and waited for by nobody but the commit:
   * Postgres writes one article while the next is worked on. What goes wrong is thrown by the next `query`, or instead of the commit.
   */
  readonly write: (sql: string, ...values: readonly unknown[]) => void;
  /** Sends what is held back. To be called when there is work to be done meanwhile. */
  readonly release: () => void;
  /** What is known of the store without asking. */
  readonly memory: WriterMemory;
  /** What has been written in this transaction, in its order. */
  readonly journal: WrittenRows[];
}

type Query = <Row>(sql: string, ...values: readonly unknown[]) => Promise<Row[]>;

/** Rows by their tables, with the columns that were written. */
export type WrittenRows = ReadonlyMap<string, readonly object[]>;

/** One that counts. */
export interface CountedTx extends Tx {
  /** Statements that the transaction takes, those that begin and end it included. */
  readonly statements: () => number;
  /** Waits for all that was written. */
  readonly settled: () => Promise<void>;
}

const camel = remember((name) => name.replace(/_(\p{L})/gu, (_, letter: string) => letter.toUpperCase()));
/** The column of a field. */
export const snake = remember((name) => name.replace(/\p{Lu}/gu, (letter) => `_${letter.toLowerCase()}`));

function renamed(row: object, rename: (name: string) => string): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) result[rename(name)] = value;
  return result;
}

const labelOf = remember((name) => `${JSON.stringify(snake(name))}:`);

/** A value as JSON. `written` are the texts of objects so far: claims of one happening share their reasons, which are half of a row. */
function cellOf(value: unknown, written: Map<object, string>): string {
  if (typeof value === 'bigint') return `"${String(value)}"`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const known = written.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  written.set(value, text);
  return text;
}

/** Rows as one JSON text with the table's column names, for `jsonb_populate_recordset`. */
export function toRecordset(rows: readonly object[]): string {
  const written = new Map<object, string>();
  const texts = rows.map((row) => {
    let text = '';
    for (const [name, value] of Object.entries(row))
      text += (text === '' ? '' : ',') + labelOf(name) + cellOf(value, written);
    return `{${text}}`;
  });
  return `[${texts.join(',')}]`;
}

/** A row with its columns' names as the program has them. */
export const withCamelNames = (row: object): Record<string, unknown> => renamed(row, camel);

/** Begin, settings, lock, number of the turn, and commit. */
const FRAME_STATEMENTS = 5;

function txOf(client: pg.PoolClient, memory: WriterMemory): CountedTx {
  const outbox = new Outbox(client);
  const journal: WrittenRows[] = [];
  // Of the journal, what has been sent.
  let sent = 0;
  const release = (): void => {
    outbox.release();
    sent = journal.length;
  };
  const ahead: Tx['ahead'] =
    (isChanged) =>
    async <Row>(sql: string, ...values: readonly unknown[]) => {
      if (journal.slice(sent).some(isChanged)) release();
      // The statement's own column list is what makes its rows of this type.
      return (await outbox.ask(sql, values)).map(withCamelNames) as Row[];
    };
  const ask = ahead(() => false);
  return {
    query: (...statement) => {
      release();
      return ask(...statement);
    },
    ahead,
    write: (...statement) => {
      outbox.hold(statement);
    },
    release,
    memory,
    journal,
    statements: () => FRAME_STATEMENTS + outbox.statements,
    settled: () => {
      release();
      return outbox.settled();
    },
  };
}

/** Statements outside a transaction, over whatever connections the client has. */
export const txOver = (prisma: PrismaClient): Pick<Tx, 'query'> => ({
  query: async <Row>(sql: string, ...values: readonly unknown[]) => {
    const rows = await prisma.$queryRawUnsafe<Record<string, unknown>[]>(sql, ...values);
    return rows.map(withCamelNames) as Row[];
  },
});

/** One transaction: what its first statements tell last, and what is to be done with it. */
interface Framed<T> {
  readonly begin: string;
  readonly work: (client: pg.PoolClient, begun: pg.QueryResultRow) => Promise<T>;
}

async function once<T>({ pool }: Database, { begin, work }: Framed<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    // Several statements in one text give a result each, which the types do not tell.
    const begun = [await client.query<pg.QueryResultRow>(begin)].flat().at(-1);
    const result = await work(client, begun?.rows[0] ?? {});
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Any constant that nothing else on the database locks; the second number of the lock names the schema. */
const LINKING_LOCK = 0x436f7272;

/**
 * Waiting for one's turn is no slow statement, so the limit is lifted. And every statement of ingestion looks rows up by an
 * index: a plan made while a table was nearly empty would read it from end to end, and is kept, for foreign keys too, until
 * the next analysis. The values never change the best plan, so each statement is planned once.
 */
const BEGIN_LOCKED = `begin;
  select set_config('statement_timeout', '0', true), set_config('enable_seqscan', 'off', true),
    set_config('plan_cache_mode', 'force_generic_plan', true);
  select pg_advisory_xact_lock(${String(LINKING_LOCK)}, hashtext(current_schema()));
  select nextval('turn') as turn`;

/**
 * Runs `work` in one transaction in which no other process links an article of this workspace, and again when the server ended
 * it for the sake of another. `work` must have no effect but through `tx`. Whoever changes events, or claims, assertions and
 * relations of events, does so in turn: the number of the turn tells the next whether its memory is still true.
 */
export const inTurn = <T>(database: Database, work: (tx: CountedTx) => Promise<T>): Promise<T> =>
  retrying(async () => {
    const { result, turn, memory } = await once(database, {
      begin: BEGIN_LOCKED,
      work: async (client, begun) => {
        const turn = Number(begun['turn']);
        const memory = beginTurn(database, client, turn);
        const tx = txOf(client, memory);
        const result = await work(tx);
        await tx.settled();
        return { result, turn, memory };
      },
    });
    endTurn(database, turn, memory);
    return result;
  });

/** What is looked up for a text that is not stored must fit together, and by the same indexes as in ingestion. */
const BEGIN_READING = `begin isolation level repeatable read, read only;
  set local enable_seqscan = off;
  set local plan_cache_mode = force_generic_plan`;

/** Runs `work` on one state of the store, which it cannot change; waits for nobody. */
export const onlyReading = <T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> =>
  retrying(() =>
    once(database, { begin: BEGIN_READING, work: (client) => work(txOf(client, new WriterMemory())) }),
  );
