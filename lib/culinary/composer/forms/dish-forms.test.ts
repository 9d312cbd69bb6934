import { describe, expect, it } from 'vitest';
import { CUISINES } from '../cuisines/cuisine.ts';
import { composeRecipe } from '../index.ts';
import { DISH_FORMS } from './dish-forms.ts';

const request = (ingredients: readonly string[], seed: number) => ({
  ingredients,
  diets: [],
  allergies: [],
  exclude: [],
  servings: 2,
  skill: 'advanced',
  equipment: ['hob', 'oven', 'blender', 'microwave'],
  seed,
});

/** A fridge that each form is for. */
const FRIDGES: readonly (readonly [form: string, ingredients: readonly string[]])[] = [
  ['stir_fry', ['chicken breast', 'broccoli', 'carrot', 'rice']],
  ['banana_pancakes', ['bananas', 'eggs', 'oats']],
  ['skillet', ['pork chops', 'zucchini', 'couscous']],
  ['pan_seared', ['steak', 'potatoes', 'green beans', 'cream', 'capers']],
  ['schnitzel', ['pork chops', 'eggs', 'breadcrumbs', 'potatoes', 'lemon']],
  ['patties', ['ground lamb', 'feta', 'mint', 'bread', 'cucumber', 'onion']],
  ['fish_in_sauce', ['cod', 'canned tomatoes', 'olives', 'potatoes', 'white wine']],
  ['steamed_shells', ['mussels', 'white wine', 'cream', 'bread', 'fennel']],
  ['fried_rice', ['cooked rice', 'eggs', 'peas', 'ham', 'scallion']],
  ['pilaf', ['chicken thighs', 'basmati rice', 'dried apricots', 'yogurt', 'carrot']],
  ['risotto', ['arborio rice', 'mushrooms', 'parmesan', 'white wine', 'bacon']],
  ['paella', ['bomba rice', 'shrimp', 'mussels', 'bell pepper', 'chorizo', 'tomato']],
  ['biryani', ['chicken thighs', 'basmati rice', 'yogurt', 'raisins', 'carrot']],
  ['jollof_rice', ['chicken thighs', 'rice', 'canned tomatoes', 'bell pepper', 'shrimp', 'sausage']],
  ['congee', ['rice', 'chicken breast', 'ginger', 'mushrooms', 'eggs', 'spinach']],
  [
    'pasta_tomato',
    ['penne', 'canned tomatoes', 'eggplant', 'mozzarella', 'canned tuna', 'capers', 'chickpeas'],
  ],
  ['pasta_creamy', ['penne', 'cream', 'smoked salmon', 'peas', 'parmesan']],
  ['pasta_aglio', ['spaghetti', 'garlic', 'anchovies', 'breadcrumbs', 'broccoli']],
  ['ragu', ['ground beef', 'spaghetti', 'canned tomatoes', 'carrot', 'celery', 'red wine']],
  ['carbonara', ['spaghetti', 'eggs', 'bacon', 'pecorino', 'peas', 'garlic']],
  ['skillet_pasta', ['penne', 'ground beef', 'canned tomatoes', 'cheddar', 'spinach', 'cream']],
  ['pasta_pesto', ['penne', 'pesto', 'green beans', 'potatoes', 'ricotta', 'canned tuna']],
  ['noodle_soup', ['rice noodles', 'chicken breast', 'bok choy', 'eggs', 'carrot', 'shrimp']],
  ['pad_thai', ['rice noodles', 'shrimp', 'eggs', 'bean sprouts', 'peanuts']],
  ['lo_mein', ['egg noodles', 'pork shoulder', 'cabbage', 'carrot', 'eggs']],
  ['soup', ['leek', 'potatoes', 'carrot', 'chicken thighs', 'cream', 'peas']],
  ['pureed_soup', ['butternut squash', 'cream', 'onion']],
  ['minestrone', ['cannellini beans', 'ditalini', 'zucchini', 'carrot', 'canned tomatoes', 'kale', 'bread']],
  ['chowder', ['smoked haddock', 'potatoes', 'corn', 'milk', 'bacon', 'cod']],
  ['coconut_soup', ['coconut milk', 'shrimp', 'mushrooms', 'lemongrass', 'bell pepper']],
  ['stew', ['beef stew meat', 'carrots', 'potatoes', 'peas', 'red wine']],
  ['tagine', ['lamb shoulder', 'chickpeas', 'dried apricots', 'couscous', 'carrot', 'almonds']],
  ['goulash', ['beef chuck', 'bell pepper', 'sour cream', 'potatoes', 'paprika']],
  ['chilli', ['ground beef', 'kidney beans', 'canned tomatoes', 'rice', 'sour cream', 'dark chocolate']],
  ['bean_stew', ['white beans', 'chorizo', 'kale', 'canned tomatoes', 'bread', 'carrot']],
  ['coconut_curry', ['coconut milk', 'chicken thighs', 'bell pepper', 'red curry paste', 'rice', 'shrimp']],
  ['masala_curry', ['chickpeas', 'spinach', 'tomatoes', 'garam masala', 'yogurt', 'potatoes', 'eggs']],
  ['korma', ['chicken breast', 'cream', 'yogurt', 'almonds', 'cardamom', 'rice', 'cauliflower']],
  ['dal', ['red lentils', 'spinach', 'ginger', 'rice', 'carrot', 'zucchini']],
  ['peanut_stew', ['peanut butter', 'sweet potato', 'chicken thighs', 'canned tomatoes', 'kale']],
  ['braise', ['lamb shank', 'carrots', 'red wine', 'potatoes', 'bacon', 'white beans']],
  ['pot_roast', ['beef brisket', 'carrots', 'potatoes', 'onion']],
  ['pot_roast', ['whole chicken', 'carrots', 'potatoes']],
  ['stroganoff', ['beef tenderloin', 'mushrooms', 'sour cream', 'egg noodles', 'gherkins']],
  [
    'adobo',
    ['chicken thighs', 'soy sauce', 'apple cider vinegar', 'rice', 'potatoes', 'eggs', 'green beans'],
  ],
  ['microwave_bowl', ['cod', 'potatoes', 'spinach', 'rice', 'chickpeas', 'feta', 'lemon']],
  ['microwave_potatoes', ['russet potatoes', 'kidney beans', 'cheddar', 'sour cream']],
  ['yeast_bread', ['bread flour', 'dry yeast', 'olive oil', 'rosemary']],
  ['yeast_bread', ['spelt flour', 'fresh yeast', 'milk', 'honey', 'walnuts']],
  ['layered_glasses', ['digestive biscuits', 'yogurt', 'strawberries']],
  ['layered_glasses', ['ladyfingers', 'mascarpone', 'cream', 'raspberries', 'dark chocolate']],
  ['cacciatore', ['chicken thighs', 'canned tomatoes', 'olives', 'mushrooms', 'red wine', 'polenta']],
];

describe('dish forms', () => {
  it('are at least sixty, of twenty cuisines, each with a name of its own and a title that always fits', () => {
    const ids = DISH_FORMS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(60);
    const known = CUISINES.map(({ id }) => id);
    const named = new Set(DISH_FORMS.flatMap(({ cuisines }) => cuisines));
    for (const cuisine of named) expect(known).toContain(cuisine);
    expect(named.size).toBeGreaterThanOrEqual(20);
    for (const { titles, meals } of DISH_FORMS) {
      expect(titles.length).toBeGreaterThan(0);
      expect(meals.length).toBeGreaterThan(0);
    }
  });

  it.each(FRIDGES)('a %s is made of %j', (id, ingredients) => {
    const form = DISH_FORMS.filter((candidate) => candidate.id === id);
    for (let seed = 0; seed < 6; seed += 1) {
      const result = composeRecipe(request(ingredients, seed), form);
      expect(result).toMatchObject({ ok: true, form: id });
      if (!result.ok) continue;
      expect(result.draft.steps.length).toBeGreaterThan(1);
      expect(result.leftOut).toEqual([]);
    }
  });
});
