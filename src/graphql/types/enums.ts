import type * as Store from '../../adapters/db/generated/client/enums.js';
import { builder } from '../builder.js';

/** An enum of the store; a value without a description does not compile. */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
) {
  const entries = Object.entries<string>(values).map(([value, text]) => [
    value,
    { description: text, value: value as Value },
  ]);
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(entries) as Record<Value, { description: string; value: Value }>,
  });
}

export const MediaType = enumOf<Store.MediaType>('MediaType', 'What a page is written in.', {
  TEXT: 'Plain text, as scraped.',
  HTML: 'HTML.',
});

export const TimePrecision = enumOf<Store.TimePrecision>('TimePrecision', 'How finely a time is known.', {
  MINUTE: 'To the minute.',
  HOUR: 'To the hour.',
  PART_OF_DAY: 'A part of a day, such as a morning or a night.',
  DAY: 'To the day.',
  WEEK: 'To the week.',
  MONTH: 'To the month.',
  SEASON: 'To the season.',
  YEAR: 'To the year.',
  RANGE: 'An interval that follows from several clues.',
});

export const CreditKind = enumOf<Store.CreditKind>('CreditKind', 'What is credited.', {
  WIRE: 'The text: a news agency supplied it.',
  PHOTO: 'A picture.',
});

export const CorrectionKind = enumOf<Store.CorrectionKind>(
  'CorrectionKind',
  'What a publisher says it has done to a text of its own.',
  {
    RETRACTION: 'Taken it back, or taken something out of it.',
    CORRECTION: 'Put something right.',
    CLARIFICATION: 'Made plain what was meant.',
    UPDATE: 'Added to it.',
  },
);

export const ReuseKind = enumOf<Store.ReuseKind>('ReuseKind', 'How much of an earlier text a later one is.', {
  COPY: 'The same text, perhaps cut or with another headline.',
  DERIVED: 'A text of its own that takes over passages.',
});

export const SourceKind = enumOf<Store.SourceKind>('SourceKind', 'What sort of source it is.', {
  PUBLISHER: 'An outlet that publishes articles.',
  AGENCY: 'A news agency whose texts others carry.',
  PERSON: 'A person.',
  ORGANISATION: 'An organisation, an authority or a company.',
  GROUP: 'A group without a name, such as "local authorities".',
});

export const ClaimKind = enumOf<Store.ClaimKind>('ClaimKind', 'How an article makes a claim.', {
  STATEMENT: 'In its own words.',
  QUOTE: "In a speaker's own words, inside quotation marks.",
  REPORTED_SPEECH: "As what somebody said, in the article's words.",
});

export const Modality = enumOf<Store.Modality>('Modality', 'How firmly something is said.', {
  ASSERTED: 'As a fact.',
  PLANNED: 'As something to come.',
  ALLEGED: 'As something that others say or that is not confirmed.',
  CONDITIONAL: 'As something that depends on a condition.',
});

export const Polarity = enumOf<Store.Polarity>('Polarity', 'Whether something is said to be so or not.', {
  AFFIRMATIVE: 'It is so.',
  NEGATIVE: 'It is not so.',
});

export const AttributionRole = enumOf<Store.AttributionRole>(
  'AttributionRole',
  'What a source does in a chain of attribution.',
  {
    OUTLET: 'Publishes the article.',
    WIRE: 'Supplied the text to the outlet.',
    RELAY: 'Passes on what somebody else said.',
    SPEAKER: 'Said it.',
    UNNAMED: 'Said it, but the text gives no name.',
  },
);

export const EntityKind = enumOf<Store.EntityKind>('EntityKind', 'What a name names.', {
  PERSON: 'A person.',
  ORGANISATION: 'An organisation.',
  PLACE: 'A place.',
});

export const QuantityKind = enumOf<Store.QuantityKind>('QuantityKind', 'What sort of figure it is.', {
  COUNT: 'A number of people or things.',
  MONEY: 'An amount of money.',
  PERCENT: 'A share in per cent.',
  MEASUREMENT: 'A length, a weight or another measured size.',
  DURATION: 'A length of time.',
  AGE: 'An age in years.',
  ORDINAL: 'A place in a row, such as "third".',
});

export const QuantityChange = enumOf<Store.QuantityChange>(
  'QuantityChange',
  'Whether a figure is a level or a change.',
  {
    NONE: 'A level.',
    UP: 'A rise by that much.',
    DOWN: 'A fall by that much.',
  },
);

export const AssertionKind = enumOf<Store.AssertionKind>(
  'AssertionKind',
  'What sort of answer an assertion is.',
  {
    FIGURE: 'A figure that answers a measure.',
    STATEMENT: 'A statement.',
    QUOTE: 'A quotation; several translations of it are one assertion.',
  },
);

export const RelationKind = enumOf<Store.RelationKind>(
  'RelationKind',
  'How one assertion stands to another of the same event, read from `from` to `to`.',
  {
    CONTRADICTS: 'Both cannot hold.',
    UPDATES: '`from` is a later state of what `to` tells.',
    PART_OF: '`from` counts a part of what `to` counts.',
    COMPATIBLE: 'Both can hold, and one is vaguer.',
    DISPUTES: '`from` denies `to`.',
    REALISES: '`from` tells that what `to` announced has happened.',
  },
);

export const KeyScope = enumOf<Store.KeyScope>('KeyScope', 'What a key allows. None holds another.', {
  READ: 'To ask everything about what is stored.',
  INGEST: 'To take pages in, and to be told what became of them.',
  REVIEW: 'To decide what belongs together.',
  ADMIN: 'To make, list and revoke keys.',
});

export const JobKind = enumOf<Store.JobKind>('JobKind', 'What a worker is to do.', {
  PAGE: 'To take in a page that was given.',
  ADDRESS: 'To fetch an address, and to take in its page.',
});

export const JobState = enumOf<Store.JobState>('JobState', 'How far a job has got.', {
  QUEUED: 'It waits for a worker, or with `retryAt` for another attempt.',
  RUNNING: 'A worker is at it.',
  DONE: 'Its page was taken in, or was known.',
  FAILED: 'It was given up; `failure` says why. It can be tried again by `retryJob`.',
});
