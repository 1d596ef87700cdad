import { demonymOf, lookupPlace, SMALL_TOWN } from '../../shared/places/index.js';
import {
  isFunctionWord,
  isGivenName,
  isMetonym,
  isKnownOrganisation,
  isPlaceWord,
  isRoleModifier,
  isRoleNoun,
  isThingWord,
  isTitle,
} from './lists.js';
import { nameOf, type Line, type Mention } from './mention.js';
import { knownOrganisationEnd, organisationEnd } from './organisations.js';
import { isPerson } from './people.js';
import { placeEnd, saysPlace, unknownPlaceEnd } from './placeMentions.js';
import type { Run, Usage } from './runs.js';

/** A single capitalised word that only the rest of the article can tell: perhaps the surname of someone named in full elsewhere. */
export interface Doubtful {
  readonly from: number;
  readonly to: number;
}

export interface RunReading {
  readonly mentions: readonly Mention[];
  readonly doubtful: readonly Doubtful[];
}

/** Cuts a run of capitalised words into the names in it: "Lyon Mayor Anna Roche" is a place, a role and a person. */
export function readRun(line: Line, run: Run, usage: Usage, text: string): RunReading {
  const mentions: Mention[] = [];
  const doubtful: Doubtful[] = [];
  let at = run.from;
  while (at < run.to) {
    const mention = mentionAt(line, at, run.to, usage, text);
    if (mention !== null) {
      mentions.push(mention);
      at = Math.max(mention.to, at + 1);
    } else {
      if (mayBeSurname(line, at)) doubtful.push({ from: at, to: at + 1 });
      at += 1;
    }
  }
  return { mentions, doubtful };
}

const mayBeSurname = ({ tokens }: Line, at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && token.capital && token.text.length > 1 && demonymOf(token.text) === null;
};

function mentionAt(line: Line, at: number, limit: number, usage: Usage, text: string): Mention | null {
  const { tokens } = line;
  const first = tokens[at];
  if (
    first === undefined ||
    !first.word ||
    (isFunctionWord(first.lower) && !isGivenName(first.lower) && !/^\p{Lu}{2,}$/u.test(first.text))
  )
    return null;
  const known = knownOrganisationEnd(tokens, at, limit);
  if (known > at && !isRoleNoun(first.lower)) return extendKnown(line, at, known, limit);
  const organisation = line.headline ? at : organisationEnd(tokens, at, limit);
  if (organisation > at && !startsPerson(line, at, limit))
    return { kind: 'ORGANISATION', from: at, to: organisation };
  const place = placeAtRun(line, at, limit);
  if (place !== null) return place;
  if (isSkipped(line, at, limit)) return null;
  const to = nameEnd(line, at, limit);
  if (isPerson(line, at, to, usage, text)) return { kind: 'PERSON', from: at, to };
  const unknown = line.headline ? at : unknownPlaceEnd(tokens, at, to);
  return unknown > at && !isRoleNoun(first.lower) ? { kind: 'PLACE', from: at, to: unknown } : null;
}

/** "Google" in "Google Maps" is still the company; "Fox News" has been matched as a whole. */
function extendKnown({ tokens }: Line, from: number, to: number, limit: number): Mention {
  const longer = organisationEnd(tokens, from, limit);
  return {
    kind: 'ORGANISATION',
    from,
    to: longer > to && !isMetonym(nameOf(tokens, from, to)) ? longer : to,
  };
}

/** Titles, offices and nationalities in front of a name; and a demonym that no organisation goes on with. */
const isSkipped = ({ tokens }: Line, at: number, limit: number): boolean => {
  const { lower = '', text = '' } = tokens[at] ?? {};
  const next = tokens[at + 1]?.lower ?? '';
  if (
    demonymOf(text) !== null &&
    !(isGivenName(lower) && at + 1 < limit && !isRoleNoun(next) && !isRoleModifier(next))
  )
    return true;
  const given = isGivenName(lower) && at + 1 < limit && !isRoleNoun(tokens[at + 1]?.lower ?? '');
  return !given && (isTitle(lower) || isRoleNoun(lower) || (isRoleModifier(lower) && at + 1 < limit));
};

/** "Jordan Baker", "Chelsea Marsh": a given name with a surname behind it is no place. */
function startsPerson({ tokens }: Line, at: number, limit: number): boolean {
  const first = tokens[at];
  const next = tokens[at + 1];
  if (
    first === undefined ||
    next === undefined ||
    at + 1 >= limit ||
    first.possessive ||
    !isGivenName(first.lower) ||
    !next.capital
  )
    return false;
  return (
    !isRoleNoun(next.lower) &&
    !isThingWord(next.lower) &&
    !isPlaceWord(next.lower) &&
    demonymOf(next.text) === null &&
    lookupPlace(nameOf(tokens, at, at + 2)).length === 0 &&
    !isKnownOrganisation(nameOf(tokens, at, at + 2)) &&
    organisationEnd(tokens, at, limit) <= at
  );
}

function placeAtRun(line: Line, at: number, limit: number): Mention | null {
  const { tokens } = line;
  const to = placeEnd(tokens, at, limit);
  if (to === at || startsPerson(line, at, limit)) return null;
  const name = nameOf(tokens, at, to);
  const [largest] = lookupPlace(name);
  if (largest === undefined) return null;
  const next = tokens[to];
  const small = largest.weight <= 1 || largest.kind === 'REGION';
  if (small && to < limit && /^(?:county|parish|township)$/.test(next?.lower ?? ''))
    return { kind: 'PLACE', from: at, to: to + 1 };
  const goesOn =
    to < limit &&
    next?.capital === true &&
    tokens[to - 1]?.possessive !== true &&
    !isRoleNoun(next.lower) &&
    !isRoleModifier(next.lower);
  if (goesOn && isPlaceWord(tokens[limit - 1]?.lower ?? '') && limit - at <= 4)
    return { kind: 'PLACE', from: at, to: limit };
  if ((largest.common || largest.weight === SMALL_TOWN) && !saysPlace(tokens, at, to)) return null;
  if (
    goesOn &&
    to - at === 1 &&
    !saysPlace(tokens, at, to) &&
    /[^s]s$/.test(next.lower) &&
    to + 1 === limit &&
    !isThingWord(next.lower)
  )
    return { kind: 'ORGANISATION', from: at, to: limit };
  if (line.headline && largest.weight < 2 && !saysPlace(tokens, at, to)) return null;
  if (
    to - at === 1 &&
    at > 0 &&
    isTitle(tokens[at - 1]?.lower ?? '') &&
    tokens[at - 1]?.capital === true &&
    largest.weight < 5
  )
    return null;
  return { kind: 'PLACE', from: at, to };
}

/** Where a personal name ends inside a run: before "of", a role, an organisation or a thing. */
function nameEnd({ tokens }: Line, at: number, limit: number): number {
  let to = at + 1;
  for (; to < limit; to += 1) {
    const word = tokens[to]?.lower ?? '';
    if (/^(?:of|for|and|on)$/.test(word) || (to > at + 1 && isRoleNoun(word) && !isGivenName(word))) break;
  }
  return to;
}
