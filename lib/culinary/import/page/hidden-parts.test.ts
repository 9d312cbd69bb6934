import { describe, expect, it } from 'vitest';
import { readRecipeHtml } from '../read-recipe-html.ts';

const read = (body: string) => readRecipeHtml(`<html><body><h1>Leek pie</h1>${body}</body></html>`);
const ingredientsOf = (body: string) => read(body)?.ingredients ?? [];
const LIST = ['200 g flour', '100 g butter', '3 leeks', 'chervil'];
const itemsOf = (lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
const STEPS = '<p>Rub the butter into the flour.</p><p>Fill the form and bake it for an hour.</p>';
const RECIPE = `<h3>Ingredients</h3>${itemsOf(LIST)}<h3>Method</h3>${STEPS}`;

describe('ingredients in parts of a page that are usually none of its recipe', () => {
  it.each(['wrapper sidebar-right', 'page menu-closed', 'nav-open site', 'ads comments-on'])(
    'are read where the part, named "%s", holds the first heading',
    (names) => {
      const page = `<div class="${names}"><h1>Leek pie</h1>${RECIPE}</div>`;
      expect(readRecipeHtml(page)?.ingredients).toEqual(LIST);
    },
  );

  it('are read where the part is all there is, under a heading that says so', () => {
    expect(ingredientsOf(`<div class="social-on">${RECIPE}</div>`)).toEqual(LIST);
    expect(ingredientsOf(`<article><footer class="end">${RECIPE}</footer></article>`)).toEqual(LIST);
    expect(ingredientsOf(`<div class="related"><h3>Popular</h3>${itemsOf(LIST)}</div>`)).toEqual([]);
    expect(ingredientsOf(`<div class="comments">${RECIPE}</div>`)).toEqual([]);
    expect(ingredientsOf(`<nav>${RECIPE}</nav>`)).toEqual([]);
  });

  it('are read behind a tab that is not open, unless the page shows some', () => {
    const tabs = '<div role="tablist"><a href="#m">Method</a><a href="#i">Ingredients</a></div>';
    const hidden = `<div role="tabpanel" hidden>${itemsOf(LIST)}</div>`;
    expect(read(`${tabs}<div role="tabpanel"><h3>Method</h3>${STEPS}</div>${hidden}`)).toMatchObject({
      ingredients: LIST,
      steps: ['Rub the butter into the flour.', 'Fill the form and bake it for an hour.'],
    });
    expect(ingredientsOf(`<div style="display: none">${RECIPE}</div>`)).toEqual(LIST);
    const shown = ['1 kg flour', '2 eggs', '1 pinch of salt'];
    expect(ingredientsOf(`<h3>Ingredients</h3>${itemsOf(shown)}${hidden}`)).toEqual(shown);
  });

  it('are read from buttons, and never from a template that nobody filled in', () => {
    const buttons = LIST.map((line) => `<div><button>${line}</button></div>`).join('');
    expect(ingredientsOf(`<h3>Ingredients</h3>${buttons}`)).toEqual(LIST);
    const template = itemsOf(['1 {{ unit }} {{ name }}', '2 {{ unit }}', '3 $'.concat('{name}')]);
    expect(ingredientsOf(`<div hidden><h3>Ingredients</h3>${template}</div>`)).toEqual([]);
    expect(ingredientsOf(`<template><h3>Ingredients</h3>${itemsOf(LIST)}</template>`)).toEqual([]);
  });
});

describe('ingredients that are marked as headings', () => {
  it('are read where at least three follow one another', () => {
    const six = LIST.map((line) => `<h6>${line}</h6>`).join('');
    expect(ingredientsOf(`<h2>Ingredients</h2>${six}<h2>Method</h2>${STEPS}`)).toEqual(LIST);
    const entries = LIST.map((line) => `<li><h4>${line}</h4></li>`).join('');
    expect(ingredientsOf(`<h2>Ingredients</h2><ul>${entries}</ul><h2>Method</h2>${STEPS}`)).toEqual(LIST);
    expect(ingredientsOf('<h2>1. Soups</h2><h2>2. Pies</h2><h2>3. Cakes</h2>')).toEqual([]);
    expect(ingredientsOf('<h2>2 soups</h2><h2>More</h2><h2>Pies</h2><h2>And cakes</h2>')).toEqual([]);
  });
});

describe('amounts apart from their foods', () => {
  it('may be mixed numbers, ranges, packages or told in two measures', () => {
    const pairs = [
      ['1 ½ cups', 'flour'],
      ['½- ¾ teaspoon', 'salt'],
      ['200 g (7 oz)', 'butter'],
      ['1 (14.5 oz) can', 'tomatoes'],
      ['2 cups / 480 ml', 'milk'],
    ];
    const list = pairs.map(([amount, food]) => `<dt>${amount}</dt><dd>${food}</dd>`).join('');
    expect(ingredientsOf(`<h2>Ingredients</h2><dl>${list}</dl><h2>Method</h2>${STEPS}`)).toEqual(
      pairs.map((pair) => pair.join(' ')),
    );
  });

  it('are none where the line names its food', () => {
    const lines = ['1/2 onion', '1 onion (100 g)', '2 eggs', '250 g/9 oz butter', '1 leek'];
    expect(ingredientsOf(`<h2>Ingredients</h2>${itemsOf(lines)}<h2>Method</h2>${STEPS}`)).toEqual(lines);
  });
});

describe('parts of a recipe under headings of other languages', () => {
  it.each([
    ['Nguyên liệu', 'Cách làm'],
    ['材料（2人分）', '作り方'],
    ['食材', '做法'],
    ['Bahan-bahan', 'Cara membuat'],
    ['מצרכים', 'אופן ההכנה'],
    ['Ingrediente:', 'Mod de preparare:'],
    ['Det skal du bruge', 'Sådan gør du'],
    ['Dit heb je nodig', 'Zo maak je het'],
  ])('%s, %s', (ingredients, steps) => {
    const foods = ['Glutzel', 'Morfin', 'Brekel'];
    expect(
      read(`<h2>${ingredients}</h2>${itemsOf(foods)}<h2>${steps}</h2>${STEPS}<p>Bon!</p>`),
    ).toMatchObject({
      ingredients: foods,
      steps: ['Rub the butter into the flour.', 'Fill the form and bake it for an hour.'],
    });
  });
});
