import { GROUP_NOUNS, ORGANISATION_WORDS, UNNAMED_NOUNS } from './data/groups.js';
import type { Span } from '../shared/spans.js';
import { businessOf, contradicts, holderOf, isDescription } from './descriptions.js';
import { isMedium } from './media.js';
import { firstFrom, within } from './text/sorted.js';
import { lazily } from '../shared/lazily.js';
import { remember } from '../shared/remember.js';
import { wordSet } from './text/words.js';
import type { AttributionStep, Entity } from './types.js';

/** Somebody who speaks, resolved as far as the article allows. */
export type Speaker = Omit<AttributionStep, 'rule'>;

const lists = lazily(() => ({
  groups: wordSet(GROUP_NOUNS),
  unnamed: wordSet(UNNAMED_NOUNS),
  organisations: wordSet(ORGANISATION_WORDS),
}));

/** How far before a description the person it describes is looked for, in code units: two or three sentences. */
const MAX_BACK = 700;

/** Resolves the mentions of speakers in one article, in the order of the text: pronouns take up who spoke before. */
export class SpeakerResolver {
  private readonly text: string;
  private readonly entities: readonly Entity[];
  private readonly roles: readonly Entity[];
  private last: { readonly speaker: Speaker; readonly at: number } | null = null;

  /** `entities` in the order of the text; those `inProse` are whom a pronoun can mean, the others only lend their roles. */
  constructor(text: string, entities: readonly Entity[], inProse: readonly Entity[] = entities) {
    this.text = text;
    this.entities = inProse;
    const people = entities.filter(({ kind, role }) => kind === 'PERSON' && role !== null);
    this.roles = [
      ...new Map(people.map((person) => [`${person.fullName}|${person.role ?? ''}`, person])).values(),
    ];
  }

  /** Who is meant by the mention at `span`. */
  resolve(span: Span): Speaker {
    const text = this.text.slice(span.start, span.end);
    const speaker =
      this.byPronoun(text, span) ??
      this.byAppositive(text, span) ??
      this.byName(text, span) ??
      this.byRole(text, span) ??
      this.byBusiness(text, span) ??
      this.byNoun(text, span);
    this.last = { speaker, at: span.start };
    return speaker;
  }

  /**
   * The speaker of the sentence before, else its subject. Gender is left out of account: machine translation gets it wrong
   * ("she said" of a man), and the sentence before is right far more often.
   */
  private byPronoun(text: string, span: Span): Speaker | null {
    if (/^(?:who|which|that|whom)$/i.test(text)) return this.antecedent(text, span);
    if (!/^(?:he|she|it|they|we|i|him|her|them)$/i.test(text)) return null;
    const near = this.nearestPerson(text, span);
    const { last } = this;
    const found =
      last !== null && (near === null || last.at >= near.span.start || isSame(last.speaker, near))
        ? last.speaker
        : null;
    if (found !== null) return { ...found, text, span };
    return near === null ? { ...nobody(text, span) } : { ...fromEntity(near), text, span };
  }

  /** The last entity before a relative pronoun. */
  private antecedent(text: string, span: Span): Speaker {
    const { last } = this;
    if (
      last?.speaker.span != null &&
      span.start - last.speaker.span.end <= 2 &&
      span.start >= last.speaker.span.end
    )
      return { ...last.speaker, text, span };
    const before = this.entitiesBefore(span, 120).at(-1);
    return before === undefined ? nobody(text, span) : { ...fromEntity(before), text, span };
  }

  private nearestPerson(pronoun: string, span: Span): Entity | null {
    const kinds = /^it$/i.test(pronoun)
      ? ['ORGANISATION']
      : /^(?:they|we|them)$/i.test(pronoun)
        ? ['ORGANISATION', 'PERSON']
        : ['PERSON'];
    const before = this.entitiesBefore(span, 600).filter(({ kind }) => kinds.includes(kind));
    const last = before.at(-1);
    if (last === undefined) return null;
    const sentence = Math.max(
      this.text.lastIndexOf('. ', last.span.start),
      this.text.lastIndexOf('\n', last.span.start),
    );
    return before.find((entity) => entity.span.start > sentence) ?? last;
  }

  private entitiesBefore(span: Span, reach: number): Entity[] {
    return within(this.entities, { start: span.start - reach, end: span.start });
  }

  /** "the president's spokesperson, Ana Ruiz": the name stands behind the role. */
  private byAppositive(text: string, span: Span): Speaker | null {
    if (this.text.slice(span.end, span.end + 2) !== ', ') return null;
    const next = this.entities[firstFrom(this.entities, span.end)];
    if (next?.kind !== 'PERSON' || next.span.start > span.end + 40) return null;
    if (/[^\p{L} .]|\b(?:and|said|says)\b/u.test(this.text.slice(span.end + 2, next.span.start))) return null;
    const last = within(this.entities, span).at(-1);
    if (last?.kind === 'PERSON' && last.span.end === span.end) return null;
    return /^(?:[,.;:]|\s*$)/u.test(this.text.slice(next.span.end, next.span.end + 2))
      ? { ...fromEntity(next), text, span, speakerRole: text }
      : null;
  }

  private byName(text: string, span: Span): Speaker | null {
    const head = headLength(text);
    const inside = within(this.entities, { start: span.start, end: span.start + head });
    const person = inside.filter(({ kind }) => kind === 'PERSON').at(-1);
    if (
      person !== undefined &&
      !/['’]s?$/.test(this.text.slice(person.span.end, person.span.end + 2).trimEnd())
    )
      return { ...fromEntity(person), text, span };
    if (isGroup(text.slice(0, head))) return null;
    const other =
      inside.filter(({ kind }) => kind === 'ORGANISATION').at(-1) ??
      inside.find((entity) => isWholeName(text, entity));
    if (other === undefined) return null;
    const fullName = isWholeName(text, other) || other.kind === 'ORGANISATION' ? other.fullName : text;
    return {
      ...fromEntity(other),
      fullName: coversHead(text, head, span, other) ? fullName : text,
      text,
      span,
    };
  }

  /** "the Estonian president": the one person whom the article gives that role, else the only one just told of. */
  private byRole(text: string, span: Span): Speaker | null {
    const person = holderOf(text, this.roles) ?? this.lastSubject(text, span);
    return person === null ? null : { ...fromEntity(person), text, span, speakerRole: text };
  }

  /** The person whom the last few sentences are about, for a description that fits: "the president", not "a man". */
  private lastSubject(text: string, span: Span): Entity | null {
    if (!isDescription(text)) return null;
    const before = this.entitiesBefore(span, MAX_BACK).filter(({ kind }) => kind === 'PERSON');
    const subjects = before.filter((entity) => opensSentence(this.text, entity.span.start));
    const names = new Set(subjects.map(({ fullName }) => fullName));
    const others = new Set(before.map(({ fullName }) => fullName));
    const last = subjects.at(-1);
    if (last === undefined || names.size > 1 || others.size > 1) return null;
    const known = this.roles.filter(({ fullName }) => fullName === last.fullName);
    return known.length === 0 || known.some(({ role }) => !contradicts(text, role ?? '')) ? last : null;
  }

  /** "the company": the one business that the last few sentences name, passed-on media left out. */
  private byBusiness(text: string, span: Span): Speaker | null {
    const named = this.entitiesBefore(span, MAX_BACK).filter(({ fullName }) => !isMedium(fullName));
    const business = businessOf(text, named);
    return business === null ? null : { ...fromEntity(business), text, span };
  }

  private byNoun(text: string, span: Span): Speaker {
    const head = text.slice(0, headLength(text));
    const noun = headNoun(head);
    const { unnamed, organisations } = lists();
    if (isGroup(head)) {
      const named = /\s?\p{Lu}/u.test(head.slice(1));
      return {
        ...nobody(text, span),
        role: unnamed.has(noun) && !named ? 'UNNAMED' : 'SPEAKER',
        kind: 'GROUP',
      };
    }
    if (unnamed.has(noun)) return { ...nobody(text, span), role: 'UNNAMED', kind: 'UNKNOWN' };
    if (organisations.has(noun) || /^(?:the )?\p{Lu}{2,}$/u.test(head))
      return { ...nobody(text, span), kind: 'ORGANISATION' };
    if (/^(?:The )?\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}'’-]+$/u.test(head))
      return { ...nobody(text, span), kind: 'PERSON' };
    return { ...nobody(text, span), speakerRole: /^(?:the|a|an|his|her|their)\b/i.test(text) ? text : null };
  }
}

/** Nothing but a few words of a role stands between the last full stop or line break and a name. */
const opensSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?]["'”’]?\s+|\n\s*)(?:[\p{L}-]+ ){0,4}$/u.test(text.slice(Math.max(0, start - 80), start));

const isSame = (speaker: Speaker, entity: Entity): boolean => speaker.fullName === entity.fullName;

const nobody = (text: string, span: Span): Speaker => ({
  role: 'SPEAKER',
  text,
  span,
  fullName: text,
  kind: 'UNKNOWN',
  speakerRole: null,
});

function fromEntity(entity: Entity): Speaker {
  return {
    role: 'SPEAKER',
    text: entity.name,
    span: entity.span,
    fullName: entity.fullName,
    kind: entity.kind === 'PERSON' ? 'PERSON' : 'ORGANISATION',
    speakerRole: entity.role,
  };
}

/** Length of the part of a noun phrase before its first comma, clause or preposition: the part that names. */
function headLength(text: string): number {
  const cut =
    /,|\s(?:who|which|that|in|for|from|at|with|on|to|by|inside|near|close|familiar|briefed|within|among|across|speaking|working)\s|\s[—–-]\s|\(/u.exec(
      text,
    );
  return cut === null || cut.index === 0 ? text.length : cut.index;
}

/** Heads kept: each is asked for several times, and "he" and "police" speak in every article. */
const HEADS = 500;

const headNoun = remember(
  (head: string): string =>
    (/([\p{L}-]+)\W*$/u.exec(head.split(/\sof\s/u)[0] ?? '')?.[1] ?? '').toLowerCase(),
  HEADS,
);

function isGroup(head: string): boolean {
  const noun = headNoun(head);
  return (
    lists().groups.has(noun) ||
    (/^(?:some|many|several|most|few|other|two|three|\d+)\b/i.test(head) && /s$/.test(noun))
  );
}

const isWholeName = (text: string, entity: Entity): boolean =>
  text.replace(/^the\s+/iu, '').toLowerCase() === entity.name.replace(/^the\s+/iu, '').toLowerCase();

const coversHead = (text: string, head: number, span: Span, entity: Entity): boolean =>
  entity.span.end >= span.start + text.slice(0, head).trimEnd().length;
