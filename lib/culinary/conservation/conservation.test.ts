import { describe, expect, it } from 'vitest';
import { checkConservation } from './index.ts';

const check = (ingredients: string[], ...steps: string[]) =>
  checkConservation({ title: 'Dinner', ingredients, steps, servings: 2 }).map(({ code, data }) =>
    [code, data.phrase ?? data.food].join(': '),
  );

describe('what is listed is used', () => {
  it('finds what no step uses', () => {
    expect(check(['2 carrots', '1 leek'], 'Boil the carrots.')).toEqual(['ingredient_not_used: 1 leek']);
  });

  it.each<[string, string[], string[]]>([
    [
      'by another form of the name',
      ['4 chicken thighs', '400 g canned tomatoes'],
      ['Brown the chicken; add the tomatoes.'],
    ],
    ['by its plural', ['1 onion'], ['Chop the onions.']],
    ['by a class: the vegetables', ['2 carrots', '1 leek'], ['Roast the vegetables.']],
    ['by a class: the meat', ['500 g lamb shoulder'], ['Sear the meat.']],
    [
      'by the dry and the wet ingredients',
      ['200 g flour', '1 tsp baking powder', '2 eggs', '100 ml milk'],
      ['Mix the dry ingredients.', 'Beat in the wet ingredients.'],
    ],
    ['by everything', ['2 carrots', '1 tsp cumin'], ['Put everything into a pot and simmer.']],
    ['by all the ingredients', ['2 carrots', '1 tsp cumin'], ['Mix all the ingredients.']],
    [
      'by the dressing',
      ['2 tbsp olive oil', '1 tbsp red wine vinegar', '1 lettuce'],
      ['Toss the lettuce with the dressing.'],
    ],
    ['by seasoning', ['1 carrot', '1 tsp salt', 'black pepper'], ['Boil the carrot and season to taste.']],
    ['by a part', ['2 eggs', '1 lemon'], ['Whisk the egg whites; add the lemon juice.']],
    ['by the cheese', ['100 g gruyère'], ['Scatter with the cheese.']],
  ])('counts what is used %s', (_, ingredients, steps) => {
    expect(check(ingredients, ...steps)).toEqual([]);
  });

  it('does not take one class for another', () => {
    expect(check(['200 g flour', '1 fish fillet'], 'Mix the dry ingredients.')).toEqual([
      'ingredient_not_used: 1 fish fillet',
    ]);
    expect(check(['100 ml milk', '1 carrot'], 'Cook the vegetables.')).toEqual([
      'ingredient_not_used: 100 ml milk',
    ]);
  });
});

describe('what is used is listed', () => {
  it('finds what no line has', () => {
    expect(check(['2 carrots'], 'Boil the carrots.', 'Stir in the cream.')).toEqual([
      'food_not_listed: cream',
    ]);
  });

  it.each<[string, string[], string]>([
    ['water and ice', ['2 carrots'], 'Boil the carrots in water, then cool in ice water.'],
    ['a constituent', ['2 tbsp pesto', '200 g penne'], 'Toss the penne in the pesto until the basil smells.'],
    ['a wider name', ['200 g penne'], 'Boil the pasta.'],
    ['parts of an egg', ['2 eggs'], 'Fry the eggs until the whites and yolks are set.'],
    ['a class', ['200 g rigatoni', '50 g gouda'], 'Boil the noodles; add the cheese.'],
    [
      'the dish itself',
      ['200 g flour', '2 eggs', '200 ml milk'],
      'Whisk flour, eggs and milk; rest the batter.',
    ],
  ])('lets pass %s', (_, ingredients, step) => {
    expect(check(ingredients, step)).toEqual([]);
  });
});

describe('amounts add up', () => {
  it.each<[string, string, string[], string[]]>([
    ['half and the remaining', '100 g butter', ['Melt half of the butter.', 'Add the remaining butter.'], []],
    ['half and the rest', '100 g butter', ['Melt half the butter.', 'Add the rest of the butter.'], []],
    ['half, then the rest of it', '100 g butter', ['Melt half the butter.', 'Stir in the rest.'], []],
    ['half and nothing more', '100 g butter', ['Melt half of the butter.'], ['rest_not_used: butter']],
    ['a rest of nothing', '100 g butter', ['Add the remaining butter.'], ['rest_of_nothing: butter']],
    ['divided and used twice', '100 g butter, divided', ['Melt the butter.', 'Add the butter.'], []],
    ['divided and used once', '100 g butter, divided', ['Melt the butter.'], ['divided_used_once: butter']],
    ['amounts that fit', '100 g butter', ['Melt 60 g butter.', 'Add 40 g of the butter.'], []],
    [
      'amounts that exceed',
      '100 g butter',
      ['Melt 80 g butter.', 'Add 40 g butter.'],
      ['amounts_exceed_listed: butter'],
    ],
    ['amounts that fall short', '100 g butter', ['Melt 50 g butter.'], ['amounts_fall_short: butter']],
    ['an amount and the rest', '100 g butter', ['Melt 50 g butter.', 'Add the remaining butter.'], []],
  ])('%s', (_, ingredient, steps, expected) => {
    expect(check([ingredient], ...steps)).toEqual(expected);
  });

  it('does not judge a food that two lines list', () => {
    expect(check(['100 g butter', '20 g butter'], 'Melt half of the butter.')).toEqual([]);
  });

  it('gives the grams of both sides, and a source', () => {
    const [finding] = checkConservation({
      title: '',
      ingredients: ['100 g rice'],
      steps: ['Boil 150 g rice.'],
      servings: 1,
    });
    expect(finding).toMatchObject({
      code: 'amounts_exceed_listed',
      severity: 'warn',
      data: { listedGrams: 100, usedGrams: 150 },
    });
    expect(finding?.source).toMatch(/house rule/);
  });
});
