import { bodies } from './bodies.js';
import { claims } from './claims.js';
import { incidents } from './incidents.js';
import { nli } from './nli.js';
import { quantities } from './quantities.js';
import { quotes } from './quotes.js';
import { readability } from './readability.js';
import { splitting } from './splitting.js';
import { stories } from './stories.js';
import type { Task } from './task.js';

/** Everything that is measured on rows of data, by name. */
export const TASKS: ReadonlyMap<string, Task> = new Map(
  Object.entries({
    bodies,
    splitting,
    quotes,
    quantities,
    stories,
    claims,
    incidents,
    nli,
  }),
);

/** What others make of the rows of a task, to compare with; no figure of ours. */
export const COMPARISONS: ReadonlyMap<string, Task> = new Map([['readability', readability]]);
