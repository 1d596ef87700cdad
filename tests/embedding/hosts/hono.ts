import type { Corroborate } from 'corroborate';
import { Hono } from 'hono';

export function withHono(corroborate: Corroborate): Hono {
  const app = new Hono();
  app.all('/api/*', (context) => corroborate.handler(context.req.raw));
  return app;
}
