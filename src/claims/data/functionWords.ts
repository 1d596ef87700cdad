export const DETERMINERS = `
  the a an this that these those his her its their our my your some any no every each either neither another such both all
  most many several few more much enough half
`;

export const PERSONAL_PRONOUNS = `he she it they we i you`;

export const RELATIVE_PRONOUNS = `who which that whom whose`;

export const PREPOSITIONS = `
  about above across after against along alongside amid amidst among amongst around as at before behind below beneath beside
  besides between beyond by despite down during except following for from in including inside into like near of off on onto
  opposite out outside over past per regarding since than through throughout till to toward towards under underneath unlike
  until unto up upon versus via with within without
`;

export const COORDINATORS = `and but or nor yet so`;

export const SUBORDINATORS = `
  that because although though while whereas whilst if unless when whenever where wherever after before since until till as
  once lest whether provided why how what whichever whatever
`;

export const AUXILIARIES = `
  is are was were be been being am has have had having does do did doing will would shall should can could may might must
  cannot isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shan't shouldn't can't couldn't
  mightn't mustn't ain't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t shan’t
  shouldn’t can’t couldn’t mightn’t mustn’t ain’t ought
`;

/** Words that may stand between a subject and its verb, beside those in -ly. */
export const MID_ADVERBS = `
  also again already always ever even first further just later last long meanwhile moreover never next nevertheless nonetheless
  not now often once only once perhaps quite rather recently seldom similarly since so sometimes soon still then thereby
  therefore though thus today tomorrow tonight too twice yesterday yet however instead indeed earlier likewise both all
  itself himself herself themselves
`;

/** Words in -ly that are no adverbs and may head or open a noun phrase. */
export const NOT_ADVERBS = `
  family only july italy ally rally early daily weekly monthly yearly friendly likely elderly deadly reply supply assembly
  monopoly anomaly bully homily melancholy butterfly fly belly jelly lily holy ugly lonely lovely costly orderly
`;

export const WEEKDAYS_AND_MONTHS = `
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec
`;

/** Capitalised words that open a sentence far more often than they continue an abbreviated name. */
export const SENTENCE_STARTERS = `
  the a an this that these those he she it they we i you his her its their our my there here in on at for from by with
  after before but and or so if when while although though however since as according meanwhile some many most one two three
  no not all another both each what who how why where yet still also then now once during despite under over more several
  last police officials
`;
