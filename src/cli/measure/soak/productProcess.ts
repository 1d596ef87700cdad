import { readEnvironment } from '../../../env.js';
import { startServing } from '../../serve.js';
import { becomeChild } from './children.js';

/** Quick to give up, so that what cannot be had has failed for good before the soak is over. */
const QUICK = {
  limits: { hostDelayMs: 20, headersMs: 2_000, idleMs: 2_000, totalMs: 5_000 },
  retries: { most: 3, firstMs: 500, factor: 2, longestMs: 5_000, mostInterrupted: 10 },
};

becomeChild(async () => {
  const { ready, stop } = startServing(readEnvironment(), QUICK);
  return { said: (await ready) ?? '', stop };
});
