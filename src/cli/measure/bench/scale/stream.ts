import type { PageInput } from '../../../../pages/index.js';
import { copyOf, reportOf, smallNews, type Report } from './article.js';
import { randomOf, type Random } from './random.js';
import { agencyNames, outletNames } from './world/names.js';
import { advance, newStory, type Story } from './world/stories.js';

/** What a generated stream is made of. */
export interface StreamOptions {
  readonly seed: number;
  /** Characters of an article, about. */
  readonly length?: number;
}

/** Shares of the stream; the rest is small news that belongs to no story. */
const SHARES = { founding: 0.16, report: 0.32, copy: 0.2 };
/** One outlet of the world publishes something each two minutes. */
const MINUTES_BETWEEN = 2;
const OUTLETS = 80;
/** Stories that are still written about: those of about ten days. */
const LIVE_STORIES = 1_000;
/** Texts that may still be copied: those of about half a day. */
const COPIED_FROM = 300;
/** Every so many stories one is in every newspaper. */
const HOT_EVERY = 150;
/** Of the reports on stories that others have told already. */
const HOT_SHARE = 0.12;

class World {
  private readonly random: Random;
  private readonly outlets: readonly string[];
  private readonly agencies: readonly string[];
  private readonly stories: Story[] = [];
  private readonly hot: Story[] = [];
  private readonly recent: Report[] = [];
  private founded = 0;

  constructor({ seed, length = 3_900 }: StreamOptions) {
    this.random = randomOf(seed);
    this.outlets = outletNames(this.random, OUTLETS);
    this.agencies = agencyNames(this.random);
    this.length = length;
  }

  private readonly length: number;

  /** The next report and who prints it. */
  next(now: Date): { report: Report; outlet: string } {
    const { random } = this;
    // The square makes a few outlets publish most.
    const outlet = this.outlets[Math.floor(random.next() ** 2 * this.outlets.length)] ?? '';
    return { report: this.reportFor(outlet, now), outlet };
  }

  private reportFor(outlet: string, now: Date): Report {
    const { random, length } = this;
    const roll = random.next();
    if (roll < SHARES.founding || this.stories.length === 0)
      return this.keep(this.tell(this.found(now), outlet, now));
    if (roll < SHARES.founding + SHARES.report) return this.keep(this.tell(this.live(), outlet, now));
    if (roll < SHARES.founding + SHARES.report + SHARES.copy)
      return copyOf(random.pick(this.recent), random.pick(this.agencies), random);
    return smallNews(outlet, random, now, length);
  }

  private tell(story: Story, outlet: string, now: Date): Report {
    advance(story, this.random);
    return reportOf(story, outlet, this.random, now, this.length);
  }

  private keep(report: Report): Report {
    this.recent.push(report);
    if (this.recent.length > COPIED_FROM) this.recent.shift();
    return report;
  }

  private found(now: Date): Story {
    const story = newStory(this.random, now);
    this.stories.push(story);
    if (this.stories.length > LIVE_STORIES) this.stories.shift();
    if (this.founded % HOT_EVERY === 0) this.hot.push(story);
    if (this.hot.length > 2) this.hot.shift();
    this.founded += 1;
    return story;
  }

  /** Some reports are on one of the hot stories, most others on what is new. */
  private live(): Story {
    const { random } = this;
    if (random.chance(HOT_SHARE)) return random.pick(this.hot);
    const back = Math.floor(random.next() ** 3 * this.stories.length);
    return this.stories[this.stories.length - 1 - back] ?? random.pick(this.stories);
  }
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const BEGINNING = Date.UTC(2029, 0, 8, 5);

/**
 * A stream of generated news without end, the same for the same seed: stories that are founded, reported on with rising figures and
 * quotes and denials, copied from agencies with small edits, and small news between them. A page is one article of plain text.
 */
export function* streamOf(options: StreamOptions): Generator<PageInput, never> {
  const world = new World(options);
  for (let n = 0; ; n += 1) {
    const now = new Date(BEGINNING + n * MINUTES_BETWEEN * 60_000);
    const { report, outlet } = world.next(now);
    const day = now.toISOString().slice(0, 10).replaceAll('-', '/');
    yield {
      content: [report.headline, ...report.paragraphs].join('\n\n'),
      mediaType: 'TEXT',
      publisher: outlet,
      url: `https://${slug(outlet)}.example/${day}/${slug(report.headline)}-${String(n)}`,
      published: { from: now, to: new Date(now.getTime() + 60_000), precision: 'MINUTE' },
    };
  }
}

/** The first pages of a stream. */
export function* firstOf(options: StreamOptions, count: number): Generator<PageInput, void> {
  const stream = streamOf(options);
  for (let n = 0; n < count; n += 1) yield stream.next().value;
}
