import type { Food } from '../foods/food.ts';
import { type DietRule, has, named, of } from './diet-rule.ts';

const GRAINS: ReadonlySet<Food['category']> = new Set(['grain', 'pasta', 'bread', 'flour']);
/** Flours of seeds, nuts and roots are kept with the flours and are no grain. */
const NO_GRAIN = /almond|coconut|chickpea|gram|cassava|tapioca|potato|tiger nut|arrowroot|hazelnut|banana/iu;
const isGrain = (food: Food): boolean =>
  (GRAINS.has(food.category) && !NO_GRAIN.test(food.name)) ||
  has(food, 'gluten') ||
  has(food, 'wheat') ||
  /^(?:corn|sweetcorn|canned corn|creamed corn|baby corn|popcorn|corn ?starch|hominy|polenta)$/iu.test(
    food.name,
  );

export const GLUTEN_FREE_RULES: readonly DietRule[] = [
  {
    code: 'gluten',
    source: '21 CFR 101.91; worded as "no gluten ingredients"',
    appliesTo: (food) => has(food, 'gluten') || has(food, 'wheat'),
  },
];

const KETO_SOURCE = 'Feinman et al., Nutrition 31 (2015) 1–13: 20 to 50 g carbohydrate a day';
/** Net carbohydrate per 100 g above which a food by itself does not fit. */
const KETO_NET_CARBOHYDRATE_MAX = 12;
const SEASONINGS: ReadonlySet<Food['category']> = new Set(['spice', 'herb', 'allium']);
const STARCHY: ReadonlySet<Food['category']> = new Set(['sweetener', 'grain', 'pasta', 'bread', 'flour']);

/** Seasonings are used by the gram and pass. */
function isRichInCarbohydrate(food: Food): boolean {
  if (SEASONINGS.has(food.category)) return false;
  const { carbohydrateGrams, fibreGrams } = food.nutrientsPer100g;
  if (carbohydrateGrams === null)
    return STARCHY.has(food.category) || has(food, 'gluten') || has(food, 'wheat');
  return carbohydrateGrams - (fibreGrams ?? 0) > KETO_NET_CARBOHYDRATE_MAX;
}

export const KETO_RULES: readonly DietRule[] = [
  { code: 'carbohydrate', source: KETO_SOURCE, appliesTo: isRichInCarbohydrate },
];

const PALEO_SOURCE = 'Cordain, The Paleo Diet (2010)';
const isLegume = (food: Food): boolean =>
  (food.category === 'legume' && !/green bean|snow pea|sugar snap pea/iu.test(food.name)) ||
  has(food, 'soy') ||
  has(food, 'peanut') ||
  has(food, 'lupin');
const isDairy = (food: Food): boolean => food.origin === 'dairy' || has(food, 'milk');

export const PALEO_RULES: readonly DietRule[] = [
  { code: 'grain', source: PALEO_SOURCE, appliesTo: isGrain },
  { code: 'legume', source: PALEO_SOURCE, appliesTo: isLegume },
  { code: 'dairy', source: PALEO_SOURCE, appliesTo: isDairy },
  {
    code: 'refined_sugar',
    source: PALEO_SOURCE,
    appliesTo: (food) =>
      food.category === 'sweetener' && food.origin !== 'insect' && !/maple/iu.test(food.name),
  },
  {
    code: 'processed',
    source: PALEO_SOURCE,
    appliesTo: ({ category }) => category === 'processed_meat' || category === 'snack',
  },
  {
    code: 'seed_oil',
    source: PALEO_SOURCE,
    appliesTo: named(
      /\b(?:vegetable|soybean|corn|sunflower|safflower|canola|rapeseed|cottonseed|grapeseed) oil|margarine/iu,
    ),
  },
];

const WHOLE30_SOURCE = 'Whole30 programme rules (2024)';

export const WHOLE30_RULES: readonly DietRule[] = [
  {
    code: 'added_sugar',
    source: WHOLE30_SOURCE,
    appliesTo: (food) => food.category === 'sweetener' || /stevia|erythritol|xylitol/iu.test(food.name),
  },
  { code: 'alcohol', source: WHOLE30_SOURCE, appliesTo: of('alcohol') },
  { code: 'grain', source: WHOLE30_SOURCE, appliesTo: isGrain },
  { code: 'legume', source: WHOLE30_SOURCE, appliesTo: isLegume },
  {
    code: 'dairy',
    source: WHOLE30_SOURCE,
    appliesTo: (food) => isDairy(food) && !/^(?:ghee|clarified butter)$/iu.test(food.name),
  },
  { code: 'processed', source: WHOLE30_SOURCE, appliesTo: ({ category }) => category === 'snack' },
];

const FODMAP_SOURCE = 'Monash University, FODMAP food lists: what is avoided, not what is measured';
const FODMAP_NAMES =
  /\b(?:onions?|shallots?|garlic|leeks?|apples?|pears?|mango|watermelon|cherry|apricots?|peach|plum|nectarine|blackberry|prunes?|dates?|figs?|cauliflower|asparagus|artichokes?|mushrooms?|sugar snap pea|honey|agave|high-fructose|cashews?|pistachios?|chickpeas?|lentils?|kidney beans?|black beans?|white beans?|pinto beans?|baked beans|refried beans|lima beans?|broad beans?|split peas?|soybeans?|barley|rye|inulin|sorbitol|mannitol|maltitol|isomalt|xylitol|chicory|hummus|falafel|stock cube|raisins?|dried mango)\b/iu;
/** Fructans stay in the water, not in the oil; chives and scapes are the green part. */
const FODMAP_EXEMPT =
  /infused oil|garlic oil|onion oil|chives|oyster mushroom|pineapple|custard apple|apple cider vinegar/iu;
const SOFT_CHEESE = /ricotta|cottage|cream cheese|mascarpone|quark|paneer/iu;

export const LOW_FODMAP_RULES: readonly DietRule[] = [
  {
    code: 'fodmap_avoid_list',
    source: FODMAP_SOURCE,
    appliesTo: (food) =>
      (FODMAP_NAMES.test(food.name) && !FODMAP_EXEMPT.test(food.name)) ||
      food.allergens.some(
        ({ allergen, cereal, presence }) =>
          allergen === 'gluten' && presence === 'contains' && cereal !== 'oats',
      ),
  },
  {
    code: 'lactose',
    source: FODMAP_SOURCE,
    appliesTo: (food) =>
      (food.origin === 'dairy' &&
        food.category !== 'cheese' &&
        !/butter$|ghee|lactose-free/iu.test(food.name)) ||
      (food.category === 'cheese' && SOFT_CHEESE.test(food.name)),
  },
];

/** Above this a food does not fit a dish held to 140 mg per 100 g. */
const SODIUM_MG_MAX = 600;

export const LOW_SODIUM_RULES: readonly DietRule[] = [
  {
    code: 'sodium',
    source: '21 CFR 101.61(b)(5)',
    appliesTo: ({ id, nutrientsPer100g: { sodiumMg } }) => id === 'salt' || (sodiumMg ?? 0) > SODIUM_MG_MAX,
  },
];
