import { type CookContext, panStep, step, take } from './cook-context.ts';
import type { Item } from './fridge.ts';
import type { IngredientKind } from './ingredient-kind.ts';
import { joinWords, nameOf, sentence, theItems } from './wording.ts';

/** Liquids, sauces and cream that make the sauce of a pan. Returns the minutes. */
export function makeSauce(context: CookContext, minutes: number): number {
  const wine = take(context, 'wine');
  const sauces = take(context, 'tomato_sauce', 'sauce', 'liquid', 'sweet');
  const flour = take(context, 'flour');
  if (flour.length > 0)
    panStep(
      context,
      flour,
      `Sprinkle over ${theItems(flour)} and stir for 1 minute to cook out the raw taste.`,
      1,
    );
  if (wine.length > 0)
    panStep(
      context,
      wine,
      `Pour in ${theItems(wine)} and let it bubble for 2 minutes, scraping up what sticks to the pan.`,
      2,
    );
  if (sauces.length > 0) {
    panStep(
      context,
      sauces,
      `Stir in ${theItems(sauces)} and simmer for ${minutes} minutes, until the sauce coats the back of a spoon.`,
      minutes,
    );
  }
  return (wine.length > 0 ? 2 : 0) + (sauces.length > 0 ? minutes : 0) + (flour.length > 0 ? 1 : 0);
}

/** Cream and yogurt go in off the boil. */
export function stirInCream(context: CookContext): number {
  const creamy = take(context, 'creamy');
  if (creamy.length === 0) return 0;
  panStep(
    context,
    creamy,
    `Lower the heat, stir in ${theItems(creamy)} and warm through for 2 minutes without letting it boil.`,
    2,
  );
  return 2;
}

/** The last step: acid, herbs, cheese, nuts, salt and whatever has not been used yet. */
export function serve(context: CookContext, opening: string): void {
  const acids = take(context, 'acid');
  const whole = acids.filter(({ unit }) => unit === null);
  const poured = acids.filter(({ unit }) => unit !== null);
  const seasonings = take(context, 'seasoning', 'spice');
  const herbs = take(context, 'herb');
  const cheese = take(context, 'cheese');
  const crunch = take(context, 'crunch');
  const sentences: string[] = [];
  const season = [
    ...(whole.length > 0 ? [`squeeze in ${theItems(whole)}`] : []),
    ...(poured.length > 0 ? [`stir in ${theItems(poured)}`] : []),
    ...(seasonings.length > 0 ? [`season with ${joinWords(seasonings.map(nameOf))}`] : []),
  ];
  if (season.length > 0)
    sentences.push(
      `${sentence(joinWords(season))}, then taste${context.random.pick(['', ' and adjust', ''])}.`,
    );
  sentences.push(opening);
  const scatter = [...cheese, ...crunch, ...herbs];
  if (scatter.length > 0)
    sentences.push(
      `${context.random.pick(['Scatter over', 'Finish with', 'Top with'])} ${theItems(scatter)}.`,
    );
  step(context, [...acids, ...seasonings, ...scatter], sentences.filter((text) => text !== '').join(' '), 2);
  serveBeside(context);
}

/** What people help themselves to; raw flour, stock or fat has no place on the table. */
const TABLE_KINDS: ReadonlySet<IngredientKind> = new Set([
  'sauce',
  'cheese',
  'creamy',
  'bread',
  'wrap',
  'sweet',
  'crunch',
  'other',
]);

/** What does not belong into the pan is served beside it. */
function serveBeside(context: CookContext): void {
  const rest: Item[] = context.items.filter(({ food }) => !context.used.has(food.id));
  const fruit = rest.filter(({ kind }) => kind === 'fruit');
  const salad = rest.filter(({ kind }) => kind === 'salad');
  const others = rest.filter(({ kind }) => TABLE_KINDS.has(kind));
  if (salad.length > 0)
    step(context, salad, sentence(`serve ${theItems(salad)} alongside, fresh and crisp.`), null);
  if (others.length > 0)
    step(
      context,
      others,
      sentence(`put ${theItems(others)} on the table for people to add as they like.`),
      null,
    );
  if (fruit.length > 0) {
    step(
      context,
      fruit,
      context.random.pick([
        `Afterwards, eat ${theItems(fruit)} as a light dessert.`,
        `Serve ${theItems(fruit)} to follow.`,
      ]),
      null,
    );
  }
}
