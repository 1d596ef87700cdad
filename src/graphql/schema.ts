import './scalars.js';
import './types/page.js';
import './types/articleParts.js';
import './types/article.js';
import './types/revision.js';
import './types/claimParts.js';
import './types/claim.js';
import './types/claimMatch.js';
import './types/textMatch.js';
import './types/source.js';
import './types/event.js';
import './types/series.js';
import './types/measure.js';
import './types/assertion.js';
import './types/relation.js';
import './types/explanation.js';
import './types/errors.js';
import './types/search.js';
import './types/ingest.js';
import './types/removal.js';
import './types/limits.js';
import './types/apiKey.js';
import './live/subscriptions.js';
import { builder } from './builder.js';

/** The whole schema. It holds no client: each request's context brings its own. */
export const schema = builder.toSchema();
