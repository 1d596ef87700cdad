import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { openStore } from '../../adapters/db/open-store.js';
import { writeWhole } from '../../adapters/files/writeWhole.js';
import { onStop } from '../../adapters/process/shutdown.js';
import { readEnvironment } from '../../env.js';
import { beginExport, readWish, schema, type ExportWish } from '../../graphql/index.js';
import { InputError } from '../../shared/errors.js';
import { reportAndExit } from '../report.js';

/** How it is written, and which of it. */
export interface ExportOptions {
  readonly format: string;
  readonly filter?: string;
  readonly orderBy?: string;
  readonly in?: string;
  readonly limit?: string;
  readonly formulas?: string;
  readonly interpreter?: string;
  readonly output?: string;
}

/** What a shell expects of a command that was ended by Ctrl-C. */
const INTERRUPTED = 130;

/** No reader is waited for here but whoever runs the command. */
const MOST_SECONDS = 24 * 3600;

/** The same as an address would name it, so that both understand the same. */
function wishOf(what: string, which: string, options: ExportOptions): ExportWish {
  const { format, filter, orderBy, in: kinds, limit, formulas, interpreter } = options;
  const q = what === 'search' ? which : undefined;
  const given = Object.entries({ filter, orderBy, in: kinds, limit, formulas, interpreter, q });
  const parameters = Object.fromEntries(
    given.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  if (what === 'event') return readWish(schema, `events/${which}.${format}`, parameters);
  if (which !== '' && what !== 'search')
    throw new InputError(
      'INVALID_ARGUMENT',
      which,
      `nothing is expected after "${what}": did you mean --filter?`,
    );
  return readWish(schema, `${what}.${format}`, parameters);
}

/** Ends when the reader of the output goes away, as with "| head". */
async function print(body: NodeJS.ReadableStream): Promise<void> {
  for await (const chunk of body)
    if (!process.stdout.write(chunk))
      await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]);
}

async function run(wish: ExportWish, file: string | undefined, signal: AbortSignal): Promise<void> {
  const database = await openStore(readEnvironment());
  try {
    const { prisma } = database;
    const { body, count } = await beginExport(wish, { prisma, signal, seconds: MOST_SECONDS });
    if (file === undefined) await print(body);
    else {
      await writeWhole(file, (target) => pipeline(body, target, { signal }));
      process.stderr.write(`Wrote ${String(count())} records to ${file}\n`);
    }
  } finally {
    await database.close();
  }
}

/**
 * Writes an export to a file or to the standard output.
 *
 * @throws GraphQLError for what makes no sense, StoreError when the store cannot be used
 */
export async function writeExport(what: string, which: string, options: ExportOptions): Promise<void> {
  const wish = wishOf(what, which, options);
  const stopped = new AbortController();
  const done = run(wish, options.output, stopped.signal);
  onStop(
    async () => {
      stopped.abort();
      await done.catch(() => undefined);
    },
    { exitCode: INTERRUPTED, fail: reportAndExit },
  );
  await done;
}
