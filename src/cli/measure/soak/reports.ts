const TOWNS = ['Oulu', 'Turku', 'Vaasa', 'Kotka', 'Lahti', 'Kuopio', 'Pori', 'Rauma', 'Espoo', 'Salo'];
const THINGS = ['mill', 'ferry', 'warehouse', 'school', 'bakery', 'sawmill', 'depot', 'hotel', 'station'];

const pick = (words: readonly string[], n: number): string => words[n % words.length] ?? '';

/** A report of its own for each number, and another wording of it for each revision. */
export function report(n: number, revision = 0): string {
  const [town, thing] = [pick(TOWNS, n), pick(THINGS, Math.floor(n / TOWNS.length))];
  const place = `${thing} ${String(n)} in ${town}`;
  const hurt = String(2 + (n % 37) + revision);
  return `<!doctype html><html lang="en"><head><title>Fire at ${place} injures ${hurt}</title></head><body><article>
    <h1>Fire at ${place} injures ${hurt}</h1>
    <p>A fire at ${place} injured ${hurt} people on Monday, the fire service said.</p>
    <p>The flames were put out before noon, and ${String(40 + (n % 90))} people were led outside, spokeswoman Aino Laine told reporters in ${town}.</p>
    </article></body></html>`;
}

/** A report of nearly the greatest length that is taken in. */
export const longReport = (n: number): string =>
  `A long read on the harbour of Kemi, part ${String(n)}\n\n${Array.from(
    { length: 1500 },
    (_, line) =>
      `In ${String(1500 + (line % 500))} the harbour of Kemi was told to hold ${String(line + n)} ships, and the council said that ${String(line % 90)} of them were lost in the ice of that year.`,
  ).join('\n\n')}`;

/** A page as large as the largest of real sites, nearly all of it links. */
export const heavyReport = (n: number): string =>
  report(n).replace(
    '</body>',
    `<nav>${Array.from({ length: 20_000 }, (_, link) => `<li class="more"><a href="/section/${String(link)}?from=nav" title="Section ${String(link)}"><span>Section ${String(link)}</span></a></li>`).join('')}</nav></body>`,
  );

/** A feed of reports. @param padding characters that each item has beside what is read of it */
export function feed(base: string, from: number, count: number, padding = 0): string {
  const media =
    padding === 0 ? '' : `<media:text>${'pictures &amp; sound '.repeat(padding / 21)}</media:text>`;
  const items = Array.from({ length: count }, (_, index) => {
    const address = `${base}/listed/${String(from + index)}`;
    return `<item><title>Report ${String(from + index)}</title><link>${address}</link><guid>${address}</guid>${media}</item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Soak</title>${items.join('')}</channel></rss>`;
}
