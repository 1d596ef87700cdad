import { Command } from 'commander';
import { reportAndExit } from '../report.js';
import { demoCommand } from './bench/demo.js';

new Command('bench')
  .description('Speed, each time measured on a store of its own.')
  .addCommand(demoCommand(), { isDefault: true })
  .parseAsync()
  .catch(reportAndExit);
