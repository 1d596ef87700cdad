/** The happening lies ahead or is only intended. Matched as words of the main clause. */
export const PLANNED_CUES = `will|shall|won't|going to|(?:is|are|was|were|be|been) (?:\\w+ly )?(?:expected|set|due|scheduled|slated|planned|poised|projected|predicted|forecast|likely|to be|about to|supposed|intended|preparing|planning)|plans?|planned|intends?|intended|aims? to|aimed to|hopes? to|hoped to|wants? to|wanted to|vow(?:s|ed)?|pledge[sd]?|promise[sd]?|prepar(?:es|ed|ing) to|seeks? to|sought to|looks? to|proposes? to|proposed|upcoming`;

/** The reporter keeps a distance from the happening. */
export const ALLEGED_CUES = `allegedly|reportedly|purportedly|supposedly|apparently|ostensibly|alleged|reported to|suspected|purported|rumou?red|unconfirmed|unverified|(?:is|are|was|were) (?:said|believed|thought|understood|alleged|reported|accused|suspected|rumou?red) (?:to|of)|accused of|accuse[sd]?|claim(?:s|ed) (?:to|that)`;

/** The happening depends on something, or is only possible. */
export const CONDITIONAL_CUES = `could|might|may|can|should|would`;

/** Words with "not" or "no" that negate nothing. */
export const FALSE_NEGATIONS = `not only|not just|not merely|not least|not to mention|no doubt|no later than|no fewer than|no less than|no more than|no sooner|no matter|not yet known why|why not|whether or not|or not|if not`;

/** What makes the main proposition negative. */
export const NEGATIONS = `not|never|\\w+n't|cannot|nobody|no one|no-one|none|nothing|nowhere|neither|nor|no longer|without success|fail(?:s|ed)? to|yet to|no`;
