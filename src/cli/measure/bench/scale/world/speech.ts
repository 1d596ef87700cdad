/** How a clause is attributed; `{clause}` is what is said, `{Clause}` the same with a capital. */
export const REPORTED: readonly string[] = [
  `{Clause}, {voice} said[| on {day}]`,
  `{Clause}, according to {voice}`,
  `{voice} said[ on {day}|] that {clause}`,
  `{voice} [told {outlet}|told reporters] that {clause}`,
  `According to {voice}, {clause}`,
  `{voice} [confirmed|added|announced|argued|explained] that {clause}`,
  `{voice} denied that {clause}`,
];

/** What people are quoted with: whole sentences without quotation marks. */
export const SAYINGS: readonly string[] = [
  `[We|They] have {number} {folk} at the {thing}, and not one of them knows how the {stuff} works`,
  `This is a {quality} [day|night|hour] for {town} and for everybody who [works|worked] with {stuff} in the {noun}`,
  `[We|I] will not rest until the {noun} is {verb} and the {folk} of {near} have their {quality} {stuff}`,
  `Nobody told us about the {quality} {noun} or about the {stuff} that {passer} kept in it`,
  `You cannot run a {noun} on {stuff} and hope`,
  `My [mother|brother|friend] worked with {stuff} all her life, and she warned us about the {noun}`,
  `What happened at the {thing} must be {verb} in the open`,
  `We lost the {noun}, the {stuff}, the {quality} {noun} of {passer} and our time`,
  `I have seen {folk} do more with {stuff} than {firm} ever did`,
  `It is far too early to talk about {stuff}, about {passer} or about a {quality} {noun} for {near}`,
  `People here remember {year}, and they remember the {noun}`,
  `There was {stuff} on the floor, then I heard the {noun} go`,
  `If {near} can have a {quality} {noun}, so can we`,
  `They {verb} the {noun} behind our backs, with {quality} {stuff} from {passer}`,
  `The {stuff} should never have been {verb} without the {folk} of {near}`,
  `Ask the {folk} of {near} what they think of {stuff}`,
  `Every {noun} in {country} needs looking at, from the {quality} {noun} of {near} down to our {stuff}`,
  `I was on {street} with {stuff} in both hands`,
];

/** How a quote is told; `{saying}` and `{second}` are sentences of one speaker. */
export const QUOTED: readonly string[] = [
  `"{saying}," {voice} said. "{second}."`,
  `"{saying}," said {voice}`,
  `"{saying}," {voice} [told {outlet}|told reporters|said on {day}]`,
  `{voice} said: "{saying}"`,
  `"{saying}," said {voice} in front of a {quality} {noun}`,
];
