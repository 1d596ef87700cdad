/** Reports made up for these tests: two of one accident, in almost the same words, and one of something else. */
export const BRIDGE = {
  title: 'Footbridge over the Lagan gives way during regatta',
  text: `BELFAST, May 12 - Nine people were injured in Belfast on Saturday when a footbridge over the river Lagan gave way during a rowing regatta, police said.

Divers searched the water until the evening. "Nobody is missing," said Inspector Nora Quill of the Belfast police.

The bridge was built in 1974 and was inspected last autumn, the city council said.`,
  published: '2018-05-12',
  outlet: 'The Lagan Observer',
};
export const BRIDGE_AGAIN = {
  title: 'Nine hurt as footbridge over the Lagan gives way during regatta',
  text: `Nine people were injured in Belfast on Saturday when a footbridge over the river Lagan gave way during a rowing regatta, police said.

Divers searched the water until the evening. "Nobody is missing," said Inspector Nora Quill of the Belfast police.

Eyewitnesses described a loud crack before the fall.`,
  published: '2018-05-13',
  outlet: 'Harbour Post',
};
export const STRIKE = {
  title: 'Bakers in Ghent vote for a strike',
  text: `Bakers in Ghent voted on Thursday to strike for a week from 3 June over night shifts, their union said.

About 400 members took part in the vote. The employers called the decision premature and asked for new talks.`,
  published: '2018-05-11',
  outlet: null,
};
/** Too short to be an article. */
export const NOTHING = { title: null, text: 'Hello.', published: null, outlet: null };
