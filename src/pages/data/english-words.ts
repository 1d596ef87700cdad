/** Words of which English texts are full and other languages with Latin letters have hardly any. */
export const ENGLISH_WORDS = `
  the and that with from said which were this his their been would who after they she will not its about more when than
  there could people where into over him while being before because through
`;
