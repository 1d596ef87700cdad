/** Paragraphs about a story, of any kind; slots are those of `storySlots`. */
export const TALK: readonly string[] = [
  `"[We|They] [have|had] {number} {people} [working|waiting] at the {thing} and [nobody|not one of them] [knows|could say] how {matter} [will be|would be] {done}," [said {role} {person}|{person}, the {role}, told reporters].`,
  `{person}, the {role}, said [the authorities|the government|officials] [had|have] {done} the {thing} {number} [weeks|months] [before|earlier] and [found|reported] nothing {adj}.`,
  `"This is [a|the most] {adj} [day|night|hour] for {town}," {person} [told|said in a message to] {outlet}. "[We|I] [will|shall] not [rest|stop] until the {thing} is {done}."`,
  `{other} [denied|rejected] [reports|claims] that {firm} had {done} the {thing} without asking.`,
  `{other}, who [lives|works] [near|behind|opposite] the {thing}, said [she|he] [heard|saw] {number} {people} [running|coming] from {street} {time}.`,
  `According to {spokes}, [at least|about|more than] {moved} {people} [asked for|received|were offered] help with {matter}.`,
  `{spokes} said {firm} [would|will] pay {money} million dollars [to|for] {people} whose {thing} was {done}.`,
  `"[Nobody|No one] [told|warned] us about the {adj} {thing}," said {other}, [a|one of the] {age}-year-old [resident|visitor|worker] of {town}.`,
  `The [ministry|prosecutor's office|city council] of {country} [opened|has opened|announced] an [investigation|inquiry] into {matter} at {firm}, {authority} said [on {day}|].`,
  `{person} [said|added] that {percent} percent of the {adj} {thing} had been {done} and [called|described] [reports|talk] of {matter} "{adj}".`,
  `Other towns sent {number} {adj} [vehicles|units|officers], and {people} from {near} [offered|brought] {matter}, {other} said.`,
  `{firm} did not answer questions on {matter}, but a person who knows the {thing} said it had been {done} {number} times since {month}.`,
];

/** Paragraphs that say what was before: background of a story. */
export const BACKGROUND: readonly string[] = [
  `In {month} {year}, {past} people [were killed|died] when [another|a] {thing} [in|near] {near} was {done}, a case that [led|has led] to {adj} rules on {matter}.`,
  `{town}, a [city|town] known for its {adj} {thing} and [its|] {people}, [has|had] {done} {number} {thing}s [since|in the years after] {year}.`,
  `{country} [spent|has spent] {money} million dollars on {matter} in {year}, {percent} percent [more|less] than [the year before|planned].`,
  `[Members|Friends] of {person} [say|have long said] that {matter} [and {matter}|] [were|have been] {done} [too late|too quickly|without money].`,
  `The {thing} was [built|opened] in {year} and has been {done} [twice|three times|several times], [most recently|last] in {month}.`,
];

/** News of small things that belong to no story; each is a paragraph of its own. */
export const SMALL: readonly string[] = [
  `{people} in {town} have {done} a {adj} {thing} [that|which] [stood|lay] [empty|unused] for {number} years.`,
  `The {adj} {thing} on {street} had {moved} visitors in {month}, {percent} percent more than a year [earlier|before], {firm} said.`,
  `"[I|We] [never|hardly] thought that {matter} [would|could] matter so much to {people}," said {person}, who {done} the {thing} with {number} {people}.`,
  `{person}, a {age}-year-old [teacher|father|mother|student] from {near}, {done} {number} {adj} {thing}s and [sold|gave away] {number} of them.`,
  `[Prices|Costs] for {matter} [rose|fell] by {percent} percent in {month}, according to {firm}, while {matter} [stayed|remained] the same.`,
  `The council [voted|agreed] on {day} to spend {money} million dollars on {matter} for {people} [around|near] {street}.`,
  `[Students|Workers] at the University of {near} [found|showed] {number} {adj} [parts|pictures] of a {thing} and [expect|hope] to [show|open] them in {month}.`,
  `{other} [said|believes] the {thing} [should|could] be {done} [by|before] {month}, [though|even if] {people} [asked|called] for {matter}.`,
  `{firm} will [hire|train] {moved} {people} for its {adj} {thing} in {near}, {spokes} said on {day}.`,
  `[A|One] visitor, {other}, [called|found] the {thing} "{adj}, {adj} and good for {matter}".`,
];

/** Headlines of such news. */
export const SMALL_HEADLINES: readonly string[] = [
  '{people} in {town} keep {adj} {thing}',
  'How {town} got its {adj} {thing}',
  '{firm} [plans|opens] {adj} {thing} in {town}',
  '[New|More] money for {matter} in {town}',
  '{person}: the {adj} {thing} and I',
];

/** What a reporter saw or heard around it: no figures, seldom a name. */
export const COLOUR: readonly string[] = [
  `The {adj} {thing} was near a {adj} {loose} and a {adj} {loose} {time}.`,
  `{people} [asked|called] [outside|near] the {loose} for news of {matter}, [some|many] of them with {adj} [hands|cars|phones].`,
  `Cars on {street} stopped as {people} {done} a {adj} {loose} {time}.`,
  `A {adj} line of cars stood near the {loose}, and the {people} said [nothing|little].`,
  `[Few|Not many] in {town} [expected|had expected] that a {adj} {loose} would be {done} so soon.`,
  `The {people} who {done} the {loose} were called good by {person}.`,
  `[Schools|Offices] near the {loose} [remained|stayed] closed, while {people} {done} what they could of the {adj} {loose}.`,
  `The {adj} work on the {loose} is [likely|expected] to [last|go on] until {month}, [longer|later] than {people} expected.`,
  `{near} and {town} have [talked|spoken] over {matter} [for years|since the {loose} was {done}].`,
  `On the {adj} side of the {thing}, {people} [showed|gave] {matter} from a {adj} {loose}.`,
  `A {adj} plan of the {loose}, {done} by {firm}, was in the home where {people} live.`,
  `It was not clear whether the {loose} would be {done} or whether {matter} would be enough.`,
  `What {people} know of the {adj} {thing} is [its|the] {adj} {loose}, which was {done} {time}.`,
  `Many {people} [keep|kept] a plan of the {loose}, as [others|many] do in this part of {country}.`,
];
