/**
 * Main clauses in the past, without their end, from which sentences are made; slots are those of `storySlots`. What is common to
 * all news stands apart from what only harm or only politics brings about.
 */
export const HARM_CLAUSES: readonly string[] = [
  `the {what} damaged {houses} houses [along|around|off] {street} and {verb} a {quality} {noun}`,
  `teams with {stuff} and {number} dogs searched the {thing} for {missing} [people|{folk}] who [are|were] [still|] missing`,
  `about {moved} {folk} were [taken to|sheltered in|moved into] a {quality} {noun} {time}`,
  `[doctors|staff] at the {near} hospital treated {injured} people, {number} of them for burns`,
  `the road between {town} and {near} [stayed|remained] closed because of {stuff} beside the {noun}`,
  `{firm}, which [owns|runs|built] the {thing}, [put the damage at|expects losses of] {money} million dollars`,
  `inspectors had {verb} the {thing} only {number} weeks [before|earlier] and had found {quality} {stuff}`,
  `power was [cut|lost] in {number} districts of {town}, and the {noun} ran on {stuff}`,
  `the first engines reached {street} {number} minutes after {other} had called for help`,
  `{folk} went through the {quality} {noun} with their hands until help arrived`,
  `smoke hung over the {noun} for hours, and {folk} were told to keep away from the {stuff}`,
  `the last {folk} left the {thing} shortly before its roof came down on the {noun}`,
  `an early finding [pointed to|named|suggested] {cause} as the likely cause of the {what}`,
  `relatives waited outside the {noun}, where {person} read out names {time}`,
  `trains from {near} were [stopped|turned back|sent round by {near}] so that {stuff} could be cleared`,
  `a {age}-year-old [woman|man] was pulled alive from under a {quality} {noun}`,
  `water reached the {noun} within minutes and carried {stuff} down {street}`,
  `the army sent {number} helicopters and a {quality} {noun} from {near}`,
];

export const CALM_CLAUSES: readonly string[] = [
  `leaders from {number} countries [argued|talked] about {stuff} until {time}`,
  `{firm} would [pay|give] {money} million dollars towards the {noun} and its {stuff}`,
  `a draft that {person} had {verb} left out the {quality} {stuff}`,
  `{percent} percent of those asked [approved of|supported|rejected] the {vote}`,
  `the {what} drew about {moved} {folk} to {street}, more than the {quality} {noun} could hold`,
  `{other} walked out of the {thing} after a dispute over {stuff} and {stuff}`,
  `the {country} team {verb} a {quality} part on {stuff} {time}`,
  `a second round was set for {month}, this time in {near}`,
  `the {noun} had been {verb} for the {what} at a cost of {money} million dollars`,
  `signs for the {what} hung from the {noun} to {street}, many of them {verb} by {folk}`,
  `lawyers for {firm} [asked for|were refused|won] more time to read {number} papers about {stuff}`,
  `{person} shook hands with {other} in front of the {quality} {noun}`,
  `the {what} began {number} hours late since the {noun} had been {verb} by mistake`,
  `a majority for the {vote} depends on {number} members from {near}`,
  `speakers from {near} and {near} praised the {stuff}, while those of {country} kept silent`,
  `the text runs to {age} pages, a third of them about {stuff}`,
  `observers from {near} {verb} the {noun} on {day} and reported little`,
  `a {quality} compromise over {stuff} was on the table when {other} left`,
];

export const COMMON_CLAUSES: readonly string[] = [
  `the {quality} {noun} beside the {thing} has been {verb} again and again`,
  `{folk} from {near} brought {stuff} to {street}`,
  `nobody at {firm} answered questions about the {thing}`,
  `a {quality} plan for the {thing} was left in an office of the {near} {noun}`,
  `the {thing} stands between a {noun} and a {quality} {noun} on the edge of {town}`,
  `{other} grew up in {near} and {verb} {stuff} before coming to {town}`,
  `{person} has held the post of {role} through {number} governments`,
  `shops on {street} sold out of {stuff} and {stuff} within a day`,
  `the {noun} opens again in {month}, if the {stuff} arrives`,
  `letters about {stuff} had reached the council of {town} for years`,
  `{folk} {verb} the {noun} with {quality} {stuff} that {firm} had left behind`,
  `in {near} the {quality} {noun} was {verb} as well`,
  `the {role} travelled to {near} and back by a {quality} train`,
  `many {folk} of {town} work in {stuff}, few of them in {stuff}`,
  `radio {near} played songs about {stuff} and a {noun}`,
  `the weather turned, and {stuff} stayed on the {noun}`,
  `{firm} bought the {noun} from {folk} in {year}`,
  `a picture of {stuff} covers the wall behind the {thing}`,
  `{other} keeps a list of every {noun} in {country}`,
  `guides lead {folk} past the {quality} {noun} and down to {street}`,
  `a {noun} like that needs {stuff}, {stuff} and time`,
  `two trucks of {stuff} wait in the {near} {noun}`,
  `the {quality} side of {town} has neither a {noun} nor {stuff}`,
  `a committee of {folk} and {folk} {verb} the {quality} {noun}`,
  `the {thing} belonged to a family of {folk} until {year}`,
  `children drew the {thing} with {stuff} in its windows`,
  `{near} gave {town} a {noun} and a crew that knows {stuff}`,
  `every {noun} on {street} is older than the {thing}`,
];

/** What small news is about: one writer's subject, which nobody else reports. */
export const SMALL_CLAUSES: readonly string[] = [
  `{folk} in {town} have {verb} a {quality} {noun} that had stood empty for {number} years`,
  `the {quality} {noun} on {street} had {moved} guests in {month}`,
  `prices for {stuff} rose by {percent} percent, while {stuff} stayed as it was`,
  `{person}, a {age}-year-old [teacher|father|mother|student] from {near}, {verb} {stuff} in a {noun}`,
  `students from {near} found {quality} pictures of a {noun} under the floor`,
  `{firm} hires {folk} for a {quality} {noun} outside {town}`,
  `the group of the {noun} talks about {stuff} on {day}s`,
  `a {quality} meal of {stuff} and {stuff} is served at the {noun}`,
  `{other} restores every {noun} by hand, with {stuff} from {near}`,
  `the {noun} is full of {stuff} since {folk} moved in`,
  `a family lived in the {noun} of the {thing} and left {stuff} in the walls`,
  `the club of {folk} in {town} lost its {noun} to a {quality} rival from {near}`,
  `a map of {year} shows the {noun} where the {thing} stands`,
  `the {thing} closes each {month} so that {folk} can repair the {stuff}`,
];

/** What was before: other years, other places. */
export const PAST_CLAUSES: readonly string[] = [
  `in {month} {year}, {past} people died when another {noun} in {near} was {verb}`,
  `{country} spent {money} million dollars on {stuff} in {year}`,
  `the {thing} was built in {year} and {verb} [twice|three times|several times] since`,
  `after the {near} case of {year}, rules on {stuff} were changed`,
  `members of the {near} council had asked for a {quality} {noun} since {year}`,
  `a report of {year} had called the {stuff} of {town} "{quality}"`,
];

/** What may follow a main clause. */
export const TAILS: readonly string[] = [
  ` despite {quality} {stuff} and a {verb} {noun} in the quarter around the {noun}`,
  `, the first {noun} in {country} with {quality} {stuff}`,
  `, to the surprise of the {quality} {folk} of {near} and their {noun}`,
  ` without {stuff}, {stuff} or a {quality} {noun}`,
  `, much like the {noun} of {passer} in {near}`,
  ` after [weeks|months|days] of {stuff} in a {quality} {noun}`,
  `, [beyond|below|behind] the {quality} {noun} of {passer} and its {stuff}`,
  ` under a contract for {stuff} with {firm} and the {folk} of the {noun}`,
  `, half of it in a {quality} {noun} near {near}`,
  ` with the help of {folk} from {near} and a {quality} {noun}`,
  `, the {noun} of {quality} {stuff} with its {verb} {noun} included`,
  ` between a {quality} {noun} and the {near} road, a place for {stuff}`,
  `, along with {passer} and {folk} from the {quality} {noun}`,
  ` in front of the {quality} {noun} and its {folk}`,
];

/** What a reporter asks or leaves open: no claim. */
export const QUESTIONS: readonly string[] = [
  `Who pays for the {stuff}, and who for the {quality} {noun}?`,
  `What is a {noun} without {stuff}?`,
  `Why {stuff}, why now, and why in a {quality} {noun}?`,
  `And the {folk}?`,
  `But where are the {folk} to go with their {stuff} once the {noun} is {verb}?`,
  `How much {stuff} can a {quality} {noun} take?`,
  `Could {folk} have {verb} the {noun} earlier?`,
];
