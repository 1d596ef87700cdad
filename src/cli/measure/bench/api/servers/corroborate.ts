import { readEnvironment } from '../../../../../env.js';
import { startServing } from '../../../../serve.js';
import { contend } from './child.js';

// As `npm start` serves: with keys, limits and masking. Operations are counted, but all of them are let through.
contend(async ({ databaseUrl }) => {
  const environment = readEnvironment({
    PORT: '0',
    DATABASE_URL: databaseUrl,
    CORROBORATE_DEMO: 'off',
    CORROBORATE_OPERATIONS_PER_MINUTE: '999999999',
  });
  const url = await startServing(environment).ready;
  if (url === null) throw new Error('The server was stopped before it was up.');
  return url;
});
