import { execFileSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What the compiler notes of a build, in the folder that it wrote. */
const NOTES = join(ROOT, 'dist/.tsbuildinfo');

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

/**
 * Builds the program when a source is newer than the last build. Tests that start processes start what is shipped, which also
 * takes half the time that compiling the sources in each of them would.
 */
export default function build(): void {
  const built = statSync(NOTES, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (newest(join(ROOT, 'src')) < built) return;
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' });
  // The compiler leaves its notes as they are when nothing that it compiles has changed.
  const now = new Date();
  utimesSync(NOTES, now, now);
}
