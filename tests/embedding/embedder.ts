/** A service that uses an instance and closes it. Argument: the options as JSON. Must end by itself. */
import { createCorroborate, type CorroborateOptions } from '../../src/index.js';

const corroborate = await createCorroborate(JSON.parse(process.argv[2] ?? '{}') as CorroborateOptions);
const { created } = await corroborate.ingest({
  mediaType: 'TEXT',
  content: 'Tram derails in Porto\n\nFour passengers were hurt when a tram derailed in Porto, police said.\n',
});
await corroborate.close();
const timers = process.getActiveResourcesInfo().filter((name) => name === 'Timeout');
console.log(`created ${String(created)}, ${String(timers.length)} timers`);
