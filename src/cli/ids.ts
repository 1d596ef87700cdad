const UUID = /^(?:(\p{Lu}\p{L}+):)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/iu;

/** The row id in what a user gave: an id as GraphQL has it ("Claim:<uuid>"), or its uuid alone; null when it is neither. */
export function uuidIn(type: string, given: string): string | null {
  const [, named, id] = UUID.exec(given.trim()) ?? [];
  return id !== undefined && (named === undefined || named === type) ? id.toLowerCase() : null;
}
