import { HUMAN_CLASSES, PREDICATES } from '../data/predicates.js';
import { isCueWord } from '../speech/cues.js';
import { isAdverb, isAuxiliary, isCoordinator, isPersonalPronoun } from '../text/lexicon.js';
import { lazily } from '../../shared/lazily.js';
import { wordSet } from '../text/words.js';
import { isPluralNoun } from './nouns.js';
import { entries, phraseAt, phraseTable, type Phrase, type PhraseTable } from './phrases.js';
import type { Piece } from './tokens.js';

/** The forms of a regular verb: kill, kills, killed, killing. */
export function verbForms(base: string): string[] {
  const plain = `${base}${/(?:s|x|z|ch|sh)$/.test(base) ? 'es' : 's'}`;
  if (/e$/.test(base)) return [base, plain, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base))
    return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base))
    return [base, plain, `${base}${base.at(-1) ?? ''}ed`, `${base}${base.at(-1) ?? ''}ing`];
  return [base, plain, `${base}ed`, `${base}ing`];
}

/** Verbs of more than one syllable that double their last letter. */
const DOUBLED = /^(?:abduct)?(?:kidnap|expel|acquit|cancel|repel|total)$/;

const formsOf = (entry: string): string[] => {
  if (entry.startsWith('=')) return [entry.slice(1)];
  const doubled = DOUBLED.test(entry)
    ? [`${entry}${entry.at(-1) ?? ''}ed`, `${entry}${entry.at(-1) ?? ''}ing`]
    : [];
  const [base = entry, ...inflected] = verbForms(entry);
  return [`!${base}`, ...inflected, ...doubled];
};

const table = lazily((): PhraseTable =>
  phraseTable(
    entries(PREDICATES).flatMap(([name, words]) =>
      words.flatMap(formsOf).map((form) => [form, name] as const),
    ),
  ),
);
const human = lazily(() => wordSet(HUMAN_CLASSES));

/** Whether only people can be the counted of this class, so that a figure without a noun counts people. */
export const isHumanClass = (predicate: string): boolean => human().has(predicate);

/** The predicate phrase that begins at piece `at`, or null. */
export const predicateAt = (pieces: readonly Piece[], at: number): Phrase | null =>
  phraseAt(table(), pieces, at);

/** Pieces that are looked at on each side of a figure. */
const REACH_AFTER = 12;
const REACH_BEFORE = 10;

/** Where a figure with its noun stands, and how far its clause may be read: piece indices. */
export interface Place {
  readonly from: number;
  readonly to: number;
  /** End of the figure before, or the start of the sentence; and start of the figure behind, or the end of the sentence. */
  readonly left: number;
  readonly right: number;
}

/**
 * What happened to the counted. First what stands right behind ("25 people were killed", "dozens dead", "the number of civilians
 * killed"), then the verb right before ("killing 25"), then anything in the clause.
 */
export function predicateOf(pieces: readonly Piece[], place: Place): string | null {
  const close = directlyAfter(pieces, place) ?? behindAside(pieces, place);
  if (close !== null) return close;
  const before = nearestBefore(pieces, place);
  if (before !== null && before.distance <= 4) return before.predicate;
  return laterInClause(pieces, place) ?? before?.predicate ?? null;
}

const isMark = (piece: Piece | undefined): boolean => piece?.kind === 'MARK';
const endsClause = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^[;:.!?—–]$/.test(piece.text);

/** Pieces that an aside may have. */
const ASIDE_PIECES = 14;

/**
 * "Fourteen people, two of them children, were killed": the aside has figures of its own, behind which the clause goes on with
 * its verb. Only an auxiliary shows that it does: "Fourteen people, two children, three dogs" is a list.
 */
function behindAside(pieces: readonly Piece[], { to }: Place): string | null {
  if (/^(?:and|or)$/.test(pieces[to]?.lower ?? '')) return behindPartner(pieces, to);
  if (pieces[to]?.text !== ',') return null;
  const last = Math.min(pieces.length, to + ASIDE_PIECES);
  for (let at = to + 1; at < last; at += 1) {
    if (endsClause(pieces[at])) return null;
    if (pieces[at]?.text !== ',') continue;
    const goesOn = isAuxiliary(pieces[at + 1]?.lower ?? '');
    return goesOn ? directlyAfter(pieces, { from: at, to: at + 1, left: at, right: pieces.length }) : null;
  }
  return null;
}

/** Pieces that the second of two subjects may have. */
const PARTNER_PIECES = 6;

/** "Twelve adults and two children were killed": what is said of both is said of the first; not "put it at 17 and said 23 were held". */
function behindPartner(pieces: readonly Piece[], to: number): string | null {
  for (let at = to + 1; at <= to + PARTNER_PIECES; at += 1) {
    if (isMark(pieces[at]) || isCueWord(pieces[at]?.lower ?? '') || predicateAt(pieces, at) !== null)
      return null;
    if (isAuxiliary(pieces[at]?.lower ?? ''))
      return directlyAfter(pieces, { from: at, to: at, left: at, right: pieces.length });
  }
  return null;
}

/** Adverbs and auxiliaries may stand between; a preposition or a comma may not. */
function directlyAfter(pieces: readonly Piece[], { to, right }: Place): string | null {
  for (let i = to; i < Math.min(right, to + 6); i += 1) {
    const hit = predicateAt(pieces, i);
    if (hit !== null) return withPartner(pieces, i, hit, right);
    const word = pieces[i]?.lower ?? '';
    if (
      !isAuxiliary(word) &&
      !isAdverb(word) &&
      !/^(?:who|that|which|more|others|other|pronounced|declared|found|reported|confirmed|feared|believed|presumed|thought|listed|remain|remains|remained|stay|stayed|went|left|lay|got|to|said|reportedly|known)$/.test(
        word,
      )
    )
      return null;
  }
  return null;
}

/** "wounded or killed", "dead and injured": killed and injured together are casualties. */
function withPartner(pieces: readonly Piece[], at: number, hit: Phrase, right: number): string {
  const next = at + hit.words.length;
  if (next + 1 >= right || !/^(?:and|or|\/)$/.test(pieces[next]?.lower ?? '')) return hit.value;
  const partner = predicateAt(pieces, next + 1);
  if (partner === null) return hit.value;
  const pair = new Set([hit.value, partner.value]);
  return pair.has('killed') && pair.has('injured') ? 'casualties' : hit.value;
}

interface Before {
  readonly predicate: string;
  /** Pieces between the predicate and the figure. */
  readonly distance: number;
}

/** Prepositions behind which a figure counts the circumstances ("killed in two attacks"), not what the verb is said of. */
const CROSSING =
  /^(?:in|on|near|during|after|before|from|with|for|against|over|through|across|within|under|since|until|because|when|while|as)$/;

function nearestBefore(pieces: readonly Piece[], { from, left }: Place): Before | null {
  for (let i = from - 1; i >= Math.max(left, from - REACH_BEFORE); i -= 1) {
    if (endsClause(pieces[i]) || CROSSING.test(pieces[i]?.lower ?? '')) return null;
    const hit = predicateAt(pieces, i);
    if (hit === null || i + hit.words.length > from || (hit.guarded && !isFiniteHere(pieces, i))) continue;
    const back = pieces[i - 1]?.lower ?? '';
    const partner = /^(?:and|or)$/.test(back) ? predicateAt(pieces, i - 2) : null;
    const both = partner === null ? hit.value : withPartner(pieces, i - 2, partner, i + 1 + hit.words.length);
    return { predicate: both === 'casualties' ? both : hit.value, distance: from - (i + hit.words.length) };
  }
  return null;
}

/** A bare base form is a verb behind "to", a modal, a plural or a pronoun; else it is a noun ("fire", "ground"). */
const isFiniteHere = (pieces: readonly Piece[], at: number): boolean => {
  const before = pieces[at - 1]?.lower ?? '';
  return (
    before === 'to' ||
    isAuxiliary(before) ||
    isPersonalPronoun(before) ||
    isPluralNoun(before) ||
    /^(?:who|that|and|or)$/.test(before)
  );
};

/** "27 people, most of them children, were killed": the clause's own verb; stops at a new clause or a new object. */
function laterInClause(pieces: readonly Piece[], { to, right }: Place): string | null {
  for (let i = to; i < Math.min(right, to + REACH_AFTER); i += 1) {
    if (endsClause(pieces[i])) return null;
    if (isCoordinator(pieces[i]?.lower ?? '') && isMark(pieces[i - 1])) return null;
    const hit = predicateAt(pieces, i);
    if (hit === null) continue;
    const passive = isAuxiliary(pieces[i - 1]?.lower ?? '') || isAdverb(pieces[i - 1]?.lower ?? '');
    return passive ||
      /^(?:died|perished|marched|participated|attended|gathered|fled|voted|drowned|rallied|protested)$/.test(
        hit.words[0] ?? '',
      )
      ? withPartner(pieces, i, hit, right)
      : null;
  }
  return null;
}
