import type { Plugin } from 'graphql-yoga';
import type { ApiLimits } from './limits.js';
import { refusal } from './refusal.js';

/** Counts the bytes of a body whose length was not told as they come in. */
function counted(body: ReadableStream<Uint8Array>, limit: number): ReadableStream<Uint8Array> {
  let bytes = 0;
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) {
        controller.close();
        return;
      }
      bytes += value.byteLength;
      if (bytes > limit) throw refusal('bodyBytes', bytes, limit, { status: 413 });
      controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/**
 * Ends the reading of bodies beyond the limit. Those whose length was told were judged by it before: HTTP reads no further,
 * and passing every body through a counter takes a tenth of the time of a small request.
 */
export function limitUntoldBodies({ bodyBytes }: ApiLimits): Plugin {
  return {
    onRequestParse({ request, requestParser: parse, setRequestParser, fetchAPI }) {
      if (parse === undefined || request.headers.has('content-length') || request.body === null) return;
      setRequestParser((whole) =>
        parse(
          new fetchAPI.Request(whole.url, {
            method: whole.method,
            headers: whole.headers,
            signal: whole.signal,
            body: whole.body && counted(whole.body, bodyBytes),
            duplex: 'half',
          } as RequestInit),
        ),
      );
    },
  };
}
