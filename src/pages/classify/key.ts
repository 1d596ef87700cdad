/**
 * A line as the chrome rules see it: lower case, straight quotes, single spaces, without Markdown's marks and link
 * targets and without bullets, arrows or punctuation at the two ends.
 */
export function lineKey(text: string): string {
  return text
    .replace(/\[([^\][]{0,200})\]\([^()\s]{0,500}\)/g, '$1')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(EDGE_START, '')
    .replace(EDGE_END, '');
}

const EDGE_START = /^[\s#>*•▪●‣·|:;,.!?"'_\-[\](){}→←»«›‹▶►▼▲+=~…⇒➤✓✔]+/u;
const EDGE_END = /[\s>•▪●‣·|:;,.!?"'_\-[\](){}→←»«›‹▶►▼▲+=~…⇒➤✓✔]+$/u;
