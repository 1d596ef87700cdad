import { extractClaims, type ArticleForClaims, type ClaimDraft } from '../../src/claims/index.js';

export const article = (text: string, more: Partial<ArticleForClaims> = {}): ArticleForClaims => ({
  title: null,
  text,
  published: {
    from: new Date('2024-03-15T00:00:00Z'),
    to: new Date('2024-03-16T00:00:00Z'),
    precision: 'DAY',
  },
  publisher: null,
  wire: null,
  datelinePlace: null,
  ...more,
});
export const claimsOf = (text: string, more: Partial<ArticleForClaims> = {}): readonly ClaimDraft[] =>
  extractClaims(article(text, more)).claims;
export const speakerOf = (claim: ClaimDraft | undefined): string | undefined =>
  claim?.attribution.findLast(({ role }) => role === 'SPEAKER' || role === 'UNNAMED')?.fullName;
export const figureOf = (claim: ClaimDraft): string | undefined =>
  claim.focus === null ? undefined : claim.quantities[claim.focus]?.text;
