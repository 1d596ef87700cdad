/** What is taken in by workers: putting it into the queue, and the workers. */
export { enqueueAddress, enqueuePage, webAddress } from './enqueue.js';
export { RETRIES, type RetryPolicy } from './failure.js';
export { QUEUE_LIMITS, QueueFullError, waitForRoom, type QueueLimits } from './room.js';
export { startWorkers, type Workers, type WorkersOptions } from './workers.js';
