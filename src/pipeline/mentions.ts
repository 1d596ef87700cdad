import type { ArticleClaims, AttributionStep } from '../claims/index.js';
import type { ArticleDraft } from '../pages/index.js';
import type { SourceMention } from '../sources/index.js';
import { wireOf } from './credits.js';

export const mentionKey = (mention: SourceMention): string => `${mention.kind} ${mention.fullName}`;

export function mentionOfStep(step: AttributionStep): SourceMention | null {
  if (step.role === 'OUTLET' || step.role === 'WIRE') return null;
  if (step.role === 'UNNAMED' && step.kind === 'UNKNOWN') return null;
  return { text: step.text, fullName: step.fullName, kind: step.kind, role: step.speakerRole };
}

/** Who publishes an article, or whose text it is. */
export const outletMention = (name: string, kind: 'PUBLISHER' | 'AGENCY'): SourceMention => ({
  text: name,
  fullName: name,
  kind,
  role: null,
});

/** Every mention of a source once, full names before the bare surnames that may mean them. */
export function mentionsOf(draft: ArticleDraft, extracted: ArticleClaims): SourceMention[] {
  const wire = wireOf(draft);
  const all = [
    ...(draft.publisher === null ? [] : [outletMention(draft.publisher.name, 'PUBLISHER')]),
    ...(wire === null ? [] : [outletMention(wire, 'AGENCY')]),
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
