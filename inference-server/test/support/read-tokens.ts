import { getLlama } from 'node-llama-cpp';

/** llama.cpp's own way from text to tokens and back. */
export interface LlamaVocabulary {
  readonly tokenize: (text: string) => number[];
  /** The text of a text's tokens. */
  readonly readBack: (text: string) => string;
  readonly close: () => Promise<void>;
}

/** Opens the vocabulary of a model file, which needs no weights. */
export async function openVocabulary(modelPath: string): Promise<LlamaVocabulary> {
  const llama = await getLlama({ gpu: false, build: 'never', skipDownload: true, maxThreads: 1 });
  const model = await llama.loadModel({ modelPath, vocabOnly: true });
  return {
    tokenize: (text) => model.tokenize(text).map(Number),
    readBack: (text) => model.detokenize(model.tokenize(text)),
    close: () => llama.dispose(),
  };
}
