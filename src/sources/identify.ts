import { agencyName, bodyName, isAcronym, isGeneric, looksLikeBody, splitCountries } from './bodies.js';
import type { BodyParts } from './bodies.js';
import { ROLE_FILLERS, TITLES } from './data/personWords.js';
import { groupName, isBodyLike, looksLikeGroup } from './groups.js';
import { remember } from '../shared/remember.js';
import { plainLetters } from './letters.js';
import { bareName, personWords } from './people.js';
import { leadingFamilyName } from './traditions.js';
import { stateNamed } from './states.js';
import type { State } from './states.js';
import type { SourceContext, SourceIdentity, SourceKind, SourceMention, SourceName } from './types.js';

/** Kinds within which one source may be seen as several: an agency publishes, a newspaper is quoted as a body. */
export type SourceFamily = 'person' | 'body' | 'group';

export const familyOf = (kind: SourceKind): SourceFamily =>
  kind === 'PERSON' ? 'person' : kind === 'GROUP' ? 'group' : 'body';

/** The kind of a mention; for one of unknown kind what its words say, a person when they say nothing. */
export function kindOf(mention: SourceMention): SourceKind {
  const name = mention.fullName;
  if (mention.kind === 'PERSON') return 'PERSON';
  if (mention.kind === 'GROUP') return isBodyLike(name) ? 'ORGANISATION' : 'GROUP';
  if (agencyName(name) !== null) return 'AGENCY';
  if (mention.kind !== 'UNKNOWN') return mention.kind;
  if (isBodyLike(name)) return 'ORGANISATION';
  if (/^\P{Lu}*$/u.test(name)) return 'GROUP';
  if (looksLikeBody(name)) return 'ORGANISATION';
  return looksLikeGroup(name) ? 'GROUP' : 'PERSON';
}

/** An office's name in its parts: the words that say which it is, and the countries that it is of. */
export const officeOf = remember((role): BodyParts => {
  const { words, countries } = splitCountries(plainLetters(role).replace(/-/g, ' ').split(' '));
  return { words: words.filter((word) => word !== '' && !ROLE_FILLERS.has(word)), countries };
});

/** The words of an office that say which it is: "the former Defence Minister" gives "defence minister". */
export const roleWords = (role: string | null | undefined): readonly string[] => officeOf(role ?? '').words;

const named = (name: string, folded: string, lastWord: string): SourceName => ({ name, folded, lastWord });

/** Whether a person is named by an office alone ("the mayor"). */
export const isOfficeOnly = (name: string): boolean =>
  plainLetters(name)
    .split(/[ -]+/)
    .every((word) => TITLES.has(word) || splitCountries([word]).words.length === 0);

/** Ukrainian h is Russian g: last words that may be one name, for finding candidates only. */
export const gSwaps = (word: string): string[] => [
  ...new Set([word, word.replace(/h/g, 'g'), word.replace(/g/g, 'h')]),
];

/**
 * What only its own article can tell who it is ("the mayor", "the fire service"): no other article finds it, and it finds nobody
 * elsewhere. Such names are in every third article, so that a look-up by them would bring up hundreds of strangers.
 */
const ofArticleAlone = (
  kind: SourceKind,
  name: string,
  prefix: string,
  folded: string,
  { articleId }: SourceContext,
): SourceIdentity => ({
  kind,
  name,
  key: `${prefix}:${folded}@${articleId}`,
  names: [named(name, '', '')],
  folded: [],
  lastWords: [],
});

function identifyPerson(mention: SourceMention, context: SourceContext): SourceIdentity {
  const words = personWords(mention.fullName);
  const folded = words.join(' ');
  const last = words.at(-1) ?? '';
  const office = isOfficeOnly(mention.fullName);
  // "The Russian president" is one man in all newspapers of a time, "the governor" is not.
  if (office && officeOf(mention.fullName).countries.length === 0)
    return ofArticleAlone('PERSON', mention.fullName, 'person', folded, context);
  const name = office ? mention.fullName : bareName(mention.fullName).join(' ') || mention.fullName;
  const first = leadingFamilyName(words);
  const lastWords = [...gSwaps(last), ...(first === null ? [] : [first])].filter(Boolean);
  return {
    kind: 'PERSON',
    name,
    key: `person:${folded}${words.length < 2 || office ? `@${context.articleId}` : ''}`,
    names: [
      named(name, folded, words.length > 1 || office ? last : ''),
      ...(first === null ? [] : [named(name.split(/\s+/)[0] ?? name, first, first)]),
    ],
    folded: [...new Set([folded, ...lastWords])].filter(Boolean),
    lastWords: [...new Set(lastWords)],
  };
}

/** The last word that is not a country, by which short forms and initials find the full name. */
const bodyLastWord = (body: BodyParts): string => body.words.at(-1) ?? body.countries.at(-1) ?? '';

function identifyBody(mention: SourceMention, kind: SourceKind, context: SourceContext): SourceIdentity {
  const agency = agencyName(mention.fullName);
  const body = bodyName(agency ?? mention.fullName);
  const { folded } = body;
  const name = agency ?? (mention.fullName.replace(/^(?:the|a|an)\s+/, '').trim() || mention.fullName);
  if (isGeneric(body) && kind === 'ORGANISATION')
    return ofArticleAlone(agency === null ? kind : 'AGENCY', name, 'body', folded, context);
  const short = isAcronym(mention.fullName) ? plainLetters(mention.fullName).replace(/ /g, '') : null;
  return {
    kind: agency === null ? kind : 'AGENCY',
    name,
    key: `body:${folded}`,
    names: [named(name, folded, bodyLastWord(body))],
    folded: [...new Set([folded, ...(short === null ? [] : [short])])],
    lastWords: [...new Set([bodyLastWord(body)].filter(Boolean))],
  };
}

function identifyGroup(mention: SourceMention, context: SourceContext): SourceIdentity {
  const group = groupName(mention.fullName, context.placePath);
  const owner = group.belongsTo ?? `article/${context.articleId}`;
  const folded = `${group.folded}@${owner}`;
  return {
    kind: 'GROUP',
    name: mention.fullName.trim(),
    key: `group:${folded}`,
    names: [named(mention.fullName.trim(), folded, folded)],
    folded: [folded],
    lastWords: [],
  };
}

/** A state is one source under all the names that stand for it; the wording is kept among its names. */
function identifyState(mention: SourceMention, { name, code }: State): SourceIdentity {
  const wording = mention.fullName.replace(/^the\s+/i, '').trim();
  return {
    kind: 'ORGANISATION',
    name,
    key: `body:${code}`,
    names: [named(wording, code, code)],
    folded: [code],
    lastWords: [code],
  };
}

const MAY_BE_STATE: ReadonlySet<SourceMention['kind']> = new Set(['ORGANISATION', 'GROUP', 'UNKNOWN']);

/**
 * What a mention would be as a new source, and the forms by which the store finds known sources for `resolveSource`: those
 * with a name whose `folded` or `lastWord` is among them, and those of the article and of the cast.
 */
export function identifySource(mention: SourceMention, context: SourceContext): SourceIdentity {
  const state = MAY_BE_STATE.has(mention.kind) ? stateNamed(mention.fullName, context.placePath) : null;
  if (state !== null) return identifyState(mention, state);
  const kind = kindOf(mention);
  if (kind === 'PERSON') return identifyPerson(mention, context);
  return kind === 'GROUP' ? identifyGroup(mention, context) : identifyBody(mention, kind, context);
}
