import { afterAll, inject } from 'vitest';
import { createTestDatabase } from './database.ts';

// Runs before each integration test file is loaded: whatever reads the environment finds a fresh database.
const database = await createTestDatabase(inject('postgresUrl'));
process.env.DATABASE_URL = database.url;
process.env.LOG_LEVEL ??= 'silent';

afterAll(async () => {
  const { disconnectDatabase } = await import('../db/client.ts');
  await disconnectDatabase();
  await database.drop();
});
