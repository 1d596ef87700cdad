import { readEnvironment } from './env.js';
import { reportAndExit } from './cli/report.js';
import { serve } from './cli/serve.js';

Promise.resolve()
  .then(() => serve(readEnvironment()))
  .catch(reportAndExit);
