import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of pure code. All others get a Postgres, which is started once, and only when one of them runs. */
const PURE = ['tests/{shared,pages,claims,sources,events,links}/**/*.test.ts', 'tests/env.test.ts'];

const src = (file: string): string => fileURLToPath(new URL(`src/${file}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Two copies of graphql (ESM and CommonJS) in one process break instanceof checks.
    alias: [
      { find: /^graphql$/, replacement: 'graphql/index.js' },
      // What the documentation shows imports the package by its name.
      { find: /^corroborate$/, replacement: src('index.ts') },
      { find: /^corroborate\/subgraph$/, replacement: src('subgraph.ts') },
    ],
  },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: PURE,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Pure code keeps nothing from one file to the next, so that loading it once is enough, and half the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'store',
          include: ['tests/**/*.test.ts'],
          exclude: PURE,
          globalSetup: ['tests/helpers/built.ts', 'tests/helpers/postgres.ts'],
          // Some of them start servers and kill them.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
