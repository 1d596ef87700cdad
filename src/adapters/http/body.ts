import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from 'node:zlib';
import { FetchError, type FetchErrorCode } from './errors.js';
import type { FetchLimits } from './limits.js';

/** As many encodings may lie over each other; more is a trick. */
const MAX_ENCODINGS = 2;

type Unpack = (packed: Buffer, options: ZlibOptions) => Promise<Buffer>;

const unzip: Unpack = promisify<Buffer, ZlibOptions, Buffer>(gunzip);
const inflated: Unpack = promisify<Buffer, ZlibOptions, Buffer>(inflate);
const inflatedRaw: Unpack = promisify<Buffer, ZlibOptions, Buffer>(inflateRaw);

/** Some servers send deflate without the zlib header; with it the first half byte is 8 (RFC 1950). */
const hasZlibHeader = (packed: Buffer): boolean => ((packed[0] ?? 0) & 0x0f) === 8;

const UNPACKERS: Readonly<Record<string, Unpack>> = {
  gzip: unzip,
  'x-gzip': unzip,
  deflate: (packed, options) => (hasZlibHeader(packed) ? inflated : inflatedRaw)(packed, options),
  br: promisify<Buffer, ZlibOptions, Buffer>(brotliDecompress),
};

const failed = (url: string, code: FetchErrorCode, message: string, cause?: unknown): FetchError =>
  new FetchError(message, { code, url, retryable: code === 'TRUNCATED' }, { cause });

/** What a Content-Encoding header says was done to the body, first done first. */
const encodingsIn = (header: string): string[] =>
  header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');

async function readAll(url: string, source: Readable, { transferBytes }: FetchLimits): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > transferBytes)
      throw failed(url, 'TOO_LARGE', `sends more than ${String(transferBytes)} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What the unpackers' error codes mean. */
function unpackingFailed(url: string, error: unknown, largest: number): FetchError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ERR_BUFFER_TOO_LARGE')
    return failed(url, 'TOO_LARGE', `unpacks to more than ${String(largest)} bytes`, error);
  if (code === 'Z_BUF_ERROR') return failed(url, 'TRUNCATED', 'ends in the middle of its packed body', error);
  return failed(url, 'BAD_COMPRESSION', `cannot be unpacked (${code})`, error);
}

async function unpack(url: string, packed: Buffer, header: string, limits: FetchLimits): Promise<Buffer> {
  const encodings = encodingsIn(header);
  if (encodings.length > MAX_ENCODINGS)
    throw failed(url, 'BAD_COMPRESSION', `is packed ${String(encodings.length)} times, expected at most 2`);
  const byRatio = Math.max(limits.ratioFromBytes, packed.length * limits.compressionRatio);
  const largest = Math.min(limits.bodyBytes, byRatio);
  let body = packed;
  for (const name of encodings.reverse()) {
    const unpacker = UNPACKERS[name];
    if (unpacker === undefined)
      throw failed(url, 'BAD_COMPRESSION', `is packed as "${name}", expected gzip, deflate or br`);
    body = await unpacker(body, { maxOutputLength: largest }).catch((error: unknown) => {
      throw unpackingFailed(url, error, largest);
    });
  }
  if (body.length > limits.bodyBytes)
    throw failed(url, 'TOO_LARGE', `has more than ${String(limits.bodyBytes)} bytes`);
  return body;
}

/**
 * Reads a body to its end and unpacks it, holding no more than the limits allow at any moment.
 *
 * @param encoding the Content-Encoding header
 * @throws FetchError TOO_LARGE, BAD_COMPRESSION or TRUNCATED
 */
export async function readBody(
  url: string,
  source: Readable,
  encoding: string,
  limits: FetchLimits,
): Promise<Buffer> {
  try {
    return await unpack(url, await readAll(url, source, limits), encoding, limits);
  } finally {
    source.destroy();
  }
}
