/** A kind of happening: how it is told. Slots are those of `storySlots`. */
export interface Kind {
  /** Whether people come to harm, so that a toll is told and rises. */
  readonly harm: boolean;
  readonly headlines: readonly string[];
  readonly leads: readonly string[];
  readonly details: readonly string[];
}

const harm = (what: string, happened: string, cause: string): Kind => ({
  harm: true,
  headlines: [
    `{What} in {town} kills [at least|] {killed}`,
    `[Death toll|Toll] [in|of|from] {town} ${what} [rises to|reaches|stands at] {killed}`,
    `{killed} dead, {injured} injured in ${what} [in|near] {town}`,
    `{Adj} {thing} [hit|struck|destroyed] by ${what} in {town}; {killed} dead`,
  ],
  leads: [
    `[At least|] {killed} people [were killed|died] and {injured} [others|more|] [were injured|were hurt] [when|after] a ${what} ${happened} a {thing} [on|near|beside] {street} in {town} on {day}, {authority} said.`,
    `A ${what} [that|which] ${happened} a {adj} {thing} in {town} [killed|has killed] {killed} people and [injured|wounded] {injured} {time} on {day}, according to {authority}.`,
    `The [death toll|number of dead] from a ${what} at a {thing} in {country}'s {town} [rose|climbed] to {killed} on {day}, with {injured} [people|] [still in hospital|injured], {authority} said.`,
  ],
  details: [
    `The ${what} [also|] damaged {houses} houses and a {adj} {thing} [along|around|off] {street}.`,
    `{authority} said [a preliminary finding|an early report|an inspection] [pointed to|suggested|named] ${cause} as the [likely|probable] cause of the ${what}.`,
    `About {moved} {people} [were evacuated|were taken to shelters|had to leave their homes] {time}.`,
    `[Rescuers|Crews] [searched|were searching] the {thing} for {missing} people who [are|were] [still|] missing, {spokes} said.`,
    `{firm}, which [owns|runs] the {thing}, said damage [could exceed|was put at|came to] {money} million dollars.`,
  ],
});

const calm = (what: string, deed: string, vote: string): Kind => ({
  harm: false,
  headlines: [
    `{town} [${what}|{What}]: {person} [says|promises|warns of] {matter}`,
    `[Leaders|Delegates|Officials] ${deed} in {town} over {matter}`,
    `{percent} percent [back|support] ${vote} in {town}`,
    `{What} in {town} [draws|brings together] {moved} {people}`,
  ],
  leads: [
    `[Delegates|Negotiators|Representatives] from {number} countries ${deed} in {town} on {day} after {number} days of [talks|argument|negotiation] about {matter}, {authority} said.`,
    `About {moved} {people} [took part in|gathered for|came to] the ${what} in {country}'s {town} {time} on {day}, according to {authority}.`,
    `The [parliament|council|assembly] of {country} [voted|decided] [{percent} to {injured}|by {percent} votes] on {day} for ${vote} in {town}.`,
  ],
  details: [
    `The ${what} [is expected to cost|cost|will cost] {money} million dollars, of which {firm} [pays|will pay] {percent} percent.`,
    `{person}, the {role}, said the ${vote} [would|will] [cover|reach] {moved} {people} [by|before] {month}.`,
    `{percent} percent of those asked [approved of|were in favour of|rejected] the ${vote}, [a survey|a poll] by {firm} found.`,
    `A ${what} [planned|announced] for {month} has been [postponed|moved] because of {matter}, {spokes} said.`,
  ],
});

/** What happens in the generated news. */
export const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['explosion', harm('explosion', 'tore through', 'a gas leak')],
  ['fire', harm('fire', 'swept through', 'faulty wiring')],
  ['flood', harm('flood', 'broke into', 'a burst dam')],
  ['earthquake', harm('earthquake', 'shook', 'poor construction')],
  ['drone attack', harm('drone attack', 'hit', 'missing air defence')],
  ['train crash', harm('train crash', 'wrecked', 'a signal failure')],
  ['landslide', harm('landslide', 'buried', 'weeks of rain')],
  ['shooting', harm('shooting', 'emptied', 'a dispute among neighbours')],
  ['summit', calm('summit', 'signed an agreement', 'a common fund')],
  ['election', calm('election', 'conceded defeat', 'a new government')],
  ['strike', calm('strike', 'broke off talks', 'a pay rise')],
  ['protest', calm('protest', 'met the organisers', 'an inquiry')],
  ['trial', calm('trial', 'gave evidence', 'a retrial')],
  ['festival', calm('festival', 'opened an exhibition', 'a longer season')],
]);
