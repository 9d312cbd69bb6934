import { type ComposeRequest, DISH_FORMS } from '@chef/culinary/composer';
import { FOODS } from '@chef/culinary/foods';
import { createRandom, type Random } from '@chef/culinary/random';
import { ALLERGENS, DIETS, type Diet } from '@chef/culinary/vocabulary';
import { EVERYDAY_FOODS, type EverydayGroup } from './everyday-foods.ts';

/** How many foods of a group a fridge holds: the least, the most, and how often any at all. */
type Shelf = readonly [group: EverydayGroup, least: number, most: number, share: number];

/** Fridges that people open, with how often they do. */
const FRIDGES: readonly (readonly [shelves: readonly Shelf[], weight: number])[] = [
  // Dinner: something that fills, vegetables, something to go with it.
  [
    [
      ['protein', 1, 2, 0.92],
      ['vegetable', 1, 4, 0.95],
      ['starch', 1, 1, 0.65],
      ['aromatic', 1, 2, 0.55],
      ['dairy', 1, 1, 0.3],
      ['herb', 1, 1, 0.25],
      ['spice', 1, 2, 0.2],
      ['pantry', 1, 3, 0.4],
      ['nut', 1, 1, 0.06],
    ],
    60,
  ],
  // No meat, whatever the diet says.
  [
    [
      ['vegetable', 2, 5, 1],
      ['starch', 1, 2, 0.7],
      ['dairy', 1, 2, 0.6],
      ['aromatic', 1, 2, 0.5],
      ['pantry', 1, 2, 0.4],
      ['herb', 1, 1, 0.2],
      ['nut', 1, 1, 0.15],
    ],
    16,
  ],
  // Sweet things and breakfast.
  [
    [
      ['fruit', 1, 2, 0.85],
      ['baking', 2, 5, 0.85],
      ['dairy', 1, 1, 0.35],
      ['nut', 1, 1, 0.3],
      ['spice', 1, 1, 0.15],
    ],
    12,
  ],
  // Nearly nothing.
  [
    [
      ['protein', 1, 1, 0.5],
      ['starch', 1, 1, 0.6],
      ['vegetable', 1, 1, 0.6],
      ['dairy', 1, 1, 0.3],
    ],
    12,
  ],
];

/** Share of fridges in which some food may be any food of the table. */
const ODD_FRIDGE = 0.3;
const ODD_FOOD = 0.35;

/** Diets that people mostly declare; the others are drawn now and then. */
const COMMON_DIETS: readonly Diet[] = ['vegan', 'vegetarian', 'gluten_free', 'dairy_free', 'pescatarian'];
const KITCHENS =
  'italian,french,spanish,greek,indian,thai,chinese,japanese,korean,vietnamese,mexican,moroccan,turkish,lebanese,german,british,american,caribbean,persian,ethiopian,brazilian,filipino,portuguese,polish'.split(
    ',',
  );
const MEALS = ['breakfast', 'lunch', 'dinner', 'snack', 'dessert'];
const KITS: readonly (readonly string[])[] = [
  ['hob'],
  ['hob', 'oven'],
  ['oven'],
  ['hob', 'microwave'],
  ['air_fryer'],
  ['hob', 'slow_cooker'],
  ['slow_cooker'],
  ['hob', 'pressure_cooker'],
  ['hob', 'oven', 'blender'],
  ['grill', 'hob'],
  ['microwave'],
];
const MINUTES = [15, 20, 25, 30, 30, 30, 40, 45, 45, 60, 60, 75, 90, 120];
/** Words that name a dish we know. */
const WISHES = DISH_FORMS.flatMap(({ id, wish }) => wish.exec(id.replaceAll('_', ' '))?.[0] ?? []);

/** A request for a recipe, the same for the same seed. */
export function drawRequest(seed: number): ComposeRequest {
  const random = createRandom(seed);
  const often = (share: number) => random.next() < share;
  return {
    ingredients: drawFridge(random),
    diets: often(0.18) ? [random.pick(often(0.75) ? COMMON_DIETS : [...DIETS])] : [],
    allergies: often(0.22) ? drawAllergies(random) : [],
    exclude: [],
    servings: random.pickWeighted([
      [1, 10],
      [2, 40],
      [3, 8],
      [4, 30],
      [5, 3],
      [6, 7],
      [8, 2],
    ]),
    seed,
    ...(often(0.4) ? { maxMinutes: random.pick(MINUTES) } : {}),
    ...(often(0.18) ? { cuisine: random.pick(KITCHENS) } : {}),
    ...(often(0.15) ? { meal: random.pick(MEALS) } : {}),
    ...(often(0.15) ? { wish: random.pick(WISHES) } : {}),
    ...(often(0.1) ? { equipment: random.pick(KITS) } : {}),
    ...(often(0.2) ? { skill: random.pick(['beginner', 'advanced']) } : {}),
    ...(often(0.2) ? { units: 'us' as const } : {}),
  };
}

function drawAllergies(random: Random) {
  const count = random.next() < 0.75 ? 1 : 2;
  return [...new Set(Array.from({ length: count }, () => random.pick([...ALLERGENS])))].sort();
}

function drawFridge(random: Random): string[] {
  const shelves = random.pickWeighted(FRIDGES);
  const isOdd = random.next() < ODD_FRIDGE;
  const names = shelves.flatMap(([group, least, most, share]) => {
    if (random.next() >= share) return [];
    const count = least + Math.floor(random.next() * (most - least + 1));
    return Array.from({ length: count }, () =>
      isOdd && random.next() < ODD_FOOD
        ? random.pick(FOODS).name
        : measure(random.pick<string>(EVERYDAY_FOODS[group]), group, random),
    );
  });
  const filled = names.length > 0 ? names : [random.pick(FOODS).name];
  return shuffle([...new Set(filled)], random);
}

/** What is counted, and what is weighed. */
const COUNTED: ReadonlySet<EverydayGroup> = new Set(['vegetable', 'fruit', 'aromatic']);
const WEIGHED: ReadonlySet<EverydayGroup> = new Set(['protein', 'vegetable', 'starch', 'fruit']);
const MEASURED_SHARE = 0.15;

/** Now and then people say how much there is. */
function measure(name: string, group: EverydayGroup, random: Random): string {
  if (random.next() > MEASURED_SHARE) return name;
  if (COUNTED.has(group) && random.next() < 0.6) return `${1 + Math.floor(random.next() * 5)} ${name}`;
  if (!WEIGHED.has(group)) return name;
  return `${random.pick([100, 150, 200, 250, 300, 400, 500, 600, 750])} g ${name}`;
}

function shuffle<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((item) => [random.next(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
}
