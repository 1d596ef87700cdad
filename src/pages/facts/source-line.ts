/** Lines that name where a text was taken from. */
const SOURCE_LINE =
  /^[([*\s-]*(?:sources?|references?|ref|via|originally (?:published|appeared|posted) (?:by|on|in|at)|(?:this )?(?:article|story|post|report)?(?: was| has been)? ?(?:first|originally) (?:published|appeared|posted) (?:by|on|in|at)|first published (?:by|on|in|at)|courtesy(?: of)?|credits?|reposted from|republished from|taken from|quelle|fuente|fonte|bron|read (?:the )?(?:original|full) (?:article|story) (?:at|on))(?: link| url)? ?[:=–—-]? ?(?:the )?(\S.{1,90})$/iu;
const BARE = /^(?:sources?|source link|references?) ?:?$/iu;

/** What a line such as "Source: The Herald" or "reference: www.example.com" names, as written; null for other lines. */
export function sourceNamed(text: string): string | null {
  if (text.length > 140) return null;
  const found = SOURCE_LINE.exec(text);
  const name = found?.[1]?.replace(/[\s)\].*]+$/gu, '');
  if (
    found === null ||
    name === undefined ||
    !/[:=]|published|appeared|reposted|republished|taken|^\W*via\b/iu.test(found[0])
  )
    return null;
  return /^(?:[\p{Lu}\d]|https?:|www\.|\S+\.\w{2,}$)/u.test(name) && name.split(' ').length <= 9
    ? restoreThe(found[0], name)
    : null;
}

export const isSourceLine = (text: string): boolean => BARE.test(text) || sourceNamed(text) !== null;

const restoreThe = (line: string, name: string): string =>
  /\bThe $/u.test(line.slice(0, line.length - name.length)) || line.includes(`The ${name}`)
    ? `The ${name}`
    : name;
