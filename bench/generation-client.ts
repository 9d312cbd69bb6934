/** What one generation looked like from outside the server. */
export interface GenerationSample {
  readonly status: number;
  /** ms from sending to the first title or ingredient event; NaN when none came. */
  readonly firstLineMs: number;
  /** ms from sending to `done`. */
  readonly wholeMs: number;
  readonly source: string;
  /** Terminal event: `done`, `error`, or `none` for a connection that ended without one. */
  readonly end: 'done' | 'error' | 'none';
}

/** Reads one event stream to its end and times what a person would wait for. */
export async function timeGeneration(
  baseUrl: string,
  body: object,
  timeoutMs = 30_000,
): Promise<GenerationSample> {
  const started = performance.now();
  const response = await fetch(`${baseUrl}/api/v1/recipes/generate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeoutMs),
  });
  let firstLineMs = Number.NaN;
  let wholeMs = Number.NaN;
  let source = '';
  let end: GenerationSample['end'] = 'none';
  let pending = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    pending += decoder.decode(chunk, { stream: true });
    const blocks = pending.split('\n\n');
    pending = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = /^event: ?(\w+)$/m.exec(block)?.[1];
      if ((event === 'title' || event === 'ingredient') && Number.isNaN(firstLineMs)) {
        firstLineMs = performance.now() - started;
      }
      if (event === 'done' || event === 'error') {
        wholeMs = performance.now() - started;
        end = event;
        source = /"source":"(model|composer|cache)","model"/.exec(block)?.[1] ?? '';
      }
    }
  }
  return { status: response.status, firstLineMs, wholeMs, source, end };
}
