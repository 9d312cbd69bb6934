import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readServerConfig } from '../../src/config.ts';
import { composeWithKitchen } from '../../src/engines/composer/compose-with-kitchen.ts';
import { startDefaultModel } from '../../src/registry/start-default-model.ts';
import { type InferenceServer, startServer } from '../../src/server.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { buildTinyGguf, type TinyModelOptions } from '../tiny-gguf.ts';

export interface TestServer extends InferenceServer {
  readonly base: string;
  /** The folder that holds its model files, empty at first unless a tiny model was asked for. */
  readonly modelsDir: string;
  post(path: string, body: unknown, init?: RequestInit): Promise<Response>;
  chat(body: object, init?: RequestInit): Promise<Response>;
  /** Value of one sample of `/metrics`, or null when there is none. */
  metric(name: string, labels?: string): Promise<number | null>;
}

export interface TestServerOptions {
  /** Serves a model of random weights named `tiny` when given. */
  readonly tiny?: TinyModelOptions;
  readonly env?: Readonly<Record<string, string>>;
  /** Files to lay into the models folder first. */
  readonly files?: Readonly<Record<string, Buffer>>;
  /** The default model is not chosen yet, as in a server's first moments. */
  readonly isStillLoading?: boolean;
}

/** A real server on a free port of the loopback, with its own models folder, removed with it. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const modelsDir = await mkdtemp(path.join(tmpdir(), 'inference-test-'));
  const files = { ...options.files };
  if (options.tiny !== undefined) files['tiny.gguf'] = buildTinyGguf(options.tiny);
  for (const [name, bytes] of Object.entries(files)) await writeFile(path.join(modelsDir, name), bytes);
  const read = readServerConfig({
    INFERENCE_PORT: '0',
    INFERENCE_MODELS_DIR: modelsDir,
    INFERENCE_DATA_DIR: path.join(modelsDir, 'data'),
    INFERENCE_LOG_LEVEL: 'silent',
    INFERENCE_GPU: 'none',
    // The trial process is exercised by tests of its own.
    INFERENCE_PROBE_TIMEOUT_MS: '0',
    ...options.env,
  });
  // What a test serves, it lays into the folder itself: without that, the composer writes.
  const config = { ...read, bundledModelsDir: path.join(modelsDir, 'bundled') };
  const logger = createLogger(config.logLevel);
  const server = await startServer(config, { compose: composeWithKitchen, logger });
  if (options.isStillLoading !== true) await startDefaultModel(server, config, logger);
  const base = `http://127.0.0.1:${server.port}`;
  const post = (route: string, body: unknown, init: RequestInit = {}) =>
    fetch(base + route, {
      method: 'POST',
      body: JSON.stringify(body),
      ...init,
      headers: { 'content-type': 'application/json', ...init.headers },
    });
  return {
    ...server,
    base,
    modelsDir,
    post,
    chat: (body, init) => post('/v1/chat/completions', body, init),
    metric: async (name, labels = '') =>
      readSample(await (await fetch(`${base}/metrics`)).text(), name, labels),
    close: async () => {
      await server.close();
      await rm(modelsDir, { recursive: true, force: true });
    },
  };
}

function readSample(text: string, name: string, labels: string): number | null {
  const line = text.split('\n').find((candidate) => candidate.startsWith(name) && candidate.includes(labels));
  return line === undefined ? null : Number(line.slice(line.lastIndexOf(' ')));
}
