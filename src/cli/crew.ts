import { userAgent } from '../adapters/process/version.js';
import type { Telemetry } from '../adapters/telemetry/telemetry.js';
import type { Environment } from '../env.js';
import { openCrew, type Crew, type Patience } from '../pipeline/index.js';

/** Opens the crew of a process that was started from the command line. */
export const crewOf = (
  { databaseUrl, dataFolder, fetchAllow }: Environment,
  telemetry: Telemetry,
  threads: number,
  patience?: Patience,
): Crew =>
  openCrew({
    databaseUrl,
    dataFolder,
    fetchAllow,
    telemetry,
    // Pages that are given are taken in even where nothing is taken from the queue.
    count: Math.max(1, threads),
    userAgent: userAgent(),
    ...(patience === undefined ? {} : { patience }),
  });
