import type { GraphQLResolveInfo } from 'graphql';

interface Batch {
  readonly ids: Set<string>;
  readonly result: Promise<ReadonlyMap<string, unknown>>;
}

// Per request, then per place in the answer: a context is made for each request and goes with it.
const open = new WeakMap<object, Map<string, Batch>>();

/** A place in the answer without list indices: the same for every row of a list. */
export function placeKey(info: GraphQLResolveInfo): string {
  const steps: string[] = [];
  for (let path: GraphQLResolveInfo['path'] | undefined = info.path; path; path = path.prev)
    if (typeof path.key === 'string') steps.push(`${path.typename ?? ''}.${path.key}`);
  return steps.join('<');
}

/**
 * Loads what belongs to `id` together with what its siblings ask for in the same turn under the same key: one call of
 * `load` for a whole level of an answer. Undefined when `load` has nothing for the id.
 */
export async function batched<Value>(
  context: object,
  key: string,
  id: string,
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): Promise<Value | undefined> {
  const batches = open.get(context) ?? new Map<string, Batch>();
  open.set(context, batches);
  const batch = batches.get(key) ?? start(batches, key, load);
  batch.ids.add(id);
  return (await batch.result).get(id) as Value | undefined;
}

function start(
  batches: Map<string, Batch>,
  key: string,
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, unknown>>,
): Batch {
  const ids = new Set<string>();
  const result = settled().then(() => {
    batches.delete(key);
    return load([...ids]);
  });
  const batch = { ids, result };
  batches.set(key, batch);
  return batch;
}

/** After every resolver that is ready now has run: graphql-js resolves siblings in promise jobs, so a tick behind them. */
const settled = (): Promise<void> =>
  new Promise((resolve) => void Promise.resolve().then(() => process.nextTick(resolve)));
