import http from 'node:http';
import { percentile } from '../percentile.ts';
import { RawClient } from './raw-client.ts';

/** What one load made of a server. */
export interface LoadResult {
  readonly tokensPerSecond: number;
  readonly answersPerSecond: number;
  /** ms from sending to the first text. */
  readonly firstTextP50Ms: number;
  readonly firstTextP95Ms: number;
  readonly wholeP95Ms: number;
  readonly failures: number;
}

/** One answer as it looked from outside. */
export interface AnswerSample {
  readonly status: number;
  readonly tokens: number;
  readonly firstTextMs: number;
  readonly wholeMs: number;
  readonly text: string;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

/** Asks for one streamed completion and times it; reads as little of the stream as it can. */
export function timeAnswer(
  baseUrl: string,
  body: object,
  headers: http.OutgoingHttpHeaders = {},
): Promise<AnswerSample> {
  const payload = JSON.stringify({ ...body, stream: true, stream_options: { include_usage: true } });
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const lost = () =>
      resolve({
        status: 0,
        tokens: 0,
        firstTextMs: Number.NaN,
        wholeMs: performance.now() - startedAt,
        text: '',
      });
    const request = http.request(
      `${baseUrl}/v1/completions`,
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(payload),
          ...headers,
        },
      },
      (response) => {
        let firstTextMs = Number.NaN;
        const parts: string[] = [];
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          if (Number.isNaN(firstTextMs)) firstTextMs = performance.now() - startedAt;
          parts.push(part);
        });
        response.on('end', () => {
          const text = parts.join('');
          const tokens = Number(/"completion_tokens":(\d+)/.exec(text)?.[1] ?? 0);
          resolve({
            status: response.statusCode ?? 0,
            tokens,
            firstTextMs,
            wholeMs: performance.now() - startedAt,
            text,
          });
        });
        response.on('error', lost);
      },
    );
    request.on('error', lost);
    request.end(payload);
  });
}

/** Keeps `streams` answers under way for some seconds. @param request body of the request with a serial. */
export async function drive(
  baseUrl: string,
  streams: number,
  seconds: number,
  request: (serial: number) => object,
): Promise<LoadResult> {
  const client = new RawClient(baseUrl);
  const samples: AnswerSample[] = [];
  const startedAt = performance.now();
  const until = startedAt + seconds * 1000;
  let serial = 0;
  const person = async () => {
    while (performance.now() < until) {
      const sample = await client.ask(client.write(request(serial++)));
      samples.push(sample);
      // A server that is gone refuses at once; asking it a thousand times a second tells no more.
      if (sample.status === 0) return;
    }
  };
  await Promise.all(Array.from({ length: streams }, person));
  client.close();
  return summarise(samples, performance.now() - startedAt);
}

/** @param elapsedMs wall-clock time that the samples took together. */
export function summarise(samples: readonly AnswerSample[], elapsedMs: number): LoadResult {
  const good = samples.filter(({ status, tokens }) => status === 200 && tokens > 0);
  const first = good.map(({ firstTextMs }) => firstTextMs);
  return {
    tokensPerSecond: (good.reduce((sum, { tokens }) => sum + tokens, 0) * 1000) / elapsedMs,
    answersPerSecond: (good.length * 1000) / elapsedMs,
    firstTextP50Ms: percentile(first, 0.5),
    firstTextP95Ms: percentile(first, 0.95),
    wholeP95Ms: percentile(
      good.map(({ wholeMs }) => wholeMs),
      0.95,
    ),
    failures: samples.length - good.length,
  };
}
