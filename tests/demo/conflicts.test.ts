import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '../helpers/database.js';
import type { Told } from './conflicts/check.js';
import { otherDisputes, problemsOf } from './conflicts/check.js';
import { CONFLICTS, KNOWN_WRONG } from './conflicts/index.js';
import type { Demo } from './corpus.js';
import { loadCorpus } from './corpus.js';

/** Share of the lines that must be right. */
const RIGHT = 0.95;

const getDatabase = useDatabase();
let demo: Demo;
beforeAll(async () => {
  demo = await loadCorpus(getDatabase());
}, 240_000);

/** What the reports of a folder say, in whatever event. */
function toldIn(folder: string): Told {
  const own = ({ files }: { readonly files: readonly string[] }): boolean =>
    files.some((file) => file.startsWith(`${folder}/`));
  return {
    folder,
    assertions: demo.assertions,
    relations: demo.relations.filter(({ from, to }) => own(from) || own(to)),
  };
}

describe.each(CONFLICTS)(
  'what the reports of $folder say alike and unlike',
  ({ folder, lines, disputes }) => {
    it.each(lines.filter(({ line }) => !KNOWN_WRONG.includes(line)))('$line', (line) => {
      expect(problemsOf(line, toldIn(folder))).toEqual([]);
    });

    it('is disputed where a reader would say so, and nowhere else', () => {
      expect(otherDisputes(disputes, toldIn(folder))).toEqual([]);
    });
  },
);

describe('the table of the eight events', () => {
  const all = CONFLICTS.flatMap(({ lines }) => lines.map(({ line }) => line));

  it('names each line once, and lists as known to be wrong only lines that it has', () => {
    expect(new Set(all).size).toBe(all.length);
    expect(KNOWN_WRONG.filter((line) => !all.includes(line))).toEqual([]);
  });

  it('is right for at least nineteen lines of twenty', () => {
    const wrong = CONFLICTS.flatMap(({ folder, lines }) =>
      lines.filter((line) => problemsOf(line, toldIn(folder)).length > 0).map(({ line }) => line),
    );
    expect(wrong.filter((line) => !KNOWN_WRONG.includes(line))).toEqual([]);
    expect(1 - KNOWN_WRONG.length / all.length).toBeGreaterThanOrEqual(RIGHT);
  });
});
