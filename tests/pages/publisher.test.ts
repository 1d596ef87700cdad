import { describe, expect, it } from 'vitest';
import { splitPage, type PageInput } from '../../src/pages/index.js';
import { outletOfAddress } from '../../src/pages/facts/domain.js';
import { footerOutlet } from '../../src/pages/facts/publisher.js';
import { sourceNamed } from '../../src/pages/facts/source-line.js';

describe('web addresses', () => {
  it.each([
    ['www.theguardian.com', 'The Guardian'],
    ['https://www.nytimes.com/2024/05/01/world/x.html', 'The New York Times'],
    ['www.lanacion.com.ar', 'La Nación'],
    ['washingtonpost.com', 'Washington Post'],
    ['www.northern-post.com', 'Northern Post'],
    ['https://news.springfieldherald.co.uk/a', 'Springfield Herald'],
    ['thealderherald.org', 'The Alder Herald'],
    ['example.org', 'Example'],
  ])('name their outlet: %s', (address, name) => {
    expect(outletOfAddress(address)).toBe(name);
  });

  it('are told from other texts', () => {
    expect(outletOfAddress('The Alder Herald')).toBeNull();
  });
});

describe('lines that name the owner', () => {
  it.each([
    ['@2023 – All Right Reserved. Designed and Developed by The Alder Herald', 'The Alder Herald'],
    ['© 2024 The Harbour Courier. All rights reserved.', 'The Harbour Courier'],
    ['Copyright © 2019 Alder Media Ltd. All Rights Reserved', 'Alder Media'],
    ['© 2024 All rights reserved', null],
    ['Designed and Developed by WordPress', null],
  ])('%s', (line, name) => {
    expect(footerOutlet(line)).toBe(name);
  });

  it.each([
    ['Source : The Alder Herald', 'The Alder Herald'],
    ['reference: www.northern-post.com', 'www.northern-post.com'],
    ['This article was originally published by Coast Watch', 'Coast Watch'],
    ['Source: police and witnesses at the scene', null],
    ['Sources said the deal was close.', null],
  ])('%s', (line, name) => {
    expect(sourceNamed(line)).toBe(name);
  });
});

describe('the publisher of an article', () => {
  const text =
    'Ferry strands passengers\n\nThe ferry drifted for five hours on Tuesday after a fire broke out in its engine room, the coastguard said. Nobody was hurt.';
  async function publisher(input: Partial<PageInput>): Promise<string | undefined> {
    const { articles } = await splitPage({ content: text, mediaType: 'TEXT', ...input });
    return articles[0]?.publisher?.reason.rule;
  }

  it.each([
    [{ publisher: 'Alder Herald', url: 'https://coastwatch.example/a' }, 'sender'],
    [{ content: `${text}\n\nSource: Coast Watch`, url: 'https://coastwatch.example/a' }, 'source-line'],
    [{ content: `${text}\n\n© 2024 Coast Watch` }, 'page-footer'],
    [{ url: 'https://coastwatch.example/a' }, 'address'],
    [{}, undefined],
  ])('is taken from the best clue there is, case %#', async (input, rule) => {
    expect(await publisher(input)).toBe(rule);
  });
});
