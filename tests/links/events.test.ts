import { describe, expect, it } from 'vitest';
import { linkEvent } from '../../src/links/index.js';
import { claimsOf, figureLines } from './articles.js';
import { SMALL_EVENTS } from './events.data.js';
import { MORE_SMALL_EVENTS } from './eventsMore.data.js';

const isDispute = (line: string): boolean => / (?:CONTRADICTS|DISPUTES) /.test(line);

describe.each([...SMALL_EVENTS, ...MORE_SMALL_EVENTS])(
  'the reports of $name',
  ({ place, reports, disputes, related }) => {
    const lines = (): string[] => figureLines(linkEvent(reports.flatMap(claimsOf), place));

    it('dispute what a reader would call disputed, and nothing else', () => {
      expect(lines().filter(isDispute)).toEqual([...disputes].sort());
    });

    it('update, hold, realise and list as a reader would say', () => {
      expect(lines()).toEqual(expect.arrayContaining([...related]));
    });
  },
);
