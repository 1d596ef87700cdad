import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { summary } from './summary.js';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() && existsSync(join(import.meta.dirname, entry.name, 'expected.json')),
  )
  .map((entry) => entry.name);

describe('golden pages', () => {
  it.each(folders)('splits the page %s as expected', async (folder) => {
    const file = (name: string): string => join(import.meta.dirname, folder, name);
    const html = existsSync(file('page.html'));
    const content = readFileSync(file(html ? 'page.html' : 'page.txt'), 'utf8');
    expect(await summary(content, html ? 'HTML' : 'TEXT')).toEqual(
      JSON.parse(readFileSync(file('expected.json'), 'utf8')),
    );
  });
});
