import type { PageInput } from '../../pages/index.js';
import type { Fetched, Fetcher } from './fetcher.js';

/** What an address gave, as a page. */
export const pageOfFetched = ({ url, mediaType, text, fetchedAt }: Fetched): PageInput => ({
  content: text,
  mediaType: mediaType === 'text/plain' ? 'TEXT' : 'HTML',
  url,
  fetchedAt,
});

/**
 * Fetches a page.
 * @throws FetchError
 */
export async function fetchPage(fetcher: Fetcher, url: string, signal?: AbortSignal): Promise<PageInput> {
  const fetched = await fetcher.fetch({ url, ...(signal === undefined ? {} : { signal }) });
  // Only a request with validators is answered with "as last seen".
  if (fetched === null) throw new Error(`${url} was taken for known although nothing was said to be`);
  return pageOfFetched(fetched);
}
