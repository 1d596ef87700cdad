export { foldName, isWrittenAsName } from './people.js';
export { MAX_COMPANY, withCompany } from './company.js';
export { identifySource } from './identify.js';
export { resolveSource } from './resolve.js';
export { shinglesOf } from './shingles.js';
export { compareTexts, COPY_SEARCH } from './reuse.js';
export { originKey } from './origins.js';
export type {
  KnownSource,
  SourceContext,
  SourceIdentity,
  SourceKind,
  SourceMatch,
  SourceMention,
  SourceName,
} from './types.js';
export type { Reuse } from './reuse.js';
export type { OriginClues, OriginIdentity } from './origins.js';
