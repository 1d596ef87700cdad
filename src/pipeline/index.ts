/** The stages in order, with their I/O. */
export { explainClaims } from './explain/explain.js';
export {
  sayComparison,
  sayEventWhatIf,
  sayPair,
  sayProbability,
  sayRelation,
  sayRelationWhatIf,
} from './explain/say.js';
export { ingestMany, ingestPage } from './ingest.js';
export { loadDemo, readDemo } from './demo.js';
export { pageGiven, textGiven, type GivenPage, type GivenText, type GivenTime } from './given.js';
export { linkableOf } from './linkable.js';
export { openWorkspace } from './workspace.js';
export type { Explanation, PairExplanation, StoredRelation } from './explain/types.js';
export type { PipelineDeps, Stage, Trace } from './deps.js';
export type { IngestedArticle, IngestReport, TakenPage } from './types.js';
export type { Workspace } from './workspace.js';
export { readArticle, type ReadArticle } from './reading.js';
export { MAX_NEAR_EVENTS, MAX_SIMILAR, matchText } from './match/match.js';
export type {
  MatchedClaim,
  MatchedCopy,
  MatchInput,
  MetAssertion,
  SimilarTelling,
  TextMatch,
} from './match/types.js';
export {
  enqueueAddress,
  enqueuePage,
  QUEUE_LIMITS,
  QueueFullError,
  waitForRoom,
  webAddress,
} from './jobs/index.js';
export { addFeed, changeFeed, type FeedAction, type NewFeed } from './feeds/manage.js';
export { openCrew, type Crew, type Patience } from './crew.js';
export { openThreads, ThreadLostError, type Threads, type ThreadsOptions } from './threads/index.js';
export { addRemovals, remove, type Removable, type Removal, type RemovalStep } from './removal/index.js';
export { eventAsOf } from './asOf/snapshot.js';
export type {
  AssertionSnapshot,
  EventSnapshot,
  KnownBy,
  MeasureSnapshot,
  Moment,
  RelationSnapshot,
} from './asOf/types.js';
