import { AppError } from '@chef/contracts/app-error';
import type { z } from 'zod';
import { serverEnv } from '../config/env.server.ts';
import { type Answer, negotiate } from './negotiate.ts';
import { readJsonBody } from './read-body.ts';
import type { AnyRoute } from './route-types.ts';
import { fromZodError, jsonPointer } from './zod-problem.ts';

/** Parses with a schema; throws `invalid_request` that says what to change and where. */
function parseWith(schema: z.ZodType | undefined, value: unknown): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw fromZodError(parsed.error);
}

/** Path parameters; text that cannot be an id names nothing: 404. */
export function parseParams(route: AnyRoute, params: Record<string, string>): unknown {
  if (route.params === undefined) return undefined;
  const parsed = route.params.safeParse(params);
  if (parsed.success) return parsed.data;
  throw new AppError('not_found', { detail: 'Nothing has this address.' });
}

/** Query parameters. One that is there twice is refused: two readers might go by different ones. */
export function parseQuery(route: AnyRoute, url: URL): unknown {
  const names = [...url.searchParams.keys()];
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (route.query === undefined || repeated === undefined) {
    return parseWith(route.query, Object.fromEntries(url.searchParams));
  }
  const detail = 'Send each parameter once.';
  const errors = [{ pointer: jsonPointer([repeated]), code: 'repeated', detail }];
  throw new AppError('invalid_request', { detail, errors });
}

/** The JSON body, within the route’s limits. */
export async function parseBody(route: AnyRoute, request: Request): Promise<unknown> {
  if (route.body === undefined) return undefined;
  const limits = { bytesMax: route.body.bytesMax(), timeoutMs: serverEnv().REQUEST_BODY_TIMEOUT_MS };
  return parseWith(route.body.schema, await readJsonBody(request, limits));
}

/** The media type to answer with; throws `not_acceptable`. */
export function parseAnswer(route: AnyRoute, request: Request): Answer {
  const offers: Answer[] = ['application/json', ...(route.stream ? (['text/event-stream'] as const) : [])];
  const answer = negotiate(request.headers.get('accept'), offers);
  if (answer !== null) return answer;
  throw new AppError('not_acceptable', { detail: `Set the header Accept to ${offers.join(' or ')}.` });
}

/** `Idempotency-Key`: 8 to 200 printable characters; throws `invalid_request`. */
export function parseIdempotencyKey(route: AnyRoute, request: Request): string | null {
  const key = request.headers.get('idempotency-key');
  if (!route.takesIdempotencyKey || key === null) return null;
  if (/^[\x21-\x7e]{8,200}$/.test(key)) return key;
  throw new AppError('invalid_request', {
    detail: 'Give the header Idempotency-Key 8 to 200 printable characters without spaces, such as a UUID.',
  });
}

/** `Last-Event-ID`: the number of the last event that the caller has; throws `invalid_request`. */
export function parseLastEventId(route: AnyRoute, request: Request): number | null {
  const id = request.headers.get('last-event-id');
  if (!route.takesLastEventId || id === null || id === '') return null;
  if (/^\d{1,9}$/.test(id)) return Number(id);
  throw new AppError('invalid_request', {
    detail: 'Send back the id of the last event as it came in the header Last-Event-ID.',
  });
}
