import { Command } from 'commander';

/** `corroborate explain CLAIM-ID [CLAIM-ID]` */
export const explainCommand = (): Command =>
  new Command('explain')
    .description(
      'Tell why a claim stands where it stands; for two, why they are or are not on one event, and how they are related.',
    )
    .argument('<a>', 'id of a claim: "Claim:<uuid>" as GraphQL has it, or the uuid alone')
    .argument('[b]', 'id of another claim')
    .option('--json', 'print everything as one line of JSON')
    .addHelpText(
      'after',
      `
One claim: how each of its fields was read, its event, its assertion and relations, each with the
rules that decided. Two claims, A and B: whether they are on one event, by which features with which
weights, and in what relation they stand; and what would have changed either, each change tried
alone with everything else as told. Nothing is changed in the store.

Examples:
  $ corroborate explain Claim:0197ac5e-7d41-7c3e-9a52-4f3f6a1f0c11
  $ corroborate explain 0197ac5e-7d41-7c3e-9a52-4f3f6a1f0c11 0197ac5e-8e02-7b11-8c44-0c9d2b7e6a54`,
    )
    .action(async (a: string, b: string | undefined, options: { json?: boolean }) => {
      // Loaded here, so that --help need not wait for it.
      const { printExplanation } = await import('./explainClaims.js');
      await printExplanation([a, b ?? null], options);
    });
