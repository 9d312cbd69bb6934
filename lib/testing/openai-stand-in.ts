import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a stand-in answers one chat completion. */
export type ChatBehaviour = (chat: StandInChat) => void | Promise<void>;

/** One chat completion that a stand-in is answering, in the protocol’s words. */
export interface StandInChat {
  readonly body: Record<string, unknown>;
  /** Counts from 0 over the stand-in’s life. */
  readonly index: number;
  fail(status: number, headers?: Record<string, string>): void;
  /** Streams text in small pieces. */
  write(text: string): Promise<void>;
  /** Ends the stream as the protocol does. */
  finish(reason?: 'stop' | 'length'): void;
  /** Cuts the connection, as a killed process does. */
  cut(): void;
  readonly raw: http.ServerResponse;
}

/** A server that speaks the OpenAI protocol and misbehaves as it is told. */
export interface OpenAiStandIn {
  readonly url: string;
  behave(behaviour: ChatBehaviour): void;
  /** Chat completions asked for so far. */
  chats(): number;
  /** Chat completions whose caller went away before the end. */
  abandoned(): number;
  stop(): Promise<void>;
}

const PIECE = 24;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function chunk(delta: object, finishReason: string | null): string {
  const choices = [{ index: 0, delta, finish_reason: finishReason }];
  return `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 0, model: 'stand-in', choices })}\n\n`;
}

function chatOf(response: http.ServerResponse, body: Record<string, unknown>, index: number): StandInChat {
  const begin = () => {
    if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' });
  };
  return {
    body,
    index,
    raw: response,
    fail: (status, headers = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify({ error: { message: 'stand-in', type: 'server_error' } }));
    },
    write: async (text) => {
      begin();
      for (let at = 0; at < text.length && !response.destroyed; at += PIECE) {
        response.write(chunk({ content: text.slice(at, at + PIECE) }, null));
        await pause(1);
      }
    },
    finish: (reason = 'stop') => {
      begin();
      response.write(chunk({}, reason));
      const usage = { prompt_tokens: 11, completion_tokens: 222, total_tokens: 233 };
      response.write(`data: ${JSON.stringify({ choices: [], usage })}\n\n`);
      response.end('data: [DONE]\n\n');
    },
    cut: () => response.destroy(),
  };
}

/** Starts a stand-in that lists one model. */
export async function startOpenAiStandIn(model = 'stand-in-1'): Promise<OpenAiStandIn> {
  let behaviour: ChatBehaviour = (chat) => chat.fail(500);
  let chats = 0;
  let abandoned = 0;
  const server = http.createServer(async (request, response) => {
    if (request.url === '/v1/models') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ object: 'list', data: [{ id: model, object: 'model' }] }));
      return;
    }
    let text = '';
    for await (const part of request) text += part;
    response.on('close', () => {
      if (!response.writableFinished) abandoned += 1;
    });
    await behaviour(chatOf(response, JSON.parse(text), chats++));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    behave: (next) => {
      behaviour = next;
    },
    chats: () => chats,
    abandoned: () => abandoned,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
