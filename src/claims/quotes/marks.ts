/** What a quotation mark at one place can do. Single marks are also apostrophes. */
export type MarkStyle = 'double' | 'single';

export interface Mark {
  readonly start: number;
  /** One past the mark: two for '' and ``. */
  readonly end: number;
  readonly style: MarkStyle;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** A single mark after sentence punctuation surely closes; one after a letter may be a plural's apostrophe. */
  readonly surelyCloses: boolean;
}

const DOUBLE = '"“”„‟«»';
const SINGLE = "'‘’‚`";
/** The code units of all of them. */
const MARKS = new Set([...`${DOUBLE}${SINGLE}`].map((mark) => mark.charCodeAt(0)));
/** Small letters, which most of a text is, are told apart first. */
const isMark = (unit: number): boolean => (unit < 0x61 || unit > 0x7a) && MARKS.has(unit);

/** Words that begin with an apostrophe: 'em, 'tis, 'til, 'cause, '90s. */
const ELISION = /^(?:em|tis|twas|til|till|cause|n|bout|round|cos|cuz|\d0s|\d\d)\b/iu;

const isSpaceOrEdge = (ch: string): boolean => ch === '' || /\s/u.test(ch);
const isWordCharacter = (ch: string): boolean => /[\p{L}\p{N}]/u.test(ch);
const opensBefore = (ch: string): boolean => isSpaceOrEdge(ch) || /[([{\-–—/:;,.!?…“”"‘„«\]>]/u.test(ch);

/** Every character of `text` in [start, end) that may be a quotation mark, in order. Linear. */
export function findMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end;) {
    const mark = isMark(text.charCodeAt(at)) ? markAt(text, at, start, end) : null;
    if (mark !== null) marks.push(mark);
    at = mark?.end ?? at + 1;
  }
  return marks;
}

function markAt(text: string, at: number, from: number, to: number): Mark | null {
  const ch = text.charAt(at);
  const isDouble = DOUBLE.includes(ch);
  const twin = !isDouble && at + 1 < to && text.charAt(at + 1) === ch && ch !== '‚';
  const end = at + (twin ? 2 : 1);
  const before = at > from ? text.charAt(at - 1) : '';
  const after = end < to ? text.charAt(end) : '';
  if (isDouble || twin) return doubleMark(ch, at, end, before, after);
  return singleMark(text, ch, at, before, after);
}

function doubleMark(ch: string, start: number, end: number, before: string, after: string): Mark | null {
  if (ch === '"' && /\d/.test(before) && !/["”\s.,;:!?)]/u.test(after) && after !== '') return null;
  const onlyOpens = ch === '“' || ch === '„' || ch === '‟' || ch === '«';
  const canOpen = onlyOpens || (!isSpaceOrEdge(after) && (opensBefore(before) || isWordCharacter(after)));
  const loose = (ch === '”' || ch === '»') && isSpaceOrEdge(before);
  const canClose = !onlyOpens && (ch !== '"' || !isSpaceOrEdge(before) || isSpaceOrEdge(after));
  return { start, end, style: 'double', canOpen: canOpen || loose, canClose, surelyCloses: canClose };
}

function singleMark(text: string, ch: string, at: number, before: string, after: string): Mark | null {
  const next = text.slice(at + 1, at + 7);
  const elided = ch !== '‘' && ELISION.test(next);
  const canOpen = ch !== '‚' ? !elided && opensBefore(before) && !isSpaceOrEdge(after) && ch !== '’' : true;
  const canClose = ch !== '‘' && ch !== '`' && !isSpaceOrEdge(before) && !isWordCharacter(after);
  if (!canOpen && !canClose) return null;
  const surelyCloses = canClose && /[.,!?…)\]—-]/u.test(before);
  return { start: at, end: at + 1, style: 'single', canOpen, canClose, surelyCloses };
}
