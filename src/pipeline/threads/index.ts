/** Taking pages in on several cores. */
export { ThreadLostError } from './errors.js';
export { openThreads, type Threads, type ThreadsOptions } from './pool.js';
