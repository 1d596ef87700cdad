import { lazily } from '../../shared/lazily.js';
import { CONVERSES, OPPOSITES } from './data/opposites.js';
import { stemOf, type Word } from './words.js';

/** Which side of which pairs a word is on. */
type Sides = ReadonlyMap<string, readonly (readonly [pair: number, side: number])[]>;

function sidesOf(list: string): Sides {
  const sides = new Map<string, (readonly [number, number])[]>();
  list
    .trim()
    .split('\n')
    .forEach((line, pair) => {
      line.split('|').forEach((words, side) => {
        for (const word of words.trim().split(/\s+/)) {
          const stem = stemOf(word);
          sides.set(stem, [...(sides.get(stem) ?? []), [pair, side]]);
        }
      });
    });
  return sides;
}

const tables = lazily(() => ({ opposites: sidesOf(OPPOSITES), converses: sidesOf(CONVERSES) }));

function related(sides: Sides, a: Word, b: Word, same: boolean): boolean {
  const others = sides.get(b.stem) ?? [];
  return (sides.get(a.stem) ?? []).some(([pair, side]) =>
    others.some(([otherPair, otherSide]) => pair === otherPair && (side === otherSide) === same),
  );
}

/** "won" and "lost". */
export const areOpposite = (a: Word, b: Word): boolean => related(tables().opposites, a, b, false);
/** "bought" and "sold": one happening seen from two sides. */
export const areConverse = (a: Word, b: Word): boolean => related(tables().converses, a, b, false);
/** Words of one side of a pair: "reached" and "arrived". */
export const areOfOneSide = (a: Word, b: Word): boolean =>
  related(tables().opposites, a, b, true) || related(tables().converses, a, b, true);
