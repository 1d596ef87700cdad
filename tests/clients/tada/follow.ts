import { createClient } from 'graphql-sse';
import type { ResultOf } from 'gql.tada';
import { print } from 'graphql';
import { graphql } from './graphql.js';

const NEWS = graphql(`subscription News($after: String) {
  articleIngested(after: $after) { cursor article { title publisher { name } } }
}`);
export const follow = (url: string, after: string | null) =>
  createClient({ url }).iterate<ResultOf<typeof NEWS>>({ query: print(NEWS), variables: { after } });
