import type { ClaimDraft } from '../claims/index.js';
import type { Reason } from '../shared/reasons.js';
import { cosine } from '../shared/terms.js';
import { gapDays } from '../shared/time/calendar.js';
import type { TimeInterval } from '../shared/time/types.js';
import {
  anchorOf,
  anchorOfClaim,
  daysApart,
  inOtherCountry,
  isDayLike,
  type Anchor,
  type ArticleForEvents,
} from './anchors.js';
import { buildProfile } from './build.js';
import type { Happening } from './types.js';

/** Claims at the top that tell what the article is about. */
const LEAD_CLAIMS = 4;
/** Follow-ups of the day after are still the same news, and background told a day off is the same background. */
const SAME_TIME_DAYS = 1;
/** With no time told, the news is of the days before publication; a claim dated further away is background. */
const RECENT_DAYS = 4;
/** Terms of its own that a claim must share with a background happening beyond those it shares with the news, to belong there. */
const OWN_TERMS = 2;
/** Cosine from which a background happening without a date is the one with a date. */
const SAME_BACKGROUND = 0.2;

/** Openings that turn from the news to what came before it. */
const TURNS_BACK =
  /^(?:it|this|that|the \p{L}+|these \p{L}+|those \p{L}+) (?:comes?|came|follows?|followed|happened|was the (?:first|second|third|latest)) (?:\S+ ){0,4}?(?:after|since)\b|^(?:previously|last year|a year (?:ago|earlier)|in (?:a|an) (?:earlier|previous|separate)|before that|earlier this year|separately|elsewhere|meanwhile in)\b/iu;

interface Group {
  readonly main: boolean;
  readonly claims: ClaimDraft[];
  readonly anchors: Anchor[];
  readonly reasons: Reason[];
  time: TimeInterval | null;
  readonly bag: Map<string, number>;
}

function newGroup(main: boolean, reason: Reason, time: TimeInterval | null): Group {
  return { main, claims: [], anchors: [], reasons: [reason], time, bag: new Map() };
}

function addTerms(group: Group, anchor: Anchor, weight: number): void {
  for (const term of [...anchor.names, ...anchor.words])
    group.bag.set(term, (group.bag.get(term) ?? 0) + weight);
}

function addClaim(group: Group, claim: ClaimDraft, anchor: Anchor): void {
  group.claims.push(claim);
  group.anchors.push(anchor);
  addTerms(group, anchor, 1);
  if (!group.main && anchor.time !== null && (group.time === null || isDayLike(anchor.time)))
    group.time = anchor.time;
}

/** Background told without a date in one place and with it in another is one happening when the words agree. */
function joinUndated(groups: readonly Group[]): Group[] {
  const dated = groups.filter(({ time }) => time !== null);
  const left: Group[] = [...dated];
  for (const group of groups) {
    if (group.time !== null) continue;
    const same = dated.find(({ bag }) => cosine(bag, group.bag) >= SAME_BACKGROUND);
    if (same === undefined) left.push(group);
    else group.claims.forEach((claim, n) => addClaim(same, claim, group.anchors[n] ?? anchorOfClaim(claim)));
  }
  for (const { claims, anchors } of left) inTextOrder(claims, anchors);
  return left;
}

/** Sorts claims, and their anchors with them, by place in the text. */
function inTextOrder(claims: ClaimDraft[], anchors: Anchor[]): void {
  const pairs = claims.map((claim, n) => ({ claim, anchor: anchors[n] ?? anchorOfClaim(claim) }));
  pairs.sort((a, b) => a.claim.ordinal - b.claim.ordinal);
  claims.splice(0, claims.length, ...pairs.map(({ claim }) => claim));
  anchors.splice(0, anchors.length, ...pairs.map(({ anchor }) => anchor));
}

/** News is told within so many days; a plan may lie further ahead, but then its own words date it. */
const NEWS_DAYS = 14;

/** The day-like time that the lead's claims tell: that of the first claim that also tells what happened, else the first. */
function toldTime(anchors: readonly Anchor[], published: TimeInterval | null): TimeInterval | null {
  const timed = anchors.filter(
    ({ time }) =>
      time !== null &&
      isDayLike(time) &&
      (published === null || (daysApart(time, published) ?? 0) <= NEWS_DAYS),
  );
  return (timed.find(({ kinds }) => kinds.size > 0) ?? timed[0])?.time ?? null;
}

/** The claims at the top, up to where the text turns back to something earlier. */
function leadOf(claims: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const top = claims.slice(0, LEAD_CLAIMS);
  const turn = top.findIndex(({ text }) => TURNS_BACK.test(text));
  return turn > 0 ? top.slice(0, turn) : top;
}

/** The places that the first paragraph tells; those of the whole lead when it tells none. */
function scenesOf(lead: readonly ClaimDraft[], anchors: readonly Anchor[]): readonly string[] {
  const first = anchors
    .filter((_, n) => lead[n]?.paragraph === lead[0]?.paragraph)
    .flatMap(({ places }) => places);
  return first.length > 0 ? first : anchors.flatMap(({ places }) => places);
}

class Grouping {
  private readonly main: Group;
  private readonly background: Group[] = [];
  private current: Group;
  private readonly mainPlaces: readonly string[];
  private readonly recent: TimeInterval | null;

  constructor(article: ArticleForEvents, claims: readonly ClaimDraft[], anchors: readonly Anchor[]) {
    const top = leadOf(claims);
    const lead = anchors.slice(0, top.length);
    const title = anchorOf(article.title ?? '', 0, [], null);
    const told = toldTime(lead, article.published);
    this.main = newGroup(true, { rule: told === null ? 'lead' : 'lead-time' }, told);
    this.recent = article.published;
    addTerms(this.main, title, 2);
    for (const anchor of lead) addTerms(this.main, anchor, 1);
    this.mainPlaces = scenesOf(top, lead);
    this.current = this.main;
  }

  /** OTHER when the time told cannot be the news's; SAME when it is; null when that is open. */
  private timeRelation(time: TimeInterval | null): 'SAME' | 'OTHER' | null {
    const reference = this.main.time ?? this.recent;
    if (time === null || reference === null) return null;
    const tolerance = this.main.time === null ? RECENT_DAYS : 0;
    const apart = gapDays(time, reference);
    const earlier = time.to <= reference.from;
    // An author who tells two days apart means two; but the news goes on until it is published.
    if (earlier && (apart > tolerance || (this.main.time !== null && isDayLike(time)))) return 'OTHER';
    if (!earlier && apart > SAME_TIME_DAYS && !this.beforePublication(time)) return 'OTHER';
    return isDayLike(time) ? 'SAME' : null;
  }

  private beforePublication(time: TimeInterval): boolean {
    return this.recent !== null && time.from < this.recent.to;
  }

  private backgroundFor(anchor: Anchor, rule: string): Group {
    const fits = this.background.find((group) => {
      const apart = daysApart(anchor.time, group.time);
      if (apart !== null)
        return (
          apart <= SAME_TIME_DAYS &&
          !inOtherCountry(
            anchor.places,
            group.anchors.flatMap((a) => a.places),
          )
        );
      return (
        rule === 'other-country' &&
        !inOtherCountry(
          anchor.places,
          group.anchors.flatMap((a) => a.places),
        )
      );
    });
    if (fits !== undefined) return fits;
    const group = newGroup(
      false,
      { rule, ...(anchor.time && { value: anchor.time.from.toISOString().slice(0, 10) }) },
      anchor.time,
    );
    this.background.push(group);
    return group;
  }

  /**
   * The happening that a claim without a telling time or place reads on from. Within a paragraph background goes on until the
   * time of the news is told again; from the news a claim turns to a background happening whose own words it uses.
   */
  private continued(anchor: Anchor): Group {
    if (this.current !== this.main) return this.current;
    const terms = new Set([...anchor.names, ...anchor.words]);
    const own = (group: Group, other: Group): number =>
      [...terms].filter((term) => group.bag.has(term) && !other.bag.has(term)).length;
    const lead = (group: Group): number => own(group, this.main) - own(this.main, group);
    const best = this.background.reduce<Group | null>(
      (top, g) => (top === null || lead(g) > lead(top) ? g : top),
      null,
    );
    return best !== null && lead(best) >= OWN_TERMS ? best : this.main;
  }

  private choose(claim: ClaimDraft, anchor: Anchor): Group {
    const relation = this.timeRelation(anchor.time);
    if (relation === 'OTHER') return this.backgroundFor(anchor, 'other-time');
    const elsewhere = inOtherCountry(anchor.places, this.mainPlaces) && anchor.kinds.size > 0;
    if (elsewhere && claim.kind !== 'QUOTE') return this.backgroundFor(anchor, 'other-country');
    if (relation === 'SAME') return this.main;
    if (TURNS_BACK.test(claim.text)) return this.backgroundFor(anchor, 'turns-back');
    return this.continued(anchor);
  }

  add(claim: ClaimDraft, anchor: Anchor, startsParagraph: boolean): void {
    if (startsParagraph && claim.kind !== 'QUOTE') this.current = this.main;
    this.current = this.choose(claim, anchor);
    addClaim(this.current, claim, anchor);
  }

  groups(): readonly Group[] {
    return [this.main, ...joinUndated(this.background)].filter(({ claims }) => claims.length > 0);
  }
}

/**
 * Parts an article's claims by the happening they tell of: the news of the article, and each background happening ("last
 * year's parade", "the strike of 29 December") by itself, so that background never moves the date of the news. A claim belongs
 * to exactly one happening.
 */
export function groupHappenings(article: ArticleForEvents, claims: readonly ClaimDraft[]): Happening[] {
  const anchors = claims.map(anchorOfClaim);
  const grouping = new Grouping(article, claims, anchors);
  for (const [n, anchor] of anchors.entries()) {
    const claim = claims[n];
    if (claim !== undefined) grouping.add(claim, anchor, claim.paragraph !== claims[n - 1]?.paragraph);
  }
  return grouping.groups().map((group) => ({
    claims: group.claims.map(({ ordinal }) => ordinal),
    main: group.main,
    reasons: group.reasons,
    title: group.main && article.title !== null ? article.title : (group.claims[0]?.text ?? ''),
    profile: buildProfile(article, group.claims, group.anchors, group.main, group.time),
  }));
}
