import { leading } from './leading.js';
import {
  isCountryOrState,
  isNamedBefore,
  isState,
  knownTown,
  NAME,
  townOf,
  wholeOf,
  type TownRule,
  type WholeText,
} from './towns.js';

/** Sentences read for a town; a long text names the scene of its news at its top. */
const MAX_SENTENCES = 200;
const LEAD_SENTENCES = 4;
/** Lead over the next best town from which a town is given. */
const SURE = 1;
/** How much each way of naming a town speaks for it, and how much more in the title and the lead. */
const WEIGHT: Readonly<Record<TownRule, number>> = {
  DATELINE: 3,
  STATE_BEHIND: 2,
  POLICE_OF: 1.5,
  IN: 1.5,
  NAMED: 0.5,
};
const UNLISTED_DATELINE = 2.5;
const HOME = 0.2;
const TITLE_FACTOR = 2;
const LEAD_FACTOR = 1.3;
const REST_FACTOR = 0.5;

/** A town in which the happening may have been, with what speaks for it. */
interface TownVote {
  readonly town: string;
  readonly weight: number;
}

const ANY_NAME = new RegExp(NAME, 'gu');
const STATE_BEHIND = new RegExp(String.raw`${NAME}, (\p{Lu}[\p{L}.]{0,30}(?: \p{Lu}\p{L}{1,30})?)`, 'gu');
const SAID_OF_PLACE = new RegExp(
  String.raw`\b(?:in|In|near|Near|outside|Outside|at|city of|City of|town of|of|from|to|around) (?:the )?(?:(?:downtown|central|suburban|north|south|east|west|northern|southern|eastern|western|northeast|northwest|southeast|southwest|rural|upper|lower|North|South|East|West|Northeast|Northwest|Southeast|Southwest) )*${NAME}`,
  'gu',
);
const POLICE = new RegExp(
  String.raw`${NAME}(?:'s|’s)? (?:(?:Metro|Metropolitan|City) )?(?:[Pp]olice|Fire Department|[Ff]irefighters|Fire and Rescue|[Mm]ayor|Police Department|PD\b)`,
  'gu',
);

/** Looked for first: most sentences have neither, and trying each name before it is known takes far longer. */
const MAY_HAVE_STATE = /, \p{Lu}/u;
const POLICE_BEHIND = /(?:'s|’s)? (?:[Pp]olice|Fire |[Ff]irefighters|[Mm]ayor|PD)/g;

/** The towns that a sentence names, by what it says of them. */
function votesIn(text: string, factor: number, whole: WholeText): TownVote[] {
  const votes: TownVote[] = [];
  const add = (written: string, rule: TownRule, weight = WEIGHT[rule]): void => {
    const town = townOf(written, rule, whole);
    if (town !== null) votes.push({ town, weight: weight * factor });
  };
  if (MAY_HAVE_STATE.test(text))
    for (const [, name = '', state = ''] of text.matchAll(STATE_BEHIND))
      if (isState(state)) add(name, 'STATE_BEHIND');
  if (isNamedBefore(text, POLICE_BEHIND))
    for (const [, name = ''] of text.matchAll(POLICE)) add(name, 'POLICE_OF');
  for (const match of text.matchAll(SAID_OF_PLACE))
    add(match[1] ?? '', 'IN', isHome(text, match) ? HOME : WEIGHT.IN);
  for (const [, name = ''] of text.matchAll(ANY_NAME)) add(name, 'NAMED');
  return votes;
}

/** "Ana Hale, 24, of Ridgeville", "a man from Ridgeville", "drove to Ridgeville": not where it happened. */
function isHome(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(
    Math.max(0, match.index - 14),
    match.index + match[0].length - (match[1]?.length ?? 0),
  );
  return (
    /^(?:to|from|around)/.test(match[0]) ||
    /(?:\d{1,2},? of|resident of|native of|man of|woman of) (?:the )?$/.test(before)
  );
}

/** "RIDGEVILLE, Ohio", "Ridgeville (AP)": the town of a dateline; none where it is a county or a state. */
function votesOfDateline(dateline: string, whole: WholeText): TownVote[] {
  const [place = ''] = dateline.split(/[,(/]/);
  const town = place
    .trim()
    .toLowerCase()
    .replace(/(?:^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
  const known = knownTown(town, 'DATELINE', whole);
  if (known !== null) return [{ town: known, weight: WEIGHT.DATELINE }];
  return isCountryOrState(town) || /\bCo(?:unty)?\b/.test(town) ? [] : [{ town, weight: UNLISTED_DATELINE }];
}

/** A title without the outlet's name behind it: "Fire at mill - KXYZ Channel 3 | Hill Valley News". */
const headOf = (title: string): string => title.slice(0, 400).split(/ [-|–—·] /u)[0] ?? title;

/**
 * The town of an article's news: that for which its dateline, its police, "in X", "X, State" and the bare names speak together; null
 * when none leads. A part of a town ("the Hillside neighborhood"), a county and somebody's home are not it.
 */
export function townOfNews(
  title: string | null,
  sentences: readonly string[],
  dateline: string | null,
): string | null {
  const read = sentences.slice(0, MAX_SENTENCES);
  const whole = wholeOf([title ?? '', ...read]);
  const votes = [
    ...(dateline === null ? [] : votesOfDateline(dateline, whole)),
    ...(title === null ? [] : votesIn(headOf(title), TITLE_FACTOR, whole)),
    ...read.flatMap((sentence, at) =>
      votesIn(sentence, at < LEAD_SENTENCES ? LEAD_FACTOR : REST_FACTOR, whole),
    ),
  ];
  const best = leading(votes.map(({ town, weight }) => [town, weight]));
  return best === null || best.lead < SURE ? null : best.name;
}
