import {
  execute,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  subscribe,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { PrismaClient } from '../../adapters/db/generated/client/client.js';
import type { Notice } from '../../adapters/db/stores/notices.js';
import { InputError } from '../../shared/errors.js';
import { READER } from '../access/caller.js';
import type { ApiContext } from '../context.js';
import { costRefusal, shapeRefusal } from '../limits/enforce.js';
import type { ApiLimits } from '../limits/limits.js';
import type { Live } from '../live/subscribers.js';
import type { LiveEvent, Match } from '../live/stream.js';

/** What the payloads of a webhook are made with. */
export interface PayloadMaker {
  readonly schema: GraphQLSchema;
  readonly store: PrismaClient;
  readonly limits: ApiLimits;
}

/** What a subscription follows. */
export interface Followed {
  /** The notice to begin after; null when it says none. */
  readonly after: bigint | null;
  readonly match: Match;
}

const refuse = (message: string): InputError => new InputError('INVALID_ARGUMENT', 'subscription', message);

function parsed(text: string, limits: ApiLimits): DocumentNode {
  try {
    return parse(text, { maxTokens: limits.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) throw refuse(`The subscription cannot be read: ${error.message}`);
    throw error;
  }
}

/**
 * Reads the subscription of a webhook, by the rules and within the limits of requests.
 * @throws InputError that says what is wrong with it
 */
export function readSubscription(text: string, schema: GraphQLSchema, limits: ApiLimits): DocumentNode {
  const document = parsed(text, limits);
  const shape = shapeRefusal(document, limits);
  if (shape !== undefined) throw refuse(shape.message);
  const [invalid] = validate(schema, document);
  if (invalid !== undefined) throw refuse(invalid.message);
  const operation = getOperationAST(document);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    throw refuse('A webhook needs one operation, a subscription: "subscription { disputeOpened { ... } }".');
  if ((operation.variableDefinitions ?? []).length > 0)
    throw refuse('The subscription of a webhook has no variables: write their values into it.');
  const cost = costRefusal({ schema, document }, limits);
  if (cost !== undefined) throw refuse(cost.message);
  return document;
}

/** A reader's context. What only questions and mutations use is left out, since a subscription reaches neither. */
const readerContext = ({ store, limits }: PayloadMaker, live?: Live): ApiContext =>
  ({ store, limits, caller: READER, live }) as unknown as ApiContext;

async function* nothing(): AsyncGenerator<LiveEvent> {
  // Whoever asks what would be followed takes no events.
}

/**
 * Finds out what a subscription follows, by subscribing: so it means here what it means to any client.
 * @throws InputError when its arguments are refused
 */
export async function whatItFollows(document: DocumentNode, maker: PayloadMaker): Promise<Followed> {
  let followed: Followed | undefined;
  const live: Live = {
    last: () => Promise.resolve(0n),
    subscribe: (after, match) => {
      followed = { after, match };
      return Promise.resolve(nothing());
    },
  };
  const contextValue = readerContext(maker, live);
  const result = await subscribe({ schema: maker.schema, document, contextValue });
  const [error] = 'errors' in result ? (result.errors ?? []) : [];
  if (error !== undefined) {
    // One of the store is no fault of the subscription.
    if (error.originalError !== undefined && !(error.originalError instanceof GraphQLError))
      throw error.originalError;
    throw refuse(error.message);
  }
  if (followed === undefined) throw refuse('Only what this service itself tells of can be delivered.');
  return followed;
}

/** The answer to a subscription for one notice, as an event of it has it. `mask` is given every error in it. */
export async function payloadOf(
  document: DocumentNode,
  notice: Notice,
  maker: PayloadMaker,
  mask: (error: unknown) => Error,
): Promise<string> {
  const event: LiveEvent = { notice };
  const { data, errors } = await execute({
    schema: maker.schema,
    document,
    rootValue: event,
    contextValue: readerContext(maker),
  });
  return JSON.stringify({ data, ...(errors === undefined ? {} : { errors: errors.map(mask) }) });
}
