import type { Example } from './example.js';

export const match: Example = {
  title: 'Match a text',
  question: 'What does this sentence of mine match?',
  query: `# What any text claims, and what of it the store knows: who says the same, what it contradicts or updates, whose copy it is.
# Nothing is stored. The text below meets the page of "Take a page in", once that was sent; put your own.
query MatchAText(
  $text: String! = "Six passengers were injured when a fire broke out on a ferry off Bergen on Saturday, police said."
  $published: DateTime = "2025-03-02T09:00:00Z"
) {
  matchClaims(text: $text, published: $published) {
    copies(first: 3) {
      edges { node { kind containment article { title publisher { name } } } }
    }
    claims(first: 5) {
      edges {
        node {
          text
          speakerText
          figure { text interval { text } }
          time { interval { from precision } }
          event { probability event { title articleCount } }
          nearEvents { probability needed event { title } }
          meets(first: 6) {
            totalCount
            edges {
              node {
                kind
                outgoing
                newOrigin
                assertion {
                  text
                  originCount
                  outletCount
                  firstSaidAt
                  saidBy(first: 3) { edges { node { name } } }
                }
                reasons { text }
              }
            }
          }
          similar { probability text article { publisher { name } } }
        }
      }
    }
  }
}`,
};
