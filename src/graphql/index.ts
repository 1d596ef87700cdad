export { type Api, type ApiOptions, createApi, GRAPHQL_PATH } from './server/createApi.js';
export { printedSchema } from './printedSchema.js';
export { schema } from './schema.js';
