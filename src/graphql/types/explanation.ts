import { type Explanation, explainClaims, type PairExplanation, sayPair } from '../../pipeline/index.js';
import { InputError } from '../../shared/errors.js';
import { builder } from '../builder.js';
import { type ApiContext, db } from '../context.js';
import { badRequest } from '../errors/badRequest.js';
import { rowId } from '../ids.js';
import { byId, byIdIfAny } from '../paging/byId.js';
import { Reason } from './reason.js';
import { HappeningComparisonType, RelationWhatIfType } from './whatIf.js';

const Pair = builder.objectRef<PairExplanation>('PairExplanation').implement({
  description: 'What lies between two claims, A and B.',
  fields: (t) => ({
    text: t.string({ description: 'Event and relation of the two in words.', resolve: sayPair }),
    sameArticle: t.exposeBoolean('sameArticle', { description: 'One article makes both.' }),
    sameEvent: t.exposeBoolean('sameEvent', { description: 'Both are about one event.' }),
    sameAssertion: t.exposeBoolean('sameAssertion', { description: 'Both make one assertion.' }),
    eventReasons: t.expose('reasons', {
      type: [Reason],
      description: 'Why they are on one event or not, beside what the comparison tells.',
    }),
    happenings: t.expose('happenings', {
      type: HappeningComparisonType,
      nullable: true,
      description:
        'What the two articles tell, compared with each other; null when one article tells both: then it is the article that tells them together or apart.',
    }),
    againstEvent: t.expose('againstEvent', {
      type: HappeningComparisonType,
      nullable: true,
      description:
        'What the article of B tells, compared with the event of A as it is now; null unless the events differ.',
    }),
  }),
});

builder.objectFields(Pair, (t) => ({
  relation: t.field({
    description: 'The surest relation between the assertions of the two; null when there is none.',
    ...byIdIfAny('Relation', ({ relation }: PairExplanation) => relation?.id ?? null),
  }),
  relationReasons: t.expose('relationReasons', {
    type: [Reason],
    description:
      'Why the assertions stand to one another as they do, or why no relation stands between them.',
  }),
  relationWhatIfs: t.expose('relationWhatIfs', {
    type: [RelationWhatIfType],
    description: 'What would have given another relation, or none.',
  }),
}));

const ExplanationType = builder.objectRef<Explanation>('Explanation').implement({
  description: 'Why a claim was read, placed and linked as it was; for two, also what lies between them.',
  fields: (t) => ({
    a: t.field({
      description: 'The claim: its reasons stand beside each of its fields.',
      ...byId('Claim', ({ first }: Explanation) => first.id),
    }),
    b: t.field({
      description: 'The other claim; null when none was asked about.',
      ...byIdIfAny('Claim', ({ second }: Explanation) => second?.id ?? null),
    }),
    pair: t.expose('pair', {
      type: Pair,
      nullable: true,
      description: 'What lies between the two; null when only one was asked about.',
    }),
  }),
});

async function explain(context: ApiContext, a: string, b: string | null | undefined): Promise<Explanation> {
  const ids = [rowId('Claim', a, 'a'), b == null ? null : rowId('Claim', b, 'b')] as const;
  try {
    return await explainClaims(db(context), ids, ['a', 'b']);
  } catch (error) {
    if (error instanceof InputError) throw badRequest('NOT_FOUND', error.place, error.message);
    throw error;
  }
}

builder.queryField('explain', (t) =>
  t.field({
    type: ExplanationType,
    description:
      'Tells why a claim stands where it stands; for two claims, why they are or are not on one event, in what relation they stand, and what would have changed it.',
    args: {
      a: t.arg.id({ required: true, description: 'Id of a Claim.' }),
      b: t.arg.id({ description: 'Id of another Claim.' }),
    },
    resolve: (_root, { a, b }, context) => explain(context, a, b),
  }),
);
