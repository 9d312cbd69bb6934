import type { ModelRuntime } from '../../config.ts';
import { inspectGguf } from '../../registry/inspect-gguf.ts';
import { openLlama } from './open-llama.ts';
import { openContext, openModel } from './open-model.ts';

/**
 * Entry of the trial process: loads the model named on the command line, with the adapter if one is named,
 * decodes one token and ends with 0. Which GPU computes is told first; nothing where none does.
 * Whatever is wrong with the file, it is this process that dies of it.
 */
const [modelPath = '', runtimeJson = '{}', adapterPath] = process.argv.slice(2);
const runtime: ModelRuntime = JSON.parse(runtimeJson);

try {
  const { contextTokens } = await inspectGguf(modelPath);
  const llama = await openLlama(runtime, (level, message) => {
    if (level === 'error') process.stderr.write(`${message}\n`);
  });
  if (llama.gpu !== false) process.stdout.write(llama.gpu);
  const small = { ...runtime, sequences: 1 };
  const opened = await openModel(llama, modelPath, small, contextTokens);
  const { model } = opened;
  const context =
    adapterPath === undefined
      ? opened.context
      : await openContext(model, small, contextTokens, { adapters: [{ filePath: adapterPath }] });
  const sequence = context.getSequence();
  for await (const _token of sequence.evaluate(model.tokenize('a'))) break;
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
