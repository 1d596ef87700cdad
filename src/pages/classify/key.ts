/**
 * A line as the chrome rules see it: lower case, straight quotes, single spaces, without Markdown's marks and link
 * targets and without bullets, arrows or punctuation at the two ends.
 */
export function lineKey(text: string): string {
  const linked = text.includes('](') ? text.replace(/\[([^\][]{0,200})\]\([^()\s]{0,500}\)/g, '$1') : text;
  const lower = linked.toLowerCase();
  const straight = CURLED.test(lower)
    ? lower
        .replace(/[‘’ʼ`´]/g, "'")
        .replace(/[“”„«»]/g, '"')
        .replace(/[–—]/g, '-')
    : lower;
  const key = straight.replace(UNEVEN_SPACE, ' ').replace(EDGE_START, '');
  let end = key.length;
  while (end > 0 && EDGE_SIGN.test(key.charAt(end - 1))) end -= 1;
  return key.slice(0, end);
}

const CURLED = /[‘’ʼ`´“”„«»–—]/;
/** Every run of white space but a single plain space, which most are. */
const UNEVEN_SPACE = / \s+|[^\S ]\s*/g;
const EDGE_START = /^[\s#>*•▪●‣·|:;,.!?"'_\-[\](){}→←»«›‹▶►▼▲+=~…⇒➤✓✔]+/u;
const EDGE_SIGN = /[\s>•▪●‣·|:;,.!?"'_\-[\](){}→←»«›‹▶►▼▲+=~…⇒➤✓✔]/;
