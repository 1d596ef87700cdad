/** What an explanation adds: what the rules compared, and what would have changed a decision ("had ..."). */
export const EXPLANATION_RULES = `
same-happening | one article tells both as one happening
other-happening | one article tells them as two happenings, and so as two events
joined-by-others | taken by themselves the two would not have been joined: each joined the event by what the other articles tell
parted-by-others | taken by themselves the two would have been joined: what the other articles tell parts them
if-no-veto | had the veto not been asked
if-same-day | had both told the same day
if-other-day | had they been news of days half a year apart
if-day-unknown | had one of them told no day
if-same-place | had both told the same place
if-other-place | had one of them told another place
if-same-figures | had both told the same figures
if-more-names | with {value} more shared names
if-fewer-names | with {value} shared names fewer
one-assertion | the same question answered with the same figure: {value}
same-statement | they are taken to say the same
other-answer | both answer “{value}”, and no rule relates the two directly
earlier-rules | the store was linked by earlier rules; those of this version say otherwise
figure-and-statement | one asserts a figure that answers a question and the other does not
other-question | the figures answer two questions: {value}
vague-question | the figures cannot be compared: several places, or a part without a name of its own, share them
not-comparable | the figures are not surely about the same place or people, or one is not told as fact
one-voice | one voice: every article that has the one figure also has the other, or one source stands behind both
between-others | by themselves they would stand in a relation, but answers given between them stand closer: {value} | by themselves they would stand in a relation, but other answers stand closer
figures-meet | the figures have numbers in common, and others stand closer
order-unknown | which was said first is not known, so neither can take the other's place
no-rule | no rule says how the one bears on the other
unlike-words | the words are too different for one to repeat, deny or realise the other
if-same-question | had both answered the question “{value}”
if-same-place-counted | had both been counted in the same place
if-sure | had both surely been about the same place and told as fact
if-a-later | had A been published later than B
if-b-later | had B been published later than A
if-same-moment | had both been published in the same minute
if-correction | had the later one said that it corrects the earlier
if-same-speaker | had one speaker stood behind both
if-other-speakers | had two named speakers stood behind them
if-denial | had B been a denial
`;
