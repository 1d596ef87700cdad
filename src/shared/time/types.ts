/** How finely a time is known; RANGE is an interval derived from several clues. */
export type TimePrecision =
  'MINUTE' | 'HOUR' | 'PART_OF_DAY' | 'DAY' | 'WEEK' | 'MONTH' | 'SEASON' | 'YEAR' | 'RANGE';

/** A half-open interval of UTC instants [from, to). */
export interface TimeInterval {
  readonly from: Date;
  readonly to: Date;
  readonly precision: TimePrecision;
}
