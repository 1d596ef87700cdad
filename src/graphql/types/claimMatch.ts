import { loadTellings, MAX_TELLINGS, type StoredTelling } from '../../adapters/db/stores/tellings.js';
import {
  MATCH_PROBABILITY,
  matchContext,
  type MatchContext,
  matchesOf,
  type MatchScore,
} from '../../links/index.js';
import { builder } from '../builder.js';
import { type ApiContext, db } from '../context.js';
import { badRequest } from '../errors/badRequest.js';
import { type CountedPage, pageArgs } from '../lists/listing.js';
import { batched } from '../paging/batch.js';
import { byId, byIdIfAny } from '../paging/byId.js';
import { type PageArgs, pageRequest, toPage } from '../paging/keyset.js';
import { sortBy } from '../paging/sort.js';
import { Reason } from './reason.js';

/** A match as a row of a page. */
interface MatchRow extends MatchScore {
  readonly id: string;
  readonly telling: StoredTelling;
}

interface ClaimRow {
  readonly id: string;
  readonly articleId: string;
  readonly eventId: string;
  readonly text: string;
  readonly ordinal: number;
}

interface EventTellings {
  readonly tellings: readonly StoredTelling[];
  readonly context: MatchContext;
}

const BY_SCORE = sortBy({ column: 'probability', kind: 'number', nullable: false }, 'desc');

const ClaimMatch = builder.objectRef<MatchRow>('ClaimMatch').implement({
  description:
    'Another article tells of the same action: the same happening told, not necessarily with the same figures. Weaker than saying the same.',
  fields: (t) => ({
    score: t.exposeFloat('probability', { description: 'Probability that both tell of it, 0 to 1.' }),
    claim: t.field({
      description: "The claim that tells of it; null when it is the article's headline.",
      ...byIdIfAny('Claim', ({ telling }: MatchRow) => telling.claimId),
    }),
    article: t.field({
      description: 'The article that tells of it.',
      ...byId('Article', ({ telling }: MatchRow) => telling.articleId),
    }),
    text: t.string({
      description: 'The words that tell of it.',
      resolve: ({ telling }) => telling.text,
    }),
    reasons: t.expose('reasons', {
      type: [Reason],
      description: 'What speaks for it and against it, most telling first.',
    }),
    model: t.exposeString('model', { description: 'Version of the weights it was scored with.' }),
  }),
});

const ClaimMatchConnection = builder.connectionObject(
  { type: ClaimMatch, name: 'ClaimMatchConnection', description: 'A page of matches of a claim.' },
  { name: 'ClaimMatchEdge', description: 'One item of a page of matches, with its place.' },
);

/** The tellings of an event, loaded and read once for all claims of a level. */
async function eventTellings(context: ApiContext, eventId: string): Promise<EventTellings> {
  const load = async (ids: readonly string[]) => {
    const byEvent = await loadTellings(db(context), ids);
    return new Map([...byEvent].map(([id, tellings]) => [id, { tellings, context: matchContext(tellings) }]));
  };
  return (await batched(context, 'tellings', eventId, load)) ?? { tellings: [], context: matchContext([]) };
}

function checkedScore(least: number): number {
  if (least >= 0 && least <= 1) return least;
  throw badRequest('INVALID_ARGUMENT', 'minScore', `minScore is ${least}; it must be 0 to 1.`);
}

async function matchPage(
  claim: ClaimRow,
  args: PageArgs & { readonly minScore: number },
  context: ApiContext,
): Promise<CountedPage<MatchRow>> {
  const request = pageRequest(args, BY_SCORE);
  const least = checkedScore(args.minScore);
  const event = await eventTellings(context, claim.eventId);
  const found = matchesOf({ ...claim, position: claim.ordinal + 1 }, event.tellings, least, event.context);
  const rows = found.map((match): MatchRow => ({ ...match, id: match.telling.id }));
  const seen = rows.findIndex(({ id }) => id === request.after?.id) + 1;
  return { ...toPage(rows.slice(seen), request, BY_SCORE, (row) => row), count: () => rows.length };
}

builder.prismaObjectFields('Claim', (t) => ({
  matches: t.field({
    type: ClaimMatchConnection,
    description: `Claims and headlines of other articles about the event that tell of the same action, best first; found when asked for, and no part of any count of origins. Of an event with more than ${MAX_TELLINGS} claims and headlines only so many are looked at: the headlines and first claims of all articles first.`,
    args: {
      ...pageArgs,
      minScore: t.arg.float({
        defaultValue: MATCH_PROBABILITY,
        description: 'Least probability to give, 0 to 1.',
      }),
    },
    select: { id: true, articleId: true, eventId: true, text: true, ordinal: true },
    resolve: (claim, { first, after, minScore }, context) =>
      matchPage(claim, { first, after, minScore: minScore ?? MATCH_PROBABILITY }, context),
  }),
}));
