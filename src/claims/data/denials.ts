/** What somebody else has told, and may be dismissed as untrue; an offer or a demand is only turned down. */
export const STATEMENT_NOUNS = `
  report claim allegation accusation assertion story rumour rumor suggestion account charge news information speculation article
  version notion insinuation leak narrative testimony theory publication reporting statement conjecture contention imputation
`;

/** What a speaker calls words that are not so. */
export const FALSEHOODS = `
  nonsense false untrue lies lie baseless unfounded groundless propaganda fake fakes fabricated fabrication fabrications absurd rubbish
  ridiculous misleading speculation rumours rumors fiction hoax invention invented fantasy myth inaccurate incorrect disinformation
  misinformation falsehood falsehoods slander libel libellous defamatory fanciful gossip bogus unsubstantiated garbage fairytale
`;

/** Happenings of which "there was no ..." is a denial; "no doubt", "no casualties" and "no time" are none. */
export const DENIABLE_EVENTS = `
  conversation call meeting talk contact deal agreement attack strike explosion incident order negotiation discussion payment bribe
  affair cover-up collusion coup leak fraud breach link involvement wrongdoing request exchange visit summit transaction sale merger
  takeover bid pact ceasefire truce arrest raid shooting assault crime pressure threat interference cheating doping conspiracy plot
  resignation transfer purchase donation decision invitation letter message communication relationship scandal quarrel rift split
`;

/** What a court or an office denies by not granting it. */
export const PETITIONS = `
  request bail appeal motion application petition permission entry access visa parole leave injunction licence license asylum
  treatment
`;
