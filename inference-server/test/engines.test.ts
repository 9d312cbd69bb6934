import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startLlamaServer } from '../../bench/inference/run-server.ts';
import { readServerConfig } from '../src/config.ts';
import { loadEmbeddedEngine } from '../src/engines/embedded/load-embedded-engine.ts';
import { UpstreamEngine } from '../src/engines/upstream/upstream-engine.ts';
import { createLogger } from '../src/telemetry/logger.ts';
import { describeEngineContract } from './support/engine-contract.ts';
import { startTestServer } from './support/start-test-server.ts';
import { buildTinyGguf } from './tiny-gguf.ts';

const ENV = { INFERENCE_SEQUENCES: '4', INFERENCE_CONTEXT_TOKENS: '2048' };
const logger = createLogger('silent');

async function writeTiny() {
  const folder = await mkdtemp(path.join(tmpdir(), 'engine-test-'));
  const file = path.join(folder, 'tiny.gguf');
  const bytes = buildTinyGguf();
  await writeFile(file, bytes);
  return { folder, file, bytes: bytes.length };
}

describeEngineContract('embedded', async () => {
  const { folder, file, bytes } = await writeTiny();
  const { runtime } = readServerConfig({ ...ENV, INFERENCE_PROBE_TIMEOUT_MS: '0', INFERENCE_GPU: 'none' });
  const about = { name: 'tiny', path: file, bytes, modifiedAt: new Date(0) };
  const engine = await loadEmbeddedEngine(about, runtime, logger);
  return {
    engine,
    close: async () => {
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
});

async function connect(url: string) {
  const config = readServerConfig({ INFERENCE_UPSTREAM_URLS: url });
  return UpstreamEngine.connect(config.upstream, logger);
}

/** A real llama.cpp server where one is on the PATH, else our own server on the embedded engine. */
describeEngineContract('upstream', async () => {
  const { folder, file } = await writeTiny();
  const real = await startLlamaServer(file, { slots: 4, contextTokens: 2048, threads: 1 });
  const ours = real === null ? await startTestServer({ tiny: {}, env: ENV }) : null;
  const engine = await connect(real?.url ?? ours?.base ?? '');
  return {
    engine,
    close: async () => {
      await engine.close();
      await real?.stop();
      await ours?.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
});
