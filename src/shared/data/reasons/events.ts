/** Why claims are taken to be about an event. {weight} is the share in the log-odds of the probability. */
export const EVENT_RULES = `
lead-time | it belongs to the article's own news, which the opening dates
lead | likeness of the headlines and openings, 0 to 1: {value} ({weight}) | it belongs to the article's own news
other-time | background: told of another time than the article's news, {value} | background: told of another time than the article's news
other-country | background: told of another country than the article's news
turns-back | background: its words turn back to something earlier
new-event | no known event was like it: the article founded the event
model | by the weights of the version {value}
copied-text | the text is a copy of one about this event, and no date or place speaks against it
names | shared names of people, bodies and places, rare ones most, 0 to 1: {value} ({weight})
words | shared words, rare ones most, 0 to 1: {value} ({weight})
leadInText | likeness of the opening of the one to the whole of the other, 0 to 1: {value} ({weight})
cover | how much of the one's words the other holds, 0 to 1: {value} ({weight})
leadCover | how much of the one's opening the other holds, 0 to 1: {value} ({weight})
rareWords | shared rare words, their number as a logarithm: {value} ({weight})
samePerson | the person told most is the same, 1 if so: {value} ({weight})
otherPeople | the people told most are others, 1 if so: {value} ({weight})
otherPerson | the one person whom each is about is another, 1 if so: {value} ({weight})
otherKind | another kind of happening, 1 if so: {value} ({weight})
otherPlace | no shared place below the country, 1 if so: {value} ({weight})
counts | shared figures that tell something: {value} ({weight})
countConflict | figures for the same that differ, where no day is known: {value} ({weight})
sameAge | ages of people that both tell: {value} ({weight})
otherAge | the ages of people told are others, 1 if so: {value} ({weight})
toldNear | nearness of the days told, in days, 0 to 1: {value} ({weight})
toldMonth | nearness of the days told, in months, 0 to 1: {value} ({weight})
toldApart | both tell a day, and another, 1 if so: {value} ({weight})
publishedNear | nearness of publication, in days, 0 to 1: {value} ({weight})
publishedMonths | nearness of publication, in months, 0 to 1: {value} ({weight})
publishedYear | nearness of publication, in years, 0 to 1: {value} ({weight})
leadNear | likeness of openings published within days, 0 to 1: {value} ({weight})
undated | the publication of one or both is not known, 1 if so: {value} ({weight})
size | reports summed up in the larger of the two, as a logarithm: {value} ({weight})
grown | reports summed up in the smaller of the two, as a logarithm: {value} ({weight})
other-edition | another edition of the recurring happening “{value}”: like its other events, and only the date speaks against it
veto:other-date | a veto, since the days told are too far apart: {value} | a veto, since the days told are too far apart
veto:other-place | a veto, since the places told lie apart: {value} | a veto, since the places told lie apart
veto:same-article | a veto, since one article tells them as two happenings
veto:decided-different | a veto, since a person decided that they are two
`;
