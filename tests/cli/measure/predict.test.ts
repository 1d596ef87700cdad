import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { InputError } from '../../../src/shared/errors.js';
import { COMPARISONS, TASKS } from '../../../src/cli/measure/tasks/index.js';
import { BRIDGE, BRIDGE_AGAIN, NOTHING, STRIKE } from './documents.js';
import { scratchFolder, writeRows } from './files.js';
import { runScript } from './run.js';

const folder = scratchFolder();
let files = 0;

type Line = Readonly<Record<string, unknown>>;

function predictFile(task: string, file: string): Promise<Line[]> {
  const found = TASKS.get(task) ?? COMPARISONS.get(task);
  if (found === undefined) throw new Error(`no task ${task}`);
  return found.predict(file) as Promise<Line[]>;
}

const predict = (task: string, rows: readonly object[]): Promise<Line[]> =>
  predictFile(task, writeRows(folder, `${task}-${String((files += 1))}.jsonl`, rows));

const asText = ({ title, text }: { title: string | null; text: string }): string =>
  `${title ?? ''}\n\n${text}`;

const PAGE = `<html><head><title>Footbridge gives way - Harbour Post</title>
<meta property="article:published_time" content="2018-05-13T08:00:00Z"></head><body>
<nav><a href="/">Home</a><a href="/sport">Sport</a></nav>
<article><h1>${BRIDGE_AGAIN.title}</h1>${BRIDGE_AGAIN.text
  .split('\n\n')
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('')}</article>
<footer>© 2018 Harbour Post. All rights reserved.</footer></body></html>`;

describe('a prediction', () => {
  it('of bodies gives main text, title and date of a page', async () => {
    expect(
      await predict('bodies', [{ id: 'p', url: 'https://harbour-post.example/bridge', html: PAGE }]),
    ).toEqual([{ id: 'p', body: BRIDGE_AGAIN.text, title: BRIDGE_AGAIN.title, date: '2018-05-13' }]);
  });

  it('of bodies gives an empty one for a page that the program refuses, and says so', async () => {
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await predict('bodies', [{ id: 'p', html: ' ' }])).toEqual([
      { id: 'p', body: '', title: null, date: null },
    ]);
    expect(told.mock.calls.join()).toMatch(/^p: /);
    told.mockRestore();
  });

  it('of readability gives what that library by itself takes for the main text', async () => {
    const [line] = await predict('readability', [{ id: 'p', html: PAGE }]);
    const [first = ''] = BRIDGE_AGAIN.text.split('\n\n');
    expect(line?.body).toContain(first);
    expect(line?.body).not.toContain('All rights reserved');
  });

  it('of splitting gives articles from headline to last paragraph, as the text has them', async () => {
    const text = `Harbour Post\nHome\nSport\n\n${asText(BRIDGE)}\n\nShare\nTweet\n\n${asText(STRIKE)}\n\nAll rights reserved`;
    const [line] = await predict('splitting', [{ id: 's', text }]);
    const articles = line?.articles as { start: number; end: number; title: string }[];
    expect(articles.map(({ start, end }) => text.slice(start, end))).toEqual([
      asText(BRIDGE),
      asText(STRIKE),
    ]);
    expect(articles.map(({ title }) => title)).toEqual([BRIDGE.title, STRIKE.title]);
  });

  it('of quotes gives what is said and by whom as spans of the text', async () => {
    const text = '"The pier is closed," said Mayor Ida Holm. Shopkeepers said that they had not been told.';
    const [line] = await predict('quotes', [{ id: 'q', text }]);
    const attributions = line?.attributions as { content: [number, number][]; source: [number, number][] }[];
    const words = (spans: readonly [number, number][]) => spans.map((span) => text.slice(...span));
    expect(attributions.map(({ content, source }) => [words(content), words(source)])).toEqual([
      [['"The pier is closed,"'], ['Mayor Ida Holm']],
      [['that they had not been told'], ['Shopkeepers']],
    ]);
  });

  it('of quantities gives values, units and changes', async () => {
    const text = 'Sales rose 4% to $12 million, and about 300 shops took part.';
    expect(await predict('quantities', [{ id: 'n', text }])).toEqual([
      {
        id: 'n',
        quantities: [
          { value: 4, unit: 'percentage', change: 'up' },
          { value: 12_000_000, unit: 'dollar', change: '=' },
          { value: 300, unit: 'shops', change: '~' },
        ],
      },
    ]);
  });

  it('of stories puts reports of one event together, whatever lies between, and each without one by itself', async () => {
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const lines = await predict('stories', [
      { id: 'a', ...BRIDGE },
      { id: 'b', ...STRIKE },
      { id: 'c', ...BRIDGE_AGAIN },
      { id: 'd', ...NOTHING },
    ]);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    const [a, b, c, d] = lines.map(({ event }) => event);
    expect(c).toBe(a);
    expect(new Set([a, b, d]).size).toBe(3);
    expect(told.mock.calls.join()).toMatch(/^d: /);
    told.mockRestore();
  });

  it('of claims gives their places in the text as it was given, and which of them say the same', async () => {
    const texts: Readonly<Record<string, string>> = {
      a: asText(BRIDGE),
      b: asText(BRIDGE_AGAIN),
      c: asText(STRIKE),
    };
    const rows = Object.entries(texts).map(([id, text]) => ({ id, text }));
    const lines = (await predict('claims', rows)).filter((line) => 'doc' in line) as unknown as {
      doc: string;
      start: number;
      end: number;
      event: string;
    }[];
    const saying = (doc: string, words: string) =>
      lines.find((line) => line.doc === doc && texts[doc]?.slice(line.start, line.end).includes(words));
    const first = saying('a', 'Nine people were injured');
    expect(first).toBeDefined();
    expect(saying('b', 'Nine people were injured')?.event).toBe(first?.event);
    expect(saying('c', 'Bakers in Ghent voted')?.event).not.toBe(first?.event);
    expect(new Set(lines.map(({ doc }) => doc)).size).toBe(3);
  });

  it('of incidents gives the toll, day and town of the one happening', async () => {
    const text = `On Tuesday two people were killed and three others were wounded in a shooting at a car wash in Houston, police said.

Officers were called at about 6 p.m. The gunman fled on foot, a police spokesman said.`;
    const title = 'Two dead, three wounded in shooting at Houston car wash';
    expect(await predict('incidents', [{ id: 'i', title, text, published: '2019-03-06' }])).toEqual([
      { id: 'i', killed: 2, injured: 3, date: '2019-03-05', city: 'Houston' },
    ]);
  });

  it.each([
    [
      'contradicts',
      'The ferry carried 40 passengers on Monday.',
      'The ferry carried 60 passengers on Monday.',
    ],
    ['same', 'The museum in Porto reopened in March.', 'The museum in Porto reopened in March.'],
    ['unrelated', 'The museum in Porto reopened in March after a fire.', 'Wheat prices rose in Canada.'],
  ])('of nli finds that one text %s another', async (relation, text, hypothesis) => {
    expect(await predict('nli', [{ id: 'x', text, hypothesis }])).toEqual([{ id: 'x', relation }]);
  });
});

describe('the rows of a task', () => {
  const row = (fields: object) => JSON.stringify({ id: 'x', text: 'Rain fell.', ...fields });
  const write = (content: string | Uint8Array): string => {
    const path = join(folder, `rows-${String((files += 1))}.jsonl`);
    writeFileSync(path, content);
    return path;
  };

  it('may be gzipped, have blank lines, and end without a line break', async () => {
    const file = write(gzipSync(`\n${row({})}\n\n${row({ id: 'y' })}`));
    expect((await predictFile('quotes', file)).map(({ id }) => id)).toEqual(['x', 'y']);
  });

  it('lose every field that is no input', async () => {
    const text = 'Rain fell.';
    const gold = { body: 'x', attributions: 7, articles: null };
    expect(await predict('quotes', [{ id: 'x', text, ...gold }])).toEqual([{ id: 'x', attributions: [] }]);
  });

  it.each([
    ['no JSON', 'quotes', `${row({})}\n{"id": "y"`, / line 2$/, /not JSON/],
    ['no object', 'quotes', '7', / line 1$/, /expected object/],
    ['without an id', 'quotes', '{"text": "Rain fell."}', / line 1$/, /"id": .*expected string/],
    ['without a text', 'claims', '{"id": "x"}', / line 1$/, /"text": .*expected string/],
    ['with a number for a text', 'splitting', row({ text: 4 }), / line 1$/, /"text": .*expected string/],
    ['with a day that is none', 'stories', row({ published: 'May' }), / line 1$/, /"published": .*ISO 8601/],
    ['without a hypothesis', 'nli', row({}), / line 1$/, /"hypothesis"/],
    ['with an id that stood before', 'quotes', `${row({})}\n\n${row({})}`, / line 3$/, /"x" of line 1/],
  ])('are refused when one is %s, by file and line', async (_, task, content, place, message) => {
    const failure = await predictFile(task, write(content)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect(failure).toMatchObject({
      code: 'INVALID_ARGUMENT',
      place: expect.stringMatching(place) as string,
      message: expect.stringMatching(message) as string,
    });
  });

  it.each([
    ['cut off', gzipSync('{"id": "x"}').subarray(0, 14), 'INVALID_ARGUMENT'],
    ['no UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), 'NOT_UTF8'],
  ])('are refused when the file is %s', async (_, bytes, code) => {
    const file = write(bytes);
    await expect(predictFile('quotes', file)).rejects.toMatchObject({
      name: 'InputError',
      code,
      place: file,
    });
  });
});

describe('the command', () => {
  it('writes one line for each row', async () => {
    const file = writeRows(folder, 'command.jsonl', [{ id: 'x', text: 'Rain fell.' }]);
    expect(await runScript('predict', ['quotes', file])).toEqual({
      code: 0,
      stdout: '{"id":"x","attributions":[]}\n',
      stderr: '',
    });
  });

  it('refuses an unknown task in one line that names those there are', async () => {
    const { code, stdout, stderr } = await runScript('predict', ['verdicts', 'rows.jsonl']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^corroborate: verdicts: is no task, expected one of pages, bodies,.*\n$/);
  });
});
