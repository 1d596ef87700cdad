import { parseOpml } from 'feedsmith';
import { InputError } from '../../shared/errors.js';

/** One line of an OPML file, which may hold others. */
interface Outline {
  readonly xmlUrl?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

const addressesOf = ({ xmlUrl, outlines = [] }: Outline): string[] => [
  ...(xmlUrl === undefined ? [] : [xmlUrl]),
  ...outlines.flatMap(addressesOf),
];

function read(text: string, place: string): Outline {
  try {
    return { outlines: (parseOpml(text).body?.outlines ?? []) as readonly Outline[] };
  } catch (cause) {
    throw new InputError('INVALID_ARGUMENT', place, 'is no OPML, expected a list of feeds', { cause });
  }
}

/**
 * The addresses of the feeds that an OPML file lists, each once.
 *
 * @throws InputError for a text that is no OPML or lists none
 */
export function readOpml(text: string, place: string): readonly string[] {
  const addresses = [...new Set(addressesOf(read(text, place)))];
  if (addresses.length > 0) return addresses;
  throw new InputError('INVALID_ARGUMENT', place, 'lists no feed');
}
