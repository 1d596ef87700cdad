import type { Batch } from '../adapters/db/stores/batch.js';
import { askEarly } from '../adapters/db/stores/early.js';
import {
  changesFound,
  changeSources,
  findKnownSources,
  withChanges,
  type FoundSource,
  type SourceForms,
} from '../adapters/db/stores/sources.js';
import type { Tx } from '../adapters/db/stores/tx.js';
import type { ArticleClaims, AttributionStep } from '../claims/index.js';
import type { ArticleDraft } from '../pages/index.js';
import {
  foldName,
  identifySource,
  type SourceContext,
  type SourceIdentity,
  type SourceMention,
} from '../sources/index.js';
import type { Reason } from '../shared/reasons.js';
import { wireOf } from './credits.js';
import type { PipelineDeps } from './deps.js';
import { mentionKey, mentionOfStep, mentionsOf, outletMention } from './mentions.js';
import { Resolving } from './resolving.js';

/** The sources of one article: by mention, found in the store or to be written to it. */
export interface ArticleSources {
  readonly publisherId: string | null;
  readonly wireId: string | null;
  /** Source of a step of a claim's attribution; null when the text leaves it unknown. */
  readonly ofStep: (step: AttributionStep) => string | null;
  /** Why a step is its source; nothing when it is unknown. */
  readonly whyOfStep: (step: AttributionStep) => readonly Reason[];
  /** Whether a source is known from this article alone ("officials", a bare surname), so that it says nothing of origins. */
  readonly isOwn: (sourceId: string) => boolean;
  /** The store does not have it yet. */
  readonly isNew: (sourceId: string) => boolean;
  /** Source that an entity is, when it also speaks or publishes in this article. */
  readonly ofName: (fullName: string) => string | null;
  /** Adds what is new to what is to be written, and changes what is now better known; with whom people's claims name. */
  readonly save: (tx: Tx, batch: Batch, named: NamedBy) => void;
}

/** A mention, and what it would be as a new source. */
interface Identified {
  readonly mention: SourceMention;
  readonly identity: SourceIdentity;
}

/** The sources of an article's mentions, being looked for. */
export interface SoughtSources {
  readonly identified: readonly Identified[];
  readonly context: SourceContext;
  readonly known: () => Promise<readonly FoundSource[]>;
}

/** A surname stands in several names of an article, and each form is looked up by itself. */
const distinct = (forms: readonly string[]): string[] => [...new Set(forms)];

/** Has the store look for the sources of an article. */
export function seekSources(
  tx: Tx,
  articleId: string,
  draft: ArticleDraft,
  extracted: ArticleClaims,
): SoughtSources {
  const context = contextOf(articleId, draft, extracted);
  const identified = mentionsOf(draft, extracted).map((mention) => ({
    mention,
    identity: identifySource(mention, context),
  }));
  const forms: SourceForms = {
    keys: identified.map(({ identity }) => identity.key),
    folded: distinct(identified.flatMap(({ identity }) => identity.folded)),
    lastWords: distinct(identified.flatMap(({ identity }) => identity.lastWords)),
  };
  const known = askEarly(
    tx,
    () => findKnownSources(tx, forms),
    (found, written) =>
      written.some((rows) => changesFound(rows, forms, found)) ? null : withChanges(found, written),
  );
  return { identified, context, known };
}

/** What is known around the mentions of one article. */
const contextOf = (articleId: string, draft: ArticleDraft, extracted: ArticleClaims): SourceContext => ({
  articleId,
  placePath: extracted.entities.find(({ placePath }) => placePath !== null)?.placePath ?? null,
  inArticle: new Set(),
  cast: new Set(),
  coMentioned: extracted.entities
    .filter(({ kind }) => kind !== 'PLACE')
    .map(({ fullName }) => foldName(fullName)),
  text: draft.text,
});

/** Full names that a source's claims of one article give; nothing for one that says nothing. */
export type NamedBy = ReadonlyMap<string, ReadonlySet<string>>;

/** Finds the source of every mention in an article, or makes one. */
export async function identifySources(
  deps: PipelineDeps,
  draft: ArticleDraft,
  { identified, context, known }: SoughtSources,
): Promise<ArticleSources> {
  const resolving = new Resolving(await known(), context, deps);
  for (const { mention, identity } of identified) resolving.add(mention, identity);
  return sourcesOf(
    draft,
    identified.map(({ mention }) => mention),
    resolving,
  );
}

function sourcesOf(
  draft: ArticleDraft,
  mentions: readonly SourceMention[],
  resolving: Resolving,
): ArticleSources {
  const idOf = (mention: SourceMention | null) =>
    mention === null ? null : (resolving.ids.get(mentionKey(mention)) ?? null);
  const wire = wireOf(draft);
  const publisher = draft.publisher && outletMention(draft.publisher.name, 'PUBLISHER');
  const agency = wire === null ? null : outletMention(wire, 'AGENCY');
  const byName = new Map(mentions.map((mention) => [mention.fullName, idOf(mention)]));
  const mentionOf = (step: AttributionStep) =>
    step.role === 'OUTLET' ? publisher : step.role === 'WIRE' ? agency : mentionOfStep(step);
  const whyOf = (mention: SourceMention | null) =>
    mention === null ? [] : (resolving.reasons.get(mentionKey(mention)) ?? []);
  return {
    publisherId: idOf(publisher),
    wireId: idOf(agency),
    ofStep: (step) => idOf(mentionOf(step)),
    whyOfStep: (step) => whyOf(mentionOf(step)),
    isOwn: resolving.isOwn,
    isNew: (sourceId) => resolving.fresh.has(sourceId),
    ofName: (fullName) => byName.get(fullName) ?? null,
    save: (tx, batch, named) => {
      resolving.keepCompany(named);
      batch.add('source', [...resolving.fresh.values()]);
      batch.add('source_alias', resolving.aliases());
      changeSources(tx, [...resolving.changes.values()]);
    },
  };
}
