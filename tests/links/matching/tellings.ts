import type { Telling } from '../../../src/links/index.js';

/** The tellings of an event: the texts of each article in order, its headline first. */
export const tell = (articles: Readonly<Record<string, readonly string[]>>): Telling[] =>
  Object.entries(articles).flatMap(([articleId, texts]) =>
    texts.map((text, position) => ({ id: `${articleId}${String(position)}`, articleId, text, position })),
  );

/** The telling with this id: the article's name and the position. */
export function find(tellings: readonly Telling[], id: string): Telling {
  const found = tellings.find((telling) => telling.id === id);
  if (found === undefined) throw new RangeError(`No telling ${id}.`);
  return found;
}

/** A harbour master who resigns over a leak of fuel; four articles tell of it, and of what was before and after. */
export const HARBOUR = tell({
  a: [
    'Harbour master of Tarnvik resigns after fuel leak',
    'The harbour master of Tarnvik, Ole Brandt, resigned on Monday after a leak of diesel into the fjord',
    'Divers sealed the tank with a steel plate',
  ],
  b: [
    'Resignation at Tarnvik harbour',
    'Ole Brandt, the harbour master, handed in his resignation on Monday',
    'Fishermen were compensated for ruined nets last winter',
  ],
  c: [
    'Tarnvik port chief quits over diesel spill',
    'The head of the port of Tarnvik has quit, the council said',
    'A new ferry line to the islands opens in spring',
  ],
  d: [
    'Brandt leaves Tarnvik harbour',
    'Brandt stepped down and resigned from the board of the harbour, his lawyer said',
    'The steel plate with which divers sealed the tank is to be replaced',
  ],
});
