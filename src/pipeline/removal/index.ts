/** Taking out of the store what came in. */
export type { Removable } from '../../adapters/db/stores/removal.js';
export { addRemovals, remove, type Removal, type RemovalStep } from './remove.js';
