import type { Corroborate } from 'corroborate';
import { createServer, type Server } from 'node:http';

export function withHttp(corroborate: Corroborate): Server {
  return createServer((request, response) => {
    if (request.url?.startsWith('/api/')) corroborate.listener(request, response);
    else response.writeHead(404).end('No page of this service');
  });
}
