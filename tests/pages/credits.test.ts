import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../src/pages/facts/dateline.js';
import { isCaption, photoCredit } from '../../src/pages/facts/photo.js';
import { closingCredit, datelineCredit, wireLine } from '../../src/pages/facts/wire.js';

describe('wire credits', () => {
  it.each([
    ['(With information from AFP)', 'AFP'],
    ['(Reuters)', 'Reuters'],
    ['AP - AFP', 'AP'],
    ['With files from The Canadian Press', 'The Canadian Press'],
    ['The Associated Press contributed to this report.', 'The Associated Press'],
    ['Agence France-Presse contributed to this report', 'Agence France-Presse'],
    ['Reporting by Ana Silva in Lima; Editing by Tom Reyes', 'Ana Silva in Lima'],
    ['© 2024 Agence France-Presse', 'Agence France-Presse'],
    ['Copyright 2019 The Associated Press. All rights reserved.', 'The Associated Press'],
  ])('are read from a line of their own: %s', (line, name) => {
    expect(wireLine(line)?.name).toBe(name);
  });

  it.each([
    'Reuters could not confirm the report.',
    'The agency was told of the fire at noon.',
    'Reporting the crime took her a year',
    'With more reports of looting coming in, police closed the road.',
    'Map',
  ])('are not seen in a sentence: %s', (line) => {
    expect(wireLine(line)).toBeNull();
  });

  it('stand in datelines', () => {
    expect(datelineCredit('LIMA, May 3 (Reuters) - Miners ended a strike on Friday.')?.name).toBe('Reuters');
    expect(datelineCredit('SEOUL/TOKYO (AP) — Two ministers met on Friday.')?.name).toBe('AP');
    expect(datelineCredit('The company (Nasdaq: XYZ) said on Friday that sales rose.')).toBeNull();
  });

  it('close a last paragraph', () => {
    expect(closingCredit('The inquiry goes on. (AFP)')?.name).toBe('AFP');
    expect(closingCredit('The inquiry goes on (see page 4)')).toBeNull();
  });
});

describe('photo credits', () => {
  it.each([
    ['Soldiers march past the palace (REUTERS/Evelyn Marsh)', 'REUTERS/Evelyn Marsh'],
    ['People queue for bread in May 2024. REUTERS/Tomas Meller', 'REUTERS/Tomas Meller'],
    ['A rehearsal in the square on Sunday. (AP Photo/Alan Z. Miller)', 'AP Photo/Alan Z. Miller'],
    ['The singer on stage in Oslo. Photo: Lena Berg', 'Lena Berg'],
    ['The harbour after the storm. Jane Doe/Getty Images', 'Jane Doe/Getty Images'],
    ['The minister leaves the court. Handout/Pool via REUTERS', 'Handout/Pool via REUTERS'],
  ])('close a caption: %s', (line, credit) => {
    expect(isCaption(line)).toBe(true);
    expect(photoCredit(line)).toBe(credit);
    expect(wireLine(line)).toBeNull();
  });

  it.each([
    'FILE - In this May 18, 2017 file photo, a diver surfaces off Malta.',
    'Image caption The pair have been friends for years',
  ])('are not needed where a caption begins like one: %s', (line) => {
    expect(isCaption(line)).toBe(true);
  });

  it.each([
    'The strike ended on Friday, Reuters reported.',
    'She posted the photo on Friday and took it down an hour later.',
    'Meteor seen over three counties (video)',
  ])('are not seen in a text: %s', (line) => {
    expect(isCaption(line)).toBe(false);
  });
});

describe('datelines', () => {
  it.each([
    ['LIMA, May 3 (Reuters) - Miners ended a strike.', 'LIMA'],
    ['(Lima) Miners ended a strike on Friday.', 'Lima'],
    ['SAN JOSE, Costa Rica - Investigators are looking into the crash.', 'SAN JOSE, Costa Rica'],
    ['NEW YORK — A court ruled on Friday.', 'NEW YORK'],
    ['Alder Valley, August 14, 2024 — Crews have arrived.', 'Alder Valley'],
  ])('name a place: %s', (paragraph, place) => {
    expect(datelineOf(paragraph)?.place).toBe(place);
  });

  it.each([
    'Students – most of them freshmen – marched on Friday.',
    '(CNN) A court ruled on Friday.',
    'The court ruled on Friday.',
  ])('are not seen in other openings: %s', (paragraph) => {
    expect(datelineOf(paragraph)).toBeNull();
  });
});
