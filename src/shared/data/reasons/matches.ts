/** Why two claims are taken to tell of the same action. {weight} is the share in the log-odds of the probability. */
export const MATCH_RULES = `
match-words | shared words, those rare in the event counting most, 0 to 1: {value} ({weight})
match-word-share | share of the shorter one's words that the other has too, 0 to 1: {value} ({weight})
match-action | both tell of the same kind of action: {value} ({weight})
match-names-apart | names that each has and the other has not, as a logarithm: {value} ({weight})
match-company | how far both are like the same other claims of the event, -1 to 1: {value} ({weight})
match-days | both name the same day: {value} ({weight})
match-numbers-apart | both have figures, and none in common: {value} ({weight})
match-number-apart | one tells of a single person or thing, the other of several ({weight})
match-headline | headlines among the two: {value} ({weight})
match-length | how much the longer one tells, as the logarithm of its words: {value} ({weight})
`;
