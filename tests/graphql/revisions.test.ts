import { beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../src/graphql/index.js';
import { ingestPage } from '../../src/pipeline/index.js';
import { useDatabase } from '../helpers/database.js';
import { depsOn, textPage } from '../pipeline/helpers.js';
import { ask, type Answer } from './api.js';

const FIRST = textPage(
  'Harbour Post',
  '2024-03-12',
  'Ferry fire off Palermo kills six',
  'A fire on a ferry off Palermo killed six people on Tuesday, the coast guard said.',
  'Commander Elena Ricci said 41 passengers were injured. The ferry had been inspected in January.',
);
const EDITED = {
  ...FIRST,
  content: FIRST.content
    .replace('killed six people', 'killed nine people')
    .replace(' The ferry had been inspected in January.', '')
    .concat('\n\nThis article was amended on 13 March 2024 to correct the number of people killed.'),
};
const OTHER = textPage(
  'Island Gazette',
  '2024-03-12',
  'Six die in ferry fire off Palermo',
  'Six people were killed in a fire on a ferry off Palermo on Tuesday, according to the mayor.',
);

const QUERY = `query ($id: ID!) {
  article(id: $id) {
    revision
    corrections { kind text }
    revisions { edges { node { revision } } }
    changes {
      previous { revision }
      title { before after }
      textChanged
      claims { totalCount edges { node { kind parts before { text } after { text } } } }
      dropped: claims(kinds: [DROPPED]) { edges { node { before { text } after { id } } } }
      assertions { edges { node { kind otherOutletCount assertion { interval { text } } } } }
    }
  }
}`;

interface Seen {
  readonly article: {
    readonly revision: number;
    readonly corrections: readonly { kind: string; text: string }[];
    readonly changes: {
      readonly title: object | null;
      readonly textChanged: boolean;
      readonly claims: { readonly totalCount: number; readonly edges: readonly { node: object }[] };
      readonly dropped: { readonly edges: readonly { node: object }[] };
      readonly assertions: {
        readonly edges: readonly {
          node: { kind: string; otherOutletCount: number; assertion: { interval: { text: string } | null } };
        }[];
      };
    } | null;
  };
}

describe('a revision of an article', () => {
  const database = useDatabase();
  const ids: string[] = [];
  const look = async (n: number): Promise<Answer & { readonly seen: Seen['article'] }> => {
    const api = createApi({ database: database(), ingest: () => Promise.reject(new Error('not asked for')) });
    const answer = await ask(api, QUERY, { id: `Article:${ids[n] ?? ''}` });
    return { ...answer, seen: (answer.data as Seen).article };
  };

  beforeAll(async () => {
    const deps = depsOn(database());
    const retitled = { ...EDITED, content: EDITED.content.replace('kills six', 'kills nine') };
    for (const page of [FIRST, OTHER, EDITED, retitled]) {
      const { articles } = await ingestPage(deps, page);
      ids.push(articles[0]?.articleId ?? '');
    }
  });

  it('has no changes when it is the first', async () => {
    const { seen, errors } = await look(0);
    expect(errors).toEqual([]);
    expect(seen).toMatchObject({ revision: 1, changes: null, corrections: [] });
  });

  it('tells which claims were changed and dropped, with both texts', async () => {
    const { seen, errors } = await look(2);
    expect(errors).toEqual([]);
    expect(seen.changes?.textChanged).toBe(true);
    expect(seen.changes?.claims.edges.map(({ node }) => node)).toEqual([
      {
        kind: 'CHANGED',
        parts: ['WORDING', 'FIGURE'],
        before: { text: 'A fire on a ferry off Palermo killed six people on Tuesday' },
        after: { text: 'A fire on a ferry off Palermo killed nine people on Tuesday' },
      },
      {
        kind: 'DROPPED',
        parts: [],
        before: { text: 'The ferry had been inspected in January' },
        after: null,
      },
    ]);
    expect(seen.changes?.claims.totalCount).toBe(2);
    expect(seen.changes?.dropped.edges).toHaveLength(1);
  });

  it('tells which assertions it took up and which it left to others', async () => {
    const { seen } = await look(2);
    const shifts = seen.changes?.assertions.edges.map(({ node }) => [
      node.kind,
      node.assertion.interval?.text ?? null,
      node.otherOutletCount,
    ]);
    expect(shifts).toEqual([
      ['TAKEN_UP', '9', 0],
      ['LEFT', '6', 1],
      ['LEFT', null, 0],
    ]);
  });

  it('keeps what the publisher says about it', async () => {
    const { seen } = await look(2);
    expect(seen.corrections).toEqual([
      {
        kind: 'CORRECTION',
        text: 'This article was amended on 13 March 2024 to correct the number of people killed.',
      },
    ]);
  });

  it('is one, too, when the headline alone was changed', async () => {
    const { seen } = await look(3);
    expect(seen).toMatchObject({
      revision: 3,
      changes: {
        title: { before: 'Ferry fire off Palermo kills six', after: 'Ferry fire off Palermo kills nine' },
        textChanged: false,
        claims: { totalCount: 0 },
        assertions: { edges: [] },
      },
    });
  });
});
