import { beforeAll, expect, test } from 'vitest';
import { ask, useApi } from './api.js';
import { type FerryFire, tellFerryFire } from './news.js';
import { uuid, world } from './world.js';

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

test('an event sets the answers to one question side by side', async () => {
  const data = await query(
    `query ($id: ID!) { event(id: $id) { title kind place disputed time { from to precision }
      measures { edges { node { label current { interval { text } } assertions { edges { node {
        interval { low high text } firstSaidAt outletCount originCount
        saidBy { edges { node { name } } }
        relationsOut { edges { node { kind method score to { interval { text } } reasons { rule value weight } } } }
      } } } } } } } }`,
    { id: story.event },
  );
  expect(data).toMatchInlineSnapshot(`
    {
      "event": {
        "disputed": true,
        "kind": "fire",
        "measures": {
          "edges": [
            {
              "node": {
                "assertions": {
                  "edges": [
                    {
                      "node": {
                        "firstSaidAt": "2025-03-01T08:00:00.000Z",
                        "interval": {
                          "high": 4,
                          "low": 4,
                          "text": "4",
                        },
                        "originCount": 1,
                        "outletCount": 2,
                        "relationsOut": {
                          "edges": [],
                        },
                        "saidBy": {
                          "edges": [
                            {
                              "node": {
                                "name": "Bergen police",
                              },
                            },
                          ],
                        },
                      },
                    },
                    {
                      "node": {
                        "firstSaidAt": "2025-03-01T10:00:00.000Z",
                        "interval": {
                          "high": 9,
                          "low": 9,
                          "text": "9",
                        },
                        "originCount": 1,
                        "outletCount": 1,
                        "relationsOut": {
                          "edges": [
                            {
                              "node": {
                                "kind": "CONTRADICTS",
                                "method": "disjoint-figures",
                                "reasons": [
                                  {
                                    "rule": "disjoint",
                                    "value": "9 and 4",
                                    "weight": 1,
                                  },
                                ],
                                "score": 0.9,
                                "to": {
                                  "interval": {
                                    "text": "4",
                                  },
                                },
                              },
                            },
                          ],
                        },
                        "saidBy": {
                          "edges": [
                            {
                              "node": {
                                "name": "Island Gazette",
                              },
                            },
                          ],
                        },
                      },
                    },
                    {
                      "node": {
                        "firstSaidAt": "2025-03-01T13:00:00.000Z",
                        "interval": {
                          "high": 6,
                          "low": 6,
                          "text": "6",
                        },
                        "originCount": 1,
                        "outletCount": 1,
                        "relationsOut": {
                          "edges": [
                            {
                              "node": {
                                "kind": "UPDATES",
                                "method": "later-total",
                                "reasons": [
                                  {
                                    "rule": "rose-to",
                                    "value": "4 -> 6",
                                    "weight": null,
                                  },
                                ],
                                "score": 0.9,
                                "to": {
                                  "interval": {
                                    "text": "4",
                                  },
                                },
                              },
                            },
                          ],
                        },
                        "saidBy": {
                          "edges": [
                            {
                              "node": {
                                "name": "Bergen police",
                              },
                            },
                          ],
                        },
                      },
                    },
                  ],
                },
                "current": {
                  "interval": {
                    "text": "6",
                  },
                },
                "label": "people hurt",
              },
            },
          ],
        },
        "place": "Bergen",
        "time": {
          "from": "2025-03-01T06:00:00.000Z",
          "precision": "HOUR",
          "to": "2025-03-01T07:00:00.000Z",
        },
        "title": "Ferry fire off Bergen",
      },
    }
  `);
});

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

test('a timeline tells what each assertion changed when it was first made', async () => {
  const { event } = (await query(
    `query ($id: ID!) { event(id: $id) { timeline { edges { node { at change assertion { text } relation { kind } } } } } }`,
    { id: story.event },
  )) as {
    event: {
      timeline: {
        edges: {
          node: {
            at: string;
            change: string;
            assertion: { text: string };
            relation: { kind: string } | null;
          };
        }[];
      };
    };
  };
  expect(
    event.timeline.edges.map(({ node }) => [node.at, node.change, node.assertion.text, node.relation?.kind]),
  ).toEqual([
    ['2025-03-01T08:00:00.000Z', 'NEW', 'Four passengers were hurt', undefined],
    ['2025-03-01T10:00:00.000Z', 'CONTRADICTION', 'Nine people were hurt', 'CONTRADICTS'],
    ['2025-03-01T13:00:00.000Z', 'UPDATE', 'rose to six', 'UPDATES'],
    ['2025-03-01T13:00:00.000Z', 'DENIAL', 'denied nine were hurt', 'DISPUTES'],
  ]);
});

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

test('the id of a merged event gives the event it went into, wherever an id is taken', async () => {
  const id = `Event:${story.merged}`;
  const data = await query(
    `query ($id: ID!) { event(id: $id) { id } node(id: $id) { id ... on Event { title } } nodes(ids: [$id]) { id }
      claims(filter: { eventId: $id }) { totalCount } }`,
    { id },
  );
  const live = `Event:${story.event}`;
  expect(data).toEqual({
    event: { id: live },
    node: { id: live, title: 'Ferry fire off Bergen' },
    nodes: [{ id: live }],
    claims: { totalCount: 5 },
  });
});

test('what is not there is null', async () => {
  const data = await query(
    `query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } event(id: "Event:${uuid(9999)}") { id } }`,
    {
      id: `Claim:${uuid(9999)}`,
    },
  );
  expect(data).toEqual({ node: null, nodes: [null], event: null });
});

test.each([
  ['node(id: "nonsense") { id }', 'INVALID_ID', 'id'],
  ['node(id: "Query:01950000-0000-7000-8000-000000000001") { id }', 'INVALID_ID', 'id'],
  ['event(id: "Claim:01950000-0000-7000-8000-000000000001") { id }', 'INVALID_ID', 'id'],
  [
    'claims(filter: { speakerId: "Event:01950000-0000-7000-8000-000000000001" }) { totalCount }',
    'INVALID_ID',
    'speakerId',
  ],
])('an id that cannot be one is a typed error: %s', async (field, code, place) => {
  const { errors } = await ask(use().api, `{ ${field} }`);
  expect(errors.map(({ extensions }) => extensions)).toEqual([{ code, place }]);
});

test('a hundred nodes can be asked for at once, and no more', async () => {
  const ids = Array.from({ length: 101 }, (_, n) => `Claim:${uuid(n)}`);
  const over = await ask(use().api, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(over.errors.map(({ extensions }) => extensions)).toEqual([
    { code: 'INVALID_ARGUMENT', place: 'ids' },
  ]);
  const full = await ask(use().api, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: ids.slice(1),
  });
  expect((full.data as { nodes: unknown[] }).nodes).toHaveLength(100);
});

test('disputes are the disputed events', async () => {
  const w = world(use().prisma);
  await w.prisma.event.create({
    data: {
      ...(await w.prisma.event.findFirstOrThrow()),
      id: uuid(5000),
      title: 'Quiet day',
      disputed: false,
      profile: {},
    },
  });
  expect(await query('{ disputes { totalCount edges { node { title } } } events { totalCount } }')).toEqual({
    disputes: { totalCount: 1, edges: [{ node: { title: 'Ferry fire off Bergen' } }] },
    events: { totalCount: 2 },
  });
});
