import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/shared/errors.js';
import { splitPage, type PageInput, type PageSplit } from '../../src/pages/index.js';

const LINES = [
  'Ferry strands passengers in harbour',
  'The ferry drifted for five hours on Tuesday after a fire broke out in its engine room, the coastguard said in a statement.',
  '"We could smell the smoke," said Martha Olsen, a passenger, who was on her way home.',
  '  • Two lifeboats came within the hour',
  'Advertisement',
  '0 FacebookTwitterPinterestEmail',
  'Related Articles',
  'Reuters',
  '16 minutes ago',
  'LIMA, May 3 (Reuters) - Miners ended a strike of three weeks on Friday, their union said, and will go back to work on Monday.',
  'Rescue workers search the river. (AP Photo/Jane Doe)',
  'By Jane Doe',
  '13',
  '',
  '\t\u00a0',
  'Leave a Reply',
  'Émile Café 😀 “quoted” text — with signs…',
];

const textPage = fc
  .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 40 })
  .chain((lines) => fc.constantFrom('\n', '\n\n', '\r\n').map((joint) => lines.join(joint)));

const htmlPage = fc
  .array(
    fc.tuple(
      fc.constantFrom('p', 'div', 'h1', 'h2', 'li', 'figcaption', 'article', 'section', 'span', 'b'),
      fc.oneof(
        fc.constantFrom(...LINES),
        fc.constantFrom(
          'a &amp; b',
          'caf&eacute;&nbsp;&#8217;s',
          '&bogus; x&y',
          'x <br> y<br/><br>z',
          '  a\n\n b ',
          '<i>it</i>alic',
        ),
      ),
      fc.boolean(),
    ),
    { maxLength: 30 },
  )
  .map((parts) =>
    parts.map(([tag, text, closed]) => `<${tag}>${text}${closed ? `</${tag}>` : ''}`).join('\n'),
  );

async function splitOrNull(input: PageInput): Promise<PageSplit | null> {
  try {
    return await splitPage(input);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** Every character of a text but the white space of its joints must lie in a segment, and segments must not overlap. */
function uncovered(text: string, segments: PageSplit['articles'][number]['segments']): string {
  let rest = '';
  let at = 0;
  for (const { article } of segments) {
    expect(article.start).toBeGreaterThanOrEqual(at);
    rest += text.slice(at, article.start);
    at = article.end;
  }
  return (rest + text.slice(at)).trim();
}

describe('segments', () => {
  it('copy every stretch of a plain page unchanged into its article', async () => {
    await fc.assert(
      fc.asyncProperty(textPage, async (content) => {
        for (const { text, segments } of (await splitOrNull({ content, mediaType: 'TEXT' }))?.articles ??
          []) {
          for (const { article, page } of segments)
            expect(content.slice(page.start, page.end)).toBe(text.slice(article.start, article.end));
          expect(uncovered(text, segments)).toBe('');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('trace every character of a marked-up article, unchanged where lengths are equal', async () => {
    await fc.assert(
      fc.asyncProperty(htmlPage, async (content) => {
        for (const { text, segments } of (await splitOrNull({ content, mediaType: 'HTML' }))?.articles ??
          []) {
          for (const { article, page } of segments) {
            expect(page.end).toBeGreaterThan(page.start);
            if (page.end - page.start === article.end - article.start)
              expect(content.slice(page.start, page.end)).toBe(text.slice(article.start, article.end));
          }
          expect(uncovered(text, segments)).toBe('');
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never put one stretch of the page into two articles or into an article and the chrome', async () => {
    await fc.assert(
      fc.asyncProperty(textPage, async (content) => {
        const split = await splitOrNull({ content, mediaType: 'TEXT' });
        const used = new Uint8Array(content.length);
        const spans = [
          ...(split?.articles ?? []).flatMap((one) => one.segments.map((part) => part.page)),
          ...(split?.chrome ?? []).map((one) => one.page),
        ];
        for (const { start, end } of spans)
          for (let at = start; at < end; at += 1) {
            expect(used[at]).toBe(0);
            used[at] = 1;
          }
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same result each time', async () => {
    await fc.assert(
      fc.asyncProperty(htmlPage, async (content) => {
        expect(await splitOrNull({ content, mediaType: 'HTML' })).toEqual(
          await splitOrNull({ content, mediaType: 'HTML' }),
        );
      }),
      { numRuns: 30 },
    );
  });
});
