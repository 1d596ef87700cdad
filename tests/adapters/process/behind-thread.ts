/** A thread that goes behind the one that started it, and tells its nice value. */
import { getPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { goBehind } from '../../../src/adapters/process/priority.js';

// Given by the test, as this number.
goBehind(workerData as number);
parentPort?.postMessage(getPriority());
