import { FetchError } from '../../adapters/http/errors.js';
import type { PageInput } from '../../pages/index.js';
import type { TakenPage, Workspace } from '../../pipeline/index.js';
import { InputError } from '../../shared/errors.js';
import type { Progress } from '../progress.js';
import { count, describe, type Tally } from './tally.js';

/** What taking pages in needs: the store, where to count and where to tell. */
export interface Taking {
  readonly workspace: Workspace;
  readonly tally: Tally;
  readonly tell: Pick<Progress, 'print' | 'warn'>;
  readonly signal: AbortSignal;
}

/** Tells nobody. */
export const silent = (): void => undefined;

/** Counts and tells what could not be taken. */
export function refuse({ tally, tell }: Taking, name: string, message: string, code: string): void {
  tally.failed += 1;
  tell.warn(`${name}: not taken: ${message} (${code})`);
}

/** Counts and tells what became of a page. What is no fault of the page ends the run. */
function tellTaken(taking: Taking, name: string, { report, error }: TakenPage): void {
  if (report !== null) {
    count(taking.tally, report);
    taking.tell.print(describe(name, report));
  } else if (error instanceof InputError || error instanceof FetchError)
    refuse(taking, name, error.message, error.code);
  else throw error;
}

/** Takes one page in; a page or address that is at fault is told and counted, and the others go on. */
export async function takePage(
  taking: Taking,
  name: string,
  read: () => PageInput | Promise<PageInput>,
): Promise<void> {
  try {
    tellTaken(taking, name, { report: await taking.workspace.ingest(await read()), error: null });
  } catch (error) {
    if (error instanceof FetchError && taking.signal.aborted) return;
    if (!(error instanceof Error)) throw error;
    tellTaken(taking, name, { report: null, error });
  }
}

/** Takes pages in, told in their order. */
export type TakeMany = (pages: readonly PageInput[]) => Promise<readonly TakenPage[]>;

/** Takes several named pages in together; one at fault is told and counted, and the others go on. */
export async function takePages(
  taking: Taking,
  named: readonly { readonly name: string; readonly page: PageInput }[],
  many: TakeMany,
): Promise<void> {
  const taken = await many(named.map(({ page }) => page));
  for (const [n, { name }] of named.entries()) {
    const page = taken[n];
    if (page !== undefined) tellTaken(taking, name, page);
  }
}
