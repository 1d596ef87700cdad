import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The blocks of a page that are said to be a file: `<!-- its path -->` stands above them. */
const shownIn = (page: string): [path: string, code: string][] =>
  [
    ...read(page).matchAll(/<!-- (tests\/\S+) -->\n\s*(?:<!-- prettier-ignore -->\n)?\s*```ts\n(.*?)```/gs),
  ].map(([, path = '', code = '']) => [path, code]);

describe.each([
  { page: 'README.md', files: 3 },
  { page: 'docs/embedding.md', files: 5 },
  { page: 'docs/clients.md', files: 5 },
])('$page', ({ page, files }) => {
  it('shows what the tests run, letter for letter', () => {
    const shown = shownIn(page);
    expect(shown).toHaveLength(files);
    for (const [path, code] of shown) expect([path, code]).toEqual([path, read(path)]);
  });
});
