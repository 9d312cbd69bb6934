import { stat } from 'node:fs/promises';
import path from 'node:path';
import { readPhraseBook } from '@chef/culinary/recipe-lines';
import type { ModelRuntime } from '../../inference-server/src/config.ts';
import { EmbeddedEngine } from '../../inference-server/src/engines/embedded/embedded-engine.ts';
import { openLlama } from '../../inference-server/src/engines/embedded/open-llama.ts';
import { openModel } from '../../inference-server/src/engines/embedded/open-model.ts';
import { SharedWeights } from '../../inference-server/src/engines/embedded/shared-weights.ts';
import type { Engine, GenerationInput } from '../../inference-server/src/engines/engine.ts';
import { createRecipeWriterEngine } from '../../inference-server/src/engines/recipe-writer/recipe-writer-engine.ts';
import { inspectGguf } from '../../inference-server/src/registry/inspect-gguf.ts';
import { drawTestFridges, type TestFridge } from '../model/test-fridges.ts';
import { writeByEngine } from '../model/write-recipes.ts';

const never = new AbortController().signal;

/** What recipes took, all together. */
export interface ConstraintCost {
  readonly recipes: number;
  readonly tokens: number;
  /** Processor time of all threads, milliseconds: as many tokens that are held to nothing. */
  readonly freeMs: number;
  /** The same tokens begun as often as the recipes were: without what it costs to begin, which is no cost of a grammar. */
  readonly begunMs: number;
  /** The same lines decoded again under the same grammars, without the kitchen; each grammar is read anew. */
  readonly grammarMs: number;
  /** The same under grammars that were read before. */
  readonly readMs: number;
  /** The recipes as they are written: grammars drawn up, each line judged, the whole judged. */
  readonly wholeMs: number;
}

interface Asked {
  readonly input: GenerationInput;
  tokens: number;
}

/** Remembers what was asked of an engine and how much it wrote. */
function listen(engine: Engine) {
  const asked: Asked[] = [];
  return {
    asked,
    engine: {
      ...asPort(engine),
      async *generate(input: GenerationInput, signal: AbortSignal) {
        const one = { input, tokens: 0 };
        asked.push(one);
        for await (const event of engine.generate(input, signal)) {
          if (event.type === 'text') one.tokens += event.tokens;
          yield event;
        }
      },
    } satisfies Engine,
  };
}

function asPort(engine: Engine): Engine {
  return {
    name: engine.name,
    card: engine.card,
    slots: engine.slots,
    generate: (input, signal) => engine.generate(input, signal),
    tokenize: (text, signal) => engine.tokenize(text, signal),
    detokenize: (tokens, signal) => engine.detokenize(tokens, signal),
    embed: (texts, signal) => engine.embed(texts, signal),
    cacheUsage: () => engine.cacheUsage(),
    close: () => engine.close(),
  };
}

async function openEngine(modelPath: string, runtime: ModelRuntime) {
  const summary = await inspectGguf(modelPath);
  const llama = await openLlama(runtime, () => {});
  const { model, context } = await openModel(llama, modelPath, runtime, summary.contextTokens);
  const { size } = await stat(modelPath);
  const engine = new EmbeddedEngine({
    name: path.basename(modelPath, '.gguf'),
    card: {
      kind: 'embedded',
      version: 'bench',
      contextTokens: context.contextSize,
      parameters: summary.parameters,
      fileBytes: size,
    },
    weights: new SharedWeights(llama, model),
    context,
    runtime,
    canEmbed: false,
  });
  return { engine, book: summary.phrases === null ? null : readPhraseBook(summary.phrases) };
}

/** Writes as many tokens from the same beginnings, held to nothing; a text that ends early is begun anew. */
async function writeFreely(engine: Engine, input: GenerationInput, tokens: number): Promise<void> {
  const { seed } = input.sampling;
  for (let [left, again] = [tokens, 0]; left > 0; again++) {
    const free = {
      ...input,
      constraint: { grammar: null, schema: null },
      maxTokens: left,
      sampling: { ...input.sampling, seed: seed === null ? null : seed + again },
    };
    let written = 0;
    for await (const event of engine.generate(free, never))
      if (event.type === 'text') written += event.tokens;
    left -= Math.max(1, written);
  }
}

/** Decodes what was asked for once more, as far as it was read. @param mark a comment behind each grammar, which makes it new. */
async function writeAgain(engine: Engine, asked: readonly Asked[], mark: string): Promise<void> {
  for (const { input, tokens } of asked) {
    const grammar = input.constraint.grammar === null ? null : `${input.constraint.grammar}${mark}`;
    const again = { ...input, constraint: { grammar, schema: null }, maxTokens: Math.max(1, tokens) };
    for await (const event of engine.generate(again, never)) if (event.type === 'end') break;
  }
}

async function timeCpu(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * What it costs to hold a writer of recipes to its grammar and to the gate: whole recipes beside the same number of tokens
 * from the same beginnings that nothing is asked of, by processor time, since that does not depend on who else computes.
 *
 * @param modelPath a model of ours, which names its form in its file.
 */
export async function measureConstraint(
  modelPath: string,
  runtime: ModelRuntime,
  recipes: number,
): Promise<ConstraintCost> {
  const { engine, book } = await openEngine(modelPath, runtime);
  try {
    const fridges = drawTestFridges(recipes + 2);
    const write = (one: TestFridge, inner: Engine) =>
      writeByEngine(createRecipeWriterEngine(inner, book), [one], 1);
    let [tokens, freeMs, begunMs, grammarMs, readMs, wholeMs] = [0, 0, 0, 0, 0, 0];
    for (const [index, fridge] of fridges.entries()) {
      const { asked, engine: heard } = listen(engine);
      const whole = await timeCpu(async () => void (await write(fridge, heard)));
      const [first] = asked;
      if (first === undefined) continue;
      const written = asked.reduce((sum, one) => sum + one.tokens, 0);
      const free = await timeCpu(() => writeFreely(engine, first.input, written));
      const begun = await timeCpu(async () => {
        for (const one of asked) await writeFreely(engine, one.input, one.tokens);
      });
      const grammar = await timeCpu(() => writeAgain(engine, asked, '# again\n'));
      // Once more, unmeasured: from its second use on, a large grammar is copied from a state that has been read.
      await writeAgain(engine, asked, '# again\n');
      const read = await timeCpu(() => writeAgain(engine, asked, '# again\n'));
      // The first ones warm everything up.
      if (index < 2) continue;
      tokens += written;
      freeMs += free;
      begunMs += begun;
      grammarMs += grammar;
      readMs += read;
      wholeMs += whole;
    }
    return { recipes, tokens, freeMs, begunMs, grammarMs, readMs, wholeMs };
  } finally {
    await engine.close();
  }
}

/** The cost as rows of a table, beside what is held to nothing. */
export function describeConstraint({ recipes, freeMs, begunMs, grammarMs, readMs, wholeMs }: ConstraintCost) {
  const row = (what: string, ms: number) => ({
    what,
    'CPU ms a recipe': Math.round((ms / recipes) * 10) / 10,
    'of free': (ms / freeMs).toFixed(3),
    'of free, begun as often': (ms / begunMs).toFixed(3),
  });
  return [
    row('as many tokens, free', freeMs),
    row('as many tokens, free, begun as often', begunMs),
    row('the same lines under grammars that were read before', readMs),
    row('the same lines under grammars read anew', grammarMs),
    row('whole recipes: grammars drawn up, lines judged', wholeMs),
  ];
}
