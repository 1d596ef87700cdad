/** Characters of a text that are found by their words: Postgres takes no document above a megabyte. */
export const SEARCHED_CHARACTERS = 200_000;

/** Text search configuration of the indexes. */
export const SEARCH_LANGUAGE = 'english';

/**
 * The expressions that the full-text indexes hold, letter for letter: another spelling would be answered by reading the
 * whole table. `table` is the table's alias in the query.
 */
export const articleDocument = (table: string): string =>
  `to_tsvector('${SEARCH_LANGUAGE}', left(coalesce(${table}.title, '') || ' ' || ${table}.text, ${SEARCHED_CHARACTERS}))`;

/** The same for a claim's text. */
export const claimDocument = (table: string): string =>
  `to_tsvector('${SEARCH_LANGUAGE}', left(${table}.text, ${SEARCHED_CHARACTERS}))`;
