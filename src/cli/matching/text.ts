import type { Met } from '../../adapters/db/stores/met.js';
import {
  sayProbability,
  type MatchedClaim,
  type MatchedCopy,
  type MetAssertion,
  type TextMatch,
} from '../../pipeline/index.js';
import { sayReason, type Reason } from '../../shared/reasons.js';
import { sayInterval } from '../../shared/sayInterval.js';
import { ACTIVE, PASSIVE } from '../explain/claim.js';
import { item, plural, wrap } from '../explain/layout.js';

const why = (reasons: readonly Reason[]): string => reasons.map((reason) => sayReason(reason)).join('; ');

function verbOf({ kind, outgoing, newOrigin }: MetAssertion): string {
  if (kind === 'SAME') return newOrigin ? 'says the same, from another origin, as' : 'says the same as';
  if (kind === 'OTHER_ANSWER') return 'answers the question of';
  return (outgoing ? ACTIVE : PASSIVE)[kind] ?? kind.toLowerCase();
}

function meeting(met: MetAssertion, { assertions }: Met): string[] {
  const assertion = assertions.get(met.assertionId);
  if (assertion === undefined) return [];
  const { text, measure, originCount, outletCount, firstSaidAt } = assertion;
  const figure = measure === null ? [] : [`${measure.label}: ${sayInterval(assertion)}`];
  const said = firstSaidAt === null ? [] : [`first said ${firstSaidAt.toISOString().slice(0, 10)}`];
  const facts = [...figure, plural(originCount, 'origin'), plural(outletCount, 'outlet'), ...said];
  return [item(4, `${verbOf(met)} “${text}” (${facts.join(', ')}): ${why(met.reasons)}`)];
}

function about({ event, nearEvents }: MatchedClaim, { events }: Met): string[] {
  const name = (id: string): string => {
    const { title = '', articleCount = 0 } = events.get(id) ?? {};
    return `“${title}” (Event:${id}, ${plural(articleCount, 'article')})`;
  };
  if (event !== null)
    return [wrap(2, `about ${name(event.eventId)}, probability ${sayProbability(event.probability)}`)];
  const near = nearEvents.map(({ eventId, probability, needed }) =>
    item(4, `${name(eventId)}: probability ${sayProbability(probability)}, needed ${sayProbability(needed)}`),
  );
  const none = 'about no event that the store knows';
  return [wrap(2, near.length === 0 ? none : `${none}; nearest come`), ...near];
}

function claimLines(claim: MatchedClaim, met: Met): string[] {
  const { text, span, attribution } = claim.draft;
  const speaker = attribution.findLast(({ role }) => role === 'SPEAKER' || role === 'UNNAMED')?.text;
  const place = `characters ${String(span.start)} to ${String(span.end)}`;
  const meets = claim.meets.flatMap((one) => meeting(one, met));
  return [
    wrap(0, `“${text}” (${[place, ...(speaker === undefined ? [] : [`said by ${speaker}`])].join(', ')})`),
    ...about(claim, met),
    ...(meets.length === 0 ? [wrap(2, 'meets no assertion')] : meets),
  ];
}

function copyLine({ kind, articleId, containment }: MatchedCopy, { articles }: Met): string {
  const { title = null, publisher = null } = articles.get(articleId) ?? {};
  const verb = kind === 'COPY' ? 'A copy of' : 'Takes passages from';
  return wrap(
    0,
    `${verb} “${title ?? '(no title)'}”, ${publisher?.name ?? 'unknown publisher'} (Article:${articleId}), ${String(Math.round(containment * 100))} % in common`,
  );
}

/** What a text's claims meet, for people. */
export function matchText({ unreadReason, copies, claims }: TextMatch, met: Met): string {
  if (unreadReason !== null) return `No claim was looked for: ${unreadReason}.`;
  const blocks = [
    ...(copies.length === 0 ? [] : [copies.map((copy) => copyLine(copy, met)).join('\n')]),
    ...claims.map((claim) => claimLines(claim, met).join('\n')),
    ...(claims.length === 0 ? ['No claim was found in it.'] : []),
  ];
  return blocks.join('\n\n');
}
