import { findFood } from '@chef/culinary/foods';
import type { GateConstraints } from '@chef/culinary/gate';
import { parseIngredient } from '@chef/culinary/phrases';
import type { Finding } from '@chef/culinary/recipe';
import {
  addingStepGbnf,
  givenIngredientsGbnf,
  headGbnf,
  lastStepGbnf,
  recipeLinesGbnf,
} from '@chef/culinary/recipe-lines';
import { Failure } from '../../failure.ts';
import type { Engine, GenerationInput } from '../engine.ts';
import type { DraftUnderWay } from './draft-under-way.ts';
import { readLines, type WorkCount } from './read-lines.ts';

/** Tries at one line, and at all lines of a recipe together, before the model is given up. */
const LINE_TRIES_MAX = 5;
const TRIES_MAX = 16;
/** Distance between the seeds of two tries. */
const SEED_STEP = 7_919;
/** Added to the temperature with each try: what was refused is likely to come again. */
const WARMER = 0.1;
const TEMPERATURE_MAX = 1.2;

/** One run of the engine that got somewhere. */
type RunEnd = 'ended' | 'refused';

/**
 * Writes one recipe with a model of compact lines. Each line passes the gate before anybody sees it; one that does not
 * is written again, from the line before on, which costs little because the cells of everything before are kept. The
 * grammar lets it list the given foods first, so that none is forgotten; an ingredient that no step uses and a
 * temperature that must be named are put in before the end.
 */
export class RecipeWriter {
  readonly #engine: Engine;
  readonly #input: GenerationInput;
  readonly #constraints: GateConstraints;
  readonly #prompt: string;
  readonly #signal: AbortSignal;
  readonly draft: DraftUnderWay;
  readonly work: WorkCount = { promptTokens: 0, cachedTokens: 0, tokens: 0, computeMs: 0 };
  readonly #corrections = new Map<string, number>();
  #tries = 0;
  #lineTries = 0;

  constructor(parts: {
    readonly engine: Engine;
    readonly input: GenerationInput;
    readonly constraints: GateConstraints;
    readonly prompt: string;
    readonly draft: DraftUnderWay;
    readonly signal: AbortSignal;
  }) {
    this.#engine = parts.engine;
    this.#input = parts.input;
    this.#constraints = parts.constraints;
    this.#prompt = parts.prompt;
    this.#signal = parts.signal;
    this.draft = parts.draft;
  }

  /**
   * Writes until the recipe is whole and the gate passes it. Yields whenever there is more in `draft`; the last step
   * may still be replaced until the end.
   *
   * @throws Failure `engine_failed` when the model cannot do it.
   */
  async *write(): AsyncGenerator<void, void, void> {
    for (;;) {
      const end = yield* this.#run(this.#nextGrammar());
      if (end === 'ended' && this.draft.next === 'step') break;
    }
    yield* this.#mend();
  }

  /** Lines that were refused and mistakes that were mended, by reason. */
  get corrections(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#corrections);
  }

  #count(what: string): void {
    this.#corrections.set(what, (this.#corrections.get(what) ?? 0) + 1);
  }

  /** One run of the engine from the accepted lines on, until it ends or a line is refused. */
  async *#run(grammar: string): AsyncGenerator<void, RunEnd, void> {
    for await (const event of readLines(this.#engine, this.#nextInput(grammar), this.#signal, this.work)) {
      if (event.type === 'end') {
        if (event.reason === 'length') throw failed('the answer got too long');
        return 'ended';
      }
      const reason = this.draft.accept(event.line);
      if (reason !== null) return this.#refuse(reason);
      this.#lineTries = 0;
      yield;
    }
    return this.#refuse('ended_early');
  }

  #refuse(reason: string): RunEnd {
    this.#count(`refused_${reason}`);
    this.#tries += 1;
    this.#lineTries += 1;
    if (this.#lineTries >= LINE_TRIES_MAX || this.#tries >= TRIES_MAX) {
      throw failed([...this.#corrections].map(([why, times]) => `${why} ×${times}`).join(', '));
    }
    return 'refused';
  }

  #nextInput(grammar: string): GenerationInput {
    const { sampling, maxTokens } = this.#input;
    return {
      ...this.#input,
      prompt: { kind: 'text', text: this.#prompt + this.draft.text },
      constraint: { grammar, schema: null },
      maxTokens: Math.max(1, maxTokens - this.work.tokens),
      sampling: {
        ...sampling,
        temperature: Math.min(TEMPERATURE_MAX, sampling.temperature + this.#lineTries * WARMER),
        seed: sampling.seed === null ? null : sampling.seed + this.#tries * SEED_STEP,
      },
    };
  }

  /** Title and times, then the given foods in an order of the model's own, then whatever it adds, and the steps. */
  #nextGrammar(): string {
    const { next, missingFoodIds } = this.draft;
    if (next === 'title' || next === 'head') return headGbnf(next === 'head');
    if (missingFoodIds.length === 0) return recipeLinesGbnf(this.#constraints, next);
    return givenIngredientsGbnf(missingFoodIds.map(namesOf));
  }

  /** Puts right what only the whole shows. */
  async *#mend(): AsyncGenerator<void, void, void> {
    const unused = this.#blocking().filter(({ code }) => code === 'ingredient_not_used');
    if (unused.length > 0) yield* this.#useUnused(unused);
    for (const finding of this.#blocking()) {
      if (finding.code === 'temperature_not_named') this.#nameTemperature(finding);
    }
    const left = this.#blocking();
    if (left.length > 0) throw failed(left.map(({ code }) => code).join(', '));
    yield;
  }

  #blocking(): readonly Finding[] {
    return this.draft.judgeWhole().findings.filter(({ severity }) => severity === 'block');
  }

  /** One more step, before a last one that is written anew, puts in what no step has used. */
  async *#useUnused(unused: readonly Finding[]): AsyncGenerator<void, void, void> {
    const names = unused.flatMap(({ data }) => parseIngredient(String(data.phrase)).name);
    this.#count('mended_ingredient_not_used');
    this.draft.dropStep();
    for (const grammar of [addingStepGbnf(names), lastStepGbnf()]) {
      const steps = this.draft.steps.length;
      while (this.draft.steps.length === steps) yield* this.#run(grammar);
    }
  }

  #nameTemperature({ data }: Finding): void {
    this.#count('mended_temperature_not_named');
    const text = `Check that the ${data.food} has reached ${data.celsius} °C (${data.fahrenheit} °F) in the thickest part.`;
    const last = this.draft.steps.at(-1);
    this.draft.dropStep();
    this.draft.addStep({ text, minutes: 1 });
    if (last !== undefined) this.draft.addStep(last);
  }
}

/** Singular and plural. */
function namesOf(foodId: string): readonly string[] {
  const food = findFood(foodId);
  return food === null ? [] : [...new Set([food.name, food.plural])];
}

function failed(why: string): Failure {
  return new Failure('engine_failed', 'The model could not write this recipe.', { cause: new Error(why) });
}
