/** For developers: `npm run migration -- name` writes the next migration from what schema.prisma has changed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTemporaryPostgres } from './embedded/temporary.js';
import { schemaDrift } from './migrate.js';
import { MIGRATIONS_FOLDER } from './migrations.js';

const name = (process.argv[2] ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '_');
if (name === '') throw new Error('Name the migration: npm run migration -- add_notes');

const server = await startTemporaryPostgres();
try {
  const script = await schemaDrift(server.url);
  if (script === '') console.log('Nothing to do: the migrations already give the schema.');
  else {
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const target = join(MIGRATIONS_FOLDER, `${stamp}_${name}`);
    mkdirSync(target);
    writeFileSync(join(target, 'migration.sql'), `${script}\n`);
    console.log(`Wrote ${target}/migration.sql: add checks by hand, then commit it.`);
  }
} finally {
  await server.close();
}
