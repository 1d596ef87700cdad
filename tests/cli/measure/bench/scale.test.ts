import { describe, expect, it } from 'vitest';
import { firstOf } from '../../../../src/cli/measure/bench/scale/stream.js';
import { preparePage } from '../../../../src/pipeline/preparing.js';
import { compareTexts } from '../../../../src/sources/index.js';

const pages = [...firstOf({ seed: 7 }, 400)];

describe('the generated stream', () => {
  it('is the same for the same seed, and another for another', () => {
    expect([...firstOf({ seed: 7 }, 20)]).toEqual(pages.slice(0, 20));
    expect([...firstOf({ seed: 8 }, 20)]).not.toEqual(pages.slice(0, 20));
  });

  it('holds articles of about four kilobytes, each with its own address, in the order of time', () => {
    const lengths = pages.map(({ content }) => content.length);
    expect(lengths.reduce((sum, length) => sum + length, 0) / pages.length).toBeGreaterThan(3_500);
    expect(Math.max(...lengths)).toBeLessThan(6_000);
    expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
    const times = pages.map(({ published }) => published?.from.getTime() ?? 0);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('has copies of agency texts among reports in their own words', () => {
    const credited = pages.filter(({ content }) => /^\([^)]+\) - /m.test(content));
    expect(credited.length).toBeGreaterThan(40);
    const [copy] = credited;
    const verdicts = pages
      .filter((page) => page !== copy)
      .slice(0, 40)
      .map(({ content }) => compareTexts(copy?.content ?? '', content).verdict);
    expect(verdicts).toContain('COPY');
    expect(verdicts).toContain('INDEPENDENT');
  });

  it('makes about as many claims as real reports of that length do', async () => {
    const claims: number[] = [];
    for (const page of pages.slice(0, 30)) {
      const { reads } = await preparePage({ trace: () => undefined }, page);
      claims.push(reads.reduce((sum, read) => sum + read.claims.length, 0));
    }
    const mean = claims.reduce((sum, count) => sum + count, 0) / claims.length;
    expect(mean).toBeGreaterThan(26);
    expect(mean).toBeLessThan(38);
  });

  it('leaves no slot of a template open', () => {
    for (const { content } of pages) expect(content).not.toMatch(/[{}[\]|]/);
  });
});
