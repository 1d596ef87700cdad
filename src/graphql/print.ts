import { writeFileSync } from 'node:fs';
import { printedSchema } from './printedSchema.js';

writeFileSync(new URL('../../schema.graphql', import.meta.url), printedSchema());
