import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../errors.js';
import { giveTo, serverAccount, type Account } from './account.js';
import { findBinaries, installBinaries } from './binaries.js';
import { layoutOf, type EmbeddedOptions, type Layout } from './options.js';
import { run } from './run.js';

/** The superuser of an embedded server. */
const USER = 'corroborate';
/** initdb makes this one; a database of our own name would cost a connection at every start. */
const DATABASE = 'postgres';

/** A data folder that is ready to be started. */
export interface Cluster {
  readonly layout: Layout;
  readonly binaries: string;
  readonly account: Account | null;
  readonly settings: Readonly<Record<string, string>>;
}

/** Installs the binaries and makes the data when they are missing. The caller holds the lock on the folder. */
export async function prepareCluster(options: EmbeddedOptions): Promise<Cluster> {
  const layout = layoutOf(options.folder);
  const found = await findBinaries(process.platform, process.arch);
  const binaries = await installBinaries(found, options.binariesFolder ?? options.folder);
  const cluster = { layout, binaries, account: serverAccount(layout.data), settings: options.settings ?? {} };
  if (!existsSync(layout.data)) await makeData(cluster);
  checkVersion(layout, found.version.split('.')[0] ?? '');
  return cluster;
}

/** Where clients connect. */
export function clusterUrl(cluster: Cluster, port: number): string {
  const password = readFileSync(cluster.layout.password, 'utf8').trim();
  return `postgresql://${USER}:${password}@127.0.0.1:${port}/${DATABASE}`;
}

/** Runs one of Postgres' programs on the cluster. */
export function runOn(cluster: Cluster, program: string, args: readonly string[]): Promise<string> {
  const { binaries, account, layout } = cluster;
  return run({ program: join(binaries, 'bin', program), args, folder: layout.folder, account });
}

async function makeData(cluster: Cluster): Promise<void> {
  const { layout, account } = cluster;
  const password = randomBytes(24).toString('base64url');
  const passwordFile = join(layout.folder, 'initial-password');
  rmSync(layout.unfinishedData, { recursive: true, force: true });
  mkdirSync(layout.unfinishedData, { mode: 0o700 });
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 });
    giveTo(account, layout.unfinishedData, passwordFile);
    await runOn(cluster, 'initdb', initdbArguments(cluster, passwordFile));
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeFileSync(join(layout.unfinishedData, 'corroborate.password'), password, { mode: 0o600 });
  renameSync(layout.unfinishedData, layout.data);
  syncFolder(layout.folder);
}

function initdbArguments(cluster: Cluster, passwordFile: string): string[] {
  return [
    ...['-D', cluster.layout.unfinishedData, `--username=${USER}`, `--pwfile=${passwordFile}`],
    ...['--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions'],
    // The built-in locale sorts alike on every machine, whatever its C library.
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...(cluster.settings['fsync'] === 'off' ? ['--no-sync'] : []),
  ];
}

/** A rename is durable only when its folder is; Windows has no such call and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function checkVersion(layout: Layout, ours: string): void {
  const file = join(layout.data, 'PG_VERSION');
  const made = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'an unknown version';
  if (made !== ours)
    throw new StoreError(
      `The data in ${layout.data} was made by Postgres ${made}, and this Corroborate brings ${ours}: move that folder away to start empty, or serve it with its own version and set DATABASE_URL.`,
    );
}

/** Makes the server's log readable only for its account, and short enough to be read. */
export function prepareLog({ layout, account }: Cluster): void {
  writeFileSync(layout.serverLog, '', { mode: 0o600 });
  chmodSync(layout.serverLog, 0o600);
  giveTo(account, layout.serverLog);
}
