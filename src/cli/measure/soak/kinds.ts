/** Endings that an item may have: an outcome of its first article, "no article", "as last seen", or a failure's code. */
export type Ends = readonly string[];

const NEWS: Ends = ['new', 'unchanged', 'revised'];

/** Addresses of the soak's site that hold a report, by what is special about them, with how they may end. */
export const ADDRESSES: Readonly<Record<string, Ends>> = {
  ok: NEWS,
  slow: NEWS,
  charset: NEWS,
  shaky: NEWS,
  edited: NEWS,
  heavy: NEWS,
};

/** Addresses that hold none. */
export const FAULTS: Readonly<Record<string, Ends>> = {
  cut: ['TRUNCATED'],
  loop: ['TOO_MANY_REDIRECTS'],
  inward: ['ADDRESS_NOT_ALLOWED'],
  bomb: ['TOO_LARGE'],
  down: ['HTTP_STATUS'],
  gone: ['HTTP_STATUS'],
  picture: ['NOT_A_PAGE'],
  empty: ['EMPTY_PAGE'],
  binary: ['NOT_TEXT'],
  stuck: ['TIMED_OUT'],
  drip: ['TIMED_OUT'],
};

/** Pages that are given as they are. */
export const FILES: Readonly<Record<string, Ends>> = { file: NEWS, long: NEWS, direct: NEWS };

/** Feeds, and how the last look at one may have ended. */
export const FEEDS: Readonly<Record<string, Ends>> = {
  feed: ['well'],
  large: ['well'],
  broken: ['NOT_A_FEED', 'well'],
  entities: ['NOT_A_FEED', 'well'],
  nofeed: ['HTTP_STATUS'],
};

/** How the items of feeds may end. */
export const ITEM: Readonly<Record<string, Ends>> = { 'feed item': [...NEWS, 'as last seen'] };
