import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { decodePage } from '../http/charset.js';
import type { PageInput } from '../../pages/index.js';
import { brokenAt, MAX_RECORD_BYTES, type ArchiveRecord, type RecordProblem } from './record.js';

const HTML = new Set(['text/html', 'application/xhtml+xml']);

/** A record that gives no page. */
class RecordError extends Error {
  override readonly name = 'RecordError';
  constructor(
    readonly code: RecordProblem,
    message: string,
  ) {
    super(message);
  }
}

const unbrotli = promisify<Buffer, { maxOutputLength: number }, Buffer>(brotliDecompress);

const tooLarge = (): RecordError =>
  new RecordError('TOO_LARGE', `has more than ${String(MAX_RECORD_BYTES)} bytes`);

/** Undoes brotli, which the reader of records leaves as it is. */
async function unpacked(bytes: Buffer, encoding: string): Promise<Uint8Array> {
  if (encoding.trim().toLowerCase() !== 'br') return bytes;
  return unbrotli(bytes, { maxOutputLength: MAX_RECORD_BYTES }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw new RecordError('BAD_COMPRESSION', 'cannot be unpacked');
  });
}

/** Reads what a record holds, unpacked, and gives up as soon as it is too much. */
async function readContent(record: WARCRecord): Promise<Uint8Array> {
  const { reader } = record;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size > MAX_RECORD_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  if (reader instanceof LimitReader && reader.limit > 0)
    throw new RecordError('TRUNCATED', `ends ${String(reader.limit)} bytes too early`);
  return unpacked(Buffer.concat(chunks), headerOf(record, 'content-encoding'));
}

const headerOf = (record: WARCRecord, name: string): string => record.httpHeaders?.headers.get(name) ?? '';

/** The Content-Type of what the record holds; a resource has it in the record's own header. */
const contentTypeOf = (record: WARCRecord): string =>
  record.warcType === 'resource' ? (record.warcContentType ?? '') : headerOf(record, 'content-type');

function dateOf(record: WARCRecord): Date | undefined {
  const date = new Date(record.warcDate ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date;
}

async function pageOf(record: WARCRecord): Promise<PageInput> {
  const status = record.httpHeaders?.statusCode;
  if (record.warcType === 'response' && Number(status) !== 200)
    throw new RecordError(
      'HTTP_STATUS',
      `is an answer of status ${String(status ?? 'unknown')}, expected 200`,
    );
  const contentType = contentTypeOf(record);
  const mediaType = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  if (!HTML.has(mediaType) && mediaType !== 'text/plain')
    throw new RecordError('NOT_A_PAGE', `is of type "${mediaType}", expected text/html or text/plain`);
  const bytes = await readContent(record);
  const fetchedAt = dateOf(record);
  return {
    content: decodePage(bytes, contentType),
    mediaType: HTML.has(mediaType) ? 'HTML' : 'TEXT',
    ...(record.warcTargetURI == null ? {} : { url: record.warcTargetURI }),
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
  };
}

const isAnswer = ({ warcType }: WARCRecord): boolean => warcType === 'response' || warcType === 'resource';

async function readRecord(record: WARCRecord): Promise<Pick<ArchiveRecord, 'page' | 'problem'>> {
  try {
    return { page: await pageOf(record), problem: null };
  } catch (error) {
    const code = error instanceof RecordError ? error.code : 'BAD_RECORD';
    return { page: null, problem: { code, message: error instanceof Error ? error.message : String(error) } };
  } finally {
    await record.skipFully();
  }
}

/** Bytes that pass, counted. */
class Counted {
  bytes = 0;
  readonly chunks: AsyncGenerator<Uint8Array, void, undefined>;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.chunks = this.pass(source);
  }

  private async *pass(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of source) {
      this.bytes += chunk.length;
      yield chunk;
    }
  }
}

interface Read {
  readonly end: number;
  /** Null for a record that holds no answer of a site. */
  readonly record: ArchiveRecord | null;
}

async function readNext(parser: WARCParser, start: number): Promise<Read | null> {
  const record = await parser.parse();
  if (record === null) return null;
  const offset = start + parser.offset;
  const read = isAnswer(record) ? await readRecord(record) : null;
  await record.skipFully();
  const next = offset + parser.recordLength;
  const name = record.warcTargetURI ?? `record at byte ${String(offset)}`;
  return { end: next, record: read === null ? null : { offset, next, name, ...read } };
}

/** Line ends between records that are not packed. */
const BETWEEN = 4;

/** The parser takes a record that cannot be unpacked for the end of the file; bytes that are left over tell. */
async function checkEnd({ chunks, bytes }: Counted, end: number, start: number): Promise<void> {
  const { done } = await chunks.next();
  if (done !== true || start + bytes > end + BETWEEN) throw new Error('it cannot be unpacked');
}

/**
 * The pages in a WARC file (ISO 28500), packed record by record (.warc.gz) or not, one at a time: no more than one record is
 * ever held. A file that is broken somewhere ends there, with a record that says so.
 *
 * @param source the file's bytes from `start` on
 * @param start where the bytes begin, in bytes from the file's start: 0, or the `next` of a record read before
 */
export async function* readWarc(
  source: AsyncIterable<Uint8Array>,
  start = 0,
): AsyncGenerator<ArchiveRecord, void, undefined> {
  const counted = new Counted(source);
  const parser = new WARCParser(counted.chunks);
  let end = start;
  try {
    for (let read = await readNext(parser, start); read !== null; read = await readNext(parser, start)) {
      end = read.end;
      if (read.record !== null) yield read.record;
    }
    await checkEnd(counted, end, start);
  } catch (error) {
    yield brokenAt(end, error);
  }
}
