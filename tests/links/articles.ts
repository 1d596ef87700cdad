import { extractClaims } from '../../src/claims/index.js';
import type { ClaimDraft } from '../../src/claims/index.js';
import type { EventGraph, LinkableClaim } from '../../src/links/index.js';
import { linkableOf } from '../../src/pipeline/linkable.js';
import { published } from './claims.js';

/** A short report as an outlet runs it. */
export interface Report {
  readonly outlet: string;
  /** "2031-03-04" or with a time of day; null when unknown. */
  readonly at: string | null;
  readonly text: string;
  /** Reports with the same name run one text. */
  readonly copy?: string;
}

const speakerOf = ({ attribution }: ClaimDraft): string | null =>
  attribution
    .filter(({ role }) => role === 'SPEAKER')
    .at(-1)
    ?.fullName.toLowerCase() ?? null;

/** The claims of a report as the program reads them, with each outlet and each name for a source of its own. */
export function claimsOf({ outlet, at, text, copy = outlet }: Report): LinkableClaim[] {
  const time = at === null ? null : published(at);
  const id = `${outlet}/${at ?? ''}/${text.slice(0, 40)}`;
  const { claims } = extractClaims({
    title: null,
    text,
    published: time,
    publisher: outlet,
    wire: null,
    datelinePlace: null,
  });
  const article = {
    id,
    text,
    published: time,
    ingestedAt: new Date('2031-12-01T00:00:00Z'),
    publisherId: outlet,
    copyClusterId: copy,
  };
  return claims.map((draft) => {
    const speakerId = speakerOf(draft);
    return linkableOf(article, draft, {
      id: `${id}/${String(draft.ordinal)}`,
      speakerId,
      originId: `${copy}/${speakerId ?? ''}`,
    });
  });
}

const valueOf = ({ low, high, lowOpen }: EventGraph['assertions'][number]): string => {
  if (high === null) return `${lowOpen ? '>' : '>='}${String(low)}`;
  return low === high ? String(low) : `${String(low)}-${String(high)}`;
};

/** What the figures of a graph say of each other: "people killed: 12 UPDATES people killed: 9", the place left out where both have one. */
export function figureLines({ assertions, measures, relations }: EventGraph): string[] {
  const labels = new Map(measures.map(({ key, label }) => [key, label]));
  const byKey = new Map(assertions.map((assertion) => [assertion.key, assertion]));
  return relations
    .flatMap(({ fromKey, toKey, kind, method }) => {
      const [from, to] = [byKey.get(fromKey), byKey.get(toKey)];
      if (from === undefined || to === undefined) return [];
      const [a, b] = [from, to].map((side) =>
        side.measureKey === null
          ? side.text.slice(0, 60)
          : `${labels.get(side.measureKey) ?? ''}: ${valueOf(side)}`,
      );
      return [`${a ?? ''} ${kind} ${b ?? ''} (${method})`];
    })
    .sort();
}
