import { readEnvironment } from '../env.js';
import { explainClaims, openWorkspace, type Explanation } from '../pipeline/index.js';
import { InputError } from '../shared/errors.js';
import { claimText } from './explain/claim.js';
import { dossierOf } from './explain/dossier.js';
import { pairData, pairText } from './explain/pair.js';
import { uuidIn } from './ids.js';

/** How an explanation is printed: for people, or as JSON. */
export interface ExplainOptions {
  readonly json?: boolean;
}

/** The row id in what a user gave: a claim's id as GraphQL has it, or its uuid alone. */
function claimId(given: string, place: string): string {
  const id = uuidIn('Claim', given);
  if (id !== null) return id;
  throw new InputError(
    'INVALID_ARGUMENT',
    place,
    `"${given}" is not the id of a claim: expected is Claim:<uuid>, or the uuid alone`,
  );
}

function textOf({ first, second, pair }: Explanation): string {
  const a = dossierOf(first);
  return second === null || pair === null ? claimText(a) : pairText(pair, a, dossierOf(second));
}

const dataOf = ({ first, second, pair }: Explanation) => ({
  a: dossierOf(first),
  b: second && dossierOf(second),
  pair: pair && pairData(pair),
});

/**
 * Prints why a claim stands where it stands, or what lies between two.
 *
 * @throws InputError for an id that is none or that no claim has, StoreError when the store cannot be used
 */
export async function printExplanation(
  ids: readonly [string, string | null],
  { json = false }: ExplainOptions,
): Promise<void> {
  const given = [claimId(ids[0], 'A'), ids[1] === null ? null : claimId(ids[1], 'B')] as const;
  const workspace = await openWorkspace(readEnvironment());
  try {
    const explanation = await explainClaims(workspace.database.prisma, given, ['A', 'B']);
    const text = json ? JSON.stringify(dataOf(explanation)) : textOf(explanation);
    process.stdout.write(`${text}\n`);
  } finally {
    await workspace.close();
  }
}
