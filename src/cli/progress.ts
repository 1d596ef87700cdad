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

const HOUR = 3600;
const MINUTE = 60;

function duration(seconds: number): string {
  if (seconds < 2 * MINUTE) return `${String(Math.ceil(seconds))} s`;
  if (seconds < 2 * HOUR) return `${String(Math.round(seconds / MINUTE))} min`;
  return `${(seconds / HOUR).toFixed(1)} h`;
}

/** How far a bar is: `done` of `total` after some seconds. */
type Tell = (done: number, total: number) => string;

const inSteps: Tell = (done, total) => `${String(done)}/${String(total)}`;

/** For bars whose steps are bytes. */
export const inMegabytes: Tell = (done, total) => `${(done / 1e6).toFixed(1)}/${(total / 1e6).toFixed(1)} MB`;

/** Rate and time left, by what was done since the bar was begun at `from`. */
function pace(done: number, from: number, total: number, seconds: number, tell: Tell): string {
  if (done <= from || seconds === 0) return '';
  const rate = (done - from) / seconds;
  const speed = tell === inMegabytes ? `, ${(rate / 1e6).toFixed(2)} MB/s` : `, ${rate.toFixed(1)}/s`;
  return `${speed}, ${duration((total - done) / rate)} left`;
}

/**
 * A bar for `total` steps; without a terminal, or when not wanted, only `print` does something. Leaves the cursor and the
 * signals alone, so that a process that is ended half-way leaves the terminal as it was.
 */
export function progressBar(label: string, total: number, wanted = true, tell = inSteps): Progress {
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const warn = (line: string) => void process.stderr.write(`${line}\n`);
  const silent = () => undefined;
  if (!wanted || !process.stderr.isTTY) return { step: silent, set: silent, print, warn, stop: silent };
  const begun = performance.now();
  let done = 0;
  let from: number | undefined;
  const draw = () => {
    const filled = Math.min(WIDTH, Math.round((WIDTH * done) / Math.max(1, total)));
    const bar = '='.repeat(filled) + '-'.repeat(WIDTH - filled);
    const seconds = (performance.now() - begun) / 1000;
    const line = `${label} [${bar}] ${tell(done, total)}${pace(done, from ?? 0, total, seconds, tell)}`;
    // A line that wraps could not be erased.
    process.stderr.write(ERASE_LINE + line.slice(0, process.stderr.columns - 1));
  };
  const set = (now: number) => {
    // A reading that goes on in the middle did not do what lies before.
    from ??= now > 1 ? now : 0;
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
