import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { grafserv } from 'postgraphile/grafserv/node';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { contend } from './child.js';
import { listening } from './listening.js';

const POOL_SIZE = 10;

// Its production settings; orders by columns without an index are allowed, because measures are listed by label.
contend(async ({ databaseUrl }) => {
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    disablePlugins: ['PgIndexBehaviorsPlugin'],
    pgServices: [
      makePgService({ connectionString: databaseUrl, schemas: ['public'], poolConfig: { max: POOL_SIZE } }),
    ],
    grafserv: { graphiql: false, watch: false, graphqlPath: '/graphql' },
    grafast: { explain: false },
  });
  const server = createServer();
  const serving = instance.createServ(grafserv);
  await serving.addTo(server);
  await serving.ready();
  return `${await listening(server)}/graphql`;
});
