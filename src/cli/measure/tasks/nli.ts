import { z } from 'zod';
import { clashOf, followsFrom } from '../../../links/index.js';
import { id } from './fields.js';
import { defineTask } from './task.js';

function relationOf(text: string, hypothesis: string): string {
  if (clashOf(text, hypothesis) !== null) return 'contradicts';
  if (!followsFrom(text, hypothesis)) return 'unrelated';
  return followsFrom(hypothesis, text) ? 'same' : 'entails';
}

/** What a text and a sentence about the same have to do with each other. */
export const nli = defineTask(z.object({ id, text: z.string(), hypothesis: z.string() }), (rows) =>
  rows.map(({ id, text, hypothesis }) => ({ id, relation: relationOf(text, hypothesis) })),
);
