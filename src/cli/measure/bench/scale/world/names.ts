import type { Random } from '../random.js';

const GIVEN =
  'Anna Marek Elena Tomas Ingrid Paulo Nadia Viktor Leila Stefan Marta Henrik Amina Dario Greta Oscar Petra Luis Milena Karim Sofia Jonas Irena Rafael Tamar Niels Yara Bruno Hanna Emil Lucia Anton Farah Mateo Olga Ruben Selma Igor Clara Hassan Vera Joel Zofia Andre Mina Pavel Rosa Tariq Edith Filip Carmen Nils'.split(
    ' ',
  );
const STARTS =
  'Bal Kor Ver Mil Sten Dor Hal Rab Ost Lin Gar Pel Tor Vas Kal Mor Fen Zal Bren Cas Nov Ald Hes Jar Kov Lub Mal Rud Sab Tar Ul Wen Yar Zim Bor Dal Erl Gol Hor Ivar'.split(
    ' ',
  );
const MIDDLES = 'a e i o u an en in or ar el il es at ov ad'.split(' ');
const ENDS = 'ski mann son sen ez ova berg ini dze ker ti ros vic land ner ga lin das shi mov ray ter'.split(
  ' ',
);

/** A person's name that nobody need have. */
export const personName = (random: Random): string => `${random.pick(GIVEN)} ${surname(random)}`;

export const surname = (random: Random): string =>
  random.pick(STARTS) + random.pick(MIDDLES) + random.pick(ENDS);

const VILLAGE_ENDS = ['ton', 'burg', 'holm', 'grad', 'field', 'stead'];

/** A village that no gazetteer has, as most places that news names. */
export const villageName = (random: Random): string =>
  random.pick(STARTS) + random.pick(MIDDLES) + random.pick(VILLAGE_ENDS);

const STREET_ENDS = ['Street', 'Avenue', 'Square', 'Bridge', 'Park', 'Road', 'Gate', 'Quarter'];

/** A street, park or bridge. */
export const streetName = (random: Random): string => `${surname(random)} ${random.pick(STREET_ENDS)}`;

const FIRM_ENDS = [
  'Chemicals',
  'Logistics',
  'Energy',
  'Shipping',
  'Foods',
  'Motors',
  'Steel',
  'Textiles',
  'Rail',
  'Bank',
];

export const firmName = (random: Random): string => `${surname(random)} ${random.pick(FIRM_ENDS)}`;

const PAPERS = [
  'Gazette',
  'Herald',
  'Courier',
  'Ledger',
  'Tribune',
  'Observer',
  'Dispatch',
  'Chronicle',
  'Mirror',
  'Post',
];

/** The outlets of a stream: the first few publish most. */
export const outletNames = (random: Random, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `${surname(random)} ${PAPERS[n % PAPERS.length] ?? 'Post'}`);

/** Agencies whose text others print. */
export const agencyNames = (random: Random): string[] =>
  ['News Agency', 'Press Agency', 'Wire', 'Telegraph Agency'].map((end) => `${surname(random)} ${end}`);
