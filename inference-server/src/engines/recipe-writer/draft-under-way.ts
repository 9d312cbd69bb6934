import type { CanonicalRequest } from '@chef/contracts/generate-request';
import { cookApart } from '@chef/culinary/composer';
import { matchFood } from '@chef/culinary/foods';
import { createGate, type Gate, type GateConstraints, type GateResult } from '@chef/culinary/gate';
import { formatIngredientPhrase, parseIngredient } from '@chef/culinary/phrases';
import type { DraftIngredient, DraftStep } from '@chef/culinary/recipe';
import {
  type NamedFood,
  nameListed,
  RecipeLineError,
  readHead,
  readIngredientLine,
  readStepLine,
  SECTION_END,
} from '@chef/culinary/recipe-lines';
import { findPutInTwice } from './find-put-in-twice.ts';
import { findUncooked } from './find-uncooked.ts';
import { KitchenClock } from './kitchen-clock.ts';

/** Lines that are there already, as a reader gets them. */
export interface DraftHead {
  readonly title: string;
  readonly prepMinutes: number;
  readonly cookMinutes: number;
}

/** A sentence that says or does again what was said or done, or says it the wrong way round. */
export interface Slip {
  readonly reason: 'repeated' | 'put_in_twice' | 'range_reversed' | 'time_understated';
  /** What is in the dish already. */
  readonly food: DraftIngredient | null;
}

/** What the next line is. */
export type NextLine = 'title' | 'head' | 'ingredient' | 'first_step' | 'step';

/** Fewer ingredients make no recipe. */
export const INGREDIENTS_MIN = 2;

/** What the writer's contract with the app allows (`recipeDraftSchema`). */
const LIMITS = { title: [3, 90], ingredients: 24, steps: 14, step: [3, 420] } as const;

/** A slip of small models: "the onions, onions and onions". */
const REPEATED = /(?<![\p{L}(])(\p{L}[\p{L} -]{2,}|\(\d+\)),? (?:and )?(?:the )?\1(?!\p{L})/u;

/** "27 to 24 minutes" */
const RANGE = /\b(\d+) to (\d+) (?:minute|hour)/;

/** Shorter sentences may come again: "Serve hot." */
const SENTENCE_WORDS_MIN = 4;

const sentencesOf = (text: string) =>
  text.split(/(?<=[.?!]\)?) /u).filter((sentence) => sentence.split(' ').length >= SENTENCE_WORDS_MIN);

/** What the gate holds a request's recipe to. */
export function constraintsOf(request: CanonicalRequest, givenFoodIds: readonly string[]): GateConstraints {
  return {
    allergies: request.allergies,
    diets: request.diets,
    excludeFoodIds: request.exclude.flatMap((text) => matchFood(text)?.food.id ?? []),
    excludeTexts: request.exclude,
    maxMinutes: request.maxMinutes,
    givenFoodIds,
  };
}

/**
 * A recipe as it is being written in compact lines: which were accepted, and what the kitchen says of the next one. Only
 * what the gate passes is in it.
 */
export class DraftUnderWay {
  readonly #request: CanonicalRequest;
  readonly #constraints: GateConstraints;
  readonly #ingredients: DraftIngredient[] = [];
  readonly #phrases: string[] = [];
  readonly #foodIds = new Set<string>();
  readonly #steps: DraftStep[] = [];
  #gate: Gate;
  #title = '';
  #head: DraftHead | null = null;
  #isListed = false;
  /** The listed foods by their names, once the list is complete. */
  #named: readonly NamedFood[] | null = null;
  /** What `findSlip` was asked last and found nothing in, with the lines before it. */
  #faultless = '';
  /** Every accepted line, each with its line feed. */
  #lines: string[] = [];

  constructor(request: CanonicalRequest, constraints: GateConstraints) {
    this.#request = request;
    this.#constraints = constraints;
    this.#gate = createGate(constraints);
  }

  get text(): string {
    return this.#lines.join('');
  }

  get head(): DraftHead | null {
    return this.#head;
  }

  get ingredients(): readonly DraftIngredient[] {
    return this.#ingredients;
  }

  get steps(): readonly DraftStep[] {
    return this.#steps;
  }

  /** Whether the list of ingredients is complete. */
  get isListed(): boolean {
    return this.#isListed;
  }

  /** What the next line is. */
  get next(): NextLine {
    if (this.#title === '') return 'title';
    if (this.#head === null) return 'head';
    if (!this.#isListed) return 'ingredient';
    return this.#steps.length < 2 ? 'first_step' : 'step';
  }

  /** Listed foods. */
  get foodIds(): ReadonlySet<string> {
    return this.#foodIds;
  }

  /** The listed lines as people read them. */
  get phrases(): readonly string[] {
    return this.#phrases;
  }

  /** Given foods that are not listed yet. */
  get missingFoodIds(): readonly string[] {
    return this.#constraints.givenFoodIds.filter((id) => !this.#foodIds.has(id));
  }

  /** Times of a step in place of ones that cannot be: as long as there is time for, behind what was done before. */
  retime(minutes: number): { readonly minutes: number; readonly endsAt: number } {
    return this.#clock.place(minutes);
  }

  /** Whether a step may take these times. */
  isTimely(minutes: number, endsAt: number): boolean {
    return this.#clock.isTimely(minutes, endsAt);
  }

  /** Takes one line, without its line feed; null when it was accepted, else why not, for logs and counts. */
  accept(line: string): string | null {
    try {
      const reason = this.#judge(line);
      if (reason === null) this.#lines.push(`${line}\n`);
      else this.#renewGate();
      return reason;
    } catch (error) {
      if (error instanceof RecipeLineError) return 'form';
      throw error;
    }
  }

  /** Takes the last step back, to write on at it; returns its line, without its line feed. */
  reopenStep(): string {
    this.#steps.pop();
    const line = this.#lines.pop() ?? '';
    this.#renewGate();
    return line.trimEnd();
  }

  /** Adds sentences to the last step; it stays as it was when it may not end so. */
  lengthenStep(sentences: string): void {
    const line = this.reopenStep();
    if (this.accept(`${line} ${sentences}`) !== null) this.accept(line);
  }

  /** Listed ingredients that no step has used so far; `more` is the text of a step that is still being written. */
  findUnused(more?: string): readonly DraftIngredient[] {
    return this.#gate.findUnused(more).flatMap((index) => this.#ingredients[index] ?? []);
  }

  /** Takes a step of the kitchen's own. */
  addStep(step: DraftStep): void {
    this.#steps.push(step);
    this.#lines.push(`${step.minutes ?? '-'} ${step.text}\n`);
  }

  /** Takes a step that cooks something in a pan of its own, as the kitchen writes it; false when it cannot. */
  cookApart(ingredient: DraftIngredient): boolean {
    const { servings, units } = this.#request;
    const equipment = this.#request.equipment ?? undefined;
    const cooked = cookApart(ingredient, this.#ingredients, {
      servings,
      units,
      equipment,
      seed: this.#steps.length,
    });
    const place = cooked === null ? null : this.#clock.placeApart(cooked.minutes);
    if (cooked === null || place === null) return false;
    const text = place.isBeside
      ? `Meanwhile, ${cooked.text.charAt(0).toLowerCase()}${cooked.text.slice(1)}`
      : cooked.text;
    return this.accept(`${cooked.minutes}@${place.endsAt} ${text}`) === null;
  }

  /** What the gate says of the whole. */
  judgeWhole(): GateResult {
    const { prepMinutes, cookMinutes } = this.#head ?? { prepMinutes: 0, cookMinutes: 0 };
    const steps = this.#steps.map(({ text }) => text);
    return this.#gate.checkWhole({
      servings: this.#request.servings,
      title: this.#title,
      ingredients: this.#phrases,
      steps,
      prepMinutes,
      cookMinutes,
    });
  }

  #judge(line: string): string | null {
    switch (this.next) {
      case 'title':
        return this.#takeTitle(line);
      case 'head':
        return this.#takeHead(line);
      case 'ingredient':
        return line === SECTION_END ? this.#closeList() : this.#takeIngredient(readIngredientLine(line));
      default:
        return this.#takeStep(readStepLine(line));
    }
  }

  #takeTitle(title: string): string | null {
    const [least, most] = LIMITS.title;
    if (title.length < least || title.length > most) return 'form';
    const reason = heldBy(this.#gate.checkTitle(title));
    if (reason === null) this.#title = title;
    return reason;
  }

  get #clock(): KitchenClock {
    return new KitchenClock(this.#steps, this.#head?.cookMinutes ?? 0);
  }

  #takeHead(line: string): string | null {
    const { prepMinutes, cookMinutes } = readHead(line);
    const { maxMinutes } = this.#request;
    if (prepMinutes + cookMinutes > (maxMinutes ?? Number.POSITIVE_INFINITY)) return 'over_time';
    this.#head = { title: this.#title, prepMinutes, cookMinutes };
    return null;
  }

  #closeList(): string | null {
    if (this.#ingredients.length < INGREDIENTS_MIN) return 'too_few_ingredients';
    this.#isListed = true;
    return null;
  }

  #takeIngredient(ingredient: DraftIngredient): string | null {
    if (this.#ingredients.length >= LIMITS.ingredients) return 'too_many_ingredients';
    const phrase = formatIngredientPhrase(ingredient, this.#request.units);
    // "cooked rice" is a food of its own, though its phrase reads like rice that was cooked.
    const foodId = matchFood(ingredient.food)?.food.id ?? parseIngredient(phrase).foodId;
    if (foodId === null) return 'unknown_food';
    if (this.#foodIds.has(foodId)) return 'listed_twice';
    const reason = heldBy(this.#gate.checkIngredient(phrase));
    if (reason !== null) return reason;
    this.#ingredients.push(ingredient);
    this.#phrases.push(phrase);
    this.#foodIds.add(foodId);
    return null;
  }

  #takeStep(step: DraftStep): string | null {
    const [least, most] = LIMITS.step;
    if (step.text.length < least || step.text.length > most || this.#steps.length >= LIMITS.steps)
      return 'form';
    const slip = this.findSlip(step.text);
    if (slip !== null) return slip.reason;
    const fault = this.#clock.findFault(step);
    if (fault !== null) return fault;
    const reason = heldBy(this.#gate.checkStep(step.text));
    if (reason === null) this.#steps.push(step);
    return reason;
  }

  /**
   * What a small model forgets to have done or said, or says that takes longer than its step; null when nothing.
   *
   * @param text of a step, as far as it is written.
   */
  findSlip(text: string, minutes: number | null = null): Slip | null {
    // A model writes a word in several tokens, and only whole words are judged: most texts come again.
    const asked = `${this.text}${minutes} ${text}`;
    if (asked === this.#faultless) return null;
    const slip = this.#lookForSlip(text, minutes);
    if (slip === null) this.#faultless = asked;
    return slip;
  }

  #lookForSlip(text: string, minutes: number | null): Slip | null {
    if (REPEATED.test(this.#hideFoods(text)) || this.#saysAgain(text))
      return { reason: 'repeated', food: null };
    const [, from, to] = RANGE.exec(text) ?? [];
    if (Number(from) >= Number(to)) return { reason: 'range_reversed', food: null };
    if (minutes !== null && this.#clock.isUnderstated(text, minutes))
      return { reason: 'time_understated', food: null };
    const foods = this.#listedFoods;
    const twice = findPutInTwice([...this.#steps.map((step) => step.text), text], foods);
    if (twice === null) return null;
    return { reason: 'put_in_twice', food: this.#ingredients[foods.indexOf(twice)] ?? null };
  }

  /** Whether a step has a whole sentence that was said before. */
  #saysAgain(text: string): boolean {
    const sentences = [...this.#steps.map((step) => step.text), text].flatMap(sentencesOf);
    return new Set(sentences).size < sentences.length;
  }

  /** Listed ingredients that nobody eats raw and no step has cooked; `more` is the text of one that is being written. */
  findUncooked(more = ''): readonly DraftIngredient[] {
    const foods = this.#listedFoods;
    const raw = new Set(findUncooked([...this.#steps.map(({ text }) => text), more], foods));
    return this.#ingredients.filter((_, index) => raw.has(foods[index] as NamedFood));
  }

  get #listedFoods(): readonly NamedFood[] {
    this.#named ??= this.#ingredients.map(({ food }) => nameListed(food, matchFood(food)?.food ?? null));
    return this.#named;
  }

  /** "red onion and onion" repeats nothing: a listed food is one word, whatever it is called. */
  #hideFoods(text: string): string {
    const listed = this.#ingredients.map(({ food }) => food).sort((a, b) => b.length - a.length);
    return listed.reduce((rest, food, index) => rest.replaceAll(food, `(${index})`), text);
  }

  /** A gate that has seen the accepted lines alone: one that was refused lists nothing. */
  #renewGate(): void {
    this.#gate = createGate(this.#constraints);
    if (this.#title !== '') this.#gate.checkTitle(this.#title);
    for (const phrase of this.#phrases) this.#gate.checkIngredient(phrase);
    for (const { text } of this.#steps) this.#gate.checkStep(text);
  }
}

/** The code of the finding that holds a line back; null when none does. */
function heldBy({ findings }: GateResult): string | null {
  return findings.find(({ severity }) => severity === 'block')?.code ?? null;
}
