import { describe, expect, it } from 'vitest';
import { ConfigError, readHubConfig, readServerConfig } from './config.ts';

describe('readServerConfig', () => {
  it('needs nothing', () => {
    const config = readServerConfig({});
    expect(config).toMatchObject({ port: 8081, tokens: [], model: null });
    expect(config.modelsDir).toMatch(/\.data[\\/]models$/);
    expect(config.runtime.threads).toBeGreaterThanOrEqual(1);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readServerConfig({ INFERENCE_PORT: '', INFERENCE_TOKEN: '', INFERENCE_MODEL: '' })).toEqual(
      readServerConfig({}),
    );
  });

  it('names every bad key at once', () => {
    const env = {
      INFERENCE_PORT: '70000',
      INFERENCE_TOKEN: 'short',
      INFERENCE_GPU: 'toaster',
      INFERENCE_QUEUE_MAX: 'x',
    };
    expect(() => readServerConfig(env)).toThrow(ConfigError);
    for (const key of Object.keys(env)) expect(() => readServerConfig(env)).toThrow(key);
  });

  it('does not repeat a bad token', () => {
    expect(() => readServerConfig({ INFERENCE_TOKEN: 'hush' })).not.toThrow('hush');
  });
});

describe('readHubConfig', () => {
  it('takes another hub', () => {
    expect(readHubConfig({ HF_ENDPOINT: 'https://mirror.example/', HF_TOKEN: 't' })).toEqual({
      endpoint: 'https://mirror.example',
      token: 't',
    });
    expect(() => readHubConfig({ HF_ENDPOINT: 'ftp://x' })).toThrow(/HF_ENDPOINT/);
  });
});
