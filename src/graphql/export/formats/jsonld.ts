import type { ExportRecord } from '../listed.js';
import type { ArticleRef } from '../records/article.js';
import type { ClaimRecord } from '../records/claim.js';
import type { EventRecord, SaidAssertion } from '../records/event.js';
import type { SourceRef } from '../records/source.js';
import type { Format } from './format.js';

/** The one context that all readers of schema.org know. */
const CONTEXT = 'https://schema.org';

type Node = Readonly<Record<string, unknown>>;

/** Without what is not known: JSON-LD has no null. */
const known = (node: Node): Node =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null && value !== undefined));

/** "Claim:<uuid>" as the name of a resource. */
const urn = (id: string): string => `urn:uuid:${id.slice(id.indexOf(':') + 1)}`;

const TYPES: Readonly<Record<string, string>> = {
  PERSON: 'Person',
  PUBLISHER: 'NewsMediaOrganization',
};

const agent = (source: SourceRef | null): Node | null =>
  source &&
  known({
    '@type': TYPES[source.kind] ?? 'Organization',
    '@id': urn(source.id),
    identifier: source.id,
    name: source.name,
    [source.kind === 'PERSON' ? 'jobTitle' : 'description']: source.role,
  });

/** The day of an instant that is only known to a day says no more than that. */
const moment = (time: Date, precision: string): string =>
  ['MINUTE', 'HOUR'].includes(precision) ? time.toISOString() : time.toISOString().slice(0, 10);

const article = (ref: ArticleRef): Node =>
  known({
    '@type': 'NewsArticle',
    '@id': urn(ref.id),
    identifier: ref.id,
    url: ref.url,
    headline: ref.title,
    inLanguage: ref.language,
    publisher: agent(ref.publisher),
    datePublished: ref.published && moment(ref.published.from, ref.published.precision),
  });

/** An article in which something is said, with the exact words. */
const appearance = (ref: ArticleRef, id: string, text: string): Node => ({
  ...article(ref),
  hasPart: { '@type': 'Quotation', '@id': `${urn(id)}#words`, text },
});

/** An interval's end is the first instant after it, and schema.org's the last day of it. */
const lastMoment = (time: Date, precision: string): string => moment(new Date(time.getTime() - 1), precision);

const event = (record: EventRecord): Node =>
  known({
    '@type': 'Event',
    '@id': urn(record.id),
    identifier: record.id,
    name: record.title,
    additionalType: record.kind,
    startDate: record.time && moment(record.time.from, record.time.precision),
    endDate: record.time && lastMoment(record.time.to, record.time.precision),
    location: record.place && known({ '@type': 'Place', name: record.place, identifier: record.placePath }),
    superEvent: record.series && {
      ...{ '@type': 'EventSeries', '@id': urn(record.series.id), name: record.series.name },
    },
  });

const claim = (record: ClaimRecord, interpreter: Node): Node =>
  known({
    '@type': 'Claim',
    '@id': urn(record.id),
    identifier: record.id,
    text: record.text,
    author: agent(record.speaker),
    about: { '@type': 'Event', '@id': urn(record.event.id), name: record.event.title },
    exampleOfWork: {
      ...{ '@type': 'Claim', '@id': urn(record.assertion.id), text: record.assertion.text },
    },
    appearance: [appearance(record.article, record.id, record.text)],
    firstAppearance: record.firstReport && article(record.firstReport),
    claimInterpreter: interpreter,
    dateCreated: record.createdAt.toISOString(),
  });

/** One of those behind an assertion, told once; none when the texts name nobody. */
function authorsOf({ said }: SaidAssertion): Node[] {
  const speakers = new Map(said.map(({ speaker }) => [speaker?.id, speaker] as const));
  return [...speakers.values()].map(agent).filter((node) => node !== null);
}

const assertion = (record: SaidAssertion, eventId: string, interpreter: Node): Node => {
  const [first] = record.said;
  return known({
    '@type': 'Claim',
    '@id': urn(record.id),
    identifier: record.id,
    text: record.text,
    author: authorsOf(record),
    about: { '@id': eventId },
    appearance: record.said.map((said) => appearance(said.article, said.id, said.text)),
    firstAppearance: first && article(first.article),
    claimInterpreter: interpreter,
    datePublished: record.firstSaidAt?.toISOString(),
  });
};

/** Makes nodes of records; an event comes before what is said of it. */
function nodes(interpreter: Node): (record: ExportRecord) => Node {
  let eventId = '';
  return (record) => {
    if (record.type === 'claim') return claim(record as never as ClaimRecord, interpreter);
    if (record.type === 'assertion') return assertion(record as never as SaidAssertion, eventId, interpreter);
    if (record.type === 'article')
      return known({ ...article(record as never as ArticleRef), articleBody: record['text'] });
    if (record.type === 'source') return agent(record as never as SourceRef) ?? {};
    const told = record as never as EventRecord;
    eventId = urn(told.id);
    return event(told);
  };
}

/**
 * schema.org's terms as JSON-LD, one graph.
 * @param interpreter who answers for reading the claims out of the articles
 */
export function jsonld(interpreter: string): Format {
  const node = nodes({ '@type': 'Organization', name: interpreter });
  return {
    contentType: 'application/ld+json; charset=utf-8',
    begin: `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n`,
    end: '\n]}\n',
    write: (records, from) =>
      records
        .map((record, index) => `${from + index > 0 ? ',\n' : ''}${JSON.stringify(node(record))}`)
        .join(''),
  };
}
