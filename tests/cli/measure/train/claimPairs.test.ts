import { describe, expect, it } from 'vitest';
import { learnPairs, predictPairs, sentencePairs } from '../../../../src/cli/measure/train/claimPairs.js';
import { matchWeightsModule } from '../../../../src/cli/measure/train/matchWeights.js';
import { tellingsOf, type AnnotatedDocument } from '../../../../src/cli/measure/train/pairTellings.js';

const TOWNS = ['Tarnvik', 'Osmund', 'Calder', 'Brevik', 'Lund', 'Harrow'];

/** A report whose first sentence tells of a resignation, and whose second of a repair. */
function report(topic: string, story: string, n: number): AnnotatedDocument {
  const first = `The harbour master of ${story} resigned on Monday after report ${String(n)}.`;
  const second = `Divers have repaired the broken quay with steel plates.`;
  const text = `${first}\n\n${second}\n\nThe council of ${story} will meet again in the town hall next week.`;
  return {
    id: `${story} ${String(n)}`,
    text,
    topic,
    story,
    sentences: [
      { start: 0, end: first.length, events: [`resigns in ${story}`] },
      { start: first.length + 2, end: first.length + 2 + second.length, events: [`repairs in ${story}`] },
    ],
  };
}

const documents = TOWNS.flatMap((town, t) => [1, 2, 3].map((n) => report(`topic ${String(t % 3)}`, town, n)));
const read = await Promise.all(
  documents.map(async (document) => ({ ...document, tellings: await tellingsOf(document) })),
);
const storyOf = (town: string) =>
  read.filter(({ story }) => story === town).flatMap(({ tellings }) => tellings);
const pairs = TOWNS.flatMap((town) => sentencePairs(storyOf(town)));

describe('the pairs to learn matches from', () => {
  it('are those of annotated sentences of different documents, right when they share an action', () => {
    const own = sentencePairs(storyOf('Tarnvik'));
    expect(own).toHaveLength(12);
    expect(own.filter(({ label }) => label)).toHaveLength(6);
    expect(own.every(({ sameStory, pure }) => sameStory && pure)).toBe(true);
  });

  it('are known to lie across when two stories are read as one event', () => {
    const mixed = sentencePairs([...storyOf('Tarnvik'), ...storyOf('Brevik')]);
    expect(mixed.filter(({ sameStory }) => !sameStory)).toHaveLength(36);
    expect(mixed.some(({ sameStory, label }) => !sameStory && label)).toBe(false);
  });
});

describe('what is learned from them', () => {
  it('tells matches from others in topics that it has not seen', () => {
    const predictions = predictPairs(pairs);
    const mean = (label: boolean) => {
      const own = predictions.filter((prediction) => prediction.label === label);
      return own.reduce((sum, { probability }) => sum + probability, 0) / own.length;
    };
    expect(mean(true)).toBeGreaterThan(mean(false) + 0.5);
  });

  it('is the same each time, and so is its version', () => {
    const module = () =>
      matchWeightsModule({ model: learnPairs(pairs), data: 'abc', calibrationError: 0.01 }, '2031-05-06');
    expect(module()).toBe(module());
    expect(module()).toMatch(/version: 'match-2031-05-06-[0-9a-f]{8}'/);
  });
});
