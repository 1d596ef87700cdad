import type { Example } from './example.js';

export const live: Example = {
  title: 'As it happens',
  query: `# Tells of events as they are founded and grow: start it, then send the page of "Take a page in" changed by a word.
# To miss nothing, come back with the last cursor as "after". disputeOpened and others are told in the same way.
subscription AsItHappens {
  eventChanged {
    cursor
    at
    event { id title articleCount originCount disputed }
    cause { title publisher { name } }
  }
}`,
};
