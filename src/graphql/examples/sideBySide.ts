import type { Example } from './example.js';

const FRAGMENTS = `
fragment SideBySide on Event {
  id
  title
  time { from to precision }
  place
  disputed
  articleCount
  originCount
  measures(first: 30, filter: $questions) {
    edges {
      node {
        label
        assertions(first: 7) {
          edges { node { ...Answer } }
        }
      }
    }
  }
  timeline {
    edges {
      node {
        at
        change
        assertion { text }
        relation { kind reasons { rule text } }
      }
    }
  }
}

fragment Answer on Assertion {
  interval { text }
  text
  firstSaidAt
  outletCount
  originCount
  saidBy(first: 3) { edges { node { name kind } } }
  origins(first: 3) {
    edges {
      node {
        kind
        source { name }
        outletCount
        claims(first: 1) {
          edges { node { text article { title publisher { name } } } }
        }
      }
    }
  }
  relationsOut(first: 2) {
    edges { node { kind to { interval { text } } reasons { rule value weight text } } }
  }
}`;

/** All that is said about one event: variable `id`, and `questions` for some of the questions alone. */
export const EVENT_QUERY = `query Event($id: ID!, $questions: MeasureFilter = {}) {
  event(id: $id) { ...SideBySide }
}
${FRAGMENTS}`;

export const sideBySide: Example = {
  title: 'One event side by side',
  question: 'What do sources say about this event, figure by figure, and where do they differ?',
  query: `# The event most articles tell of: each question about it with every answer, who gives it,
# from how many independent origins, what contradicts or updates what, and the timeline. Narrow $which to
# ask about another event, and $questions, as by { related: [CONTRADICTS, DISPUTES] }, to see only where sources differ.
query SideBySide($which: EventFilter = {}, $events: Int! = 1, $questions: MeasureFilter = {}) {
  events(first: $events, filter: $which, orderBy: { field: ARTICLE_COUNT }) {
    edges { node { ...SideBySide } }
  }
}
${FRAGMENTS}`,
};
