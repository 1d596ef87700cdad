import { describe, expect, test } from 'vitest';
import { FeedError, parseFeed } from '../../../src/adapters/feeds/parse.js';

const BASE = 'https://site.example/news/feed.xml';
const LONG = `<p>${'The river rose again on Sunday. '.repeat(40)}</p>`;

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Quay &amp; Harbour</title><ttl>30</ttl>${items}</channel></rss>`;

describe('a feed', () => {
  test('in RSS gives its items with absolute addresses, times and whole texts', () => {
    const feed = parseFeed(
      rss(`<item><title>A &lt;b&gt;flood&lt;/b&gt;</title><link>../a?x=1&amp;y=2</link><guid isPermaLink="false">17</guid>
        <pubDate>Mon, 04 Mar 2024 05:06:07 +0200</pubDate><description>Short.</description>
        <content:encoded><![CDATA[${LONG}]]></content:encoded></item>
        <item><guid>https://site.example/b</guid><dc:date>2024-03-05T01:00:00Z</dc:date><description>Short.</description></item>`),
      BASE,
    );
    expect(feed).toEqual({
      title: 'Quay & Harbour',
      ttlMinutes: 30,
      skipHours: [],
      items: [
        {
          key: '17',
          url: 'https://site.example/a?x=1&y=2',
          title: 'A flood',
          published: new Date('2024-03-04T03:06:07Z'),
          updated: null,
          html: LONG,
        },
        {
          key: 'https://site.example/b',
          url: 'https://site.example/b',
          title: null,
          published: new Date('2024-03-05T01:00:00Z'),
          updated: null,
          html: null,
        },
      ],
    });
  });

  test('in Atom', () => {
    const { items } = parseFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title><entry><id>urn:uuid:1</id><title>Fire</title>
        <link rel="enclosure" href="https://site.example/a.mp3"/><link rel="alternate" href="/a"/>
        <updated>2024-03-04T05:06:07Z</updated><summary>Short.</summary></entry></feed>`,
      BASE,
    );
    expect(items).toEqual([
      {
        key: 'urn:uuid:1',
        url: 'https://site.example/a',
        title: 'Fire',
        published: new Date('2024-03-04T05:06:07Z'),
        updated: new Date('2024-03-04T05:06:07Z'),
        html: null,
      },
    ]);
  });

  test('in RSS 1.0', () => {
    const { items } = parseFeed(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Quay</title></channel>
        <item rdf:about="y"><title>Fire</title><link>https://site.example/a</link><dc:date>2024-03-04</dc:date></item></rdf:RDF>`,
      BASE,
    );
    expect(items).toMatchObject([
      { url: 'https://site.example/a', title: 'Fire', published: new Date('2024-03-04') },
    ]);
  });

  test('in JSON', () => {
    const { title, items } = parseFeed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Quay',
        items: [{ id: '1', url: 'https://site.example/a', content_html: LONG, date_published: 'no date' }],
      }),
      BASE,
    );
    expect({ title, items }).toEqual({
      title: 'Quay',
      items: [
        { key: '1', url: 'https://site.example/a', title: null, published: null, updated: null, html: LONG },
      ],
    });
  });

  test.each(['javascript:alert(1)', 'file:///etc/hosts', 'mailto:a@site.example', 'http://[bad'])(
    'gives no address for the link %s',
    (link) => {
      const { items } = parseFeed(
        rss(`<item><title>A</title><link>${link}</link><guid isPermaLink="false">1</guid></item>`),
        BASE,
      );
      expect(items).toMatchObject([{ key: '1', url: null }]);
    },
  );

  test('leaves out an item that cannot be told apart, and has as many as a thousand', () => {
    const many = Array.from({ length: 1200 }, (_, n) => `<item><link>/${String(n)}</link></item>`).join('');
    expect(parseFeed(rss('<item><description>x</description></item>'), BASE).items).toEqual([]);
    expect(parseFeed(rss(many), BASE).items).toHaveLength(1000);
  });
});

describe('what is no feed', () => {
  test.each([
    '',
    'plain text',
    '<html><body>Not found</body></html>',
    '{"a": 1}',
    '<rss><channel><title>cut',
    '<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/hosts">]><rss version="2.0"><channel><title>&f;</title></channel></rss>',
    '<rss version="2.0"><channel><item><title>a</wrong></item></channel></rss>',
    `<rss version="2.0"><channel>${'<item>'.repeat(20_000)}`,
  ])('is refused: %.40s', (text) => {
    expect(() => parseFeed(text, BASE)).toThrow(FeedError);
  });

  test('entities that a document declares are not expanded', () => {
    const levels = 'abcdefghij'.split('').map((name, n, all) => {
      const inner = n === 0 ? 'ha' : `&${all[n - 1] ?? ''};`.repeat(10);
      return `<!ENTITY ${name} "${inner}">`;
    });
    const bomb = `<?xml version="1.0"?><!DOCTYPE r [${levels.join('')}]>
      ${rss('<item><title>&j;</title><link>/a</link></item>').replace(/^<\?xml[^>]*>/, '')}`;
    expect(JSON.stringify(parseFeed(bomb, BASE)).length).toBeLessThan(500);
  });
});
