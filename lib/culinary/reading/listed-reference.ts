import type { FoodCategory, FoodMention } from '../foods/food.ts';
import { nameKey } from '../foods/names/tokens.ts';

/** What of an ingredient line a step can refer back to. */
interface ListedLine {
  readonly mentions: readonly FoodMention[];
}

/** Words for a whole class: "the pasta" is the penne of the list. */
const CLASS_WORDS: ReadonlyMap<string, readonly FoodCategory[]> = new Map([
  ['pasta', ['pasta']],
  ['noodle', ['pasta']],
  ['cheese', ['cheese']],
  ['bread', ['bread']],
  ['nut', ['nut']],
  ['seed', ['seed']],
  ['fish', ['fish']],
  ['seafood', ['shellfish', 'fish']],
  ['shellfish', ['shellfish']],
  ['flour', ['flour']],
  ['oil', ['oil']],
  ['stock', ['stock']],
  ['bouillon', ['stock']],
  ['sausage', ['processed_meat', 'plant_protein']],
]);

/**
 * True when a step's short name stands for an ingredient that is listed under a longer one and is judged there: "the
 * milk" for oat milk, "the butter" for vegan butter, "the pasta" for gluten-free penne. A food that some line lists
 * as it is keeps its meaning, and so does a name that no line ends with.
 */
export function refersToListed(mention: FoodMention, listed: readonly ListedLine[]): boolean {
  if (mention.freeFrom !== undefined) return false;
  const all = listed.flatMap(({ mentions }) => mentions);
  const same = all.filter(({ food }) => food.id === mention.food.id);
  if (same.length > 0) return same.every(({ freeFrom }) => freeFrom !== undefined);
  const key = nameKey(mention.text);
  if (all.some(({ text }) => endsWithWord(nameKey(text), key))) return true;
  const categories = CLASS_WORDS.get(key);
  return categories !== undefined && all.some(({ food }) => categories.includes(food.category));
}

/** "oat milk" ends with "milk", and so does "Hafermilch" with "Milch"; "buttermilk" is milk itself. */
function endsWithWord(longer: string, word: string): boolean {
  return longer !== word && word.length > 3 && longer.endsWith(word);
}
