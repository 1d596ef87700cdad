import type pg from 'pg';
import type { Database } from '../client.js';
import { WriterMemory } from './memory.js';

/** What a writer of this process may go on with when its next turn comes. */
interface Writer {
  /** Connections over which it has had a turn. */
  readonly connections: WeakSet<pg.PoolClient>;
  /** Its last turn that was kept, and what it knew then; null while a turn is under way, and after one that was not kept. */
  last: { readonly turn: number; readonly memory: WriterMemory } | null;
}

const writers = new WeakMap<Database, Writer>();

function writerOf(database: Database): Writer {
  const writer = writers.get(database) ?? { connections: new WeakSet(), last: null };
  writers.set(database, writer);
  return writer;
}

/**
 * What is known at the beginning of a turn: what was known at the end of the turn before, when that was one of the same writer;
 * nothing when another has written since, or when the turn before failed. Nothing over a new connection either: the old one may
 * have ended with the server, and a server that does not wait for its disk comes back without what was written last.
 */
export function beginTurn(database: Database, client: pg.PoolClient, turn: number): WriterMemory {
  const writer = writerOf(database);
  const { last } = writer;
  const known = last !== null && last.turn === turn - 1 && writer.connections.has(client);
  writer.connections.add(client);
  writer.last = null;
  return known ? last.memory : new WriterMemory();
}

/** A turn has been kept. One that is not is never told of, and what was known in it is lost. */
export function endTurn(database: Database, turn: number, memory: WriterMemory): void {
  writerOf(database).last = { turn, memory };
}
