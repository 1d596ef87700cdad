/** A conflict or crisis whose days the news counts. Day 1 is `from`. */
export interface Epoch {
  readonly key: string;
  readonly from: string;
  /** Words that name it; matched without regard to case. */
  readonly cue: RegExp;
}

/** First days as the news counts them: the day of the first attack, not of a declaration. */
export const EPOCHS: readonly Epoch[] = [
  { key: 'ukraine-2022', from: '2022-02-24', cue: /\bukrain|\brusso-ukrain|\brussian invasion/i },
  { key: 'gaza-2023', from: '2023-10-07', cue: /\bgaza|\bhamas/i },
  { key: 'sudan-2023', from: '2023-04-15', cue: /\bsudan|\bkhartoum/i },
  { key: 'tigray-2020', from: '2020-11-04', cue: /\btigray/i },
  { key: 'karabakh-2020', from: '2020-09-27', cue: /\bkarabakh|\bartsakh/i },
  { key: 'syria-2011', from: '2011-03-15', cue: /\bsyria/i },
  { key: 'libya-2011', from: '2011-03-19', cue: /\blibya/i },
  { key: 'lebanon-2006', from: '2006-07-12', cue: /\bhezbollah|\blebanon war/i },
  { key: 'iraq-2003', from: '2003-03-20', cue: /\biraq/i },
  { key: 'afghanistan-2001', from: '2001-10-07', cue: /\bafghan/i },
  { key: 'kosovo-1999', from: '1999-03-24', cue: /\bkosovo|\byugoslav/i },
  { key: 'sarajevo-1992', from: '1992-04-05', cue: /\bsarajevo/i },
  { key: 'gulf-1991', from: '1991-01-17', cue: /\bgulf war|\bdesert storm/i },
  { key: 'falklands-1982', from: '1982-04-02', cue: /\bfalkland/i },
  { key: 'tehran-hostages-1979', from: '1979-11-04', cue: /\bhostage crisis/i },
  { key: 'korea-1950', from: '1950-06-25', cue: /\bkorean war/i },
];

/** Keys of the epochs that a text names. */
export const epochsNamed = (text: string): string[] =>
  EPOCHS.filter((epoch) => epoch.cue.test(text)).map((epoch) => epoch.key);
