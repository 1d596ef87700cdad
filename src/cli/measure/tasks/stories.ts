import { z } from 'zod';
import { withThrowawayWorkspace } from '../throwaway.js';
import { ingestInOrder, type Document } from './documents.js';
import { id, optionalText, published } from './fields.js';
import { mainEvents } from './mainEvents.js';
import { defineTask } from './task.js';

/** The input fields of one report of a stream. */
export const storyForm = z.object({
  id,
  title: optionalText,
  text: z.string(),
  published,
  outlet: optionalText,
});

/**
 * Takes a stream of documents into an empty store, in this order.
 *
 * @returns the main event of each document, in the same order; one that has none is an event of its own
 */
export const partition = (documents: readonly Document[]): Promise<{ id: string; event: string }[]> =>
  withThrowawayWorkspace(async (workspace) => {
    const events = await mainEvents(workspace.database, await ingestInOrder(workspace, documents));
    return documents.map(({ id }) => ({ id, event: events.get(id) ?? `none ${id}` }));
  });

/** Which documents of one mixed stream tell of one event. */
export const stories = defineTask(storyForm, partition);
