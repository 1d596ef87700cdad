import type { ClaimDraft } from '../claims/index.js';
import { demonymOf } from '../shared/places/index.js';
import { contentStems } from '../shared/terms.js';
import { foldName } from '../sources/index.js';

/** Before the name of who is at the head of a state. */
const OFFICE =
  /\b(?:(?:president|prime minister|premier|chancellor|king|queen|pope|dictator)|(\p{L}+) leader)\s+$/iu;
/** The longest office that is looked for, in characters. */
const OFFICE_LENGTH = 24;

function isOffice(before: string): boolean {
  const office = OFFICE.exec(before);
  const [, whose] = office ?? [];
  return office !== null && (whose === undefined || demonymOf(whose) !== null);
}

/**
 * Full names, folded, and their stems, of those whom the claims call the head of a state. They are in the news every day:
 * sharing one says nothing of which happening is meant.
 */
export function rulersIn(claims: readonly ClaimDraft[]): ReadonlySet<string> {
  const names = claims.flatMap(({ text, span, entities }) =>
    entities
      .filter(({ kind, span: { start } }) => {
        const at = Math.max(0, start - span.start);
        return kind === 'PERSON' && isOffice(text.slice(Math.max(0, at - OFFICE_LENGTH), at));
      })
      .map(({ fullName }) => fullName),
  );
  return new Set(names.flatMap((name) => [foldName(name), ...contentStems(name)]));
}
