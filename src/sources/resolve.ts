import type { Reason } from '../shared/reasons.js';
import { compareBodies } from './compareBodies.js';
import { comparePeople } from './comparePeople.js';
import { familyOf, identifySource, isOfficeOnly, officeOf, roleWords } from './identify.js';
import { foldName } from './people.js';
import { isStateKey } from './states.js';
import type {
  KnownSource,
  NameFit,
  SourceContext,
  SourceIdentity,
  SourceMatch,
  SourceMention,
} from './types.js';

/** Shared names of people and bodies that make two mentions of one surname one person. */
const MIN_CO_MENTIONED = 2;

interface Candidate {
  readonly known: KnownSource;
  readonly fit: NameFit;
}

const STRENGTHS: readonly NameFit['strength'][] = ['CERTAIN', 'SHORT', 'WEAK'];

const isStronger = (a: NameFit, b: NameFit): boolean =>
  STRENGTHS.indexOf(a.strength) < STRENGTHS.indexOf(b.strength);

/** The best of the fits with a source's names, the first of them on a tie. */
function bestFit(mention: SourceMention, known: KnownSource, context: SourceContext): NameFit | null {
  let best: NameFit | null = null;
  for (const name of [known.name, ...known.aliases]) {
    const fit =
      known.kind === 'PERSON'
        ? comparePeople(mention.fullName, name)
        : compareBodies(mention.fullName, name, context.text);
    if (fit !== null && (best === null || isStronger(fit, best))) best = fit;
  }
  return best;
}

/** Whether one office's words are all in the other's: "minister" and "defence minister", not "finance minister" and "mayor". */
function rolesFit(a: string | null | undefined, b: string | null | undefined): boolean {
  const left = roleWords(a);
  const right = roleWords(b);
  if (left.length === 0 || right.length === 0) return false;
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  return few.every((word) => many.includes(word));
}

/** "The French president" is whoever of the article has that office, of that country as far as both say one. */
function compareOffice(mention: SourceMention, known: KnownSource): NameFit | null {
  if (known.role == null || !rolesFit(mention.fullName, known.role)) return null;
  const [own, other] = [officeOf(mention.fullName).countries, officeOf(known.role).countries];
  const foreign = own.length > 0 && other.length > 0 && !own.some((code) => other.includes(code));
  return foreign ? null : { strength: 'SHORT', rule: 'office' };
}

/** How many of the names in a person's company the article has too. */
const sharedNames = ({ company = [] }: KnownSource, { coMentioned }: SourceContext): number =>
  new Set(company.map(foldName).filter((name) => coMentioned.includes(name))).size;

/** Grounds on which a name that fits only in part is the same, best first. */
const GROUNDS: readonly {
  readonly rule: string;
  readonly score: number;
  readonly holds: (candidate: Candidate, mention: SourceMention, context: SourceContext) => boolean;
}[] = [
  { rule: 'in-article', score: 0.95, holds: ({ known }, _, { inArticle }) => inArticle.has(known.id) },
  { rule: 'in-cast', score: 0.85, holds: ({ known }, _, { cast }) => cast.has(known.id) },
  { rule: 'role-fits', score: 0.8, holds: ({ known }, mention) => rolesFit(known.role, mention.role) },
  {
    rule: 'co-mentioned',
    score: 0.75,
    holds: ({ known, fit }, _, context) =>
      fit.rule !== 'office' && sharedNames(known, context) >= MIN_CO_MENTIONED,
  },
];

const match = (known: KnownSource, score: number, reasons: readonly Reason[]): SourceMatch => ({
  id: known.id,
  score,
  reasons,
});

/** A bare name that an earlier article left open must not compete with the full name it belongs to. */
function preferFull(candidates: readonly Candidate[]): readonly Candidate[] {
  const full = candidates.filter(({ fit }) => fit.rule !== 'same-bare-name');
  return full.length > 0 ? full : candidates;
}

/** The first ground on which exactly one candidate is left; nothing when two are. */
function onGrounds(
  candidates: readonly Candidate[],
  mention: SourceMention,
  context: SourceContext,
): SourceMatch | null {
  for (const ground of GROUNDS) {
    const held = preferFull(candidates.filter((candidate) => ground.holds(candidate, mention, context)));
    const [only, second] = held;
    if (only === undefined) continue;
    if (second !== undefined) return null;
    const reasons = [
      { rule: only.fit.rule, value: only.known.name },
      { rule: ground.rule, weight: ground.score },
    ];
    return match(only.known, ground.score, reasons);
  }
  return null;
}

/**
 * The known source that a mention means, or null when nobody fits or two fit alike. Full names join when they fold to the
 * same. A bare surname, an initial or a short form joins the only one that fits in the article, else in the cast, else by
 * role, else by two shared co-mentioned names. Different given names never join, and a group is only ever itself. `known` may come in any order;
 * `identity` is what `identifySource` says of the mention, when that is known already.
 */
export function resolveSource(
  mention: SourceMention,
  known: readonly KnownSource[],
  context: SourceContext,
  identity: SourceIdentity = identifySource(mention, context),
): SourceMatch | null {
  const { key, kind } = identity;
  const same = known.find((other) => other.key === key);
  if (same) return match(same, 1, [{ rule: 'same-key', value: key, weight: 1 }]);
  const family = familyOf(kind);
  if (family === 'group' || isStateKey(key)) return null;
  const byOffice = family === 'person' && isOfficeOnly(mention.fullName);
  const candidates = known
    .flatMap((other) => {
      if (familyOf(other.kind) !== family) return [];
      const fit = byOffice ? compareOffice(mention, other) : bestFit(mention, other, context);
      return fit === null ? [] : [{ known: other, fit }];
    })
    .sort((a, b) => (a.known.id < b.known.id ? -1 : 1));
  const certain = candidates.find(({ fit }) => fit.strength === 'CERTAIN');
  if (certain)
    return match(certain.known, 1, [{ rule: certain.fit.rule, value: certain.known.name, weight: 1 }]);
  const short = candidates.filter(({ fit }) => fit.strength === 'SHORT');
  return (
    onGrounds(short, mention, context) ?? (short.length > 0 ? null : onGrounds(candidates, mention, context))
  );
}
