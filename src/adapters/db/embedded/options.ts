import { accessSync, chmodSync, constants, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StoreError } from '../errors.js';

/** What an embedded Postgres is started with. All processes that name the same folder share one server. */
export interface EmbeddedOptions {
  /** Absolute folder that holds the data, the binaries and the keeper's address. */
  readonly folder: string;
  /** Where the binaries are kept, when not in `folder`: several data folders then share one copy. */
  readonly binariesFolder?: string;
  /** Extra server settings, for throw-away servers: `{ fsync: 'off' }`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The whole folder is removed when the server stops, however its users end. */
  readonly temporary?: boolean;
}

/** The files of one data folder. */
export interface Layout {
  readonly folder: string;
  readonly data: string;
  /** Where initdb works; renamed to `data` when complete, so that `data` is never half made. */
  readonly unfinishedData: string;
  /** Made by initdb's run, stands inside `data`, so that the two cannot come apart. */
  readonly password: string;
  readonly postmaster: string;
  readonly serverLog: string;
  /** Address of the running keeper; its existence is the lock on the folder. */
  readonly keeper: string;
  readonly keeperLog: string;
  /** The last port, taken again when free: connections of a surviving process then heal by themselves. */
  readonly port: string;
}

/** Names the files below a data folder. */
export function layoutOf(folder: string): Layout {
  const data = join(folder, 'data');
  return {
    folder,
    data,
    unfinishedData: join(folder, 'data.unfinished'),
    password: join(data, 'corroborate.password'),
    postmaster: join(data, 'postmaster.pid'),
    serverLog: join(data, 'corroborate.log'),
    keeper: join(folder, 'keeper'),
    keeperLog: join(folder, 'keeper.log'),
    port: join(folder, 'port'),
  };
}

/**
 * Makes the data folder when it is missing: private to a user; open to enter for root, because Postgres refuses to
 * run as root and must reach its files as another account.
 */
export function ensureFolder(folder: string): void {
  try {
    const topmost = mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (topmost !== undefined && process.getuid?.() === 0) openToOthers(folder, topmost);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replace(/, (mkdir|access).*/, '') : String(cause);
    throw new StoreError(
      `The data folder ${folder} cannot be used (${why}): set CORROBORATE_DATA to a folder you may write, or DATABASE_URL to a Postgres of your own.`,
      { cause },
    );
  }
}

/** Opens the folders that we have just made, whatever the umask, and no others. */
function openToOthers(folder: string, topmost: string): void {
  for (let made = folder; made.length >= topmost.length; made = dirname(made)) chmodSync(made, 0o755);
}
