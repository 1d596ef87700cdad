import { sayProbability } from '../../pipeline/index.js';
import type { Dossier, SaidReason } from './dossier.js';
import { field, item, plural, wrap } from './layout.js';

const plain = (name: string): string => name.toLowerCase().replace(/_/g, ' ');
const why = (reasons: readonly SaidReason[]): string => reasons.map(({ text }) => text).join('; ');
const because = (text: string, reasons: readonly SaidReason[]): string =>
  reasons.length === 0 ? text : `${text}: ${why(reasons)}`;
const items = (reasons: readonly SaidReason[]): string[] => reasons.map(({ text }) => item(4, text));
/** What is not shown of a list, so that nobody takes it for the whole. */
const unshown = (count: number, shown: number): string[] =>
  count > shown ? [item(4, `and ${String(count - shown)} more`)] : [];
const listed = (parts: readonly (string | null | false)[]): string => parts.filter(Boolean).join(', ');

function heading({ id, text, start, end, article }: Dossier, label: string): string[] {
  const place = `“${article.title ?? '(no title)'}”, ${article.publisher ?? 'unknown publisher'}, characters ${String(start)} to ${String(end)}`;
  return [`${label}${id}`, wrap(2, `“${text}”`), wrap(2, `in ${place}`)];
}

const stepText = ({
  role,
  text,
  source,
  speakerRole,
  reasons,
  sourceReasons,
}: Dossier['reading']['attribution'][number]): string => {
  const step = because(listed([`${plain(role)} “${text}”`, speakerRole]), reasons);
  if (source === null) return `${step}; not resolved to a source`;
  return `${step}; ${because(`taken for the source “${source}”`, sourceReasons)}`;
};

const quantityText = (quantity: Dossier['reading']['quantities'][number]): string =>
  listed([
    `“${quantity.text}”: ${quantity.numbers}`,
    quantity.unit,
    quantity.counted === null ? null : `of ${quantity.counted}`,
    quantity.predicate,
    quantity.partOf && 'told as a part',
    quantity.cumulative && 'told as a running total',
    quantity.focus && 'the figure that the claim asserts',
  ]);

function reading({ reading: read, article }: Dossier): string[] {
  const places = read.mentions.filter(({ kind }) => kind === 'PLACE');
  const names = read.mentions.filter(({ kind }) => kind !== 'PLACE');
  const rows: [string, string][] = [
    ['kind', because(plain(read.kind), read.reasons)],
    ['modality', plain(read.modality)],
    ['polarity', plain(read.polarity) + (read.denial ? ', a denial of what somebody else said' : '')],
    ['speaker', read.speaker ?? 'none named'],
    ...read.attribution.map((step): [string, string] => ['  said by', stepText(step)]),
    ['time', because(read.time ?? 'not told', read.timeReasons)],
    [
      'places',
      listed(places.map(({ name, placePath }) => (placePath === null ? name : `${name} (${placePath})`))),
    ],
    ['names', listed(names.map(({ name, role }) => (role === null ? name : `${name} (${role})`)))],
    ...read.quantities.map((quantity): [string, string] => ['figure', quantityText(quantity)]),
    ['published', because(article.published ?? 'not known', article.publishedReasons)],
    ['publisher', because(article.publisher ?? 'not known', article.publisherReasons)],
  ];
  return [
    'Read as',
    ...rows.filter(([, value]) => value !== '').map(([name, value]) => field(2, name, value)),
  ];
}

function event({ event: about }: Dossier): string[] {
  const size = `${plural(about.claimCount, 'claim')} in ${plural(about.articleCount, 'article')} from ${plural(about.originCount, 'origin')}`;
  return [
    `Event ${about.id}`,
    wrap(2, listed([`“${about.title}”`, about.kind, about.time, about.place, size])),
    wrap(2, `probability that the claim is about it: ${sayProbability(about.probability)}, because`),
    ...items([...about.reasons, ...about.seriesReasons]),
    ...about.mergers.map(({ id, reasons }) => item(4, `${id} turned out to be the same: ${why(reasons)}`)),
  ];
}

function assertion({ assertion: made, origin }: Dossier): string[] {
  const size = [
    plural(made.claimCount, 'claim'),
    plural(made.outletCount, 'outlet'),
    plural(made.originCount, 'origin'),
  ];
  return [
    `Assertion ${made.id}`,
    wrap(2, listed([`“${made.text}”`, made.figure, ...size])),
    wrap(2, `this claim's own origin: ${origin ?? 'the text itself'}`),
    ...items(made.reasons),
    ...made.claims.map(({ id, text, outlet, origin: from }) =>
      item(
        4,
        `${outlet ?? 'unknown publisher'}: “${text}” (${listed([`origin: ${from ?? 'its own text'}`, id])})`,
      ),
    ),
    ...unshown(made.claimCount - 1, made.claims.length),
  ];
}

/** How one assertion stands to another, said from the one it runs from. */
export const ACTIVE: Readonly<Record<string, string>> = {
  CONTRADICTS: 'contradicts',
  UPDATES: 'updates',
  PART_OF: 'is a part of',
  COMPATIBLE: 'is compatible with',
  DISPUTES: 'denies',
  REALISES: 'tells that it has come about what was announced:',
};

/** The same said from the other. */
export const PASSIVE: Readonly<Record<string, string>> = {
  CONTRADICTS: 'is contradicted by',
  UPDATES: 'is updated by',
  PART_OF: 'has as a part',
  COMPATIBLE: 'is compatible with',
  DISPUTES: 'is denied by',
  REALISES: 'has come about, as told:',
};

function relations({ relations: all, relationCount }: Dossier): string[] {
  if (all.length === 0) return ['Relations', wrap(2, 'none')];
  const lines = all.map(({ kind, outgoing, other, reasons }) => {
    const verb = (outgoing ? ACTIVE : PASSIVE)[kind] ?? plain(kind);
    return item(2, `${verb} “${other.text}” (${other.figure ?? other.id}): ${why(reasons)}`);
  });
  return ['Relations', ...lines, ...unshown(relationCount, all.length)];
}

/** A claim and why it was read, placed and linked as it was, for people. */
export const claimText = (dossier: Dossier, label = ''): string =>
  [heading(dossier, label), reading(dossier), event(dossier), assertion(dossier), relations(dossier)]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
