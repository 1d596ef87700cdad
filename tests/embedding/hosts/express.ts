import type { Corroborate } from 'corroborate';
import express, { type Express } from 'express';

export function withExpress(corroborate: Corroborate): Express {
  const app = express();
  app.use('/api', corroborate.listener);
  app.use(express.json()); // for routes of yours, below
  return app;
}
