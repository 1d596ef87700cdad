/** Taking out of the store what came in. */
export { remove, type Removal, type RemovalStep } from './remove.js';
