export type { AccessOptions } from './access/access.js';
export { type Api, type ApiOptions, createApi, GRAPHQL_PATH } from './server/createApi.js';
export { EVENT_QUERY } from './examples/index.js';
export type { PersistedOptions } from './server/persisted.js';
export { printedSchema } from './printedSchema.js';
export { schema } from './schema.js';
