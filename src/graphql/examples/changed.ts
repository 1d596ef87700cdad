import type { Example } from './example.js';

export const changed: Example = {
  title: 'Which figures changed',
  question: 'Which figures changed since yesterday?',
  query: `# The figures that took the place of earlier ones, latest first: what it was, what it is, who says so, and why it counts
# as an update. Put yesterday's date into $since; narrow $figures, for instance { predicate: "killed", minOrigins: 2 }.
query WhichFiguresChanged(
  $since: DateTime! = "2020-01-01T00:00:00Z"
  $by: KnownBy! = PUBLICATION
  $figures: AssertionFilter = {}
) {
  figureChanges(since: $since, by: $by, filter: $figures, first: 20) {
    totalCount
    edges {
      node {
        at
        event { title }
        before { interval { text } originCount }
        after {
          measure { label }
          interval { text }
          text
          originCount
          saidBy(first: 3) { edges { node { name } } }
        }
        relation { reasons { text } }
      }
    }
  }
}`,
};
