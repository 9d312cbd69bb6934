import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Gives the account of an address a staff role, or takes it (`member`), as the operator does: on the machine, by `npm run staff`. */
export async function giveRole(email: string, role: 'support' | 'admin' | 'member'): Promise<void> {
  const { E2E_DATABASE_URL: url } = process.env;
  if (url === undefined) throw new Error('E2E_DATABASE_URL is not set (npm run e2e sets it)');
  const command = role === 'member' ? ['revoke', email] : ['grant', email, role];
  await promisify(execFile)(process.execPath, ['scripts/staff/main.ts', ...command], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: url },
  });
}
