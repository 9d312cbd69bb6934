import { describe, expect, it } from 'vitest';
import type { Food } from '../foods/food.ts';
import { getFood } from '../foods/index.ts';
import type { Diet, NutrientProfile } from '../vocabulary/index.ts';
import { DIET_RULES } from './diet-rules.ts';

/** A vegetable of which nothing is known, with what a case says of it. */
const plain = getFood('carrot');
const NOTHING_KNOWN = Object.fromEntries(
  Object.keys(plain.nutrientsPer100g).map((key) => [key, null]),
) as NutrientProfile;
const food = (parts: Partial<Food>): Food => ({
  ...plain,
  id: 'made-up',
  name: 'made-up food',
  hazard: null,
  allergens: [],
  constituents: [],
  nutrientsPer100g: NOTHING_KNOWN,
  ...parts,
});
const figures = (parts: Partial<NutrientProfile>) => ({ nutrientsPer100g: { ...NOTHING_KNOWN, ...parts } });
const contains = (allergen: Food['allergens'][number]['allergen'], cereal?: 'oats' | 'wheat') => ({
  allergens: [{ allergen, presence: 'contains' as const, ...(cereal === undefined ? {} : { cereal }) }],
});
const mayContain = (allergen: Food['allergens'][number]['allergen']) => ({
  allergens: [{ allergen, presence: 'may_contain' as const }],
});
const codesOf = (diet: Diet, parts: Partial<Food>) =>
  DIET_RULES[diet].filter(({ appliesTo }) => appliesTo(food(parts))).map(({ code }) => code);
const made = { constituents: [{ foodId: 'carrot', certainty: 'typical' as const }] };

describe('the rules of diets', () => {
  it.each<[Diet, Partial<Food>, string[]]>([
    ['vegetarian', { origin: 'beef' }, ['meat']],
    ['vegetarian', { origin: 'lamb' }, ['meat']],
    ['vegetarian', { origin: 'game' }, ['meat']],
    ['vegetarian', { origin: 'pork' }, ['meat']],
    ['vegetarian', { origin: 'poultry' }, ['meat']],
    ['vegetarian', { origin: 'mollusc' }, ['fish_or_seafood']],
    ['vegetarian', { origin: 'fish' }, ['fish_or_seafood']],
    ['vegetarian', { origin: 'crustacean' }, ['fish_or_seafood']],
    ['vegetarian', { origin: 'dairy', name: 'gruyère' }, ['animal_rennet']],
    ['vegetarian', { origin: 'dairy', name: 'gruyere' }, ['animal_rennet']],
    ['halal', { name: 'essence of chicken' }, []],
    ['halal', { name: 'imitation vanilla' }, ['alcohol_in_extract']],
    ['vegetarian', { origin: 'dairy', name: 'parmesan' }, ['animal_rennet']],
    ['vegetarian', { origin: 'dairy' }, []],
    ['vegetarian', { origin: 'composite' }, ['dish_varies']],
    ['vegetarian', { origin: 'composite', ...made }, []],
    ['pescatarian', { origin: 'fish' }, []],
    ['pescatarian', { origin: 'poultry' }, ['meat']],
    ['vegan', { origin: 'dairy' }, ['dairy']],
    ['vegan', contains('milk'), ['dairy']],
    ['vegan', mayContain('milk'), []],
    ['vegan', { origin: 'egg' }, ['egg']],
    ['vegan', contains('egg'), ['egg']],
    ['vegan', contains('soy'), []],
    ['vegan', { origin: 'insect' }, ['insect_product']],
    ['vegan', { origin: 'plant' }, []],
    ['dairy_free', { origin: 'dairy' }, ['dairy']],
    ['dairy_free', contains('milk'), ['dairy']],
    ['dairy_free', contains('egg'), []],
    ['gluten_free', contains('gluten'), ['gluten']],
    ['gluten_free', contains('wheat'), ['gluten']],
    ['gluten_free', mayContain('gluten'), []],
    ['halal', { origin: 'pork' }, ['pork']],
    ['halal', { origin: 'alcohol' }, ['alcohol']],
    ['halal', { name: 'blood sausage' }, ['blood']],
    ['halal', { name: 'beef gelatin', origin: 'beef' }, ['animal_source_unclear']],
    ['halal', { name: 'vanilla extract' }, ['alcohol_in_extract']],
    ['halal', { name: 'extract of malt' }, []],
    ['halal', { name: 'carmine' }, ['insect_product']],
    ['halal', { name: 'frog leg' }, ['animal_not_halal']],
    ['kosher', { origin: 'pork' }, ['pork']],
    ['kosher', { origin: 'crustacean' }, ['shellfish']],
    ['kosher', { origin: 'mollusc' }, ['shellfish']],
    ['kosher', { origin: 'game', name: 'rabbit' }, ['animal_not_kosher']],
    ['kosher', { origin: 'fish', name: 'catfish' }, ['fish_without_scales']],
    ['kosher', { origin: 'fish', name: 'salmon' }, []],
    ['kosher', { origin: 'plant', name: 'catfish herb' }, []],
    ['kosher', { name: 'carmine' }, ['insect_product']],
    ['keto', figures({ carbohydrateGrams: 12 }), []],
    ['keto', figures({ carbohydrateGrams: 12.1 }), ['carbohydrate']],
    ['keto', figures({ carbohydrateGrams: 20, fibreGrams: 10 }), []],
    ['keto', { ...figures({ carbohydrateGrams: 60 }), category: 'spice' }, []],
    ['keto', { ...figures({ carbohydrateGrams: 60 }), category: 'herb' }, []],
    ['keto', { ...figures({ carbohydrateGrams: 30 }), category: 'allium' }, []],
    ['keto', { category: 'sweetener' }, ['carbohydrate']],
    ['keto', { category: 'grain' }, ['carbohydrate']],
    ['keto', { category: 'pasta' }, ['carbohydrate']],
    ['keto', { category: 'bread' }, ['carbohydrate']],
    ['keto', { category: 'flour' }, ['carbohydrate']],
    ['keto', contains('gluten'), ['carbohydrate']],
    ['keto', contains('wheat'), ['carbohydrate']],
    ['keto', {}, []],
    ['paleo', { category: 'grain' }, ['grain']],
    ['paleo', { category: 'pasta' }, ['grain']],
    ['paleo', { category: 'bread' }, ['grain']],
    ['paleo', { category: 'flour' }, ['grain']],
    ['paleo', { category: 'nut', name: 'acorn' }, []],
    ['paleo', { name: 'sunflower oil spread' }, ['seed_oil']],
    ['paleo', { name: 'high-oleic sunflower oil' }, ['seed_oil']],
    ['paleo', { category: 'legume', name: 'canned green bean' }, []],
    ['paleo', { category: 'flour', name: 'almond flour' }, []],
    ['paleo', contains('gluten'), ['grain']],
    ['paleo', contains('wheat'), ['grain']],
    ['paleo', { name: 'cornstarch' }, ['grain']],
    ['paleo', { name: 'corn salad' }, []],
    ['paleo', { category: 'legume', name: 'chickpea' }, ['legume']],
    ['paleo', { category: 'legume', name: 'green bean' }, []],
    ['paleo', contains('soy'), ['legume']],
    ['paleo', contains('peanut'), ['legume']],
    ['paleo', contains('lupin'), ['legume']],
    ['paleo', { origin: 'dairy' }, ['dairy']],
    ['paleo', contains('milk'), ['dairy']],
    ['paleo', { category: 'sweetener', name: 'sugar' }, ['refined_sugar']],
    ['paleo', { category: 'sweetener', name: 'maple syrup' }, []],
    ['paleo', { category: 'sweetener', name: 'honey', origin: 'insect' }, []],
    ['paleo', { category: 'processed_meat' }, ['processed']],
    ['paleo', { category: 'snack' }, ['processed']],
    ['paleo', { name: 'canola oil' }, ['seed_oil']],
    ['paleo', { name: 'olive oil' }, []],
    ['whole30', { category: 'sweetener' }, ['added_sugar']],
    ['whole30', { name: 'stevia' }, ['added_sugar']],
    ['whole30', { origin: 'alcohol' }, ['alcohol']],
    ['whole30', { origin: 'dairy', name: 'butter' }, ['dairy']],
    ['whole30', { origin: 'dairy', name: 'ghee' }, []],
    ['whole30', { category: 'snack' }, ['processed']],
    ['whole30', { category: 'processed_meat' }, []],
    ['low_fodmap', { name: 'red onion' }, ['fodmap_avoid_list']],
    ['low_fodmap', { name: 'garlic-infused oil' }, []],
    ['low_fodmap', { name: 'garlic chives' }, []],
    ['low_fodmap', contains('gluten', 'wheat'), ['fodmap_avoid_list']],
    ['low_fodmap', contains('gluten', 'oats'), []],
    ['low_fodmap', mayContain('gluten'), []],
    ['low_fodmap', contains('milk'), []],
    ['low_fodmap', { origin: 'dairy', category: 'dairy', name: 'cream' }, ['lactose']],
    ['low_fodmap', { origin: 'dairy', category: 'dairy', name: 'butter' }, []],
    ['low_fodmap', { origin: 'dairy', category: 'dairy', name: 'buttermilk' }, ['lactose']],
    ['low_fodmap', { origin: 'dairy', category: 'dairy', name: 'butter milk drink' }, ['lactose']],
    ['low_fodmap', { name: 'garlic oil' }, []],
    ['low_fodmap', { origin: 'dairy', category: 'cheese', name: 'cheddar' }, []],
    ['low_fodmap', { origin: 'dairy', category: 'cheese', name: 'ricotta' }, ['lactose']],
    ['low_fodmap', { category: 'vegetable', name: 'ricotta salad' }, []],
    ['low_sodium', { id: 'salt' }, ['sodium']],
    ['low_sodium', figures({ sodiumMg: 600 }), []],
    ['low_sodium', figures({ sodiumMg: 601 }), ['sodium']],
    ['pregnancy_safe', { origin: 'alcohol' }, ['alcohol']],
    ['pregnancy_safe', { name: 'marlin' }, ['mercury']],
    ['pregnancy_safe', { hazard: 'soft_cheese' }, ['listeria']],
    ['pregnancy_safe', { hazard: 'raw_milk' }, ['listeria']],
    ['pregnancy_safe', { name: 'smoked trout' }, ['listeria']],
    ['pregnancy_safe', { name: 'ceviche' }, ['raw_fish']],
    ['pregnancy_safe', { hazard: 'sprouts' }, ['raw_sprouts']],
    ['pregnancy_safe', { hazard: 'cured_raw_meat' }, ['raw_cured_meat']],
    ['pregnancy_safe', { hazard: 'ready_to_eat_meat' }, ['deli_meat']],
    ['pregnancy_safe', { name: 'feta' }, ['pasteurised_only']],
    ['pregnancy_safe', { name: 'vegan feta' }, []],
    ['pregnancy_safe', { name: 'calf liver' }, ['vitamin_a']],
    ['toddler_safe', { category: 'nut', name: 'almond' }, ['choking']],
    ['toddler_safe', { category: 'nut', name: 'almond butter' }, []],
    ['toddler_safe', { name: 'popcorn' }, ['choking']],
    ['toddler_safe', { name: 'candy' }, ['choking']],
    ['toddler_safe', { name: 'candy cane beet' }, []],
    ['toddler_safe', { name: 'rock candy' }, []],
    ['toddler_safe', { name: 'honey' }, []],
    ['infant_safe', { name: 'honey' }, ['infant_botulism']],
    ['infant_safe', { name: 'honeydew' }, []],
    ['infant_safe', { id: 'salt' }, ['sodium']],
    ['infant_safe', { category: 'sweetener' }, ['added_sugar']],
    ['infant_safe', { origin: 'alcohol' }, ['alcohol']],
  ])('%s, %j: %j', (diet, parts, codes) => {
    expect(codesOf(diet, parts)).toEqual(codes);
  });

  it.each(
    `onion shallot garlic leek apple pear mango watermelon cherry apricot peach plum nectarine blackberry prune date
    fig cauliflower asparagus artichoke mushroom honey agave cashew pistachio chickpea lentil soybean barley rye inulin
    sorbitol mannitol maltitol isomalt xylitol chicory hummus falafel raisin`.split(/\s+/),
  )('keep a low-FODMAP kitchen from %s', (name) => {
    expect(codesOf('low_fodmap', { name })).toEqual(['fodmap_avoid_list']);
    expect(codesOf('low_fodmap', { name: `un${name}ed` })).toEqual([]);
  });

  it.each(
    `onions shallots leeks apples pears apricots prunes dates figs artichokes mushrooms cashews pistachios chickpeas
    lentils soybeans raisins`.split(/\s+/),
  )('hear the plural of canned and mixed ones: %s', (name) => {
    expect(codesOf('low_fodmap', { name: `mixed ${name}` })).toEqual(['fodmap_avoid_list']);
  });

  it.each(['kidney', 'black', 'white', 'pinto', 'lima', 'broad'])('know %s beans by one or many', (kind) => {
    expect(codesOf('low_fodmap', { name: `${kind} bean` })).toEqual(['fodmap_avoid_list']);
    expect(codesOf('low_fodmap', { name: `canned ${kind} beans` })).toEqual(['fodmap_avoid_list']);
  });

  it.each([
    'split pea',
    'split peas',
    'sugar snap pea',
    'baked beans',
    'refried beans',
    'stock cube',
    'dried mango',
  ])('know %s', (name) => {
    expect(codesOf('low_fodmap', { name })).toEqual(['fodmap_avoid_list']);
  });

  it('doubt where the making decides, and only there', () => {
    const doubts = Object.entries(DIET_RULES).flatMap(([diet, rules]) =>
      rules.filter(({ isDoubt }) => isDoubt === true).map(({ code }) => `${diet} ${code}`),
    );
    expect(doubts.sort()).toEqual([
      'halal alcohol_in_extract',
      'halal animal_source_unclear',
      'halal dish_varies',
      'halal insect_product',
      'infant_safe choking',
      'infant_safe deli_meat',
      'infant_safe pasteurised_only',
      'infant_safe raw_cured_meat',
      'kosher animal_source_unclear',
      'kosher dish_varies',
      'pescatarian dish_varies',
      'pregnancy_safe deli_meat',
      'pregnancy_safe pasteurised_only',
      'pregnancy_safe raw_cured_meat',
      'toddler_safe choking',
      'toddler_safe deli_meat',
      'toddler_safe pasteurised_only',
      'toddler_safe raw_cured_meat',
      'vegan dish_varies',
      'vegetarian animal_rennet',
      'vegetarian dish_varies',
    ]);
  });
});
