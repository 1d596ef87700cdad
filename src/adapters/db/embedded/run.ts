import { spawn } from 'node:child_process';
import { StoreError } from '../errors.js';
import { cannotBecome, type Account } from './account.js';

/** One run of a Postgres program. */
export interface Run {
  readonly program: string;
  readonly args: readonly string[];
  /** A folder the account may enter: the programs complain about any other. */
  readonly folder: string;
  readonly account: Account | null;
}

/** Our own locale and PG* variables must not change what initdb makes. Windows cannot start programs without its own. */
const ENVIRONMENT =
  process.platform === 'win32' ? undefined : { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Runs a program to its end and gives its output.
 * @throws StoreError with the program's own last words when it fails.
 */
export function run({ program, args, folder, account }: Run): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...(ENVIRONMENT && { env: ENVIRONMENT }),
      ...(account && { uid: account.uid, gid: account.gid }),
    });
    let output = '';
    const collect = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error: NodeJS.ErrnoException) => reject(cannotRun(error, folder, account)));
    // Not 'close': a server that pg_ctl starts may keep the pipes open.
    child.on('exit', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new StoreError(explain(output, folder) || `${program} ended with ${signal ?? code}`));
    });
  });
}

function cannotRun(error: NodeJS.ErrnoException, folder: string, account: Account | null): StoreError {
  const advice = 'or set DATABASE_URL to a Postgres of your own.';
  if (error.code === 'EACCES' && account !== null)
    return new StoreError(
      `Postgres refuses to run as root, and the account "${account.name}" may not enter ${folder}: set CORROBORATE_DATA to a folder that every account may enter (such as /var/lib/corroborate), ${advice}`,
      { cause: error },
    );
  if (account !== null && (error.code === 'EPERM' || error.code === 'EINVAL'))
    return new StoreError(cannotBecome(account), { cause: error });
  return new StoreError(
    `The embedded Postgres does not run on this machine (${error.code ?? error.message}; it needs the GNU C library on Linux): set DATABASE_URL to a Postgres of your own.`,
    { cause: error },
  );
}

/** Known ends of Postgres programs, and what helps. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/no space left on device/i, 'free some disk space'],
  [/permission denied/i, 'make the folder writable for its owner, or set CORROBORATE_DATA to another'],
  [
    /error while loading shared libraries|GLIBC|symbol not found/,
    'set DATABASE_URL to a Postgres of your own',
  ],
  [/could not create shared memory|could not resize shared memory/, 'give the machine more shared memory'],
];

/** Where a line of a log begins to tell of one. */
const ERROR = /FATAL|PANIC|error/i;

/** The last line of a program's or log's output that tells of an error, with what to do about it; '' when none does. */
export function explain(output: string, folder: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const telling = lines.filter((line) => ERROR.test(line)).at(-1) ?? lines.filter(Boolean).at(-1);
  if (telling === undefined) return '';
  const words = telling.slice(Math.max(0, telling.search(ERROR)));
  const remedy = REMEDIES.find(([pattern]) => pattern.test(output))?.[1];
  return `The embedded Postgres in ${folder} does not start: ${words}${remedy === undefined ? '' : ` (${remedy})`}`;
}
