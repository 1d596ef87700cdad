import { Command } from 'commander';
import { reportAndExit } from '../report.js';
import { apiCommand } from './bench/api/command.js';
import { demoCommand } from './bench/demo.js';
import { scaleCommand } from './bench/scale/command.js';

new Command('bench')
  .description('Speed, each time measured on a store of its own.')
  .addCommand(apiCommand(), { isDefault: true })
  .addCommand(demoCommand())
  .addCommand(scaleCommand())
  .parseAsync()
  .catch(reportAndExit);
