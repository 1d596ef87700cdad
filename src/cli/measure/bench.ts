import { Command } from 'commander';
import { reportAndExit } from '../report.js';
import { apiCommand } from './bench/api/command.js';
import { demoCommand } from './bench/demo.js';

new Command('bench')
  .description('Speed, each time measured on a store of its own.')
  .addCommand(apiCommand(), { isDefault: true })
  .addCommand(demoCommand())
  .parseAsync()
  .catch(reportAndExit);
