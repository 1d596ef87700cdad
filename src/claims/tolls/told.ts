import { lazily } from '../../shared/lazily.js';
import { findEntities } from '../entities/index.js';
import { readText } from '../text/reading.js';
import { within } from '../text/sorted.js';
import { tokenise, type Token } from '../text/tokens.js';
import type { Entity } from '../types.js';

/** How much a sentence tells about what the news is: the title most, then the lead; captions and the end little. */
const TITLE = 3;
const LEAD = 2;
const REST = 1;
const END = 0.5;
const LEAD_SENTENCES = 3;
const END_SENTENCES = 14;
/** The news of an article stands in its first sentences; what else a long text holds is not read for it. */
const MAX_SENTENCES = 200;
/** A title has no more code units than this. */
const MAX_TITLE = 400;

/** A sentence or title that may tell what happened to people. */
export interface Told {
  readonly tokens: readonly Token[];
  /** The people named in it; sought when they are asked for. */
  readonly named: () => readonly Entity[];
  readonly weight: number;
  readonly place: 'TITLE' | 'LEAD' | 'REST';
}

const isPerson = ({ kind }: Entity): boolean => kind === 'PERSON';

function titleTold(title: string): Told {
  const cut = title.slice(0, MAX_TITLE);
  return {
    tokens: tokenise(cut, { start: 0, end: cut.length }, []),
    named: lazily(() => findEntities(cut, null).filter(isPerson)),
    weight: TITLE,
    place: 'TITLE',
  };
}

/**
 * The title and the sentences that are read for a toll: those that make claims, and behind the lead only those whose claims tell
 * of the news. `news` and `other` hold the starts of the sentences of claims about it and about something else.
 */
export function toldIn(
  title: string | null,
  text: string,
  entities: readonly Entity[],
  news: ReadonlySet<number>,
  other: ReadonlySet<number>,
): Told[] {
  const people = lazily(() => entities.filter(isPerson));
  const told = title === null ? [] : [titleTold(title)];
  let prose = 0;
  for (const { span, tokens } of readText(text).sentences) {
    const inLead = prose < LEAD_SENTENCES;
    if (!news.has(span.start) && !(inLead && other.has(span.start))) continue;
    prose += 1;
    if (prose > MAX_SENTENCES) break;
    const weight = inLead ? LEAD : prose > END_SENTENCES ? END : REST;
    told.push({ tokens, named: () => within(people(), span), weight, place: inLead ? 'LEAD' : 'REST' });
  }
  return told;
}
