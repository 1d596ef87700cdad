import { Command } from 'commander';

/** `corroborate match FILE|-` */
export const matchCommand = (): Command =>
  new Command('match')
    .description(
      'Tell what the claims of any text meet in the store: who says the same, what it contradicts or updates, whose copy it is. Nothing is stored.',
    )
    .argument('<file>', 'a file of plain text, UTF-8, or - for the standard input')
    .option('--headline <text>', 'its headline, where that is not a part of the text')
    .option(
      '--published <time>',
      'when it was written, such as 2025-06-06T08:04Z or 2025-06-06: "on Monday" is counted from it',
    )
    .option('--json', 'print everything as one line of JSON')
    .addHelpText(
      'after',
      `
The text is read as taking it in would read it, from a sentence to a whole article, 20,000 characters at
most. Without --published a later figure cannot be told from an earlier one, and is listed as another answer.

Examples:
  $ echo "At least nine people were killed in the fire, police said." | corroborate match -
  $ corroborate match draft.txt --published 2025-06-06 --json`,
    )
    .action(async (file: string, options: { headline?: string; published?: string; json?: boolean }) => {
      // Loaded here, so that --help need not wait for it.
      const { printMatch } = await import('./matching/run.js');
      await printMatch(file, options);
    });
