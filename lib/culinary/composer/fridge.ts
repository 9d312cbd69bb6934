import { findDietConflict, isFoodAllowed } from '../diets/index.ts';
import type { Food } from '../foods/food.ts';
import { findFoodMentions, foodAllergens, matchFood, walkConstituents } from '../foods/index.ts';
import { parseIngredient } from '../phrases/index.ts';
import type { ParsedIngredient } from '../recipe/recipe.ts';
import { findRefusal } from '../safety/index.ts';
import type { ComposeRequest, LeftOutReason } from './compose-request.ts';
import { type IngredientKind, kindOf } from './ingredient-kind.ts';

/** Something that goes into the dish: given by the person or from the pantry. */
export interface Item {
  readonly food: Food;
  readonly kind: IngredientKind;
  /** As a number of `unit`; null for "to taste". */
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly grams: number | null;
  readonly isGiven: boolean;
}

/** What is there and may be used, and what is not. */
export interface Fridge {
  readonly items: readonly Item[];
  readonly leftOut: readonly { readonly text: string; readonly reasonCode: LeftOutReason }[];
  readonly isAllowed: (food: Food) => boolean;
  readonly refusedBy: string | null;
}

/** Most given foods that one dish can hold and still be a dish. */
const ITEMS_MAX = 14;

/** Reads what was given and sorts out what may not be used. */
export function openFridge(request: ComposeRequest): Fridge {
  const excluded = request.exclude.flatMap((text) => matchFood(text)?.food.id ?? []);
  const constraints = {
    allergies: request.allergies,
    diets: request.diets,
    excludeFoodIds: excluded,
    excludeTexts: request.exclude,
  };
  const items = new Map<string, Item>();
  const leftOut: { text: string; reasonCode: LeftOutReason }[] = [];
  let refusedBy: string | null = null;
  for (const text of request.ingredients) {
    refusedBy ??= findRefusal(text)?.code ?? null;
    const parsed = parseIngredient(text);
    const foods = recogniseFoods(parsed);
    if (foods.length === 0) leftOut.push({ text, reasonCode: 'not_recognised' });
    for (const food of foods) {
      const reasonCode = findObstacle(food, request, constraints);
      if (reasonCode !== null) leftOut.push({ text, reasonCode });
      else if (items.size >= ITEMS_MAX && !items.has(food.id)) leftOut.push({ text, reasonCode: 'too_many' });
      else
        items.set(
          food.id,
          addUp(items.get(food.id), toItem(food, foods.length === 1 ? parsed : null, request.servings)),
        );
    }
  }
  if (request.diets.includes('kosher')) separateMeatAndDairy(items, leftOut);
  return {
    items: [...items.values()],
    leftOut,
    isAllowed: (food) => isFoodAllowed(food, constraints),
    refusedBy,
  };
}

/** Meat and milk are never in one dish (Yoreh De'ah 87:1): the meat stays. */
function separateMeatAndDairy(
  items: Map<string, Item>,
  leftOut: { text: string; reasonCode: LeftOutReason }[],
): void {
  const isMadeOf = (item: Item, origins: readonly string[]) =>
    walkConstituents(item.food).some(({ food }) => origins.includes(food.origin));
  if (![...items.values()].some((item) => isMadeOf(item, ['beef', 'lamb', 'game', 'poultry']))) return;
  for (const [id, item] of items) {
    if (!isMadeOf(item, ['dairy'])) continue;
    items.delete(id);
    leftOut.push({ text: item.food.name, reasonCode: 'diet' });
  }
}

/** The line's own food, or every food that a free text names ("some rice and two eggs"). */
function recogniseFoods(parsed: ParsedIngredient): Food[] {
  const own = matchFood(parsed.name)?.food;
  if (own !== undefined) return [own];
  const mentions = findFoodMentions(parsed.phrase).filter(({ freeFrom }) => freeFrom === undefined);
  return [...new Map(mentions.map(({ food }) => [food.id, food])).values()];
}

function findObstacle(
  food: Food,
  request: ComposeRequest,
  constraints: Parameters<typeof isFoodAllowed>[1],
): LeftOutReason | null {
  if (isFoodAllowed(food, constraints))
    return kindOf(food) === 'other' && food.category !== 'prepared' ? 'not_cookable' : null;
  if (foodAllergens(food).some(({ allergen }) => request.allergies.includes(allergen))) return 'allergy';
  if (request.diets.some((diet) => findDietConflict(food, diet) !== null)) return 'diet';
  return 'excluded';
}

function toItem(food: Food, parsed: ParsedIngredient | null, servings: number): Item {
  const isTin = parsed?.unit === 'can' || parsed?.unit === 'jar';
  const kind = isTin && /tomato/.test(food.name) ? 'tomato_sauce' : kindOf(food);
  if (parsed?.quantity != null) {
    const { quantity, unit, grams } = parsed;
    return { food, kind, quantity, unit, grams, isGiven: true };
  }
  return { food, kind, ...usualAmount(food, kind, servings), isGiven: true };
}

function addUp(first: Item | undefined, second: Item): Item {
  if (first === undefined) return second;
  if (first.unit !== second.unit || first.quantity === null || second.quantity === null) return first;
  const grams = first.grams === null || second.grams === null ? null : first.grams + second.grams;
  return { ...first, quantity: first.quantity + second.quantity, grams };
}

/** What a cook takes per person when nobody said how much there is: grams, or pieces of what is counted. */
const GRAMS_PER_SERVING: Readonly<Partial<Record<IngredientKind, number>>> = {
  poultry: 150,
  mince: 120,
  cut: 150,
  cured: 30,
  ready_meat: 50,
  fish: 150,
  shellfish: 120,
  shell_on: 300,
  plant_protein: 120,
  beans: 120,
  dried_beans: 60,
  lentils: 60,
  rice: 75,
  pasta: 90,
  grain: 65,
  potato: 200,
  hard_vegetable: 80,
  medium_vegetable: 100,
  soft_vegetable: 80,
  leafy: 60,
  salad: 60,
  cheese: 30,
  crunch: 15,
  fruit: 80,
  tomato_sauce: 120,
};

/** A sensible amount for the servings, in the unit a cook would say it in. */
export function usualAmount(
  food: Food,
  kind: IngredientKind,
  servings: number,
): Pick<Item, 'quantity' | 'unit' | 'grams'> {
  const counted = countPieces(food, kind, servings);
  if (counted !== null) return counted;
  const grams = GRAMS_PER_SERVING[kind];
  if (grams !== undefined) {
    const total = roundGrams(grams * servings);
    return { quantity: total, unit: 'g', grams: total };
  }
  return spoonfuls(kind, servings);
}

const COUNTED: ReadonlySet<IngredientKind> = new Set([
  'onion',
  'acid',
  'egg',
  'wrap',
  'medium_vegetable',
  'hard_vegetable',
  'soft_vegetable',
  'salad',
  'potato',
  'fruit',
  'poultry',
  'fish',
]);

/** "1 onion" rather than "110 g onion", for foods that are bought by the piece. */
function countPieces(
  food: Food,
  kind: IngredientKind,
  servings: number,
): Pick<Item, 'quantity' | 'unit' | 'grams'> | null {
  if (kind === 'egg' && food.category === 'egg' && /^egg$/.test(food.name)) {
    return { quantity: Math.max(2, servings * 2), unit: null, grams: Math.max(2, servings * 2) * 50 };
  }
  if (kind === 'bread') return { quantity: servings * 2, unit: 'slice', grams: null };
  if (kind === 'wrap') return { quantity: servings * 2, unit: null, grams: null };
  if (kind === 'garlic' && food.name === 'garlic')
    return { quantity: Math.max(1, servings), unit: 'clove', grams: Math.max(1, servings) * 3 };
  const each = food.measures.find(
    ({ unit, size }) => unit === 'each' && (size === undefined || size === 'medium'),
  )?.grams;
  if (each === undefined || each < 25 || !COUNTED.has(kind)) return null;
  const wanted =
    kind === 'onion'
      ? 50 * servings
      : kind === 'acid'
        ? 30 * servings
        : (GRAMS_PER_SERVING[kind] ?? 80) * servings;
  const quantity = Math.max(
    each > 300 ? 0.5 : 1,
    Math.round((wanted / each) * (each > 300 ? 2 : 1)) / (each > 300 ? 2 : 1),
  );
  return { quantity, unit: null, grams: quantity * each };
}

function spoonfuls(kind: IngredientKind, servings: number): Pick<Item, 'quantity' | 'unit' | 'grams'> {
  const tablespoons: Partial<Record<IngredientKind, number>> = {
    fat: 0.5,
    creamy: 3,
    sauce: 1,
    wine: 3,
    herb: 1,
    sweet: 0.5,
    acid: 0.5,
    liquid: 8,
    flour: 0.5,
    onion: 2,
  };
  if (kind === 'seasoning') return { quantity: null, unit: null, grams: null };
  if (kind === 'spice') return { quantity: roundSpoon(servings / 4), unit: 'tsp', grams: null };
  if (kind === 'garlic') return { quantity: roundSpoon(servings / 2), unit: 'tsp', grams: null };
  const spoons = (tablespoons[kind] ?? 1) * servings;
  if (spoons >= 8) return { quantity: roundGrams(spoons * 15), unit: 'ml', grams: null };
  return { quantity: Math.max(1, Math.round(spoons)), unit: 'tbsp', grams: null };
}

function roundSpoon(teaspoons: number): number {
  return Math.max(0.5, Math.round(teaspoons * 2) / 2);
}

function roundGrams(grams: number): number {
  const step = grams < 100 ? 10 : grams < 400 ? 25 : 50;
  return Math.max(step, Math.round(grams / step) * step);
}
