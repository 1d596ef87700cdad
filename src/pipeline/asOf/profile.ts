import type { ToldClaim } from '../../adapters/db/stores/explain.js';
import { storedTime } from '../../adapters/db/stores/explain.js';
import {
  groupHappenings,
  mergeProfiles,
  titleFor,
  type Happening,
  type Profile,
} from '../../events/index.js';

/** What an event is called and has learned. */
export interface Learned {
  readonly title: string;
  readonly profile: Profile;
}

/** What one article tells of the event: the happening that most of its claims about the event are in. */
function happeningOf(told: readonly ToldClaim[], eventId: string): Happening | null {
  const [first] = told;
  if (first === undefined) return null;
  const { title, text, publishedFrom, publishedTo, publishedPrecision } = first.row.article;
  const article = { title, text, published: storedTime(publishedFrom, publishedTo, publishedPrecision) };
  const drafts = told.map(({ draft }) => draft).sort((a, b) => a.ordinal - b.ordinal);
  const about = new Set(told.filter(({ row }) => row.eventId === eventId).map(({ draft }) => draft.ordinal));
  const shared = ({ claims }: Happening) => claims.filter((ordinal) => about.has(ordinal)).length;
  const [best] = [...groupHappenings(article, drafts)].sort((a, b) => shared(b) - shared(a));
  return best !== undefined && shared(best) > 0 ? best : null;
}

const add = (before: Learned | null, happening: Happening): Learned => {
  if (before === null) return { title: titleFor(happening), profile: happening.profile };
  // What was background until now is called by the first article whose news it is.
  const named = happening.main && before.profile.newsSize === 0;
  return {
    title: named ? titleFor(happening) : before.title,
    profile: mergeProfiles(before.profile, happening.profile),
  };
};

/**
 * What an event had learned from some articles alone, as they came in one after another: read anew from their claims.
 *
 * @param articles all claims of each article, in the order in which the articles came in
 */
export function learnedFrom(articles: readonly (readonly ToldClaim[])[], eventId: string): Learned | null {
  let learned: Learned | null = null;
  for (const told of articles) {
    const happening = happeningOf(told, eventId);
    if (happening !== null) learned = add(learned, happening);
  }
  return learned;
}
