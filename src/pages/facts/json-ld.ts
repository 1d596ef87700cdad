export type JsonObject = Readonly<Record<string, unknown>>;

/** Nesting and number of objects read from one script; more is no news page. */
const MAX_OBJECTS = 500;
const ARTICLE_TYPES =
  /(?:NewsArticle|Article|BlogPosting|Report|LiveBlogPosting|ReportageNewsArticle|VideoObject|WebPage)$/u;

/** The article-like objects of a JSON-LD script, articles before pages; none when the script is broken. */
export function newsObjects(script: string): JsonObject[] {
  const found: JsonObject[] = [];
  const queue: unknown[] = [parse(script)];
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
    else if (isObject(value)) {
      if (ARTICLE_TYPES.test(typesOf(value))) found.push(value);
      queue.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage']);
    }
  }
  return found.sort((a, b) => rank(a) - rank(b));
}

/** A text, the name of an object, or the first of a list of either. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) return textOf(value[0]);
  return isObject(value) ? textOf(value['name']) : null;
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;
/** The `@type` of an object, several joined by a space. */
export const typesOf = (object: JsonObject): string =>
  Array.isArray(object['@type']) ? object['@type'].join(' ') : String(object['@type'] ?? '');
const rank = (object: JsonObject): number => (/WebPage|VideoObject/u.test(typesOf(object)) ? 1 : 0);

function parse(script: string): unknown {
  try {
    return JSON.parse(
      script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/gu, '').replace(/\s+/gu, ' '),
    );
  } catch {
    // Hand-written scripts are often broken; the page's other metadata still serves.
    return null;
  }
}
