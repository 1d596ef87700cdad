import type { Example } from './example.js';

export const ingest: Example = {
  title: 'Take a page in',
  query: `# Reads a page and links what it claims to what is known. Send it twice: nothing changes.
mutation IngestPage {
  ingestPage(
    input: {
      mediaType: TEXT
      publisher: "Harbour Gazette"
      published: { from: "2025-03-01T09:00:00Z", to: "2025-03-01T09:01:00Z", precision: MINUTE }
      content: """
      Ferry fire off Bergen injures four

      Four passengers were injured when a fire broke out on a ferry off Bergen on Saturday, police said.

      "Everybody was brought ashore within an hour," police spokeswoman Ingrid Dahl told reporters.
      """
    }
  ) {
    ... on IngestPageSuccess {
      created
      emptyReason
      articles {
        outcome
        claimCount
        article {
          id
          title
          published { interval { from precision } }
          claims {
            edges {
              node {
                kind
                text
                speaker { name }
                quantities { text interval { text } }
                event { id title }
                links(first: 5) { edges { node { kind claim { text article { title } } } } }
              }
            }
          }
        }
      }
    }
    ... on InputError { code place }
    ... on ValidationError { issues { place message } }
    ... on Error { message }
  }
}`,
};
