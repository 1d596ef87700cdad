import { z } from 'zod';
import type { PageInput } from '../../pages/index.js';
import { parseInterval } from '../files/isoInterval.js';
import { brokenAt, MAX_RECORD_BYTES, type ArchiveRecord, type RecordProblem } from './record.js';

const NEWLINE = 0x0a;

const time = z.string().transform((value, context) => {
  const interval = parseInterval(value);
  if (interval !== null) return interval;
  context.addIssue({
    code: 'custom',
    message: `is "${value.slice(0, 40)}", expected an ISO 8601 date or time such as 2025-06-06T08:04Z`,
  });
  return z.NEVER;
});

const LINE = z
  .object({
    url: z.string().optional(),
    title: z.string().optional(),
    publisher: z.string().optional(),
    published: time.optional(),
    fetched: time.optional(),
    html: z.string().optional(),
    text: z.string().optional(),
  })
  .refine(({ html, text }) => (html === undefined) !== (text === undefined), {
    message: 'has to hold either "html" or "text"',
  });

function pageOf({ url, title, publisher, published, fetched, html, text }: z.infer<typeof LINE>): PageInput {
  return {
    content: html ?? text ?? '',
    mediaType: html === undefined ? 'TEXT' : 'HTML',
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(fetched !== undefined && { fetchedAt: fetched.from }),
  };
}

const issueOf = ({ issues }: z.ZodError): string =>
  issues
    .map(({ path, message }) => `${path.length === 0 ? 'the line' : `"${path.join('.')}"`} ${message}`)
    .join('; ');

type Read = Pick<ArchiveRecord, 'page' | 'problem'> & { readonly url?: string };

const refused = (code: RecordProblem, message: string): Read => ({ page: null, problem: { code, message } });

function parseJson(line: Uint8Array): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line)) };
  } catch {
    return null;
  }
}

function readLine(line: Uint8Array): Read {
  const json = parseJson(line);
  if (json === null) return refused('BAD_RECORD', 'is no JSON in UTF-8');
  const parsed = LINE.safeParse(json.value);
  if (!parsed.success) return refused('BAD_RECORD', issueOf(parsed.error));
  const page = pageOf(parsed.data);
  return { page, problem: null, ...(page.url === undefined ? {} : { url: page.url }) };
}

/** One line as far as it has come. A line that is too long is counted but not kept. */
class Line {
  private chunks: Uint8Array[] = [];
  size = 0;

  add(chunk: Uint8Array): void {
    this.size += chunk.length;
    if (this.tooLong) this.chunks = [];
    else this.chunks.push(chunk);
  }

  get tooLong(): boolean {
    return this.size > MAX_RECORD_BYTES;
  }

  get bytes(): Uint8Array {
    return Buffer.concat(this.chunks);
  }

  read(): Read {
    if (this.tooLong) return refused('TOO_LARGE', `has more than ${String(MAX_RECORD_BYTES)} bytes`);
    return readLine(this.bytes);
  }
}

const isBlank = (line: Line): boolean =>
  !line.tooLong && line.bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);

async function* linesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Line, void, undefined> {
  let line = new Line();
  for await (const chunk of source) {
    let at = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, at)) {
      line.add(chunk.subarray(at, end));
      yield line;
      line = new Line();
      at = end + 1;
    }
    line.add(chunk.subarray(at));
  }
  if (line.size > 0) yield line;
}

/**
 * The pages in a JSON Lines file, one at a time: each line an object {url, publisher, published, fetched, html or text}, all
 * but the last optional, times in ISO 8601. A file that is broken somewhere ends there, with a record that says so.
 *
 * @param source the file's bytes, unpacked, from `start` on
 * @param start where the bytes begin, in bytes from the file's start: 0, or the `next` of a record read before
 */
export async function* readJsonLines(
  source: AsyncIterable<Uint8Array>,
  start = 0,
): AsyncGenerator<ArchiveRecord, void, undefined> {
  let offset = start;
  try {
    for await (const line of linesOf(source)) {
      const next = offset + line.size + 1;
      if (!isBlank(line)) {
        const { url, ...read } = line.read();
        yield { offset, next, name: url ?? `line at byte ${String(offset)}`, ...read };
      }
      offset = next;
    }
  } catch (error) {
    yield brokenAt(offset, error);
  }
}
