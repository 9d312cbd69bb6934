import type { LlamaContext } from 'node-llama-cpp';

/** What node-llama-cpp takes for "no token could be chosen"; it ends that one generation with an error. */
const NO_TOKEN = -1;

type SampleToken = (...args: unknown[]) => Promise<unknown>;

/**
 * Keeps a sampling error to the stream it belongs to. A grammar can lead where no token fits, and then
 * node-llama-cpp 3.22.1 rejects a promise that nobody holds: the process ends, or all streams of that batch
 * wait for ever. The place to catch it is the library's private binding; a test with such a grammar tells
 * when an upgrade moves it.
 *
 * @throws Error when the binding is not where it was.
 */
export function guardSampling(context: LlamaContext, onError: () => void): void {
  const binding: unknown = Reflect.get(context, '_ctx');
  const sample: unknown = isObject(binding) ? Reflect.get(binding, 'sampleToken') : undefined;
  if (!isObject(binding) || !isSampleToken(sample)) {
    throw new Error('node-llama-cpp no longer samples where it did; see guard-sampling.ts.');
  }
  const guarded: SampleToken = async (...args) => {
    try {
      return await sample.apply(binding, args);
    } catch {
      // What it says quotes the text, which is not for logs.
      onError();
      return NO_TOKEN;
    }
  };
  // The prototype's method cannot be written over, so assigning would do nothing.
  Object.defineProperty(binding, 'sampleToken', { value: guarded });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isSampleToken(value: unknown): value is SampleToken {
  return typeof value === 'function';
}
