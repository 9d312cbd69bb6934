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
 * Tells of each mention whether its short name stands for an ingredient that is listed under a longer one and is judged
 * there: "the milk" for oat milk, "the butter" for vegan butter, "the pasta" for gluten-free penne. A food that some
 * line lists as it is keeps its meaning, and so does a name that no line ends with.
 */
export function listedReferences(listed: readonly ListedLine[]): (mention: FoodMention) => boolean {
  const all = listed.flatMap(({ mentions }) => mentions);
  const keys = [...new Set(all.map(({ text }) => nameKey(text)))];
  const categories = new Set(all.map(({ food }) => food.category));
  /** Of each listed food, whether every line that lists it claims something away. */
  const areClaimed = new Map<string, boolean>();
  for (const { food, freeFrom } of all)
    areClaimed.set(food.id, freeFrom !== undefined && areClaimed.get(food.id) !== false);
  const known = new Map<string, boolean>();
  const isShortName = (key: string) =>
    keys.some((longer) => endsWithWord(longer, key)) ||
    (CLASS_WORDS.get(key)?.some((category) => categories.has(category)) ?? false);
  return ({ food, freeFrom, text }) => {
    if (freeFrom !== undefined) return false;
    const areSameClaimed = areClaimed.get(food.id);
    if (areSameClaimed !== undefined) return areSameClaimed;
    const key = nameKey(text);
    const isReference = known.get(key) ?? isShortName(key);
    known.set(key, isReference);
    return isReference;
  };
}

/** "oat milk" ends with "milk", and so does "Hafermilch" with "Milch"; "buttermilk" is milk itself. */
function endsWithWord(longer: string, word: string): boolean {
  return longer !== word && word.length > 3 && longer.endsWith(word);
}
