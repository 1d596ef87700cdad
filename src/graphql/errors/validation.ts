/** One value of an input that breaks a rule. */
export interface ValidationIssue {
  /** Path of the value inside the arguments, joined by dots. */
  readonly place: string;
  readonly message: string;
}

interface RawIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

const segment = (part: PropertyKey | { readonly key: PropertyKey }): string =>
  String(typeof part === 'object' ? part.key : part);

/** An input of the right types that breaks a rule the schema's types cannot state. */
export class ValidationError extends Error {
  override readonly name = 'ValidationError';
  readonly issues: readonly ValidationIssue[];

  constructor(issues: readonly RawIssue[]) {
    super(issues.map((issue) => issue.message).join(' '));
    this.issues = issues.map(({ message, path }) => ({
      message,
      place: (path ?? []).map(segment).join('.'),
    }));
  }
}
