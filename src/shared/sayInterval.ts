import type { NumberInterval } from './intervals.js';

/** 9000.5 -> "9,000.5"; at most three decimals, so that a bound of plus or minus a tenth reads well. */
const { format: say } = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** Upper by lower bound of what lies at most a tenth from its middle. */
const ABOUT_RATIO = 1.23;

/** An interval in words: "4", "at least 4", "more than 40", "fewer than 9", "18 to 20", "about 20", "any number". */
export function sayInterval(interval: NumberInterval & { readonly approximate: boolean }): string {
  const { low, high, lowOpen, highOpen, approximate } = interval;
  if (low === null && high === null) return 'any number';
  if (high === null) return `${lowOpen ? 'more than' : 'at least'} ${say(low ?? 0)}`;
  if (low === null) return `${highOpen ? 'fewer than' : 'at most'} ${say(high)}`;
  if (low === high) return say(low);
  if (low === 0 && !lowOpen) return `${highOpen ? 'fewer than' : 'at most'} ${say(high)}`;
  // The bounds of "about 20" lie a tenth to either side of it; those of "dozens" do not.
  if (approximate && high <= low * ABOUT_RATIO) return `about ${say((low + high) / 2)}`;
  return `${lowOpen ? 'more than ' : ''}${say(low)} ${highOpen ? 'to fewer than' : 'to'} ${say(high)}`;
}
