import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createCorroborate, type Corroborate } from 'corroborate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../embedding/serving.js';
import { createTestDatabase, type TestDatabase } from '../helpers/database.js';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Articles of which some contradict one another: two events in dispute, and one of which nobody differs. */
const toll = (town: string, day: string, injured: string, publisher: string) => ({
  mediaType: 'TEXT' as const,
  publisher,
  content: `Storm in ${town} injures ${injured}\n\n${injured} people were injured when a storm tore roofs off houses in ${town} on ${day}, the ${publisher === 'Coast Herald' ? 'mayor' : 'police'} said.\n`,
});
const NEWS = ['Split', 'Zadar', 'Rijeka'].flatMap((town) => [
  toll(town, '2 March 2025', 'Nine', 'Coast Herald'),
  toll(town, '2 March 2025', 'Four', 'Bay Gazette'),
]);

/**
 * A package of somebody else's in a folder of its own: it has our schema and the tools of this checkout. What it generates is
 * made anew each time and never committed, so that it cannot be older than the schema.
 */
function makeConsumer(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `corroborate-${name}-`));
  cpSync(join(ROOT, 'tests/clients', name), folder, { recursive: true });
  cpSync(join(ROOT, 'schema.graphql'), join(folder, 'schema.graphql'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  return folder;
}

const tool = (folder: string, name: string, ...args: string[]) =>
  run(process.execPath, [join(folder, 'node_modules/.bin', name), ...args], { cwd: folder });

describe.each([
  { name: 'codegen', generate: ['graphql-codegen', '--config', 'codegen.ts'] as const },
  { name: 'tada', generate: ['gql.tada', 'generate-output'] as const },
])('a client made with $name', ({ name, generate }) => {
  let folder: string;
  let database: TestDatabase;
  let corroborate: Corroborate;
  let server: Server;
  let url: string;

  beforeAll(async () => {
    folder = makeConsumer(name);
    database = await createTestDatabase();
    const [command, ...args] = generate;
    await tool(folder, command, ...args);
    const persisted =
      name === 'codegen'
        ? {
            documents: JSON.parse(
              readFileSync(join(folder, 'gql/persisted-documents.json'), 'utf8'),
            ) as Record<string, string>,
            only: true,
          }
        : undefined;
    corroborate = await createCorroborate({
      databaseUrl: database.url,
      ...(persisted === undefined ? {} : { persisted }),
    });
    for (const page of NEWS) await corroborate.ingest(page);
    server = createServer(corroborate.listener);
    url = `${await addressOf(server)}/graphql`;
  });
  afterAll(async () => {
    await corroborate.close();
    server.close();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('compiles under strict, asks with its types, and is told what it needs to know', async () => {
    await tool(folder, 'tsc', '-p', '.').catch((error: unknown) => {
      throw new Error((error as { stdout: string }).stdout);
    });
    const { stdout } = await run(process.execPath, ['dist/main.js', url], { cwd: folder });
    expect(JSON.parse(stdout)).toMatchSnapshot();
  });
});
