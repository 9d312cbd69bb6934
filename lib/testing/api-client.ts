import { type GenerationEvent, generationEventSchema } from '@chef/contracts/generation-events';
import { PROBLEM_MEDIA_TYPE, type Problem, problemSchema } from '@chef/contracts/problem';
import { createParser } from 'eventsource-parser';

/** An event as it came over the wire, checked against its description. */
export type WireEvent = GenerationEvent & { readonly id: string | undefined };

/** Sends JSON with some headers. */
export function post(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
}

/** Reads an event stream to its end, or until `isEnough` says so (the connection is closed then). */
export async function readEvents(
  response: Response,
  isEnough: (event: WireEvent) => boolean = () => false,
): Promise<WireEvent[]> {
  const events: WireEvent[] = [];
  const parser = createParser({
    onEvent: ({ id, event, data }) => {
      events.push({ id, ...generationEventSchema.parse({ type: event, data: JSON.parse(data) }) });
    },
  });
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    const before = events.length;
    parser.feed(decoder.decode(chunk, { stream: true }));
    if (events.slice(before).some(isEnough)) break;
  }
  return events;
}

/** The problem details of a failed answer; throws when it is anything else. */
export async function readProblem(response: Response): Promise<Problem> {
  if (response.headers.get('content-type') !== PROBLEM_MEDIA_TYPE) {
    throw new Error(`not a problem: ${response.status} ${await response.text()}`);
  }
  const problem = problemSchema.parse(await response.json());
  if (problem.status !== response.status) throw new Error('the problem names another status');
  return problem;
}

/** The cookie that an answer sets, to be sent back; empty without one. */
export function cookieOf(response: Response): string {
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}
