import { builder } from '../builder.js';
import { pageArgs } from '../lists/listing.js';
import { byId, byIdIfAny } from '../paging/byId.js';
import { pageRequest, toPage } from '../paging/keyset.js';
import { countHits, type Hit, hitSort, searchFor, searchHits } from '../search/hits.js';
import { type HighlightPart, partsOf } from '../search/highlight.js';

const SearchKind = builder.enumType('SearchKind', {
  description: 'What can be searched.',
  values: {
    ARTICLE: { description: 'Headlines and texts of articles.' },
    CLAIM: { description: 'Texts of claims.' },
  },
});

const Highlight = builder.objectRef<HighlightPart>('HighlightPart').implement({
  description: 'A piece of a found text, with nothing to escape or to strip.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The piece.' }),
    match: t.exposeBoolean('match', { description: 'It is a word that was searched for.' }),
  }),
});

const SearchHit = builder.objectRef<Hit>('SearchHit').implement({
  description: 'Something that was found.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SearchKind, description: 'What was found.' }),
    rank: t.float({
      description:
        'No probability: how well the words fit, the greater the better. Only to be compared within one search.',
      resolve: ({ value }) => value,
    }),
    highlight: t.field({
      type: [Highlight],
      description: 'The passages that match, three at most, in pieces to be shown one after the other.',
      resolve: ({ headline }) => partsOf(headline),
    }),
    article: t.field({
      description: 'The article that was found, or that the found claim stands in.',
      ...byId('Article', ({ articleId }: Hit) => articleId),
    }),
    claim: t.field({
      description: 'The claim that was found; null for an article.',
      ...byIdIfAny('Claim', ({ claimId }: Hit) => claimId),
    }),
  }),
});

const SearchConnection = builder.connectionObject(
  { type: SearchHit, name: 'SearchConnection', description: 'A page of what was found.' },
  { name: 'SearchEdge', description: 'One thing found, with its place.' },
);

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description: 'Full-text search, best match first. Words are stemmed as English ones.',
    args: {
      ...pageArgs,
      query: t.arg.string({
        required: true,
        description: 'Words that must all occur; "quoted phrases", or, and -excluded words are understood.',
      }),
      in: t.arg({ type: [SearchKind], description: 'What to search; everything when left out.' }),
    },
    resolve: async (_root, { query, in: kinds, ...page }, context) => {
      const search = searchFor(query, kinds);
      const request = pageRequest(page, hitSort);
      const rows = await searchHits(context, search, request);
      return { ...toPage(rows, request, hitSort, (row) => row), count: () => countHits(context, search) };
    },
  }),
);
