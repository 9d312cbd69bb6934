import { findDietConflict, isFoodAllowed } from '../../diets/index.ts';
import type { Food } from '../../foods/food.ts';
import { findFoodMentions, foodAllergens, matchFood, walkConstituents } from '../../foods/index.ts';
import { parseIngredient } from '../../phrases/index.ts';
import type { ParsedIngredient } from '../../recipe/recipe.ts';
import { findRefusal } from '../../safety/index.ts';
import type { ComposeRequest, LeftOut, LeftOutReason } from '../compose-request.ts';
import {
  isCookedBefore,
  isNoneThere,
  isSpoiled,
  isWrittenInGerman,
  nameMeant,
  withoutCooked,
} from './given-words.ts';
import { kindOf, STAPLES } from './ingredient-kind.ts';
import type { Item } from './item.ts';
import { usualAmount } from './usual-amount.ts';

/** What is there and may be used, and what is not. */
export interface Fridge {
  readonly items: readonly Item[];
  readonly leftOut: readonly LeftOut[];
  readonly isAllowed: (food: Food) => boolean;
  readonly refusedBy: string | null;
}

/** Most given foods that one dish can hold and still be a dish. */
const ITEMS_MAX = 14;

type Constraints = Parameters<typeof isFoodAllowed>[1];

/** Reads what was given and sorts out what may not be used. */
export function openFridge(request: ComposeRequest): Fridge {
  const constraints: Constraints = {
    allergies: request.allergies,
    diets: request.diets,
    excludeFoodIds: request.exclude.flatMap((text) => matchFood(text)?.food.id ?? []),
    excludeTexts: request.exclude,
  };
  const items = new Map<string, Item>();
  const leftOut: LeftOut[] = [];
  for (const text of request.ingredients) putIn(text, request, constraints, items, leftOut);
  const isKosher = request.diets.includes('kosher');
  if (isKosher) separateMeatAndDairy(items, leftOut);
  const given = [...items.values()];
  const verdicts = new Map<string, boolean>();
  const isAllowed = (food: Food) => {
    let verdict = verdicts.get(food.id);
    if (verdict === undefined) {
      verdict = isFoodAllowed(food, constraints) && !(isKosher && wouldMix(food, given));
      verdicts.set(food.id, verdict);
    }
    return verdict;
  };
  const refusals = request.ingredients.map((text) => findRefusal(text)?.code ?? null);
  return { items: given, leftOut, isAllowed, refusedBy: refusals.find((code) => code !== null) ?? null };
}

function putIn(
  text: string,
  request: ComposeRequest,
  constraints: Constraints,
  items: Map<string, Item>,
  leftOut: LeftOut[],
): void {
  const parsed = parseIngredient(text);
  if (isSpoiled(text)) {
    leftOut.push({ text, reasonCode: 'spoiled' });
    return;
  }
  if (isNoneThere(text)) {
    leftOut.push({ text, reasonCode: 'none_there' });
    return;
  }
  const isGerman = request.locale?.startsWith('de') === true || request.ingredients.some(isWrittenInGerman);
  const foods = recogniseFoods(parsed, isGerman);
  if (foods.length === 0) leftOut.push({ text, reasonCode: 'not_recognised' });
  for (const food of foods) {
    const reasonCode = findObstacle(food, request, constraints);
    if (reasonCode !== null) leftOut.push({ text, reasonCode });
    else if (items.size >= ITEMS_MAX && !items.has(food.id)) leftOut.push({ text, reasonCode: 'too_many' });
    else {
      const item = toItem(food, foods.length === 1 ? parsed : null, text, request.servings);
      items.set(food.id, addUp(items.get(food.id), item));
    }
  }
}

const MEAT_ORIGINS: readonly string[] = ['beef', 'lamb', 'game', 'poultry'];

const isMadeOf = (food: Food, origins: readonly string[]) =>
  walkConstituents(food).some((visit) => origins.includes(visit.food.origin));

/** Whether a pantry food would bring milk to meat or meat to milk (Yoreh De'ah 87:1). */
function wouldMix(food: Food, given: readonly Item[]): boolean {
  const hasMeat = given.some((item) => isMadeOf(item.food, MEAT_ORIGINS));
  if (hasMeat && isMadeOf(food, ['dairy'])) return true;
  return isMadeOf(food, MEAT_ORIGINS) && !hasMeat;
}

/** Meat and milk are never in one dish: the meat stays. */
function separateMeatAndDairy(items: Map<string, Item>, leftOut: LeftOut[]): void {
  if (![...items.values()].some(({ food }) => isMadeOf(food, MEAT_ORIGINS))) return;
  for (const [id, item] of items) {
    if (!isMadeOf(item.food, ['dairy'])) continue;
    items.delete(id);
    leftOut.push({ text: item.text, reasonCode: 'diet' });
  }
}

function meantFood(phrase: string, isGerman: boolean): Food | undefined {
  const name = nameMeant(phrase, isGerman);
  return name === null ? undefined : matchFood(name)?.food;
}

/** What labels name and nobody cooks with by itself is no ingredient. */
const isCookedWith = (food: Food) => !food.id.startsWith('label-');

/** "leftover rice", "cooked chicken": the cooked form, where the table has one; it only has to be warmed. */
function cookedBefore({ phrase, name }: ParsedIngredient): Food | undefined {
  if (!isCookedBefore(phrase)) return undefined;
  const cooked = matchFood(`cooked ${withoutCooked(name)}`)?.food;
  return cooked?.name.startsWith('cooked ') ? cooked : undefined;
}

const TIN = /\b(?:canned|tinned|tins?|cans?)\b/i;

/** "2 tins of sardines": the tinned form, where the table has one. */
function tinned({ phrase, name, unit }: ParsedIngredient): Food | undefined {
  if (unit !== 'can' && !TIN.test(phrase)) return undefined;
  const food = matchFood(`canned ${name.replace(TIN, '').trim()}`)?.food;
  return food?.name.startsWith('canned ') ? food : undefined;
}

/** The line's own food, or every food that a free text names ("some rice and two eggs"). */
function recogniseFoods(parsed: ParsedIngredient, isGerman: boolean): Food[] {
  const own =
    meantFood(parsed.phrase, isGerman) ??
    cookedBefore(parsed) ??
    tinned(parsed) ??
    matchFood(parsed.name)?.food;
  if (own !== undefined) return isCookedWith(own) ? [own] : [];
  const mentions = findFoodMentions(parsed.phrase).filter(({ freeFrom }) => freeFrom === undefined);
  return [...new Map(mentions.map(({ food }) => [food.id, food])).values()].filter(isCookedWith);
}

function findObstacle(food: Food, request: ComposeRequest, constraints: Constraints): LeftOutReason | null {
  if (isFoodAllowed(food, constraints)) return kindOf(food) === 'other' ? 'not_cookable' : null;
  if (foodAllergens(food).some(({ allergen }) => request.allergies.includes(allergen))) return 'allergy';
  if (request.diets.some((diet) => findDietConflict(food, diet) !== null)) return 'diet';
  if (!isFoodAllowed(food, { ...constraints, allergies: [], diets: [] })) return 'excluded';
  // What brands differ in is ruled out by a doubt and not by a conflict.
  return isFoodAllowed(food, { ...constraints, allergies: [] }) ? 'allergy' : 'diet';
}

const TINS: ReadonlySet<string> = new Set(['can', 'jar', 'carton', 'package']);
/** More than this many usual portions stays in the cupboard. */
const USUAL_PORTIONS_MAX = 2.5;
const PIECES_AS_GIVEN_MAX = 6;

function toItem(food: Food, parsed: ParsedIngredient | null, text: string, servings: number): Item {
  const isTin = TINS.has(parsed?.unit ?? '') || TIN.test(text);
  const isTinnedTomato = isTin && /tomato/.test(food.name) && food.category === 'vegetable';
  const kind = isTinnedTomato ? 'tomato' : kindOf(food);
  const base = { food, kind, isGiven: true, text };
  const usual = usualAmount(food, kind, servings);
  if (parsed?.quantity == null || parsed.quantity <= 0) return { ...base, ...usual, isMeasured: false };
  const { quantity, unit, grams } = parsed;
  const isTooMuch = grams !== null && usual.grams !== null && grams > usual.grams * USUAL_PORTIONS_MAX;
  const isBulk = unit !== null || STAPLES.has(kind) || quantity > PIECES_AS_GIVEN_MAX;
  const isGarlicHead = food.name === 'garlic' && (unit === null || unit === 'head');
  if ((isTooMuch && isBulk) || isGarlicHead) return { ...base, ...usual, isMeasured: false };
  return { ...base, quantity, unit, grams, isMeasured: true };
}

function addUp(first: Item | undefined, second: Item): Item {
  if (first === undefined) return second;
  if (first.unit !== second.unit || first.quantity === null || second.quantity === null) return first;
  const grams = first.grams === null || second.grams === null ? null : first.grams + second.grams;
  return { ...first, quantity: first.quantity + second.quantity, grams };
}
