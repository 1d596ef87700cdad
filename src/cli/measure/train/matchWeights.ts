import { createHash } from 'node:crypto';
import type { MatchFeature } from '../../../links/index.js';
import { learnPairs, predictPairs, readPairs } from './claimPairs.js';
import type { LogisticModel } from './logistic.js';
import { expectedCalibrationError, reliabilityTable, type ReliabilityBin } from './validate.js';

/** The weights of claim matches as learned, with how far their probabilities hold for topics not learned from. */
export interface LearnedMatches {
  readonly model: LogisticModel<MatchFeature>;
  readonly data: string;
  readonly calibrationError: number;
  readonly reliability: readonly ReliabilityBin[];
}

/** Learns the weights of claim matches from a folder of data. */
export async function learnMatches(folder: string): Promise<LearnedMatches> {
  const { pairs, fingerprint } = await readPairs(folder);
  const predictions = predictPairs(pairs);
  return {
    model: learnPairs(pairs),
    data: fingerprint,
    calibrationError: Number(expectedCalibrationError(predictions).toFixed(4)),
    reliability: reliabilityTable(predictions),
  };
}

/** The module of weights that the program reads, in the project's format. The version follows from the day and the weights. */
export function matchWeightsModule(
  { model, data, calibrationError }: Omit<LearnedMatches, 'reliability'>,
  date: string,
): string {
  const hash = createHash('sha256').update(JSON.stringify(model)).digest('hex').slice(0, 8);
  const weights = Object.entries(model.weights).map(([feature, weight]) => `    '${feature}': ${weight},`);
  return `import type { MatchWeights } from '../types.js';

/** The weights of a match of two claims, learned by \`npm run train\` and frozen, so that a score can be replayed exactly. */
export const WEIGHTS: MatchWeights = {
  version: 'match-${date}-${hash}',
  date: '${date}',
  data: '${data}',
  calibrationError: ${calibrationError},
  bias: ${model.bias},
  weights: {
${weights.join('\n')}
  },
};
`;
}
