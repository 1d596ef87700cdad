import { createHash } from 'node:crypto';
import type { ArticleDraft, PageInput } from '../pages/index.js';

const sha256 = (...parts: readonly (string | null | undefined)[]): string =>
  // A length before each part: ("ab", "c") must not hash as ("a", "bc").
  createHash('sha256')
    .update(parts.map((part) => (part == null ? '-' : `${part.length}:${part}`)).join('|'))
    .digest('hex');

/** What makes a page the same page: everything that came with it but the time it was fetched. */
export const pageKey = (input: PageInput): string =>
  sha256(
    input.mediaType,
    input.url,
    input.publisher,
    input.published && `${input.published.from.toISOString()}/${input.published.to.toISOString()}`,
    input.content,
  );

export const contentHash = (content: string): string => sha256(content);

const OPENING_CHARACTERS = 120;

/**
 * What makes an article the same article in every revision: its own address; else publisher and title; else its opening words.
 * An address that several articles of a page share identifies none of them.
 */
export function revisionKey(draft: ArticleDraft, ownAddress: boolean): string {
  if (ownAddress && draft.url !== null) return sha256('url', draft.url);
  const publisher = draft.publisher?.name.toLowerCase();
  if (draft.title !== null) return sha256('title', publisher, draft.title.toLowerCase());
  return sha256('opening', publisher, draft.text.slice(0, OPENING_CHARACTERS));
}

/** What makes an article the same text: title and text under its revision key. */
export const articleKey = (draft: ArticleDraft, revision: string): string =>
  sha256(revision, draft.title, draft.text);
