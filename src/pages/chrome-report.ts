import type { PageState } from './draft.js';
import type { Chrome } from './types.js';

/** Everything that went into no article: furniture by its rule, and text by the reason it was left out. */
export function chromeOf({ blocks, labels, segments, heads }: PageState): Chrome[] {
  const used = new Set<number>();
  const echoes = new Map<number, string>();
  for (const segment of segments) {
    for (const at of segment.text) used.add(at);
    if (segment.title !== null) used.add(segment.title);
    for (const at of segment.titleEchoes)
      echoes.set(at, blocks[at]?.text === blocks[segment.title ?? -1]?.text ? 'repeated-title' : 'kicker');
  }
  const first = heads[0] ?? blocks.length;
  const found: Chrome[] = [];
  blocks.forEach((block, at) => {
    const label = labels[at];
    if (label === undefined || used.has(at)) return;
    const owned = at >= first && (label.kind === 'CAPTION' || label.kind === 'CREDIT');
    if (!owned)
      found.push({
        page: block.page,
        rule: echoes.get(at) ?? ruleOf(label.kind, label.rule, block.hints.main),
      });
  });
  return found;
}

function ruleOf(kind: string, rule: string, main: boolean | null): string {
  if (kind !== 'BODY' && kind !== 'HEADING' && kind !== 'LIST') return rule;
  return main === false ? 'outside-main-content' : 'outside-article';
}
