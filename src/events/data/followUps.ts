/** Kinds of happenings that come of another one, often months after it, and are news of that one too. */
export const FOLLOW_UPS =
  'trial|arrest|death|appointment|agreement|sanctions|law|business deal|meeting|layoffs|monument';
