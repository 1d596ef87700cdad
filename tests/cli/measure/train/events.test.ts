import { describe, expect, it } from 'vitest';
import { eventRows } from '../../../../src/cli/measure/train/events/rows.js';
import type { Story } from '../../../../src/cli/measure/train/events/stories.js';
import { learnEvents, weightsModule } from '../../../../src/cli/measure/train/events/weights.js';
import { frequenciesModule, frequenciesOf } from '../../../../src/cli/measure/train/words.js';
import { profile } from '../../../events/profiles.js';

/** Four ferries, each with a name and a harbour of its own, reported on by four papers. */
const FERRIES = ['aurelia galway', 'brunhild kiel', 'calypso malaga', 'dorothea gdansk'];

const reports: Story[] = ['crew', 'captain', 'engin', 'tugboat'].flatMap((seen, paper) =>
  FERRIES.map((ferry, n) => ({
    id: `${ferry} ${seen}`,
    event: ferry,
    set: 'ferries',
    title: null,
    text: '',
    news: {
      claims: [0],
      main: true,
      reasons: [],
      title: ferry,
      profile: profile({
        text: `ferri harbour passeng ${ferry} ${seen}`,
        where: `zz/${ferry.split(' ')[1] ?? ''}`,
        on: `2031-0${String(n + 1)}-1${String(paper)}`,
      }),
    },
  })),
);

describe('the comparisons that the event linker learns from', () => {
  const rows = eventRows(reports);

  it('are those of a report with the events before it, right and wrong ones', () => {
    expect(rows.some(({ label }) => label)).toBe(true);
    expect(rows.some(({ label }) => !label)).toBe(true);
    expect(rows.filter(({ document }) => document === 0)).toEqual([]);
  });

  it('hold grown events too, as they are compared when they are merged', () => {
    expect(rows.some(({ features }) => features.grown > 0)).toBe(true);
  });

  it('give weights that tell the ferries apart, the same each time', () => {
    const learned = learnEvents(rows);
    expect(learned.scores.recall).toBeGreaterThan(0.9);
    const from = { date: '2031-05-01', data: 'abcd' };
    expect(weightsModule(learned, from)).toBe(weightsModule(learnEvents(eventRows(reports)), from));
    expect(weightsModule(learned, from)).toMatch(/version: 'events-2031-05-01-[\da-f]{8}'/);
  });
});

describe('the table of common words', () => {
  const texts = Array.from({ length: 40 }, (_, n) => ({
    topic: `topic ${String(n % 8)}`,
    text: `Our council ${n % 2 === 0 ? 'debated' : 'postponed'} a plan ${n < 20 ? 'of Zubrowka' : ''} ${n % 8 === 0 ? 'monorail' : ''}`,
  }));
  const { classes } = frequenciesOf(texts);
  const classOf = (stem: string) => classes.find(([, stems]) => stems.includes(stem))?.[0];

  it('puts words of fewer texts into a rarer class', () => {
    expect(classOf('council')).toBe(0);
    expect(classOf('zubrowka')).toBeGreaterThan(0);
  });

  it('leaves out what stands in few texts or is of few topics', () => {
    expect(classOf('monorail')).toBeUndefined();
    const oneTopic = texts.map(({ text }) => ({ topic: 'one', text }));
    expect(frequenciesOf(oneTopic).classes).toEqual([]);
  });

  it('is written as a module with a line for each class', () => {
    expect(frequenciesModule(frequenciesOf(texts))).toMatch(/STEM_CLASSES = `\n0 council plan\n/);
  });
});
