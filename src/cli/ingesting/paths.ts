import { isArchive } from '../../adapters/archives/open.js';

const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

/** Sorts what was named on the command line: addresses, archives, and files or folders of pages. */
export const kindsOf = (paths: readonly string[]) => ({
  addresses: paths.filter(isAddress),
  archives: paths.filter((path) => !isAddress(path) && isArchive(path)),
  files: paths.filter((path) => !isAddress(path) && !isArchive(path)),
});
