import { lookupPlace, type Place } from '../../shared/places/index.js';
import { lazily } from '../../shared/lazily.js';
import { STATE_SHORT_FORMS } from '../data/towns.js';
import { nameOf } from './mention.js';
import type { NameToken } from './tokens.js';

/** States of the United States by their short forms without stops: "Fla", "NH". */
const states = lazily(
  () =>
    new Map(
      STATE_SHORT_FORMS.split(';').map((entry) => {
        const [short = '', name = ''] = entry.trim().split(/\s+/);
        return [short.replace(/\./g, ''), name.replace(/_/g, ' ')] as const;
      }),
    ),
);

/** The states and countries of a name; "Washington" and "New York" are states too where a town stands in front. */
const areas = (name: string): readonly Place[] => [
  ...lookupPlace(name).filter(({ kind }) => kind !== 'CITY' && kind !== 'DISTRICT'),
  ...lookupPlace(`${name} state`).filter(({ path }) => path[0] === 'us'),
];

/** The states and countries that a name or a short form behind a comma may mean ("Ohio", "Fla.", "NH"). */
export function outerPlaces(written: string): readonly Place[] {
  const state = states().get(written.replace(/\./g, ''));
  return state === undefined ? areas(written) : lookupPlace(`${state} state`);
}

/** "La." and "LA" are Louisiana, the "La" of "La Rochelle" is not. */
function shortForm(tokens: readonly NameToken[], at: number): readonly Place[] {
  const { text = '', start = 0, end = 0 } = tokens[at] ?? {};
  const stopped = end - start > text.length || text.includes('.') || tokens[at + 1]?.word !== true;
  const state = stopped || /^\p{Lu}{2}$/u.test(text) ? states().get(text.replace(/\./g, '')) : undefined;
  return state === undefined ? [] : lookupPlace(`${state} state`);
}

/** What stands behind the comma at `to`. */
export interface Behind {
  /** The states and countries it may mean ("Springfield, Illinois"). */
  readonly outer: readonly Place[];
  /** It goes on a list: "Kyiv, Poland and Spain". */
  readonly listed: boolean;
}

const NOTHING: Behind = { outer: [], listed: false };

/** The places named right behind a comma. */
export function placesBehind(tokens: readonly NameToken[], to: number): Behind {
  if (tokens[to]?.text !== ',' || tokens[to + 1]?.capital !== true) return NOTHING;
  const short = shortForm(tokens, to + 1);
  if (short.length > 0) return { outer: short, listed: false };
  const two = tokens[to + 2]?.capital === true ? areas(nameOf(tokens, to + 1, to + 3)) : [];
  const outer = two.length > 0 ? two : areas(tokens[to + 1]?.text ?? '');
  if (outer.length === 0) return NOTHING;
  const next = to + (two.length > 0 ? 3 : 2);
  const further = tokens[next]?.text === ',' ? tokens[next + 1] : undefined;
  const listed =
    /^(?:and|or|&)$/.test(tokens[next]?.lower ?? '') ||
    (further !== undefined && (further.lower === 'and' || lookupPlace(further.text).length > 0));
  return { outer, listed };
}
