import type { Token } from '../text/tokens.js';
import { isAdverb, isAuxiliary, isDeterminer, isPersonalPronoun, isPreposition } from '../text/lexicon.js';
import { lazily } from '../../shared/lazily.js';
import { wordSet } from '../text/words.js';
import { BARE_CLAUSE_VERBS, PREPOSITION_VERBS } from '../data/complements.js';
import type { Range } from './nounPhrases.js';
import { phraseRight, skipTimeRight } from './nounPhrases.js';
import { isFiniteLooking } from './verbLike.js';
import type { CueVerb } from './verbs.js';

/** What stands after a verb that attributes. */
export interface Complement {
  /** Token where the content begins; -1 when the verb ends its clause, so that the content stands before it. */
  readonly content: number;
  /** One past the frame's last token. */
  readonly end: number;
  readonly hearer: Range | null;
}

const bareClause = lazily(() => wordSet(BARE_CLAUSE_VERBS));
const prepositionVerbs = lazily(
  () =>
    new Map(
      PREPOSITION_VERBS.trim()
        .split(/\s*;\s*/)
        .map((entry): [string, ReadonlySet<string>] => {
          const [verb = '', ...prepositions] = entry.split(/\s+/);
          return [verb, new Set(prepositions)];
        }),
    ),
);
/** "that" is looked for this many tokens after the verb ("said on Friday in a letter to members that"). */
const MAX_TO_THAT = 16;

/** Where the content of an active verb begins; null when the verb has none, so attributes nothing here. */
export function findComplement(tokens: readonly Token[], verb: CueVerb): Complement | null {
  let at = verb.at + 1;
  while (
    tokens[at]?.kind === 'WORD' &&
    isAdverb(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.kind !== undefined
  )
    at += 1;
  if (
    /^(?:out|up|in|on|back|down)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:that|how|,|\.)$/.test(tokens[at + 1]?.lower ?? '')
  )
    at += 1;
  at = skipTimeRight(tokens, at);
  return (
    atClauseEnd(tokens, verb, at) ??
    thatClause(tokens, verb, at) ??
    afterHearer(tokens, verb, at) ??
    plain(tokens, verb, at) ??
    beforeCircumstance(tokens, verb, at)
  );
}

const complement = (content: number, end = content, hearer: Range | null = null): Complement => ({
  content,
  end,
  hearer,
});

/** ", the minister said." and ", the minister said on television." */
function atClauseEnd(tokens: readonly Token[], verb: CueVerb, at: number): Complement | null {
  if (!verb.cue.speech && !verb.cue.attitude && !verb.cue.evidence) return null;
  const token = tokens[at];
  if (verb.use !== 'finite' && token?.text === ',' && tokens[at + 1]?.kind === 'QUOTE') return null;
  if (token === undefined || /^[.,;!?)—–]$/.test(token.text)) return complement(-1, at);
  return null;
}

function thatClause(tokens: readonly Token[], verb: CueVerb, start: number): Complement | null {
  const { cue } = verb;
  if (!cue.speech && !cue.attitude && !cue.evidence && !cue.judgement) return null;
  for (let at = start; at < tokens.length && at - start < MAX_TO_THAT; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'QUOTE' || /^[.;!?]$/.test(token.text)) return null;
    if (token.text === ':') return complement(at + 1);
    // "dismissed the report that": what is denied is the report.
    if (token.lower === 'that' && cue.denial && at > start) return complement(start);
    if (token.lower === 'that' && isObjectBetween(tokens, verb, start, at)) return null;
    if (token.lower === 'that' && token.kind === 'WORD')
      return isClauseAhead(tokens, at + 1, at === start)
        ? complement(at, at, hearerIn(tokens, start, at))
        : null;
    if (
      at > start &&
      (isAuxiliary(token.lower) || isFiniteLooking(tokens, at) || isPersonalPronoun(token.lower))
    ) {
      if (!/^(?:him|her|them|it)$/.test(token.lower)) return null;
    }
  }
  return null;
}

/** "shows the arms that the army buys": the clause tells of the arms; nobody is told so. */
const isObjectBetween = (tokens: readonly Token[], { cue }: CueVerb, start: number, at: number): boolean =>
  at > start &&
  !cue.addressee &&
  !cue.directive &&
  /^(?:the|a|an|its|his|her|their|these|those)$/.test(tokens[start]?.lower ?? '');

/** Right after the verb "that" begins a clause unless it is a lone pronoun ("said that."). */
const isClauseAhead = (tokens: readonly Token[], at: number, direct: boolean): boolean => {
  const token = tokens[at];
  if (token === undefined || /^[.,;!?]$/.test(token.text)) return token?.text === ',';
  return direct || token.kind !== 'WORD' || !isAuxiliary(token.lower);
};

const hearerIn = (tokens: readonly Token[], from: number, to: number): Range | null => {
  const start = tokens[from]?.lower === 'to' ? from + 1 : from;
  const phrase = from < to ? phraseRight(tokens, start) : null;
  return phrase === null || phrase.to > to ? null : phrase;
};

/** "told reporters he would", "told parliament: ", "informed them of". */
function afterHearer(tokens: readonly Token[], verb: CueVerb, start: number): Complement | null {
  if (!verb.cue.addressee && !verb.cue.directive) return null;
  const hearer = hearerAt(tokens, start);
  if (hearer === null) return null;
  let at = skipTimeRight(tokens, hearer.to);
  if (tokens[at]?.lower === 'in' || tokens[at]?.lower === 'at')
    at = skipTimeRight(tokens, phraseRight(tokens, at + 1)?.to ?? at);
  const next = tokens[at];
  if (next?.text === ',' && tokens[at + 1]?.kind === 'QUOTE') return complement(at + 1, at + 1, hearer);
  if (next === undefined || /^[.,;]$/.test(next.text))
    return verb.cue.lemma === 'tell' ? complement(-1, at, hearer) : null;
  if (next.kind === 'QUOTE' || next.kind === 'MARK') return complement(at, at, hearer);
  if (next.lower === 'to' && verb.cue.directive) return complement(start, start, hearer);
  if (/^(?:of|about|against|how|why|what|whether|when|where)$/.test(next.lower))
    return complement(at, at, hearer);
  return verb.cue.lemma === 'tell' && opensClause(next) ? complement(at, at, hearer) : null;
}

/** The person spoken to: a pronoun, a name, or a group in the plural; a clause's own subject is none. */
function hearerAt(tokens: readonly Token[], start: number): Range | null {
  const first = tokens[start];
  if (first?.kind !== 'WORD') return null;
  if (/^(?:him|her|them|us|me|you|it)$/.test(first.lower)) return { from: start, to: start + 1 };
  return phraseRight(tokens, start);
}

const opensClause = (token: Token): boolean =>
  token.kind === 'NUMBER' ||
  (token.kind === 'WORD' &&
    !isAuxiliary(token.lower) &&
    (isDeterminer(token.lower) ||
      isPersonalPronoun(token.lower) ||
      /^\p{Lu}/u.test(token.text) ||
      !isPreposition(token.lower)));

function plain(tokens: readonly Token[], verb: CueVerb, at: number): Complement | null {
  const { cue } = verb;
  const next = tokens[at];
  if (next === undefined) return null;
  if (next.text === ':' || next.text === ',') return complement(at + 1);
  if (next.kind === 'QUOTE' || next.kind === 'MARK') return complement(at);
  if (next.kind === 'PUNCTUATION') return null;
  if (next.lower === 'to') return toPhrase(tokens, verb, at);
  if (/^(?:how|why|what|whether|if|when|where|who)$/.test(next.lower))
    return cue.speech || cue.attitude || cue.evidence ? complement(at) : null;
  if (isPreposition(next.lower) && !opensFigure(tokens, verb, at)) return prepositional(tokens, verb, at);
  if (cue.judgement) return complement(at);
  const opens = opensClause(next) || isPreposition(next.lower);
  const bare = bareClause().has(cue.lemma) || (cue.lemma === 'find' && hasStudy(tokens, verb));
  return bare && opens ? complement(at) : null;
}

/** "a study by the university found 30 cases": what an inquiry finds it reports; others find things. */
const hasStudy = (tokens: readonly Token[], { from, use }: CueVerb): boolean =>
  use === 'finite' &&
  tokens
    .slice(Math.max(0, from - MAX_TO_THAT), from)
    .some(({ lower }) =>
      /^(?:stud(?:y|ies)|(?:poll|survey|report|analys[ei]|investigation|inquiry|enquiry|audit|review|researcher)s?|inquiries|research)$/.test(
        lower,
      ),
    );

/** A figure and not what the verb's preposition leads to ("complained about 40 delays"). */
const opensFigure = (tokens: readonly Token[], verb: CueVerb, at: number): boolean =>
  prepositionVerbs()
    .get(verb.cue.lemma)
    ?.has(tokens[at]?.lower ?? '') !== true && isFigureOpener(tokens, at);

/** "at least six", "around 40", "between two and five": the preposition belongs to a figure. */
export function isFigureOpener(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (word === 'at') return /^(?:least|most)$/.test(next?.lower ?? '');
  if (word === 'as') return /^(?:many|few|much|little)$/.test(next?.lower ?? '');
  if (word === 'up') return next?.lower === 'to';
  return (
    /^(?:over|under|about|around|between|above|below|near)$/.test(word) &&
    next !== undefined &&
    (next.kind === 'NUMBER' || SPELLED.test(next.lower))
  );
}

/** "six", "dozens", "twenty-five" and "a" of "a hundred". */
export const SPELLED =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens|scores|hundreds|thousands|an?|half)(?:-|$)/;

/** "vowed to fight"; "said to reporters she would". */
function toPhrase(tokens: readonly Token[], verb: CueVerb, at: number): Complement | null {
  const next = tokens[at + 1];
  if (next === undefined) return null;
  const phrase =
    isDeterminer(next.lower) || /^\p{Lu}/u.test(next.text) || /s$/.test(next.lower)
      ? phraseRight(tokens, at + 1)
      : null;
  if (phrase === null) return verb.cue.infinitive || verb.cue.directive ? complement(at) : null;
  const after = tokens[phrase.to];
  if (prepositionVerbs().get(verb.cue.lemma)?.has('to') === true) return complement(at + 1);
  if (after === undefined || /^[.,;]$/.test(after.text))
    return verb.cue.speech ? complement(-1, phrase.to, phrase) : null;
  return null;
}

/** "…," the coach said as he left the field: what was said stands before. */
function beforeCircumstance(tokens: readonly Token[], verb: CueVerb, at: number): Complement | null {
  const circumstance = /^(?:as|after|before|while|when|during|shortly|moments|following|amid|ahead)$/;
  return verb.cue.speech && verb.use === 'finite' && circumstance.test(tokens[at]?.lower ?? '')
    ? complement(-1, at)
    : null;
}

/** "warned of floods", "called for calm", "said in a statement it would". */
function prepositional(tokens: readonly Token[], verb: CueVerb, at: number): Complement | null {
  const { cue } = verb;
  const preposition = tokens[at]?.lower ?? '';
  if (prepositionVerbs().get(cue.lemma)?.has(preposition) === true) return complement(at + 1);
  if (!cue.speech) return null;
  let end = at;
  for (let guard = 0; guard < 4 && isPreposition(tokens[end]?.lower ?? ''); guard += 1) {
    const phrase = phraseRight(tokens, skipTimeRight(tokens, end) > end ? end : end + 1);
    const time = skipTimeRight(tokens, end);
    end = time > end ? time : (phrase?.to ?? end);
    if (phrase === null && time === end) break;
    end = skipTimeRight(tokens, end);
  }
  const next = tokens[end];
  if (next === undefined || /^[.,;—–]$/.test(next.text)) return complement(-1, end);
  if (next.text === ':') return complement(end + 1);
  if (next.kind === 'QUOTE') return complement(end);
  return bareClause().has(cue.lemma) && end > at && isPersonalPronoun(next.lower) ? complement(end) : null;
}
