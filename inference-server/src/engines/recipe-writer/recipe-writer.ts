import type { GateConstraints } from '@chef/culinary/gate';
import type { DraftIngredient } from '@chef/culinary/recipe';
import {
  findRepeatedFood,
  finishingGbnf,
  type GivenFood,
  ingredientListGbnf,
  isSweetFridge,
  type PhraseBook,
  stepsGbnf,
  timesGbnf,
  titleGbnf,
  usingStepGbnf,
  type Wording,
} from '@chef/culinary/recipe-lines';
import { Failure } from '../../failure.ts';
import type { Engine, GenerationInput } from '../engine.ts';
import { coolSampling } from './cool-sampling.ts';
import { type DraftUnderWay, INGREDIENTS_MIN } from './draft-under-way.ts';
import { findClosing } from './find-closing.ts';
import { mendWhole } from './mend-whole.ts';
import { readLines, type WorkCount } from './read-lines.ts';
import { endsSentence, splitSentences } from './split-sentences.ts';
import { StepWording, wordTitle } from './step-wording.ts';
import { TokensSpent } from './tokens-spent.ts';

/** Tries at one line, and at all lines of a recipe together, before the model is given up. */
const LINE_TRIES_MAX = 5;
const TRIES_MAX = 16;
/** Last words of what is being written that may still become others: "corn" may be "corn flour". */
const WORDS_UNSURE = 3;

/** What joins the foods of a title; what it joined may not be there. */
const TITLE_JOINTS = /(?:,|\s+(?:with|and|in|of|on|over|the|a))*\s*$/u;

/**
 * How a run of the engine came to its end; `serving`: something has to be cooked before the dish can be served; `repeating`:
 * the title would name something twice; `retimed`: a step would not end when the recipe does; `cut`: the end of a step was
 * taken off; `slipping`: a step began with what is done already; `relisting`: a food was going to be listed again.
 */
type RunEnd = 'ended' | 'refused' | 'serving' | 'repeating' | 'retimed' | 'cut' | 'slipping' | 'relisting';

/** Slips of a sentence, which the sentences before it have no part in. */
const SLIPS: ReadonlySet<string> = new Set([
  'put_in_twice',
  'repeated',
  'range_reversed',
  'time_understated',
]);

/** The times that a step begins with, once they are whole. */
const STEP_TIMES = /^(\d{1,3})@(\d{1,3}) /;

/**
 * Writes one recipe with a model of compact lines. The kitchen limits what it can write: a title names what is there, the
 * given foods are listed first, no other food than a listed one can be named, the dish is not served before everything
 * that needs it is cooked, and the last step does not end before everything is used. Each line passes the gate before
 * anybody sees it; one that does not is written again, from the line before on, which costs little because the cells of
 * everything before are kept.
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
  readonly #held = new Map<string, number>();
  readonly #book: PhraseBook | null;
  readonly #given: readonly GivenFood[];
  readonly #servings: number;
  readonly #titleWording: Wording;
  #begunTitle = '';
  /** Times that the next step has to have, as they are written. */
  #begunStep = '';
  #hasSlipped = false;
  /** What a step has put in for the second time: no later one speaks of it. */
  readonly #done = new Set<DraftIngredient>();
  #wording: StepWording | null = null;
  #tries = 0;
  #lineTries = 0;
  /** Times that a line was led elsewhere before it was whole. */
  #turns = 0;

  constructor(parts: {
    readonly engine: Engine;
    readonly input: GenerationInput;
    readonly constraints: GateConstraints;
    readonly prompt: string;
    /** How the model's recipes are worded, when its file says so. */
    readonly book: PhraseBook | null;
    readonly given: readonly GivenFood[];
    readonly servings: number;
    readonly draft: DraftUnderWay;
    readonly signal: AbortSignal;
  }) {
    this.#engine = parts.engine;
    this.#input = parts.input;
    this.#constraints = parts.constraints;
    this.#prompt = parts.prompt;
    this.#book = parts.book;
    this.#given = parts.given;
    this.#titleWording = wordTitle(parts.book, parts.given, parts.constraints);
    this.#servings = parts.servings;
    this.#signal = parts.signal;
    this.draft = parts.draft;
  }

  /**
   * Writes until the recipe is whole and the gate passes it. Yields whenever there is more in `draft`; the last step
   * may still be replaced until the end.
   *
   * @throws Failure `engine_failed` when the model cannot do it; TokensSpent.
   */
  async *write(): AsyncGenerator<void, void, void> {
    for (;;) {
      const grammar = this.#nextGrammar();
      const begun = this.#begunTitle + this.#begunStep;
      this.#begunStep = '';
      const end = yield* this.#run(grammar, begun);
      if (end === 'serving') yield* this.#useOne();
      else if (this.#hasSlipped) yield* this.#useOther();
      else if (end === 'ended' && this.draft.next === 'step' && !(yield* this.#useRest())) break;
    }
    yield* this.#mend();
  }

  /** Lines that were refused and mistakes that were mended, by reason. */
  get corrections(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#corrections);
  }

  /** Lines that had to use what would else have been forgotten, by reason. */
  get held(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#held);
  }

  /**
   * One run of the engine from the accepted lines on, until it ends, a line is refused, or it would serve what is raw.
   *
   * @param begun what is there of the next line.
   */
  async *#run(grammar: string, begun = ''): AsyncGenerator<void, RunEnd, void> {
    const input = this.#nextInput(grammar, begun);
    for await (const event of readLines(this.#engine, input, this.#signal, this.work, begun)) {
      if (event.type === 'end') {
        if (event.reason === 'length')
          throw this.#tries === 0 ? new TokensSpent() : failed('tokens spent on tries');
        return 'ended';
      }
      if (event.type === 'part') {
        const stop = this.#judgePart(event.text);
        if (stop === null) continue;
        if (stop === 'serving' || stop === 'cut') yield;
        return stop;
      }
      const reason = this.draft.accept(event.line);
      // The line is no mistake but what its grammar could not keep it from.
      if (reason === 'listed_twice') {
        this.#hold('relisted');
        return 'relisting';
      }
      if (reason !== null) {
        if (!this.#cut(event.line, reason)) return this.#refuse(reason);
        yield;
        return 'cut';
      }
      this.#lineTries = 0;
      yield;
    }
    return this.#refuse('ended_early');
  }

  /** Takes a step without the sentences from the one on that slipped; false when nothing of it can be kept. */
  #cut(line: string, reason: string): boolean {
    if (!SLIPS.has(reason)) return false;
    const sentences = splitSentences(line);
    for (let kept = sentences.length - 1; kept > 0; kept -= 1) {
      if (this.draft.accept(sentences.slice(0, kept).join(' ')) === null) {
        this.#hold(`cut_${reason}`);
        this.#lineTries = 0;
        return true;
      }
    }
    this.#hasSlipped = true;
    return false;
  }

  /** Why a line should not go on as it does, so that it has to go on otherwise; null when it may. */
  #judgePart(part: string): Exclude<RunEnd, 'ended' | 'refused'> | null {
    if (this.draft.next === 'title') return this.#judgeTitle(part) ? 'repeating' : null;
    if (this.draft.isListed && this.#judgeTimes(part)) return 'retimed';
    if (this.draft.isListed && this.#judgeUse(part)) return this.#hasSlipped ? 'slipping' : 'cut';
    const kept = this.#findServing(part);
    if (kept === null) return null;
    if (kept !== '') this.draft.accept(kept);
    return 'serving';
  }

  /** Whether a title names a food for the second time; it then goes on from before that. */
  #judgeTitle(part: string): boolean {
    if (this.#book === null) return false;
    const at = findRepeatedFood(part, this.#titleWording.foods);
    if (at < 0) return false;
    this.#hold('repeated_in_title');
    this.#begunTitle = part.slice(0, at).replace(TITLE_JOINTS, '');
    return true;
  }

  /** Whether a step does or says again what was done or said; what stands before that sentence is kept. */
  #judgeUse(part: string): boolean {
    const [times, minutes] = STEP_TIMES.exec(part) ?? [];
    if (this.#book === null || times === undefined) return false;
    const told = endsSentence(part) ? part : part.split(' ').slice(0, -WORDS_UNSURE).join(' ');
    const slip =
      told.length <= times.length ? null : this.draft.findSlip(told.slice(times.length), Number(minutes));
    if (slip === null) return false;
    if (slip.food !== null) this.#done.add(slip.food);
    const sentences = splitSentences(told);
    const kept = sentences.slice(0, -1).join(' ');
    if (kept !== '' && this.draft.accept(kept) === null) {
      this.#hold(`cut_${slip.reason}`);
      this.#lineTries = 0;
      return true;
    }
    this.#hold(`turned_from_${slip.reason}`);
    this.#turns += 1;
    this.#lineTries += 1;
    this.#hasSlipped = true;
    return true;
  }

  /** Whether a step begins with times that cannot be; it then begins with ones that can. */
  #judgeTimes(part: string): boolean {
    const [, minutes, endsAt] = STEP_TIMES.exec(part) ?? [];
    if (minutes === undefined || this.draft.isTimely(Number(minutes), Number(endsAt))) return false;
    this.#hold('retimed');
    const times = this.draft.retime(Number(minutes));
    this.#begunStep = `${times.minutes}@${times.endsAt}`;
    return true;
  }

  /** What of an unfinished line stands before a sentence that serves the dish too early; null when none does. */
  #findServing(part: string): string | null {
    if (this.#book === null || !this.draft.isListed) return null;
    const at = findClosing(part, this.#book.closers);
    if (at < 0) return null;
    const before = part.slice(0, at).trimEnd();
    const kept = /^(?:\d+(?:@\d+)?|-)$/.test(before) ? '' : before;
    const step = kept.replace(/^\S+ ?/, '');
    return this.#rawLeft(step).length > 0 ? kept : null;
  }

  /** What has to be cooked and no step has used. */
  #rawLeft(step: string): readonly DraftIngredient[] {
    const unused = this.#steps.rawOf(this.draft.findUnused(step));
    return [...new Set([...unused, ...this.draft.findUncooked(step)])];
  }

  /** Cooks what is raw: in a pan of its own, which the kitchen knows to write, else in a step that has to name it. */
  async *#useOne(): AsyncGenerator<void, void, void> {
    const raw = this.#rawLeft('');
    if (raw.length === 0) return;
    this.#hold('uncooked_before_serving');
    if (raw.filter((ingredient) => this.draft.cookApart(ingredient)).length > 0) {
      this.#hold('cooked_apart');
      yield;
      return;
    }
    const unused = this.#steps.namedOf(raw);
    yield* this.#writeStep((isTimed) => usingStepGbnf(this.#notDone, unused, isTimed), '');
  }

  /** Writes a step that goes to something unused, where the model turns to what it has done already. */
  async *#useOther(): AsyncGenerator<void, void, void> {
    this.#hasSlipped = false;
    const unused = this.#steps.namedOf(this.draft.findUnused());
    if (this.#lineTries >= LINE_TRIES_MAX) this.#refuse('slipping');
    if (unused.length === 0) return;
    this.#hold('turned_to_unused');
    yield* this.#writeStep((isTimed) => usingStepGbnf(this.#notDone, unused, isTimed), '');
  }

  /** Goes on where the model came to its end with something unused. Returns whether there was anything. */
  async *#useRest(): AsyncGenerator<void, boolean, void> {
    const unused = this.draft.findUnused();
    if (unused.length === 0) return false;
    if (this.#steps.rawOf(unused).length > 0) {
      yield* this.#useOne();
      return true;
    }
    this.#hold('unused_at_the_end');
    const grammar = finishingGbnf(this.#steps, this.#steps.namedOf(unused));
    const last = this.draft.reopenStep();
    const at = this.#book === null ? -1 : findClosing(last, this.#book.closers);
    yield* this.#writeStep(() => grammar, at < 0 ? last : last.slice(0, at).trimEnd());
    if (at >= 0) this.draft.lengthenStep(last.slice(at));
    return false;
  }

  /** @param begun what is there of the step; its grammar goes on behind it. */
  async *#writeStep(
    grammarOf: (isTimed: boolean) => string,
    begun: string,
  ): AsyncGenerator<void, void, void> {
    const steps = this.draft.steps.length;
    while (this.draft.steps.length === steps) {
      const timed = this.#begunStep;
      this.#begunStep = '';
      const end = yield* this.#run(grammarOf(timed !== ''), timed === '' ? begun : timed);
      if (end === 'serving' && this.draft.steps.length === steps) this.#refuse('served_raw');
      if (end === 'slipping' && this.#lineTries >= LINE_TRIES_MAX) this.#refuse('slipping');
      this.#hasSlipped = false;
    }
  }

  #hold(why: string): void {
    this.#held.set(why, (this.#held.get(why) ?? 0) + 1);
  }

  #count(what: string): void {
    this.#corrections.set(what, (this.#corrections.get(what) ?? 0) + 1);
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

  #nextInput(grammar: string, begun: string): GenerationInput {
    const { sampling, maxTokens } = this.#input;
    return {
      ...this.#input,
      prompt: { kind: 'text', text: this.#prompt + this.draft.text + begun },
      constraint: { grammar, schema: null },
      maxTokens: Math.max(1, maxTokens - this.work.tokens),
      sampling: coolSampling(sampling, {
        next: this.draft.next,
        isListed: this.draft.isListed,
        seedsUsed: this.#tries + this.#turns,
        lineTries: this.#lineTries,
      }),
    };
  }

  /** Title and times, then the given foods in an order of the model's own, then whatever it adds, and the steps. */
  #nextGrammar(): string {
    const { next, missingFoodIds, foodIds } = this.draft;
    const constraints = this.#constraints;
    if (next === 'title') return titleGbnf(this.#titleWording, this.#begunTitle);
    this.#begunTitle = '';
    if (next === 'head') return timesGbnf(constraints.maxMinutes);
    if (next === 'first_step' || next === 'step')
      return stepsGbnf(this.#notDone, next === 'first_step', this.#begunStep !== '');
    const isSweet = isSweetFridge(this.#given.map(({ food }) => food));
    const listing = { book: this.#book, servings: this.#servings, isSweet };
    const missing = this.#given.filter(({ food }) => missingFoodIds.includes(food.id));
    const closedIds = new Set([...foodIds, ...missingFoodIds]);
    const needsMore = foodIds.size + missing.length < INGREDIENTS_MIN;
    return ingredientListGbnf(constraints, { missing, closedIds, needsMore }, listing);
  }

  /** What steps are made of, once the list is complete. */
  get #steps(): StepWording {
    this.#wording ??= new StepWording(
      this.#book,
      this.draft.ingredients,
      this.draft.phrases,
      this.#constraints,
      this.draft.head?.cookMinutes ?? 0,
    );
    return this.#wording;
  }

  /** The same for what is not put in twice. */
  get #notDone(): Wording {
    return this.#steps.without(this.#done);
  }

  /** Puts right what only the whole shows. */
  async *#mend(): AsyncGenerator<void, void, void> {
    const { held, mended, fault } = mendWhole(this.draft, this.#book !== null);
    for (const why of held) this.#hold(why);
    for (const what of mended) this.#count(what);
    if (fault !== null) throw failed(fault);
    yield;
  }
}

function failed(why: string): Failure {
  return new Failure('engine_failed', 'The model could not write this recipe.', { cause: new Error(why) });
}
