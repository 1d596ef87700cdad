import { lazily } from '../../lazily.js';

/** Something whose days the news counts: a conflict, a term of office, games. Day 1 is `from`. */
export interface Epoch {
  readonly key: string;
  readonly from: string;
  /** A conflict's days count only beside a word for fighting; a word of the cue is enough for anything else. */
  readonly conflict: boolean;
  /** Words that name it; matched without regard to case. */
  readonly cue: RegExp;
}

/** Key, first day as the news counts it (that of the first attack, not of a declaration), and the words that name the conflict. */
const CONFLICTS = `
ukraine-2022 2022-02-24 \\bukrain|\\brusso-ukrain|\\brussian invasion|\\brussia['’]s (?:full-scale )?(?:invasion|war)
gaza-2023 2023-10-07 \\bgaza|\\bhamas
sudan-2023 2023-04-15 \\bsudan|\\bkhartoum
tigray-2020 2020-11-04 \\btigray
karabakh-2020 2020-09-27 \\bkarabakh|\\bartsakh
syria-2011 2011-03-15 \\bsyria
libya-2011 2011-03-19 \\blibya
yemen-2015 2015-03-26 \\byemen|\\bhouthi
mosul-2016 2016-10-17 \\bmosul
lebanon-2006 2006-07-12 \\bhezbollah|\\blebanon war
iraq-2003 2003-03-20 \\biraq
afghanistan-2001 2001-10-07 \\bafghan
kosovo-1999 1999-03-24 \\bkosovo|\\byugoslav
sarajevo-1992 1992-04-05 \\bsarajevo
gulf-1991 1991-01-17 \\bgulf war|\\bdesert storm
falklands-1982 1982-04-02 \\bfalkland
tehran-hostages-1979 1979-11-04 \\bhostage crisis
korea-1950 1950-06-25 \\bkorean war
leningrad-1941 1941-09-08 \\bleningrad
`;

/** The same for games, summits and terms of office, whose first days are fixed beforehand. */
const OCCASIONS = `
olympics-2012 2012-07-28 \\blondon (?:2012|olympic|games)|\\b2012 (?:summer )?olympics
olympics-2014 2014-02-08 \\bsochi (?:2014|olympic|games)|\\b2014 (?:winter )?olympics
olympics-2016 2016-08-06 \\brio (?:2016|olympic|games)|\\b2016 (?:summer )?olympics
olympics-2018 2018-02-10 \\bpyeongchang\\b|\\b2018 (?:winter )?olympics
olympics-2020 2021-07-24 \\btokyo (?:2020|olympic|games)|\\b2020 (?:summer )?olympics
olympics-2022 2022-02-05 \\bbeijing (?:2022|olympic|winter|games)|\\b2022 (?:winter )?olympics
olympics-2024 2024-07-27 \\bparis (?:2024|olympic|games)|\\b2024 (?:summer )?olympics
olympics-2026 2026-02-07 \\bmilan[ -]cortina|\\b2026 (?:winter )?olympics
cop26-2021 2021-10-31 \\bcop ?26\\b
cop27-2022 2022-11-06 \\bcop ?27\\b
cop28-2023 2023-11-30 \\bcop ?28\\b
cop29-2024 2024-11-11 \\bcop ?29\\b
cop30-2025 2025-11-10 \\bcop ?30\\b
obama-2009 2009-01-20 \\bobama(?:['’]s)? (?:presidency|administration|first term)
biden-2021 2021-01-20 \\bbiden(?:['’]s)? (?:presidency|administration|term)
trump-2017 2017-01-20 \\btrump(?:['’]s)? first (?:presidency|administration|term)
trump-2025 2025-01-20 \\btrump(?:['’]s)? second (?:presidency|administration|term)
`;

const parse = (list: string, conflict: boolean): readonly Epoch[] =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [key = '', from = '', ...cue] = line.split(' ');
      return { key, from, conflict, cue: new RegExp(cue.join(' '), 'i') };
    });

export const epochs = lazily(() => [...parse(CONFLICTS, true), ...parse(OCCASIONS, false)]);

/** The epochs that a text names. */
export const epochsNamed = (text: string): readonly Epoch[] => epochs().filter(({ cue }) => cue.test(text));
