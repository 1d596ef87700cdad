import type { Batch, Tables } from '../adapters/db/stores/batch.js';
import {
  changeSources,
  findCompany,
  findKnownSources,
  type SourceChange,
} from '../adapters/db/stores/sources.js';
import type { Tx } from '../adapters/db/stores/tx.js';
import type { ArticleClaims, AttributionStep } from '../claims/index.js';
import type { ArticleDraft } from '../pages/index.js';
import {
  foldName,
  identifySource,
  resolveSource,
  type KnownSource,
  type SourceContext,
  type SourceIdentity,
  type SourceMention,
} from '../sources/index.js';
import type { Reason } from '../shared/reasons.js';
import { wireOf } from './credits.js';
import type { PipelineDeps } from './deps.js';

/** The sources of one article: by mention, found in the store or written to it. */
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
}

const mentionKey = (mention: SourceMention): string => `${mention.kind} ${mention.fullName}`;

function mentionOfStep(step: AttributionStep): SourceMention | null {
  if (step.role === 'OUTLET' || step.role === 'WIRE') return null;
  if (step.role === 'UNNAMED' && step.kind === 'UNKNOWN') return null;
  return { text: step.text, fullName: step.fullName, kind: step.kind, role: step.speakerRole };
}

const outletMention = (name: string): SourceMention => ({
  text: name,
  fullName: name,
  kind: 'PUBLISHER',
  role: null,
});
const wireMention = (name: string): SourceMention => ({
  text: name,
  fullName: name,
  kind: 'AGENCY',
  role: null,
});

/** Every mention of a source once, full names before the bare surnames that may mean them. */
function mentionsOf(draft: ArticleDraft, extracted: ArticleClaims): SourceMention[] {
  const wire = wireOf(draft);
  const all = [
    ...(draft.publisher === null ? [] : [outletMention(draft.publisher.name)]),
    ...(wire === null ? [] : [wireMention(wire)]),
    ...extracted.claims.flatMap(({ attribution }) =>
      attribution.flatMap((step) => mentionOfStep(step) ?? []),
    ),
  ];
  const unique = [...new Map(all.map((mention) => [mentionKey(mention), mention])).values()];
  const words = ({ fullName }: SourceMention) => fullName.split(/\s+/).length;
  return unique
    .map((mention, n) => ({ mention, n }))
    .sort((a, b) => words(b.mention) - words(a.mention) || a.n - b.n)
    .map(({ mention }) => mention);
}

/** Resolves the mentions of one article one after another, each knowing the ones before. */
class Resolving {
  private readonly known: KnownSource[];
  private readonly inArticle = new Set<string>();
  private readonly byKey: Map<string, string>;
  readonly ids = new Map<string, string>();
  readonly reasons = new Map<string, readonly Reason[]>();
  readonly fresh: Tables['source'][] = [];
  readonly seen: { identity: SourceIdentity; sourceId: string }[] = [];
  readonly changes = new Map<string, SourceChange>();

  constructor(
    known: readonly KnownSource[],
    private readonly context: Omit<SourceContext, 'inArticle'>,
    private readonly deps: PipelineDeps,
  ) {
    this.known = [...known];
    this.byKey = new Map(known.map(({ key, id }) => [key, id]));
  }

  add(mention: SourceMention, identity: SourceIdentity): void {
    const context = { ...this.context, inArticle: this.inArticle };
    const match = resolveSource(mention, this.known, context, identity);
    const id = match?.id ?? this.byKey.get(identity.key);
    const sourceId = id ?? this.found(mention, identity);
    if (id !== undefined) this.learn(id, mention, identity);
    this.ids.set(mentionKey(mention), sourceId);
    this.reasons.set(
      mentionKey(mention),
      match?.reasons ?? [{ rule: id === undefined ? 'new-source' : 'same-key' }],
    );
    this.inArticle.add(sourceId);
    this.seen.push({ identity, sourceId });
  }

  private found(mention: SourceMention, identity: SourceIdentity): string {
    const id = this.deps.newId();
    const { kind, name, key } = identity;
    this.fresh.push({ id, kind, name, key, role: mention.role, createdAt: this.deps.now() });
    this.known.push({
      id,
      key,
      kind,
      name,
      aliases: identity.names.map((alias) => alias.name),
      role: mention.role,
    });
    this.byKey.set(key, id);
    return id;
  }

  readonly isOwn = (sourceId: string): boolean =>
    this.fresh.some(({ id, key }) => id === sourceId && key.includes(this.context.articleId));

  /** A known source may now be seen under a fuller name or with a role. */
  private learn(id: string, mention: SourceMention, identity: SourceIdentity): void {
    const source = this.known.find((other) => other.id === id);
    if (source === undefined || this.fresh.some((row) => row.id === id)) return;
    const fuller =
      identity.kind === 'PERSON' && identity.name.split(' ').length > source.name.split(' ').length;
    const role = source.role == null && mention.role !== null ? mention.role : null;
    if (!fuller && role === null) return;
    const before = this.changes.get(id);
    this.changes.set(id, {
      id,
      name: fuller ? identity.name : (before?.name ?? null),
      role: role ?? before?.role ?? null,
    });
  }
}

async function knownFor(tx: Tx, identities: readonly SourceIdentity[]): Promise<readonly KnownSource[]> {
  const known = await findKnownSources(tx, {
    keys: identities.map(({ key }) => key),
    folded: identities.flatMap(({ folded }) => folded),
    lastWords: identities.flatMap(({ lastWords }) => lastWords),
  });
  const people = known.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id);
  const bare = identities.some(({ kind, names }) => kind === 'PERSON' && !names[0]?.folded.includes(' '));
  if (!bare || people.length === 0) return known;
  const company = await findCompany(tx, people);
  return known.map((source) => ({ ...source, coMentioned: (company.get(source.id) ?? []).map(foldName) }));
}

async function save(tx: Tx, batch: Batch, resolving: Resolving): Promise<void> {
  batch.add('source', resolving.fresh);
  batch.add(
    'source_alias',
    resolving.seen.flatMap(({ identity, sourceId }) => identity.names.map((name) => ({ ...name, sourceId }))),
  );
  await changeSources(tx, [...resolving.changes.values()]);
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

/** The sources of an article, none of them written yet. */
export interface IdentifiedSources {
  readonly sources: ArticleSources;
  /** Adds what is new to what is to be written, and changes what is now better known. */
  readonly save: (batch: Batch) => Promise<void>;
}

/** Finds the source of every mention in an article, or makes one. */
export async function identifySources(
  tx: Tx,
  deps: PipelineDeps,
  articleId: string,
  draft: ArticleDraft,
  extracted: ArticleClaims,
): Promise<IdentifiedSources> {
  const mentions = mentionsOf(draft, extracted);
  const context = contextOf(articleId, draft, extracted);
  const identified = mentions.map((mention) => ({ mention, identity: identifySource(mention, context) }));
  const known = await knownFor(
    tx,
    identified.map(({ identity }) => identity),
  );
  const resolving = new Resolving(known, context, deps);
  for (const { mention, identity } of identified) resolving.add(mention, identity);
  return {
    sources: sourcesOf(draft, mentions, resolving),
    save: (batch) => save(tx, batch, resolving),
  };
}

/** Finds or writes the source of every mention in an article. */
export async function resolveSources(batch: Batch, ...of: Parameters<typeof identifySources>) {
  const identified = await identifySources(...of);
  await identified.save(batch);
  return identified.sources;
}

function sourcesOf(
  draft: ArticleDraft,
  mentions: readonly SourceMention[],
  resolving: Resolving,
): ArticleSources {
  const idOf = (mention: SourceMention | null) =>
    mention === null ? null : (resolving.ids.get(mentionKey(mention)) ?? null);
  const wire = wireOf(draft);
  const publisher = draft.publisher && outletMention(draft.publisher.name);
  const agency = wire === null ? null : wireMention(wire);
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
    isNew: (sourceId) => resolving.fresh.some(({ id }) => id === sourceId),
    ofName: (fullName) => byName.get(fullName) ?? null,
  };
}
