import { describe, expect, test } from 'vitest';
import { useApi } from '../api.js';

const use = useApi();
const fetchExport = (called: string) => use().api.fetch(`http://localhost/export/${called}`);
const json = (value: unknown): string => encodeURIComponent(JSON.stringify(value));

describe('a wish that makes no sense is answered as GraphQL would', () => {
  test.each([
    ['claims.ndjson?filter=nonsense', 'filter', /filter is no JSON/],
    [`claims.ndjson?filter=${json({ kind: ['RUMOUR'] })}`, 'filter.kind.0', /RUMOUR/],
    [`claims.ndjson?filter=${json({ colour: 'red' })}`, 'filter', /"colour" is not defined/],
    [`claims.ndjson?filter=${json({ time: { from: 'soon' } })}`, 'filter.time.from', /ISO 8601 instant/],
    [
      `claims.ndjson?filter=${json({ speakerId: `Event:${'0'.repeat(8)}` })}`,
      'filter.speakerId',
      /not an id/,
    ],
    [`claims.ndjson?orderBy=${json({ field: 'LENGTH' })}`, 'orderBy.field', /LENGTH/],
    ['claims.ndjson?limit=none', 'limit', /limit is "none"/],
    ['claims.ndjson?first=10', 'first', /"first" is not understood here; filter, orderBy/],
    ['search.csv', 'query', /1 to 500 characters/],
    ['search.csv?q=x&in=EVENT', 'in', /in is "EVENT"/],
    ['events/Claim:1.csv', 'id', /not an id/],
    ['claims.csv?formulas=off', 'formulas', /guarded or plain/],
  ])('%s', async (called, place, message) => {
    const response = await fetchExport(called);
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { code: string; place: string } }[];
    };
    expect([response.status, errors[0]?.extensions.place]).toEqual([400, place]);
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions.code).toMatch(/^INVALID_/);
  });

  test.each(['claims.xml', 'keys.csv', 'claims', '__proto__.csv', ''])('there is no "%s"', async (called) => {
    const response = await fetchExport(called);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('there are events, claims, articles, sources, search');
  });
});
