/**
 * Relations of schema.prisma that the database does not enforce, by the name that their foreign key would have. An article has
 * some three hundred such rows, and each key is checked row by row: together they were an eighth of what Postgres did for an
 * article. All are parts of one thing, written with it in one statement from ids made or looked up under the workspace's lock,
 * and never moved to another. What removes the whole removes its parts (`deleteArticles`, `deleteEvents`, `absorbEvent`), and
 * `deleteUnused` asks for every reference before a source goes. A test looks for parts without their whole after all of these.
 */
export const UNENFORCED: readonly string[] = [
  'attribution_claim_id_fkey',
  'attribution_source_id_fkey',
  'event_term_event_id_fkey',
  'mention_claim_id_fkey',
  'mention_source_id_fkey',
  'quantity_claim_id_fkey',
  'segment_article_id_fkey',
  'shingle_article_id_fkey',
];

const ADDED_KEY = /^-- AddForeignKey\nALTER TABLE "\w+" ADD CONSTRAINT "(\w+)" FOREIGN KEY [^;]*;\n*/gm;

/**
 * A script that leads to schema.prisma, without the foreign keys that are left out on purpose.
 * @throws Error when one of them is not in the script: it is enforced after all, or its relation is gone
 */
export function withoutUnenforced(script: string): string {
  const added = new Set([...script.matchAll(ADDED_KEY)].map(([, name]) => name));
  const wrong = UNENFORCED.filter((name) => !added.has(name));
  if (wrong.length > 0) throw new Error(`the database has, or no longer needs, ${wrong.join(', ')}`);
  return script.replace(ADDED_KEY, (statement, name: string) => (UNENFORCED.includes(name) ? '' : statement));
}
