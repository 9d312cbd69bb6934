import { describe, expect, it } from 'vitest';
import { readRecipeHtml } from '../read-recipe-html.ts';

const read = (body: string) => readRecipeHtml(`<html><body><h1>Leek pie</h1>${body}</body></html>`);
const ingredientsOf = (body: string) => read(body)?.ingredients ?? [];
const LIST = ['200 g flour', '100 g butter', '3 leeks', 'chervil'];
const itemsOf = (lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;

describe('the ingredients that a page shows without marking them', () => {
  it('go on under the headings of groups, also where these rank as high as their own', () => {
    const body = `<h3>Ingredients</h3><h3>Dough</h3>${itemsOf(LIST)}<h3>Filling</h3>${itemsOf(['2 eggs', '1 onion', 'nutmeg'])}
      <h3>Method</h3><p>Mix it all and bake it for an hour.</p>`;
    expect(ingredientsOf(body)).toEqual([...LIST, '2 eggs', '1 onion', 'nutmeg']);
  });

  it('are found without any heading, over the names of groups, with foods that nobody knows', () => {
    const body = `<p>A pie of my aunt.</p>${itemsOf(['gribbleroot', ...LIST])}<p><b>Filling</b></p>${itemsOf(['2 eggs', '1 onion'])}
      <p>Mix it all, fill the form with it and bake it for an hour.</p>`;
    expect(ingredientsOf(body)).toEqual(['gribbleroot', ...LIST, '2 eggs', '1 onion']);
  });

  it('go on behind a line that only stands between two lists', () => {
    const body = `${itemsOf(LIST)}<p>Filling</p>${itemsOf(['2 eggs', '1 onion', 'nutmeg'])}<p>Mix it all and bake it.</p>`;
    expect(ingredientsOf(body)).toEqual([...LIST, '2 eggs', '1 onion', 'nutmeg']);
  });

  it('may be lines of one paragraph, and begin with one that has no amount', () => {
    const body = `<p>gribbleroot<br>${LIST.join('<br>')}</p><p>Mix it all and bake it for an hour.</p>`;
    expect(ingredientsOf(body)).toEqual(['gribbleroot', ...LIST]);
  });

  it('are read through references of references', () => {
    const lines = ['&amp;frac12; cup flour', '2 eggs', 'salt &amp;amp; pepper', '100&amp;nbsp;g butter'];
    expect(ingredientsOf(`<h2>Ingredients</h2>${itemsOf(lines)}<p>Mix and bake it for an hour.</p>`)).toEqual(
      ['½ cup flour', '2 eggs', 'salt & pepper', '100 g butter'],
    );
  });

  it('may be named in a row, or in columns of a table', () => {
    expect(
      ingredientsOf('<p>Ingredients: 200 g flour, 2 eggs, beaten, 100 g butter and 1 pinch of salt.</p>'),
    ).toEqual(['200 g flour', '2 eggs, beaten', '100 g butter', '1 pinch of salt']);
    const table =
      '<table><tr><td>200 g flour</td><td>2 eggs</td></tr><tr><td>100 g butter</td><td>1 leek</td></tr></table>';
    expect(ingredientsOf(`<h2>Ingredients</h2>${table}`)).toEqual([
      '200 g flour',
      '2 eggs',
      '100 g butter',
      '1 leek',
    ]);
  });

  it('may stand in boxes whose amounts are boxes of their own', () => {
    const row = (amount: string, name: string) =>
      `<div class="row"><div>${amount}</div><div>${name}</div></div>`;
    const body = `<div>${row('200 g', 'flour')}${row('2', 'eggs')}${row('100 g', 'butter')}</div>`;
    expect(ingredientsOf(`<h2>Zutaten</h2>${body}`)).toEqual(['200 g flour', '2 eggs', '100 g butter']);
  });

  it('may stand in a margin that opens with their heading', () => {
    expect(ingredientsOf(`<aside><h2>Ingredients</h2>${itemsOf(LIST)}</aside>`)).toEqual(LIST);
    expect(ingredientsOf(`<aside><h2>Popular</h2>${itemsOf(LIST)}</aside>`)).toEqual([]);
  });

  it('are amounts behind the first food and bold numbers too', () => {
    const lines = ['Cooking spray', '<b>2 tbsp</b>', 'oil', '<b>4</b>', 'eggs', '<b>200 g</b>', 'flour'];
    expect(ingredientsOf(`<h2>Ingredients</h2><p>${lines.join('<br>')}</p>`)).toEqual([
      'Cooking spray',
      '2 tbsp oil',
      '4 eggs',
      '200 g flour',
    ]);
  });

  it('are read without their bullets, and without the button behind each', () => {
    const body = LIST.map((line) => `▢ ${line} <a href="#">shopping list</a>`);
    expect(ingredientsOf(`<h2>Ingredients</h2>${itemsOf(body)}`)).toEqual(LIST);
    const sugars = ['50 g white sugar', '20 g brown sugar', '10 g icing sugar'];
    expect(ingredientsOf(`<h2>Ingredients</h2>${itemsOf(sugars)}`)).toEqual(sugars);
  });

  it('count once where the page sets them for two, four and six', () => {
    const listFor = (count: number) => [
      `${count} ${count === 1 ? 'leek' : 'leeks'}`,
      `${count}00 g flour`,
      `${count} tbsp oil`,
    ];
    const behind = [1, 2, 3].flatMap(listFor);
    expect(ingredientsOf(`<h2>Ingredients</h2>${itemsOf(behind)}`)).toEqual(listFor(1));
    const beside = [0, 1, 2].flatMap((place) => [1, 2, 3].map((count) => listFor(count)[place] ?? ''));
    expect(ingredientsOf(`<h2>Ingredients</h2>${itemsOf(beside)}`)).toEqual(listFor(1));
  });

  it('are no forms, buttons, headings, nutrients and remarks around them', () => {
    const set = (line: string) => `<div class="box"><div class="line">${line}</div></div>`;
    const body = `<h2>Ingredients</h2><div>US customary – metric</div>${LIST.map(set).join('')}<div>Want to save this?</div>
      <div>Dry ingredients</div><div>E-mail *</div><div>12 g protein</div><div>9 g fat</div><div>300 kcal</div>
      <div>30 g carbs</div><div>Share this with your friends</div>`;
    expect(ingredientsOf(body)).toEqual(LIST);
  });

  it('are not a list of proposals, nor what stands among the notes', () => {
    const links = itemsOf(
      ['5 easy soups', '10 quick pies', '7 salads'].map((name) => `<a href="#">${name}</a>`),
    );
    expect(ingredientsOf(links)).toEqual([]);
    const notes = `<h2>Notes</h2>${itemsOf(['2 tbsp oil', '1 egg', '1 leek', '3 onions', '4 carrots'])}`;
    expect(ingredientsOf(`${itemsOf(LIST.slice(0, 3))}${notes}`)).toEqual(LIST.slice(0, 3));
  });

  it('may have the amount behind the food, and words that nobody knows under a heading that says so', () => {
    const behind = ['ziemniaki 1 kilogram', 'cebula 1 sztuka', 'jajka 2 sztuki'];
    expect(ingredientsOf(`<h2>Składniki</h2>${itemsOf(behind)}<h2>Wykonanie</h2><p>Upiec.</p>`)).toEqual(
      behind,
    );
    const unknown = ['Vital gribble gluten', 'Gribbleroot', 'Blorp powder'];
    expect(ingredientsOf(`<h2>Ingredients</h2>${itemsOf(unknown)}`)).toEqual(unknown);
    expect(ingredientsOf(`<h2>Popular</h2>${itemsOf(unknown)}`)).toEqual([]);
    const told = itemsOf(['Follow us for more of this.', 'We cook every day!']);
    expect(ingredientsOf(`<h2>Ingredients</h2>${told}`)).toEqual([]);
  });

  it('may be a list of definitions in which few foods have an amount of their own', () => {
    const pairs = [
      ['2 cups', 'flour'],
      ['½', 'medium onion, sliced thinly'],
      ['¾', 'brick (6 ounces) cream cheese'],
    ];
    const list = pairs.map(([amount, name]) => `<dt>${amount}</dt><dd>${name}</dd>`).join('');
    const whole = ['60ml olive oil', '100g sugar', '50g butter', '2 eggs', '1 lemon', '20g honey', '3 leeks'];
    const body = `<h2>Ingredients</h2><dl>${list}${whole.map((line) => `<dd>${line}</dd>`).join('')}</dl>`;
    expect(ingredientsOf(body)).toEqual([...pairs.map((pair) => pair.join(' ')), ...whole]);
  });

  it('are no utensils, nutrients in words, nor "to decorate" in front of a group', () => {
    const tools = itemsOf(['2 feuilles de papier', '1 thermomètre', '3 moules']);
    const body = `<h2>Ingrédients</h2>${itemsOf(LIST)}<h3>Pour décorer</h3>${itemsOf(['50 g sucre'])}<h2>Matériel</h2>${tools}`;
    expect(ingredientsOf(body)).toEqual([...LIST, '50 g sucre']);
    const nutrients =
      '<p>233 calories; 14 grams fat; 9 grams saturated fat; 4 grams monounsaturated fat; 1 gram dietary fiber</p>';
    expect(ingredientsOf(`<h2>Ingredients</h2>${itemsOf(LIST)}${nutrients}`)).toEqual(LIST);
  });

  it('may be foods that nobody knows, set alike down to the steps, below a button or a heading', () => {
    const unknown = ['Glutzel', 'Morfin', 'Brekel'];
    const steps = '<h2>Method</h2><p>Mix it all and bake it for an hour.</p>';
    expect(ingredientsOf(`<h2>Ingredients</h2><p>${unknown.join('<br>')}</p>${steps}`)).toEqual(unknown);
    expect(ingredientsOf(`<p>${unknown.join('<br>')}</p>${steps}`)).toEqual([]);
    const folded = `<div><button>Ingredients</button><div><ul><li>Glutzel</li><li>Morfin</li></ul></div></div>`;
    expect(ingredientsOf(`${folded}${steps}`)).toEqual(['Glutzel', 'Morfin']);
    const japanese = [
      ['小麦粉', '200g'],
      ['卵', '2個'],
      ['塩', '少々'],
    ];
    const rows = japanese.map(([name, amount]) => `<div><span>${name}</span><span>${amount}</span></div>`);
    expect(ingredientsOf(`<h2>材料</h2><div>${rows.join('')}</div><h2>作り方</h2><p>混ぜる。</p>`)).toEqual(
      japanese.map((parts) => parts.join(' ')),
    );
  });

  it('may be one alone, or stand in the shadow tree of an element', () => {
    expect(
      ingredientsOf('<h2>Ingredients</h2><ul><li>2 eggs</li></ul><h2>Method</h2><p>Boil them for long.</p>'),
    ).toEqual(['2 eggs']);
    const shadow = `<my-list><template shadowrootmode="open"><h2>Ingredients</h2>${itemsOf(LIST)}</template></my-list>`;
    expect(ingredientsOf(shadow)).toEqual(LIST);
    expect(ingredientsOf(`<template><h2>Ingredients</h2>${itemsOf(LIST)}</template>`)).toEqual([]);
  });

  it('are all lists that follow one another, also where the last names foods alone', () => {
    const last = ['1 tbsp oil', '2 tbsp vinegar', 'gribbleroot'];
    const body = `<p>Filling</p>${itemsOf(['1 egg', '2 leeks', '100 g butter'])}<p>To finish</p>${itemsOf(last)}<p>Bake it all for an hour.</p>`;
    expect(ingredientsOf(body)).toEqual(['1 egg', '2 leeks', '100 g butter', ...last]);
  });

  it('may be links to what the site knows of each food, where the steps follow', () => {
    const links = ['Glutzel', 'Morfin', 'Brekel'].map((food) => `<a href="/food">${food}</a>`);
    const list = `<h2>Ingredients</h2>${itemsOf(links)}`;
    expect(ingredientsOf(`${list}<h2>Method</h2><p>Mix it all and bake it.</p>`)).toEqual([
      'Glutzel',
      'Morfin',
      'Brekel',
    ]);
    expect(ingredientsOf(`${list}<h2>About us</h2><p>We cook every day.</p>`)).toEqual([]);
  });
});
