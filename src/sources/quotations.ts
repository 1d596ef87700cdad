import type { Span } from '../shared/spans.js';

/** A quotation longer than this many code units has most likely lost its closing mark. */
const LONGEST_QUOTATION = 3000;

/** Closing marks by opening mark. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
]);

/** All marks, and the end of a paragraph. */
const MARK = /["“”„«»‘’\n]/g;

const isWordCharacter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Whether the mark at `at` can close a quotation: an apostrophe between letters cannot. */
const canClose = (text: string, at: number): boolean =>
  text.charAt(at) !== '’' || !isWordCharacter(text.charAt(at + 1));

const canOpen = (text: string, at: number): boolean => at === 0 || !isWordCharacter(text.charAt(at - 1));

/**
 * The quotations of a text, marks included. Two outlets that quote one speech share its words without copying each other,
 * so copies are sought in what stands outside of these. One that does not close in its paragraph is none. One pass: a mark
 * inside an open quotation that is not its closing mark opens nothing.
 */
export function quotationSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open: { readonly start: number; readonly closing: string } | null = null;
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    if (mark === '\n' || (open !== null && at - open.start > LONGEST_QUOTATION)) open = null;
    if (open !== null && mark === open.closing && canClose(text, at)) {
      spans.push({ start: open.start, end: at + 1 });
      open = null;
      continue;
    }
    const closing = CLOSING.get(mark);
    if (open === null && closing !== undefined && canOpen(text, at)) open = { start: at, closing };
  }
  return spans;
}
