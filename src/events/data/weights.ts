import type { EventModel } from '../types.js';

/** The weights of the event linker, learned by `npm run train` and frozen, so that a graph can be replayed exactly. */
export const EVENT_MODEL: EventModel = {
  version: 'events-2026-11-22-4a81247c',
  date: '2026-11-22',
  /** Fingerprint of what it was learned from. */
  data: 'a9ea89882503d570',
  /** On comparisons of reports with events that the weights were not learned from. */
  scores: { rows: 26863, precision: 0.963, recall: 0.91, calibrationError: 0.0021 },
  bias: -8.5911,
  weights: {
    words: 3.3299,
    names: 1.698,
    lead: 1.7801,
    leadInText: 3.2133,
    cover: 2.1419,
    leadCover: 2.4459,
    rareWords: 2.0905,
    samePerson: 2.2043,
    otherPeople: -0.3467,
    otherPerson: -0.2499,
    otherKind: 0.0415,
    otherPlace: -0.789,
    counts: 0.7542,
    countConflict: -1.2881,
    sameAge: 1.1892,
    otherAge: -0.7692,
    toldNear: 0.9201,
    toldMonth: 0.735,
    toldApart: -1.081,
    publishedNear: 0.5762,
    publishedMonths: 1.0389,
    publishedYear: 1.6355,
    leadNear: 1.6722,
    undated: 0.0545,
    size: -0.1876,
    grown: -1.7157,
  },
};
