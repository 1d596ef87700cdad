import { z } from 'zod';

const target = z.object({ bound: z.enum(['at least', 'at most']), value: z.number() });

const figure = z.object({
  task: z.string(),
  metric: z.string(),
  baseline: z.number().nullable(),
  /** That of the last release; null when it did not have it. */
  released: z.number().nullable(),
  /** Null when it was not measured. */
  now: z.number().nullable(),
  target: target.nullable(),
  reached: z.boolean().nullable(),
});

const agreement = z.object({
  corpus: z.string(),
  documents: z.number(),
  orders: z.tuple([z.string(), z.string()]),
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
});

/** What an evaluation found: the JSON file that it writes, and that of the last release that it compares with. */
export const reportForm = z.object({
  version: z.string(),
  figures: z.array(figure),
  /** How far the events depend on the order in which documents come in. */
  replay: z.array(agreement),
  /** Tasks without a data file. */
  absent: z.array(z.string()),
  /** Tasks that failed, with the reason. */
  failed: z.array(z.object({ task: z.string(), reason: z.string() })),
  /** Inputs of each task of which nothing was made. */
  nothingMade: z.record(z.string(), z.number()),
  seconds: z.record(z.string(), z.number()),
  /** Everything that the scorer printed, by task. */
  scores: z.record(z.string(), z.unknown()),
});

export type Report = z.infer<typeof reportForm>;
export type Figure = z.infer<typeof figure>;
export type Agreement = z.infer<typeof agreement>;
