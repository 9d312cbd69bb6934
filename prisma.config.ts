import { defineConfig } from 'prisma/config';

/** Read by Prisma's command line only; the product connects through lib/db/client.ts. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
