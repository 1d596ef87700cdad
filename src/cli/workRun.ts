import { availableParallelism } from 'node:os';
import { queueState } from '../adapters/queue/state.js';
import { onStop } from '../adapters/process/shutdown.js';
import { readEnvironment } from '../env.js';
import { openWorkspace } from '../pipeline/index.js';
import { crewOf } from './crew.js';
import { reportAndExit } from './report.js';
import { openTelemetry } from './telemetry.js';

/**
 * Works at the queue until the process is asked to end.
 *
 * @param concurrency threads that take pages in; by default as many as there are cores
 * @throws StoreError when the store cannot be used, or has no queue
 */
export async function work(concurrency?: number): Promise<void> {
  const environment = readEnvironment();
  const count = concurrency ?? Math.max(1, environment.workers ?? availableParallelism());
  const telemetry = await openTelemetry(environment);
  const workspace = await openWorkspace({ ...environment, telemetry });
  const crew = crewOf(environment, telemetry, count);
  await crew.work(workspace.database).catch(async (error: unknown) => {
    await workspace.close();
    throw error;
  });
  onStop(
    async () => {
      process.stdout.write(process.stdout.isTTY ? '\nStopping\n' : 'Stopping\n');
      await crew.close();
      await workspace.close();
      await telemetry.close();
    },
    { fail: reportAndExit },
  );
  const { waiting, failed } = await queueState(workspace.database.prisma);
  process.stdout.write(
    `Working with ${String(count)} ${count === 1 ? 'thread' : 'threads'}: ${String(waiting)} waiting, ${String(failed)} failed\n`,
  );
}
