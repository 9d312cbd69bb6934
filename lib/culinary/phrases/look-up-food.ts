import type { Food } from '../foods/food.ts';
import { matchFood } from '../foods/index.ts';

/** Names that are remembered; kitchens write the same few thousand again and again. */
const REMEMBERED_MAX = 4096;
/** Longer names are seldom met twice. */
const NAME_LENGTH_MAX = 60;

const remembered = new Map<string, Food | null>();

/** The food that a name stands for, or null: `matchFood`, with its last answers remembered. */
export function lookUpFood(name: string): Food | null {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const food = name === '' ? null : findFoodOf(name);
  if (name.length > NAME_LENGTH_MAX) return food;
  if (remembered.size >= REMEMBERED_MAX) remembered.clear();
  remembered.set(name, food);
  return food;
}

/** "fresh" in the other four languages; it never makes another food. */
const FRESH = /(?:^| )(?:frische[rsnm]?|frais|fraîches?|fresc(?:[oa]s?|hi|he))(?= |$)/iu;

function findFoodOf(name: string): Food | null {
  const match = matchFood(name);
  if (match !== null || !FRESH.test(name)) return match?.food ?? null;
  return matchFood(name.replace(FRESH, ' ').trim())?.food ?? null;
}
