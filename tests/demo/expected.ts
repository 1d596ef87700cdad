/** How many reports of each folder of the corpus have claims about one event, at least. */
export const REPORTS: readonly (readonly [folder: string, reports: number])[] = [
  ['belgorod-2023-12', 18],
  ['call-2024-11', 9],
  ['kyiv-2025-06', 16],
  ['kyiv-2025-11', 16],
  ['parade-2023-05', 14],
  ['parade-2024-05', 11],
  ['parade-2025-05', 13],
  ['spiders-web-2025-06', 12],
];

/** Files that run one wire's text. */
export const COPIES: readonly (readonly [string, string])[] = [
  ['belgorod-2023-12/japan-times.txt', 'belgorod-2023-12/sydney-morning-herald.txt'],
  ['belgorod-2023-12/manila-bulletin.txt', 'belgorod-2023-12/straits-times.txt'],
  ['call-2024-11/kyiv-independent.txt', 'call-2024-11/newsportal-np.txt'],
  ['parade-2023-05/moscow-times-five.txt', 'parade-2023-05/moscow-times-six.txt'],
];
