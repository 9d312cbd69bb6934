import type { Llama, LlamaModel } from 'node-llama-cpp';
import type { ModelRuntime } from '../../config.ts';

/** Weights in memory once, for a model and its adapters alike; they go when the last of these is closed. */
export class SharedWeights {
  readonly llama: Llama;
  readonly model: LlamaModel;
  #users = 0;

  constructor(llama: Llama, model: LlamaModel) {
    this.llama = llama;
    this.model = model;
  }

  /** What computes with them. */
  get gpu(): ModelRuntime['gpu'] {
    return this.llama.gpu === false ? 'none' : this.llama.gpu;
  }

  /** Keeps the weights until the function that comes back is called; calling it again does nothing. */
  hold(): () => Promise<void> {
    this.#users++;
    let isHeld = true;
    return async () => {
      if (!isHeld) return;
      isHeld = false;
      if (--this.#users > 0) return;
      await this.model.dispose();
      await this.llama.dispose();
    };
  }
}
