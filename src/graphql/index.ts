export type { AccessOptions } from './access/access.js';
export { type Api, type ApiOptions, createApi } from './server/createApi.js';
export type { ServeOptions } from './server/options.js';
export { GRAPHQL_PATH } from './server/paths.js';
export { EVENT_QUERY } from './examples/index.js';
export type { PersistedOptions } from './server/persisted.js';
export { printedSchema } from './printedSchema.js';
export { schema } from './schema.js';
