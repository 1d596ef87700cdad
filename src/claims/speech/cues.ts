import * as verbs from '../data/sayingVerbs.js';
import { lazily } from '../../shared/lazily.js';
import { wordSet } from '../text/words.js';
import { formsOf } from './inflect.js';

export type CueForm = 'base' | 'present' | 'past' | 'participle' | 'gerund';

/** A verb that attributes: what it can govern and what it says about the content. */
export interface Cue {
  readonly lemma: string;
  /** Every form that the word can be: "said" is past and participle. */
  readonly forms: ReadonlySet<CueForm>;
  readonly speech: boolean;
  readonly addressee: boolean;
  readonly judgement: boolean;
  readonly attitude: boolean;
  readonly evidence: boolean;
  readonly infinitive: boolean;
  readonly directive: boolean;
  readonly factive: boolean;
  readonly denial: boolean;
  readonly plan: boolean;
  readonly allegation: boolean;
  /** Says how much something is. */
  readonly figure: boolean;
}

const cues = lazily(buildCues);

/** The cue that a lower-case word is a form of, or null. */
export const cueOf = (word: string): Cue | null => cues().get(word) ?? null;

/** Whether a lower-case word is a form of a verb of speech. */
export const isCueWord = (word: string): boolean => cueOf(word)?.speech === true;

function buildCues(): ReadonlyMap<string, Cue> {
  const map = new Map<string, Cue>();
  const irregular = irregularForms();
  const doubling = wordSet(verbs.DOUBLING);
  const british = wordSet(verbs.BRITISH_DOUBLING);
  for (const [lemma, flags] of classes()) {
    const all = formsOf(lemma, irregular.get(lemma), doubling.has(lemma), british.has(lemma));
    for (const form of FORMS)
      for (const word of all[form]) addForm(map, word, form, { lemma, forms: new Set([form]), ...flags });
  }
  return map;
}

const FORMS: readonly CueForm[] = ['base', 'present', 'past', 'participle', 'gerund'];

/** "found" belongs to "find" before "found": the first verb of a form keeps it. */
function addForm(map: Map<string, Cue>, word: string, form: CueForm, cue: Cue): void {
  const known = map.get(word);
  if (known === undefined) map.set(word, cue);
  else if (known.lemma === cue.lemma) map.set(word, { ...known, forms: new Set([...known.forms, form]) });
}

function irregularForms(): ReadonlyMap<string, string> {
  const entries = verbs.IRREGULAR_VERBS.split(';').map((entry): [string, string] => {
    const [base = '', past = '', participle = ''] = entry.trim().split(/\s+/);
    return [base, `${past} ${participle}`];
  });
  return new Map(entries);
}

type Flags = Omit<Cue, 'lemma' | 'forms'>;

function classes(): ReadonlyMap<string, Flags> {
  const lists: Readonly<Record<keyof Flags, ReadonlySet<string>>> = {
    speech: wordSet(verbs.SPEECH_VERBS),
    addressee: wordSet(verbs.ADDRESSEE_VERBS),
    judgement: wordSet(verbs.JUDGEMENT_VERBS),
    attitude: wordSet(verbs.ATTITUDE_VERBS),
    evidence: wordSet(verbs.EVIDENCE_VERBS),
    infinitive: wordSet(verbs.INFINITIVE_VERBS),
    directive: wordSet(verbs.DIRECTIVE_VERBS),
    factive: wordSet(verbs.FACTIVE_VERBS),
    denial: wordSet(verbs.DENIAL_VERBS),
    plan: wordSet(verbs.PLAN_VERBS),
    allegation: wordSet(verbs.ALLEGATION_VERBS),
    figure: wordSet(verbs.FIGURE_VERBS),
  };
  const { speech, judgement, attitude, evidence, infinitive, directive, figure } = lists;
  const kinds = [speech, judgement, attitude, evidence, infinitive, directive, figure];
  const lemmas = new Set(kinds.flatMap((kind) => [...kind]));
  const flagsOf = (lemma: string): Flags => ({
    speech: speech.has(lemma),
    addressee: lists.addressee.has(lemma),
    judgement: judgement.has(lemma),
    attitude: attitude.has(lemma),
    evidence: evidence.has(lemma),
    infinitive: infinitive.has(lemma),
    directive: directive.has(lemma),
    factive: lists.factive.has(lemma),
    denial: lists.denial.has(lemma),
    plan: lists.plan.has(lemma),
    allegation: lists.allegation.has(lemma),
    figure: figure.has(lemma),
  });
  return new Map([...lemmas].map((lemma) => [lemma, flagsOf(lemma)]));
}
