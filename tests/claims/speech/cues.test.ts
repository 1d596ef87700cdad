import { describe, expect, it } from 'vitest';
import { cueOf } from '../../../src/claims/speech/cues.js';

describe('verbs of saying', () => {
  it.each([
    ['said', 'say'],
    ['says', 'say'],
    ['denies', 'deny'],
    ['denied', 'deny'],
    ['criticised', 'criticise'],
    ['criticized', 'criticise'],
    ['criticizing', 'criticise'],
    ['signalled', 'signal'],
    ['signaled', 'signal'],
    ['admitted', 'admit'],
    ['told', 'tell'],
    ['wrote', 'write'],
    ['written', 'write'],
    ['vowing', 'vow'],
    ['foresaw', 'foresee'],
  ])('%s is a form of %s', (form, lemma) => {
    expect(cueOf(form)?.lemma).toBe(lemma);
  });

  it('tell denials, plans, allegations and facts apart', () => {
    expect(cueOf('denied')).toMatchObject({ denial: true, plan: false });
    expect(cueOf('pledged')).toMatchObject({ plan: true, denial: false });
    expect(cueOf('alleges')).toMatchObject({ allegation: true, factive: false });
    expect(cueOf('confirmed')).toMatchObject({ factive: true, allegation: false });
  });

  it('are no other words', () => {
    for (const word of ['table', 'sayer', 'reportage', 'constructor', '__proto__'])
      expect(cueOf(word)).toBeNull();
  });
});
