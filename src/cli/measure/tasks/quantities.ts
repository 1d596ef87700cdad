import { z } from 'zod';
import { findQuantities } from '../../../claims/index.js';
import { id } from './fields.js';
import { conventional } from './quantityConventions.js';
import { defineTask } from './task.js';

/** The figures of a text as the gold data writes them. */
export const quantities = defineTask(z.object({ id, text: z.string() }), (rows) =>
  rows.map(({ id, text }) => ({ id, quantities: conventional(text, findQuantities(text)) })),
);
