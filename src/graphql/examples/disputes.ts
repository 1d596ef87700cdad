import type { Example } from './example.js';

export const disputes: Example = {
  title: 'Disputes',
  question: 'Which events of the last week are disputed, with at least two independent origins on each side?',
  query: `# Events whose reports stand against one another, each side from at least $origins independent origins, and what stands
# against what. Put the last week into $reported.
query Disputes($reported: TimeRange! = { from: "2020-01-01T00:00:00Z" }, $origins: Int! = 2) {
  events(first: 5, filter: { lastSeen: $reported, disputedBy: { minOrigins: $origins } }) {
    totalCount
    edges {
      node {
        title
        lastSeenAt
        articleCount
        originCount
        assertions(
          first: 10
          filter: { related: [CONTRADICTS, DISPUTES], minOrigins: $origins }
          orderBy: { field: ORIGIN_COUNT }
        ) {
          edges {
            node {
              measure { label }
              text
              originCount
              saidBy(first: 5) { edges { node { name } } }
              relationsOut(first: 5, filter: { kind: [CONTRADICTS, DISPUTES] }) {
                edges {
                  node {
                    kind
                    to { text originCount saidBy(first: 5) { edges { node { name } } } }
                    reasons { text }
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
