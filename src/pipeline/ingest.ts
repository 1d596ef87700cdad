import { Arrivals } from '../adapters/db/stores/arrivals.js';
import { inTurn, type Tx } from '../adapters/db/stores/tx.js';
import type { PageInput } from '../pages/index.js';
import { lazily } from '../shared/lazily.js';
import { keysOf, seek, writeArticle, type ArticleKeys } from './article.js';
import { traced, type PipelineDeps } from './deps.js';
import { IncomingPage } from './incomingPage.js';
import { preparePage, type PreparedPage } from './preparing.js';
import type { IngestReport, TakenPage } from './types.js';

/** Articles that are written in one transaction: others wait for their turn meanwhile, and a crash loses no more. */
const TOGETHER = 8;

/** One article of a page, or the page itself where it has none. */
interface Step {
  readonly page: IncomingPage;
  /** Of its article; null for the page itself. */
  readonly keys: ArticleKeys | null;
  readonly begin: (tx: Tx, arrivals: Arrivals) => BegunStep;
}

/** A step in its transaction. */
interface BegunStep {
  /** Has the store asked for what the step needs, before its turn has come. */
  readonly ask: () => void;
  /** `meanwhile` may be called when the store can be asked for what the next needs. */
  readonly run: (meanwhile: () => void) => Promise<void> | void;
}

function stepsOf(deps: PipelineDeps, page: IncomingPage, { split, reads }: PreparedPage): Step[] {
  if (reads.length === 0) {
    const begin: Step['begin'] = (...at) => ({ ask: () => undefined, run: () => page.ensure(...at) });
    return [{ page, keys: null, begin }];
  }
  return split.articles.flatMap((draft, n): Step[] => {
    const read = reads[n];
    if (read === undefined) return [];
    const keys = keysOf(draft, reads.length === 1);
    const place = { page: page.place, keys };
    const begin: Step['begin'] = (tx, arrivals) => {
      const sought = lazily(() => seek(tx, deps.newId(), draft, read));
      return {
        ask: () => {
          if (!arrivals.articles.has(keys.article)) sought();
        },
        run: async (meanwhile) => {
          page.tell(await writeArticle(tx, arrivals, deps, place, draft, read, sought, meanwhile));
          if (n === reads.length - 1) page.ensure(tx, arrivals);
        },
      };
    };
    return [{ page, keys, begin }];
  });
}

/** Runs steps in one transaction; all of them or none. */
async function runTogether(deps: PipelineDeps, steps: readonly Step[]): Promise<void> {
  const pages = new Set(steps.map(({ page }) => page));
  await inTurn(deps.database, async (tx) => {
    for (const page of pages) page.begin();
    const keys = steps.flatMap((step) => step.keys ?? []);
    const arrivals = await Arrivals.find(tx, {
      pages: [...pages].map(({ key }) => key),
      articles: keys.map(({ article }) => article),
      revisions: keys.map(({ revision }) => revision),
    });
    const begun = steps.map(({ begin }) => begin(tx, arrivals));
    // Postgres looks up what the next needs while this one is worked on, and writes this one while the next is.
    for (const [n, { run }] of begun.entries()) await run(() => begun[n + 1]?.ask());
    await traced(deps, 'store', tx.settled);
    deps.counted?.(tx.statements());
  });
  for (const page of pages) page.commit();
}

/** Runs steps together; where that fails each by itself, so that a page at fault takes no other with it. */
async function runSteps(deps: PipelineDeps, steps: readonly Step[]): Promise<void> {
  const left = steps.filter(({ page }) => page.error === null);
  if (left.length === 0) return;
  try {
    await runTogether(deps, left);
  } catch (error) {
    const pages = new Set(left.map(({ page }) => page));
    if (pages.size === 1) for (const page of pages) page.error = error;
    else
      for (const page of pages)
        await runSteps(
          deps,
          left.filter((step) => step.page === page),
        );
  }
}

/**
 * Writes pages one after another: sources, events, assertions and relations of each article know those before. A few articles
 * share a transaction, so that a crash leaves whole articles only. A page that fails is told and takes no other with it.
 */
export async function ingestPrepared(
  deps: PipelineDeps,
  pages: readonly PreparedPage[],
): Promise<TakenPage[]> {
  const incoming = pages.map((page) => ({ page: new IncomingPage(deps, page), prepared: page }));
  const steps = incoming.flatMap(({ page, prepared }) => stepsOf(deps, page, prepared));
  for (let n = 0; n < steps.length; n += TOGETHER) await runSteps(deps, steps.slice(n, n + TOGETHER));
  return incoming.map(({ page }) => page.taken());
}

/** Takes pages in as if one after another; see `ingestPage`. What is at fault with one is told in its place. */
export async function ingestMany(deps: PipelineDeps, inputs: readonly PageInput[]): Promise<TakenPage[]> {
  const prepared: (PreparedPage | Error)[] = [];
  for (const input of inputs)
    prepared.push(await preparePage(deps, input).catch((error: unknown) => asError(error)));
  const taken = await ingestPrepared(
    deps,
    prepared.filter((page): page is PreparedPage => !(page instanceof Error)),
  );
  let next = 0;
  return prepared.flatMap((page) =>
    page instanceof Error ? [{ report: null, error: page }] : taken.slice(next, ++next),
  );
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/**
 * Takes a page in: page -> articles -> claims -> sources -> events -> assertions and relations. The same page again changes
 * nothing, and finishes what a crash left undone: every article that is not yet stored is.
 *
 * @throws InputError for a page that cannot be one: empty, too large, not text, or with an article too large.
 */
export async function ingestPage(deps: PipelineDeps, input: PageInput): Promise<IngestReport> {
  const [taken] = await ingestPrepared(deps, [await preparePage(deps, input)]);
  if (taken?.report == null) throw taken?.error ?? new Error('a page was lost on its way');
  return taken.report;
}
