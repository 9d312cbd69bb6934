import type { Food, FoodCategory } from '../foods/food.ts';

/** Words that stand for several ingredients at once, and which of them are meant. */
interface Collective {
  readonly pattern: RegExp;
  readonly covers: (food: Food) => boolean;
}

const inCategories =
  (...categories: readonly FoodCategory[]) =>
  ({ category }: Food): boolean =>
    categories.includes(category);
const hasRole =
  (...roles: Food['roles'][number][]) =>
  (food: Food): boolean =>
    roles.some((role) => food.roles.includes(role));
const any =
  (...tests: readonly ((food: Food) => boolean)[]) =>
  (food: Food): boolean =>
    tests.some((test) => test(food));

const VEGETABLES = inCategories('vegetable', 'root_vegetable', 'leafy_green', 'mushroom', 'allium');
const DRY = any(
  inCategories(
    'flour',
    'spice',
    'baking',
    'grain',
    'sweetener',
    'nut',
    'seed',
    'dried_fruit',
    'pasta',
    'legume',
  ),
  ({ id }) => id === 'salt',
);
const WET = any(
  inCategories(
    'dairy',
    'egg',
    'oil',
    'beverage',
    'alcohol',
    'stock',
    'sauce',
    'condiment',
    'sweetener',
    'fruit',
  ),
  hasRole('liquid', 'acid', 'fat'),
);

/**
 * "The dry ingredients", "the vegetables", "the dressing": what a cook understands under each, by the shop aisle and
 * the use of a food. House rules.
 */
const COLLECTIVES: readonly Collective[] = [
  { pattern: /\b(?:dry (?:ingredients?|mix(?:ture)?|goods))\b/iu, covers: DRY },
  { pattern: /\b(?:wet|liquid) (?:ingredients?|mix(?:ture)?)\b|\bliquids\b/iu, covers: WET },
  { pattern: /\b(?:vegetables?|veg|veggies)\b/iu, covers: VEGETABLES },
  { pattern: /\b(?:aromatics|soffritto|mirepoix)\b/iu, covers: any(VEGETABLES, inCategories('spice')) },
  { pattern: /\bherbs?\b/iu, covers: inCategories('herb') },
  {
    pattern: /\b(?:spices?|seasonings?|season(?:ed)?|rub)\b/iu,
    covers: any(inCategories('spice', 'herb'), hasRole('seasoning'), ({ id }) => id === 'salt'),
  },
  { pattern: /\b(?:greens|leaves|salad)\b/iu, covers: any(inCategories('leafy_green', 'herb'), VEGETABLES) },
  { pattern: /\bcheeses?\b/iu, covers: inCategories('cheese') },
  {
    pattern: /\b(?:meats?|joint|roast|patties|meatballs|mince)\b/iu,
    covers: inCategories('meat', 'processed_meat', 'poultry'),
  },
  { pattern: /\b(?:bird|poultry)\b/iu, covers: inCategories('poultry') },
  { pattern: /\b(?:fish|fillets?|seafood)\b/iu, covers: inCategories('fish', 'shellfish') },
  { pattern: /\b(?:shellfish|seafood)\b/iu, covers: inCategories('shellfish') },
  { pattern: /\b(?:pasta|noodles)\b/iu, covers: inCategories('pasta') },
  { pattern: /\b(?:beans|pulses|legumes)\b/iu, covers: inCategories('legume') },
  { pattern: /\bnuts\b/iu, covers: inCategories('nut') },
  { pattern: /\bseeds\b/iu, covers: inCategories('seed') },
  { pattern: /\b(?:fruits?|berries)\b/iu, covers: inCategories('fruit', 'dried_fruit') },
  { pattern: /\b(?:stock|broth|bouillon)\b/iu, covers: inCategories('stock') },
  { pattern: /\b(?:fat|oil)\b/iu, covers: inCategories('oil') },
  { pattern: /\b(?:bread|toast|buns?|rolls?)\b/iu, covers: inCategories('bread') },
  { pattern: /\b(?:grains?)\b/iu, covers: inCategories('grain') },
  {
    pattern: /\b(?:toppings?|garnish(?:es)?)\b/iu,
    covers: any(VEGETABLES, inCategories('herb', 'nut', 'seed', 'cheese', 'fruit')),
  },
];

/** "Everything", "all the ingredients", "the remaining ingredients": nothing is left out. */
const ALL =
  /\b(?:everything|all (?:of )?(?:the |your )?(?:other |remaining )?ingredients|(?:remaining|other|rest of the) ingredients|all together|ingredients)\b/iu;

/** Parts of a dish that are mixed in the bowl they are named after; their liquids and seasonings are meant with them. */
const MIXED = /\b(?:dressing|marinade|vinaigrette|brine|glaze)\b/iu;
const MIXED_PARTS = any(WET, inCategories('spice', 'herb'), hasRole('seasoning'));
const SAUCE = /\bsauce\b/iu;
const SAUCE_PARTS = inCategories('condiment', 'sauce');

/** Tells of each food whether steps mean it without naming it; the steps are read once. */
export function collectivelyMeant(steps: string): (food: Food) => boolean {
  return any(
    ...COLLECTIVES.filter(({ pattern }) => pattern.test(steps)).map(({ covers }) => covers),
    ...(MIXED.test(steps) ? [MIXED_PARTS] : []),
    ...(SAUCE.test(steps) ? [SAUCE_PARTS] : []),
  );
}

/** True when steps take in every ingredient at once; "the dry ingredients" do not. */
export function areAllMeant(steps: string): boolean {
  return ALL.test(
    steps.replace(/\b(?:dry|wet|liquid|salad|sauce|dressing|marinade|dough) ingredients\b/giu, ' '),
  );
}

/** True when a word of a step stands for a class of foods and one of the class is listed: "the meat" for beef. */
export function isClassOf(word: string, listed: readonly Food[]): boolean {
  return COLLECTIVES.some(({ pattern, covers }) => pattern.test(word) && listed.some((food) => covers(food)));
}
