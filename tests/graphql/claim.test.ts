import { beforeAll, expect, test } from 'vitest';
import { ask, useApi } from './api.js';
import { type FerryFire, tellFerryFire } from './news.js';
import { world } from './world.js';

const use = useApi();
let story: FerryFire;
beforeAll(async () => {
  story = await tellFerryFire(world(use().prisma));
});

const query = async (text: string, variables: Record<string, unknown> = {}): Promise<never> => {
  const { data, errors } = await ask(use().api, text, variables);
  expect(errors).toEqual([]);
  return data;
};

test('a claim is linked to the claims that say the same and to those of related assertions', async () => {
  const { claim } = (await query(
    `query ($id: ID!) { claim(id: $id) { links { totalCount edges { node { kind outgoing claim { text article { title } } relation { method } } } } } }`,
    { id: story.claims.first },
  )) as {
    claim: {
      links: {
        totalCount: number;
        edges: {
          node: {
            kind: string;
            outgoing: boolean | null;
            claim: { text: string };
            relation: { method: string } | null;
          };
        }[];
      };
    };
  };
  expect(claim.links.totalCount).toBe(3);
  expect(
    claim.links.edges.map(({ node }) => [node.kind, node.outgoing, node.claim.text, node.relation?.method]),
  ).toEqual([
    ['COPIES', null, 'Four passengers were hurt', undefined],
    ['CONTRADICTS', false, 'Nine people were hurt', 'disjoint-figures'],
    ['UPDATES', false, 'The number of hurt passengers rose to six', 'later-total'],
  ]);
});

test('links are paged like everything else', async () => {
  const kinds: string[] = [];
  let after: string | null = null;
  do {
    const { claim } = (await query(
      `query ($id: ID!, $after: String) { claim(id: $id) { links(first: 1, after: $after) { pageInfo { endCursor hasNextPage } edges { node { kind } } } } }`,
      { id: story.claims.first, after },
    )) as {
      claim: {
        links: { pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: { kind: string } }[] };
      };
    };
    kinds.push(...claim.links.edges.map(({ node }) => node.kind));
    after = claim.links.pageInfo.hasNextPage ? claim.links.pageInfo.endCursor : null;
  } while (after !== null);
  expect(kinds).toEqual(['COPIES', 'CONTRADICTS', 'UPDATES']);
});

test('a claim stands in its context, with its chain of attribution', async () => {
  const data = await query(
    `query ($id: ID!) { claim(id: $id) { text start end sentence { text span { start end } } context(characters: 24)
      time { interval { from to precision } text reasons { rule } } speaker { name } speakerText
      attribution { role text rule span { start end } source { name kind } }
      mentions { kind name source { name } } quantities { text focus predicate counted interval { text } } } }`,
    { id: story.claims.first },
  );
  expect(data).toMatchInlineSnapshot(`
    {
      "claim": {
        "attribution": [
          {
            "role": "OUTLET",
            "rule": "publisher",
            "source": {
              "kind": "AGENCY",
              "name": "Nordic Wire",
            },
            "span": null,
            "text": "Nordic Wire",
          },
          {
            "role": "SPEAKER",
            "rule": "said-after",
            "source": {
              "kind": "ORGANISATION",
              "name": "Bergen police",
            },
            "span": {
              "end": 40,
              "start": 27,
            },
            "text": "Bergen police",
          },
        ],
        "context": "Four passengers were hurt, Bergen police said. 😀",
        "end": 25,
        "mentions": [
          {
            "kind": "ORGANISATION",
            "name": "Bergen police",
            "source": {
              "name": "Bergen police",
            },
          },
        ],
        "quantities": [
          {
            "counted": "passengers",
            "focus": true,
            "interval": {
              "text": "4",
            },
            "predicate": "injured",
            "text": "Four passengers",
          },
        ],
        "sentence": {
          "span": {
            "end": 34,
            "start": 0,
          },
          "text": "Nine ferries were delayed in Oslo.",
        },
        "speaker": {
          "name": "Bergen police",
        },
        "speakerText": "Bergen police",
        "start": 0,
        "text": "Four passengers were hurt",
        "time": {
          "interval": {
            "from": "2025-03-01T06:00:00.000Z",
            "precision": "HOUR",
            "to": "2025-03-01T07:00:00.000Z",
          },
          "reasons": [],
          "text": null,
        },
      },
    }
  `);
});

test('context is never cut inside a character', async () => {
  // 22 code units behind the claim stands the first half of an emoji.
  const { claim } = (await query(`query ($id: ID!) { claim(id: $id) { context(characters: 23) } }`, {
    id: story.claims.first,
  })) as {
    claim: { context: string };
  };
  expect(claim.context).toBe('Four passengers were hurt, Bergen police said. ');
});
