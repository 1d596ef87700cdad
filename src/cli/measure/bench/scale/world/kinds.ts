import { CALM_CLAUSES, HARM_CLAUSES } from './clauses.js';

/** A kind of happening: how it is told. Slots are those of `storySlots`. */
export interface Kind {
  /** Whether people come to harm, so that a toll is told and rises. */
  readonly harm: boolean;
  readonly headlines: readonly string[];
  readonly leads: readonly string[];
  readonly clauses: readonly string[];
  /** Words that its clauses have slots for. */
  readonly slots: Readonly<Record<string, string>>;
}

const harm = (what: string, happened: string, cause: string): Kind => ({
  harm: true,
  headlines: [
    `{What} in {town} kills [at least|] {killed}`,
    `[Death toll|Toll] [in|of|from] {town} {what} [rises to|reaches|stands at] {killed}`,
    `{killed} dead, {injured} injured in {what} [in|near] {town}`,
    `{Quality} {thing} [hit|struck|destroyed] by {what} in {town}; {killed} dead`,
  ],
  leads: [
    `[At least|] {killed} people [were killed|died] and {injured} [others|more|] [were injured|were hurt] [when|after] [a|an] {what} {happened} a {thing} [on|near|beside] {street} in {town} on {day}, {authority} said.`,
    `[A|An] {what} [that|which] {happened} a {quality} {thing} in {town} [killed|has killed] {killed} people and [injured|wounded] {injured} {time} on {day}, according to {authority}.`,
    `The [death toll|number of dead] from [a|an] {what} at a {thing} in {country}'s {town} [rose|climbed] to {killed} on {day}, with {injured} [people|] [still in hospital|injured], {authority} said.`,
  ],
  clauses: HARM_CLAUSES,
  slots: { what, happened, cause },
});

const calm = (what: string, deed: string, vote: string): Kind => ({
  harm: false,
  headlines: [
    `{What} in {town}: {person} [says yes to|promises|warns of] {matter}`,
    `[Leaders|Delegates|Officials] {deed} in {town} over {matter}`,
    `{percent} percent [back|support] {vote} in {town}`,
    `{What} in {town} [draws|brings together] {moved} {folk}`,
  ],
  leads: [
    `[Delegates|Negotiators|Representatives] from {number} countries {deed} in {town} on {day} after {number} days of [talks|argument|negotiation] about {matter}, {authority} said.`,
    `About {moved} {folk} [took part in|gathered for|came to] the {what} in {country}'s {town} {time} on {day}, according to {authority}.`,
    `The [parliament|council|assembly] of {country} [voted|decided] [{percent} to {injured}|by {percent} votes] on {day} for {vote} in {town}.`,
  ],
  clauses: CALM_CLAUSES,
  slots: { what, deed, vote },
});

/** What happens in the generated news. */
export const KINDS: readonly Kind[] = [
  harm('explosion', 'tore through', 'a gas leak'),
  harm('fire', 'swept through', 'faulty wiring'),
  harm('flood', 'broke into', 'a burst dam'),
  harm('earthquake', 'shook', 'poor construction'),
  harm('drone attack', 'hit', 'missing air defence'),
  harm('train crash', 'wrecked', 'a signal failure'),
  harm('landslide', 'buried', 'weeks of rain'),
  harm('shooting', 'emptied', 'a dispute among neighbours'),
  calm('summit', 'signed an agreement', 'a common fund'),
  calm('election', 'conceded defeat', 'a new government'),
  calm('strike', 'broke off talks', 'a pay rise'),
  calm('protest', 'met the organisers', 'an inquiry'),
  calm('trial', 'gave evidence', 'a retrial'),
  calm('festival', 'opened an exhibition', 'a longer season'),
];
