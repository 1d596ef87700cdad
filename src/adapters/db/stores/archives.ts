import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import type { Database } from '../client.js';

/** A file of many pages, as what makes it that file. */
export interface ArchiveFile {
  /** Absolute. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly changedAt: Date;
}

/** How far an archive was read. */
export interface ArchivePlace {
  /** Where the first record not yet taken begins, in bytes. */
  readonly offset: number;
  readonly finishedAt: Date | null;
}

const keyOf = ({ path, size, changedAt }: ArchiveFile): string =>
  createHash('sha256')
    .update(JSON.stringify([path, size, changedAt.toISOString()]))
    .digest('hex');

/** How far the archive was read; null when it never was. A file that was changed since is another. */
export async function findArchivePlace(
  { prisma }: Database,
  file: ArchiveFile,
): Promise<ArchivePlace | null> {
  const row = await prisma.archive.findUnique({ where: { key: keyOf(file) } });
  return row === null ? null : { offset: Number(row.offset), finishedAt: row.finishedAt };
}

/** Notes how far the archive was read. */
export async function saveArchivePlace(
  { prisma }: Database,
  file: ArchiveFile,
  { offset, finishedAt }: ArchivePlace,
  now: Date,
): Promise<void> {
  const place = { offset: BigInt(offset), finishedAt, updatedAt: now };
  await prisma.archive.upsert({
    where: { key: keyOf(file) },
    create: {
      ...place,
      id: v7(),
      key: keyOf(file),
      path: file.path,
      size: BigInt(file.size),
      startedAt: now,
    },
    update: place,
  });
}
