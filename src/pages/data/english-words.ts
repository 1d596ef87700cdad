/** The words of which English texts are full. Other languages have some of them too, but hardly ever so many. */
export const ENGLISH_WORDS = `
  the and that with from said which were this his their been would who after they she will not its about more when than
  there could people where into over him while being before because through a an of to in for is was on at by as be it he
  has had have but or are her
`;
