import { describe, expect, it } from 'vitest';
import type { ClaimDraft } from '../../src/claims/index.js';
import { claimsOf, speakerOf } from './support.js';

describe('the chain behind a claim', () => {
  const chain = (claim: ClaimDraft | undefined): string[] =>
    (claim?.attribution ?? []).map(({ role, fullName }) => `${role} ${fullName}`);

  it('goes from the outlet over the wire to the speaker', () => {
    const [claim] = claimsOf('The strike is over, the union said.', {
      publisher: 'The Daily Post',
      wire: 'Inter Press',
    });
    expect(chain(claim)).toEqual(['OUTLET The Daily Post', 'WIRE Inter Press', 'SPEAKER the union']);
  });

  it('names the medium that was told', () => {
    const [claim] = claimsOf('The coach told Kyodo that he would resign.');
    expect(chain(claim)).toEqual(['RELAY Kyodo', 'SPEAKER The coach']);
  });

  it('does not take reporters for a medium', () => {
    expect(chain(claimsOf('The coach told reporters that he would resign.')[0])).toEqual([
      'SPEAKER The coach',
    ]);
  });

  it('calls a speaker without a name unnamed', () => {
    const [claim] = claimsOf('The fire was set on purpose, sources said.');
    expect(claim?.attribution.map(({ role, kind }) => [role, kind])).toEqual([['UNNAMED', 'GROUP']]);
  });

  it('puts whoever is cited behind whoever cites', () => {
    const [claim] = claimsOf('Six people drowned, the Daily Star reported, citing local officials.');
    expect(chain(claim)).toEqual(['RELAY the Daily Star', 'UNNAMED local officials']);
  });

  it.each([
    [
      'The paper quoted the minister as saying that the dam was safe.',
      ['RELAY paper', 'SPEAKER the minister'],
    ],
    [
      'The dam is safe, the agency quoted Rosa Vidal as saying on Friday.',
      ['RELAY agency', 'SPEAKER Rosa Vidal'],
    ],
    ['Rosa Vidal was quoted by the daily as saying the dam was safe.', ['RELAY daily', 'SPEAKER Rosa Vidal']],
    ['“The dam is safe,” the mayor said as he left the hall.', ['SPEAKER the mayor']],
    ['The dam is safe, according to media reports.', ['UNNAMED media reports']],
    ['The dam is safe, according to the mayor, the police and the club.', ['SPEAKER the mayor']],
    ['The dam is safe, the ministry reported on its website on May 3, 2023.', ['SPEAKER the ministry']],
    ['The dam is safe, the ministry announced on Tuesday, 6 May 2025.', ['SPEAKER the ministry']],
  ])('names who is quoted and by whom: %s', (text, expected) => {
    expect(claimsOf(text).map(chain)).toEqual([expected]);
  });

  it('takes a pronoun for the speaker before it, whatever its gender', () => {
    const claims = claimsOf('Marko Ilves said the bridge was closed. “It is unsafe,” she said.');
    expect(claims.map(speakerOf)).toEqual(['Marko Ilves', 'Marko Ilves']);
  });

  it('holds one speaker for both halves around "according to"', () => {
    const claims = claimsOf(
      'Teams from Peru and Chile came, according to the federation, which said that those from Cuba were also invited.',
    );
    expect(claims.map(speakerOf)).toEqual(['the federation', 'the federation']);
  });
});
