import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';

/** Packs what is sent when the reader takes that. What breaks the stream breaks the packed one. */
export function packed(body: Readable, accepted: string): { body: Readable; encoding: 'gzip' | undefined } {
  if (!/(?:^|,)\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/i.test(accepted))
    return { body, encoding: undefined };
  const gzip = createGzip();
  body.on('error', (error) => gzip.destroy(error));
  gzip.on('close', () => body.destroy());
  return { body: body.pipe(gzip), encoding: 'gzip' };
}

/**
 * A stream for a response. One that breaks must not look like one that has ended: over a socket the connection is cut,
 * which the server's own way of sending would not do.
 */
export function streamOf(
  body: Readable,
  response: ServerResponse | undefined,
  cancelled: () => void,
): ReadableStream<Uint8Array> {
  const chunks = body.iterator({ destroyOnReturn: true }) as AsyncIterator<Uint8Array>;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await chunks.next();
          if (done === true) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          if (response === undefined) throw error;
          response.destroy();
          // Never settled: nobody reads any more.
          await new Promise(() => undefined);
        }
      },
      cancel: cancelled,
    },
    { highWaterMark: 0 },
  );
}
