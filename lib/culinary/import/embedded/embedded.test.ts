import { describe, expect, it } from 'vitest';
import { readRecipeHtml } from '../read-recipe-html.ts';
import { findEmbeddedObjects } from './embedded-objects.ts';
import { readRecipeShape } from './read-recipe-shape.ts';
import { reviveIndexed } from './revive-indexed.ts';

const RECIPE = {
  title: 'Pancakes',
  ingredients: ['½ cup flour', '2 eggs', 'salt'],
  instructions: [{ text: 'Mix it all.' }, { text: 'Fry thin cakes.' }],
  servings: 4,
  prepTime: 10,
};
const READ = {
  title: 'Pancakes',
  ingredients: RECIPE.ingredients,
  steps: ['Mix it all.', 'Fry thin cakes.'],
  servings: 4,
  prepMinutes: 10,
};
const read = (body: string) =>
  readRecipeHtml(
    `<html><head><title>Pancakes | Kitchen</title></head><body><h1>Pancakes</h1>${body}</body></html>`,
  );
const script = (text: string, attributes = '') => `<script ${attributes}>${text}</script>`;

describe('a page that its scripts draw is read from the data it brings along', () => {
  const state = JSON.stringify({ props: { pageProps: { recipe: RECIPE } } });
  it.each([
    ['JSON in a script', script(state, 'id="__NEXT_DATA__" type="application/json"')],
    ['an assignment', script(`window.__STATE__ = ${state}; start("x");`)],
    ['an assignment of JSON as a string', script(`window.state = JSON.parse(${JSON.stringify(state)})`)],
    [
      'a string that is cut in two',
      [state.slice(0, 70), state.slice(70)]
        .map((part) => script(`self.__next_f.push([1,${JSON.stringify(part)}])`))
        .join(''),
    ],
    [
      'objects of entries',
      script(
        state.replace(
          JSON.stringify(RECIPE.ingredients),
          JSON.stringify(RECIPE.ingredients.map((label) => ({ label }))),
        ),
      ),
    ],
    ['an attribute', `<div id="app" data-page="${state.replaceAll('"', '&quot;')}"></div>`],
  ])('%s', (_, body) => {
    expect(read(body)).toMatchObject(READ);
  });

  it('a table of values that name each other by place', () => {
    const table = [
      ['Reactive', 1],
      { title: 2, ingredients: 3, steps: 6 },
      'Pancakes',
      [4, 5],
      '2 eggs',
      'salt',
      [7],
      'Mix.',
    ];
    expect(read(script(JSON.stringify(table), 'id="__NUXT_DATA__"'))).toMatchObject({
      ingredients: ['2 eggs', 'salt'],
      steps: ['Mix.'],
    });
  });

  it('an object of JavaScript with bare names and amounts apart', () => {
    const object =
      '{title:"Pancakes",ingredients:[{qty:"200",unit:"g",name:"flour"},{qty:"2",name:"eggs",note:"beaten"}],steps:["Mix."]}';
    expect(read(script(`var recipe = ${object};`))?.ingredients).toEqual(['200 g flour', '2 eggs, beaten']);
  });

  it('the recipe that is named as the page, not one that it proposes', () => {
    const other = { ...RECIPE, title: 'Waffles', ingredients: ['3 eggs', '100 g butter', '1 waffle iron'] };
    expect(read(script(JSON.stringify({ more: [other], own: RECIPE })))?.ingredients).toEqual(
      RECIPE.ingredients,
    );
  });

  it('not where the page shows a list, nor from names that a search form offers', () => {
    const shown = '<h2>Ingredients</h2><ul><li>1 kg flour</li><li>9 eggs</li><li>1 pinch salt</li></ul>';
    expect(read(shown + script(state))?.ingredients).toEqual(['1 kg flour', '9 eggs', '1 pinch salt']);
    expect(read(script('{"filter":{"ingredients":["Beef","Fish","Leek"]}}'))).toBeNull();
  });
});

describe('readRecipeShape', () => {
  it('reads groups, objects in objects, markup and texts with a line each', () => {
    const groups = [
      { title: 'Dough', ingredients: [{ amount: 200, unit: { name: 'g' }, ingredient: { name: 'flour' } }] },
      { title: 'Filling', items: [{ quantity: '1', measure: 'tbsp', food: 'sugar' }, { text: '2 apples' }] },
    ];
    expect(readRecipeShape({ ingredientGroups: groups })?.recipeIngredient).toEqual([
      '200 g flour',
      '1 tbsp sugar',
      '2 apples',
    ]);
    expect(readRecipeShape({ zutaten: '<p>200 g Mehl</p><p>2 Eier</p>' })?.recipeIngredient).toEqual([
      '200 g Mehl',
      '2 Eier',
    ]);
  });

  it('says nothing of fewer than two ingredients', () => {
    expect(readRecipeShape({ ingredients: ['salt'] })).toBeNull();
    expect(readRecipeShape({ ingredientCount: 3, ingredientsTitle: 'What you need' })).toBeNull();
  });
});

describe('on data that is broken or made to be slow', () => {
  it('gives what is whole', () => {
    expect(findEmbeddedObjects('{"a": {"ingredients": ["x"]}').objects).toEqual(['{"ingredients": ["x"]}']);
    expect(findEmbeddedObjects('}}} "ingredients": [').objects).toEqual([]);
    expect(findEmbeddedObjects('{"ingredients": ["never closed').objects).toEqual([]);
    expect(findEmbeddedObjects('push("{\\"a\\": \\q")').inner).toBe('');
  });

  it('ends where places go round in a circle', () => {
    expect(reviveIndexed([{ ingredients: 1 }, [0, 1, 1, 1, 1, 1, 1, 1]])).toHaveLength(1);
    expect(reviveIndexed({ ingredients: 1 })).toEqual([]);
  });

  it('where a declaration lies among hundreds of other objects', () => {
    const entries = Array.from({ length: 200 }, (_, id) => ({
      id,
      ingredient: { name: `food ${id}`, ingredients: ['a', 'b'] },
    }));
    const declaration = {
      '@type': 'Recipe',
      name: 'Pancakes',
      recipeIngredient: RECIPE.ingredients,
      recipeInstructions: RECIPE.instructions,
    };
    const page = { entries, meta: { jsonLd: declaration } };
    expect(read(script(`window.__state = ${JSON.stringify(page)};`))).toMatchObject({
      title: 'Pancakes',
      ingredients: RECIPE.ingredients,
      steps: READ.steps,
    });
  });

  it('also where the address answers with nothing but the data', () => {
    expect(readRecipeHtml(` ${JSON.stringify({ data: { entry: RECIPE } })}`)).toMatchObject(READ);
    expect(readRecipeHtml('{"ingredients": ["2 eggs')).toBeNull();
  });
});
