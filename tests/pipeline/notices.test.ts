import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { NOTICE_CHANNEL } from '../../src/adapters/db/stores/notices.js';
import { remove } from '../../src/pipeline/index.js';
import { articleNotice, eventNotices, type EventChange } from '../../src/pipeline/notices.js';
import { useDatabase } from '../helpers/database.js';
import { depsOn, ingestAll, textPage } from './helpers.js';

const CAUSE = { articleId: 'a', at: new Date(0) };
const CHANGE: EventChange = {
  eventId: 'e',
  mergedEventId: null,
  wasDisputed: false,
  isDisputed: false,
  assertions: [],
};

/** What is told, in a word or two each. */
const told = (change: Partial<EventChange>): string[] =>
  eventNotices({ ...CHANGE, ...change }, CAUSE).map(({ kind, mergedEventId, assertionId, originCount }) =>
    [kind, mergedEventId, assertionId, originCount].filter((part) => part !== null).join(' '),
  );

test.each<[string, Partial<EventChange>, string[]]>([
  ['an event that changed', {}, ['EVENT_CHANGED']],
  ['an event that another was merged into', { mergedEventId: 'm' }, ['EVENT_CHANGED m']],
  ['a dispute that opens', { isDisputed: true }, ['EVENT_CHANGED', 'DISPUTE_OPENED']],
  ['a dispute that closes', { wasDisputed: true }, ['EVENT_CHANGED', 'DISPUTE_CLOSED']],
  ['a dispute that stays', { wasDisputed: true, isDisputed: true }, ['EVENT_CHANGED']],
  [
    'an assertion that is new, with three origins at once',
    { assertions: [{ assertionId: 'n', before: 0, now: 3 }] },
    ['EVENT_CHANGED', 'ASSERTION_REACHED_ORIGINS n 2', 'ASSERTION_REACHED_ORIGINS n 3'],
  ],
  [
    'assertions of which one gained an origin',
    {
      assertions: [
        { assertionId: 'n', before: 1, now: 1 },
        { assertionId: 'o', before: 4, now: 5 },
        { assertionId: 'p', before: 3, now: 2 },
      ],
    },
    ['EVENT_CHANGED', 'ASSERTION_REACHED_ORIGINS o 5'],
  ],
])('%s is told', (_what, change, notices) => {
  expect(told(change)).toEqual(notices);
});

test('an article that came in names itself alone', () => {
  expect(articleNotice(CAUSE)).toMatchObject({ kind: 'ARTICLE_INGESTED', articleId: 'a', eventId: null });
});

const toll = (publisher: string, killed: string) =>
  textPage(
    publisher,
    '2024-03-12',
    `Ferry fire off Palermo kills ${killed}`,
    `A fire on a ferry off Palermo killed ${killed} people on Tuesday, police said.`,
  );

describe('with what they tell of', () => {
  const database = useDatabase();
  const kinds = async () =>
    (await database().prisma.notice.findMany({ orderBy: { id: 'asc' } })).map(({ kind }) => kind);

  test('notices are written, and one notification without a word wakes who listens', async () => {
    const listener = new pg.Client(database().connection);
    await listener.connect();
    const { rows } = await listener.query<{ channel: string }>(`select ${NOTICE_CHANNEL} as channel`);
    await listener.query(`listen "${String(rows[0]?.channel)}"`);
    const heard: (string | undefined)[] = [];
    listener.on('notification', ({ payload }) => heard.push(payload));
    await ingestAll(depsOn(database()), [toll('Harbour Post', 'six'), toll('Island Gazette', 'nine')]);
    // What was notified before an answer comes before it.
    await listener.query('select');
    await listener.end();
    expect(heard).toEqual(['', '']);
    expect(await kinds()).toEqual([
      ...['ARTICLE_INGESTED', 'EVENT_CHANGED'],
      ...['ARTICLE_INGESTED', 'EVENT_CHANGED', 'DISPUTE_OPENED'],
    ]);
  });

  test('nothing is written and nobody woken when a page comes again', async () => {
    const before = await kinds();
    await ingestAll(depsOn(database()), [toll('Harbour Post', 'six')]);
    expect(await kinds()).toEqual(before);
  });

  test('a dispute closes when one side is removed', async () => {
    const { id } = await database().prisma.article.findFirstOrThrow({ orderBy: { ingestedAt: 'desc' } });
    await remove(depsOn(database()), { kind: 'ARTICLE', id }, 100);
    expect((await kinds()).slice(-2)).toEqual(['EVENT_CHANGED', 'DISPUTE_CLOSED']);
  });
});
