import { join } from 'node:path';
import { z } from 'zod';
import { extractClaims } from '../../../../claims/index.js';
import { groupHappenings, type Happening } from '../../../../events/index.js';
import { articlesOf } from '../../tasks/articles.js';
import { pageOfDocument } from '../../tasks/documents.js';
import { readRows } from '../../tasks/readRows.js';
import { storyForm } from '../../tasks/stories.js';

const form = storyForm.extend({ set: z.string(), story: z.string() });

/** A document of which is known what event its news is. */
export interface Story {
  readonly id: string;
  /** Name of the event, unique over all sets. */
  readonly event: string;
  readonly set: string;
  readonly title: string | null;
  readonly text: string;
  /** The document's own news; null when the program finds none in it. */
  readonly news: Happening | null;
}

type Row = z.infer<typeof form>;

/** The news of a document, by the stages that a page goes through. */
async function newsOf(document: Row): Promise<Happening | null> {
  const [draft] = await articlesOf(document.id, pageOfDocument(document));
  if (draft === undefined) return null;
  const published = draft.published?.interval ?? null;
  const { claims } = extractClaims({
    title: draft.title,
    text: draft.text,
    published,
    publisher: draft.publisher?.name ?? null,
    wire: draft.credits.find(({ kind }) => kind === 'WIRE')?.name ?? null,
    datelinePlace: draft.datelinePlace,
  });
  const article = { title: draft.title, text: draft.text, published };
  return groupHappenings(article, claims).find(({ main }) => main) ?? null;
}

export const STORIES_FILE = 'stories.jsonl.gz';

/** The documents of a folder of data in their order, with their news. */
export async function readStories(folder: string): Promise<Story[]> {
  const stories: Story[] = [];
  for (const row of await readRows(join(folder, STORIES_FILE), form)) {
    const { id, set, title, text } = row;
    stories.push({ id, set, title, text, event: `${set}:${row.story}`, news: await newsOf(row) });
  }
  return stories;
}
