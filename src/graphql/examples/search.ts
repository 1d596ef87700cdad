import type { Example } from './example.js';

export const search: Example = {
  title: 'Search',
  query: `# Full text over articles and claims. Put phrases in quotation marks, leave words out with a minus.
query Search($words: String! = "drone attack", $after: String) {
  search(query: $words, first: 10, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      node {
        kind
        rank
        highlight { text match }
        article { id title publisher { name } published { interval { from } } }
        claim { id kind speaker { name } event { id title } }
      }
    }
  }
}`,
};
