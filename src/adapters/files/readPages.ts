import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import type { PageInput } from '../../pages/index.js';
import { InputError } from '../../shared/errors.js';
import { pageOfText } from './headedText.js';

const PAGE_EXTENSIONS = new Set(['.txt', '.html', '.htm']);

/** A file that holds a page. `-` is the standard input. */
export interface PageFile {
  readonly name: string;
  readonly read: () => Promise<PageInput>;
}

/** @throws InputError NOT_UTF8 when the bytes are not UTF-8 text. */
function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError('NOT_UTF8', name, 'The bytes are no UTF-8 text: save the page as UTF-8.', { cause });
  }
}

/** HTML is told by its first tag, whatever the file is called. */
const looksLikeHtml = (content: string): boolean =>
  /^\uFEFF?\s*(?:<!--|<!doctype html|<html|<head|<body|<article|<\?xml)/i.test(content.slice(0, 1000));

function pageOf(bytes: Uint8Array, name: string): PageInput {
  const content = decode(bytes, name);
  if (['.html', '.htm'].includes(extname(name).toLowerCase()) || looksLikeHtml(content))
    return { content, mediaType: 'HTML' };
  return pageOfText(content, name);
}

async function readAll(input: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** Turns the system's refusal into the user's error. */
const cannotRead =
  (path: string) =>
  (cause: NodeJS.ErrnoException): never => {
    const why =
      cause.code === 'ENOENT' ? 'does not exist' : `cannot be read (${cause.code ?? cause.message})`;
    throw new InputError('INVALID_ARGUMENT', path, why, { cause });
  };

const readPage = async (path: string): Promise<PageInput> =>
  pageOf(await readFile(path).catch(cannotRead(path)), path);

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && PAGE_EXTENSIONS.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * The pages that paths name: a file is one page, a folder all its .txt, .html and .htm files in the order of their paths, `-`
 * the standard input. Nothing is read before `read` is called.
 *
 * @throws InputError INVALID_ARGUMENT for a path that does not exist or may not be read; `read` throws it too, and NOT_UTF8.
 */
export async function findPages(paths: readonly string[], input: Readable): Promise<PageFile[]> {
  const found: PageFile[] = [];
  for (const path of paths) {
    if (path === '-') {
      found.push({
        name: 'standard input',
        read: async () => pageOf(await readAll(input), 'standard input'),
      });
      continue;
    }
    const info = await stat(path).catch(cannotRead(path));
    const files = info.isDirectory() ? await filesBelow(path).catch(cannotRead(path)) : [path];
    found.push(...files.map((name) => ({ name, read: () => readPage(name) })));
  }
  return found;
}
