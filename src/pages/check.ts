import { InputError } from '../shared/errors.js';
import type { PageInput } from './types.js';

/** Largest page that is read, in UTF-16 code units. The longest real news pages seen have a tenth of this. */
export const MAX_PAGE_CHARACTERS = 10_000_000;
/** Share of control characters above which a page is a picture or an archive and no text. */
const MAX_CONTROL_SHARE = 0.02;
/** Characters looked at to tell text from binary data. */
const PROBE_CHARACTERS = 20_000;

/** Throws InputError EMPTY_PAGE, PAGE_TOO_LARGE or NOT_TEXT for a page that cannot be read. */
export function checkPage({ content }: Pick<PageInput, 'content'>): void {
  if (content.length > MAX_PAGE_CHARACTERS)
    throw new InputError(
      'PAGE_TOO_LARGE',
      'content',
      `The page has ${String(content.length)} characters; at most ${String(MAX_PAGE_CHARACTERS)} are read.`,
    );
  if (!/\S/.test(content)) throw new InputError('EMPTY_PAGE', 'content', 'The page holds no text.');
  if (content.includes('\u0000')) throw notText('it holds NUL characters');
  if (controlShare(content.slice(0, PROBE_CHARACTERS)) > MAX_CONTROL_SHARE)
    throw notText('too many of its characters are control characters or could not be decoded');
}

const notText = (why: string): InputError =>
  new InputError('NOT_TEXT', 'content', `The page is no text: ${why}. Send plain text or HTML.`);

function controlShare(text: string): number {
  let controls = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || code === 0xfffd)
      controls += 1;
  }
  return text.length === 0 ? 0 : controls / text.length;
}
