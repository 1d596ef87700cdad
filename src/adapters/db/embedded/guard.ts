import { spawn } from 'node:child_process';
import type { Layout } from './options.js';

/**
 * Waits until the keeper is gone, gives a new keeper two seconds to take over, and stops the server if none did.
 * $1 is the keeper's address file, $2 the server's; both begin with a process number.
 */
const SCRIPT = `
read -r _
[ -e "$2" ] || exit 0
sleep 2
kill -0 "$(head -n 1 "$1")" 2>/dev/null || kill -INT "$(head -n 1 "$2")"`;

/**
 * Starts a shell that outlives the keeper and sees to it that Postgres does not. It is what is left when every Node
 * process of the machine is killed at once. Returns what ends it. Windows has no such shell: there the next start
 * takes the server over.
 */
export function startGuard(layout: Layout): () => void {
  if (process.platform === 'win32') return () => undefined;
  const guard = spawn('/bin/sh', ['-c', SCRIPT, 'corroborate-guard', layout.keeper, layout.postmaster], {
    cwd: layout.folder,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without a guard the server is still stopped by the keeper.
  guard.on('error', () => undefined);
  guard.unref();
  return () => guard.kill('SIGKILL');
}
