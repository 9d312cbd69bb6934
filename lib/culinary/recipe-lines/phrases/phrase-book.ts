import { findFood, matchFood } from '../../foods/index.ts';
import { parseIngredient } from '../../phrases/index.ts';
import { isSweetFridge } from '../sweet-fridge.ts';
import { SECTION_END } from '../write-recipe-lines.ts';
import { AsideCounter, readAsides, writeAsides } from './asides.ts';
import {
  IngredientCounter,
  type IngredientTable,
  readIngredientTable,
  writeIngredientTable,
} from './ingredient-table.ts';
import { type NamedFood, nameListed, withCapital } from './listed-names.ts';
import { type PhraseChain, PhraseCounter, readChain, writeChain } from './phrase-chain.ts';
import { splitPhrases } from './split-phrases.ts';

/** How the recipes of a corpus are worded, without what they are about. */
export interface PhraseBook {
  readonly titles: PhraseChain;
  readonly steps: PhraseChain;
  readonly ingredients: IngredientTable;
  /** Sentences of last steps about one food, by its kind: "Pass the @ around at the table." */
  readonly asides: ReadonlyMap<string, readonly string[]>;
  /** First words of sentences with which a recipe comes to its end: "Serve". */
  readonly closers: ReadonlySet<string>;
}

/** How titles are split. */
const TITLES = { byKind: true } as const;
/** Rarer phrases are left out. */
const TIMES_MIN = 3;
/** Share of its sentences in last steps from which a word is one that closes, and how often it must be there. */
const CLOSING_SHARE = 0.9;
const STARTS_MIN = 20;

/** Reads requests and recipes in compact lines, and makes a book of how the recipes are worded. */
export class PhraseBookWriter {
  readonly #titles = new PhraseCounter();
  readonly #steps = new PhraseCounter();
  readonly #ingredients = new IngredientCounter();
  readonly #asides = new AsideCounter();
  readonly #starts = new Map<string, { all: number; last: number }>();

  /** @param recipe as `writeRecipeLines` writes it, for a request as `readRecipeRequest` writes it. */
  add(request: string, recipe: string): void {
    const [title = '', , ...lines] = recipe.trimEnd().split('\n');
    const end = lines.indexOf(SECTION_END);
    const listed = lines.slice(0, end);
    const foods = listed.map((line) => {
      const name = line.split('|')[1] ?? '';
      return nameListed(name, matchFood(name)?.food ?? null);
    });
    this.#addIngredients(request, listed);
    this.#titles.add(splitPhrases(title, foods.flatMap(withCapital), TITLES));
    const steps = lines.slice(end + 1);
    for (const [index, line] of steps.entries())
      this.#addStep(line.slice(line.indexOf(' ') + 1), foods, index === steps.length - 1);
  }

  /** @param timesMin phrases that were said less often are left out. */
  toBook(timesMin = TIMES_MIN): PhraseBook {
    const closers = [...this.#starts].filter(
      ([, { all, last }]) => all >= STARTS_MIN && last >= CLOSING_SHARE * all,
    );
    return {
      titles: this.#titles.toChain(timesMin, TITLES),
      steps: this.#steps.toChain(timesMin),
      ingredients: this.#ingredients.toTable(timesMin),
      asides: this.#asides.toAsides(timesMin),
      closers: new Set(closers.map(([word]) => word).sort()),
    };
  }

  #addIngredients(request: string, listed: readonly string[]): void {
    const [wishes = '', ...given] = request.trimEnd().split('\n');
    const servings = Number(/^for (\d+)/.exec(wishes)?.[1] ?? 1);
    const measured = new Map(
      given.slice(0, -1).flatMap((line) => {
        const food = matchFood(line)?.food ?? matchFood(parseIngredient(line).name)?.food;
        return food === undefined ? [] : [[food.id, /^[\d.]/.test(line)] as const];
      }),
    );
    const isSweet = isSweetFridge([...measured.keys()].flatMap((id) => findFood(id) ?? []));
    for (const line of listed) this.#ingredients.add(line, servings, measured, isSweet);
  }

  #addStep(text: string, foods: readonly NamedFood[], isLast: boolean): void {
    const words = splitPhrases(text, foods);
    this.#steps.add(words);
    if (isLast) this.#asides.add(words);
    for (const [index, { word }] of words.entries()) {
      if (index > 0 && words[index - 1]?.end === null) continue;
      const start = this.#starts.get(word) ?? { all: 0, last: 0 };
      start.all += 1;
      if (isLast) start.last += 1;
      this.#starts.set(word, start);
    }
  }
}

/** Between the parts of a book as text. */
const PART_END = '\n\n';

/** A book as the text that a model file carries. */
export function writePhraseBook({ titles, steps, ingredients, asides, closers }: PhraseBook): string {
  return [
    writeChain(titles),
    writeChain(steps),
    writeIngredientTable(ingredients),
    writeAsides(asides),
    [...closers].join('\n'),
  ].join(PART_END);
}

/** The inverse of `writePhraseBook`. @throws SyntaxError for a text that is none. */
export function readPhraseBook(text: string): PhraseBook {
  const [titles, steps, ingredients, asides, closers] = text.split(PART_END);
  if (!titles || !steps || !ingredients || asides === undefined || closers === undefined)
    throw new SyntaxError('no book of phrases');
  return {
    titles: readChain(titles, TITLES),
    steps: readChain(steps),
    ingredients: readIngredientTable(ingredients),
    asides: readAsides(asides),
    closers: new Set(closers.split('\n')),
  };
}
