import { chownSync, readFileSync, statSync } from 'node:fs';
import { StoreError } from '../errors.js';

/** An existing account of the machine that Postgres runs as. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Accounts that own no one's files, best first. */
const UNPRIVILEGED = ['postgres', '_postgres', 'nobody'];

/**
 * The account Postgres must run as: null for ourselves; when we are root, which Postgres refuses, the owner of the
 * existing data, or else the first unprivileged account there is. None is ever made.
 * @throws StoreError when root finds no such account.
 */
export function serverAccount(dataFolder: string): Account | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = parseAccounts(readFileSync('/etc/passwd', 'utf8'));
  const owner = ownerOf(dataFolder);
  if (owner !== null && owner.uid !== 0)
    return {
      ...owner,
      name: accounts.find((account) => account.uid === owner.uid)?.name ?? String(owner.uid),
    };
  for (const name of UNPRIVILEGED) {
    const found = accounts.find((account) => account.name === name && account.uid !== 0);
    if (found !== undefined) return found;
  }
  throw new StoreError(
    'Postgres refuses to run as root, and there is no account "postgres" or "nobody" to run it as: start Corroborate as another user, or set DATABASE_URL to a Postgres of your own.',
  );
}

/**
 * Makes files the account's own, when there is one.
 * @throws StoreError where root may not do so, as in a container that maps one user only
 */
export function giveTo(account: Account | null, ...paths: string[]): void {
  if (account === null) return;
  try {
    for (const path of paths) chownSync(path, account.uid, account.gid);
  } catch (cause) {
    throw new StoreError(cannotBecome(account), { cause });
  }
}

/** What to do when root has not the power of root. */
export function cannotBecome(account: Account): string {
  return `Postgres refuses to run as root, and this root may not become the account "${account.name}": start Corroborate as another user, or set DATABASE_URL to a Postgres of your own.`;
}

/** Reads the lines of /etc/passwd. */
export function parseAccounts(passwd: string): Account[] {
  return passwd.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && !name.startsWith('#') && uid && gid
      ? [{ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }]
      : [];
  });
}

function ownerOf(folder: string): { uid: number; gid: number } | null {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found === undefined ? null : { uid: found.uid, gid: found.gid };
}
