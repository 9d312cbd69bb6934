import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCooklang } from './parse-cooklang.ts';
import { readCooklang } from './read-cooklang.ts';
import { readRecipeJson } from './read-recipe-json.ts';

describe('readCooklang', () => {
  it('gives the lines of a recipe', () => {
    const source = `---
title: "Leek soup"
servings: 2|4
prep time: 10 min
cook time: 20 minutes
---
== Soup ==
Slice @leeks{2}(well washed) and soften them in @butter{1%tbsp} [- not oil -]
in a #large pot{}. -- slowly

> A note for the cook.

Add @stock{1/2%l}, @&leeks{2}(well washed) and @salt, then simmer for ~{20%minutes}. Let it ~rest.
`;
    expect(readCooklang(source)).toEqual({
      title: 'Leek soup',
      ingredients: ['2 leeks, well washed', '1 tbsp butter', '1/2 l stock', 'salt'],
      steps: [
        'Slice leeks and soften them in butter in a large pot.',
        'Add stock, leeks and salt, then simmer for 20 minutes. Let it rest.',
      ],
      servings: 2,
      prepMinutes: 10,
      cookMinutes: 20,
      totalMinutes: 30,
      nutrition: null,
    });
  });

  it('reads the older metadata and takes the name of the file', () => {
    expect(readCooklang('>> servings: 3\n>> nothing\n\nFry @egg{=1}.', 'Fried egg')).toMatchObject({
      title: 'Fried egg',
      servings: 3,
      ingredients: ['1 egg'],
      steps: ['Fry egg.'],
    });
  });

  it('is null without an ingredient', () => expect(readCooklang('Wait ~{5%min}.')).toBeNull());

  it('never throws, keeps the words, takes linear time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'@#~{}%()-[]> =:ab1\n'.split('')), maxLength: 60 }),
        (text) => {
          parseCooklang(text);
        },
      ),
      { numRuns: 500 },
    );
    for (const piece of ['@', '@a{', '[-', '--', '---\n', '@a b ', '~{', '>> a', '{', '- '])
      parseCooklang(piece.repeat(60_000));
  });
});

describe('readRecipeJson', () => {
  const first = (value: unknown) => readRecipeJson(JSON.stringify(value))[0];

  it('reads Paprika', () => {
    expect(
      first({
        name: 'Leek soup',
        ingredients: '2 leeks\n1 l stock\n',
        directions: 'Chop.\n\nBoil.',
        servings: 'Serves 4',
        prep_time: '10 min',
        cook_time: '20 min',
        total_time: '',
        nutritional_info: '90 kcal',
      }),
    ).toEqual({
      title: 'Leek soup',
      ingredients: ['2 leeks', '1 l stock'],
      steps: ['Chop.', 'Boil.'],
      servings: 4,
      prepMinutes: 10,
      cookMinutes: 20,
      totalMinutes: 30,
      nutrition: { text: '90 kcal' },
    });
  });

  it('reads Mealie, with amounts apart and in one line', () => {
    expect(
      first({
        name: 'Leek soup',
        recipeServings: 4,
        recipeYield: '1 pot',
        totalTime: '30 minutes',
        performTime: '20 minutes',
        recipeIngredient: [
          { quantity: 2, unit: null, food: { name: 'leeks' }, note: 'sliced' },
          { quantity: 1, unit: { name: 'litre' }, food: { name: 'stock' }, note: '' },
          { quantity: 0, unit: null, food: null, note: 'salt' },
          { display: '1 bay leaf', quantity: 1 },
          'pepper',
        ],
        recipeInstructions: [{ title: '', text: 'Chop.' }, { text: 'Boil.' }],
        nutrition: { calories: '90' },
      }),
    ).toEqual({
      title: 'Leek soup',
      ingredients: ['2 leeks, sliced', '1 litre stock', 'salt', '1 bay leaf', 'pepper'],
      steps: ['Chop.', 'Boil.'],
      servings: 4,
      prepMinutes: null,
      cookMinutes: 20,
      totalMinutes: 30,
      nutrition: { calories: '90' },
    });
  });

  it('reads Tandoor', () => {
    expect(
      first({
        name: 'Leek soup',
        servings: 4,
        working_time: 10,
        waiting_time: 20,
        steps: [
          {
            instruction: 'Chop.\nSoften.',
            ingredients: [
              { food: { name: 'leeks' }, unit: null, amount: 2.0, note: 'sliced' },
              { food: null, is_header: true, note: 'For the pot' },
              { food: { name: 'stock' }, unit: { name: 'l' }, amount: 0.33333333 },
              { food: { name: 'salt' }, unit: { name: 'pinch' }, amount: 0, no_amount: true },
            ],
          },
          { instruction: 'Boil.', ingredients: [] },
        ],
      }),
    ).toMatchObject({
      ingredients: ['2 leeks, sliced', '0.333 l stock', 'pinch salt'],
      steps: ['Chop.', 'Soften.', 'Boil.'],
      servings: 4,
      totalMinutes: 30,
    });
    expect(
      first({
        name: 'x',
        servings_text: '6 people',
        steps: [{ instruction: 'a', ingredients: [{ food: 'egg', amount: 1 }] }],
      })?.servings,
    ).toBe(6);
  });

  it('reads JSON-LD and our own', () => {
    expect(
      first({ '@graph': [{ '@type': 'Recipe', name: 'Tea', recipeIngredient: ['1 tea bag'] }] })?.title,
    ).toBe('Tea');
    expect(
      first({
        title: 'Tea',
        servings: 1,
        prepMinutes: 1,
        cookMinutes: 4,
        ingredients: [{ phrase: '1 tea bag' }, 'water', {}],
        steps: [{ text: 'Brew.' }],
      }),
    ).toMatchObject({
      title: 'Tea',
      ingredients: ['1 tea bag', 'water'],
      steps: ['Brew.'],
      totalMinutes: 5,
      servings: 1,
    });
  });

  it('reads lists, and leaves out what has no ingredients', () => {
    const tea = { title: 'Tea', ingredients: ['1 tea bag'], steps: [] };
    expect(
      readRecipeJson(JSON.stringify([tea, {}, 3, { ...tea, title: 'More tea' }])).map(({ title }) => title),
    ).toEqual(['Tea', 'More tea']);
    expect(readRecipeJson(JSON.stringify({ recipes: [tea] }))).toHaveLength(1);
    expect(readRecipeJson('not JSON')).toEqual([]);
    expect(readRecipeJson('{"name": "x", "directions": "Wait."}')).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 3 }), (text) => void readRecipeJson(text)));
    const keys = [
      'name',
      'title',
      'steps',
      'ingredients',
      'directions',
      'recipeIngredient',
      '@type',
      'servings',
      'recipes',
    ];
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 2 })),
        (value) => void readRecipeJson(JSON.stringify(value)),
      ),
      { numRuns: 300 },
    );
  });
});
