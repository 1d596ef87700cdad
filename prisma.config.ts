import { defineConfig } from 'prisma/config';

// Generating the client needs no schema engine, but Prisma would download one: naming any executable stops that.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
