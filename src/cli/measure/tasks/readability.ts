import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { z } from 'zod';
import { id } from './fields.js';
import { defineTask, eachRow } from './task.js';

/** The form that Readability takes a document in, which linkedom's own types do not name. */
type ReadableDocument = ConstructorParameters<typeof Readability>[0];

function readabilityOf(html: string) {
  const { document } = parseHTML(html);
  const found = new Readability(document as unknown as ReadableDocument).parse();
  return { body: found?.textContent ?? '', title: found?.title ?? null, date: null };
}

/** What Mozilla's Readability by itself makes of the pages of `bodies`: what our own reading of pages is compared with. */
export const readability = defineTask(
  z.object({ id, html: z.string() }),
  eachRow(({ html }) => readabilityOf(html)),
);
