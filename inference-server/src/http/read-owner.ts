import type { Context } from 'hono';
import { assertAuthorised } from './authentication.ts';
import type { ServerContext } from './server-context.ts';

/** Of a caller's id so many characters count. */
const CALLER_MAX = 200;

/** Whose files and batches a request deals with: those of its token's service, and there of its caller, when it names one. */
export function readOwner(context: ServerContext, c: Context): string {
  const service = assertAuthorised(c.req.header('authorization'), context.config.tokens);
  return JSON.stringify([service, (c.req.header('x-caller-id') ?? '').slice(0, CALLER_MAX)]);
}
