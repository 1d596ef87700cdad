/** The stages in order, with their I/O. */
export { ingestPage } from './ingest.js';
export { loadDemo, readDemo } from './demo.js';
export { linkableOf } from './linkable.js';
export { openWorkspace } from './workspace.js';
export type { PipelineDeps, Stage, Trace } from './deps.js';
export type { IngestedArticle, IngestReport } from './types.js';
export type { Workspace } from './workspace.js';
