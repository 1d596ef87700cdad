/** A worked query: a tab in GraphiQL, and a test that it runs. */
export interface Example {
  readonly title: string;
  /** What a user wants to know, where it is one of the questions that docs/questions.md answers. */
  readonly question?: string;
  /** The query, with a comment on top that says what it shows. It runs as it stands: GraphiQL drops a tab's variables. */
  readonly query: string;
}
