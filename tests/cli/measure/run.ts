import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const LOADER = fileURLToPath(import.meta.resolve('tsx'));

/** What a run left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script of src/cli/measure to its end. */
export async function runScript(name: string, args: readonly string[]): Promise<Run> {
  const script = `${ROOT}/src/cli/measure/${name}.ts`;
  const child = spawn(process.execPath, ['--import', LOADER, script, ...args], { cwd: ROOT });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (output.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output.stderr += data.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...output };
}
