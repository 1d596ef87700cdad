import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, createApi } from '../../src/graphql/index.js';
import { EXAMPLES, type Example } from '../../src/graphql/examples/index.js';
import { ingestPage, loadDemo, matchText } from '../../src/pipeline/index.js';
import { ask } from '../graphql/api.js';
import { useDatabase } from '../helpers/database.js';
import { depsOn } from '../pipeline/helpers.js';
import { printed, shortened } from './shortened.js';

const DOCS = new URL('../../docs/', import.meta.url);

type Variables = Readonly<Record<string, unknown>>;

// Names and sentences of the demo corpus stand there, beside the page that is made with them.
const variables = JSON.parse(readFileSync(new URL('questions.json', DOCS), 'utf8')) as Readonly<
  Record<string, Variables>
>;

const QUESTIONS = EXAMPLES.filter(({ question }) => question !== undefined);

const use = useDatabase();
let api: Api;
beforeAll(async () => {
  const database = use();
  const deps = depsOn(database);
  await loadDemo({ database, ingest: (page) => ingestPage(deps, page) });
  api = createApi({
    database,
    ingest: () => Promise.reject(new Error('no page is taken in here')),
    match: (text) => matchText(deps, text),
  });
}, 240_000);

async function answer({ title, query }: Example): Promise<unknown> {
  const { data, errors } = await ask(api, query, variables[title]);
  expect(errors).toEqual([]);
  return data;
}

/** Whether there is an item in every list that a question is about. */
const connections = (value: unknown): number[] => {
  if (Array.isArray(value)) return value.flatMap(connections);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'edges' in value && Array.isArray(value.edges) ? [value.edges.length] : [];
  return [...own, ...Object.values(value).flatMap(connections)];
};

const section = (example: Example, data: unknown): string => `## ${example.question ?? ''}

\`\`\`graphql
${example.query}
\`\`\`

With

\`\`\`json
${printed(variables[example.title] ?? {})}
\`\`\`

the demo corpus answers, shortened:

\`\`\`json
${printed(shortened(data))}
\`\`\`
`;

const INTRODUCTION = `# Questions and answers

What the demo corpus answers to the questions that it was made for. Each query is a tab in GraphiQL and runs there as it stands;
the variables given here ask about somebody or something in particular. The answers are shortened: of each list the first items
are shown, and these stand without the \`edges\` and \`node\` around them. The page is made by a test, which fails when an answer has
become another.
`;

describe('the questions of users, asked of the demo corpus', () => {
  test('are seven, each with variables', () => {
    expect(QUESTIONS.map(({ title }) => title).sort()).toEqual(Object.keys(variables).sort());
    expect(QUESTIONS).toHaveLength(7);
  });

  test.each(QUESTIONS.map((example) => [example.question, example] as const))(
    '%s',
    async (_title, example) => {
      const [outermost = 0] = connections(await answer(example));
      // A text of one's own is no copy of anything, which is what its answer begins with.
      if (example.title !== 'Match a text') expect(outermost).toBeGreaterThan(0);
    },
  );

  test('a text meets what the store says of the same question', async () => {
    const [example] = QUESTIONS.filter(({ title }) => title === 'Match a text');
    const text = JSON.stringify(example && (await answer(example)));
    expect(text).toMatch(/"kind":"(?:UPDATES|CONTRADICTS)"/);
  });

  test('are answered in docs/questions.md as they are here; -u makes the page anew', async () => {
    const sections: string[] = [];
    for (const example of QUESTIONS) sections.push(section(example, await answer(example)));
    const path = fileURLToPath(new URL('questions.md', DOCS));
    await expect([INTRODUCTION, ...sections].join('\n')).toMatchFileSnapshot(path);
  });
});
