import { createHash } from 'node:crypto';
import { FEATURES, type Feature } from '../../../../events/index.js';
import { fitLogistic, type LogisticModel } from '../logistic.js';
import {
  crossValidate,
  expectedCalibrationError,
  reliabilityTable,
  type Prediction,
  type ReliabilityBin,
} from '../validate.js';
import type { EventRow } from './rows.js';

const FOLDS = 2;
const L2 = 1e-4;
const JOIN = 0.5;

/** What was learned, and how far it holds for events that it was not learned from. */
export interface LearnedEvents {
  readonly model: LogisticModel<Feature>;
  readonly scores: {
    readonly rows: number;
    readonly precision: number;
    readonly recall: number;
    readonly calibrationError: number;
  };
  readonly reliability: readonly ReliabilityBin[];
}

const share = (part: number, whole: number): number => Number((part / Math.max(1, whole)).toFixed(3));

function scoresOf(predictions: readonly Prediction[]): LearnedEvents['scores'] {
  const right = predictions.filter(({ label }) => label).length;
  const joined = predictions.filter(({ probability }) => probability >= JOIN);
  const hits = joined.filter(({ label }) => label).length;
  return {
    rows: predictions.length,
    precision: share(hits, joined.length),
    recall: share(hits, right),
    calibrationError: Number(expectedCalibrationError(predictions).toFixed(4)),
  };
}

/** Learns the weights of the event linker; the scores are of models that have seen none of the same event's reports. */
export function learnEvents(rows: readonly EventRow[]): LearnedEvents {
  const predictions = crossValidate(rows, FEATURES, { folds: FOLDS, l2: L2 });
  return {
    model: fitLogistic(rows, FEATURES, { l2: L2 }),
    scores: scoresOf(predictions),
    reliability: reliabilityTable(predictions),
  };
}

/** Where weights come from: the day of learning and a fingerprint of the data. */
export interface Provenance {
  readonly date: string;
  readonly data: string;
}

/** The weights as a module of the program. */
export function weightsModule({ model, scores }: LearnedEvents, { date, data }: Provenance): string {
  const weights = FEATURES.map((feature) => `    ${feature}: ${String(model.weights[feature])},`).join('\n');
  const print = createHash('sha256').update(weights).digest('hex').slice(0, 8);
  const { rows, precision, recall, calibrationError } = scores;
  return `import type { EventModel } from '../types.js';

/** The weights of the event linker, learned by \`npm run train\` and frozen, so that a graph can be replayed exactly. */
export const EVENT_MODEL: EventModel = {
  version: 'events-${date}-${print}',
  date: '${date}',
  /** Fingerprint of what it was learned from. */
  data: '${data}',
  /** On comparisons of reports with events that the weights were not learned from. */
  scores: { rows: ${String(rows)}, precision: ${String(precision)}, recall: ${String(recall)}, calibrationError: ${String(calibrationError)} },
  bias: ${String(model.bias)},
  weights: {
${weights}
  },
};
`;
}
