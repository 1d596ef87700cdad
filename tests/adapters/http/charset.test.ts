import { describe, expect, test } from 'vitest';
import { decodePage } from '../../../src/adapters/http/charset.js';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const WORD = 'Café';

describe('the text of a page', () => {
  test.each<[string, Buffer, string, string]>([
    ['UTF-8 without a word on it', Buffer.from(WORD), 'text/html', WORD],
    ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${WORD}`), 'text/html', WORD],
    ['UTF-8 that the server calls Latin', Buffer.from(WORD), 'text/html; charset=iso-8859-1', WORD],
    ['Latin by the header', latin(WORD), 'text/html; charset="ISO-8859-1"', WORD],
    ['Latin by the meta element', latin(`<meta charset=latin1><p>${WORD}`), 'text/html', WORD],
    [
      'Latin by the older meta element',
      latin(`<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>${WORD}`),
      '',
      WORD,
    ],
    ['Latin that nobody states', latin(WORD), 'text/html', WORD],
    ['Latin that is called UTF-8, as far as it goes', latin(WORD), 'text/html; charset=utf-8', 'Caf\uFFFD'],
    ['a charset that does not exist', latin(WORD), 'text/html; charset=x-none', WORD],
    ['Cyrillic', Buffer.from([0xcc, 0xe8, 0xf0]), 'text/html; charset=windows-1251', 'Мир'],
    ['Cyrillic in KOI8', Buffer.from([0xed, 0xc9, 0xd2]), 'text/html; charset=koi8-r', 'Мир'],
    ['Japanese', Buffer.from([0x93, 0xfa, 0x96, 0x7b]), 'text/html; charset=shift_jis', '日本'],
    [
      'Japanese of seven bits',
      Buffer.from([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42]),
      'text/html; charset=iso-2022-jp',
      '日',
    ],
    ['UTF-16 by its mark', Buffer.from(`\uFEFF${WORD}`, 'utf16le'), 'text/html; charset=utf-8', WORD],
    ['an XML declaration', latin(`<?xml version="1.0" encoding="iso-8859-1"?><p>${WORD}`), '', WORD],
  ])('%s', (_, bytes, contentType, expected) => {
    const text = decodePage(bytes, contentType);
    expect(text.endsWith(expected)).toBe(true);
    expect(text.startsWith('\uFEFF')).toBe(false);
  });
});
