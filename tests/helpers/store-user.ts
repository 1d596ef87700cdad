/** A process that uses an embedded Postgres, for tests that have to kill one. Argument: EmbeddedOptions as JSON. */
import { joinEmbeddedPostgres } from '../../src/adapters/db/embedded/join.js';
import type { EmbeddedOptions } from '../../src/adapters/db/embedded/options.js';
import { onStop } from '../../src/adapters/process/shutdown.js';

try {
  const server = await joinEmbeddedPostgres(JSON.parse(process.argv[2] ?? '{}') as EmbeddedOptions);
  onStop(() => server.close());
  console.log(server.url);
  // Lives until it is told to end: an open standard input holds it.
  process.stdin.resume();
} catch (error) {
  console.log(error instanceof Error ? `${error.name}: ${error.message}` : error);
}
