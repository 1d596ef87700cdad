/** A worked query: a tab in GraphiQL, and a test that it runs. */
export interface Example {
  readonly title: string;
  /** The query, with a comment on top that says what it shows. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
