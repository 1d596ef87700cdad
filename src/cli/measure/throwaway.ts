import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace, type Trace, type Workspace } from '../../pipeline/index.js';

/** Runs `use` on the store of a folder, which is made when there is none. */
export async function withWorkspaceIn<T>(
  folder: string,
  use: (workspace: Workspace) => Promise<T>,
  trace?: Trace,
): Promise<T> {
  await mkdir(folder, { recursive: true });
  // For root, Postgres runs under another account, which must be able to enter.
  await chmod(folder, 0o711);
  const workspace = await openWorkspace({ dataFolder: join(folder, 'data') }, trace);
  try {
    return await use(workspace);
  } finally {
    await workspace.close();
  }
}

/** Runs `use` on an empty store of its own, of which nothing is left afterwards. */
export async function withThrowawayWorkspace<T>(
  use: (workspace: Workspace) => Promise<T>,
  trace?: Trace,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'corroborate-'));
  try {
    return await withWorkspaceIn(folder, use, trace);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
