import type { DemoAssertion, DemoRelation } from '../corpus.js';
import type { Line, Ref, Related, Said } from './types.js';

/** What the reports of one folder say, in whatever event. */
export interface Told {
  readonly folder: string;
  readonly assertions: readonly DemoAssertion[];
  readonly relations: readonly DemoRelation[];
}

const FIGURE = /^(\S*\|[^@]*?)(?:@(.+?))? (\S+)$/;

function isMeant(ref: Ref, assertion: DemoAssertion, folder: string): boolean {
  const [, about, scope, value] = FIGURE.exec(ref) ?? [];
  if (about !== undefined)
    return (
      assertion.files.some((file) => file.startsWith(`${folder}/`)) &&
      assertion.about === about &&
      assertion.value === value &&
      (scope === undefined || assertion.scope === scope)
    );
  const [file = '', words = ''] = ref.split(': ');
  return (
    assertion.files.includes(`${file.includes('/') ? file : `${folder}/${file}`}.txt`) &&
    assertion.texts.some((text) => text.includes(words))
  );
}

const found = (ref: Ref, { assertions, folder }: Told): DemoAssertion[] =>
  assertions.filter((assertion) => isMeant(ref, assertion, folder));

function saidProblems([ref, outlets = 1, origins = 1]: Said, told: Told): string[] {
  const matches = found(ref, told);
  if (matches.length === 0) return [`nobody says ${ref}`];
  const enough = matches.some((match) => match.outlets >= outlets && match.origins >= origins);
  const counts = matches.map((match) => `${String(match.outlets)}/${String(match.origins)}`).join(', ');
  return enough
    ? []
    : [`${ref} is said by ${counts} outlets/origins, not by ${String(outlets)}/${String(origins)}`];
}

const isSymmetric = (kind: string): boolean => kind === 'CONTRADICTS' || kind === 'COMPATIBLE';

function relatedProblems([from, kind, to, rule, reason]: Related, told: Told): string[] {
  const { folder } = told;
  const ways = isSymmetric(kind)
    ? [
        [from, to],
        [to, from],
      ]
    : [[from, to]];
  const matches = told.relations.filter(
    (relation) =>
      relation.kind === kind &&
      ways.some(([a = '', b = '']) => isMeant(a, relation.from, folder) && isMeant(b, relation.to, folder)),
  );
  if (matches.length === 0) return [`not: ${from} ${kind} ${to}`];
  const ruled = matches.filter(({ method }) => rule === undefined || method === rule);
  if (ruled.length === 0)
    return [`${from} ${kind} ${to} by ${matches.map(({ method }) => method).join(', ')}, not ${rule ?? ''}`];
  const seen = ruled.flatMap(({ reasons }) => reasons.map(({ value }) => value ?? ''));
  return reason === undefined || seen.includes(reason)
    ? []
    : [`${from} ${kind} ${to} for ${seen.join('; ')}, not for ${reason}`];
}

const isDispute = ({ kind }: DemoRelation): boolean => kind === 'CONTRADICTS' || kind === 'DISPUTES';

const joins = (a: Ref, b: Ref, { from, to }: DemoRelation, folder: string): boolean =>
  (isMeant(a, from, folder) && isMeant(b, to, folder)) ||
  (isMeant(b, from, folder) && isMeant(a, to, folder));

/** What of a line the graph does not say; empty when it is right. */
export function problemsOf(line: Line, told: Told): string[] {
  const disputes = told.relations.filter(isDispute);
  return [
    ...(line.said ?? []).flatMap((said) => saidProblems(said, told)),
    ...(line.related ?? []).flatMap((related) => relatedProblems(related, told)),
    ...(line.noDispute ?? []).flatMap(([a, b]) => [
      ...saidProblems([a], told),
      ...saidProblems([b], told),
      ...(disputes.some((dispute) => joins(a, b, dispute, told.folder))
        ? [`${a} is no dispute with ${b}`]
        : []),
    ]),
    ...(line.apart ?? []).flatMap(([a, b]) => [
      ...saidProblems([a], told),
      ...saidProblems([b], told),
      ...(found(a, told).some((match) => found(b, told).includes(match)) ? [`${a} and ${b} are one`] : []),
    ]),
  ];
}

/** Disputes that nobody allows, as lines. */
export const otherDisputes = (allowed: readonly (readonly [Ref, Ref])[], told: Told): string[] =>
  told.relations
    .filter(isDispute)
    .filter((dispute) => !allowed.some(([a, b]) => joins(a, b, dispute, told.folder)))
    .map(
      ({ kind, from, to }) =>
        `${from.about} ${from.value} ${from.text.slice(0, 80)} ${kind} ${to.about} ${to.value} ${to.text.slice(0, 80)}`,
    );
