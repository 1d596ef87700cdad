import { storedReasons, storedTime, type ExplainableClaim } from '../../adapters/db/stores/explain.js';
import { sayReason, type Reason } from '../../shared/reasons.js';
import { sayInterval } from '../../shared/sayInterval.js';
import { formatInterval } from '../../shared/time/calendar.js';

/** A reason with its words. */
export type SaidReason = Reason & { readonly text: string };

export const said = (reasons: readonly Reason[]): SaidReason[] =>
  reasons.map((reason) => ({ ...reason, text: sayReason(reason) }));

type OtherClaim = ExplainableClaim['assertion']['claims'][number];
type OtherAssertion = ExplainableClaim['assertion']['relationsOut'][number]['to'];

const timeText = (
  from: Date | null,
  to: Date | null,
  precision: Parameters<typeof storedTime>[2],
): string | null => {
  const time = storedTime(from, to, precision);
  return time === null ? null : formatInterval(time);
};

const outletOf = ({ article: { publisher } }: Pick<OtherClaim, 'article'>): string | null =>
  publisher?.name ?? null;

const figureOf = (assertion: OtherAssertion): string | null =>
  assertion.measure === null ? null : `${assertion.measure.label}: ${sayInterval(assertion)}`;

/** How the fields of a claim were read. */
const readingOf = (claim: ExplainableClaim) => ({
  kind: claim.kind,
  reasons: said([{ rule: claim.rule }]),
  modality: claim.modality,
  polarity: claim.polarity,
  denial: claim.denial,
  speaker: claim.speaker?.name ?? claim.speakerText,
  attribution: claim.attributions.map(({ role, text, source, speakerRole, rule, sourceReasons }) => ({
    role,
    text,
    source: source?.name ?? null,
    speakerRole,
    reasons: said([{ rule }]),
    sourceReasons: said(storedReasons(sourceReasons)),
  })),
  time: timeText(claim.timeFrom, claim.timeTo, claim.timePrecision),
  timeReasons: said(storedReasons(claim.timeReasons)),
  mentions: claim.mentions.map(({ kind, fullName, role, placePath }) => ({
    kind,
    name: fullName,
    role,
    placePath,
  })),
  quantities: claim.quantities.map((quantity) => ({
    text: quantity.text,
    numbers: sayInterval(quantity),
    counted: quantity.countedHead,
    predicate: quantity.predicate,
    unit: quantity.unit,
    focus: quantity.focus,
    partOf: quantity.partOf,
    cumulative: quantity.cumulative,
  })),
});

const articleOf = ({ article }: ExplainableClaim) => ({
  id: `Article:${article.id}`,
  title: article.title,
  url: article.url,
  publisher: article.publisher?.name ?? null,
  publisherReasons: said(article.publisherRule === null ? [] : [{ rule: article.publisherRule }]),
  wire: article.wire?.name ?? null,
  published: timeText(article.publishedFrom, article.publishedTo, article.publishedPrecision),
  publishedReasons: said(storedReasons(article.publishedReasons)),
});

const eventOf = ({ event, eventScore, eventReasons }: ExplainableClaim) => ({
  id: `Event:${event.id}`,
  title: event.title,
  kind: event.kind,
  time: timeText(event.timeFrom, event.timeTo, event.timePrecision),
  place: event.place,
  claimCount: event.claimCount,
  articleCount: event.articleCount,
  originCount: event.originCount,
  probability: eventScore,
  reasons: said(storedReasons(eventReasons)),
  seriesReasons: said(event.series === null ? [] : [{ rule: 'other-edition', value: event.series.name }]),
  mergers: event.redirects.map(({ fromId, reasons }) => ({
    id: `Event:${fromId}`,
    reasons: said(storedReasons(reasons)),
  })),
});

const whySame = (assertion: OtherAssertion): SaidReason[] => {
  if (assertion.claimCount < 2) return [];
  const value = figureOf(assertion);
  return said([value === null ? { rule: 'same-statement' } : { rule: 'one-assertion', value }]);
};

const assertionOf = ({ id, assertion }: ExplainableClaim) => ({
  id: `Assertion:${assertion.id}`,
  text: assertion.text,
  figure: figureOf(assertion),
  claimCount: assertion.claimCount,
  outletCount: assertion.outletCount,
  originCount: assertion.originCount,
  reasons: whySame(assertion),
  claims: assertion.claims
    .filter((other) => other.id !== id)
    .map((other) => ({
      id: `Claim:${other.id}`,
      text: other.text,
      outlet: outletOf(other),
      origin: other.origin.source?.name ?? null,
      speaker: other.speaker?.name ?? null,
    })),
});

const relationsOf = ({ assertion }: ExplainableClaim) =>
  [
    ...assertion.relationsOut.map(({ id, kind, to, reasons }) => ({
      id,
      kind,
      outgoing: true,
      other: to,
      reasons,
    })),
    ...assertion.relationsIn.map(({ id, kind, from, reasons }) => ({
      id,
      kind,
      outgoing: false,
      other: from,
      reasons,
    })),
  ].map(({ id, kind, outgoing, other, reasons }) => ({
    id: `Relation:${id}`,
    kind,
    outgoing,
    other: { id: `Assertion:${other.id}`, text: other.text, figure: figureOf(other) },
    reasons: said(storedReasons(reasons)),
  }));

/** All that is told of a claim, as plain data for programs and for the printed page. */
export const dossierOf = (claim: ExplainableClaim) => ({
  id: `Claim:${claim.id}`,
  text: claim.text,
  start: claim.start,
  end: claim.end,
  sentence: claim.sentence,
  article: articleOf(claim),
  reading: readingOf(claim),
  origin: claim.origin.source?.name ?? null,
  event: eventOf(claim),
  assertion: assertionOf(claim),
  relations: relationsOf(claim),
  relationCount: claim.assertion._count.relationsOut + claim.assertion._count.relationsIn,
});

export type Dossier = ReturnType<typeof dossierOf>;
