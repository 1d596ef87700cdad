import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import { EXAMPLES } from '../examples/index.js';
import type { Asked } from './asked.js';
import type { Paths } from './paths.js';

type Encoding = 'br' | 'gzip' | 'identity';

interface Asset {
  readonly etag: string;
  readonly bodies: Readonly<Record<Encoding, Uint8Array<ArrayBuffer>>>;
}

// Quality 5 makes 2 MB of the page's 9 in a third of a second; 11 would take half a minute.
const BROTLI_QUALITY = 5;

// GraphiQL leaves the tabs it starts with shifted and hides that only until one is pressed: it then jumps from under the
// mouse and the click misses it.
const TABS_STAY = '<style>.graphiql-container .graphiql-tab { transform: none !important; }</style>';

/** The whole page with everything in it, so that it works without a network. Compressed once. */
async function render(): Promise<Asset> {
  // 9 MB of code: loaded when the first browser asks, not when the server starts.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const defaultTabs = EXAMPLES.map(({ query }) => ({ query }));
  const html = renderGraphiQL({ title: 'Corroborate', defaultTabs });
  const page = Buffer.from(html.replace('</head>', `${TABS_STAY}</head>`));
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(page, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
    promisify(gzip)(page),
  ]);
  const etag = `"${createHash('sha256').update(page).digest('base64url')}"`;
  // Copied once, because a Buffer's type allows shared memory, which a response does not take.
  return {
    etag,
    bodies: { br: new Uint8Array(br), gzip: new Uint8Array(gz), identity: new Uint8Array(page) },
  };
}

const encodingFor = (accepted: string): Encoding => {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
};

/** Serves GraphiQL to browsers that open GraphQL's path, and sends those there that open the folder above it. */
export function serveGraphiql({ graphql: path, beside }: Paths): Plugin {
  let asset: Promise<Asset> | undefined;
  const answer = async ({ request, url, fetchAPI, endResponse }: Asked): Promise<void> => {
    if (url.pathname === beside(''))
      endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: path } }));
    if (url.pathname !== path || url.searchParams.has('query')) return;
    const { etag, bodies } = await (asset ??= render());
    const encoding = encodingFor(request.headers.get('accept-encoding') ?? '');
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      vary: 'accept, accept-encoding',
      etag,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    };
    const fresh = request.headers.get('if-none-match') === etag;
    endResponse(
      new fetchAPI.Response(fresh ? null : bodies[encoding], { status: fresh ? 304 : 200, headers }),
    );
  };
  return {
    onRequest: (asked) =>
      asked.request.method === 'GET' && asked.request.headers.get('accept')?.includes('text/html')
        ? answer(asked)
        : undefined,
  };
}
