import type { PageInput } from '../../../src/pages/index.js';
import { textPage } from '../../pipeline/helpers.js';

const report = (publisher: string, killed: string, by: string): PageInput =>
  textPage(
    publisher,
    '2024-03-12',
    `Ferry fire off Palermo kills ${killed}`,
    `A fire on a ferry off Palermo killed ${killed} people on Tuesday, ${by} said.`,
  );

/** One toll from two origins, and another that contradicts it. */
export const SIX = report('Harbour Post', 'six', 'the coast guard');
export const SIX_AGAIN = report('Island Gazette', 'six', 'the port authority');
export const NINE = report('Northern Ledger', 'nine', 'the fire brigade');

/** Something else. */
export const ELECTION = textPage(
  'Northern Ledger',
  '2024-03-13',
  'Voters in Iceland elect new parliament',
  'Voters in Iceland elected a new parliament on Saturday, with turnout of 79 percent, the electoral commission said.',
);
