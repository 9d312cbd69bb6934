import type { Food } from '../foods/food.ts';
import { matchFood } from '../foods/index.ts';
import { type Cook, take } from './cook.ts';
import { kindOf } from './fridge/ingredient-kind.ts';
import type { Item, ItemAmount } from './fridge/item.ts';
import { clovesAmount, liquidAmount, roundGrams, spoonAmount, usualAmount } from './fridge/usual-amount.ts';

/** How much for one person: teaspoons, tablespoons, ml, g, pieces or cloves; the usual amount where empty. */
export interface PerServing {
  readonly tsp?: number;
  readonly tbsp?: number;
  readonly ml?: number;
  readonly g?: number;
  readonly count?: number;
  readonly cloves?: number;
}

const foods = new Map<string, Food | null>();

function foodNamed(name: string): Food | null {
  let food = foods.get(name);
  if (food === undefined) {
    food = matchFood(name)?.food ?? null;
    foods.set(name, food);
  }
  return food;
}

function amountOf(food: Food, cook: Cook, per: PerServing): ItemAmount {
  const { servings } = cook;
  if (per.tsp !== undefined) return spoonAmount(per.tsp * servings);
  if (per.tbsp !== undefined) return spoonAmount(per.tbsp * 3 * servings);
  if (per.ml !== undefined) return liquidAmount(per.ml * servings);
  if (per.cloves !== undefined) return clovesAmount(per.cloves * servings);
  if (per.g !== undefined) {
    const grams = roundGrams(per.g * servings);
    return { quantity: grams, unit: 'g', grams };
  }
  if (per.count !== undefined) {
    const quantity = Math.max(1, Math.round(per.count * servings));
    return { quantity, unit: null, grams: null };
  }
  return usualAmount(food, kindOf(food), servings);
}

/**
 * The first of `names` (between `|`) that is there already, else the first that the request allows, brought from the
 * pantry; empty when all are ruled out.
 */
export function want(cook: Cook, names: string, per: PerServing = {}): Item[] {
  const list = names.split('|');
  for (const name of list) {
    const there = cook.items.find(({ food }) => food.name === name);
    if (there !== undefined) return [there];
  }
  for (const name of list) {
    const food = foodNamed(name);
    if (food === null || !cook.isAllowed(food)) continue;
    const there = cook.items.find((item) => item.food.id === food.id);
    if (there !== undefined) return [there];
    const amount = amountOf(food, cook, per);
    const item: Item = { food, kind: kindOf(food), ...amount, isGiven: false, isMeasured: false, text: '' };
    cook.items.push(item);
    return [item];
  }
  return [];
}

/** The same, but only what no task has used yet. */
export function wantFresh(cook: Cook, names: string, per: PerServing = {}): Item[] {
  return want(cook, names, per).filter(({ food }) => !cook.used.has(food.id));
}

/** Something a dish wants from the pantry: names between `|`, and how much for one person. */
export type Wanted = readonly [names: string, per: PerServing];

/** Everything of a list that is allowed and not used yet. */
export function fetchAll(cook: Cook, wanted: readonly Wanted[] = []): Item[] {
  return [...new Set(wanted.flatMap(([names, per]) => wantFresh(cook, names, per)))];
}

/** Fats for flavour and not for frying. */
const NOT_FOR_FRYING = /sesame|walnut|suet|cocoa|flaxseed|hazelnut|pumpkin|truffle/;

/** What is fried in: a given fat, else the cuisine's own, else any that is allowed. */
export function fat(cook: Cook, tablespoons = 0.5): Item[] {
  const [first] = take(cook, 'fat').filter(({ food }) => !NOT_FOR_FRYING.test(food.name));
  if (first !== undefined) return [first];
  const names = [...cook.cuisine.fats, 'olive oil', 'vegetable oil', 'sunflower oil', 'coconut oil'];
  return wantFresh(cook, names.join('|'), { tbsp: tablespoons });
}

/** One set of the cuisine's spices, or what spices were given. */
export function spices(cook: Cook): Item[] {
  const given = take(cook, 'spice').filter(({ food }) => !/vanilla|sumac|zest/.test(food.name));
  if (given.length > 1) return given.slice(0, 4);
  // Nobody dries what is there fresh.
  const isThereFresh = (name: string) =>
    cook.items.some(({ food }) => name === `dried ${food.name}` && food.category === 'herb');
  const fetched = cook.random
    .pick(cook.cuisine.spices)
    .flatMap((name) => (isThereFresh(name) ? [] : wantFresh(cook, name)));
  return [...new Set([...given, ...fetched])].slice(0, 4);
}

/** Something sour: given, else the cuisine's. */
export function acid(cook: Cook, tablespoons = 0.33): Item[] {
  const given = take(cook, 'acid');
  if (given.length > 0) return given.slice(0, 1);
  const names = [...cook.cuisine.acids, 'lemon juice', 'apple cider vinegar', 'rice vinegar'];
  return wantFresh(cook, names.join('|'), { tbsp: tablespoons });
}

/** Salt and pepper, "to taste"; either may be ruled out. */
export function saltAndPepper(cook: Cook): Item[] {
  return [...want(cook, 'salt'), ...want(cook, 'black pepper')];
}
