import type { Food, FoodOrigin } from '../foods/food.ts';
import type { Diet } from '../vocabulary/index.ts';

/** Why a food does not fit a diet; `null` where it does. */
export type FoodRule = (food: Food) => string | null;

const MEAT: ReadonlySet<FoodOrigin> = new Set(['pork', 'beef', 'lamb', 'game', 'poultry']);
const SEAFOOD: ReadonlySet<FoodOrigin> = new Set(['fish', 'crustacean', 'mollusc']);

const hasWord = (food: Food, words: RegExp) => words.test(food.name);
const has = (food: Food, allergen: string) =>
  food.allergens.some((own) => own.allergen === allergen && own.presence === 'contains');

/** Fish without fins and scales (Leviticus 11:9–12, as kosher authorities list them). */
const SCALELESS_FISH = /catfish|eel|shark|swordfish|monkfish|sturgeon|caviar|skate|ray\b|turbot/;

/** Species that the FDA and EPA's "Advice about Eating Fish" (2021) says to avoid in pregnancy. */
const HIGH_MERCURY_FISH = /king mackerel|marlin|orange roughy|shark|swordfish|tilefish|bigeye tuna/;

/** FODMAP-rich foods by Monash University's published lists: what is avoided, not what is measured. */
const HIGH_FODMAP =
  /\b(?:onion|shallot|garlic|leek|apple|pear|mango|watermelon|cherry|apricot|peach|plum|nectarine|blackberry|prune|date|fig|cauliflower|asparagus|artichoke|mushroom|sugar snap pea|honey|agave|high-fructose|cashew|pistachio|chickpea|lentil|kidney bean|black bean|white bean|pinto bean|split pea|soybean|barley|rye|inulin|chicory)\b/;

const vegetarian: FoodRule = ({ origin }) =>
  MEAT.has(origin) ? 'meat' : SEAFOOD.has(origin) ? 'fish_or_seafood' : null;

const vegan: FoodRule = (food) =>
  vegetarian(food) ??
  (food.origin === 'dairy'
    ? 'dairy'
    : food.origin === 'egg'
      ? 'egg'
      : food.origin === 'insect'
        ? 'insect_product'
        : null);

const dairyFree: FoodRule = (food) => (food.origin === 'dairy' || has(food, 'milk') ? 'dairy' : null);

const glutenFree: FoodRule = (food) => (has(food, 'gluten') || has(food, 'wheat') ? 'gluten' : null);

/** Net carbohydrate above 12 g per 100 g; seasonings are used by the gram and pass. */
const keto: FoodRule = (food) => {
  if (['spice', 'herb', 'allium'].includes(food.category)) return null;
  const { carbohydrateGrams, fibreGrams } = food.nutrientsPer100g;
  if (carbohydrateGrams === null)
    return ['sweetener', 'grain', 'pasta', 'bread', 'flour'].includes(food.category) ? 'carbohydrate' : null;
  return carbohydrateGrams - (fibreGrams ?? 0) > 12 ? 'carbohydrate' : null;
};

const GRAINS = new Set(['grain', 'pasta', 'bread', 'flour']);

const paleo: FoodRule = (food) => {
  if (GRAINS.has(food.category) || has(food, 'gluten')) return 'grain';
  if (food.category === 'legume' || has(food, 'soy') || has(food, 'peanut')) return 'legume';
  if (food.origin === 'dairy') return 'dairy';
  if (food.category === 'sweetener' && food.origin !== 'insect' && !hasWord(food, /maple/))
    return 'refined_sugar';
  if (['processed_meat', 'snack'].includes(food.category)) return 'processed';
  return null;
};

const whole30: FoodRule = (food) => {
  if (hasWord(food, /^(?:ghee|clarified butter|green bean|pea|snow pea|sugar snap pea)$/)) return null;
  if (food.category === 'sweetener') return 'added_sugar';
  if (food.origin === 'alcohol') return 'alcohol';
  return paleo(food);
};

const halal: FoodRule = (food) => {
  if (food.origin === 'pork') return 'pork';
  if (food.origin === 'alcohol') return 'alcohol';
  return hasWord(food, /gelatin|lard\b/) ? 'animal_source_unclear' : null;
};

const kosher: FoodRule = (food) => {
  if (food.origin === 'pork') return 'pork';
  if (food.origin === 'crustacean' || food.origin === 'mollusc') return 'shellfish';
  if (food.origin === 'game' && hasWord(food, /rabbit|hare|boar|horse|kangaroo|alligator|frog/))
    return 'animal_not_kosher';
  if (food.origin === 'fish' && SCALELESS_FISH.test(food.name)) return 'fish_without_scales';
  return hasWord(food, /gelatin|lard\b/) ? 'animal_source_unclear' : null;
};

const lowFodmap: FoodRule = (food) => {
  if (HIGH_FODMAP.test(food.name)) return 'fodmap_avoid_list';
  if (has(food, 'gluten') && GRAINS.has(food.category)) return 'fodmap_avoid_list';
  if (
    food.origin === 'dairy' &&
    ['dairy'].includes(food.category) &&
    !hasWord(food, /butter|ghee|lactose-free/)
  )
    return 'fodmap_avoid_list';
  return null;
};

/** Above 600 mg sodium per 100 g a food does not fit a dish held to 140 mg (21 CFR 101.61(b)(5)). */
const lowSodium: FoodRule = (food) => {
  const { sodiumMg } = food.nutrientsPer100g;
  return food.id === 'salt' || (sodiumMg !== null && sodiumMg > 600) ? 'sodium' : null;
};

const pregnancySafe: FoodRule = (food) => {
  if (food.origin === 'alcohol') return 'alcohol';
  if (HIGH_MERCURY_FISH.test(food.name)) return 'mercury';
  if (food.hazard === 'soft_cheese' || food.hazard === 'raw_milk') return 'listeria';
  if (food.hazard === 'sprouts') return 'raw_sprouts';
  if (food.hazard === 'cured_raw_meat') return 'raw_cured_meat';
  if (hasWord(food, /\bliver|pâté|pate\b|liverwurst|foie gras/)) return 'vitamin_a';
  return hasWord(food, /smoked (?:salmon|trout|mackerel)|lox|gravlax|roe\b|caviar/) ? 'listeria' : null;
};

const toddlerSafe: FoodRule = (food) => {
  if (food.origin === 'alcohol') return 'alcohol';
  if (food.category === 'nut' || hasWord(food, /popcorn/)) return 'choking';
  return pregnancySafe(food);
};

const infantSafe: FoodRule = (food) => {
  if (hasWord(food, /\bhoney\b/)) return 'infant_botulism';
  if (food.id === 'salt' || lowSodium(food) !== null) return 'sodium';
  if (food.category === 'sweetener') return 'added_sugar';
  return toddlerSafe(food);
};

/** What each diet says of one food by itself; sources are in `DIET_SOURCES`. */
export const FOOD_RULES: Readonly<Record<Diet, FoodRule>> = {
  vegan,
  vegetarian,
  pescatarian: ({ origin }) => (MEAT.has(origin) ? 'meat' : null),
  gluten_free: glutenFree,
  dairy_free: dairyFree,
  keto,
  paleo,
  whole30,
  halal,
  kosher,
  low_fodmap: lowFodmap,
  low_sodium: lowSodium,
  diabetic_aware: () => null,
  pregnancy_safe: pregnancySafe,
  infant_safe: infantSafe,
  toddler_safe: toddlerSafe,
};

/** Where each diet's rules are from. */
export const DIET_SOURCES: Readonly<Record<Diet, string>> = {
  vegan: 'The Vegan Society, definition of 1988',
  vegetarian: 'European Vegetarian Union, definition for Regulation (EU) No 1169/2011 Art. 36(3)(b)',
  pescatarian: 'vegetarian with fish and seafood',
  gluten_free: '21 CFR 101.91; worded as "no gluten ingredients"',
  dairy_free: 'Regulation (EU) No 1169/2011, Annex II point 7',
  keto: 'Feinman et al., Nutrition 31 (2015) 1–13: 20 to 50 g carbohydrate a day',
  paleo: 'Cordain, The Paleo Diet (2010)',
  whole30: 'Whole30 programme rules (2024)',
  halal: 'Codex Alimentarius CAC/GL 24-1997',
  kosher: 'Leviticus 11, Deuteronomy 14; Shulchan Aruch, Yoreh De’ah 87',
  low_fodmap: 'Monash University FODMAP avoid list',
  low_sodium: '21 CFR 101.61(b)(5)',
  diabetic_aware: 'shows carbohydrate; claims nothing',
  pregnancy_safe: 'FDA/EPA Advice about Eating Fish (2021); FDA Food Safety for Moms-to-Be',
  infant_safe: 'CDC, foods and drinks to avoid or limit, 6 to 24 months',
  toddler_safe: 'CDC, choking hazards; 6 to 24 months',
};
