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
import { calibrate, foldOf, type Prediction } from './validate.js';

const FILES = ['claims.jsonl.gz', 'claims.train.jsonl.gz'];
/** A sentence holds several claims: the pair that looks most like a match stands for the two sentences. */
const ROUNDS = 3;
const FOLDS = 2;
const L2 = 1e-3;
/** How much a pair counts that is seen among the tellings of two look-alike stories, beside one of a single story. */
const MIXED_WEIGHT = 0.5;
/** Share of the pairs across two look-alike stories that event linking puts into one event. */
const LINKED_ACROSS = 0.125;

/** Two sentences: whether they share an action, and what is known of all pairs of their claims. */
export interface SentencePair {
  readonly topic: string;
  readonly sameStory: boolean;
  /** Seen among the tellings of one story alone. */
  readonly pure: boolean;
  readonly label: boolean;
  readonly candidates: MatchFeatures[];
}

function shareAction(a: Annotated, b: Annotated): boolean {
  const actionsOf = ({ document, sentence }: Annotated) =>
    sentence === null ? [] : (document.sentences[sentence]?.events ?? []);
  const other = actionsOf(b);
  return actionsOf(a).some((action) => other.includes(action));
}

const keyOf = (pair: readonly Annotated[]): string =>
  pair.map(({ document, sentence }) => `${document.id} ${String(sentence)}`).join(' ');

/** All pairs of annotated sentences of different documents of an event, with what is known of their claims. */
export function sentencePairs(tellings: readonly Annotated[]): SentencePair[] {
  const context = matchContext(tellings);
  const pure = new Set(tellings.map(({ document }) => document.story)).size === 1;
  const pairs = new Map<string, SentencePair>();
  const annotated = tellings.filter(({ sentence }) => sentence !== null);
  annotated.forEach((a, n) => {
    for (const b of annotated.slice(0, n)) {
      if (a.document.id === b.document.id) continue;
      const { topic, story } = a.document;
      const sameStory = story === b.document.story;
      const known = pairs.get(keyOf([a, b]));
      const pair = known ?? { topic, sameStory, pure, label: shareAction(a, b), candidates: [] };
      pair.candidates.push(matchFeatures(context.told(a), context.told(b), context));
      pairs.set(keyOf([a, b]), pair);
    }
  });
  return [...pairs.values()];
}

type Model = LogisticModel<MatchFeature>;

const bestOf = (model: Model, { candidates }: SentencePair): number =>
  Math.max(...candidates.map((features) => probabilityOf(model, features)));

function chosen(model: Model | null, { candidates }: SentencePair): MatchFeatures | undefined {
  if (model === null) return candidates[0];
  return candidates.reduce((best, next) =>
    probabilityOf(model, next) > probabilityOf(model, best) ? next : best,
  );
}

/** Fits to sentence pairs; a topic counts with the root of its number of pairs, so that none outweighs all others. */
function fitPairs(pairs: readonly SentencePair[]): Model {
  const sizes = new Map<string, number>();
  for (const { topic } of pairs) sizes.set(topic, (sizes.get(topic) ?? 0) + 1);
  const weightOf = ({ topic, pure }: SentencePair): number =>
    Math.sqrt(pairs.length / sizes.size / (sizes.get(topic) ?? 1)) * (pure ? 1 : MIXED_WEIGHT);
  let model: Model | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const rows = pairs.flatMap((pair) => {
      const features = chosen(model, pair);
      return features === undefined
        ? []
        : [{ features, label: pair.label, group: pair.topic, weight: weightOf(pair) }];
    });
    model = fitLogistic(rows, MATCH_FEATURES, { l2: L2 });
  }
  if (model === null) throw new RangeError('There is nothing to learn from.');
  return model;
}

/** The pairs as event linking lets them through: all of one story, and some across two that look alike. */
const asLinked = (pairs: readonly SentencePair[], model: Model): Prediction[] =>
  pairs
    .filter(({ pure, sameStory }) => pure || !sameStory)
    .map((pair) => ({
      probability: bestOf(model, pair),
      label: pair.label,
      weight: pair.sameStory ? 1 : LINKED_ACROSS,
    }));

const scaled = ({ bias, weights }: Model, by: LogisticModel<'logit'>): Model => {
  const slope = by.weights.logit;
  const rounded = (x: number): number => Number(x.toFixed(4));
  const entries = MATCH_FEATURES.map((feature) => [feature, rounded(weights[feature] * slope)] as const);
  return {
    bias: rounded(bias * slope + by.bias),
    weights: Object.fromEntries(entries) as Model['weights'],
  };
};

/** Learns what tells of the same action, among the tellings of one story and of two that look alike, and calibrates it. */
export function learnPairs(pairs: readonly SentencePair[]): Model {
  const model = fitPairs(pairs);
  return scaled(model, calibrate(asLinked(pairs, model)));
}

/** What models promise that have seen no pair of the same topic. */
export const predictPairs = (pairs: readonly SentencePair[], folds = FOLDS): Prediction[] =>
  Array.from({ length: folds }, (_, fold) => {
    const inFold = ({ topic }: SentencePair): boolean => foldOf(topic, folds) === fold;
    const model = learnPairs(pairs.filter((pair) => !inFold(pair)));
    return asLinked(pairs.filter(inFold), model);
  }).flat();

/** The pairs to learn the weights of claim matches from, by a folder of data, and a fingerprint of the files. */
export async function readPairs(folder: string): Promise<{ pairs: SentencePair[]; fingerprint: string }> {
  const events = new Map<string, Annotated[]>();
  const hash = createHash('sha256');
  for (const file of FILES.map((name) => join(folder, name))) {
    hash.update(await readFile(file));
    for (const document of await readDocuments(file)) {
      const tellings = await tellingsOf(document);
      for (const key of [`story ${document.story}`, `topic ${document.topic}`])
        events.set(key, [...(events.get(key) ?? []), ...tellings]);
    }
  }
  return { pairs: [...events.values()].flatMap(sentencePairs), fingerprint: hash.digest('hex').slice(0, 12) };
}
