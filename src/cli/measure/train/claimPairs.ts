import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  MATCH_FEATURES,
  matchContext,
  type MatchFeature,
  matchFeatures,
  type MatchFeatures,
} from '../../../links/index.js';
import { fitLogistic, probabilityOf, type LogisticModel } from './logistic.js';
import { readDocuments, tellingsOf, type Annotated } from './pairTellings.js';
import { foldOf, type Prediction } from './validate.js';

const FILES = ['claims.jsonl.gz', 'claims.train.jsonl.gz'];
/** A sentence holds several claims: the pair that looks most like a match stands for the two sentences. */
const ROUNDS = 3;
const FOLDS = 2;
const L2 = 1e-3;

/** Two sentences of one story: whether they share an action, and all pairs of their claims. */
export interface SentencePair {
  readonly topic: string;
  readonly label: boolean;
  readonly candidates: MatchFeatures[];
}

const shareAction = (a: Annotated, b: Annotated): boolean => {
  const actionsOf = ({ document, sentence }: Annotated) =>
    sentence === null ? [] : (document.sentences[sentence]?.events ?? []);
  const other = actionsOf(b);
  return actionsOf(a).some((action) => other.includes(action));
};

/** All pairs of annotated sentences of different documents of one story, with what is known of their claims. */
export function sentencePairs(tellings: readonly Annotated[]): SentencePair[] {
  const context = matchContext(tellings);
  const pairs = new Map<string, SentencePair>();
  const annotated = tellings.filter(({ sentence }) => sentence !== null);
  annotated.forEach((a, n) => {
    for (const b of annotated.slice(0, n)) {
      if (a.document.id === b.document.id) continue;
      const key = [a, b].map(({ document, sentence }) => `${document.id} ${String(sentence)}`).join(' ');
      const pair = pairs.get(key) ?? { topic: a.document.topic, label: shareAction(a, b), candidates: [] };
      pair.candidates.push(matchFeatures(context.told(a), context.told(b), context));
      pairs.set(key, pair);
    }
  });
  return [...pairs.values()];
}

type Model = LogisticModel<MatchFeature>;

const bestOf = ({ candidates }: SentencePair, model: Model): number =>
  Math.max(...candidates.map((features) => probabilityOf(model, features)));

function chosen({ candidates }: SentencePair, model: Model | null): MatchFeatures | undefined {
  if (model === null) return candidates[0];
  return candidates.reduce((best, next) =>
    probabilityOf(model, next) > probabilityOf(model, best) ? next : best,
  );
}

/** Learns from sentence pairs; a topic counts with the root of its number of pairs, so that none outweighs all others. */
export function learnPairs(pairs: readonly SentencePair[]): Model {
  const sizes = new Map<string, number>();
  for (const { topic } of pairs) sizes.set(topic, (sizes.get(topic) ?? 0) + 1);
  let model: Model | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const rows = pairs.flatMap((pair) => {
      const features = chosen(pair, model);
      const weight = Math.sqrt(pairs.length / sizes.size / (sizes.get(pair.topic) ?? 1));
      return features === undefined ? [] : [{ features, label: pair.label, group: pair.topic, weight }];
    });
    model = fitLogistic(rows, MATCH_FEATURES, { l2: L2 });
  }
  return (
    model ?? { bias: 0, weights: Object.fromEntries(MATCH_FEATURES.map((f) => [f, 0])) as Model['weights'] }
  );
}

/** What models promise that have seen no pair of the same topic. */
export function predictPairs(pairs: readonly SentencePair[], folds = FOLDS): Prediction[] {
  const models = Array.from({ length: folds }, (_, fold) =>
    learnPairs(pairs.filter(({ topic }) => foldOf(topic, folds) !== fold)),
  );
  return pairs.flatMap((pair) => {
    const model = models[foldOf(pair.topic, folds)];
    return model === undefined ? [] : [{ probability: bestOf(pair, model), label: pair.label }];
  });
}

/** The pairs to learn the weights of claim matches from, by a folder of data, and a fingerprint of the files. */
export async function readPairs(folder: string): Promise<{ pairs: SentencePair[]; fingerprint: string }> {
  const stories = new Map<string, Annotated[]>();
  const hash = createHash('sha256');
  for (const file of FILES.map((name) => join(folder, name))) {
    hash.update(await readFile(file));
    for (const document of await readDocuments(file))
      stories.set(document.story, [...(stories.get(document.story) ?? []), ...tellingsOf(document)]);
  }
  return {
    pairs: [...stories.values()].flatMap(sentencePairs),
    fingerprint: hash.digest('hex').slice(0, 12),
  };
}
