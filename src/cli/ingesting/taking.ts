import { FetchError } from '../../adapters/http/errors.js';
import type { PageInput } from '../../pages/index.js';
import type { Workspace } from '../../pipeline/index.js';
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

/** Takes one page in; a page or address that is at fault is told and counted, and the others go on. */
export async function takePage(
  taking: Taking,
  name: string,
  read: () => PageInput | Promise<PageInput>,
): Promise<void> {
  try {
    const report = await taking.workspace.ingest(await read());
    count(taking.tally, report);
    taking.tell.print(describe(name, report));
  } catch (error) {
    if (error instanceof FetchError && taking.signal.aborted) return;
    if (!(error instanceof InputError || error instanceof FetchError)) throw error;
    refuse(taking, name, error.message, error.code);
  }
}
