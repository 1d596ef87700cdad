import type { Example } from './example.js';

export const speaker: Example = {
  title: 'What was denied',
  question: 'What did this speaker claim, and who denies it?',
  query: `# What somebody said that others deny or contradict, with their words. Put { name: "..." } into $speaker to ask about one.
query WhatDidTheyClaim($speaker: SourceFilter! = { kind: [PERSON] }) {
  claims(
    first: 10
    filter: { speaker: $speaker, assertion: { related: [DISPUTES, CONTRADICTS] } }
  ) {
    totalCount
    edges {
      node {
        speaker { name role }
        text
        article { title publisher { name } published { interval { from } } }
        assertion {
          originCount
          against: relationsIn(first: 5, filter: { kind: [DISPUTES, CONTRADICTS] }) {
            edges {
              node {
                kind
                from { text originCount saidBy(first: 3) { edges { node { name } } } }
                reasons { text }
              }
            }
          }
          contradicts: relationsOut(first: 5, filter: { kind: [DISPUTES, CONTRADICTS] }) {
            edges {
              node {
                kind
                to { text originCount saidBy(first: 3) { edges { node { name } } } }
                reasons { text }
              }
            }
          }
        }
      }
    }
  }
}`,
};
