import { describe, expect, it } from 'vitest';
import { fitLogistic, probabilityOf, type Row } from '../../../../src/cli/measure/train/logistic.js';
import {
  calibrate,
  crossValidate,
  expectedCalibrationError,
  foldOf,
  reliabilityTable,
} from '../../../../src/cli/measure/train/validate.js';

type Feature = 'warmth' | 'noise';

/** Ripe in `ripe` of ten cases at each warmth; the noise says nothing. */
const orchard: Row<Feature>[] = [
  { warmth: 0, ripe: 2 },
  { warmth: 1, ripe: 5 },
  { warmth: 2, ripe: 8 },
].flatMap(({ warmth, ripe }) =>
  Array.from({ length: 10 }, (_, n) => ({
    features: { warmth, noise: n % 2 },
    label: (n * 7) % 10 < ripe,
    group: `tree ${String(n)}`,
  })),
);

describe('a logistic regression', () => {
  it('finds the odds that the rows show', () => {
    const { weights, bias } = fitLogistic(orchard, ['warmth', 'noise'], { l2: 0 });
    expect(weights.warmth).toBeCloseTo(Math.log(4), 1);
    expect(probabilityOf({ weights, bias }, { warmth: 1, noise: 0.5 })).toBeCloseTo(0.5, 1);
  });

  it('is the same for the same rows', () => {
    expect(fitLogistic(orchard, ['warmth', 'noise'])).toEqual(fitLogistic(orchard, ['warmth', 'noise']));
  });

  it('counts a row as often as its weight says', () => {
    const twice = [...orchard, ...orchard];
    const weighted = orchard.map((row) => ({ ...row, weight: 2 }));
    expect(fitLogistic(weighted, ['warmth', 'noise'])).toEqual(fitLogistic(twice, ['warmth', 'noise']));
  });

  it('stays finite where a feature parts the rows wholly', () => {
    const parted = [0, 1].map((warmth) => ({
      features: { warmth, noise: 0 },
      label: warmth === 1,
      group: String(warmth),
    }));
    const { weights } = fitLogistic(parted, ['warmth', 'noise'], { l2: 0.01 });
    expect(weights.warmth).toBeGreaterThan(1);
    expect(Number.isFinite(weights.warmth)).toBe(true);
    expect(weights.noise).toBe(0);
  });
});

describe('cross-validation', () => {
  it('tests no group on a model that has seen it', () => {
    const told = orchard.map((row) => ({ ...row, label: foldOf(row.group, 2) === 0 }));
    for (const { probability, label } of crossValidate(told, ['warmth', 'noise'])) {
      if (label) expect(probability).toBeLessThan(0.1);
      else expect(probability).toBeGreaterThan(0.9);
    }
  });
});

describe('calibration', () => {
  const promised = (probability: number, came: number) =>
    Array.from({ length: 10 }, (_, n) => ({ probability, label: n < came }));

  it('is perfect when what was promised came', () => {
    expect(expectedCalibrationError([...promised(0.3, 3), ...promised(0.85, 8.5)])).toBeLessThan(0.03);
  });

  it('errs by the mean distance of what was promised and what came', () => {
    expect(expectedCalibrationError([...promised(0.9, 5), ...promised(0.2, 2)])).toBeCloseTo(0.2);
    expect(reliabilityTable(promised(0.9, 5))).toEqual([
      { from: 0.9, to: 1, weight: 10, promised: expect.closeTo(0.9), came: 0.5 },
    ]);
  });

  it('brings raw scores to what came', () => {
    const raw = [...promised(0.9, 7), ...promised(0.1, 3)];
    const model = calibrate(raw);
    expect(probabilityOf(model, { logit: Math.log(9) })).toBeCloseTo(0.7, 2);
  });
});
