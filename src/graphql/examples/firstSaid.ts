import type { Example } from './example.js';

export const firstSaid: Example = {
  title: 'Who said this first',
  question: 'Who said this first, and who copied it?',
  query: `# Finds claims by their words and follows each to all that say the same: earliest origin first,
# with the articles that merely carry a copy.
query WhoSaidThisFirst($words: String! = "killed") {
  search(query: $words, in: [CLAIM], first: 3) {
    edges {
      node {
        claim {
          text
          attribution { role text source { name kind } }
          assertion {
            text
            firstSaidAt
            claimCount
            outletCount
            originCount
            origins(first: 5) {
              edges {
                node {
                  kind
                  source { name }
                  firstSaidAt
                  articles(first: 5) {
                    edges {
                      node {
                        title
                        url
                        publisher { name }
                        published { interval { from precision } }
                        reuses { kind containment from { title publisher { name } } }
                      }
                    }
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
