import type { PageInput } from '../../pages/index.js';
import { InputError } from '../../shared/errors.js';
import { parseInterval } from './isoInterval.js';

const HEADER_KEYS = new Set(['outlet', 'url', 'published', 'fetched', 'digest']);

/**
 * Splits off the header that a text file may begin with: lines "key: value" with the keys outlet, url, published, fetched and
 * digest, up to the first blank line. A text that begins with anything else has no header.
 */
function splitHeader(content: string): { header: ReadonlyMap<string, string>; body: string } {
  const header = new Map<string, string>();
  let at = 0;
  for (;;) {
    const end = content.indexOf('\n', at);
    const line = content.slice(at, end < 0 ? content.length : end).trim();
    if (line === '' && header.size > 0)
      return { header, body: content.slice(end < 0 ? content.length : end + 1) };
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(0, colon)).toLowerCase();
    if (!HEADER_KEYS.has(key) || header.has(key) || end < 0) return { header: new Map(), body: content };
    header.set(key, line.slice(colon + 1).trim());
    at = end + 1;
  }
}

/**
 * A text file as a page: what its header tells goes with it as the sender's hints.
 *
 * @throws InputError INVALID_ARGUMENT for a header time that is no ISO 8601 date or time.
 */
export function pageOfText(content: string, name: string): PageInput {
  const { header, body } = splitHeader(content);
  const time = (key: 'published' | 'fetched') => {
    const value = header.get(key);
    if (value === undefined) return undefined;
    const interval = parseInterval(value);
    if (interval === null)
      throw new InputError(
        'INVALID_ARGUMENT',
        name,
        `The header says ${key}: "${value}", expected an ISO 8601 date or time such as 2025-06-06 or 2025-06-06T08:04Z.`,
      );
    return interval;
  };
  const url = header.get('url');
  const publisher = header.get('outlet');
  const published = time('published');
  const fetchedAt = time('fetched')?.from;
  return {
    content: body,
    mediaType: 'TEXT',
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(fetchedAt !== undefined && { fetchedAt }),
  };
}
