/** Longest event that is read; one of a token with its likelihoods is a few kilobytes. */
const EVENT_CHARS_MAX = 4_000_000;

/**
 * The data of each server-sent event of a body, up to `[DONE]`.
 *
 * @throws Error when the body ends without `[DONE]`: the connection broke.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder();
  let pending = '';
  for await (const chunk of body) {
    pending += decoder.decode(chunk, { stream: true });
    for (;;) {
      const match = /\r?\n\r?\n/.exec(pending);
      if (match === null) break;
      const data = readData(pending.slice(0, match.index));
      pending = pending.slice(match.index + match[0].length);
      if (data === '[DONE]') return;
      if (data !== '') yield data;
    }
    if (pending.length > EVENT_CHARS_MAX) throw new Error('An event of the stream is too long.');
  }
  throw new Error('The stream ended before it was done.');
}

function readData(block: string): string {
  return block
    .split(/\r?\n/)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).trimStart())
    .join('\n');
}
