import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/adapters/db/client.js';
import { ingestPage, remove } from '../../src/pipeline/index.js';
import type { PageInput } from '../../src/pages/index.js';
import { useDatabase } from '../helpers/database.js';
import { countRows, depsOn, graphOf, ingestAll, textPage } from './helpers.js';

const POST = textPage(
  'Harbour Post',
  '2024-03-12',
  'Ferry fire off Palermo kills six',
  'A fire on a ferry off Palermo killed at least six people on Tuesday, the coast guard said.',
  'Coast guard commander Elena Ricci said 41 passengers were injured. "We heard a blast below deck," said passenger Marco Villa.',
);
const GAZETTE = textPage(
  'Island Gazette',
  '2024-03-13',
  'Toll of Palermo ferry fire rises to nine',
  'The death toll from Tuesday’s ferry fire off Palermo rose to nine on Wednesday after three passengers died in hospital.',
  'Nine people have been killed and 38 were injured, commander Elena Ricci told reporters.',
);
const LEDGER = textPage(
  'Northern Ledger',
  '2024-03-13',
  'Voters in Iceland elect new parliament',
  'Voters in Iceland elected a new parliament on Saturday, with turnout of 79 percent, the electoral commission said.',
);

const WIRE_TEXT = [
  'A landslide buried part of the village of Altdorf in the canton of Uri on Sunday night after three days of heavy rain.',
  'Eleven houses were destroyed and four people are missing, the cantonal police said on Monday morning.',
  'Rescue teams with dogs searched the debris through the night while helicopters brought residents to safety in the valley below.',
  'The road over the pass was closed in both directions and trains between the two sides of the mountain were stopped until further notice.',
];
const copyBy = (publisher: string, day: string) =>
  textPage(publisher, day, `Landslide hits Altdorf, ${publisher} reports`, ...WIRE_TEXT);

async function idOf(database: Database, { url = '' }: PageInput): Promise<string> {
  const { id } = await database.prisma.article.findFirstOrThrow({ where: { url }, select: { id: true } });
  return id;
}

/** Rows that are left, but for the record of what happened. */
async function kept(database: Database): Promise<Record<string, number>> {
  const rows = await countRows(database);
  return Object.fromEntries(Object.entries(rows).filter(([table]) => !table.startsWith('notice')));
}

describe('removing one of several reports', () => {
  const [removed, never] = [useDatabase(), useDatabase()];

  it('leaves the store as if it had never come in', async () => {
    await ingestAll(depsOn(removed()), [POST, GAZETTE, LEDGER]);
    await ingestAll(depsOn(never()), [POST, LEDGER]);
    const id = await idOf(removed(), GAZETTE);
    const result = await remove(depsOn(removed()), { kind: 'ARTICLE', id }, 100);
    expect(result).toMatchObject({ articles: 1, pages: 1, repaired: 1, left: 0 });
    expect(await graphOf(removed())).toEqual(await graphOf(never()));
    expect(await kept(removed())).toEqual(await kept(never()));
  });

  it('forgets what the event had learned from it', async () => {
    const profile = async (database: Database) =>
      database.prisma.event.findMany({
        select: { profile: true, title: true },
        orderBy: { title: 'asc' },
      });
    expect(await profile(removed())).toEqual(await profile(never()));
  });

  it('takes it in again as if for the first time', async () => {
    const report = await ingestPage(depsOn(removed()), GAZETTE);
    expect(report.articles.map(({ outcome }) => outcome)).toEqual(['NEW']);
  });
});

describe('removing everything', () => {
  const database = useDatabase();

  it('of a page leaves no row behind', async () => {
    const before = await kept(database());
    await ingestAll(depsOn(database()), [POST, { ...POST, content: POST.content.replace('six', 'seven') }]);
    const pages = await database().prisma.page.findMany({ select: { id: true } });
    expect(pages).toHaveLength(2);
    for (const { id } of pages) await remove(depsOn(database()), { kind: 'PAGE', id }, 100);
    expect(await kept(database())).toEqual(before);
  });

  it('of an article takes its older and newer texts with it', async () => {
    const before = await kept(database());
    await ingestAll(depsOn(database()), [POST, { ...POST, content: POST.content.replace('six', 'seven') }]);
    const id = await idOf(database(), POST);
    const result = await remove(depsOn(database()), { kind: 'ARTICLE', id }, 100);
    expect(result.articles).toBe(2);
    expect(await kept(database())).toEqual(before);
  });

  it('of a page on which no article was found removes the page', async () => {
    const report = await ingestPage(depsOn(database()), { content: '12', mediaType: 'TEXT' });
    expect(report.articles).toEqual([]);
    await remove(depsOn(database()), { kind: 'PAGE', id: report.pageId }, 100);
    expect(await database().prisma.page.count()).toBe(0);
  });
});

describe('removing the text that others copied', () => {
  const database = useDatabase();
  it('makes the next copy the one that the others copy', async () => {
    await ingestAll(depsOn(database()), [
      copyBy('Alpine Courier', '2024-06-03'),
      copyBy('Lake Herald', '2024-06-04'),
      copyBy('Valley Times', '2024-06-05'),
    ]);
    const id = await idOf(database(), copyBy('Alpine Courier', '2024-06-03'));
    await remove(depsOn(database()), { kind: 'ARTICLE', id }, 100);
    const left = await database().prisma.article.findMany({
      orderBy: { ingestedAt: 'asc' },
      select: {
        publisher: { select: { name: true } },
        copyCluster: { select: { publisher: { select: { name: true } } } },
        reuses: { select: { kind: true } },
      },
    });
    expect(
      left.map(({ publisher, copyCluster, reuses }) => [
        publisher?.name,
        copyCluster.publisher?.name,
        reuses.map(({ kind }) => kind),
      ]),
    ).toEqual([
      ['Lake Herald', 'Lake Herald', []],
      ['Valley Times', 'Lake Herald', ['COPY']],
    ]);
  });

  it('leaves two outlets and one origin', async () => {
    const claims = await database().prisma.claim.findMany({ select: { originId: true, articleId: true } });
    expect(new Set(claims.map(({ articleId }) => articleId)).size).toBe(2);
    const events = await database().prisma.event.findMany({
      select: { articleCount: true, originCount: true },
      orderBy: { articleCount: 'desc' },
    });
    expect(events[0]?.articleCount).toBe(2);
    const origins = await database().prisma.origin.findMany({
      where: { copyClusterId: { not: null } },
      select: { copyClusterId: true },
    });
    const [head] = await database().prisma.article.findMany({ orderBy: { ingestedAt: 'asc' }, take: 1 });
    expect(new Set(origins.map(({ copyClusterId }) => copyClusterId))).toEqual(new Set([head?.id]));
  });
});

describe('removing an outlet', () => {
  const database = useDatabase();

  it('goes on where it was left, and spares what others say', async () => {
    const other = textPage(
      'Harbour Post',
      '2024-05-02',
      'Storm sinks two boats off Trapani',
      'A storm sank two fishing boats off Trapani on Thursday, the port authority said.',
    );
    await ingestAll(depsOn(database()), [POST, GAZETTE, other]);
    const { id } = await database().prisma.source.findFirstOrThrow({ where: { name: 'Harbour Post' } });
    const first = await remove(depsOn(database()), { kind: 'PUBLISHER', id }, 1);
    expect([first.articles, first.left]).toEqual([1, 1]);
    const second = await remove(depsOn(database()), { kind: 'PUBLISHER', id }, 100);
    expect([second.articles, second.left]).toEqual([1, 0]);
    const left = await database().prisma.article.findMany({ select: { title: true } });
    expect(left.map(({ title }) => title)).toEqual(['Toll of Palermo ferry fire rises to nine']);
    expect(await database().prisma.source.count({ where: { name: 'Harbour Post' } })).toBe(0);
    expect(await database().prisma.source.count({ where: { name: 'Elena Ricci' } })).toBe(1);
  });

  it('says which id is not known', async () => {
    await expect(
      remove(depsOn(database()), { kind: 'PUBLISHER', id: '01940000-0000-7000-8000-000000000009' }, 1),
    ).rejects.toThrow('there is no publisher with this id');
  });
});
