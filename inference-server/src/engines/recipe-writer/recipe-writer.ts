import { findFood } from '@chef/culinary/foods';
import type { GateConstraints } from '@chef/culinary/gate';
import { parseIngredient } from '@chef/culinary/phrases';
import type { Finding } from '@chef/culinary/recipe';
import {
  addedIngredientsGbnf,
  addingStepGbnf,
  allowedStepWords,
  givenIngredientGbnf,
  headGbnf,
  lastStepGbnf,
  type StepWords,
  stepsGbnf,
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
/** Highest temperatures at the first try, by what is written. */
const TITLE_TEMPERATURE = 0.7;
const INGREDIENT_TEMPERATURE = 0.3;
const STEP_TEMPERATURE = 0.4;

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
  readonly #vocabulary: StepWords;
  #stepWords: StepWords = null;
  #tries = 0;
  #lineTries = 0;

  constructor(parts: {
    readonly engine: Engine;
    readonly input: GenerationInput;
    readonly constraints: GateConstraints;
    readonly prompt: string;
    /** The words of the corpus's steps, when the model file has them. */
    readonly vocabulary: StepWords;
    readonly draft: DraftUnderWay;
    readonly signal: AbortSignal;
  }) {
    this.#engine = parts.engine;
    this.#input = parts.input;
    this.#constraints = parts.constraints;
    this.#prompt = parts.prompt;
    this.#vocabulary = parts.vocabulary;
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
        temperature: Math.min(
          TEMPERATURE_MAX,
          Math.min(sampling.temperature, this.#coolest) + this.#lineTries * WARMER,
        ),
        seed: sampling.seed === null ? null : sampling.seed + this.#tries * SEED_STEP,
      },
    };
  }

  /** Which dish it is may vary; what belongs to it and how it is cooked should hang together. */
  get #coolest(): number {
    const { next } = this.draft;
    if (next === 'title' || next === 'head') return TITLE_TEMPERATURE;
    return this.draft.isListed ? STEP_TEMPERATURE : INGREDIENT_TEMPERATURE;
  }

  /** Title and times, then the given foods in an order of the model's own, then whatever it adds, and the steps. */
  #nextGrammar(): string {
    const { next, missingFoodIds, foodIds } = this.draft;
    if (next === 'title' || next === 'head') return headGbnf(next === 'head', this.#constraints.maxMinutes);
    if (next === 'first_step' || next === 'step') return stepsGbnf(this.#words, next === 'first_step');
    if (missingFoodIds.length > 0) return givenIngredientGbnf(missingFoodIds.flatMap(namesOf));
    return addedIngredientsGbnf(this.#constraints, foodIds, next === 'first_ingredient');
  }

  /** The model's words without those of foods that are not listed. */
  get #words(): StepWords {
    if (this.#vocabulary === null) return null;
    this.#stepWords ??= allowedStepWords(this.#vocabulary, this.draft.phrases);
    return this.#stepWords;
  }

  /** Puts right what only the whole shows. */
  async *#mend(): AsyncGenerator<void, void, void> {
    if (this.#unused().length > 0) yield* this.#useUnused();
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

  /** Names of what is listed and no step uses. */
  #unused(): string[] {
    return this.#blocking().flatMap(({ code, data }) =>
      code === 'ingredient_not_used' ? parseIngredient(String(data.phrase)).name : [],
    );
  }

  /** The last step goes; one that puts in what is unused then, and another last one, take its place. */
  async *#useUnused(): AsyncGenerator<void, void, void> {
    this.#count('mended_ingredient_not_used');
    this.draft.dropStep();
    for (const grammar of [addingStepGbnf(this.#unused(), this.#words), lastStepGbnf(this.#words)]) {
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
