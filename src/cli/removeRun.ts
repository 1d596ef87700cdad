import { countDoomed } from '../adapters/db/stores/removal.js';
import { onStop } from '../adapters/process/shutdown.js';
import { readEnvironment } from '../env.js';
import {
  addRemovals,
  openWorkspace,
  type Removable,
  type Removal,
  type Workspace,
} from '../pipeline/index.js';
import { InputError } from '../shared/errors.js';
import { uuidIn } from './ids.js';
import { progressBar } from './progress.js';
import { reportAndExit } from './report.js';

/** Whether to remove, and how what was removed is printed. */
export interface RemoveOptions {
  readonly yes?: boolean;
  readonly json?: boolean;
}

const TYPES = { article: 'Article', page: 'Page', publisher: 'Source' } as const;
type KindWord = keyof typeof TYPES;

/** What a shell expects of a command that was ended by Ctrl-C. */
const INTERRUPTED = 130;

/** Articles that are removed between two looks at whether to stop. */
const STEP = 100;

function kindOf(word: string): KindWord {
  if (word in TYPES) return word as KindWord;
  throw new InputError('INVALID_ARGUMENT', 'kind', `"${word}" is none of article, page, publisher`);
}

/** Ids of what goes by an address or a name. */
async function idsNamed(
  { database: { prisma } }: Workspace,
  kind: KindWord,
  name: string,
): Promise<string[]> {
  const select = { id: true } as const;
  const take = 2;
  if (kind === 'publisher') {
    const where = { published: { some: {} }, aliases: { some: { name } } };
    return (await prisma.source.findMany({ where, select, take })).map(({ id }) => id);
  }
  if (kind === 'page')
    return (await prisma.page.findMany({ where: { url: name }, select, take })).map(({ id }) => id);
  const articles = await prisma.article.findMany({
    where: { url: name },
    select: { id: true, revisionKey: true },
    distinct: ['revisionKey'],
    take,
  });
  return articles.map(({ id }) => id);
}

async function find(workspace: Workspace, kind: KindWord, which: string): Promise<Removable> {
  const wanted = kind.toUpperCase() as Removable['kind'];
  const given = uuidIn(TYPES[kind], which);
  if (given !== null) return { kind: wanted, id: given };
  const [id, other] = await idsNamed(workspace, kind, which);
  if (id === undefined)
    throw new InputError(
      'UNKNOWN_ID',
      'which',
      `"${which}" is no id, and no ${kind} of the store goes by it`,
    );
  if (other !== undefined)
    throw new InputError(
      'INVALID_ARGUMENT',
      'which',
      `several of the kind ${kind} go by "${which}": give an id`,
    );
  return { kind: wanted, id };
}

const plural = (n: number, one: string): string => `${String(n)} ${one}${n === 1 ? '' : 's'}`;

const said = ({ articles, claims, pages, events, repaired, sources }: Removal): string =>
  `Removed ${plural(articles, 'article')} with ${plural(claims, 'claim')}, ${plural(pages, 'page')}, ${plural(events, 'event')} that nobody else tells of and ${plural(sources, 'source')}; linked ${plural(repaired, 'event')} anew.`;

/** Removes all of it, a step at a time, until the signal. */
async function removeAll(
  workspace: Workspace,
  what: Removable,
  total: number,
  signal: AbortSignal,
): Promise<Removal> {
  const bar = progressBar('Removing', total);
  try {
    let { left, ...sum } = await workspace.remove(what, STEP);
    while (left > 0 && !signal.aborted) {
      bar.set(sum.articles);
      const step = await workspace.remove(what, STEP);
      left = step.left;
      sum = addRemovals(sum, step);
    }
    return sum;
  } finally {
    bar.stop();
  }
}

async function run(
  kind: KindWord,
  which: string,
  { yes = false, json = false }: RemoveOptions,
  signal: AbortSignal,
): Promise<void> {
  const workspace = await openWorkspace(readEnvironment());
  try {
    const what = await find(workspace, kind, which);
    const total = await countDoomed(workspace.database.prisma, what);
    if (!yes) {
      process.stdout.write(`${plural(total, 'article')} would go. Add --yes to remove for good.\n`);
      return;
    }
    const removed = await removeAll(workspace, what, total, signal);
    process.stdout.write(`${json ? JSON.stringify(removed) : said(removed)}\n`);
  } finally {
    await workspace.close();
  }
}

/**
 * Removes an article, a page or a publisher, or tells what would go.
 *
 * @throws InputError for a kind or an id that is none, StoreError when the store cannot be used
 */
export async function printRemoval(word: string, which: string, options: RemoveOptions): Promise<void> {
  const stopped = new AbortController();
  const running = run(kindOf(word), which, options, stopped.signal);
  const forget = onStop(
    async () => {
      stopped.abort();
      await running;
    },
    { exitCode: INTERRUPTED, fail: reportAndExit },
  );
  await running.finally(forget);
}
