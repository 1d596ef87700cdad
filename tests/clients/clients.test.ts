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

const at = (hour: number) => ({
  from: new Date(Date.UTC(2025, 2, 3, hour)),
  to: new Date(Date.UTC(2025, 2, 3, hour, 1)),
  precision: 'MINUTE' as const,
});

const report = (hour: number, publisher: string, title: string, text: string) => ({
  ...{ mediaType: 'TEXT' as const, publisher, published: at(hour) },
  content: `${title}\n\n${text}\n`,
});

/** Of each happening a later report by somebody else tells a lower figure than an earlier one: two disputes. */
const NEWS = [
  report(
    ...([8, 'Coast Herald', 'Storm in Split kills nine'] as const),
    'Nine people were killed when a storm tore roofs off houses in Split on Sunday, the mayor said.',
  ),
  report(
    ...([15, 'Bay Gazette', 'Four dead after storm in Split'] as const),
    'Four people were killed in a storm in Split on Sunday, police said.',
  ),
  report(
    ...([9, 'Coast Herald', 'Hotel fire in Agadir kills seven'] as const),
    'Seven guests were killed when a fire broke out in a hotel in Agadir on Saturday, the fire brigade said.',
  ),
  report(
    ...([16, 'Bay Gazette', 'Two dead in Agadir hotel fire'] as const),
    'Two guests were killed in a fire in a hotel in Agadir on Saturday, the ministry of health said.',
  ),
];

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

const CLIENTS = [
  {
    name: 'codegen',
    generate: ['graphql-codegen', '--config', 'codegen.ts'] as const,
    told: {
      disputes: ['Hotel fire in Agadir kills seven', 'Storm in Split kills nine'],
      taken: 'NEW',
      empty: 'EMPTY_PAGE at content',
      invalid: 'invalid: input.url',
      badId: 'INVALID_ID',
      unlisted: 'DOCUMENTS_ONLY',
      news: 'Tram derails in Porto',
    },
  },
  {
    name: 'tada',
    generate: ['gql.tada', 'generate-output'] as const,
    told: {
      figures: ['6', '7', '2', '9', '4'],
      taken: 'NEW',
      empty: 'EMPTY_PAGE at content',
      badId: 'INVALID_ID',
      news: 'Ferry runs aground',
    },
  },
];

describe.each(CLIENTS)('a client made with $name', ({ name, generate, told }) => {
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
    expect(JSON.parse(stdout)).toEqual(told);
  });
});
