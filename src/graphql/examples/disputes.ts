import type { Example } from './example.js';

export const disputes: Example = {
  title: 'Disputes',
  query: `# Events whose reports contradict or deny one another, and what stands against what.
query Disputes($first: Int! = 5) {
  disputes(first: $first) {
    totalCount
    edges {
      node {
        id
        title
        assertions(first: 10, filter: { related: [CONTRADICTS, DISPUTES] }) {
          edges {
            node {
              text
              originCount
              saidBy(first: 5) { edges { node { name } } }
              relationsOut(first: 5) {
                edges {
                  node {
                    kind
                    to { text originCount saidBy(first: 5) { edges { node { name } } } }
                    reasons { rule text }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}`,
};
