import type pg from 'pg';
import type { Workspace } from '../../../../pipeline/index.js';

/** What the contenders are asked about. */
export interface BenchStore {
  readonly articles: number;
  readonly claims: number;
  readonly events: number;
  /** The event that is shown side by side. */
  readonly event: string;
  /** Its claims: EVENT_CLAIMS, if the store has an event of so many. */
  readonly eventClaims: number;
}

/** Claims that the event side by side is cut down to. */
const EVENT_CLAIMS = 50;
/** As many as the question asks for. */
const EVENT_MEASURES = 10;

/** Tables whose rows are multiplied, parents before children. Sources and series stay as they are: all copies share them. */
const TABLES = [
  'page',
  'chrome',
  'article',
  'segment',
  'caption',
  'credit',
  'shingle',
  'text_reuse',
  'origin',
  'event',
  'event_term',
  'measure',
  'assertion',
  'relation',
  'claim',
  'attribution',
  'mention',
  'quantity',
] as const;

/** Columns that point at what all copies share. */
const SHARED = ['source_id', 'speaker_id', 'publisher_id', 'wire_id', 'series_id'];

/** Another id for each copy of a row, the same wherever the row is pointed at. */
const copiedId = (column: string): string => `md5(${column}::text || '#' || n)::uuid`;

/** A column's value in copy `n`. */
function copied(table: string, column: string, type: string): string {
  const name = `"${column}"`;
  if (type === 'uuid') return SHARED.includes(column) ? name : copiedId(name);
  // Copies lie a day apart, so that lists by time mix articles of one day and not all copies of one article.
  if (type === 'timestamp with time zone') return `${name} - n * interval '1 day'`;
  if (type === 'character') return `md5(${name} || n) || md5(n || ${name})`;
  return table === 'origin' && column === 'key' ? `${name} || '#' || n` : name;
}

async function multiply(pool: pg.Pool, table: string, copies: number): Promise<void> {
  const { rows } = await pool.query<{ name: string; type: string }>(
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns
     WHERE table_schema = current_schema() AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
    [table],
  );
  const columns = rows.map(({ name }) => `"${name}"`).join(', ');
  const values = rows.map(({ name, type }) => copied(table, name, type)).join(', ');
  await pool.query(
    `INSERT INTO "${table}" (${columns}) SELECT ${values} FROM "${table}", generate_series(1, ${String(copies)}) AS n`,
  );
}

/** The event that most figures are told of, cut down to those of its best told measures. */
const CUT = `
  WITH best AS (
    SELECT assertion.event_id AS id FROM claim JOIN assertion ON assertion.id = claim.assertion_id
    WHERE assertion.measure_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1
  ), told AS (
    SELECT claim.id, claim.event_id,
      count(*) OVER (PARTITION BY assertion.measure_id) AS told, assertion.measure_id, assertion.id AS assertion_id
    FROM claim JOIN assertion ON assertion.id = claim.assertion_id
    WHERE assertion.event_id = (SELECT id FROM best) AND assertion.measure_id IS NOT NULL
  ), ranked AS (
    SELECT *, dense_rank() OVER (ORDER BY told DESC, measure_id) AS place FROM told
  ), kept AS (
    SELECT id FROM ranked WHERE place <= ${String(EVENT_MEASURES)} ORDER BY place, assertion_id, id LIMIT ${String(EVENT_CLAIMS)}
  ), gone AS (
    DELETE FROM claim WHERE event_id = (SELECT id FROM best) AND id NOT IN (SELECT id FROM kept)
  )
  SELECT id FROM best`;

const TIDY = [
  'DELETE FROM assertion WHERE event_id = $1 AND NOT EXISTS (SELECT FROM claim WHERE assertion_id = assertion.id)',
  'DELETE FROM measure WHERE event_id = $1 AND NOT EXISTS (SELECT FROM assertion WHERE measure_id = measure.id)',
  `UPDATE assertion SET claim_count = (SELECT count(*) FROM claim WHERE assertion_id = assertion.id) WHERE event_id = $1`,
  'UPDATE event SET claim_count = (SELECT count(*) FROM claim WHERE event_id = event.id) WHERE id = $1',
];

async function cutEvent(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(CUT);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('No event of the demo corpus has a measure.');
  for (const statement of TIDY) await pool.query(statement, [id]);
  return id;
}

async function count(pool: pg.Pool, table: string, event?: string): Promise<number> {
  const where = event === undefined ? '' : 'WHERE event_id = $1';
  const values = event === undefined ? [] : [event];
  const text = `SELECT count(*)::int AS count FROM ${table} ${where}`;
  return (await pool.query<{ count: number }>(text, values)).rows[0]?.count ?? 0;
}

/**
 * Fills an empty store: the demo corpus through the pipeline, then copies of all its rows under ids of their own, because
 * thousands of articles would take minutes to take in.
 * @param articles how many there shall be at least
 */
export async function fillStore({ database, loadDemo }: Workspace, articles: number): Promise<BenchStore> {
  const { pool } = database;
  await loadDemo();
  const copies = Math.ceil(articles / (await count(pool, 'article'))) - 1;
  for (const table of copies > 0 ? TABLES : []) await multiply(pool, table, copies);
  const event = await cutEvent(pool);
  await pool.query('VACUUM ANALYZE');
  return {
    articles: await count(pool, 'article'),
    claims: await count(pool, 'claim'),
    events: await count(pool, 'event'),
    event,
    eventClaims: await count(pool, 'claim', event),
  };
}
