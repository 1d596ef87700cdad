/** Forms of a verb; several where spellings differ. */
export interface VerbForms {
  readonly base: readonly string[];
  readonly present: readonly string[];
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: readonly string[];
}

const endsInSibilant = (verb: string): boolean => /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(verb);
const endsInConsonantY = (verb: string): boolean => /[^aeiou]y$/.test(verb);

const thirdPerson = (verb: string): string =>
  endsInConsonantY(verb) ? `${verb.slice(0, -1)}ies` : endsInSibilant(verb) ? `${verb}es` : `${verb}s`;

function stem(verb: string, doubles: boolean): { readonly ed: string; readonly ing: string } {
  if (/ie$/.test(verb)) return { ed: `${verb}d`, ing: `${verb.slice(0, -2)}ying` };
  if (/[^eoy]e$/.test(verb)) return { ed: `${verb}d`, ing: `${verb.slice(0, -1)}ing` };
  if (/e$/.test(verb)) return { ed: `${verb}d`, ing: `${verb}ing` };
  if (endsInConsonantY(verb)) return { ed: `${verb.slice(0, -1)}ied`, ing: `${verb}ing` };
  const root = doubles ? verb + verb.slice(-1) : verb;
  return { ed: `${root}ed`, ing: `${root}ing` };
}

/** "criticise" also as "criticize". */
const spellings = (verb: string): string[] =>
  /[^v]ise$/.test(verb) ? [verb, verb.replace(/ise$/, 'ize')] : [verb];

/** All forms of a verb, British and American. `past` is "past participle" for an irregular one. */
export function formsOf(
  verb: string,
  past: string | undefined,
  doubles: boolean,
  doublesAtChoice: boolean,
): VerbForms {
  const base = spellings(verb);
  const stems = base.flatMap((form) =>
    doublesAtChoice ? [stem(form, true), stem(form, false)] : [stem(form, doubles)],
  );
  const [irregularPast, irregularParticiple] = past?.split(' ') ?? [];
  return {
    base,
    present: base.map(thirdPerson),
    past: irregularPast === undefined ? stems.map(({ ed }) => ed) : [irregularPast],
    participle: irregularParticiple === undefined ? stems.map(({ ed }) => ed) : [irregularParticiple],
    gerund: stems.map(({ ing }) => ing),
  };
}
