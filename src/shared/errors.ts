/** What a caller did wrong, in words it can act on. `code` is stable and is what the GraphQL error types map from. */
export type InputErrorCode =
  | 'EMPTY_PAGE'
  | 'PAGE_TOO_LARGE'
  | 'ARTICLE_TOO_LARGE'
  | 'NOT_TEXT'
  | 'NOT_UTF8'
  | 'QUEUE_FULL'
  | 'INVALID_ARGUMENT'
  | 'UNKNOWN_ID';

/** Bad input: names the value, the place and what was expected. Never a bug of ours. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code: InputErrorCode;
  /** Where the value stood: an argument's or a file's name. */
  readonly place: string;

  constructor(code: InputErrorCode, place: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.place = place;
  }
}
