/** How a claim was cut out of the text, and how each step of the chain behind it was found. */
export const CLAIM_RULES = `
sentence | a whole sentence in the article's own voice
clause | a clause of a sentence in the article's own voice
quote-figure | the part of a quotation that tells a figure
article-publisher | the outlet that published the article
article-wire | the agency that the article credits for its text
citing | named as the place where somebody else's words were read ("citing ...")
told-medium | the outlet or agency that the speaker spoke to ("told the ...")
according-to | "according to ..." or the like names the source
speaker-verb-content | the speaker, then a verb of saying, then what is said
content-verb-speaker | what is said, then a verb of saying, then the speaker
content-speaker-verb | what is said, then the speaker, then a verb of saying
passive-by-speaker | told in the passive ("was reported by ...", "is said to ...")
shared-subject | a second verb of saying with the speaker of the first
speaker-verb-quote | the speaker and a verb of saying stand before the quotation
quote-speaker-verb | the speaker and a verb of saying stand after the quotation
quote-verb-speaker | a verb of saying and then the speaker stand after the quotation
verb-before-quote | a verb of saying stands before the quotation, in the same or the sentence before
only-verb-of-sentence | the sentence around the quotation has one verb of saying
colon-before-quote | a colon hands over to the quotation
same-paragraph-speaker | the speaker of the quotation before it in the paragraph goes on
previous-paragraph-speaker | the speaker of the paragraph before, most of which was quoted, goes on
same-paragraph-subject | whom the paragraph speaks about just before the quotation
no-speaker-found | a quotation whose speaker the text does not tell
`;
