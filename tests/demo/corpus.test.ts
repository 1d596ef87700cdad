import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '../helpers/database.js';
import type { Demo } from './corpus.js';
import { demoEvent, eventOf, filesOf, folders, loadCorpus } from './corpus.js';
import { COPIES, REPORTS } from './expected.js';

const getDatabase = useDatabase();
let demo: Demo;
beforeAll(async () => {
  demo = await loadCorpus(getDatabase());
}, 240_000);

describe('the reports of one folder', () => {
  it.each(REPORTS)('%s tell of one event', (folder, reports) => {
    expect(demoEvent(demo, folder).files.length).toBeGreaterThanOrEqual(reports);
  });
});

describe('the corpus as a whole', () => {
  it('has eight events', () => {
    expect(new Set(folders().map((folder) => eventOf(demo, folder))).size).toBe(8);
  });

  it('keeps the parades of three years apart, in one series', () => {
    const parades = folders().filter((folder) => folder.startsWith('parade-'));
    const series = new Set(parades.map((folder) => demo.seriesOf.get(eventOf(demo, folder))));
    expect(series.size).toBe(1);
    expect([...series][0]).not.toBeNull();
  });

  it('keeps the attack of the day before out of the event of 30 December 2023', () => {
    const { assertions } = demoEvent(demo, 'belgorod-2023-12');
    expect(
      assertions.filter(({ about, scope }) => about.startsWith('killed|') && scope === 'Ukraine'),
    ).toEqual([]);
  });

  it('takes no report of another folder for one about the attack on Kyiv of either month', () => {
    for (const folder of ['kyiv-2025-06', 'kyiv-2025-11'])
      expect(demoEvent(demo, folder).foreign.filter((file) => file.startsWith('kyiv-'))).toEqual([]);
  });

  it.each(COPIES)('knows %s and %s for one text', (a, b) => {
    expect(demo.copyOf.get(a)).toBe(demo.copyOf.get(b));
  });

  it('takes reports in their own words for copies nowhere', () => {
    const clusters = new Map<string, string[]>();
    for (const file of folders().flatMap(filesOf)) {
      const cluster = demo.copyOf.get(file) ?? file;
      clusters.set(cluster, [...(clusters.get(cluster) ?? []), file]);
    }
    expect([...clusters.values()].filter((files) => files.length > 1)).toEqual(
      COPIES.map((pair) => [...pair].sort()),
    );
  });

  it('counts outlets that run one text as one origin', () => {
    const { assertions } = demoEvent(demo, 'belgorod-2023-12');
    const copied = assertions.filter(
      ({ files }) => files.length === 2 && files.join() === [...(COPIES[0] ?? [])].sort().join(),
    );
    expect(copied.length).toBeGreaterThan(0);
    expect(copied.map(({ origins }) => origins)).toEqual(copied.map(() => 1));
    expect(copied.map(({ outlets }) => outlets)).toEqual(copied.map(() => 2));
  });
});

describe('the denials of the telephone call', () => {
  const disputes = () =>
    demo.relations.filter(
      ({ kind, from, to }) =>
        kind === 'DISPUTES' && [...from.files, ...to.files].some((file) => file.startsWith('call-2024-11/')),
    );

  it('meet the reports that the two spoke', () => {
    const denied = disputes().filter(({ to }) =>
      /\b(?:Trump|Putin|the two)\b.*\b(?:spoke|spoken|talked|called)\b/.test(to.text),
    );
    expect(denied.length).toBeGreaterThanOrEqual(4);
    const files = new Set(denied.flatMap(({ from }) => from.files));
    expect(files).toContain('call-2024-11/news-az-tass.txt');
    expect(files).toContain('call-2024-11/daily-star-afp.txt');
  });

  it('meet the report that Kyiv was told', () => {
    const told = disputes().filter(({ to }) => /\b(?:told|informed)\b/.test(to.text));
    expect(told.length).toBeGreaterThan(0);
    for (const { from } of told) expect(from.text).toMatch(/\b(?:informed|told)\b/);
  });

  it('meet nothing else', () => {
    const matters = /\b(?:spoke|spoken|talked|called|told|informed|talked to)\b/;
    expect(
      disputes()
        .filter(({ to }) => !matters.test(to.text))
        .map(({ to }) => to.text),
    ).toEqual([]);
  });
});
