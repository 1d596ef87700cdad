/** Verbs whose content may follow without "that" ("said it would"). */
export const BARE_CLAUSE_VERBS = `
  say add claim allege report announce declare note insist maintain argue assert contend reiterate acknowledge admit concede
  confirm disclose reveal warn promise pledge vow swear predict suggest estimate reckon believe think know feel hope fear worry
  expect assume suppose suspect doubt imagine guess realise understand show indicate conclude
  deny agree complain stress emphasise explain state mention hear tweet write joke recall
  charge quip remark boast lament testify speculate bemoan
`;

/** Verbs with the prepositions that lead into their content; "verb preposition ...; ...". */
export const PREPOSITION_VERBS = `
  warn of about against; complain of about; call for on; speak of about out; talk of about; tell of about; accuse of; boast of
  about; brag about; joke about; write of about; hint at; point to; allude to; refer to; object to; protest against at over;
  argue for against; insist on; agree on with to; disagree with over; vow to; plead for; press for; push for; lobby for; ask for about;
  inquire about; enquire about; wonder about; worry about over; think of about; know of about; hear of about; learn of about; dream of
  about; hope for; wish for; plan on for; vote for against; apologise for; testify about to; comment on; report on; elaborate
  on; reflect on; speculate about on; lie about; rail against; inveigh against; campaign for against; preach about;
  express to; care about; decide on against; opt for; look for to; long for; yearn for; vouch for; confess to; admit to; attest to; bet on;
  respond to; reply to; react to; threaten with; focus on; urge on; side with; believe in; approve of; disapprove of; marvel at;
  scoff at; sneer at; jeer at; grumble about; moan about; rant about against; fume at over; lament over; appeal for to; demand for
`;

/** Verbs that readily stand before their subject after a comma ("..., said the mayor"). */
export const INVERTING_VERBS = `
  say add write note report explain argue claim warn announce insist conclude continue recall reply reckon admit concede
  observe remark comment declare complain agree suggest joke quip stress confirm
`;

/** Verbs whose present and base forms are far more often nouns or something else: they need "that", a comma or a quotation. */
export const NOUN_LIKE_VERBS = `state signal question challenge comment charge detail outline project post blog brief police address caution counter report fault contest claim voice view offer request demand answer reason`;

/** Verbs whose object is itself what is reported ("announced the death of two", "confirmed the deal"). */
export const OBJECT_REPORTS = `
  announce confirm report claim allege promise pledge vow warn predict forecast estimate project propose demand acknowledge admit
  deny reveal disclose order threaten confess declare anticipate expect suggest hint complain boast call urge ask tell advise beg
  request put place set peg
`;
