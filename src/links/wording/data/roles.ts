/**
 * What can be true of one place, day or maker only: the plain verb and its preposition. "Born in Lyon" and "born in Nice" cannot
 * both be so of one person.
 */
export const ONE_FILLER = `
  born in; born on; die in; die on; die of; found in; found by; bury in; create by; write by; direct by; invent by; compose by;
  design by; paint by; author by; discover by; locate in; base in; headquarter in; situate in; marry to; name after; assassinate by;
  own by; win by; publish by; succeed by; beat by; defeat by
`;

/** Two-place verbs and nouns that say one thing of who stands before and behind them. "-": the noun turns the two round. */
export const DIRECTED = `
  succeed: succeed replace successor -predecessor;
  own: own owner parent -subsidiary -unit;
  beat: beat defeat thrash overcome;
  father: father -son -daughter;
  hire: hire appoint; kill: kill murder assassinate; buy: buy acquire purchase; fund: fund finance
`;

/** Verbs of going away; with "for" they tell where to. */
export const LEAVING = 'leave depart exit quit sail fly';

/** What two do together, or each to the other. */
export const MUTUAL = `meet marry wed divorce fight battle face play join ally agree differ resemble equal border adjoin neighbour merge
  collide clash talk speak chat debate negotiate trade cooperate collaborate compete correspond share match date kiss hug embrace pair team
  partner connect link touch cross overlap mix combine quarrel argue contact encounter part split separate call phone`;
