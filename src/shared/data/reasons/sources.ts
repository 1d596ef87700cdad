/** Why a name was taken for a source that was known already, and how much text an article shares with an earlier one. */
export const SOURCE_RULES = `
same-key | the same name, spelt alike or in another transliteration | the same name
same-name | the same name as {value} | the same name
same-full-name | the same full name as {value} | the same full name
same-bare-name | the same single name as {value} | the same single name
same-generic-name | the same general name as {value} | the same general name
reversed-name | the name of {value} with the family name first
fuller-name | {value} in a fuller or shorter form
initial | {value} with an initial for the given name
bare-surname | the surname of {value}
near-spelling | the name of {value} in a near spelling
initials | the initials of {value}
introduced-in-brackets | the text itself gives it as the short form of {value}
part-of-name | a part of the name of {value}
generic-name | a general name that {value} may be called by
in-article | and the article names only this one that it fits
in-cast | and of those in the event's cast it fits only this one
role-fits | and the office told fits that of only this one
co-mentioned | and it is named beside the same other people and bodies
new-source | no known source fits: a new one
containment | {value} (runs of five words, quotations left out) also stand in the other text
too-short | the shorter text has only {value}: too little to tell
office | the office that {value} holds in the article | the office that one of the article holds
`;
