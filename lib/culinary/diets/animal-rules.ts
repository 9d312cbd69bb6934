import { type DietRule, has, MEAT, named, of, SEAFOOD } from './diet-rule.ts';

const VEGETARIAN_SOURCE =
  'European Vegetarian Union, definition for Regulation (EU) No 1169/2011 Art. 36(3)(b)';
const VEGAN_SOURCE = 'The Vegan Society, definition of 1988';
const HALAL_SOURCE = 'Codex Alimentarius CAC/GL 24-1997, section 3.1';
const KOSHER_SOURCE = 'Leviticus 11; Deuteronomy 14:3–21';

const meat: DietRule = {
  code: 'meat',
  source: VEGETARIAN_SOURCE,
  appliesTo: ({ origin }) => MEAT.has(origin),
};
const seafood: DietRule = {
  code: 'fish_or_seafood',
  source: VEGETARIAN_SOURCE,
  appliesTo: ({ origin }) => SEAFOOD.has(origin),
};
/** Their specifications ask for rennet of calves or lambs. */
const rennet: DietRule = {
  code: 'animal_rennet',
  source:
    'Parmigiano Reggiano, Grana Padano, Pecorino Romano and Gruyère specifications (Regulation (EU) 2024/1143)',
  appliesTo: named(/parmesan|parmigiano|pecorino|grana|gruy[eè]re/iu),
  isDoubt: true,
};
/** A dish by name: its recipe decides, and a name has none. */
const varies = (source: string): DietRule => ({
  code: 'dish_varies',
  source,
  appliesTo: ({ origin, constituents }) => origin === 'composite' && constituents.length === 0,
  isDoubt: true,
});

export const PESCATARIAN_RULES: readonly DietRule[] = [meat, varies(VEGETARIAN_SOURCE)];

export const VEGETARIAN_RULES: readonly DietRule[] = [meat, seafood, rennet, varies(VEGETARIAN_SOURCE)];

export const VEGAN_RULES: readonly DietRule[] = [
  meat,
  seafood,
  {
    code: 'dairy',
    source: VEGAN_SOURCE,
    appliesTo: (food) => food.origin === 'dairy' || has(food, 'milk'),
  },
  { code: 'egg', source: VEGAN_SOURCE, appliesTo: (food) => food.origin === 'egg' || has(food, 'egg') },
  { code: 'insect_product', source: VEGAN_SOURCE, appliesTo: of('insect') },
  varies(VEGAN_SOURCE),
];

export const DAIRY_FREE_RULES: readonly DietRule[] = [
  {
    code: 'dairy',
    source: 'Regulation (EU) No 1169/2011, Annex II point 7',
    appliesTo: (food) => food.origin === 'dairy' || has(food, 'milk'),
  },
];

const unclearSource = (source: string): DietRule => ({
  code: 'animal_source_unclear',
  source,
  appliesTo: named(
    /gelatin|collagen|rennet|shellac|suet|tallow|dripping|l-cysteine|shortening|glycerin|marshmallow/iu,
  ),
  isDoubt: true,
});
const pork = (source: string): DietRule => ({ code: 'pork', source, appliesTo: of('pork') });
const blood = (source: string): DietRule => ({
  code: 'blood',
  source,
  appliesTo: named(/\bblood (?:sausage|pudding)|black pudding/iu),
});

export const HALAL_RULES: readonly DietRule[] = [
  pork(HALAL_SOURCE),
  {
    code: 'alcohol',
    source: 'Codex Alimentarius CAC/GL 24-1997, section 3.1.1 (b)',
    appliesTo: of('alcohol'),
  },
  blood(HALAL_SOURCE),
  {
    code: 'animal_not_halal',
    source: HALAL_SOURCE,
    appliesTo: named(/frog|alligator|crocodile|snake|snail|turtle/iu),
  },
  unclearSource(HALAL_SOURCE),
  {
    code: 'alcohol_in_extract',
    source:
      '21 CFR 169.175: vanilla extract holds at least 35 % alcohol; Codex CAC/GL 24-1997, section 3.1.1 (b)',
    appliesTo: named(/\bextract$|\bessence$|imitation vanilla/iu),
    isDoubt: true,
  },
  { code: 'insect_product', source: HALAL_SOURCE, appliesTo: named(/carmine|cochineal/iu), isDoubt: true },
  varies(HALAL_SOURCE),
];

/** Fish without fins and scales, as the Orthodox Union lists them. */
const SCALELESS =
  /catfish|pangasius|basa|\beel|conger|shark|swordfish|marlin|monkfish|sturgeon|caviar|skate|\bray\b|turbot|lumpfish|burbot|wolffish|puffer|lamprey|squid/iu;

export const KOSHER_RULES: readonly DietRule[] = [
  pork(KOSHER_SOURCE),
  { code: 'shellfish', source: 'Leviticus 11:10', appliesTo: of('crustacean', 'mollusc') },
  {
    code: 'animal_not_kosher',
    source: 'Leviticus 11:3–8, 29–30',
    appliesTo: named(
      /rabbit|\bhare\b|boar|horse|kangaroo|alligator|crocodile|frog|ostrich|camel|snake|turtle/iu,
    ),
  },
  {
    code: 'fish_without_scales',
    source: 'Leviticus 11:9–12; Orthodox Union, list of kosher fish',
    appliesTo: (food) => food.origin === 'fish' && SCALELESS.test(food.name),
  },
  blood('Leviticus 17:10–14'),
  { code: 'insect_product', source: 'Leviticus 11:20, 41', appliesTo: named(/carmine|cochineal|shellac/iu) },
  unclearSource('Orthodox Union, policy on gelatin and rennet'),
  varies(KOSHER_SOURCE),
];
