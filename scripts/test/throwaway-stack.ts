import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findFreePort } from '../../lib/db/embedded-postgres.ts';
import { startSignInStandIns } from '../../lib/testing/sign-in-stand-ins/start-stand-ins.ts';
import { startStack } from '../start/stack.ts';
import { ROOT } from './run-command.ts';

/** Limits that would refuse a browser that does in a minute what people do in a day. */
const NO_LIMITS = {
  VISITOR_RECIPES_MAX_PER_DAY: '100000',
  VISITOR_ADDRESS_RECIPES_MAX_PER_DAY: '1000000',
  RATE_LIMIT_GENERATE_PER_MINUTE: '0',
  RATE_LIMIT_API_PER_MINUTE: '0',
  RATE_LIMIT_SIGN_IN_PER_MINUTE: '0',
  INVITATIONS_MAX_PER_DAY: '0',
};

export interface ThrowawayStack {
  readonly url: string;
  readonly databaseUrl: string;
  /** Its database and logs; gone after `stop`. */
  readonly dataFolder: string;
  stop(): Promise<void>;
}

/** Builds the app and starts the whole product in production mode on a database of its own, with providers to sign in with. */
export async function startThrowawayStack(say: (line: string) => void): Promise<ThrowawayStack> {
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'chef-e2e-'));
  fs.chmodSync(dataFolder, 0o755);
  const port = await findFreePort();
  const standIns = await startSignInStandIns(`http://localhost:${port}`);
  const stack = await startStack({
    root: ROOT,
    dataFolder,
    isDevelopment: false,
    port,
    inferenceToken: randomBytes(16).toString('hex'),
    env: { ...process.env, ...NO_LIMITS, ...standIns.env },
    say,
    signal: new AbortController().signal,
  }).catch(async (error: unknown) => {
    await standIns.stop();
    throw error;
  });
  return {
    url: stack.url,
    databaseUrl: stack.databaseUrl,
    dataFolder,
    stop: async () => {
      await stack.stop();
      await standIns.stop();
      fs.rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
