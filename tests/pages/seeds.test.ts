import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitPage, type ArticleDraft } from '../../src/pages/index.js';

const SHARED = join(import.meta.dirname, '../../../shared');
const GOLD = join(SHARED, 'gold/seeds.json');

interface GoldArticle {
  readonly key: string;
  readonly file: string;
  readonly begins: string;
  readonly title: string | null;
  readonly published?: string | null;
  readonly published_between?: readonly [string, string];
  readonly publisher: string | null;
  readonly wire: string | null;
  readonly not_in_body: readonly string[];
}

const DAY_MS = 86_400_000;
const level = (text: string | null | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const sameName = (a: string | null | undefined, b: string | null): boolean =>
  b === null
    ? !a
    : level(a).split(' ').at(-1) === level(b).split(' ').at(-1) ||
      (level(a) !== '' && level(b).includes(level(a)));

function publishedDay({ published }: ArticleDraft): string | null {
  if (published === null || published.interval.to.getTime() - published.interval.from.getTime() > DAY_MS)
    return null;
  return published.interval.from.toISOString().slice(0, 10);
}

const available = existsSync(GOLD);
const gold: readonly GoldArticle[] = available
  ? (JSON.parse(readFileSync(GOLD, 'utf8')) as { articles: GoldArticle[] }).articles
  : [];

describe.skipIf(!available)(
  'the annotated pages of the shared folder (skipped where the folder is absent)',
  () => {
    async function articlesOf(file: string): Promise<readonly ArticleDraft[]> {
      const content = readFileSync(join(SHARED, 'seeds', file), 'utf8');
      return (await splitPage({ content, mediaType: 'TEXT' })).articles;
    }

    it.each(gold.map((one) => [one.key, one] as const))('%s', async (_, one) => {
      const others = gold.filter((other) => other.file === one.file && other.key !== one.key);
      const found = (await articlesOf(one.file)).filter(({ text }) => text.includes(one.begins));
      expect(found).toHaveLength(1);
      const [article] = found;
      if (article === undefined) return;
      for (const other of others) expect(article.text).not.toContain(other.begins);
      for (const chrome of one.not_in_body) expect(article.text).not.toContain(chrome);
      if (one.title !== null) expect(level(article.title)).toBe(level(one.title));
      expect(sameName(article.publisher?.name, one.publisher)).toBe(true);
      if (one.wire !== null)
        expect(
          article.credits.filter(({ kind }) => kind === 'WIRE').some(({ name }) => sameName(name, one.wire)),
        ).toBe(true);
      const day = publishedDay(article);
      if (one.published_between === undefined) expect(day).toBe(one.published);
      else if (day !== null)
        expect(day >= one.published_between[0] && day <= one.published_between[1]).toBe(true);
    });
  },
);
