import { CommanderError, type Command } from 'commander';
import { vi } from 'vitest';
import { messageOf } from '../../src/cli/report.js';
import type { Run } from './run.js';

/** Has a command and those below it throw where they would end the process. */
function heldIn(command: Command, stderr: (text: string) => void): Command {
  command.exitOverride().configureOutput({ writeErr: stderr });
  for (const below of command.commands) heldIn(below, stderr);
  return command;
}

/**
 * Runs a command in this process, as `corroborate` would in one of its own, which takes a second to start. One at a time: what it
 * prints is caught where everything is printed.
 */
export async function runInProcess(
  command: Command,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Run> {
  const output = { stdout: '', stderr: '' };
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output.stdout += String(text);
    return true;
  });
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    await heldIn(command, (text) => (output.stderr += text)).parseAsync(args, { from: 'user' });
    return { code: Number(process.exitCode), ...output };
  } catch (error) {
    if (error instanceof CommanderError) return { code: error.exitCode, ...output };
    return { code: 1, stdout: output.stdout, stderr: `corroborate: ${messageOf(error)}\n` };
  } finally {
    process.exitCode = before;
    vi.unstubAllEnvs();
    write.mockRestore();
  }
}
