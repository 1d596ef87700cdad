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
names | shared names of people, bodies and places, 0 to 1: {value} ({weight})
words | shared words, 0 to 1: {value} ({weight})
kind | the same kind of happening, 0 to 1: {value} ({weight})
counts | shared figures that tell something: {value} ({weight})
countConflict | figures for the same that differ: {value} ({weight})
place | a shared place below the country, 1 if there is one: {value} ({weight})
sameDay | nearness of the days told, 0 to 1: {value} ({weight})
undated | the day of one or both is not known, 0.5 to 1: {value} ({weight})
other-edition | another edition of the recurring happening “{value}”: like its other events, and only the date speaks against it
veto:other-date | a veto, since the days told are too far apart: {value} | a veto, since the days told are too far apart
veto:other-place | a veto, since the places told lie apart: {value} | a veto, since the places told lie apart
veto:other-count | a veto, since the days are not known, and figures for the same differ
veto:same-article | a veto, since one article tells them as two happenings
veto:decided-different | a veto, since a person decided that they are two
`;
