/** What a contender is started with. */
export interface ContenderOptions {
  readonly databaseUrl: string;
}

/** Processor time of a contender so far, in microseconds. */
export interface Used {
  readonly cpu: number;
}

/** Sent by a contender once it listens. */
export interface Ready {
  readonly url: string;
}

/** Sent by a contender that cannot start. */
export interface Failed {
  readonly failure: string;
}

/** Says something to the process that started this one. */
function tell(message: Used | Ready | Failed): void {
  process.send?.(message);
}

/**
 * Runs this process as a contender: starts it with what the first message says, answers each later one with the
 * processor time used, and ends with the process that started it.
 */
export function contend(start: (options: ContenderOptions) => Promise<string>): void {
  process.on('disconnect', () => process.exit(0));
  process.once('message', (options: ContenderOptions) => {
    process.on('message', () => {
      const { user, system } = process.cpuUsage();
      tell({ cpu: user + system });
    });
    start(options).then(
      (url) => {
        tell({ url });
      },
      (error: unknown) => {
        tell({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      },
    );
  });
}
