/** One example to learn from: what is known of it, and whether it is a case of what is to be told. */
export interface Row<F extends string> {
  readonly features: Readonly<Record<F, number>>;
  readonly label: boolean;
  /** Rows of one group stay together when folds are made, so that nothing is tested on what it was learned from. */
  readonly group: string;
  /** How much the row counts; 1 when not given. */
  readonly weight?: number;
}

/** A logistic regression: probability = 1 / (1 + exp(-(bias + sum of weight x feature))). */
export interface LogisticModel<F extends string> {
  readonly bias: number;
  readonly weights: Readonly<Record<F, number>>;
}

export interface FitOptions {
  /** Strength of the pull towards weights of zero (not of the bias), as a share of the rows' total weight. */
  readonly l2?: number;
}

const STEPS = 25;
const DEFAULT_L2 = 1e-3;
/** Decimals kept: fewer than the last digits in which machines differ. */
const DECIMALS = 4;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, n) => sum + x * (b[n] ?? 0), 0);

/** Solves a symmetric positive system by Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, n) => [...row, right[n] ?? 0]);
  const size = rows.length;
  const at = (r: number, c: number): number => rows[r]?.[c] ?? 0;
  for (let c = 0; c < size; c += 1) {
    let pivot = c;
    for (let r = c + 1; r < size; r += 1) if (Math.abs(at(r, c)) > Math.abs(at(pivot, c))) pivot = r;
    [rows[c], rows[pivot]] = [rows[pivot] ?? [], rows[c] ?? []];
    const top = rows[c] ?? [];
    for (let r = 0; r < size; r += 1) {
      if (r === c || at(c, c) === 0) continue;
      const factor = at(r, c) / at(c, c);
      rows[r] = (rows[r] ?? []).map((x, n) => x - factor * (top[n] ?? 0));
    }
  }
  return rows.map((row, n) => (at(n, n) === 0 ? 0 : (row[size] ?? 0) / at(n, n)));
}

interface Examples {
  readonly inputs: readonly (readonly number[])[];
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

/** One step of Newton's method on the penalised likelihood. */
function newtonStep(
  { inputs, labels, weights }: Examples,
  beta: readonly number[],
  penalty: number,
): number[] {
  const gradient = beta.map((b, n) => (n === 0 ? 0 : -penalty * b));
  const curvature = beta.map((_, r) => beta.map((__, c) => (r === c ? (r === 0 ? 1e-9 : penalty) : 0)));
  inputs.forEach((input, n) => {
    const p = sigmoid(dot(beta, input));
    const weight = weights[n] ?? 1;
    const error = weight * ((labels[n] ?? 0) - p);
    const spread = weight * p * (1 - p);
    input.forEach((x, r) => {
      if (x === 0) return;
      gradient[r] = (gradient[r] ?? 0) + error * x;
      const row = curvature[r] ?? [];
      input.forEach((y, c) => (row[c] = (row[c] ?? 0) + spread * x * y));
    });
  });
  const step = solve(curvature, gradient);
  return beta.map((b, n) => b + (step[n] ?? 0));
}

const rounded = (x: number): number => Number(x.toFixed(DECIMALS));

/**
 * Fits a logistic regression by Newton's method: exact, without chance, the same for the same rows in the same order. Weights
 * are rounded to four decimals.
 */
export function fitLogistic<F extends string>(
  rows: readonly Row<F>[],
  features: readonly F[],
  { l2 = DEFAULT_L2 }: FitOptions = {},
): LogisticModel<F> {
  const examples: Examples = {
    inputs: rows.map((row) => [1, ...features.map((feature) => row.features[feature])]),
    labels: rows.map(({ label }) => (label ? 1 : 0)),
    weights: rows.map(({ weight = 1 }) => weight),
  };
  const penalty = l2 * examples.weights.reduce((sum, weight) => sum + weight, 0);
  let beta: number[] = [0, ...features.map(() => 0)];
  for (let n = 0; n < STEPS; n += 1) beta = newtonStep(examples, beta, penalty);
  const weights = features.map((feature, n) => [feature, rounded(beta[n + 1] ?? 0)] as const);
  return { bias: rounded(beta[0] ?? 0), weights: Object.fromEntries(weights) as Record<F, number> };
}

/** The probability, 0-1, that a model gives to what is known. */
export function probabilityOf<F extends string>(
  { bias, weights }: LogisticModel<F>,
  features: Readonly<Record<F, number>>,
): number {
  let sum = bias;
  for (const feature of Object.keys(weights) as F[]) sum += weights[feature] * features[feature];
  return sigmoid(sum);
}
