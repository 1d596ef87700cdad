import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Database } from '../../src/adapters/db/client.js';
import { pageOfText } from '../../src/adapters/files/headedText.js';
import { ingestPage } from '../../src/pipeline/index.js';
import type { Reason } from '../../src/shared/reasons.js';
import { depsOn } from '../pipeline/helpers.js';

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** A claim as the store has it, by the file that it came from ("parade-2024-05/kpl.txt"). */
export interface DemoClaim {
  readonly file: string;
  readonly eventId: string;
  readonly assertionId: string;
  readonly text: string;
}

export interface DemoAssertion {
  readonly id: string;
  readonly eventId: string;
  /** "killed|person": the measure's predicate and what is counted; "" for a statement. */
  readonly about: string;
  /** Name of the place; "" for none. */
  readonly scope: string;
  /** "18", "430+", "<20", "9-11". */
  readonly value: string;
  readonly text: string;
  /** The words of all its claims. */
  readonly texts: readonly string[];
  readonly outlets: number;
  readonly origins: number;
  readonly files: readonly string[];
}

export interface DemoRelation {
  readonly kind: string;
  /** The rule that made it, and what it saw. */
  readonly method: string;
  readonly reasons: readonly Reason[];
  readonly from: DemoAssertion;
  readonly to: DemoAssertion;
}

/** The demo corpus in a store. */
export interface Demo {
  readonly claims: readonly DemoClaim[];
  readonly assertions: readonly DemoAssertion[];
  readonly relations: readonly DemoRelation[];
  /** Cluster of copied text of each file. */
  readonly copyOf: ReadonlyMap<string, string>;
  readonly seriesOf: ReadonlyMap<string, string | null>;
}

/** Folders of the corpus. */
export const folders = (): string[] =>
  readdirSync(SEEDS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Files of a folder: "parade-2024-05/kpl.txt". */
export const filesOf = (folder: string): string[] =>
  readdirSync(SEEDS + folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => `${folder}/${name}`);

async function ingestCorpus(database: Database): Promise<Map<string, string>> {
  const deps = depsOn(database);
  const fileOf = new Map<string, string>();
  for (const file of folders().flatMap(filesOf)) {
    const report = await ingestPage(deps, pageOfText(readFileSync(SEEDS + file, 'utf8'), file));
    for (const { articleId } of report.articles) fileOf.set(articleId, file);
  }
  return fileOf;
}

function valueOf(low: number | null, high: number | null): string {
  if (low === null && high === null) return '';
  if (high === null) return `${String(low)}+`;
  if (low === null || (low === 0 && high > 0)) return `<${String(high)}`;
  return low === high ? String(low) : `${String(low)}-${String(high)}`;
}

async function loadAssertions(
  { prisma }: Database,
  claims: readonly DemoClaim[],
): Promise<Map<string, DemoAssertion>> {
  const files = new Map<string, Set<string>>();
  const texts = new Map<string, string[]>();
  for (const { assertionId, file, text } of claims) {
    files.set(assertionId, (files.get(assertionId) ?? new Set<string>()).add(file));
    texts.set(assertionId, [...(texts.get(assertionId) ?? []), text]);
  }
  const rows = await prisma.assertion.findMany({ include: { measure: true } });
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        eventId: row.eventId,
        about:
          row.measure === null
            ? ''
            : [row.measure.predicate, row.measure.counted].map((part) => part ?? '').join('|'),
        scope: row.measure?.scope ?? '',
        value: valueOf(row.low, row.high),
        text: row.text,
        texts: texts.get(row.id) ?? [],
        outlets: row.outletCount,
        origins: row.originCount,
        files: [...(files.get(row.id) ?? [])].sort(),
      },
    ]),
  );
}

/** Takes the whole demo corpus in, in the order in which a first start does. */
export async function loadCorpus(database: Database): Promise<Demo> {
  const { prisma } = database;
  const fileOf = await ingestCorpus(database);
  const articles = await prisma.article.findMany({ select: { id: true, copyClusterId: true } });
  const rows = await prisma.claim.findMany({
    select: { articleId: true, eventId: true, assertionId: true, text: true },
  });
  const claims = rows.map(({ articleId, ...claim }) => ({ ...claim, file: fileOf.get(articleId) ?? '' }));
  const assertions = await loadAssertions(database, claims);
  const relations = await prisma.relation.findMany({
    select: { kind: true, method: true, reasons: true, fromId: true, toId: true },
  });
  const events = await prisma.event.findMany({ select: { id: true, seriesId: true } });
  return {
    claims,
    assertions: [...assertions.values()],
    relations: relations.flatMap(({ kind, method, reasons, fromId, toId }) => {
      const [from, to] = [assertions.get(fromId), assertions.get(toId)];
      if (from === undefined || to === undefined) return [];
      // Written by the pipeline as reasons, and read as any JSON.
      return [{ kind, method, reasons: reasons as unknown as readonly Reason[], from, to }];
    }),
    copyOf: new Map(articles.map(({ id, copyClusterId }) => [fileOf.get(id) ?? '', copyClusterId])),
    seriesOf: new Map(events.map(({ id, seriesId }) => [id, seriesId])),
  };
}

/** The event that most articles of a folder have claims about. */
export function eventOf({ claims }: Demo, folder: string): string {
  const files = new Map<string, Set<string>>();
  for (const { file, eventId } of claims)
    if (file.startsWith(`${folder}/`)) files.set(eventId, (files.get(eventId) ?? new Set()).add(file));
  return [...files].sort(([, a], [, b]) => b.size - a.size)[0]?.[0] ?? '';
}

/** What one event of the corpus says. */
export interface DemoEvent {
  readonly id: string;
  /** Files of the folder with claims about the event. */
  readonly files: readonly string[];
  /** Files of other folders with claims about it. */
  readonly foreign: readonly string[];
  readonly assertions: readonly DemoAssertion[];
}

export function demoEvent(demo: Demo, folder: string): DemoEvent {
  const id = eventOf(demo, folder);
  const files = [
    ...new Set(demo.claims.filter((claim) => claim.eventId === id).map(({ file }) => file)),
  ].sort();
  const own = (file: string): boolean => file.startsWith(`${folder}/`);
  return {
    id,
    files: files.filter(own),
    foreign: files.filter((file) => !own(file)),
    assertions: demo.assertions.filter(({ eventId }) => eventId === id),
  };
}
