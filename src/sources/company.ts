/** Names that are kept of a person's company: enough to find two in common. */
export const MAX_COMPANY = 60;

/** A person's company after an article whose claims of theirs name some others: who was met last stands last. */
export function withCompany(company: readonly string[], names: ReadonlySet<string>): string[] {
  const before = company.filter((name) => !names.has(name));
  // By code units, as the store sorts them where it gathers company anew.
  return [...before, ...[...names].sort()].slice(-MAX_COMPANY);
}
