import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, COPY_SEARCH, originKey, shinglesOf } from '../../src/sources/index.js';

const NOUNS = [
  'ferry',
  'harbour',
  'council',
  'storm',
  'bridge',
  'captain',
  'island',
  'crew',
  'market',
  'tide',
  'pilot',
  'cable',
  'engine',
  'village',
];

/** A text of `sentences` sentences that no other seed shares five words with, by and large. */
const report = (seed: number, sentences: number): string =>
  Array.from({ length: sentences }, (_, index) => {
    const word = (step: number): string =>
      `${NOUNS[(seed * 5 + index * 3 + step) % NOUNS.length] ?? ''}${String((seed * 31 + index * 7 + step * step) % 97)}`;
    return `The ${word(1)} left the ${word(2)} before the ${word(3)} reached ${word(4)} and ${word(5)}.`;
  }).join(' ');

const STORY = report(1, 14);

describe('compareTexts', () => {
  it.each([
    ['the same text', STORY, STORY, 'COPY'],
    ['an abridgement to a third', STORY.slice(0, Math.floor(STORY.length / 3)), STORY, 'COPY'],
    ['a third of the text in a new one', `${report(2, 10)} ${STORY.slice(0, 420)}`, STORY, 'DERIVED'],
    ['an independent report', report(3, 14), STORY, 'INDEPENDENT'],
    ['a short text, though it is the same', STORY.slice(0, 90), STORY, 'UNKNOWN'],
    ['nothing', '', STORY, 'UNKNOWN'],
  ])('of %s', (_, text, from, verdict) => {
    expect(compareTexts(text, from).verdict).toBe(verdict);
    expect(compareTexts(from, text).containment).toBe(compareTexts(text, from).containment);
  });

  it('marks the reused stretch by its offsets', () => {
    const reused = STORY.slice(0, STORY.indexOf('.', 380) + 1);
    const text = `${report(4, 6)} ${reused} Elsewhere, ${report(5, 2)}`;
    const spans = compareTexts(text, STORY).spans.map(({ start, end }) => text.slice(start, end));
    expect(spans).toHaveLength(1);
    expect(reused).toContain(spans[0]);
    expect(spans[0]?.length).toBeGreaterThan(reused.length - 8);
  });

  it('does not take two reports of one speech for copies', () => {
    const speech = `“${report(6, 12)}”`;
    const [a, b] = [`${report(7, 8)} ${speech}`, `${report(8, 8)} ${speech}`];
    expect(compareTexts(a, b).verdict).toBe('INDEPENDENT');
  });

  it('is not misled by typography and case', () => {
    expect(compareTexts(STORY.toUpperCase().replaceAll(' ', '\u00a0 '), STORY).containment).toBe(1);
  });
});

describe('words', () => {
  it.each([
    ['letters beyond ASCII', 'Ünder the ÉLAN of naïve Ελλάς 𝒜bc', 'ünder THE élan OF NAÏVE ελλάς 𝒜bc'],
    ['marks beyond ASCII', 'a storm hit—the coast… at noon', 'a storm hit the coast at noon'],
    ['figures', 'some 10 x² of 3½ km each', 'SOME 10 X² OF 3½ KM EACH'],
  ])('are the same in any case and with any marks between: %s', (_, one, other) => {
    expect(shinglesOf(one)).toEqual(shinglesOf(other));
    expect(compareTexts(one, other).containment).toBe(1);
  });

  it('goes on over letters beyond ASCII', () => {
    expect(compareTexts('one two three four naïve', 'one two three four na ïve').containment).toBe(0);
  });
});

describe('shinglesOf', () => {
  it('keeps about one hash in four, as signed 64-bit integers, each once', () => {
    const text = report(9, 200);
    const hashes = shinglesOf(text);
    const share = hashes.length / (text.split(/\s+/).length - 4);
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.35);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashes.every((hash) => hash === BigInt.asIntN(64, hash) && (hash & 3n) === 0n)).toBe(true);
    expect(shinglesOf(`${text} ${text}`).length).toBeLessThan(hashes.length + 5);
  });

  it('finds a copy by more shared hashes than chance', () => {
    const own = new Set(shinglesOf(STORY));
    const shared = (text: string): number => shinglesOf(text).filter((hash) => own.has(hash)).length;
    expect(shared(STORY.slice(0, STORY.length / 2))).toBeGreaterThanOrEqual(COPY_SEARCH.minSharedHashes);
    expect(shared(report(10, 14))).toBeLessThan(COPY_SEARCH.minSharedHashes);
  });

  it('is the same on every machine', () => {
    expect(shinglesOf(report(1, 1)).map(String)).toMatchInlineSnapshot(`[]`);
  });

  it('takes any text in linear time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        (text) => shinglesOf(text).length <= text.length,
      ),
    );
    const start = performance.now();
    for (const mark of ['"', '“', '‘', '«', '’', '"\n', '‘a ']) shinglesOf(mark.repeat(100_000));
    shinglesOf('word '.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

describe('originKey', () => {
  it.each([
    [
      'the speaker',
      { speakerSourceId: 's', wireSourceId: 'w', copyClusterId: 'c' },
      { key: 'source:s', sourceId: 's', copyClusterId: null },
    ],
    [
      'the wire',
      { speakerSourceId: null, wireSourceId: 'w', copyClusterId: 'c' },
      { key: 'source:w', sourceId: 'w', copyClusterId: null },
    ],
    [
      'the copy cluster',
      { speakerSourceId: null, wireSourceId: null, copyClusterId: 'c' },
      { key: 'cluster:c', sourceId: null, copyClusterId: 'c' },
    ],
  ])('is %s when that is the best that is known', (_, clues, origin) => {
    expect(originKey(clues)).toEqual(origin);
  });
});
