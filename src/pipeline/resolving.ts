import type { Tables } from '../adapters/db/stores/batch.js';
import type { SourceChange } from '../adapters/db/stores/sources.js';
import type { Reason } from '../shared/reasons.js';
import {
  isWrittenAsName,
  resolveSource,
  withCompany,
  type KnownSource,
  type SourceContext,
  type SourceIdentity,
  type SourceMention,
} from '../sources/index.js';
import type { PipelineDeps } from './deps.js';
import { mentionKey } from './mentions.js';
import type { NamedBy } from './sources.js';

const UNCHANGED = { name: null, role: null, company: null };

/** Resolves the mentions of one article one after another, each knowing the ones before. */
export class Resolving {
  private readonly known: KnownSource[];
  private readonly inArticle = new Set<string>();
  private readonly byKey: Map<string, string>;
  /** The names of sources that the store has. */
  private readonly stored: ReadonlyMap<string, readonly string[]>;
  readonly ids = new Map<string, string>();
  readonly reasons = new Map<string, readonly Reason[]>();
  readonly fresh = new Map<string, Tables['source']>();
  readonly seen: { identity: SourceIdentity; sourceId: string }[] = [];
  readonly changes = new Map<string, SourceChange>();

  constructor(
    known: readonly KnownSource[],
    private readonly context: Omit<SourceContext, 'inArticle'>,
    private readonly deps: PipelineDeps,
  ) {
    this.known = [...known];
    this.byKey = new Map(known.map(({ key, id }) => [key, id]));
    this.stored = new Map(known.map(({ id, aliases }) => [id, aliases]));
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
    const createdAt = this.deps.now();
    this.fresh.set(id, { id, kind, name, key, role: mention.role, company: [], createdAt });
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

  /** The names that the store does not have yet. */
  aliases(): Tables['source_alias'][] {
    return this.seen.flatMap(({ identity, sourceId }) =>
      identity.names
        .filter(({ name }) => this.stored.get(sourceId)?.includes(name) !== true)
        .map((name) => ({ ...name, sourceId })),
    );
  }

  readonly isOwn = (sourceId: string): boolean =>
    this.fresh.get(sourceId)?.key.includes(this.context.articleId) === true;

  /** People are now known by whom their claims name. */
  keepCompany(named: NamedBy): void {
    for (const [id, names] of named) {
      const fresh = this.fresh.get(id);
      const { kind, company: before = [] } = fresh ?? this.known.find((source) => source.id === id) ?? {};
      if (kind !== 'PERSON') continue;
      const company = withCompany(before, names);
      if (fresh !== undefined) this.fresh.set(id, { ...fresh, company });
      else if (company.some((name, n) => name !== before[n])) this.change(id, { company });
    }
  }

  /** A known source may now be seen under a fuller name or with a role. */
  private learn(id: string, mention: SourceMention, identity: SourceIdentity): void {
    const source = this.known.find((other) => other.id === id);
    if (source === undefined || this.fresh.has(id)) return;
    const words = ({ name }: { readonly name: string }) => name.split(' ').length;
    const fuller =
      identity.kind === 'PERSON' && words(identity) > words(source) && isWrittenAsName(identity.name);
    const role = source.role == null && mention.role !== null ? mention.role : null;
    if (!fuller && role === null) return;
    this.change(id, { ...(fuller && { name: identity.name }), ...(role !== null && { role }) });
  }

  private change(id: string, change: Partial<SourceChange>): void {
    this.changes.set(id, { ...UNCHANGED, ...this.changes.get(id), ...change, id });
  }
}
