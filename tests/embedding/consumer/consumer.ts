import { createCorroborate, InputError, type Corroborate, type IngestReport, type Logger } from 'corroborate';
import { asSubgraph, subgraphSdl } from 'corroborate/subgraph';

const quiet = () => undefined;
const logger: Logger = { debug: quiet, info: quiet, warn: quiet, error: quiet };
await using corroborate: Corroborate = await createCorroborate({
  databaseUrl: process.argv[2] ?? '',
  logger,
  schema: asSubgraph,
});
const report: IngestReport = await corroborate.ingest({
  mediaType: 'TEXT',
  publisher: 'Coast Herald',
  content: 'Tram derails in Porto\n\nFour passengers were hurt when a tram derailed in Porto, police said.\n',
});
const refused = await corroborate
  .ingest({ mediaType: 'TEXT', content: ' ' })
  .catch((error: unknown) => error);
const response = await corroborate.fetch('http://service/graphql?query={articles{edges{node{title}}}}');
console.log(
  JSON.stringify({
    created: report.created,
    refused: refused instanceof InputError && refused.code,
    composed: subgraphSdl.includes('@key') && corroborate.schema.getType('_Entity') !== undefined,
    answer: await response.json(),
  }),
);
