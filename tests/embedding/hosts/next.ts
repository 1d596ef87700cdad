import type { Corroborate } from 'corroborate';

/** For app/api/graphql/route.ts: `export const { GET, POST, OPTIONS } = routeOf(createCorroborate({ ... }))`. */
export function routeOf(opening: Promise<Corroborate>) {
  const handler = async (request: Request) => (await opening).handler(request);
  return { GET: handler, POST: handler, OPTIONS: handler };
}
