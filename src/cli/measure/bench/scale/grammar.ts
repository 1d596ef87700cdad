import type { Random } from './random.js';

/** Words for the slots of a template, by name: one, or what chooses one at each use. */
export type Slots = Readonly<Record<string, string | ((random: Random) => string)>>;

const CHOICE = /\[([^[\]]*)\]/;
const SLOT = /\{(\w+)\}/g;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Writes a sentence, beginning with a capital; see `writeInside`. */
export const write = (template: string, slots: Slots, random: Random): string =>
  capital(writeInside(template, slots, random));

/**
 * Writes what may stand within a sentence: "[Police|Officials] said {killed} people died." One of the words between brackets is taken, brackets may
 * stand within brackets, and what stands in braces is a slot.
 */
export function writeInside(template: string, slots: Slots, random: Random): string {
  let text = template;
  for (let choice = CHOICE.exec(text); choice !== null; choice = CHOICE.exec(text)) {
    const words = random.pick((choice[1] ?? '').split('|'));
    text = text.slice(0, choice.index) + words + text.slice(choice.index + choice[0].length);
  }
  const filled = text.replace(SLOT, (_, name: string) => {
    const words = slots[name];
    if (words === undefined)
      throw new Error(`the template has a slot {${name}} that nothing fills: ${template}`);
    return typeof words === 'string' ? words : words(random);
  });
  const level = filled
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.])/g, '$1')
    .replace(/,\./g, '.')
    .trim();
  const withArticles = level.replace(/\b([Aa]) (?=[aeio])/g, '$1n ');
  return withArticles;
}

/** Templates one after another in a mixed order, each as often as the others. */
export function mixed(templates: readonly string[], random: Random): () => string {
  let left: string[] = [];
  return () => {
    if (left.length === 0) left = [...templates];
    const [template = ''] = left.splice(random.between(0, left.length - 1), 1);
    return template;
  };
}

/** Some of the templates or words, each at most once. */
export function someOf(templates: readonly string[], count: number, random: Random): string[] {
  const next = mixed(templates, random);
  return Array.from({ length: Math.min(count, templates.length) }, next);
}
