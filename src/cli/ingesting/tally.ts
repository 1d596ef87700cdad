import type { IngestReport } from '../../pipeline/index.js';

/** What became of what was given. Every page and record is counted in exactly one of pages, passedOver and failed. */
export interface Tally {
  pages: number;
  /** Pages of `pages` that the store had already. */
  unchanged: number;
  articles: number;
  claims: number;
  /** Records of archives that hold no page: pictures, redirects, errors of a site. */
  passedOver: number;
  failed: number;
}

export const newTally = (): Tally => ({
  pages: 0,
  unchanged: 0,
  articles: 0,
  claims: 0,
  passedOver: 0,
  failed: 0,
});

const plural = (n: number, noun: string): string => `${String(n)} ${noun}${n === 1 ? '' : 's'}`;

/** What became of a page, for people: a line for the page and one for each article. */
export function describe(name: string, report: IngestReport): string {
  if (report.articles.length === 0) return `${name}: no article (${report.emptyReason ?? 'nothing found'})`;
  const lines = report.articles.map(({ outcome, title, claimCount, rejectedClaimCount, unreadReason }) => {
    const rejected = rejectedClaimCount === 0 ? '' : `, ${plural(rejectedClaimCount, 'claim')} rejected`;
    const unread = unreadReason === null ? '' : `: ${unreadReason}`;
    return `  ${outcome.toLowerCase().padEnd(9)} ${title ?? '(no title)'}  [${plural(claimCount, 'claim')}${rejected}${unread}]`;
  });
  return [`${name}: ${plural(report.articles.length, 'article')}`, ...lines].join('\n');
}

/** The whole in one line. */
export const summarise = (tally: Tally): string =>
  [
    `${plural(tally.pages, 'page')} (${String(tally.unchanged)} known already)`,
    plural(tally.articles, 'new article'),
    plural(tally.claims, 'claim'),
    ...(tally.passedOver === 0 ? [] : [`${plural(tally.passedOver, 'record')} that hold no page`]),
    `${String(tally.failed)} not taken`,
  ].join(', ');

/** Counts a page that was taken. */
export function count(tally: Tally, report: IngestReport): void {
  tally.pages += 1;
  if (!report.created) tally.unchanged += 1;
  for (const { outcome, claimCount } of report.articles) {
    if (outcome === 'UNCHANGED') continue;
    tally.articles += 1;
    tally.claims += claimCount;
  }
}
