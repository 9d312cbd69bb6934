import { z } from 'zod';

const requestSchema = z.object({
  custom_id: z.string().min(1).max(512),
  method: z.literal('POST'),
  url: z.string(),
  body: z.record(z.string(), z.unknown()),
});

/** One request of a batch. */
export interface BatchRequest {
  /** Line of the input, from 1. */
  readonly line: number;
  readonly customId: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface BatchError {
  readonly code: string;
  readonly message: string;
  /** Line of the input, from 1; null for the file as a whole. */
  readonly line: number | null;
}

const REQUESTS_MAX = 50_000;
/** Faults told of; a file with more is not read on. */
const ERRORS_MAX = 20;

/** Reads the JSON Lines of a batch; either every line is good or the faults are told. */
export function readBatchRequests(
  bytes: Uint8Array,
  endpoint: string,
): { readonly requests: readonly BatchRequest[] } | { readonly errors: readonly BatchError[] } {
  const requests: BatchRequest[] = [];
  const errors: BatchError[] = [];
  const ids = new Set<string>();
  for (const [index, line] of new TextDecoder().decode(bytes).split('\n').entries()) {
    if (line.trim() === '') continue;
    const fault = readLine(line, index + 1, endpoint, ids, requests);
    if (fault !== null) errors.push({ ...fault, line: index + 1 });
    if (errors.length >= ERRORS_MAX) break;
  }
  if (requests.length > REQUESTS_MAX) {
    errors.push({ code: 'too_many_requests', message: `At most ${REQUESTS_MAX} requests.`, line: null });
  }
  if (requests.length === 0 && errors.length === 0) {
    errors.push({ code: 'empty_file', message: 'The file has no requests.', line: null });
  }
  return errors.length > 0 ? { errors } : { requests };
}

function readLine(
  text: string,
  line: number,
  endpoint: string,
  ids: Set<string>,
  requests: BatchRequest[],
): { readonly code: string; readonly message: string } | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { code: 'invalid_json_line', message: 'The line is not JSON.' };
  }
  const parsed = requestSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { code: 'invalid_request', message: `${issue?.path.join('.')}: ${issue?.message}` };
  }
  const { custom_id: customId, url, body } = parsed.data;
  if (url !== endpoint) return { code: 'mismatched_endpoint', message: `url must be ${endpoint}.` };
  if (body.stream === true) return { code: 'invalid_request', message: 'Batches are not streamed.' };
  if (ids.has(customId)) {
    return { code: 'duplicate_custom_id', message: `custom_id ${JSON.stringify(customId)} comes twice.` };
  }
  ids.add(customId);
  requests.push({ line, customId, body });
  return null;
}
