import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.js';

/** The schema as SDL, in an order that does not depend on the code's. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
