import { Command } from 'commander';

const list = (): Command =>
  new Command('list')
    .description('List all webhooks, first registered first, with how many messages wait and were given up.')
    .option('--json', 'print them as one line of JSON')
    .action(async (options: { json?: boolean }) => {
      // Loaded here, so that --help need not wait for it.
      const { printWebhooks } = await import('./webhooksRun.js');
      await printWebhooks(options);
    });

const deliveries = (): Command =>
  new Command('deliveries')
    .description("List a webhook's last 50 messages, last made first, with what came of them.")
    .argument('<webhook>', 'its id')
    .option('--json', 'print them as one line of JSON, with what they hold and every attempt')
    .action(async (id: string, options: { json?: boolean }) => {
      const { printDeliveries } = await import('./webhooksRun.js');
      await printDeliveries(id, options);
    });

const remove = (): Command =>
  new Command('remove')
    .description('Remove a webhook with all its messages.')
    .argument('<webhook>', 'its id')
    .action(async (id: string) => {
      const { printRemoved } = await import('./webhooksRun.js');
      await printRemoved(id);
    });

/** `corroborate webhooks list|deliveries|remove` */
export const webhooksCommand = (): Command =>
  new Command('webhooks')
    .description(
      'List and remove webhooks, and see what became of their messages. They are registered over GraphQL.',
    )
    .addCommand(list())
    .addCommand(deliveries())
    .addCommand(remove());
