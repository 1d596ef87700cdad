import { createApi, EVENT_QUERY } from '../../../../graphql/index.js';
import type { Workspace } from '../../../../pipeline/index.js';

/** How long a query takes through the whole API but the socket, in milliseconds. */
export interface Latency {
  readonly query: string;
  readonly p50: number;
  readonly p95: number;
}

const RUNS = 60;
const WARM_UP_RUNS = 10;

const LIST = '{ events(first: 20) { edges { node { id title articleCount claimCount } } } }';
const ARTICLES = '{ articles(first: 20) { edges { node { id title publisher { name } } } } }';

/** For a word that stands in a third of the stream's articles: each of them is ranked. */
const SEARCH = '{ search(query: "fire") { edges { node { rank highlight { text } article { title } } } } }';

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.floor(q * (sorted.length - 1))] ?? 0;

async function measure(name: string, ask: () => Promise<string>): Promise<Latency> {
  const times: number[] = [];
  for (let run = 0; run < WARM_UP_RUNS + RUNS; run += 1) {
    const start = performance.now();
    const answer = await ask();
    if (answer.includes('"errors"')) throw new Error(`the ${name} query failed: ${answer.slice(0, 500)}`);
    if (run >= WARM_UP_RUNS) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { query: name, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** Asks for the newest events, the newest articles, an event of middling size with all that its page shows, and what has a common word. */
export async function measureQueries({ database, ingest }: Workspace): Promise<Latency[]> {
  const api = createApi({ database, ingest });
  const ask = (query: string, variables: object) => async () => {
    const response = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return response.text();
  };
  // Stories that a dozen outlets tell, wherever the stream stands.
  const event = await database.prisma.event.findFirstOrThrow({
    where: { articleCount: { lte: 12 } },
    orderBy: [{ articleCount: 'desc' }, { id: 'asc' }],
  });
  return [
    await measure('newest events', ask(LIST, {})),
    await measure('newest articles', ask(ARTICLES, {})),
    await measure(`event of ${String(event.claimCount)} claims`, ask(EVENT_QUERY, { id: event.id })),
    await measure('search for a common word', ask(SEARCH, {})),
  ];
}
