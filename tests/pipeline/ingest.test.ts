import { describe, expect, it } from 'vitest';
import { ingestPage } from '../../src/pipeline/index.js';
import { InputError } from '../../src/shared/errors.js';
import { createTestDatabase, useDatabase } from '../helpers/database.js';
import { openDatabase } from '../../src/adapters/db/client.js';
import { countRows, depsOn, graphOf, ingestAll, textPage } from './helpers.js';

const FIRST = textPage(
  'Harbour Post',
  '2024-03-12',
  'Ferry fire off Palermo kills six',
  'A fire on a ferry off Palermo killed at least six people on Tuesday, the coast guard said.',
  'Coast guard commander Elena Ricci said 41 passengers were injured. "We heard a blast below deck," said passenger Marco Villa.',
);
const SECOND = textPage(
  'Island Gazette',
  '2024-03-13',
  'Toll of Palermo ferry fire rises to nine',
  'The death toll from Tuesday’s ferry fire off Palermo rose to nine on Wednesday after three passengers died in hospital.',
  'Nine people have been killed and 38 were injured, commander Elena Ricci told reporters.',
);
const ELSEWHERE = textPage(
  'Northern Ledger',
  '2024-03-13',
  'Voters in Iceland elect new parliament',
  'Voters in Iceland elected a new parliament on Saturday, with turnout of 79 percent, the electoral commission said.',
);

describe('ingesting', () => {
  const database = useDatabase();

  it('puts two reports of one happening on one event and a third elsewhere', async () => {
    await ingestAll(depsOn(database()), [FIRST, SECOND, ELSEWHERE]);
    const events = await database().prisma.event.findMany({
      orderBy: { articleCount: 'desc' },
      select: { articleCount: true },
    });
    expect(events[0]?.articleCount).toBe(2);
    expect(events.length).toBeGreaterThanOrEqual(2);
  });

  it('tells that the later toll updates the earlier', async () => {
    const relations = await database().prisma.relation.findMany({
      where: { kind: 'UPDATES', from: { measure: { predicate: 'killed' } } },
      select: { from: { select: { low: true, high: true } }, to: { select: { low: true, high: true } } },
    });
    expect(relations).toEqual([{ from: { low: 9, high: 9 }, to: { low: 6, high: null } }]);
  });

  it('changes nothing when the same pages come again', async () => {
    const before = await countRows(database());
    const reports = await ingestAll(depsOn(database()), [FIRST, SECOND, ELSEWHERE]);
    expect(reports.map(({ created, articles }) => [created, articles.map(({ outcome }) => outcome)])).toEqual(
      [
        [false, ['UNCHANGED']],
        [false, ['UNCHANGED']],
        [false, ['UNCHANGED']],
      ],
    );
    expect(await countRows(database())).toEqual(before);
  });

  it('takes new text under the same address as a revision and keeps the old one', async () => {
    const edited = { ...FIRST, content: FIRST.content.replace('at least six', 'at least seven') };
    const report = await ingestPage(depsOn(database()), edited);
    expect(report.articles.map(({ outcome }) => outcome)).toEqual(['REVISED']);
    const revisions = await database().prisma.article.findMany({
      where: { url: FIRST.url ?? '' },
      orderBy: { revision: 'asc' },
      select: { revision: true, text: true },
    });
    expect(revisions.map(({ revision, text }) => [revision, /at least (\w+)/.exec(text)?.[1]])).toEqual([
      [1, 'six'],
      [2, 'seven'],
    ]);
  });

  it('keeps every claim’s span true to the article, and every segment true to the page', async () => {
    const claims = await database().prisma.claim.findMany({
      include: { article: { include: { page: true, segments: true } } },
    });
    expect(claims.length).toBeGreaterThan(5);
    for (const { text, start, end, article } of claims) {
      expect(article.text.slice(start, end)).toBe(text);
      for (const segment of article.segments)
        expect(article.page.content.slice(segment.pageStart, segment.pageEnd)).toBe(
          article.text.slice(segment.articleStart, segment.articleEnd),
        );
    }
  });

  it.each([
    ['', 'EMPTY_PAGE'],
    [' \n\t ', 'EMPTY_PAGE'],
    ['text with a \u0000 byte', 'NOT_TEXT'],
    ['x'.repeat(10_000_001), 'PAGE_TOO_LARGE'],
    [
      `A long read\n\n${'The mayor of Lisbon opened another bridge on Monday. '.repeat(6000)}`,
      'ARTICLE_TOO_LARGE',
    ],
  ])('refuses a page that cannot be one and writes nothing (%#)', async (content, code) => {
    const before = await countRows(database());
    const refused = ingestPage(depsOn(database()), { content, mediaType: 'TEXT' });
    await expect(refused).rejects.toThrow(InputError);
    await expect(refused).rejects.toMatchObject({ code });
    expect(await countRows(database())).toEqual(before);
  });
});

describe('a page in another language', () => {
  const database = useDatabase();

  it('is stored with its language and without claims, and says why', async () => {
    const report = await ingestPage(depsOn(database()), {
      content: [
        'Brand in Dortmund',
        'Bei einem Brand in einem Wohnhaus in Dortmund sind am Freitag drei Menschen ums Leben gekommen, zwölf weitere wurden verletzt, wie die Polizei mitteilte.',
        'Die Feuerwehr war mit achtzig Kräften im Einsatz. Die Ursache des Feuers ist noch nicht bekannt.',
      ].join('\n\n'),
      mediaType: 'TEXT',
    });
    expect(report.articles).toMatchObject([
      { outcome: 'NEW', claimCount: 0, unreadReason: 'it is in another language than English (de)' },
    ]);
    expect(await database().prisma.article.findFirst({ select: { language: true } })).toEqual({
      language: 'de',
    });
    expect(await database().prisma.claim.count()).toBe(0);
  });
});

describe('the same pages in the same order', () => {
  it('give the same graph in another store, apart from ids', async () => {
    const graphs = [];
    for (let run = 0; run < 2; run += 1) {
      const made = await createTestDatabase();
      const opened = openDatabase({ url: made.url, poolSize: 3 });
      await ingestAll(depsOn(opened), [FIRST, SECOND, ELSEWHERE]);
      graphs.push(await graphOf(opened));
      await opened.close();
      await made.drop();
    }
    expect(graphs[1]).toEqual(graphs[0]);
  });
});
