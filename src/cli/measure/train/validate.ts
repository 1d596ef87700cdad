import { createHash } from 'node:crypto';
import { fitLogistic, probabilityOf, type FitOptions, type LogisticModel, type Row } from './logistic.js';

/** What a probability promised, and what came. */
export interface Prediction {
  readonly probability: number;
  readonly label: boolean;
  /** How much it counts; 1 when not given. */
  readonly weight?: number;
}

/** Predictions of about one probability. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** Mean probability promised. */
  readonly promised: number;
  /** Share that came true. */
  readonly came: number;
}

const BINS = 10;

/** The fold of a group, 0 to `folds` - 1: by a hash of its name, so that it never depends on the order of rows. */
export const foldOf = (group: string, folds: number): number =>
  createHash('md5').update(group).digest().readUInt32BE(0) % folds;

/** The rows' probabilities by models that have seen none of their group, in the rows' order. */
export function crossValidate<F extends string>(
  rows: readonly Row<F>[],
  features: readonly F[],
  { folds = 2, ...options }: FitOptions & { readonly folds?: number } = {},
): Prediction[] {
  const models: LogisticModel<F>[] = Array.from({ length: folds }, (_, fold) =>
    fitLogistic(
      rows.filter(({ group }) => foldOf(group, folds) !== fold),
      features,
      options,
    ),
  );
  return rows.map(({ features: known, label, group, weight = 1 }) => {
    const model = models[foldOf(group, folds)];
    return { probability: model === undefined ? 0 : probabilityOf(model, known), label, weight };
  });
}

/** Predictions by tenths of their probability: what was promised against what came. Empty tenths are left out. */
export function reliabilityTable(predictions: readonly Prediction[], bins = BINS): ReliabilityBin[] {
  return Array.from({ length: bins }, (_, n) => {
    const inside = predictions.filter(({ probability: p }) => Math.min(bins - 1, Math.floor(p * bins)) === n);
    const sum = (of: (prediction: Prediction) => number): number =>
      inside.reduce((total, prediction) => total + (prediction.weight ?? 1) * of(prediction), 0);
    const weight = sum(() => 1);
    return {
      from: n / bins,
      to: (n + 1) / bins,
      weight,
      promised: weight === 0 ? 0 : sum(({ probability }) => probability) / weight,
      came: weight === 0 ? 0 : sum(({ label }) => (label ? 1 : 0)) / weight,
    };
  }).filter(({ weight }) => weight > 0);
}

/** Mean distance between what was promised and what came, over the bins of the reliability table; 0-1. */
export function expectedCalibrationError(predictions: readonly Prediction[], bins = BINS): number {
  const table = reliabilityTable(predictions, bins);
  const total = table.reduce((sum, { weight }) => sum + weight, 0);
  return table.reduce(
    (sum, { weight, promised, came }) => sum + (weight / total) * Math.abs(promised - came),
    0,
  );
}

const LOGIT_LIMIT = 1e-6;

/** The logarithm of the odds of a probability, kept finite. */
export function logit(probability: number): number {
  const p = Math.min(1 - LOGIT_LIMIT, Math.max(LOGIT_LIMIT, probability));
  return Math.log(p / (1 - p));
}

/** Platt's (1999) scaling: the logistic regression from raw scores, as logits, to calibrated probabilities. */
export const calibrate = (predictions: readonly Prediction[]): LogisticModel<'logit'> =>
  fitLogistic(
    predictions.map(({ probability, label, weight = 1 }) => ({
      features: { logit: logit(probability) },
      label,
      group: '',
      weight,
    })),
    ['logit'],
    { l2: 0 },
  );
