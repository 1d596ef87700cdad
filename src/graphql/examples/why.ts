import type { Example } from './example.js';

export const why: Example = {
  title: 'Why',
  query: `# Why claims stand where they stand. To compare two of them, put their ids below and set $compare to true:
# are they on one event, in what relation do they stand, and what would have changed it?
query Why(
  $compare: Boolean! = false
  $a: ID! = "Claim:0197ac5e-7d41-7c3e-9a52-4f3f6a1f0c11"
  $b: ID = "Claim:0197ac5e-8e02-7b11-8c44-0c9d2b7e6a54"
) {
  explain(a: $a, b: $b) @include(if: $compare) {
    a { text }
    b { text }
    pair {
      text
      eventReasons { text }
      happenings { text sharedNames reasons { text } whatIfs { text } }
      againstEvent { text }
      relationReasons { text }
      relationWhatIfs { text }
    }
  }
  claims(first: 5) {
    edges {
      node {
        id
        text
        reasons { text }
        attribution { role text reasons { text } }
        time { interval { from precision } reasons { text } }
        event { title seriesReasons { text } mergers { at reasons { text } } }
        eventScore
        eventModel
        eventReasons { rule value weight text }
        article { published { interval { from } reasons { text } } publisherReasons { text } }
        assertion {
          text
          relationsOut { edges { node { kind to { text } reasons { text } } } }
        }
      }
    }
  }
}`,
};
