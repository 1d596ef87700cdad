/** Why one assertion stands to another as it does. {value} is the two figures, or the words that tell it. */
export const LINK_RULES = `
intersecting | both can hold: the figures have numbers in common, {value} | both can hold: the figures have numbers in common
refines | one of them is the more precise
cumulative-rise | the count can only grow, and the later figure is the higher: {value} | the count can only grow, and the later figure is the higher
later-of-volatile | the count goes up and down, and this figure is the later: {value} | the count goes up and down, and this figure is the later
risen-in-words | the sentence itself says that the figure has risen: {value}
corrected-in-words | the sentence itself takes the earlier figure back: {value}
corrected-down-cue | the later report says that it corrects the figure: “{value}”
revised-cue | the later report says that the figure was revised: “{value}”
corrected-down-same-authority | the same source gives a lower figure later, and nobody repeats the higher one: {value}
same-authority-later | the same source gives another figure later: {value}
small-fall | the later figure is a little lower, as counts of this kind are when they are settled: {value}
later-stage-of-one-text | the same text, run later with another figure: {value}
one-message | two reports have different figures from one message, in which other figures agree: {value}
not-borne-out | one outlet alone gave the higher figure, and several later ones give the lower: {value}
plan-revised | the plan was announced anew with another figure: {value}
part-of-in-hospital | those in hospital are some of them: {value}
parts-add-up | the parts that the same report gives add up to it: {value}
lists-differ | two lists of the same, and neither names all that the other does | two lists of the same
list-within-list | a list that leaves out what the other names; leaving out denies nothing
same-list | both lists name the same
only-in-the-first | named in the first list only: {value}
only-in-the-second | named in the second list only: {value}
withdrawn | the report was taken back by those who made it: “{value}” | the report was taken back by those who made it
lower-later | the count can only grow, and a later report gives a lower figure without correcting: {value}
same-moment | two named speakers give different figures in the same minute: {value}
does-not-grow | the count does not grow, and the figures have no number in common: {value}
sum-taken-for-part | one figure may be a sum taken for a part of it: {value}
part-of-including | told as a part of it ("including", "of them"): {value}
part-of-narrower-place | counted in a place within the other's: {value}
part-of-narrower-population | counted among a part of the people or things: {value}
plan-realised | what was planned is told as done: {value} | what was planned is told as done
plan-fell-short | done, and less of it than planned: {value}
plan-exceeded | done, and more of it than planned: {value}
denial | it denies what the other says: {value} | it denies what the other says
denial-of-the-same | a denial without a word of what it denies, by one who denies this
opposite-polarity | it says that the same is not so
negated-word | the one says with a “not” what the other says without: {value}
opposite-words | words of opposite meaning are told of the same: {value}
sides-changed | who did it and to whom it was done have changed places: {value}
respectively | in two lists that belong together, a name stands with another figure: {value}
another-filler | both tell of the same with another person, place or thing: {value}
another-seat | the one place is told in two others: {value}
other-direction | the same leaves for another place: {value}
another-figure | both tell of the same with another figure: {value}
match-main-action | both tell of what most of the event's reports tell: {value} ({weight}) | both tell of what most of the event's reports tell ({weight})
`;
