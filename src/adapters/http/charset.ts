import { Buffer, isUtf8 } from 'node:buffer';

/** How far into a page its own word on its charset is looked for (HTML standard, "prescan a byte stream": 1,024; real pages put scripts before it). */
const PRESCAN_BYTES = 4_096;

/** What pages of no stated charset that are not UTF-8 are written in (HTML standard, for Western locales). */
const FALLBACK = 'windows-1252';

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

/** The decoder that a label names, null for a label that is none. */
function decoderFor(label: string | undefined): TextDecoder | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label.trim());
  } catch {
    return null;
  }
}

const markOf = (bytes: Uint8Array): string | undefined =>
  BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];

const headerOf = (contentType: string): string | undefined =>
  /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];

/** What the page's own meta element or XML declaration says. A meta cannot be read in UTF-16, so one that says so means UTF-8. */
function statedIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const label =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
  return label !== undefined && /^utf-16/i.test(label) ? 'utf-8' : label;
}

/**
 * The text of a page's bytes. In order of trust: byte-order mark, then bytes that are valid UTF-8 (other charsets hardly
 * ever are, and servers and pages misstate theirs), then the Content-Type header, the page's own meta element or XML
 * declaration, and windows-1252.
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const mark = decoderFor(markOf(bytes));
  if (mark !== null) return mark.decode(bytes);
  const stated = decoderFor(headerOf(contentType)) ?? decoderFor(statedIn(bytes));
  const sevenBit = stated !== null && /^iso-2022/.test(stated.encoding);
  // Not by TextDecoder, which takes five times as long: 50 ms for the longest page.
  if (!sevenBit && isUtf8(bytes))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  return (stated ?? new TextDecoder(FALLBACK)).decode(bytes);
}
