import type { EventModel } from '../types.js';

/** The weights of the event linker, learned by `npm run train` and frozen, so that a graph can be replayed exactly. */
export const EVENT_MODEL: EventModel = {
  version: 'events-2026-11-22-07257d3b',
  date: '2026-11-22',
  /** Fingerprint of what it was learned from. */
  data: 'a9ea89882503d570',
  /** On comparisons of reports with events that the weights were not learned from. */
  scores: { rows: 26563, precision: 0.96, recall: 0.905, calibrationError: 0.002 },
  bias: -8.504,
  weights: {
    words: 3.3372,
    names: 1.7443,
    lead: 1.803,
    leadInText: 3.1734,
    cover: 2.2573,
    leadCover: 2.49,
    rareWords: 2.2329,
    samePerson: 2.3789,
    otherPeople: -0.5114,
    otherPerson: -0.4538,
    otherKind: -0.0414,
    otherPlace: -0.8277,
    counts: 0.8278,
    countConflict: -1.4332,
    toldNear: 1.2065,
    toldMonth: 0.7331,
    toldApart: -0.9692,
    publishedNear: 0.3722,
    publishedMonths: 1.1719,
    publishedYear: 1.3498,
    leadNear: 1.7094,
    undated: -0.1345,
    size: -0.3141,
    grown: -1.7895,
  },
};
