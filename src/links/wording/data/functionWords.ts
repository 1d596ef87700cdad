/** Numbers in words. */
export const NUMBER_WORDS = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty`;

/** Words that deny what stands behind them. */
export const NEGATORS = `not never no nor neither cannot without unable`;

/** Verbs that deny the verb behind them: "fail to", "refuse to", "stop doing". */
export const DENYING_VERBS = `fail refuse decline neglect stop cease quit avoid`;

/** Behind a negator: they pass the denial on to the next word. */
export const PASSING = `be been being is are was were has have had having do does did to the a an any ever even yet also so actually
  directly able will would can could shall should may might must he she it they we i you his her its their this that of possible
  allowed willing chance chances possibility prospect sign evidence`;

/** Right behind "not" or "no" they make it no denial. */
export const NO_DENIAL = `only just merely least longer doubt matter more fewer less later until necessarily yet sooner one`;

/** Words without matter of their own that other comparisons leave in. */
export const EMPTY_WORDS = `according also new mr mrs ms dr year years day week month time way thing`;

/** Words left out elsewhere that tell what a sentence is about when two are compared word by word. */
export const TELLING_WORDS = `january february march april june july august september october november december got first last early
  later less least most before after`;

/** Two words that mean what one of a known pair does. */
export const PHRASAL = `
  vote against: reject; vote down: reject; turn down: reject; vote for: approve; step down: resign; go up: rise; go down: fall;
  shut down: close; take over: acquire; give up: abandon; sell off: sell; set free: free; take off: start; call off: cancel;
  pull out: withdraw; put off: postpone; bring down: lower; set up: establish; lay off: fire; die out: disappear
`;
