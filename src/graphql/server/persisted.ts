import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';

/** Documents known by their hash, as client generators write them: {"<hash>": "query ..."}. */
export type PersistedDocuments = Readonly<Record<string, string>>;

/** Which documents are known, and whether others are refused. */
export interface PersistedOptions {
  readonly documents: PersistedDocuments;
  readonly only: boolean;
}

/** The hash, under either name that clients use for it. */
function hashIn(params: GraphQLParams): string | null {
  const { documentId, extensions } = params as GraphQLParams & { readonly documentId?: unknown };
  const persisted = extensions?.['persistedQuery'] as { readonly sha256Hash?: unknown } | undefined;
  const hash = documentId ?? persisted?.sha256Hash;
  return typeof hash === 'string' ? hash : null;
}

const error = (code: string, message: string) => () =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

/** Takes a known document's hash in place of its text: `documentId`, or `extensions.persistedQuery.sha256Hash`. */
export function takePersisted({ documents, only }: PersistedOptions): Plugin {
  const known = new Map(Object.entries(documents));
  return usePersistedOperations({
    getPersistedOperation: (hash) => known.get(hash) ?? null,
    extractPersistedOperationId: hashIn,
    allowArbitraryOperations: !only,
    customErrors: {
      notFound: error('DOCUMENT_NOT_FOUND', 'No document with this hash is known here.'),
      keyNotFound: error('DOCUMENT_NOT_FOUND', 'Send the hash of a known document as documentId.'),
      persistedQueryOnly: error(
        'DOCUMENTS_ONLY',
        'Only known documents are run here: send the hash of one as documentId.',
      ),
    },
  });
}
