import { remember } from '../../shared/remember.js';
import { findTimeExpressions, type TimeExpression } from '../../shared/time/index.js';

/** Texts kept before the one at hand: an article's claims and its day are read one after the other. */
const TEXTS = 1;

/** The times that an article's text tells, in their order, without those that only bound one. Each text is searched once. */
export const timesIn = remember(
  (text: string): readonly TimeExpression[] =>
    findTimeExpressions(text).filter(({ bound }) => bound === null),
  TEXTS,
);
