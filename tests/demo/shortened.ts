/** Items of a list that are shown; the next level shows one less, one at least. */
const MOST = 4;
const WIDTH = 118;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ID = /^[A-Z]\w+:[0-9a-f-]{36}$/;

/**
 * An answer with the first items of each list only: connections as plain lists, without what only serves paging; numbers to two
 * decimals, and ids, which differ from store to store, by their type.
 */
export function shortened(value: unknown, most = MOST): unknown {
  if (typeof value === 'number') return Number(value.toFixed(2));
  if (typeof value === 'string') return ID.test(value) ? `${value.slice(0, value.indexOf(':'))}:...` : value;
  if (Array.isArray(value)) return value.slice(0, most).map((item) => shortened(item, Math.max(1, most - 1)));
  if (!isObject(value)) return value;
  const { edges, ...rest } = value;
  const own = Object.entries(rest).map(([key, part]) => [key, shortened(part, most)] as const);
  if (!Array.isArray(edges)) return Object.fromEntries(own);
  const items = shortened(
    edges.map(({ node }: { node: unknown }) => node),
    most,
  );
  return own.length === 0 ? items : { ...Object.fromEntries(own), items };
}

const inLine = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${inLine(part)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
};

/** JSON in which everything that fits stands in one line. */
export function printed(value: unknown, indent = ''): string {
  const line = inLine(value);
  if (indent.length + line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const [open, close, parts] = Array.isArray(value)
    ? ['[', ']', value.map((item) => printed(item, inner))]
    : [
        '{',
        '}',
        Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${printed(part, inner)}`),
      ];
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}
