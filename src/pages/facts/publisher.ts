import type { NamedFinding, PageInput } from '../types.js';
import { outletName } from '../classify/outlets.js';
import { outletOfAddress } from './domain.js';
import type { PageMetadata } from './metadata.js';
import { sourceNamed } from './source-line.js';

/** What the lines around and in an article say about its publisher. */
export interface PublisherClues {
  readonly input: PageInput;
  readonly metadata: PageMetadata;
  /** Lines labelled as an outlet's name, a source or a byline, within the article's own stretch of the page. */
  readonly outletLines: readonly string[];
  readonly sourceLines: readonly string[];
  readonly byline: string | null;
  /** Copyright and credit lines of the article's stretch, then those of the whole page. */
  readonly ownFooters: () => readonly string[];
  readonly pageFooters: () => readonly string[];
  readonly text: string;
  /** Whether the page holds reports of several outlets, so that the site's own name says nothing about this one. */
  readonly aggregated: boolean;
}

/** Times that speakers must tell an outlet something before it is taken for the publisher. */
const MIN_TELLINGS = 2;

/** Who published an article, from the most to the least trusted clue. */
export function publisherOf(clues: PublisherClues): NamedFinding | null {
  const { input, metadata } = clues;
  const site = clues.aggregated ? [] : siteClues(clues);
  const candidates: readonly Candidate[] = [
    ['sender', () => input.publisher ?? null, 1],
    ['outlet-line', () => clues.outletLines.map(outletName).find((name) => name !== '') ?? null, 0.95],
    ['source-line', () => firstOf(clues.sourceLines, sourceOutlet), 0.9],
    ['byline-outlet', () => bylineOutlet(clues.byline), 0.8],
    ['article-footer', () => firstOf(clues.ownFooters(), footerOutlet), 0.8],
    ...site,
    ['address', () => (clues.aggregated ? null : outletOfAddress(input.url ?? metadata.url ?? '')), 0.6],
    ['told-outlet', () => toldOutlet(clues.text), 0.4],
  ];
  for (const [rule, find, weight] of candidates) {
    const name = find()?.trim() ?? '';
    if (name !== '') return { name, reason: { rule, value: name, weight } };
  }
  return null;
}

/** A clue's rule, the name that it gives, looked for only where no better clue has one, and its weight. */
type Candidate = readonly [rule: string, find: () => string | null, weight: number];

const siteClues = ({ metadata, pageFooters }: PublisherClues): readonly Candidate[] => [
  ['json-ld-publisher', () => metadata.publisher, 0.9],
  ['site-name', () => named(metadata.siteName), 0.85],
  ['page-footer', () => firstOf(pageFooters(), footerOutlet), 0.7],
];

function firstOf(lines: readonly string[], read: (line: string) => string | null): string | null {
  for (const line of lines) {
    const name = read(line);
    if (name !== null) return name;
  }
  return null;
}

const named = (text: string | null): string | null =>
  text === null ? null : (outletOfAddress(text) ?? text);

function sourceOutlet(line: string): string | null {
  const name = sourceNamed(line);
  return name === null ? null : (outletOfAddress(name) ?? name);
}

/** "By Jane Doe | The Herald | Updated ..." and "Jane Doe, BBC News". */
function bylineOutlet(byline: string | null): string | null {
  if (byline === null) return null;
  const bars = byline
    .split(/\s+[|·•]\s+/u)
    .slice(1)
    .find((part) => !/\d|ago$|^(?:updated|published|posted)/iu.test(part));
  if (bars !== undefined) return bars;
  const after = /,\s+((?:The )?\p{Lu}[\p{L}&. ]{1,40})$/u.exec(byline)?.[1];
  return after !== undefined && OUTLET_WORD.test(after) && !ROLE.test(after) ? after : null;
}

const OUTLET_WORD =
  /\b(?:News|Times|Post|Herald|Tribune|Guardian|Press|Journal|Gazette|Telegraph|Mail|Express|Chronicle|BBC|CNN|NBC|CBS|ABC|NPR|Sun|Star|Record|Review|Magazine|Today|Network|TV|Radio)\b/u;
const ROLE = /\b(?:Editor|Correspondent|Reporter|Writer|Columnist|Staff|Contributor|Producer|Analyst)\b/u;

const FOOTER =
  /(?:^|\s)(?:©|\(c\)|copyright|@)\s?(?:(?:©|\(c\)|copyright)\s)?(?:by\s)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?)?[\s,.–—-]*(?:by\s)?(?:the\s)?(\S.{1,70}?)?(?:[.,|–—-]?\s+all rights? reserved.*|\.\s.*|\s[|–—-]\s.*|$)/iu;
const MADE_BY =
  /\b(?:designed|developed|published|owned|operated)(?:\s(?:and|&)\s(?:designed|developed|operated|published))?\s+by\s+(.{2,60}?)\.?$/iu;

/** The owner named by a footer: "© 2024 The Herald. All rights reserved", "Designed and Developed by The Herald". */
export function footerOutlet(line: string): string | null {
  const found = FOOTER.exec(line)?.[1]?.replace(/[\s.,|–—-]+$/gu, '');
  const owner =
    found !== undefined && /^\p{Lu}|^\d/u.test(found) && !/^all rights?|^(?:reserved|copyright)/iu.test(found)
      ? found
      : null;
  const name = owner ?? MADE_BY.exec(line)?.[1] ?? null;
  if (name === null || /^(?:wordpress|themegrill|elementor|getty images|wix|squarespace)/iu.test(name))
    return null;
  const bare = name.replace(/,? (?:Inc|Ltd|LLC|Limited|Corp|GmbH|plc|Co)\.?$/iu, '');
  const the = new RegExp(`\\bThe ${bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u').test(line);
  return the ? `The ${bare}` : (outletOfAddress(bare) ?? bare);
}

const TOLD =
  /\b(?:told|tells|speaking to|spoke to|in an interview with) ((?:The )?\p{Lu}[\p{L}&-]*(?: \p{Lu}[\p{L}&-]*){0,3})(?=[\s,.:;"”]|$)/gu;
const PERSONAL =
  /^(?:He|She|They|We|Reporters?|Journalists?|Parliament|Congress|President|Prime|Mr|Mrs|Ms|Dr|Sir|Senator|Judge)\b/u;

/** An outlet that speakers tell things to, twice or more: mostly the outlet that published the text. */
function toldOutlet(text: string): string | null {
  const counts = new Map<string, number>();
  for (const [, name] of text.matchAll(TOLD)) {
    const looksLikeOutlet =
      name !== undefined &&
      !PERSONAL.test(name) &&
      (name.startsWith('The ') || OUTLET_WORD.test(name) || /^[\p{Lu}]{2,5}$/u.test(name));
    if (looksLikeOutlet) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best !== undefined && best[1] >= MIN_TELLINGS ? best[0] : null;
}
