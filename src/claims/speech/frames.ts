import { INVERTING_VERBS } from '../data/complements.js';
import type { Token } from '../text/tokens.js';
import { lazily } from '../../shared/lazily.js';
import { wordSet } from '../text/words.js';
import { isPreposition, isRelative } from '../text/lexicon.js';
import type { Complement } from './complement.js';
import { findComplement } from './complement.js';
import { closingComplement } from './closing.js';
import { putAtFigure } from './putAt.js';
import { quotedFrame } from './quotedAs.js';
import type { Range } from './nounPhrases.js';
import { phraseLeft, phraseRight, skipTimeLeft, skipTimeRight } from './nounPhrases.js';
import { subjectBefore } from './insertions.js';
import { issuerOf } from './issuers.js';
import type { CueVerb } from './verbs.js';
import { readCueVerb } from './verbs.js';

/** A verb that attributes, with whom it attributes to and where what is said begins. Indices are of the sentence's tokens. */
export interface Frame {
  readonly verb: CueVerb;
  /** Who says it; null where the subject must be taken over from another clause, or is left unsaid. */
  readonly source: Range | null;
  /** The subject stands after the verb ("said the minister"). */
  readonly inverted: boolean;
  /** First token of the frame: its subject or its verb. */
  readonly start: number;
  /** One past the frame. */
  readonly end: number;
  /** Where the content begins after the frame; -1 when it stands before it. */
  readonly content: number;
  readonly hearer: Range | null;
}

const inverting = lazily(() => wordSet(INVERTING_VERBS));

/** "the next few years": a longer phrase that ends in a time is a thing of that time ("a survey published last year"). */
const MAX_TIME_SUBJECT = 4;

/** All frames of a sentence, in order. */
export function findFrames(tokens: readonly Token[]): Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const verb = readCueVerb(tokens, at);
    if (verb === null) continue;
    const quoted = quotedFrame(tokens, verb);
    while (quoted !== null && (frames.at(-1)?.verb.at ?? -1) >= quoted.start) frames.pop();
    const frame = quoted ?? frameOf(tokens, verb, floorOf(tokens, frames.at(-1)));
    if (frame !== null) frames.push(frame);
  }
  return frames;
}

/** A subject does not reach back into an earlier frame, but over one in its own relative clause ("Ruiz, who says he is fit, told"). */
function floorOf(tokens: readonly Token[], last: Frame | undefined): number {
  if (last === undefined) return 0;
  const inRelative =
    last.source !== null &&
    /^(?:who|which)$/.test(tokens[last.source.from]?.lower ?? '') &&
    tokens[last.source.from - 1]?.text === ',';
  return inRelative ? last.start - 2 : last.end;
}

function frameOf(tokens: readonly Token[], verb: CueVerb, floor: number): Frame | null {
  if (verb.use === 'passive') return passiveFrame(tokens, verb, floor);
  if (verb.use === 'finite') {
    const inverted = invertedFrame(tokens, verb);
    if (inverted !== null) return inverted;
  }
  if (verb.use === 'finite' && verb.from === 0) return null;
  const source = subjectOf(tokens, verb, floor);
  if (verb.use === 'infinitive' && source === null && !verb.cue.speech) return null;
  return completed(tokens, verb, source);
}

/** "…," said the minister. Only where nothing but the end of the clause follows the name. */
function invertedFrame(tokens: readonly Token[], verb: CueVerb): Frame | null {
  const before = tokens[verb.from - 1];
  if (before === undefined) return openingFrame(tokens, verb);
  if (!(verb.cue.speech || (before.kind === 'QUOTE' && verb.cue.attitude))) return null;
  if (before.kind !== 'QUOTE' && before.kind !== 'MARK' && !/^[,—–-]$/.test(before.text)) return null;
  if (skipTimeRight(tokens, verb.at + 1) > verb.at + 1) return null;
  const source = phraseRight(tokens, verb.at + 1);
  if (source === null || (before.kind === 'PUNCTUATION' && !isSpeakerLike(tokens, verb, source))) return null;
  const next = tokens[source.to];
  const ends =
    next === undefined ||
    next.kind === 'PUNCTUATION' ||
    isRelative(next.lower) ||
    isPreposition(next.lower) ||
    skipTimeRight(tokens, source.to) > source.to;
  if (!ends) return null;
  return { verb, source, inverted: true, start: verb.from, end: source.to, content: -1, hearer: null };
}

/** Said Ruiz: "…". */
function openingFrame(tokens: readonly Token[], verb: CueVerb): Frame | null {
  const source = phraseRight(tokens, 1);
  if (source === null || tokens[source.to]?.text !== ':') return null;
  return { verb, source, inverted: true, start: 0, end: source.to, content: source.to + 1, hearer: null };
}

/** After a comma alone an object may look like a subject ("Ruiz, who resigned, wrote a book"). */
function isSpeakerLike(tokens: readonly Token[], verb: CueVerb, source: Range): boolean {
  if (!inverting().has(verb.cue.lemma)) return false;
  return !/^(?:an?|this|that|these|those|no|any|his|her|its|their)$/.test(tokens[source.from]?.lower ?? '');
}

function subjectOf(tokens: readonly Token[], verb: CueVerb, floor: number): Range | null {
  const end = skipTimeLeft(tokens, verb.from);
  const before = tokens[end - 1];
  if (before === undefined || end <= floor) return null;
  if (verb.use !== 'finite') return verb.use === 'gerund' ? adjacentSubject(tokens, end) : null;
  return subjectBefore(tokens, verb.from, floor);
}

/** "a report saying that": the noun right before; after a comma it is the clause's subject that speaks. */
function adjacentSubject(tokens: readonly Token[], end: number): Range | null {
  const before = tokens[end - 1];
  if (before?.kind !== 'WORD' || isPreposition(before.lower)) return null;
  const phrase = phraseLeft(tokens, end);
  return phrase === null ? null : (issuerOf(tokens, phrase) ?? phrase);
}

/** "was estimated by the ministry at": the by-phrase speaks; "is expected to": nobody does. */
function passiveFrame(tokens: readonly Token[], verb: CueVerb, floor: number): Frame | null {
  const by = tokens[verb.at + 1]?.lower === 'by' ? phraseRight(tokens, verb.at + 2) : null;
  const subject = verb.from > floor ? phraseLeft(tokens, verb.from) : null;
  const end = by?.to ?? verb.at + 1;
  const next = tokens[end]?.lower ?? '';
  const opens = /^(?:to|that|as|at|of)$/.test(next);
  const { cue } = verb;
  if (by === null || (!cue.denial && !cue.speech && !cue.evidence && !cue.attitude)) return null;
  return {
    verb,
    source: by,
    inverted: false,
    start: subject?.from ?? verb.from,
    end,
    content: opens ? end : -1,
    hearer: null,
  };
}

/** "whose figures agree", "the coming weeks will show": nobody speaks. */
const isNobody = (tokens: readonly Token[], source: Range): boolean =>
  tokens[source.from]?.lower === 'whose' ||
  (source.to - source.from <= MAX_TIME_SUBJECT &&
    /^(?:days?|weeks?|months?|years?|decades?|hours?|time|future|history)$/.test(
      tokens[source.to - 1]?.lower ?? '',
    ));

function completed(tokens: readonly Token[], verb: CueVerb, source: Range | null): Frame | null {
  if (source !== null && isNobody(tokens, source)) return null;
  const complement = verb.cue.figure
    ? putAtFigure(tokens, verb)
    : (closingComplement(tokens, verb, source) ??
      findComplement(tokens, verb) ??
      behindQuotation(tokens, verb, source));
  if (complement === null || (complement.content < 0 && verb.use !== 'finite')) return null;
  return {
    verb,
    source,
    inverted: false,
    start: source?.from ?? verb.from,
    end: complement.end,
    content: complement.content,
    hearer: complement.hearer,
  };
}

/** "…," the coach wrote in asking for a new contract: right behind a quotation that a comma closes nothing else need follow. */
function behindQuotation(tokens: readonly Token[], verb: CueVerb, source: Range | null): Complement | null {
  const before = source === null ? undefined : tokens[source.from - 1];
  if (before === undefined || source === null || !verb.cue.speech || verb.use !== 'finite') return null;
  if (before.kind === 'MARK' && tokens[source.from - 2]?.text === ',')
    return { content: -1, end: verb.at + 1, hearer: null };
  // "tell" has its hearer behind it, which its complement reads.
  if (before.kind !== 'QUOTE' || verb.cue.lemma === 'tell') return null;
  return /[,?!]['"’”]{1,2}$/u.test(before.text) ? { content: -1, end: verb.at + 1, hearer: null } : null;
}
