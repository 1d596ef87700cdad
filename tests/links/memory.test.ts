import { describe, expect, it } from 'vitest';
import { linkEvent, newEventMemory } from '../../src/links/index.js';
import { claim } from './claims.js';

describe('the memory of an event', () => {
  it('gives the very same graph for the very same claims', () => {
    const claims = [claim({ id: 'a', text: 'The bridge was closed' }), claim({ id: 'b' })];
    const memory = newEventMemory();
    const first = linkEvent(claims, ['is'], memory);
    expect(linkEvent([...claims], ['is'], memory)).toBe(first);
    expect(linkEvent(claims, ['pe'], memory)).not.toBe(first);
  });
});
