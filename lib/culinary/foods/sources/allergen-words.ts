import {
  ALLERGENS,
  type Allergen,
  type GlutenCereal,
  TREE_NUTS,
  type TreeNut,
} from '../../vocabulary/index.ts';
import type { FoodAllergen } from '../food.ts';

/** Cereals of Regulation (EU) No 1169/2011 Annex II point 1; spelt and khorasan are wheats (Triticum) too. */
const CEREALS: Readonly<Record<string, { readonly cereal: GlutenCereal; readonly isWheat: boolean }>> = {
  wheat: { cereal: 'wheat', isWheat: true },
  spelt: { cereal: 'spelt', isWheat: true },
  kamut: { cereal: 'kamut', isWheat: true },
  rye: { cereal: 'rye', isWheat: false },
  barley: { cereal: 'barley', isWheat: false },
  oats: { cereal: 'oats', isWheat: false },
};

/**
 * Reads the words of a row's `has`: an allergen, a tree nut (`almond`) or a cereal (`wheat` brings `gluten`
 * with it), each with `?` behind it when only some brands contain it.
 */
export function readAllergens(text: string): FoodAllergen[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap(readWord);
}

function readWord(part: string): FoodAllergen[] {
  const presence = part.endsWith('?') ? 'may_contain' : 'contains';
  const word = part.endsWith('?') ? part.slice(0, -1) : part;
  const grain = CEREALS[word];
  if (grain !== undefined) {
    const gluten: FoodAllergen = { allergen: 'gluten', presence, cereal: grain.cereal };
    return grain.isWheat ? [{ allergen: 'wheat', presence }, gluten] : [gluten];
  }
  if (isTreeNut(word)) return [{ allergen: 'tree_nut', presence, nut: word }];
  if (isAllergen(word)) return [{ allergen: word, presence }];
  throw new Error(`foods: "${part}" is no allergen, tree nut or cereal`);
}

function isTreeNut(word: string): word is TreeNut {
  return (TREE_NUTS as readonly string[]).includes(word);
}

function isAllergen(word: string): word is Allergen {
  return (ALLERGENS as readonly string[]).includes(word);
}
