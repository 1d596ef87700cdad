import { Worker, type ResourceLimits } from 'node:worker_threads';

/**
 * Starts a worker thread from a compiled module, or from the source it is compiled from: that has to load what reads TypeScript
 * itself, as Node gives a thread no loader of its parent's.
 *
 * @param module a module without its ending
 */
export function startWorkerThread(
  module: URL,
  fromSource: boolean,
  workerData: unknown,
  resourceLimits: ResourceLimits = {},
): Worker {
  if (!fromSource) return new Worker(new URL(`${module.href}.js`), { workerData, resourceLimits });
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const script = JSON.stringify(`${module.href}.ts`);
  const start = `import(${loader}).then(({ register }) => { register(); return import(${script}); })`;
  return new Worker(start, { workerData, resourceLimits, eval: true });
}
