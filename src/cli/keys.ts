import { Command } from 'commander';

const create = (): Command =>
  new Command('create')
    .description('Make a key and print it, this once: only a hash of it is kept.')
    .argument('<name>', 'who or what it is for')
    .requiredOption('--scope <scopes>', 'what it allows: read, ingest, review, admin, joined by commas')
    .option('--expires <time>', 'when it ends: 2027-01-01, or 2027-01-01T06:00Z (UTC); never by default')
    .addHelpText(
      'after',
      `
No scope holds another:
  read    ask everything about what is stored
  ingest  take pages in
  review  decide what belongs together
  admin   make, list and revoke keys over GraphQL

The key alone goes to the standard output. Callers send it as "Authorization: Bearer cbr_...".

Examples:
  $ corroborate keys create desk --scope read
  $ KEY=$(corroborate keys create scraper --scope ingest --expires 2027-01-01)`,
    )
    .action(async (name: string, options: { scope: string; expires?: string }) => {
      // Loaded here, so that --help need not wait for it.
      const { printNewKey } = await import('./keysRun.js');
      await printNewKey(name, options);
    });

const list = (): Command =>
  new Command('list')
    .description('List all keys, revoked and expired ones included, first made first.')
    .option('--json', 'print them as one line of JSON')
    .action(async (options: { json?: boolean }) => {
      const { printKeys } = await import('./keysRun.js');
      await printKeys(options);
    });

const revoke = (): Command =>
  new Command('revoke')
    .description('Revoke a key for good. A running server refuses it within three seconds.')
    .argument('<key>', 'its id or its prefix')
    .action(async (given: string) => {
      const { printRevoked } = await import('./keysRun.js');
      await printRevoked(given);
    });

/** `corroborate keys create|list|revoke` */
export const keysCommand = (): Command =>
  new Command('keys')
    .description('Make, list and revoke the keys that callers of the server show, whether it runs or not.')
    .addCommand(create())
    .addCommand(list())
    .addCommand(revoke());
