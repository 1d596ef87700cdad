import { createHash } from 'node:crypto';
import type pg from 'pg';
import { remember } from '../../../shared/remember.js';

type Send = (statement: pg.QueryConfig) => Promise<pg.QueryResult<Record<string, unknown>>>;

/** Statements that are carried out in the order in which they were given. A client of somebody else's pool may take one at a time only. */
function inOrder(client: pg.PoolClient): Send {
  if (client.pipeline) return (statement) => client.query(statement);
  let last: Promise<unknown> = Promise.resolve();
  return (statement) => {
    const next = last.then(() => client.query<Record<string, unknown>>(statement));
    last = next.catch(() => undefined);
    return next;
  };
}

/** Prepared statements are known by name: the same text is parsed and planned once a connection. */
const statementName = remember((sql) => createHash('md5').update(sql).digest('hex'));

/** The statements of one transaction, on their way over its connection. */
export class Outbox {
  /** How many have been sent. */
  statements = 0;
  private readonly send: Send;
  private held: (readonly [sql: string, ...values: readonly unknown[]])[] = [];
  private writing: Promise<void> = Promise.resolve();
  /** The first that went wrong: after it all do, because the transaction has ended. */
  private failure: { readonly error: unknown } | null = null;

  constructor(client: pg.PoolClient) {
    this.send = inOrder(client);
  }

  /** Holds a statement back whose rows nobody wants. */
  hold(statement: readonly [sql: string, ...values: readonly unknown[]]): void {
    this.held.push(statement);
  }

  /** Sends what is held back. */
  release(): void {
    for (const [sql, ...values] of this.held)
      this.writing = this.run(sql, values).then(
        () => undefined,
        (error: unknown) => {
          this.failure ??= { error };
        },
      );
    this.held = [];
  }

  /** The rows of a statement; throws what went wrong first. */
  async ask(sql: string, values: readonly unknown[]): Promise<Record<string, unknown>[]> {
    try {
      return await this.run(sql, values);
    } catch (error) {
      throw this.failure === null ? error : this.failure.error;
    }
  }

  /** Waits for all that was sent: the server answers in the order in which it was asked. */
  async settled(): Promise<void> {
    await this.writing;
    if (this.failure !== null) throw this.failure.error;
  }

  private async run(sql: string, values: readonly unknown[]): Promise<Record<string, unknown>[]> {
    this.statements += 1;
    const { rows } = await this.send({ name: statementName(sql), text: sql, values: [...values] });
    return rows;
  }
}
