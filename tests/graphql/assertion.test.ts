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

test('an assertion shows its origins and what was collapsed into each', async () => {
  const data = await query(
    `query ($id: ID!) { node(id: $id) { ... on Assertion { origins { totalCount edges { node {
      kind source { name } claimCount articleCount outletCount firstSaidAt
      origin { kind source { name } text { title } }
      claims { edges { node { text article { title } } } }
      articles { totalCount edges { node { title original { title } reuses { kind containment from { title } reasons { rule value weight } } } } }
    } } } } } }`,
    { id: `Assertion:${story.assertions.four}` },
  );
  expect(data).toMatchInlineSnapshot(`
    {
      "node": {
        "origins": {
          "edges": [
            {
              "node": {
                "articleCount": 2,
                "articles": {
                  "edges": [
                    {
                      "node": {
                        "original": {
                          "title": "Four hurt in ferry fire",
                        },
                        "reuses": [],
                        "title": "Four hurt in ferry fire",
                      },
                    },
                    {
                      "node": {
                        "original": {
                          "title": "Four hurt in ferry fire",
                        },
                        "reuses": [
                          {
                            "containment": 0.96,
                            "from": {
                              "title": "Four hurt in ferry fire",
                            },
                            "kind": "COPY",
                            "reasons": [
                              {
                                "rule": "shared-shingles",
                                "value": "48 of 50",
                                "weight": 0.96,
                              },
                            ],
                          },
                        ],
                        "title": "Ferry fire: four hurt",
                      },
                    },
                  ],
                  "totalCount": 2,
                },
                "claimCount": 2,
                "claims": {
                  "edges": [
                    {
                      "node": {
                        "article": {
                          "title": "Four hurt in ferry fire",
                        },
                        "text": "Four passengers were hurt",
                      },
                    },
                    {
                      "node": {
                        "article": {
                          "title": "Ferry fire: four hurt",
                        },
                        "text": "Four passengers were hurt",
                      },
                    },
                  ],
                },
                "firstSaidAt": "2025-03-01T08:00:00.000Z",
                "kind": "SOURCE",
                "origin": {
                  "kind": "SOURCE",
                  "source": {
                    "name": "Bergen police",
                  },
                  "text": null,
                },
                "outletCount": 2,
                "source": {
                  "name": "Bergen police",
                },
              },
            },
          ],
          "totalCount": 1,
        },
      },
    }
  `);
});
