/** Characters in a line. */
const WIDTH = 100;
/** Characters that the name of a field takes. */
const NAME = 12;

const pad = (n: number): string => ' '.repeat(n);

/**
 * Breaks a text at blanks so that no line is longer than the width; a word that is longer itself stays whole. `hang` is how
 * much further the lines after the first are set in.
 */
export function wrap(indent: number, text: string, hang = 0): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
    const room = WIDTH - indent - (lines.length === 0 ? 0 : hang);
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > room) lines.push(line);
    line = line !== '' && longer.length > room ? word : longer;
  }
  return [...lines, line].map((part, n) => pad(indent + (n === 0 ? 0 : hang)) + part).join('\n');
}

/** One item of a list. */
export const item = (indent: number, text: string): string => wrap(indent, `- ${text}`, 2);

/** A name and its value side by side. */
export const field = (indent: number, name: string, value: string): string =>
  pad(indent) + name.padEnd(NAME) + wrap(indent + NAME, value).trimStart();

/** "1 claim", "2 claims". */
export const plural = (n: number, noun: string): string => `${String(n)} ${noun}${n === 1 ? '' : 's'}`;
