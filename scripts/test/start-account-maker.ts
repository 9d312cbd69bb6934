import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ROOT } from './run-command.ts';
import type { ThrowawayStack } from './throwaway-stack.ts';

/** What makes accounts for journeys that are about something else. */
export interface AccountMaker {
  readonly url: string;
  stop(): void;
}

/** Starts it on the database of the product under test. */
export async function startAccountMaker({ url, databaseUrl }: ThrowawayStack): Promise<AccountMaker> {
  const child = spawn(process.execPath, ['scripts/test/account-maker/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', APP_URL: url, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error('what makes accounts for the journeys ended while it started');
  });
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), ended]);
  ended.catch(() => undefined);
  return { url: String(line), stop: () => void child.kill() };
}
