import { anyName, type NamedFood } from '@chef/culinary/recipe-lines';

/** What goes into a dish once; meat is browned and comes back, pasta is boiled and then tossed. */
const ONCE: ReadonlySet<NamedFood['kind']> = new Set([
  'beans',
  'dried_beans',
  'lentils',
  'rice',
  'potato',
  'onion',
  'aromatic',
  'root',
  'firm',
  'soft',
  'leafy',
  'salad',
  'tomato',
  'fruit',
  'stock',
  'coconut_milk',
  'wine',
  'milk',
  'cream',
  'yogurt',
  'soft_cheese',
  'sauce',
  'sweet',
  'nut_butter',
  'dried_fruit',
]);
/** A salad for the side, too: what is in the pot cannot be dressed. */
const PUTTING =
  '(?:add|tip in|stir in|fold in|toss in|toss|dress|follow with|pour in|lay in|spread out|scatter in|drop in|slide in|sprinkle with)';
/** Behind what is only drawn with salt and put in later, as for a slaw. */
const SALTING = ' with salt';
const JOINT = '(?:, then the |, then |, and the |, the |, | and the | and )';

/** What finds foods and the lists in which they are put in, by the listed foods. */
interface Finder {
  readonly byName: ReadonlyMap<string, NamedFood>;
  readonly lists: RegExp;
  readonly names: RegExp;
}
const finders = new WeakMap<readonly NamedFood[], Finder>();

function finderOf(foods: readonly NamedFood[]): Finder {
  let finder = finders.get(foods);
  if (finder === undefined) {
    const named = foods.flatMap((food) => food.names.map((name) => [name, food] as const));
    // "corn" is corn where it is listed beside frozen corn, which is called so, too.
    const byName = new Map([...named, ...foods.map((food) => [food.names[0] ?? '', food] as const)]);
    const any = anyName(byName.keys());
    const list = `(?<!\\p{L})${PUTTING} (?:the )?((?:${any})(?:${JOINT}(?:${any}))*)(?![\\p{L}-])`;
    const lists = new RegExp(list, 'giu');
    finder = { byName, lists, names: new RegExp(`(?<![\\p{L}-])(?:${any})(?![\\p{L}-])`, 'gu') };
    finders.set(foods, finder);
  }
  return finder;
}

/**
 * The first food that a recipe's steps put into the dish for the second time; null when there is none. A small model
 * forgets what it has done.
 *
 * @param steps texts in their order.
 */
export function findPutInTwice(steps: readonly string[], foods: readonly NamedFood[]): NamedFood | null {
  if (foods.length === 0) return null;
  const { byName, lists, names } = finderOf(foods);
  const seen = new Set<NamedFood>();
  for (const list of steps.flatMap((step) => findLists(step, lists))) {
    for (const [name] of list.matchAll(names)) {
      const food = byName.get(name);
      if (food === undefined || !ONCE.has(food.kind)) continue;
      if (seen.has(food)) return food;
      seen.add(food);
    }
  }
  return null;
}

/** The lists of foods that a step puts in. */
function findLists(step: string, lists: RegExp): string[] {
  return [...step.matchAll(lists)]
    .filter(({ 0: whole, index }) => !step.startsWith(SALTING, index + whole.length))
    .map(([, list = '']) => list);
}
