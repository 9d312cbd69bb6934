import { describe, expect, it } from 'vitest';
import { readRecipeHtml } from '../read-recipe-html.ts';
import { boundNames } from './bound-names.ts';
import { embeddedMarkup } from './embedded-markup.ts';
import { readRecipeShape } from './read-recipe-shape.ts';
import { resolveReferences } from './resolve-references.ts';
import { richTextLines } from './rich-text.ts';

const LINES = ['200 g flour', '100 g butter', '3 leeks', 'chervil'];
const STEPS = ['Mix it all well.', 'Bake it for an hour.'];
const READ = { title: 'Leek pie', ingredients: LINES, steps: STEPS };
const page = (script: string) =>
  `<html><head><title>Leek pie | Site</title></head><body><script>${script}</script></body></html>`;
const readState = (state: unknown) => readRecipeHtml(page(`window.__STATE__ = ${JSON.stringify(state)};`));

describe('the recipe in what a framework keeps', () => {
  it('is put together from entries that name each other, as Apollo stores them', () => {
    const state = {
      ROOT_QUERY: { 'recipe({"slug":"pie"})': { __ref: 'Recipe:{"id":1}' } },
      'Recipe:{"id":1}': {
        title: 'Leek pie',
        ingredients: [1, 2, 3, 4].map((id) => ({ __ref: `Line:${id}` })),
        steps: STEPS.map((text) => ({ text })),
      },
      'Line:1': { amount: 200, unit: { __ref: 'Unit:g' }, food: { __ref: 'Food:flour' } },
      'Line:2': { amount: 100, unit: { __ref: 'Unit:g' }, food: { name: 'butter' } },
      'Line:3': { amount: 3, unit: null, food: { name: 'leeks' } },
      'Line:4': { amount: null, unit: { __ref: 'Unit:none' }, food: { name: 'chervil' } },
      'Unit:g': { name: 'g' },
      'Food:flour': { name: 'flour' },
    };
    expect(readState(state)).toMatchObject(READ);
  });

  it('is read with the values that a function is called with, as Nuxt 2 writes them', () => {
    const recipe =
      '{title:"Leek pie",ingredients:[{amount:200,unit:a,name:"flour"},{amount:c,unit:a,name:"butter"},{amount:3,unit:b,name:"leeks"},{amount:b,unit:d,name:"chervil"}],steps:[{text:"Mix it all well."},{text:e}]}';
    const script = `window.__NUXT__=(function(a,b,c,d,e){return {data:[{recipe:${recipe}}],error:b}}("g",null,100,void 0,"Bake it for an hour."));`;
    expect(readRecipeHtml(page(script))).toMatchObject(READ);
  });

  it('is found in a string that sets it as a page', () => {
    const list = LINES.map((line) => `<li class="x">${line}</li>`).join('');
    const body = `<p>My aunt's.</p><h2>Ingredients</h2><ul>${list}</ul><h2>Method</h2><p>${STEPS.join('</p><p>')}</p>`;
    expect(readState({ page: { body } })).toMatchObject(READ);
    const without = body
      .replace('<h2>Ingredients</h2>', '<h2>About ingredients and more</h2>')
      .replace('Method', 'More');
    expect(readState({ page: { body: without.replace('Ingredients', 'Popular') } })).toBeNull();
  });

  it('keeps a unit that the name only repeats in a remark', () => {
    const ingredients = [
      { amount: '1', unit: 'tsp', name: 'baking soda (or 2 tsp more powder)' },
      { amount: '2', unit: 'cups', name: '2 cups milk' },
      { amount: '3', unit: 'g', name: 'g salt' },
    ];
    expect(readRecipeShape({ ingredients })?.recipeIngredient).toEqual([
      '1 tsp baking soda (or 2 tsp more powder)',
      '2 cups milk',
      '3 g salt',
    ]);
  });
});

describe('documents of editors', () => {
  const text = (value: string) => ({ type: 'text', text: value });
  it.each<[string, unknown]>([
    [
      'Contentful',
      {
        nodeType: 'document',
        content: [
          { nodeType: 'heading-3', content: [{ nodeType: 'text', value: 'Dough' }] },
          {
            nodeType: 'unordered-list',
            content: LINES.map((value) => ({
              nodeType: 'list-item',
              content: [{ nodeType: 'paragraph', content: [{ nodeType: 'text', value }] }],
            })),
          },
        ],
      },
    ],
    [
      'Sanity',
      LINES.map((line) => ({
        _type: 'block',
        children: line.split(/(?= )/).map((part) => ({ _type: 'span', text: part })),
      })),
    ],
    [
      'Draft.js',
      { blocks: LINES.map((line) => ({ type: 'unordered-list-item', text: line })), entityMap: {} },
    ],
    [
      'ProseMirror',
      {
        type: 'doc',
        content: [
          { type: 'paragraph', content: [text('200 g flour'), { type: 'hardBreak' }, text('100 g butter')] },
          {
            type: 'bulletList',
            content: LINES.slice(2).map((line) => ({
              type: 'listItem',
              content: [{ type: 'paragraph', content: [{ type: 'link', content: [text(line)] }] }],
            })),
          },
        ],
      },
    ],
    [
      'Lexical',
      {
        root: {
          type: 'root',
          children: LINES.map((line) => ({ type: 'paragraph', children: [text(line)] })),
        },
      },
    ],
  ])('%s', (_, ingredients) => {
    expect(richTextLines(ingredients)).toEqual(LINES);
    expect(readState({ recipe: { title: 'Leek pie', ingredients, steps: STEPS } })).toMatchObject(READ);
  });

  it('are none of a list of texts or of objects with amounts', () => {
    expect(richTextLines(LINES)).toBeNull();
    expect(richTextLines([{ amount: 1, name: 'leek' }])).toBeNull();
    expect(richTextLines([])).toBeNull();
  });
});

describe('on stores that are broken or made to be slow', () => {
  it('ends where references go round in a circle, and drops those that nothing answers', () => {
    const state = { A: { list: [{ __ref: 'A' }, { __ref: 'A' }, { __ref: 'A' }] }, B: { __ref: 'C' } };
    const [read] = resolveReferences([{ a: { __ref: 'A' }, none: { __ref: 'D' } }], JSON.stringify(state));
    expect(read).toMatchObject({ a: { list: [{}, {}, {}] }, none: null });
    expect(resolveReferences([{ a: { __ref: 'A' } }], '"A": {"x": "never ends')).toEqual([{ a: null }]);
  });

  it('reads in time proportional to the text', () => {
    const start = performance.now();
    const nested = { __ref: 'x' };
    for (const piece of ['"', '"a":{', '\\"', '"x":{"__ref":"y"},', '{"', '}('])
      resolveReferences([nested], piece.repeat(60_000));
    for (const piece of ['"<p>', '\\"<li>', '(function(a', '}("']) {
      embeddedMarkup([piece.repeat(60_000)], /ingredient/);
      boundNames(piece.repeat(60_000));
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('says nothing of functions that are not called', () => {
    expect(boundNames('(function(a){return a}')).toBeNull();
    expect(boundNames('var x = {"a": 1}')).toBeNull();
    expect(boundNames('(function(a){return {b:a}}("x"))')?.('{b:a,c:z,d:"a"}')).toBe('{b:"x",c:z,d:"a"}');
  });
});
