import { z } from 'zod';
import { extractClaims } from '../../../claims/index.js';
import { linkEvent, type EventGraph, type LinkableClaim } from '../../../links/index.js';
import { linkableOf } from '../../../pipeline/index.js';
import { id } from './fields.js';
import { defineTask, eachRow } from './task.js';

/** An article without anything around its text, so that nothing but the words is compared. */
function linkable(articleId: string, text: string): LinkableClaim[] {
  const article = {
    id: articleId,
    text,
    published: null,
    ingestedAt: new Date(0),
    publisherId: null,
    copyClusterId: articleId,
  };
  const bare = { title: null, text, published: null, publisher: null, wire: null, datelinePlace: null };
  return extractClaims(bare).claims.map((claim) =>
    linkableOf(article, claim, {
      id: `${articleId} ${String(claim.ordinal)}`,
      speakerId: null,
      originId: articleId,
    }),
  );
}

function relationOf({ assertions, relations }: EventGraph): string {
  if (relations.some(({ kind }) => kind === 'CONTRADICTS' || kind === 'DISPUTES')) return 'contradicts';
  const shared = assertions.some(
    ({ claimIds }) => new Set(claimIds.map((claim) => claim.charAt(0))).size > 1,
  );
  return shared ? 'same' : 'unrelated';
}

/** What a text and a sentence about the same have to do with each other. */
export const nli = defineTask(
  z.object({ id, text: z.string(), hypothesis: z.string() }),
  eachRow(({ text, hypothesis }) => ({
    relation: relationOf(linkEvent([...linkable('t', text), ...linkable('h', hypothesis)])),
  })),
);
