import type { BenchStore } from './store.js';

/** A GraphQL request. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One question that every contender answers with the same data. */
export interface Subject {
  readonly name: 'event' | 'nested' | 'page';
  readonly title: string;
  /** As this API is asked. */
  readonly corroborate: GraphqlRequest;
  /** As PostGraphile is asked, with aliases that give its answer the same names. */
  readonly postgraphile: GraphqlRequest;
  /** Claims in the answer. */
  readonly claims: number;
  /** What the hand-written statement of this name is given. */
  readonly sql: Readonly<Record<string, unknown>>;
}

const EVENT_COLUMNS = 'title kind place placePath disputed claimCount articleCount originCount lastSeenAt';

const event = ({ event: id }: BenchStore): Subject => ({
  name: 'event',
  title: 'event by id',
  claims: 0,
  corroborate: {
    query: `query Event($id: ID!) {
      event(id: $id) { id ${EVENT_COLUMNS} time { timeFrom: from timeTo: to timePrecision: precision } }
    }`,
    variables: { id: `Event:${id}` },
  },
  postgraphile: {
    query: `query Event($id: UUID!) {
      event: eventByRowId(rowId: $id) { id: rowId ${EVENT_COLUMNS} timeFrom timeTo timePrecision }
    }`,
    variables: { id },
  },
  sql: { id },
});

const NESTED = `query SideBySide($id: ID!) {
  event(id: $id) {
    id title
    measures(first: 10) { edges { node {
      id label
      assertions(first: 15) { edges { node {
        id text interval { low high lowOpen highOpen } claimCount outletCount originCount firstSaidAt
        claims(first: 10) { edges { node {
          id text kind speakerText article { id title url publisher { id name } }
        } } }
        relationsOut(first: 5) { edges { node { id kind strength method to { id text } } } }
      } } }
    } } }
  }
}`;

const NESTED_POSTGRAPHILE = `query SideBySide($id: UUID!) {
  event: eventByRowId(rowId: $id) {
    id: rowId title
    measures: measuresByEventId(first: 10, orderBy: [LABEL_ASC, ROW_ID_ASC]) { edges { node {
      id: rowId label
      assertions: assertionsByMeasureId(first: 15, orderBy: [FIRST_SAID_AT_ASC, ROW_ID_ASC]) { edges { node {
        id: rowId text low high lowOpen highOpen claimCount outletCount originCount firstSaidAt
        claims: claimsByAssertionId(first: 10, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) { edges { node {
          id: rowId text kind speakerText
          article: articleByArticleId { id: rowId title url publisher: sourceByPublisherId { id: rowId name } }
        } } }
        relationsOut: relationsByFromId(first: 5, orderBy: [CREATED_AT_ASC, ROW_ID_ASC]) { edges { node {
          id: rowId kind strength: score method to: assertionByToId { id: rowId text }
        } } }
      } } }
    } } }
  }
}`;

const nested = ({ event: id, eventClaims }: BenchStore): Subject => ({
  name: 'nested',
  title: `event side by side, ${String(eventClaims)} claims`,
  claims: eventClaims,
  corroborate: { query: NESTED, variables: { id: `Event:${id}` } },
  postgraphile: { query: NESTED_POSTGRAPHILE, variables: { id } },
  sql: { id },
});

const page = (): Subject => ({
  name: 'page',
  title: 'filtered page of 50 claims',
  claims: 50,
  corroborate: {
    query: `query Page($kind: ClaimKind!) {
      claims(first: 50, filter: { kind: [$kind] }) {
        edges { node {
          id text kind modality speakerText createdAt speaker { id name }
          article { id title url published { interval { publishedFrom: from } } publisher { id name } }
        } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    variables: { kind: 'REPORTED_SPEECH' },
  },
  postgraphile: {
    query: `query Page($kind: ClaimKind!) {
      claims: allClaims(first: 50, condition: { kind: $kind }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
        edges { node {
          id: rowId text kind modality speakerText createdAt speaker: sourceBySpeakerId { id: rowId name }
          article: articleByArticleId {
            id: rowId title url publishedFrom publisher: sourceByPublisherId { id: rowId name }
          }
        } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    variables: { kind: 'REPORTED_SPEECH' },
  },
  sql: { kind: 'REPORTED_SPEECH' },
});

/** The three questions. */
export const subjectsOf = (store: BenchStore): readonly Subject[] => [event(store), nested(store), page()];
