import { reportAndExit } from './cli/report.js';
import { runServer } from './cli/start.js';
import { readEnvironment } from './env.js';

Promise.resolve()
  .then(() => runServer(readEnvironment()))
  .catch(reportAndExit);
