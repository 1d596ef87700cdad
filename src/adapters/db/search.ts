/** Characters of a text that are found by their words: Postgres takes no document above a megabyte. */
export const SEARCHED_CHARACTERS = 200_000;

/** Text search configuration of the indexes. */
export const SEARCH_LANGUAGE = 'english';

/**
 * The words of an article, as its index holds them. Postgres keeps them with the article: read anew from the text they would take a
 * millisecond for each of the thousands that a common word ranks. `table` is the table's alias in the query.
 */
export const articleDocument = (table: string): string => `${table}.document`;

/**
 * The words of a claim's text, which are read anew: the very expression of the index, letter for letter, since any other would be
 * answered by reading the whole table.
 */
export const claimDocument = (table: string): string =>
  `to_tsvector('${SEARCH_LANGUAGE}', left(${table}.text, ${SEARCHED_CHARACTERS}))`;
