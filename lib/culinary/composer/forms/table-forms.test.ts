import { describe, expect, it } from 'vitest';
import { createGate } from '../../gate/index.ts';
import { formatIngredientPhrase } from '../../phrases/index.ts';
import { createRandom } from '../../random/index.ts';
import type { Allergen, Diet } from '../../vocabulary/index.ts';
import { composeRecipe } from '../compose-recipe.ts';
import type { ComposeRequest } from '../compose-request.ts';
import type { DishForm } from '../dish-form.ts';
import { BOWL_FORMS } from './bowl-forms.ts';
import { COMPOSED_SALAD_FORMS } from './composed-salad-forms.ts';
import { FILLED_BREAD_FORMS } from './filled-bread-forms.ts';
import { HEARTY_SALAD_FORMS } from './hearty-salad-forms.ts';
import { MEZZE_FORMS } from './mezze-forms.ts';
import { OVEN_DISH_FORMS } from './oven-dish-forms.ts';
import { OVEN_FILLED_FORMS } from './oven-filled-forms.ts';
import { OVEN_LAYERED_FORMS } from './oven-layered-forms.ts';
import { OVEN_MINCE_FORMS } from './oven-mince-forms.ts';
import { TRAY_FORMS } from './oven-tray-forms.ts';
import { PULSE_SALAD_FORMS } from './pulse-salad-forms.ts';
import { RICE_BOWL_FORMS } from './rice-bowl-forms.ts';
import { ROLL_FORMS } from './roll-forms.ts';
import { SALAD_FORMS } from './salad-forms.ts';
import { SANDWICH_FORMS } from './sandwich-forms.ts';
import { WRAP_FORMS } from './wrap-forms.ts';

const FORMS: readonly DishForm[] = [
  ...TRAY_FORMS,
  ...OVEN_MINCE_FORMS,
  ...OVEN_LAYERED_FORMS,
  ...OVEN_DISH_FORMS,
  ...OVEN_FILLED_FORMS,
  ...SALAD_FORMS,
  ...COMPOSED_SALAD_FORMS,
  ...HEARTY_SALAD_FORMS,
  ...PULSE_SALAD_FORMS,
  ...BOWL_FORMS,
  ...RICE_BOWL_FORMS,
  ...MEZZE_FORMS,
  ...WRAP_FORMS,
  ...ROLL_FORMS,
  ...SANDWICH_FORMS,
  ...FILLED_BREAD_FORMS,
];

/** A fridge for each form, and words that its recipe cannot do without. */
const FRIDGES: Readonly<Record<string, readonly [fridge: string, says: RegExp]>> = {
  traybake: ['chicken thighs, carrots, red onion, potatoes', /74 °C/],
  roasted_vegetables: ['butternut squash, red onion, cauliflower', /roast for/i],
  roast: ['1 whole chicken, carrots, potatoes, thyme', /74 °C[\s\S]*rest/i],
  lemon_roast_pieces: ['chicken thighs, 1 lemon, potatoes, garlic', /74 °C/],
  baked_fish: ['cod, tomatoes, 1 lemon, dill', /63 °C|opaque/],
  baked_feta: ['feta, cherry tomatoes, red onion', /bake for/i],
  meatballs_baked: ['ground beef, canned tomatoes, onion, parsley', /71 °C/],
  meatloaf: ['ground beef, onion, breadcrumbs, egg', /71 °C/],
  stuffed_vegetables: ['bell pepper, ground beef, rice, tomato', /shells/],
  cottage_pie: ['ground beef, potatoes, carrots, onion', /mash/],
  moussaka: ['eggplant, ground lamb, canned tomatoes', /layer/i],
  lasagne: ['lasagna sheets, ground beef, canned tomatoes, mozzarella', /layer/i],
  gratin: ['potatoes, cream, gruyère', /layer/i],
  pasta_al_forno: ['penne, cheddar, broccoli, milk', /bake for/i],
  pot_pie: ['chicken breast, carrots, peas, onion, milk', /crumbs/],
  enchiladas: ['tortillas, chicken breast, cheddar, black beans', /roll the filling/i],
  baked_potatoes: ['potatoes, cheddar, sour cream, chives', /prick/i],
  flatbread_pizza: ['pita, mozzarella, tomatoes, basil', /bake for/i],
  salad: ['lettuce, chicken breast, cucumber, avocado', /74 °C[\s\S]*dressing/],
  greek_salad: ['feta, tomatoes, cucumber, olives, red onion', /slab|whole|one piece/],
  slaw: ['cabbage, carrots, scallions', /toss|turn over/i],
  nicoise_salad: ['tuna, eggs, potatoes, green beans, olives', /peel/],
  bread_salad: ['baguette, tomatoes, cucumber, red onion, basil', /crisp|golden/],
  caesar_salad: ['romaine lettuce, chicken breast, parmesan, white bread', /74 °C/],
  grain_salad: ['bulgur, parsley, tomatoes, cucumber', /boiling water/],
  pasta_salad: ['penne, cherry tomatoes, mozzarella, basil', /drain/i],
  potato_salad: ['potatoes, eggs, pickles, mayonnaise', /slice|slices/],
  bean_salad: ['canned black beans, red onion, tomatoes, cilantro', /dressing/],
  noodle_salad: ['rice noodles, carrots, cucumber, mint', /noodles/],
  lentil_salad: ['lentils, carrots, feta, parsley', /hot/],
  grain_bowl: ['quinoa, chickpeas, avocado, spinach', /quinoa/],
  burrito_bowl: ['rice, canned black beans, avocado, tomatoes', /rice/],
  donburi: ['rice, chicken thighs, onion, soy sauce', /74 °C/],
  bibimbap: ['rice, ground beef, carrots, spinach, eggs, gochujang', /71 °C/],
  mezze_plate: ['hummus, pita, olives, cucumber, feta', /platter|board/],
  tacos: ['corn tortillas, ground beef, tomatoes, avocado', /71 °C/],
  quesadilla: ['tortillas, cheddar, canned black beans', /fold over/],
  burrito: ['tortillas, rice, canned black beans, cheddar', /roll/i],
  lettuce_cups: ['lettuce, ground pork, scallions, ginger', /71 °C/],
  summer_rolls: ['rice paper, shrimp, cucumber, mint, carrots', /roll/],
  sandwich: ['white bread, ham, cheddar, tomatoes', /layer|build/i],
  toasted_sandwich: ['white bread, cheddar, ham', /a side/],
  filled_pita: ['pita, chicken thighs, tomatoes, yogurt', /74 °C/],
  banh_mi: ['baguette, pork chops, carrots, cucumber, cilantro', /matchsticks|soak|squeeze|bends/],
  burgers: ['burger buns, ground beef, cheddar, tomatoes', /71 °C[\s\S]*patties|patties[\s\S]*71 °C/],
};

const POOL =
  'eggs|rice|spinach|feta|cheddar|bell pepper|onion|red onion|garlic|potatoes|bacon|tomatoes|canned tomatoes|zucchini|corn|scallions|cabbage|cucumber|chickpeas|canned black beans|avocado|lemon|parsley|mushrooms|ham|carrots|tahini|pita|kale|yogurt|white bread|shrimp|soy sauce|ginger|eggplant|chicken thighs|chicken breast|ground beef|salmon|tofu|tuna|lettuce|parmesan|halloumi|olives|couscous|quinoa|penne|rice noodles|green beans|tortillas|salsa|baguette|burger buns|lentils|rice paper|mint|peanut butter|walnuts|apple|mayonnaise|milk|cream|lasagna sheets|butternut squash|gochujang|breadcrumbs'.split(
    '|',
  );
const ALLERGIES: readonly Allergen[] = ['egg', 'milk', 'peanut', 'wheat', 'sesame', 'soy', 'fish'];
const LIMITS: readonly Diet[] = ['vegan', 'gluten_free', 'dairy_free', 'vegetarian', 'halal'];

const ask = (part: Partial<ComposeRequest>): ComposeRequest => ({
  ingredients: [],
  diets: [],
  allergies: [],
  exclude: [],
  servings: 2,
  seed: 1,
  ...part,
});

/** What the gate would hold back of the one form's recipe; null where the form does not suit. */
function heldBack(form: DishForm, request: ComposeRequest): string[] | null {
  const result = composeRecipe(request, [form]);
  if (!result.ok) return null;
  const { draft } = result;
  const lines = draft.ingredients.map((ingredient) => formatIngredientPhrase(ingredient, 'metric'));
  const steps = draft.steps.map(({ text }) => text);
  const { allergies, diets } = request;
  const gate = createGate({
    allergies,
    diets,
    excludeFoodIds: [],
    excludeTexts: [],
    maxMinutes: null,
    givenFoodIds: [],
  });
  const checks = [
    gate.checkTitle(draft.title),
    ...lines.map((line) => gate.checkIngredient(line)),
    ...steps.map((step) => gate.checkStep(step)),
    gate.checkWhole({ ...draft, ingredients: lines, steps }),
  ];
  const blocks = checks.flatMap(({ findings }) =>
    findings
      .filter(({ severity }) => severity === 'block')
      .map(({ code, data }) => `${code} ${JSON.stringify(data)}`),
  );
  const broken = [draft.title, ...steps].filter((text) =>
    /undefined|[{}[\]]|\s[.,;]|\b(?:with|and|over|of|into) [.,;]|, ,|\.\.|\b(\w+) \1\b/.test(text),
  );
  return [...blocks, ...broken].map(
    (problem) => `${form.id}: ${problem} (${request.ingredients.join(', ')}; ${diets} ${allergies})`,
  );
}

const formOf = (id: string) => FORMS.find((form) => form.id === id);

describe('dishes from the oven, salads, bowls and what is eaten by hand', () => {
  it('has a fridge for every form', () => {
    expect(FORMS.map(({ id }) => id).sort()).toEqual(Object.keys(FRIDGES).sort());
  });

  it.each(Object.entries(FRIDGES))('%s: is written for the fridge that asks for it', (id, [fridge, says]) => {
    const form = formOf(id);
    if (form === undefined) throw new Error(id);
    const ingredients = fridge.split(', ');
    for (let seed = 0; seed < 3; seed += 1) {
      const request = ask({
        ingredients,
        seed,
        skill: seed % 2 === 0 ? 'advanced' : 'beginner',
        servings: 1 + seed,
      });
      expect(heldBack(form, request)).toEqual([]);
      const result = composeRecipe(request, [form]);
      if (!result.ok) throw new Error(result.code);
      expect(result.draft.steps.map(({ text }) => text).join('\n')).toMatch(says);
      expect(result.leftOut).toEqual([]);
      expect(result.draft.title.length).toBeGreaterThan(4);
    }
  });

  it('passes the gate for any fridge, allergy and diet', () => {
    const random = createRandom(20_261_125);
    const problems: string[] = [];
    for (const form of FORMS) {
      const [fridge = ''] = FRIDGES[form.id] ?? [];
      for (let seed = 0; seed < 3; seed += 1) {
        const more = Array.from({ length: Math.floor(random.next() * 4) }, () => random.pick(POOL));
        const request = ask({
          ingredients: [...new Set([...fridge.split(', '), ...more])],
          allergies: random.next() < 0.4 ? [random.pick(ALLERGIES)] : [],
          diets: random.next() < 0.4 ? [random.pick(LIMITS)] : [],
          servings: 1 + Math.floor(random.next() * 6),
          seed,
        });
        problems.push(...(heldBack(form, request) ?? []));
      }
    }
    expect(problems).toEqual([]);
  });

  it('whisks three parts of oil to one of vinegar', () => {
    const form = formOf('salad');
    if (form === undefined) throw new Error('salad');
    const result = composeRecipe(ask({ ingredients: ['lettuce', 'ham', 'red wine vinegar'], servings: 3 }), [
      form,
    ]);
    if (!result.ok) throw new Error(result.code);
    const amount = (name: string) => result.draft.ingredients.find(({ food }) => food === name);
    expect(amount('olive oil')).toMatchObject({ quantity: 3, unit: 'tbsp' });
    expect(amount('red wine vinegar')).toMatchObject({ quantity: 1, unit: 'tbsp' });
  });

  it('leaves the brined and the boiled their safety: eggs firm, chicken hot, wherever they go', () => {
    for (const id of ['salad', 'nicoise_salad', 'potato_salad', 'sandwich']) {
      const [fridge = ''] = FRIDGES[id] ?? [];
      const form = formOf(id);
      if (form === undefined) throw new Error(id);
      const result = composeRecipe(ask({ ingredients: [...fridge.split(', '), 'eggs'] }), [form]);
      if (!result.ok) throw new Error(result.code);
      expect(result.draft.steps.map(({ text }) => text).join(' ')).toMatch(
        /yolks are firm|set all the way through/,
      );
    }
  });
});
