import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';

interface Packed {
  readonly files: readonly { readonly path: string }[];
  readonly unpackedSize: number;
}

const MEGABYTE = 1_000_000;
const count = (paths: readonly string[], pattern: RegExp) =>
  paths.filter((path) => pattern.test(path)).length;

/** What npm would publish. `npm ci` has built dist/ before. */
describe('the package', () => {
  let packed: Packed;
  let paths: string[];
  beforeAll(() => {
    const out = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    packed = (JSON.parse(out) as [Packed])[0];
    paths = packed.files.map(({ path }) => path);
  });

  it('holds what runs: the compiled code, its client and keeper, the migrations and the demo corpus', () => {
    for (const needed of [
      'dist/index.js',
      'dist/index.d.ts',
      'dist/main.js',
      'dist/cli/main.js',
      'dist/adapters/db/generated/client/client.js',
      'dist/adapters/db/generated/pothos.js',
      'dist/adapters/db/embedded/keeper.js',
      'dist/subgraph.js',
      'prisma/schema.prisma',
      'schema.graphql',
      'LICENSE',
    ])
      expect(paths).toContain(needed);
    expect(count(paths, /^prisma\/migrations\/[^/]+\/migration\.sql$/)).toBe(
      readdirSync('prisma/migrations', { withFileTypes: true }).filter((entry) => entry.isDirectory()).length,
    );
    expect(count(paths, /^seeds\/.*\.txt$/)).toBeGreaterThan(60);
  });

  it('holds nothing of development', () => {
    const strangers = paths.filter(
      (path) => !/^(dist\/|prisma\/|seeds\/|[A-Z]+(\.md)?$|package\.json$|schema\.graphql$)/.test(path),
    );
    expect(strangers).toEqual([]);
    expect(count(paths, /\.map$|tsbuildinfo|\/measure\/|\.test\.|(?<!\.d)\.ts$/)).toBe(0);
    expect(packed.unpackedSize).toBeLessThan(12 * MEGABYTE);
  });

  it('runs no script when it is installed, and its entry points are in it', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      bin: Record<string, string>;
      main: string;
      scripts: Record<string, string>;
      allowScripts: Record<string, boolean>;
    };
    expect(Object.keys(manifest.scripts).filter((name) => /install/.test(name))).toEqual([]);
    expect(Object.values(manifest.allowScripts)).not.toContain(true);
    expect(paths).toContain(manifest.main);
    expect(paths).toContain(manifest.bin['corroborate']);
  });
});
