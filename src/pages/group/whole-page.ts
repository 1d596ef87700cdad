import type { PageMetadata } from '../facts/metadata.js';
import { headingNamed, withoutSite } from '../facts/title.js';
import type { Labelled } from './gaps.js';
import { markedUpSegments } from './marked-up.js';
import type { Segment } from './segments.js';

export interface MarkedUpSplit {
  readonly segments: readonly Segment[];
  readonly metadataTitle: string | null;
}

/** Cuts a marked-up page; when it is one article, finds its headline among headings and metadata. */
export function splitMarkedUp(page: Labelled, metadata: PageMetadata): MarkedUpSplit {
  const segments = markedUpSegments(page, metadata.oneArticle);
  const only = segments.length === 1 ? segments[0] : undefined;
  if (only === undefined) return { segments, metadataTitle: null };
  const title = headingNamed(page.blocks, metadata.titles) ?? topHeading(page, only);
  const given = metadata.titles[0];
  const text = only.text.filter(
    (at) => at !== title && page.blocks[at]?.text !== page.blocks[title ?? -1]?.text,
  );
  return {
    segments: [
      { ...only, title, titleEchoes: only.text.filter((at) => at !== title && !text.includes(at)), text },
    ],
    metadataTitle: given === undefined ? null : withoutSite(given, metadata.siteName),
  };
}

/** The first h1, else the first heading before the text; null when the text comes first. */
function topHeading({ blocks, labels }: Labelled, only: Segment): number | null {
  const h1 = blocks.findIndex((block) => block.hints.headingLevel === 1 && block.text.length > 8);
  if (h1 !== -1) return h1;
  const first = only.text[0];
  return first !== undefined && labels[first]?.kind === 'HEADING' ? first : null;
}
