import { capital, mixed, writeInside, type Slots } from './grammar.js';
import type { Random } from './random.js';
import { COMMON_CLAUSES, PAST_CLAUSES, QUESTIONS, TAILS } from './world/clauses.js';
import { QUOTED, REPORTED, SAYINGS } from './world/speech.js';

/** Shares of the sentences of a report; the rest is told without saying who says it. */
const SHARES = { quoted: 0.17, reported: 0.22, past: 0.05, asked: 0.13 };
/** Of the clauses, those that tell the happening itself. */
const OWN_CLAUSES = 0.35;

/**
 * Writes the sentences of one report one after another: plain, reported and quoted, each made of a clause and what may follow one,
 * so that hardly any stands in two reports. `clauses` tell the happening.
 */
export function sentencesOf(clauses: readonly string[], slots: Slots, random: Random): () => string {
  const own = mixed(clauses, random);
  const common = mixed(COMMON_CLAUSES, random);
  const past = mixed(PAST_CLAUSES, random);
  const asked = mixed(QUESTIONS, random);
  const tails = mixed(TAILS, random);
  const reported = mixed(REPORTED, random);
  const sayings = mixed(SAYINGS, random);
  const quoted = mixed(QUOTED, random);
  const say = (template: string, more: Slots = {}) => writeInside(template, { ...slots, ...more }, random);
  const told = (next: () => string) => say(`${next()}${tails()}`);
  const plain = () => told(random.chance(OWN_CLAUSES) ? own : common);
  const saying = () => capital(say(sayings()));
  const report = () => {
    const clause = plain();
    return say(reported(), { clause, Clause: capital(clause) });
  };
  const kinds: readonly (readonly [number, () => string])[] = [
    [SHARES.quoted, () => say(quoted(), { saying: saying(), second: saying() })],
    [SHARES.past, () => told(past)],
    [SHARES.asked, () => say(asked())],
    [SHARES.reported, report],
  ];
  return () => {
    let roll = random.next();
    const kind = kinds.find(([share]) => (roll -= share) < 0);
    return ended((kind?.[1] ?? plain)());
  };
}

const ended = (text: string): string => capital(/[.!?]"?$/.test(text) ? text : `${text}.`);
