/** An element of a page's mark-up. `n` numbers them in document order. */
export interface Element {
  readonly n: number;
  readonly name: string;
  readonly parent: Element | null;
  readonly attributes: ReadonlyMap<string, string>;
  readonly depth: number;
}

/** Nesting below this is read as if it were flat; pages nest 40 deep at most unless they are broken. */
export const MAX_DEPTH = 400;

/** The nearest element, `of` itself first, that fulfils the test; looks at most `steps` elements far. */
export function nearest(
  of: Element | null,
  test: (element: Element) => boolean,
  steps = MAX_DEPTH,
): Element | null {
  let left = steps;
  for (let at = of; at !== null && left > 0; at = at.parent) {
    if (test(at)) return at;
    left -= 1;
  }
  return null;
}

/** Class and id as one string, for the patterns that know furniture by its name. */
export const classAndId = (element: Element): string =>
  `${element.attributes.get('class') ?? ''} ${element.attributes.get('id') ?? ''}`;

/** Whether an element is not shown. */
export function isHidden({ attributes }: Element): boolean {
  if (attributes.has('hidden')) return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attributes.get('style') ?? '');
}
