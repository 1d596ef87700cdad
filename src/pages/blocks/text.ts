import { trimSpan, type Span } from '../../shared/spans.js';
import { NO_HINTS, type Block, type Piece } from './block.js';

/** Lines between these lengths, most of them in a row, are what a hard-wrapping mailer or terminal leaves behind. */
const WRAP_MIN_CHARACTERS = 55;
const WRAP_MAX_CHARACTERS = 82;
/** Share of inner lines that must look wrapped before lines are joined to paragraphs. */
const WRAP_SHARE = 0.8;
const WRAP_MIN_LINES = 8;

interface Line {
  readonly span: Span;
  readonly gapBefore: number;
}

/** The blocks of a plain-text page: its non-empty lines, or its paragraphs where the text was wrapped by hand. */
export function textBlocks(page: string): Block[] {
  const lines = nonEmptyLines(page);
  return isHardWrapped(page, lines) ? paragraphs(page, lines) : lines.map((line) => lineBlock(page, [line]));
}

function nonEmptyLines(page: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let start = 0;
  while (start <= page.length) {
    const found = page.indexOf('\n', start);
    const end = found === -1 ? page.length : found;
    const span = trimSpan(page, { start, end });
    if (span.start < span.end) {
      lines.push({ span, gapBefore: gap });
      gap = 0;
    } else gap += 1;
    start = end + 1;
  }
  return lines;
}

/** Paragraph texts have lines ended by their sense; wrapped ones break in mid-sentence at about one width. */
function isHardWrapped(page: string, lines: readonly Line[]): boolean {
  let inner = 0;
  let wrapped = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined || lines[i + 1]?.gapBefore !== 0) continue;
    inner += 1;
    const length = line.span.end - line.span.start;
    if (length > WRAP_MAX_CHARACTERS) return false;
    if (length >= WRAP_MIN_CHARACTERS && /[\p{L},;-]/u.test(page.charAt(line.span.end - 1))) wrapped += 1;
  }
  return inner >= WRAP_MIN_LINES && wrapped >= inner * WRAP_SHARE;
}

function paragraphs(page: string, lines: readonly Line[]): Block[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last === undefined || line.gapBefore > 0) groups.push([line]);
    else last.push(line);
  }
  return groups.map((group) => lineBlock(page, group));
}

function lineBlock(page: string, lines: readonly Line[]): Block {
  const pieces: Piece[] = lines.map(({ span }) => ({ text: page.slice(span.start, span.end), page: span }));
  const first = lines[0];
  const last = lines.at(-1);
  const text = pieces.map((piece) => piece.text).join(' ');
  return {
    text,
    pieces,
    page: { start: first?.span.start ?? 0, end: last?.span.end ?? 0 },
    wrapped: lines.length > 1,
    gapBefore: first?.gapBefore ?? 0,
    hints: {
      ...NO_HINTS,
      headingLevel: markdownLevel(text),
      listItem: /^(?:[-*•▪●‣·–]|\d{1,2}[.)])\s/u.test(text),
    },
  };
}

function markdownLevel(text: string): number | null {
  const mark = /^(#{1,6})\s+\S/.exec(text);
  return mark?.[1] === undefined ? null : mark[1].length;
}
