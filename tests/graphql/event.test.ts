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
        relationsOut { edges { node { kind method strength to { interval { text } } reasons { rule value weight } } } }
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
                                "strength": 0.9,
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
                                "strength": 0.9,
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

test.each([
  ['node(id: "nonsense") { id }', 'INVALID_ID', 'id'],
  ['node(id: "Query:01950000-0000-7000-8000-000000000001") { id }', 'INVALID_ID', 'id'],
  ['event(id: "Claim:01950000-0000-7000-8000-000000000001") { id }', 'INVALID_ID', 'id'],
  [
    'claims(filter: { speakerId: "Event:01950000-0000-7000-8000-000000000001" }) { totalCount }',
    'INVALID_ID',
    'filter.speakerId',
  ],
])('an id that cannot be one is a typed error: %s', async (field, code, place) => {
  const { errors } = await ask(use().api, `{ ${field} }`);
  expect(errors.map(({ extensions }) => extensions)).toEqual([{ code, place }]);
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
