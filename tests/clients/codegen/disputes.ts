import { ask } from './ask.js';
import { graphql } from './gql/gql.js';

const DISPUTES = graphql(`
  query Disputes($after: String) {
    disputes(first: 1, after: $after) { edges { node { ...Told } } pageInfo { hasNextPage endCursor } }
  }
  fragment Told on Event { title originCount lastSeenAt }
`);
export const disputes = (url: string, after: string | null) => ask(url, DISPUTES, { after });
