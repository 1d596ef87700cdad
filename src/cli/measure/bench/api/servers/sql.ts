import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { contend } from './child.js';
import { listening } from './listening.js';
import { STATEMENTS } from './statements.js';

const POOL_SIZE = 10;

async function answer(pool: pg.Pool, request: IncomingMessage): Promise<string> {
  const name = (request.url ?? '').slice(1) as keyof typeof STATEMENTS;
  const { text: statement, parameters } = STATEMENTS[name];
  const given = JSON.parse(await text(request)) as Record<string, unknown>;
  const { rows } = await pool.query<{ json: string }>({
    name,
    text: statement,
    values: parameters.map((parameter) => given[parameter]),
  });
  return `{"data":${rows[0]?.json ?? 'null'}}`;
}

contend(async ({ databaseUrl }) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: POOL_SIZE });
  const server = createServer((request, response) => {
    answer(pool, request).then(
      (json) => {
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) })
          .end(json);
      },
      (error: unknown) => {
        response.writeHead(500).end(String(error));
      },
    );
  });
  return listening(server);
});
