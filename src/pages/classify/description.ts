/** A site's word about itself is one paragraph. */
const MAX_DESCRIPTION_CHARACTERS = 700;
/** Cues of a self-description that must come together. */
const MIN_CUES = 2;

const OPENING =
  /^(?:we (?:provide|are|bring|deliver|aim|offer|cover|publish|believe|strive)\b|our (?:mission|goal|aim|team|news|website|site|newsroom|platform|portal)\b|welcome to\b|[\p{Lu}][\p{L}.&' -]{2,50} (?:is|was) (?:an?|the|your|one of) [^.]{0,80}(?:news|media|magazine|website|portal|blog|platform|newspaper|publication|outlet|publisher))/iu;
const CUES =
  /\b(?:our (?:readers|mission|team|news|audience|articles|coverage)|news (?:portal|website|site|platform|articles)|latest news|breaking news|independent|impartial|unbiased|balanced|accurate|up-to-date|coverage|contact us|our website|journalism|informed|transparency|subscribe|editorial)\b/giu;

/** Whether a paragraph is a site's word about itself and no report. */
export const isDescription = (text: string): boolean =>
  text.length <= MAX_DESCRIPTION_CHARACTERS &&
  OPENING.test(text) &&
  new Set((text.match(CUES) ?? []).map((cue) => cue.toLowerCase())).size >= MIN_CUES;
