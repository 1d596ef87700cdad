import { v7 } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Notice } from '../../../src/adapters/db/stores/notices.js';
import type { ApiContext } from '../../../src/graphql/context.js';
import { schema } from '../../../src/graphql/index.js';
import { matching } from '../../../src/graphql/live/matching.js';
import { ASKING, type Asking } from '../../../src/graphql/live/subscriptions.js';
import { textPage } from '../../pipeline/helpers.js';
import { ELECTION, NINE, SIX, SIX_AGAIN } from './ferry.js';
import { cursorOf, follow, take, useServers } from './servers.js';

const use = useServers();

/** The notices of all that was written so far which a subscription with these arguments would be told. */
async function matched(field: string, args: object): Promise<readonly Notice[]> {
  const { prisma } = use().one.database;
  // All that is read of a context here.
  const context = { store: prisma } as unknown as ApiContext;
  const asking = schema.getSubscriptionType()?.getFields()[field]?.extensions[ASKING] as Asking;
  return matching(context, await asking(context, args))(await prisma.notice.findMany());
}

describe('what one process writes reaches the subscribers of another', () => {
  test('with any selection set, each kind by itself', async () => {
    const { one, other } = use();
    const start = await cursorOf(one);
    const from = `after: "${start}"`;
    const articles = await follow(
      one,
      `articleIngested(${from}) { at article { title publisher { name } } }`,
    );
    const events = await follow(one, `eventChanged(${from}) { mergedId event { title articleCount } }`);
    const opened = await follow(one, `disputeOpened(${from}) { event { disputed } cause { title } }`);
    const reached = await follow(
      one,
      `assertionReachedOrigins(${from}) { origins assertion { interval { low } measure { predicate } } }`,
    );
    await other.ingest(SIX, SIX_AGAIN, NINE);
    expect(await take(articles, 3)).toEqual(
      ['Harbour Post', 'Island Gazette', 'Northern Ledger'].map((name, n) => ({
        at: expect.any(String) as string,
        article: { title: `Ferry fire off Palermo kills ${n < 2 ? 'six' : 'nine'}`, publisher: { name } },
      })),
    );
    for (const change of await take(events, 3))
      expect(change).toMatchObject({ mergedId: null, event: { title: 'Ferry fire off Palermo kills six' } });
    expect(await take(opened, 1)).toEqual([
      { event: { disputed: true }, cause: { title: 'Ferry fire off Palermo kills nine' } },
    ]);
    expect(await take(reached, 1)).toEqual([
      { origins: 2, assertion: { interval: { low: 6 }, measure: { predicate: 'killed' } } },
    ]);
  });

  test('in the order of commits when several write at once, once each', async () => {
    const { one, other } = use();
    const from = await cursorOf(one);
    const pages = (name: string) =>
      ['Oslo', 'Lima', 'Perth', 'Quito'].map((town) =>
        textPage(
          name,
          '2024-05-01',
          `Flood in ${town}`,
          `A flood in ${town} killed two people, ${name} said.`,
        ),
      );
    const subscription = await follow(one, `articleIngested(after: "${from}") { cursor article { id } }`);
    await Promise.all([one.ingest(...pages('Daily Lantern')), other.ingest(...pages('Evening Anchor'))]);
    const told = await take(subscription, 8);
    const written = await one.database.prisma.notice.findMany({
      where: { kind: 'ARTICLE_INGESTED' },
      orderBy: { id: 'desc' },
      take: 8,
    });
    expect(told.map(({ article }) => article)).toEqual(
      written.reverse().map(({ articleId }) => ({ id: `Article:${articleId}` })),
    );
  });
});

describe('a subscription is told only what it asks for', () => {
  beforeAll(() => use().one.ingest(ELECTION));

  test.each([
    ['articleIngested', { filter: { url: 'https://nobody.example/' } }, 0],
    ['articleIngested', { filter: { url: SIX.url } }, 1],
    ['eventChanged', { filter: { placePath: 'it' } }, 3],
    ['eventChanged', { filter: { placePath: 'is' } }, 1],
    ['eventChanged', { filter: { placePath: 'it', disputed: false } }, 0],
    ['disputeOpened', { filter: { placePath: 'it' } }, 1],
    ['disputeClosed', {}, 0],
    ['assertionReachedOrigins', { origins: 2, predicate: 'killed', eventFilter: { placePath: 'it' } }, 1],
    ['assertionReachedOrigins', { predicate: 'injured' }, 0],
    ['assertionReachedOrigins', { origins: 3, eventFilter: { placePath: 'it' } }, 0],
  ])('%s(%j): %i', async (field, args, count) => {
    expect(await matched(field, args)).toHaveLength(count);
  });

  test('by publisher, by who says something, and by event, merged ones included', async () => {
    const { prisma } = use().one.database;
    const { id: publisherId } = await prisma.source.findFirstOrThrow({ where: { name: 'Northern Ledger' } });
    const election = await prisma.event.findFirstOrThrow({ where: { placePath: { startsWith: 'is' } } });
    const { speakerId } = await prisma.claim.findFirstOrThrow({ where: { eventId: election.id } });
    const merged = v7();
    await prisma.eventRedirect.create({
      data: { fromId: merged, toId: election.id, reasons: [], createdAt: new Date() },
    });
    for (const [args, count] of [
      [{ publisherId: `Source:${publisherId}` }, 4],
      [{ sourceId: `Source:${String(speakerId)}` }, 1],
      [{ eventId: `Event:${election.id}` }, 1],
      [{ eventId: `Event:${merged}` }, 1],
    ] as const)
      expect(await matched('eventChanged', args)).toHaveLength(count);
  });
});
