import type { Example } from './example.js';

export const carried: Example = {
  title: 'What an outlet carried',
  question: 'What has this outlet carried from this agency?',
  query: `# Articles credited to an agency, whose copy they are, and claims in other articles that go back to it. Put { name: "..." }
# into $outlet and $agency to ask about one of each.
query WhatAnOutletCarried(
  $outlet: SourceFilter! = { kind: [PUBLISHER] }
  $agency: SourceFilter! = { kind: [AGENCY] }
) {
  credited: articles(
    first: 20
    filter: { publisher: $outlet, wire: $agency }
    orderBy: { field: PUBLISHED }
  ) {
    totalCount
    edges {
      node {
        title
        url
        publisher { name }
        wire { name }
        published { interval { from } }
        reuses { kind containment from { title publisher { name } } }
        claims(first: 3) { totalCount edges { node { text event { title } } } }
      }
    }
  }
  cited: claims(
    first: 20
    filter: { article: { publisher: $outlet, not: { wire: $agency } }, attributedTo: $agency }
  ) {
    totalCount
    edges {
      node {
        text
        article { title publisher { name } }
        attribution { role text source { name kind } }
      }
    }
  }
}`,
};
