import { z } from 'zod';
import { findAttributions } from '../../../claims/index.js';
import type { Span } from '../../../shared/spans.js';
import { id } from './fields.js';
import { defineTask, eachRow } from './task.js';

const pair = ({ start, end }: Span): [number, number] => [start, end];

/** Everything that a text reports somebody as saying, with who says it. */
export const quotes = defineTask(
  z.object({ id, text: z.string() }),
  eachRow(({ text }) => ({
    attributions: findAttributions(text).map(({ contents, source }) => ({
      content: contents.map(pair),
      source: source === null ? null : [pair(source)],
    })),
  })),
);
