import type { Food } from '../../foods/food.ts';
import type { IngredientKind } from './ingredient-kind.ts';
import type { ItemAmount } from './item.ts';

export type Portions = Readonly<Partial<Record<IngredientKind, number>>>;

/**
 * Grams for one person when nobody said how much there is: main-course portions of our own kitchen scale, near the
 * middle of what national dietary guides call a portion (raw or as bought).
 */
const GRAMS: Portions = {
  poultry: 160,
  mince: 120,
  sausage: 120,
  steak: 160,
  stew_meat: 170,
  joint: 220,
  offal: 120,
  cured: 35,
  ready_meat: 60,
  fish: 150,
  tinned_fish: 70,
  smoked_fish: 70,
  shellfish: 120,
  shell_on: 400,
  tofu: 125,
  frying_cheese: 75,
  beans: 120,
  dried_beans: 60,
  lentils: 65,
  rice: 75,
  pasta: 90,
  noodle: 80,
  grain: 65,
  oats: 45,
  biscuit: 30,
  potato: 220,
  root: 90,
  firm: 100,
  soft: 90,
  leafy: 60,
  salad: 50,
  pickle: 20,
  cheese: 35,
  soft_cheese: 50,
  crunch: 15,
  dried_fruit: 20,
  chocolate: 25,
  nut_butter: 20,
  fruit: 100,
  tomato: 130,
  sweet: 12,
  flour: 50,
  other: 60,
};

const MILLILITRES: Portions = {
  cream: 50,
  coconut_milk: 100,
  yogurt: 60,
  milk: 100,
  stock: 150,
  wine: 60,
  drink: 100,
};
const TABLESPOONS: Portions = {
  fat: 0.5,
  acid: 0.5,
  sauce: 0.75,
  crumbs: 1.5,
  thickener: 0.25,
  herb: 1,
};

/** Teaspoons for one person of spices that are stronger or milder than most. */
const TEASPOONS: Readonly<Record<string, number>> = {
  turmeric: 0.15,
  'cayenne pepper': 0.08,
  'red pepper flakes': 0.12,
  cinnamon: 0.15,
  cloves: 0.05,
  nutmeg: 0.06,
  mace: 0.06,
  allspice: 0.12,
  cardamom: 0.1,
  fenugreek: 0.1,
  'ground ginger': 0.15,
  'white pepper': 0.1,
  'black pepper': 0.12,
  'five-spice powder': 0.15,
  'garam masala': 0.3,
  'curry powder': 0.5,
  paprika: 0.5,
  'chili powder': 0.4,
  'vanilla extract': 0.25,
  "za'atar": 0.5,
  'cajun seasoning': 0.5,
  'taco seasoning': 0.5,
  'ras el hanout': 0.5,
  'italian seasoning': 0.4,
};
const TEASPOONS_OF_ANY = 0.25;

const roundTo = (value: number, step: number) => Math.max(step, Math.round(value / step) * step);

/** Grams as a cook weighs them out. */
export function roundGrams(grams: number): number {
  return roundTo(grams, grams < 40 ? 5 : grams < 100 ? 10 : grams < 400 ? 25 : 50);
}

const grams = (amount: number): ItemAmount => ({ quantity: amount, unit: 'g', grams: amount });
const count = (quantity: number, each: number | null = null): ItemAmount => ({
  quantity,
  unit: null,
  grams: each === null ? null : quantity * each,
});

/** Millilitres of a liquid in the unit that suits the quantity. */
export function liquidAmount(millilitres: number): ItemAmount {
  if (millilitres < 50)
    return { quantity: Math.max(1, Math.round(millilitres / 15)), unit: 'tbsp', grams: null };
  return { quantity: roundTo(millilitres, millilitres < 250 ? 10 : 50), unit: 'ml', grams: null };
}

/** Teaspoons, or tablespoons once there are three of them. */
export function spoonAmount(teaspoons: number): ItemAmount {
  if (teaspoons >= 2.5)
    return { quantity: roundTo(teaspoons / 3, teaspoons < 9 ? 0.5 : 1), unit: 'tbsp', grams: null };
  return { quantity: roundTo(teaspoons, teaspoons < 1 ? 0.25 : 0.5), unit: 'tsp', grams: null };
}

/** Cloves of garlic. */
export function clovesAmount(cloves: number): ItemAmount {
  const quantity = Math.max(1, Math.round(cloves));
  return { quantity, unit: 'clove', grams: quantity * 3 };
}

/** A sensible amount for the servings, in the unit a cook would say it in; `portions` are the form's own. */
export function usualAmount(
  food: Food,
  kind: IngredientKind,
  servings: number,
  portions: Portions = {},
): ItemAmount {
  if (kind === 'seasoning') return { quantity: null, unit: null, grams: null };
  if (kind === 'spice') return spiceAmount(food, servings);
  if (kind === 'leavening') return spoonAmount(0.5 * servings);
  const own = OF_ITS_OWN[food.name]?.(servings) ?? pieces(food, kind, servings, portions);
  if (own !== null) return own;
  const ml = MILLILITRES[kind];
  if (ml !== undefined) return liquidAmount((portions[kind] ?? ml) * servings);
  const tablespoons = TABLESPOONS[kind];
  if (tablespoons !== undefined && portions[kind] === undefined)
    return spoonAmount(3 * tablespoons * servings);
  return grams(roundGrams((portions[kind] ?? GRAMS[kind] ?? 50) * servings));
}

function spiceAmount(food: Food, servings: number): ItemAmount {
  if (food.name === 'star anise') return count(Math.max(1, Math.round(servings / 3)));
  if (food.name === 'saffron') return { quantity: 1, unit: 'pinch', grams: null };
  if (/^(?:dried|ancho|pasilla) chil/.test(food.name)) return count(Math.max(1, Math.round(servings / 2)));
  return spoonAmount((TEASPOONS[food.name] ?? TEASPOONS_OF_ANY) * servings);
}

/** Foods that are measured like nothing else of their kind. */
const OF_ITS_OWN: Readonly<Record<string, (servings: number) => ItemAmount>> = {
  garlic: (servings) => clovesAmount(servings * 0.75),
  ginger: (servings) => spoonAmount(servings),
  'horseradish root': (servings) => spoonAmount(servings),
  'fresh turmeric': (servings) => spoonAmount(servings * 0.5),
  galangal: (servings) => spoonAmount(servings),
  lemongrass: (servings) => ({ quantity: Math.max(1, Math.round(servings / 2)), unit: 'stalk', grams: null }),
  celery: (servings) => ({
    quantity: Math.max(1, Math.round(servings / 2)),
    unit: 'stalk',
    grams: Math.max(1, Math.round(servings / 2)) * 40,
  }),
  thyme: (servings) => ({ quantity: Math.max(2, servings), unit: 'sprig', grams: null }),
  rosemary: (servings) => ({ quantity: Math.max(1, Math.round(servings / 2)), unit: 'sprig', grams: null }),
  'bay leaf': (servings) => count(Math.max(1, Math.round(servings / 3))),
  'curry leaf': (servings) => count(servings * 4),
  'cocoa powder': (servings) => spoonAmount(servings * 1.5),
  // Salted fish seasons: three or four fillets for one person.
  anchovy: (servings) => grams(roundGrams(servings * 12)),
  'canned anchovy': (servings) => grams(roundGrams(servings * 12)),
  scallion: (servings) => count(Math.max(2, servings), 15),
  "bird's eye chili": (servings) => count(Math.max(1, Math.round(servings / 3))),
};

const COUNTED: ReadonlySet<IngredientKind> = new Set([
  'onion',
  'acid',
  'aromatic',
  'egg',
  'wrap',
  'firm',
  'root',
  'soft',
  'salad',
  'potato',
  'fruit',
  'leafy',
  'poultry',
  'whole_bird',
  'fish',
  'steak',
  'sausage',
]);

/** Fish that is bought by the piece. */
const WHOLE_FISH = /sardine|mackerel|trout|sea ba|bream|herring|mullet|pomfret|milkfish/;
/** Whole pieces in grams per person for what is not in `GRAMS`. */
const PIECE_GRAMS: Portions = { onion: 50, acid: 30, egg: 100, whole_bird: 400, aromatic: 8 };
const PIECES_MAX = 12;
const SMALLEST_PIECE_GRAMS = 25;

/** "1 onion" rather than "110 g onion", for foods that are bought by the piece. */
function pieces(food: Food, kind: IngredientKind, servings: number, portions: Portions): ItemAmount | null {
  if (kind === 'bread' && ROLLS.test(food.name)) return count(Math.max(1, Math.round(servings)));
  if (kind === 'bread' && LOAVES.test(food.name)) return count(Math.max(0.5, Math.round(servings) / 2));
  if (kind === 'bread') return { quantity: Math.ceil(servings * 1.5), unit: 'slice', grams: null };
  if (kind === 'wrap')
    return count(Math.max(1, Math.round(servings * (/pita|naan/.test(food.name) ? 1 : 2))));
  if (!COUNTED.has(kind) || (kind === 'fish' && !WHOLE_FISH.test(food.name))) return null;
  const each = eachGrams(food);
  if (each === null || each < (kind === 'aromatic' ? 3 : SMALLEST_PIECE_GRAMS)) return null;
  const wanted = (portions[kind] ?? PIECE_GRAMS[kind] ?? GRAMS[kind] ?? 80) * servings;
  const step = each > 300 && kind !== 'whole_bird' ? 0.5 : 1;
  // Nobody shares a leg or a chop.
  const least = FOR_ONE.test(food.name) ? servings : step;
  const quantity = Math.max(least, Math.round(wanted / each / step) * step);
  return quantity > PIECES_MAX ? null : count(quantity, each);
}

/** Cuts that are one portion, bone and all. */
const FOR_ONE = /^(?:bone-in )?(?:chicken|duck|turkey|goose|pork|lamb|veal) (?:thigh|leg|chop|cutlet)$/;

/** Breads that are eaten by the piece, and long ones of which two people share one. */
const ROLLS = /bun$|roll$|bagel|croissant|muffin$|crumpet|biscuit$|paratha|puri$|arepa|injera/;
const LOAVES = /^(?:baguette|ciabatta)$/;

function eachGrams(food: Food): number | null {
  const row =
    food.measures.find(({ unit, size }) => unit === 'each' && (size === undefined || size === 'medium')) ??
    food.measures.find(({ unit }) => unit === 'each');
  return row?.grams ?? null;
}
