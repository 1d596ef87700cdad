import type { Target } from './metrics.js';
import type { Figure } from './report.js';

/** Three digits without the leading nought, as such figures are mostly printed; "-" for none. */
export const shown = (value: number | null): string =>
  value === null ? '-' : value.toFixed(3).replace(/^0(?=\.)/, '');

/** What is to be reached, in signs; empty for nothing. */
export const aim = (target: Target | null): string =>
  target === null ? '' : `${target.bound === 'at least' ? '>=' : '<='} ${shown(target.value)}`;

/** Whether it was, in a word; empty where nothing was to be reached or nothing measured. */
export const verdict = ({ reached }: Pick<Figure, 'reached'>): string =>
  reached === null ? '' : reached ? 'reached' : 'missed';
