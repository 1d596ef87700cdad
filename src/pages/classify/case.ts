/** Whether every longer word of a line begins with a capital, as headlines and sub-headings in American style do. */
export const isTitleCase = (text: string): boolean => {
  const words = text.split(/\s+/).filter((word) => /^[“"‘']?\p{L}{4,}/u.test(word));
  return words.length >= 2 && words.every((word) => /^[“"‘']?\p{Lu}/u.test(word));
};
