/** Where a claim comes from as far as is known. Ids are the store's. */
export interface OriginClues {
  /** The innermost named speaker; null when the text names none. */
  readonly speakerSourceId: string | null;
  /** The agency that the text is credited to; null when none. */
  readonly wireSourceId: string | null;
  /** The cluster of copied text that the article is in; an article without copies is a cluster of its own. */
  readonly copyClusterId: string;
}

/** As the store keeps it: one of the two ids is null. */
export interface OriginIdentity {
  readonly key: string;
  readonly sourceId: string | null;
  readonly copyClusterId: string | null;
}

/**
 * What counts as one independent origin: the ultimate source when it is known, so that ten articles that all cite one
 * command are one; else the cluster of copied text.
 */
export function originKey({ speakerSourceId, wireSourceId, copyClusterId }: OriginClues): OriginIdentity {
  const sourceId = speakerSourceId ?? wireSourceId;
  return sourceId === null
    ? { key: `cluster:${copyClusterId}`, sourceId: null, copyClusterId }
    : { key: `source:${sourceId}`, sourceId, copyClusterId: null };
}
