import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRecipe } from '../gate/index.ts';
import { computeNutrition } from '../nutrition/index.ts';
import { parseIngredient } from '../phrases/index.ts';
import type { RecipeText } from '../recipe/recipe.ts';
import {
  convertTemperatures,
  factorForIngredient,
  factorForPan,
  factorForServings,
  panVolumeMl,
  printScaledIngredient,
  readPan,
  scaleLine,
  scaleRecipe,
  scaleStep,
} from './index.ts';

describe('ingredient lines', () => {
  it.each([
    ['1 (14-ounce) can whole tomatoes, drained', 2, '2 (14-ounce) cans whole tomatoes, drained'],
    ['1½ lb. chicken thighs (about 4)', 2, '3 lb chicken thighs (about 8)'],
    ['1 cup (240 ml) milk', 2, '2 cups (480 ml) milk'],
    ['8 tbsp (1 stick/113g) butter', 2, '1 cup (2 sticks/225 g) butter'],
    ['2 cans (400 g) beans', 2, '4 cans (400 g) beans'],
    ['1 cup plus 2 tbsp sugar', 2, '2 cups plus ¼ cup sugar'],
    ['1 cup flour', 4 / 3, '1⅓ cups flour'],
    ['1 tsp cumin', 3, '1 tbsp cumin'],
    ['1 onion, chopped', 2, '2 onions, chopped'],
    ['4 tomatoes', 0.25, '1 tomato'],
    ['2 garlic cloves, minced', 0.5, '1 garlic clove, minced'],
    ['½ to ¾ cup packed light brown sugar', 0.5, '4–6 tbsp packed light brown sugar'],
    ['juice of 2 lemons', 2, 'juice of 4 lemons'],
    ['pinch of salt', 3, '3 pinches of salt'],
    ['3 large carrots', 2, '6 large carrots'],
    ['1 heaping tablespoon cocoa', 2, '2 heaping tbsp cocoa'],
    ['2 (6-ounce) salmon fillets', 2, '4 (6-ounce) salmon fillets'],
    ['salt and pepper, to taste', 2, 'salt and pepper, to taste'],
    ['250 g Mehl', 2, '500 g Mehl'],
    ['1 EL Öl', 3, '3 EL Öl'],
    ['1–2 EL Mehl', 2, '2–4 EL Mehl'],
    ['1 gousse d’ail', 2, "2 gousses d'ail"],
    ['2 punnets cherry tomatoes', 2, '4 punnets cherry tomatoes'],
    ['1 x 400 g tin chickpeas', 2, '2 x 400 g tins chickpeas'],
    ['2 c.s. de farine', 2, '4 c.s. de farine'],
    ['2 Zehen Knoblauch', 0.5, '1 Zehe Knoblauch'],
    ['1 Ei', 2, '2 Ei'],
    ['1 Knoblauchzehe', 2, '2 Knoblauchzehe'],
    ['1 bottle gourd', 2, '2 bottle gourds'],
    ['2 Schnitzel à ca. 125 g', 2, '4 Schnitzel à ca. 125 g'],
    ['2¼ cups flour', 0.5, '1⅛ cups flour'],
    ['2 to 3 cups flour', 0.25, '½–¾ cup flour'],
    ['3 apples (about 4-6 total)', 2, '6 apples (about 8-12 total)'],
    ['1 egg yolk', 0.4, '1 egg yolk'],
    ['2 cups flour (not 1½ inch)', 2, '4 cups flour (not 1½ inch)'],
    ['1 bay leaf', 2, '2 bay leaves'],
    ['4 mint leaves', 0.25, '1 mint leaf'],
    ['6-8 tbsp oil', 0.5, '3 tbsp to ¼ cup oil'],
  ])('%s × %d', (line, factor, expected) => {
    expect(scaleLine(line, factor).text).toBe(expected);
  });

  it.each([
    ['1 cup (240 ml) milk', 'metric', '240 ml milk'],
    ['2 cups flour', 'metric', '250 g flour'],
    ['2 cups of stock', 'metric', '470 ml stock'],
    ['454 g beef mince', 'us', '1 lb beef mince'],
    ['2 tbsp oil', 'metric', '2 tbsp oil'],
    ['3 onions', 'us', '3 onions'],
    ['200 g rice', 'metric', '200 g rice'],
  ] as const)('prints %s in %s units', (line, system, expected) => {
    expect(scaleLine(line, 1, system).text).toBe(expected);
  });

  it('keeps eggs whole and tells', () => {
    expect(scaleLine('3 eggs', 0.5)).toMatchObject({
      text: '2 eggs',
      roundedTo: 2,
      parsed: { quantity: 1.5 },
    });
    expect(scaleLine('1 egg, beaten', 2)).toMatchObject({ text: '2 eggs, beaten', roundedTo: null });
  });
});

describe('steps', () => {
  it.each([
    ['Add 2 cups of stock and simmer for 10 minutes.', 'Add 4 cups of stock and simmer for 10 minutes.'],
    ['Heat the oven to 180 °C.', 'Heat the oven to 180 °C.'],
    ['Repeat step 2, in 2 batches, in a 9-inch pan.', 'Repeat step 2, in 2 batches, in a 9-inch pan.'],
    ['Beat in 2 eggs, then 1 cup flour.', 'Beat in 4 eggs, then 2 cups flour.'],
    ['Add 1 egg.', 'Add 2 eggs.'],
    ['Stir in a pinch of salt and a cup of milk.', 'Stir in a pinch of salt and 2 cups of milk.'],
    [
      'Cut into 8 slices and top each with 1 tbsp yogurt.',
      'Cut into 8 slices and top each with 1 tbsp yogurt.',
    ],
    ['Add the oil, 2 tbsp at a time.', 'Add the oil, 2 tbsp at a time.'],
    ['In a 2 litre saucepan, warm 1½ cups water.', 'In a 2 litre saucepan, warm 3 cups water.'],
    [
      'Roll the dough ½ inch thick; divide into 4 pieces.',
      'Roll the dough ½ inch thick; divide into 4 pieces.',
    ],
    ['Cook 2 to 3 minutes at gas mark 4.', 'Cook 2 to 3 minutes at gas mark 4.'],
    ['Open a 14-ounce can of beans.', 'Open 2 14-ounce cans of beans.'],
    ['Form 8 balls of dough and fry 3 slices of bacon.', 'Form 8 balls of dough and fry 6 slices of bacon.'],
    ['Use a 12-cup bundt pan and a 5-quart pot.', 'Use a 12-cup bundt pan and a 5-quart pot.'],
    ['Reduce the heat by 50% and stir 3 times.', 'Reduce the heat by 50% and stir 3 times.'],
    ['Divide among 4 bowls.', 'Divide among 4 bowls.'],
    [
      'Add 2 (14-ounce) cans of tomatoes and 1½ inches of water.',
      'Add 4 (14-ounce) cans of tomatoes and 1½ inches of water.',
    ],
    [
      'Whisk 2 cups (250 g) flour with 1½ teaspoons baking powder.',
      'Whisk 4 cups (500 g) flour with 1 tbsp baking powder.',
    ],
    ['Add the 2 eggs one at a time.', 'Add the 4 eggs one at a time.'],
    ['Cut the 2 onions into 8 wedges each.', 'Cut the 4 onions into 8 wedges each.'],
    ['Season with ½ teaspoon each salt and pepper.', 'Season with 1 tsp each salt and pepper.'],
    ['Thread 4 shrimp onto each of 8 skewers.', 'Thread 4 shrimp onto each of 8 skewers.'],
    ['3 Fleisch trocknen, 5 Eier kochen.', '3 Fleisch trocknen, 10 Eier kochen.'],
    ['Fill a cast-iron pot.', 'Fill a cast-iron pot.'],
    ['Put 3 slices of bacon and 1 egg on every toast.', 'Put 3 slices of bacon and 1 egg on every toast.'],
    ['Pour 1/4 cup batter per pancake.', 'Pour 1/4 cup batter per pancake.'],
    ['Reduce to 2 cups. Serve.', 'Reduce to 4 cups. Serve.'],
    ['Slice ½ onion; add half the eggs.', 'Slice 1 onion; add half the eggs.'],
    ['Chop 3 onions or 2 florbs.', 'Chop 6 onions or 2 florbs.'],
    ['Whisk in 1 heaping tablespoon of flour.', 'Whisk in 2 heaping tbsp of flour.'],
  ])('doubles %s', (step, expected) => {
    expect(scaleStep(step, 2)).toBe(expected);
  });

  it('converts amounts and temperatures', () => {
    expect(scaleStep('Bake at 350°F with 2 cups of stock.', 1, 'metric')).toBe(
      'Bake at 180 °C with 470 ml of stock.',
    );
    expect(scaleStep('Roast until 74 °C inside.', 1, 'us')).toBe('Roast until 165 °F inside.');
    expect(scaleStep('Mix well.', 1)).toBe('Mix well.');
    expect(scaleStep('Whisk 2 cups (250 g) flour with 1 cup pasta water.', 1, 'metric')).toBe(
      'Whisk 250 g flour with 235 ml pasta water.',
    );
    expect(scaleStep('Bake in a 9-inch round pan.', 1, 'metric')).toBe('Bake in a 23 cm round pan.');
    expect(scaleStep('Use a 9 x 13-inch dish; cut ½-inch cubes.', 1, 'metric')).toBe(
      'Use a 23 x 33 cm dish; cut 1.5 cm cubes.',
    );
    expect(scaleStep('Cut 2 cm cubes; use a 24 cm tin.', 1, 'us')).toBe(
      'Cut ¾ inch cubes; use a 9 inch tin.',
    );
    expect(scaleStep('Roll it 1½ inches thick.', 1, 'us')).toBe('Roll it 1½ inches thick.');
  });

  it.each([
    ['metric', 1, 'Add 240 ml of water and stir in 200 g flour.'],
    ['metric', 2.5, 'Add 600 ml of water and stir in 500 g flour.'],
    ['us', 1, 'Add 1 cup (240 ml) of water and stir in 7 oz flour.'],
    ['us', 2.5, 'Add 2½ cups (600 ml) of water and stir in 1 lb flour.'],
    [null, 2.5, 'Add 2½ cups (600 ml) of water and stir in 500 g flour.'],
  ] as const)(
    'says an amount once that a step gives in both systems: %s × %d',
    (system, factor, expected) => {
      const text = 'Add 1 cup (240 ml) of water and stir in 200 g flour.';
      expect(scaleStep(text, factor, system)).toBe(expected);
    },
  );

  it.each([
    ['Bake at 180 °C (350 °F).', 'us', 'Bake at 180 °C (350 °F).'],
    ['Bake at 180-200 degrees C.', 'us', 'Bake at 350-400 °F.'],
    ['Chicken reads 165°F.', 'metric', 'Chicken reads 74 °C.'],
    ['Bake at 350 degrees Fahrenheit.', 'us', 'Bake at 350 degrees Fahrenheit.'],
    ['Add 20 c of love.', 'us', 'Add 20 c of love.'],
    ['Use vitamin 12 C.', 'metric', 'Use vitamin 12 C.'],
  ] as const)('%s in %s', (text, system, expected) => {
    expect(convertTemperatures(text, system)).toBe(expected);
  });
});

describe('hostile steps', () => {
  it.each(['1 ', '1 (1 g ', '½', '²', '(', '1 cup ', '180 °C ', '9 x ', '1/', 'an egg ', '1-inch '])(
    'takes 50 kB of "%s" in one go',
    (part) => {
      // Reading that grew with the square of the length would run past the time of a test.
      const text = part.repeat(50_000 / part.length);
      expect(scaleStep(text, 2, 'metric').length).toBeGreaterThan(0);
      expect(readPan(text)).toBeNull();
    },
  );
});

describe('factors', () => {
  it('by servings', () => {
    expect(factorForServings(4, 6)).toBe(1.5);
    expect(() => factorForServings(0, 2)).toThrow(RangeError);
  });

  it('by what there is of one ingredient', () => {
    const lines = ['600 g chicken breast', '2 onions', '1 cup florbs', 'salt'];
    expect(factorForIngredient(lines, '300 g chicken breast')).toBeCloseTo(0.5);
    expect(factorForIngredient(lines, '3 onions')).toBeCloseTo(1.5);
    expect(factorForIngredient(lines, '2 cups florbs')).toBe(2);
    expect(factorForIngredient(lines, '2 tbsp florbs')).toBeNull();
    expect(factorForIngredient(lines, '1 kg beef')).toBeNull();
  });

  it.each([
    ['a 9-inch round cake pan', 'a 8 x 8-inch square pan', 1.006, 'area'],
    ['a 20 cm round tin', 'a 28 cm round tin', 1.96, 'area'],
    ['9 x 13-inch baking dish', '9-inch square pan', 0.692, 'area'],
    ['9 x 5-inch loaf pan', '12-cup muffin tin', 0.697, 'volume'],
    ['24-cup mini muffin tin', '12-cup muffin tin', 1.967, 'volume'],
    ['20 x 20 x 5 cm tin', '20 x 20 x 10 cm tin', 2, 'volume'],
    ['9 x 2 inch round pan', '9 x 3 inch round pan', 1.5, 'volume'],
  ])('from %s to %s', (from, to, factor, by) => {
    const [first, second] = [readPan(from), readPan(to)];
    if (first === null || second === null) throw new Error('not read');
    expect(factorForPan(first, second).factor).toBeCloseTo(factor, 2);
    expect(factorForPan(first, second).by).toBe(by);
    expect(factorForPan(second, first).factor).toBeCloseTo(1 / factor, 1);
    expect(panVolumeMl(first)).toBeGreaterThan(0);
  });

  it('reads no pan where none is', () => {
    for (const text of ['2 cups flour', 'a large pan', 'cut into 2-inch pieces'])
      expect(readPan(text)).toBeNull();
  });
});

const CAKE: RecipeText = {
  title: 'Lemon cake',
  servings: 8,
  ingredients: [
    '2 cups flour',
    '3 eggs',
    '1 tsp baking powder',
    '2 tsp salt',
    '200 g butter',
    '1 sachet gelatin',
    'juice of 1 lemon',
    '1 can coconut milk',
  ],
  steps: [
    'Brown the butter, then simmer for 5 minutes.',
    'Beat 3 eggs into the butter, add 2 cups flour, the baking powder, salt, gelatin, lemon juice and coconut milk.',
    'Bake in a 9-inch round pan at 180 °C for 40 minutes.',
  ],
};

describe('scaleRecipe', () => {
  const codes = (factor: number) => scaleRecipe(CAKE, { factor }).findings.map(({ code }) => code);

  it('says what does not grow with the recipe', () => {
    expect(codes(1)).toEqual([]);
    expect(codes(2)).toEqual(
      expect.arrayContaining([
        'scaling_leavening',
        'scaling_gelling',
        'scaling_season_to_taste',
        'scaling_pan',
        'scaling_time',
        'scaling_batches',
        'scaling_liquid',
      ]),
    );
    expect(codes(0.5)).toEqual(
      expect.arrayContaining(['scaling_whole_piece', 'scaling_part_of_package', 'scaling_leavening']),
    );
    const tins = scaleRecipe({ ...CAKE, steps: ['Fill a 12-cup muffin tin.'] }, { factor: 2 }).findings;
    expect(tins).toContainEqual(expect.objectContaining({ code: 'scaling_tins' }));
    for (const { source, severity } of scaleRecipe(CAKE, { factor: 2 }).findings) {
      expect(source).toBeTruthy();
      expect(severity).toBe('info');
    }
  });

  it('says how long the rest of a package keeps, where somebody says so of this very food', () => {
    const rest = (ingredient: string) =>
      scaleRecipe(
        { title: 'Stew', ingredients: [ingredient], steps: ['Simmer.'], servings: 2 },
        { factor: 0.5 },
      ).findings.find(({ code }) => code === 'scaling_part_of_package');
    expect(rest('1 can chickpeas')).toMatchObject({
      data: { quantity: 0.5, keepsDays: 3 },
      source: expect.stringContaining('FoodKeeper'),
    });
    expect(rest('1 can crushed tomatoes')?.data.keepsDays).toBe(5);
    // Only a rough figure of its aisle is there, and that is no advice.
    expect(rest('1 can mango pulp')?.data.keepsDays).toBe(0);
    expect(rest('1 can moonbeam dust')?.data.keepsDays).toBe(0);
  });

  it('scales the servings and refuses what is no factor', () => {
    expect(scaleRecipe(CAKE, { factor: 1.5 }).recipe.servings).toBe(12);
    expect(scaleRecipe({ ...CAKE, servings: null }, { factor: 1.5 }).recipe.servings).toBeNull();
    for (const factor of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => scaleRecipe(CAKE, { factor })).toThrow(RangeError);
    }
  });
});

const LINES = [
  '200 g spaghetti',
  '2 cups flour',
  '3 eggs',
  '1 onion, finely chopped',
  '2 tbsp soy sauce',
  '100 ml cream',
  '1 (14-ounce) can chickpeas',
  '50 g walnuts',
  '1 lb chicken breast',
  '4 tbsp butter',
  '2 garlic cloves, minced',
  '1½ cups milk',
  '1 tsp salt',
  '250 g prawns',
  '1 cup rice',
];
const STEPS = [
  'Boil the pasta in salted water for 10 minutes.',
  'Fry the onion and garlic in 2 tbsp butter.',
  'Whisk 3 eggs with 1 cup milk.',
  'Roast the chicken at 200 °C until it reads 74 °C inside.',
  'Serve with garlic bread.',
  'Cut into 8 pieces.',
  'Simmer the prawns for 4 minutes.',
];
const recipes = fc.record({
  title: fc.constantFrom('Supper', 'Creamy prawn pasta', 'Walnut cake'),
  servings: fc.constantFrom(4, 8),
  ingredients: fc.uniqueArray(fc.constantFrom(...LINES), { minLength: 1, maxLength: 8 }),
  steps: fc.uniqueArray(fc.constantFrom(...STEPS), { minLength: 1, maxLength: 5 }),
});
/** All of them keep the servings whole. */
const factors = fc.constantFrom(0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4);
/** Diets with a limit for each serving, which a gram of rounding may cross. */
const MEASURED_DIETS: ReadonlySet<string> = new Set(['keto', 'low_sodium', 'diabetic_aware']);
const RUNS = { numRuns: 60 };

/** Every finding of the checks without what quotes a line; `where` stays. */
function verdicts(recipe: RecipeText) {
  const { allergens, diets, safety, claims, conservation } = checkRecipe(recipe);
  const plain = (findings: readonly { code: string; where?: unknown }[]) =>
    findings.map(({ code, where }) => ({ code, where }));
  return {
    allergens: allergens.verdicts,
    findings: allergens.findings,
    diets: diets.filter(({ diet }) => !MEASURED_DIETS.has(diet)).map(({ diet, verdict }) => [diet, verdict]),
    safety: plain(safety),
    claims: plain(claims),
    conservation: plain(conservation),
  };
}

describe('what scaling leaves unchanged', () => {
  it('every finding, for any factor and system', () => {
    fc.assert(
      fc.property(
        recipes,
        factors,
        fc.constantFrom(null, 'metric' as const, 'us' as const),
        (recipe, factor, system) => {
          const scaled = scaleRecipe(recipe, { factor, system }).recipe;
          expect(verdicts(scaled)).toEqual(verdicts(recipe));
        },
      ),
      RUNS,
    );
  });

  it('the nutrition of a serving: exactly by the exact amounts, nearly by the printed ones', () => {
    fc.assert(
      fc.property(
        recipes,
        fc.constantFrom(0.5, 2, 3),
        fc.constantFrom(null, 'metric' as const, 'us' as const),
        (recipe, factor, system) => {
          const before = computeNutrition(recipe.ingredients.map(parseIngredient), recipe.servings);
          const { ingredients, recipe: printed } = scaleRecipe(recipe, { factor, system });
          const energy = before.perServing.energyKcal.value ?? 0;
          const exact = computeNutrition(ingredients, 1).perRecipe.energyKcal.value ?? 0;
          expect(exact / (recipe.servings * factor)).toBeCloseTo(energy, 0);
          const read =
            computeNutrition(printed.ingredients.map(parseIngredient), 1).perRecipe.energyKcal.value ?? 0;
          // Half of three eggs is printed as two.
          expect(Math.abs(read / (recipe.servings * factor) - energy)).toBeLessThanOrEqual(0.34 * energy + 1);
        },
      ),
      RUNS,
    );
  });

  it('the amounts, there and back, and in two goes', () => {
    const amounts = fc.record({
      quantity: fc.integer({ min: 1, max: 24 }),
      unit: fc.constantFrom('g', 'cups', 'tbsp', 'tsp', 'lb', 'ml', ''),
    });
    fc.assert(
      fc.property(amounts, factors, factors, ({ quantity, unit }, a, b) => {
        const line = `${quantity} ${unit} rice`;
        const twice = scaleRecipe(
          { title: '', servings: null, steps: [], ingredients: [scaleLine(line, a).text] },
          { factor: b },
        ).ingredients[0];
        const once = scaleLine(line, a * b).parsed;
        const ratio = (twice?.grams ?? 0) / (once.grams ?? 1);
        if (once.grams !== null && once.grams > 2) expect(Math.abs(ratio - 1)).toBeLessThan(0.2);
        const back = scaleLine(line, a).parsed;
        expect((back.quantity ?? 0) / a).toBeCloseTo(quantity, 6);
      }),
    );
  });

  it('any order of the lines, and another word for the same food', () => {
    fc.assert(
      fc.property(recipes, factors, (recipe, factor) => {
        const reversed = { ...recipe, ingredients: [...recipe.ingredients].reverse() };
        expect(verdicts(scaleRecipe(reversed, { factor }).recipe).allergens).toEqual(
          verdicts(recipe).allergens,
        );
        const renamed = {
          ...recipe,
          ingredients: recipe.ingredients.map((line) =>
            line.replace('prawns', 'shrimp').replace('flour', 'plain flour'),
          ),
        };
        expect(verdicts(scaleRecipe(renamed, { factor }).recipe).allergens).toEqual(
          verdicts(recipe).allergens,
        );
      }),
      RUNS,
    );
  });
});

describe('printScaledIngredient', () => {
  const line = (part: object) => ({
    quantity: 1,
    quantityMax: null,
    unit: null,
    name: 'onion',
    grams: null,
    ...part,
  });
  it.each([
    [line({}), 2, 'metric', { amount: '2', name: 'onions' }],
    [line({ quantity: 2, name: 'tomatoes' }), 0.5, 'metric', { amount: '1', name: 'tomato' }],
    [line({ quantity: 200, unit: 'g', name: 'rice' }), 1.5, 'metric', { amount: '300 g', name: 'rice' }],
    [line({ unit: 'handful', name: 'rice' }), 2, 'metric', { amount: '2 handfuls of', name: 'rice' }],
    [line({ quantity: null, name: 'salt' }), 3, 'metric', { amount: '', name: 'salt' }],
    [line({ quantity: 2, quantityMax: 3, name: 'carrots' }), 2, 'us', { amount: '4–6', name: 'carrots' }],
    [line({ unit: 'cup', name: 'flour', grams: 125 }), 2, 'metric', { amount: '250 g', name: 'flour' }],
    [line({ unit: 'cup', name: 'milk', grams: 244 }), 1, 'metric', { amount: '235 ml', name: 'milk' }],
    [line({ quantity: 3, name: 'eggs', foodId: 'egg' }), 0.5, 'us', { amount: '2', name: 'eggs' }],
    [line({ quantity: 4, name: 'bay leaves' }), 0.25, 'us', { amount: '1', name: 'bay leaf' }],
    [
      line({ unit: 'cup', name: 'sugar', plus: [{ quantity: 2, unit: 'tbsp' }] }),
      1,
      'us',
      { amount: '1 cup + 2 tbsp', name: 'sugar' },
    ],
    [
      line({ unit: 'cup', name: 'sugar', grams: 225, plus: [{ quantity: 2, unit: 'tbsp' }] }),
      1,
      'metric',
      { amount: '225 g', name: 'sugar' },
    ],
    [line({ quantity: 1, name: 'cherry' }), 3, 'us', { amount: '3', name: 'cherries' }],
    [line({ quantity: 1, name: 'peach' }), 3, 'us', { amount: '3', name: 'peaches' }],
    [line({ quantity: 1, name: 'potato' }), 3, 'us', { amount: '3', name: 'potatoes' }],
    [line({ quantity: 1, name: 'bay leaf' }), 3, 'us', { amount: '3', name: 'bay leaves' }],
    [line({ quantity: 4, name: 'cherries' }), 0.25, 'us', { amount: '1', name: 'cherry' }],
  ] as const)('prints %o times %d in %s', (ingredient, factor, system, expected) => {
    expect(printScaledIngredient(ingredient, factor, system)).toEqual(expected);
  });
});
