import { featuresOf, mergeProfiles, type Feature, type Profile } from '../../../../events/index.js';
import type { Row } from '../logistic.js';
import { Postings } from './postings.js';
import type { Story } from './stories.js';

/** Every third report of an event goes to a second event of the same, so that mending events told apart is learned too. */
const PARTS = 3;
/** Candidates that a grown event is compared with, as when events are merged. */
const RIVALS = 5;

interface GrownEvent {
  readonly event: string;
  profile: Profile;
}

/** A comparison as the linker makes it, with what is right. */
export interface EventRow extends Row<Feature> {
  readonly set: string;
  /** Position of the document in the stream. */
  readonly document: number;
}

/** Replays a stream with every report put where it belongs, and notes what the linker would have compared on the way. */
class Replay {
  readonly rows: EventRow[] = [];
  private readonly events: GrownEvent[] = [];
  private readonly postings = new Postings();
  private readonly numbers = new Map<string, number>();
  private readonly reports = new Map<string, number>();

  /** Where the report belongs: the number of its event, which is founded when it is the first. */
  private put({ event }: Story, profile: Profile): number {
    const reports = this.reports.get(event) ?? 0;
    this.reports.set(event, reports + 1);
    const key = `${event}#${String(reports % PARTS === 1)}`;
    const number = this.numbers.get(key) ?? this.events.length;
    const grown = this.events[number];
    if (grown === undefined) this.events.push({ event, profile });
    else grown.profile = mergeProfiles(grown.profile, profile);
    this.numbers.set(key, number);
    return number;
  }

  private compare(story: Story, document: number, profile: Profile, rivals: readonly number[]): void {
    for (const number of rivals) {
      const rival = this.events[number];
      if (rival === undefined) continue;
      this.rows.push({
        features: featuresOf(profile, rival.profile),
        label: rival.event === story.event,
        group: story.event,
        set: story.set,
        document,
      });
    }
  }

  add(story: Story, document: number): void {
    if (story.news === null) return;
    const { profile } = story.news;
    const candidates = this.postings.find(profile);
    this.compare(story, document, profile, candidates);
    const number = this.put(story, profile);
    const grown = this.events[number]?.profile ?? profile;
    const rivals = candidates.slice(0, RIVALS).filter((rival) => rival !== number);
    if (grown.size > 1) this.compare(story, document, grown, rivals);
    this.postings.set(number, grown);
  }
}

/** What the linker compares while a stream comes in, with what is right. */
export function eventRows(stories: readonly Story[]): EventRow[] {
  const replay = new Replay();
  stories.forEach((story, n) => {
    replay.add(story, n);
  });
  return replay.rows;
}
