import { rememberOf } from '../shared/remember.js';
import type { Answer } from './answers.js';
import { bySupport } from './answers.js';
import { compareText } from './order.js';
import { placesIn } from './places.js';
import { relate } from './relate.js';
import type { LinkableClaim, RelationDraft } from './types.js';
import { placeName } from './scope.js';

/** Fewer names are no list that could leave somebody out. */
const LEAST_NAMED = 3;
/** Share of the shorter list that the other names too, from which both list the same. */
const SAME_MATTER = 0.6;
/** Letters between two members of a list. */
const APART = 60;
/** Lists of one event that are compared, the longest first. */
const MAX_LISTS = 40;

interface Named {
  readonly start: number;
  readonly end: number;
  readonly member: string;
}

const OPENS_A_LIST = /:|\b(?:namely|including|such\s+as|among\s+them)\b/i;

/** Members that stand in a row, parted by commas, semicolons or "and", each once. */
function longestRow(text: string, named: readonly Named[]): string[] {
  let best: string[] = [];
  let row: Named[] = [];
  for (const next of [...named].sort((a, b) => a.start - b.start)) {
    const before = row.at(-1);
    const between = before === undefined ? '' : text.slice(before.end, next.start);
    const goesOn =
      before !== undefined &&
      between.length <= APART &&
      /[,;]|\band\b/.test(between) &&
      !OPENS_A_LIST.test(between);
    row = goesOn ? [...row, next] : [next];
    const members = [...new Set(row.map(({ member }) => member))];
    if (members.length > best.length) best = members;
  }
  return best;
}

function peopleIn({ text, names }: LinkableClaim): Named[] {
  const lower = text.toLowerCase();
  return names.flatMap((name) => {
    const start = lower.indexOf(name.split(' ').at(-1) ?? name);
    return start < 0 ? [] : [{ start, end: start + name.length, member: name }];
  });
}

/** Whom a claim lists: by their countries when it names those, else by name. */
const membersOf = rememberOf((claim: LinkableClaim): readonly string[] => {
  const countries = claim.placePaths.filter((path) => path.length === 1);
  if (countries.length < LEAST_NAMED && claim.names.length < LEAST_NAMED) return [];
  const places = placesIn(claim.text, countries).map(({ start, end, path }) => ({
    start,
    end,
    member: placeName(path),
  }));
  const row = longestRow(claim.text, places);
  return row.length >= LEAST_NAMED ? row : longestRow(claim.text, peopleIn(claim));
});

/** The assertion that holds most of an article's list, and the whole list. */
interface ArticleList {
  readonly answer: Answer;
  readonly members: ReadonlySet<string>;
}

/** The lists that the claims of an assertion hold. */
const rowsOf = rememberOf(({ claims }: Answer) =>
  claims
    .map((claim) => ({ articleId: claim.articleId, members: membersOf(claim) }))
    .filter(({ members }) => members.length >= LEAST_NAMED),
);

/** The lists of each article, those of several sentences taken together. */
function listsOf(answers: readonly Answer[]): ArticleList[] {
  const byArticle = new Map<string, { answer: Answer; own: number; members: Set<string> }>();
  for (const answer of answers)
    for (const { articleId, members } of rowsOf(answer)) {
      const entry = byArticle.get(articleId);
      if (entry === undefined) {
        byArticle.set(articleId, { answer, own: members.length, members: new Set(members) });
        continue;
      }
      for (const member of members) entry.members.add(member);
      if (members.length > entry.own) Object.assign(entry, { answer, own: members.length });
    }
  return [...byArticle.values()];
}

const without = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((member) => !b.has(member)).sort(compareText);

function compare(list: ArticleList, fullest: ArticleList): RelationDraft[] {
  const [own, other] = [without(list.members, fullest.members), without(fullest.members, list.members)];
  const shared = list.members.size - own.length;
  const share = shared / Math.min(list.members.size, fullest.members.size);
  if (list.answer === fullest.answer || shared < LEAST_NAMED || share < SAME_MATTER) return [];
  const rule =
    own.length > 0 && other.length > 0
      ? 'lists-differ'
      : own.length + other.length > 0
        ? 'list-within-list'
        : 'same-list';
  const more = [
    ...(own.length > 0 ? [{ rule: 'only-in-the-first', value: own.join(', ') }] : []),
    ...(other.length > 0 ? [{ rule: 'only-in-the-second', value: other.join(', ') }] : []),
  ];
  return [relate('COMPATIBLE', list.answer, fullest.answer, { rule, score: share, more })];
}

/**
 * Lists of the same people or countries, each against the fullest: who is in the one and not in the other. To leave somebody out
 * is not to deny him, so lists never contradict each other.
 */
export function listRelations(answers: readonly Answer[]): RelationDraft[] {
  const affirmed = answers.filter(({ denial, draft }) => !denial && draft.polarity === 'AFFIRMATIVE');
  const lists = listsOf(affirmed)
    .sort((a, b) => b.members.size - a.members.size || bySupport(a.answer, b.answer))
    .slice(0, MAX_LISTS);
  const [fullest, ...rest] = lists;
  return fullest === undefined ? [] : rest.flatMap((list) => compare(list, fullest));
}
