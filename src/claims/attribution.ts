import type { Span } from '../shared/spans.js';
import type { SpeechAct } from './speech/acts.js';
import { isMedium } from './media.js';
import type { SpeakerResolver } from './speakers.js';
import type { ArticleForClaims, AttributionStep, Entity } from './types.js';

/** The outlet and the wire behind everything in an article, outermost first. */
export function outletSteps(article: ArticleForClaims): AttributionStep[] {
  const step = (role: 'OUTLET' | 'WIRE', name: string): AttributionStep => ({
    role,
    text: name,
    span: null,
    fullName: name,
    kind: 'ORGANISATION',
    speakerRole: null,
    rule: role === 'OUTLET' ? 'article-publisher' : 'article-wire',
  });
  return [
    ...(article.publisher === null ? [] : [step('OUTLET', article.publisher)]),
    ...(article.wire === null ? [] : [step('WIRE', article.wire)]),
  ];
}

/** The steps that one act adds: whom the words were told to when that is a medium, then who said them. */
export function stepsOf(
  text: string,
  act: SpeechAct,
  resolver: SpeakerResolver,
  entities: readonly Entity[],
): AttributionStep[] {
  const relay = act.hearer === null ? [] : relayStep(text, act.hearer, entities);
  if (act.source === null) return relay;
  return [...relay, { ...resolver.resolve(act.source), rule: act.rule }];
}

/** A source that a citation names is no longer than this, in code units; what is longer is a thing cited. */
const MAX_CITED = 80;

/** "citing local officials": the step that stands behind the one who cites. */
export function citedStep(act: SpeechAct, resolver: SpeakerResolver): AttributionStep[] {
  const source = act.contents[0];
  if (source === undefined || source.end - source.start > MAX_CITED) return [];
  return [{ ...resolver.resolve(source), rule: 'citing' }];
}

/** "told the agency": a hearer that is a medium and no person. */
function relayStep(text: string, hearer: Span, entities: readonly Entity[]): AttributionStep[] {
  const mention = text.slice(hearer.start, hearer.end);
  const entity = entities.find(({ span }) => span.start >= hearer.start && span.end <= hearer.end);
  if (entity !== undefined && entity.kind !== 'ORGANISATION') return [];
  if (!isMedium(mention, true) || /^(?:reporters|journalists)$/i.test(mention)) return [];
  const fullName = entity?.fullName ?? mention.replace(/^the\s+/iu, '');
  return [
    {
      role: 'RELAY',
      text: mention,
      span: hearer,
      fullName,
      kind: 'ORGANISATION',
      speakerRole: null,
      rule: 'told-medium',
    },
  ];
}

/** A medium that passes on somebody else's words is a relay; the innermost speaker stays one. */
export function markRelays(steps: readonly AttributionStep[]): AttributionStep[] {
  const innermost = steps.findLastIndex(({ role }) => role === 'SPEAKER' || role === 'UNNAMED');
  return steps.map((step, index) => {
    const passesOn =
      index < innermost &&
      step.kind !== 'PERSON' &&
      (isMedium(step.text) || steps[index + 1]?.rule === 'citing');
    return step.role === 'SPEAKER' && passesOn ? { ...step, role: 'RELAY' } : step;
  });
}
