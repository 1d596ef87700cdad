const WIDTH = 30;
const ERASE_LINE = '\r\u001b[K';

/** Progress on the standard error of a terminal; silent anywhere else. Lines printed meanwhile stand above the bar. */
export interface Progress {
  readonly step: () => void;
  readonly set: (done: number) => void;
  readonly print: (line: string) => void;
  /** Prints to the standard error. */
  readonly warn: (line: string) => void;
  /** Takes the bar off the terminal. */
  readonly stop: () => void;
}

const secondsLeft = (done: number, total: number, begun: number): string =>
  done === 0
    ? ''
    : `, ${String(Math.ceil(((performance.now() - begun) / 1000 / done) * (total - done)))} s left`;

/**
 * A bar for `total` steps; without a terminal, or when not wanted, only `print` does something. Leaves the cursor and the
 * signals alone, so that a process that is ended half-way leaves the terminal as it was.
 */
export function progressBar(label: string, total: number, wanted = true): Progress {
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const warn = (line: string) => void process.stderr.write(`${line}\n`);
  const silent = () => undefined;
  if (!wanted || !process.stderr.isTTY) return { step: silent, set: silent, print, warn, stop: silent };
  const begun = performance.now();
  let done = 0;
  const draw = () => {
    const filled = Math.round((WIDTH * done) / total);
    const bar = '='.repeat(filled) + '-'.repeat(WIDTH - filled);
    const line = `${label} [${bar}] ${String(done)}/${String(total)}${secondsLeft(done, total, begun)}`;
    // A line that wraps could not be erased.
    process.stderr.write(ERASE_LINE + line.slice(0, process.stderr.columns - 1));
  };
  const set = (now: number) => {
    done = now;
    draw();
  };
  const erase = () => void process.stderr.write(ERASE_LINE);
  const above = (tell: (line: string) => void) => (line: string) => {
    erase();
    tell(line);
    draw();
  };
  draw();
  return {
    step: () => {
      set(done + 1);
    },
    set,
    print: above(print),
    warn: above(warn),
    stop: erase,
  };
}
