import { beforeAll, describe, expect, it } from 'vitest';
import { readDemo } from '../../src/pipeline/index.js';
import { wordsOfReason, type Reason } from '../../src/shared/reasons.js';
import { useDatabase } from '../helpers/database.js';
import { depsOn, ingestAll, textPage } from '../pipeline/helpers.js';

/** Where the store keeps reasons, and where it keeps the name of a rule alone. */
const REASONS = [
  ['claim', 'event_reasons'],
  ['claim', 'time_reasons'],
  ['attribution', 'source_reasons'],
  ['article', 'published_reasons'],
  ['text_reuse', 'reasons'],
  ['event_redirect', 'reasons'],
  ['relation', 'reasons'],
] as const;
const RULES = [
  ['claim', 'rule'],
  ['attribution', 'rule'],
  ['article', 'publisher_rule'],
] as const;

/** Pages of other kinds than the demo's: no sender's hints, mark-up, a denial, a plan, an age. */
const PAGES = [
  textPage(
    'Lakeside Courier',
    '2031-05-06',
    'Ferry runs aground near Lugano',
    'LUGANO, May 5 - A ferry with 120 passengers ran aground near Lugano on Monday evening, police said. Nine people were hurt.',
    '"Nobody was in danger," captain Rita Bossi told Swiss Radio. The operator denied that the ferry had been too fast.',
    'The day before, about 40 swimmers had been rescued. Last year two ferries collided in Locarno. More than 300 guests will take part in a regatta on 9 May.',
  ),
  {
    mediaType: 'HTML' as const,
    url: 'https://www.northern-echo.example/2031/05/07/ferry',
    content: `<html><head><meta property="og:site_name" content="Northern Bell"><meta property="article:published_time" content="2031-05-07T09:00:00Z"></head>
<body><article><h1>Toll of ferry accident rises to eleven</h1><p class="byline">By Ann Lee</p><time datetime="2031-05-07T09:00:00Z">7 May 2031</time>
<p>Eleven people were hurt when a ferry ran aground near Lugano on Monday, police said on Wednesday, revising the number upwards from nine.</p>
<p>According to the operator, the ferry was not too fast. It follows a collision in Locarno in June 2030, in which four people died, Swiss Radio reported, citing rescuers.</p></article></body></html>`,
  },
];

describe('every rule that the stages write', () => {
  const database = useDatabase();
  beforeAll(async () => {
    await ingestAll(depsOn(database()), [...PAGES, ...(await readDemo())]);
  }, 240_000);

  const wordless = async (sql: string): Promise<string[]> => {
    const { rows } = await database().pool.query<{ reason: Reason }>(sql);
    expect(rows.length).toBeGreaterThan(0);
    return rows
      .filter(({ reason }) => wordsOfReason(reason) === null)
      .map(({ reason }) => JSON.stringify(reason));
  };

  it.each(REASONS)('has words in src/shared/data/reasons: %s.%s', async (table, column) => {
    const found = await wordless(
      `select distinct on (reason->>'rule', reason ? 'value', reason ? 'weight') reason
       from ${table}, jsonb_array_elements(${column}) as reason`,
    );
    expect(found).toEqual([]);
  });

  it.each(RULES)('has words in src/shared/data/reasons: %s.%s', async (table, column) => {
    const found = await wordless(
      `select distinct jsonb_build_object('rule', ${column}) as reason from ${table} where ${column} is not null`,
    );
    expect(found).toEqual([]);
  });
});
