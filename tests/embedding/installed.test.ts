import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../helpers/database.js';

const run = promisify(execFile);
const CONSUMER = fileURLToPath(new URL('consumer/', import.meta.url));

let folder: string;
let tarball: Buffer;

/** Puts what `npm ci` has built into a package, and installs that elsewhere with what it says it needs. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corroborate-consumer-'));
  const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const { stdout } = await run('npm', packing);
  const name = (JSON.parse(stdout) as [{ filename: string }])[0].filename;
  tarball = readFileSync(join(folder, name));
  cpSync(CONSUMER, folder, { recursive: true });
  await run('npm', ['install', '--ignore-scripts', '--prefer-offline', '--no-package-lock', `./${name}`], {
    cwd: folder,
  });
}, 180_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What the compiler says of a consumer's file and of the types that it is given; those of others are theirs. */
function compile(file: string): string[] {
  const program = ts.createProgram([join(folder, file)], {
    ...{ strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, skipLibCheck: true },
    ...{ module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: ['node'] },
    lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'],
    typeRoots: [join(folder, 'node_modules/@types')],
  });
  const own = program
    .getSourceFiles()
    .filter(({ fileName }) => !/node_modules\/(?!corroborate\/)|\/typescript\//.test(fileName));
  const found = own.flatMap((source) => [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ]);
  program.emit();
  return found.map(
    (one) => `${one.file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`,
  );
}

describe('the package, installed elsewhere', () => {
  it('is found by its types, its modules and its command line, and answers', async () => {
    expect(compile('consumer.ts')).toEqual([]);
    const database = await createTestDatabase('empty');
    const { stdout } = await run(process.execPath, ['consumer.js', database.url], { cwd: folder });
    await database.drop();
    expect(JSON.parse(stdout)).toEqual({
      created: true,
      refused: 'EMPTY_PAGE',
      composed: true,
      answer: { data: { articles: { edges: [{ node: { title: 'Tram derails in Porto' } }] } } },
    });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect((await run('npx', ['corroborate', '--version'], { cwd: folder })).stdout.trim()).toBe(version);
  }, 180_000);

  it('brings nothing of a test, of Apollo or of a compiler along', () => {
    const strangers = ['@apollo', '@graphql-codegen', 'vitest', 'tsx', 'typescript', 'express', 'prisma'];
    expect(strangers.filter((name) => existsSync(join(folder, 'node_modules', name)))).toEqual([]);
  });

  it('exports what tools can follow', async () => {
    const bytes = tarball.buffer.slice(
      tarball.byteOffset,
      tarball.byteOffset + tarball.byteLength,
    ) as ArrayBuffer;
    const { messages } = await publint({ pack: { tarball: bytes }, strict: true });
    expect(messages).toEqual([]);
  });

  it('has types that fit its modules wherever ES modules are understood', async () => {
    const checked = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)), {
      excludeEntrypoints: ['./schema.graphql', './package.json'],
    });
    if (checked.types === false) throw new Error('It has no types.');
    // It is an ES module and nothing else: require() takes it from Node 20.19 on, resolvers older than "exports" do not.
    const foreign = checked.problems.filter(
      (problem) =>
        !('resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind)),
    );
    expect(foreign).toEqual([]);
  });

  it('tells of no map that is not in it', () => {
    const entry = readFileSync(join(folder, 'node_modules/corroborate/dist/index.js'), 'utf8');
    expect(entry).not.toContain('sourceMappingURL');
  });
});
