import { lazily } from '../../shared/lazily.js';
import type { Told } from './told.js';

/** What else a text says that makes a toll doubtful. */
export interface Doubts {
  /** Somebody's death is spoken of. */
  readonly death: boolean;
  /** Somebody fights for life: early reports of such cases are often overtaken. */
  readonly critical: boolean;
  /** More than one happening is told of. */
  readonly several: boolean;
  /** Who did it died too, and whether the dead include him is not told. */
  readonly doer: boolean;
  /** Victims are spoken of in the plural. */
  readonly victims: boolean;
}

const DEATH =
  /\b(?:dead|death|deaths|died|dies|dying|killed|killing|kills|fatal|fatally|murder|homicide|manslaughter|slain|slaying|funeral|vigil|memorial|mourn\w*|deceased)\b/i;
/** Charges and police units that are named after deaths. */
const NO_DEATH =
  /\b(?:attempted|attempt to commit|intent to(?: commit)?|assault to commit|conspiracy to commit) (?:first[- ]degree |second[- ]degree |capital )?(?:murder|homicide|manslaughter|kill\w*)|\b(?:homicide|death) (?:unit|detective|squad|investigat|division|bureau|section)\w*|\bmurder trial\b/gi;
const CRITICAL =
  /\b(?:critical(?!ly acclaimed)|critically|life support|fighting for (?:his|her|their) li\w+|clinging to life|grave condition|gravely|life-threatening|brain|coma|in the head)\b/i;
const NOT_CRITICAL = /\bnon-? ?life-? ?threatening|not (?:believed to be |considered )?life-? ?threatening/gi;
const SEVERAL =
  /\b(?:separate|unrelated) (?:\w+ )?(?:shootings?|incidents?|attacks?|crashes|stabbings?|fires|cases)|\b(?:two|three|four|five|six|\d+|several|multiple|string of|pair of|series of|other|recent|weekend|overnight) (?:\w+ )?(?:shootings|incidents|attacks|stabbings|crashes|homicides|murders)\b|\bshooting sprees?\b|\b(?:second|another|third|earlier) (?:shooting|stabbing|crash|incident)\b/i;
const DOER_DIES =
  /\b(?:kill(?:ed|s|ing)?|shot|shoots|shooting|hang(?:ed|ing)?|stabbed) (?:himself|herself|self|themselves)\b|, self\b|\b(?:took|takes|taking|take) (?:his|her) own life\b|\bsuicide\b|\bself-inflicted\b|\bturned the (?:gun|weapon|rifle|shotgun) on (?:himself|herself)\b|\b(?:gunman|shooter|suspect|attacker|killer)(?: was| is| were)?(?: also)? (?:dead|killed|died|shot dead|fatally|shot and killed|dies)\b|\b(?:killed|shot dead|shot and killed|fatally shot) (?:the |a )?(?:gunman|shooter|suspect|attacker)\b/i;
const INCLUDED =
  /\binclud(?:ing|es|ed) (?:the )?(?:alleged |suspected )?(?:gunman|shooter|suspect|attacker|killer)\b/i;

const plainText = ({ tokens }: Told): string =>
  tokens
    .map(({ text }) => text)
    .join(' ')
    .replace(/ - /g, '-');

/** Reads the doubts off the sentences that a toll is read from, each when it is asked for: most tolls raise none of them. */
export function doubtsOf(told: readonly Told[]): Doubts {
  const text = lazily(() => told.map(plainText).join(' \n '));
  return {
    get death() {
      return DEATH.test(text().replace(NO_DEATH, ' '));
    },
    get critical() {
      return CRITICAL.test(text().replace(NOT_CRITICAL, ' '));
    },
    get several() {
      return SEVERAL.test(text());
    },
    get doer() {
      return DOER_DIES.test(text()) && !INCLUDED.test(text());
    },
    get victims() {
      return /\bvictims\b/i.test(text());
    },
  };
}
