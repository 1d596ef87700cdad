import { randomUUID } from 'node:crypto';
import type { Prisma, PrismaClient } from '../../src/adapters/db/generated/client/client.js';

/** A time on 1 March 2025, UTC. */
export const at = (hour: number, minute = 0): Date => new Date(Date.UTC(2025, 2, 1, hour, minute));

/** A uuid v7-like id that is the same in every run: the n-th of a test. */
export const uuid = (n: number): string => `01950000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const hash = (): string => `${randomUUID()}${randomUUID()}`.replaceAll('-', '').slice(0, 64);

/**
 * Writes rows with only the fields that a test cares about; all others get plain values. Ids count up, so that a test's
 * rows have the same ids in every run; a second world in one test file starts `from` another number.
 */
export function world(prisma: PrismaClient, from = 0) {
  let count = from;
  const next = (): string => uuid((count += 1));

  const page = (data: Partial<Prisma.PageUncheckedCreateInput> = {}) =>
    prisma.page.create({
      data: {
        id: next(),
        key: hash(),
        contentHash: hash(),
        mediaType: 'TEXT',
        content: 'A page.',
        ingestedAt: at(12),
        ...data,
      },
    });

  const source = (name: string, data: Partial<Prisma.SourceUncheckedCreateInput> = {}) => {
    const id = next();
    const aliases = {
      create: [{ name, folded: name.toLowerCase(), lastWord: name.toLowerCase() }],
    };
    return prisma.source.create({
      data: { id, kind: 'PUBLISHER', name, key: `${name} ${id}`, createdAt: at(12), aliases, ...data },
    });
  };

  const article = async (data: Partial<Prisma.ArticleUncheckedCreateInput> = {}) => {
    const id = data.id ?? next();
    const pageId = data.pageId ?? (await page()).id;
    return prisma.article.create({
      data: {
        id,
        key: hash(),
        revisionKey: hash(),
        revision: 1,
        ordinal: 0,
        text: 'Nine ferries were delayed in Oslo. The mayor denied it.',
        publishedReasons: [],
        copyClusterId: id,
        ingestedAt: at(12),
        ...(data.publishedFrom && {
          publishedTo: new Date(Number(data.publishedFrom) + 60_000),
          publishedPrecision: 'MINUTE',
        }),
        ...data,
        pageId,
      },
    });
  };

  const event = (title: string, data: Partial<Prisma.EventUncheckedCreateInput> = {}) =>
    prisma.event.create({
      data: {
        id: next(),
        title,
        foundingArticle: uuid(0),
        profile: {},
        claimCount: 0,
        articleCount: 0,
        originCount: 0,
        disputed: false,
        lastSeenAt: at(12),
        createdAt: at(12),
        updatedAt: at(12),
        ...data,
      },
    });

  const origin = (data: Partial<Prisma.OriginUncheckedCreateInput>) =>
    prisma.origin.create({ data: { id: next(), key: randomUUID(), ...data } });

  const measure = (eventId: string, label: string, data: Partial<Prisma.MeasureUncheckedCreateInput> = {}) =>
    prisma.measure.create({ data: { id: next(), eventId, key: label, label, cumulative: false, ...data } });

  const assertion = (
    eventId: string,
    text: string,
    data: Partial<Prisma.AssertionUncheckedCreateInput> = {},
  ) =>
    prisma.assertion.create({
      data: {
        id: next(),
        eventId,
        kind: 'STATEMENT',
        key: randomUUID(),
        text,
        modality: 'ASSERTED',
        polarity: 'AFFIRMATIVE',
        lowOpen: false,
        highOpen: false,
        approximate: false,
        claimCount: 0,
        outletCount: 0,
        originCount: 0,
        createdAt: at(12),
        ...(data.firstSaidAt && { lastSaidAt: data.firstSaidAt }),
        ...data,
      },
    });

  const relation = (
    from: string,
    to: string,
    eventId: string,
    data: Partial<Prisma.RelationUncheckedCreateInput> = {},
  ) =>
    prisma.relation.create({
      data: {
        id: next(),
        eventId,
        fromId: from,
        toId: to,
        kind: 'CONTRADICTS',
        score: 0.9,
        method: 'disjoint-figures',
        reasons: [{ rule: 'disjoint', value: '9 and 4', weight: 1 }],
        createdAt: at(12),
        ...data,
      },
    });

  const claims = new Map<string, number>();
  type ClaimKeys = 'articleId' | 'eventId' | 'assertionId' | 'originId';
  const claim = (
    data: Pick<Prisma.ClaimUncheckedCreateInput, ClaimKeys> & Partial<Prisma.ClaimUncheckedCreateInput>,
  ) => {
    const ordinal = claims.get(data.articleId) ?? 0;
    claims.set(data.articleId, ordinal + 1);
    return prisma.claim.create({
      data: {
        id: next(),
        ordinal,
        kind: 'STATEMENT',
        start: 0,
        end: 33,
        text: 'Nine ferries were delayed in Oslo',
        sentenceStart: 0,
        sentenceEnd: 34,
        sentence: 'Nine ferries were delayed in Oslo.',
        paragraph: 0,
        modality: 'ASSERTED',
        polarity: 'AFFIRMATIVE',
        denial: false,
        rule: 'clause',
        timeReasons: [],
        eventScore: 1,
        eventReasons: [],
        createdAt: at(12),
        ...data,
      },
    });
  };

  return { page, source, article, event, origin, measure, assertion, relation, claim, next, prisma };
}

export type World = ReturnType<typeof world>;
