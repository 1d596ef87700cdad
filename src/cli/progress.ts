import { SingleBar } from 'cli-progress';

/** Progress on the standard error of a terminal; silent anywhere else. Lines printed meanwhile stand above the bar. */
export interface Progress {
  readonly step: () => void;
  readonly set: (done: number) => void;
  readonly print: (line: string) => void;
  readonly stop: () => void;
}

/** A bar for `total` steps; without a terminal, or when not wanted, only `print` does something. */
export function progressBar(label: string, total: number, wanted = true): Progress {
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const silent = () => undefined;
  if (!wanted || !process.stderr.isTTY) return { step: silent, set: silent, print, stop: silent };
  const bar = new SingleBar({
    format: `${label} {bar} {value}/{total} | {eta_formatted} left`,
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  bar.start(total, 0);
  return {
    step: () => {
      bar.increment();
    },
    set: (done) => {
      bar.update(done);
    },
    print: (line) => {
      process.stderr.write('\r\u001b[K');
      print(line);
    },
    stop: () => {
      bar.stop();
    },
  };
}
