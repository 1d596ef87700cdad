import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * The one order of imports: a folder imports only from those before it. Adding a folder means adding it
 * here, at the place that says what it may know.
 */
const ORDER = [
  'shared',
  'pages',
  'claims',
  'sources',
  'events',
  'links',
  'adapters',
  'pipeline',
  'graphql',
  'cli',
];
const PURE = ORDER.slice(0, ORDER.indexOf('adapters'));

const boundary = (folder, index) => {
  const later = ORDER.slice(index + 1);
  const patterns = later.map((other) => ({
    regex: `^\\.\\.?/(.*/)?${other}/`,
    message: `src/${folder} comes before src/${other} in the order of imports (${ORDER.join(', ')}). Pass what you need as an argument, or move the shared part to an earlier folder.`,
  }));
  const earlier = ORDER.slice(0, index).filter((other) => other !== 'shared' && other !== 'adapters');
  for (const other of earlier)
    patterns.push({
      regex: `^\\.\\./(.*/)?${other}/(?!index\\.js$)`,
      message: `Import src/${other} through its index.ts: what is not exported there is private to that stage.`,
    });
  const io = PURE.includes(folder)
    ? [
        {
          regex:
            '^(node:(fs|net|http|https|child_process|worker_threads|process|os)(/.*)?|pg|@prisma/.*|.*generated.*)$',
          message: `src/${folder} is pure and synchronous: do the I/O in src/adapters and pass the data in.`,
        },
      ]
    : [];
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: [...patterns, ...io] }] },
  };
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'src/adapters/db/generated/', 'tests/pages/*/', 'tests/clients/*/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only src/env.ts reads the environment.' },
      ],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  {
    files: PURE.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-globals': ['error', { name: 'fetch', message: 'A pure stage does no I/O.' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'A pure stage has no randomness: pass it in.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'A pure stage has no clock: pass the time in.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'A pure stage has no clock: pass the time in.',
        },
      ],
    },
  },
  ...ORDER.map(boundary),
  {
    files: ['tests/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  { files: ['src/env.ts', 'prisma.config.ts'], rules: { 'no-restricted-properties': 'off' } },
);
