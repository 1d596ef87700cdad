/** The happening lies ahead or is only intended. Matched as words of the main clause. */
export const PLANNED_CUES = [
  "(?<!\\b(?:the|a|his|her|its|their|my|our|your|free|political|good|ill|popular|god's) )will|shall|won't|going to|about to|looks? set to|on course to|yet to come",
  '(?:is|are|was|were|be|been) (?:\\w+ly )?(?:set|scheduled|slated|poised|projected|predicted|forecast|likely|supposed|intended|preparing|planning|due|going) (?:to|that|for)',
  '(?:is|are|was|were) (?:\\w+ly )?(?:due (?:on|in|at|by|next|this|later)|scheduled|slated|planned|to be(?! (?:seen|heard|felt|found|had)\\b))',
  '(?:is|are|was|were) (?:\\w+ly )?to (?!blame|be (?:seen|heard|felt|found|had)\\b)\\w+|expect(?:s|ed)?|foresees?|envisages?|envisions?|anticipate[sd]?|forecasts?|predict(?:s|ed)?',
  '(?:plan|intend|aim|hope|want|vow|promise|propose|pledge|threaten|seek|prepare|look)s? to',
  '(?:planned|intended|aimed|hoped|wanted|vowed|promised|proposed|pledged|threatened|sought|prepared|looked) to',
  '(?:planning|intending|aiming|hoping|vowing|promising|proposing|threatening|seeking|preparing|looking) to',
].join('|');

/** The reporter keeps a distance from the happening. */
export const ALLEGED_CUES = [
  'allegedly|reportedly|purportedly|supposedly|apparently|ostensibly|unconfirmed|unverified|reported to have',
  '(?:is|are|was|were|been) (?:\\w+ly )?(?:said|believed|thought|understood|alleged|reported|accused|suspected|rumou?red) (?:to|of)',
  'accused of|accuse[sd]?|alleg(?:e|es|ed) (?:to|that)|claim(?:s|ed) (?:to|that)',
].join('|');

/** The happening depends on something, or is only possible. */
export const CONDITIONAL_CUES = 'could|might|may|can|should|would';

/** Words with "not" or "no" that negate nothing. */
export const FALSE_NEGATIONS = [
  'not only|not just|not merely|not least|not to mention|no doubt|no later than|no fewer than|no less than|no more than',
  '(?:,|but|and) not (?=(?:the|an?|of|in|at|on|to|for|by|from|one|two|three|four|five|six|seven|eight|nine|ten|\\d[\\d,.]*) )|(?:,|but|and) not (?:one|two|three|four|five|six|seven|eight|nine|ten|\\d[\\d,.]*)$|no sooner|no matter|not yet known why|why not|whether or not|or not|if not|no\\. \\d+',
].join('|');

/** What makes the main proposition negative. */
export const NEGATIONS = [
  "not|never|\\w+n't|cannot|nobody|no one|no-one|none|nothing|nowhere|neither|nor|no longer|fail(?:s|ed)? to|yet to|no",
].join('|');

/** Words without one of which no cue above is found; what joins them ("set to") is left to the cue. */
export const CUE_WORDS = {
  planned: `
    will shall won going about look looks looking looked course yet set scheduled slated poised projected predicted forecast likely
    supposed intended preparing planning due planned expect expects expected foresee foresees envisage envisages envision envisions
    anticipate anticipates anticipated forecasts predict predicts plan plans intend intends aim aims hope hopes want wants vow vows
    promise promises propose proposes pledge pledges threaten threatens seek seeks prepare prepares aimed hoped wanted vowed promised
    proposed pledged threatened sought prepared intending aiming hoping vowing promising proposing threatening seeking
  `,
  alleged: `
    allegedly reportedly purportedly supposedly apparently ostensibly unconfirmed unverified reported said believed thought understood
    alleged accused suspected rumoured rumored accuse accuses allege alleges claims claimed
  `,
  conditional: `could might may can should would`,
  negative: `not never cannot nobody no no-one none nothing nowhere neither nor fail fails failed yet`,
} as const;
