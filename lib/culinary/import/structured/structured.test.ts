import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRecipeNode } from './find-recipe-node.ts';
import { parseLooseJson } from './parse-loose-json.ts';
import { readDuration } from './read-duration.ts';
import { readInstructions } from './read-instructions.ts';
import { readServings } from './read-servings.ts';
import { recipeFromNode } from './recipe-from-node.ts';

describe('parseLooseJson', () => {
  it.each<[string, unknown]>([
    ['{"a": 1}', { a: 1 }],
    ['{"a": "line\nbreak\tand tab"}', { a: 'line\nbreak\tand tab' }],
    ['{"a": [1, 2,], "b": 3,}', { a: [1, 2], b: 3 }],
    ['<!-- {"a": 1} -->', { a: 1 }],
    ['/* <![CDATA[ */ {"a": 1} /* ]]> */', { a: 1 }],
    ['//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
    ['{"a": 1};', { a: 1 }],
    ['{"a": 1}{"b": 2}', [{ a: 1 }, { b: 2 }]],
    ['{"a": "x" "b": "y"}', { a: 'x', b: 'y' }],
    ['{"a": "the "best" soup", "b": 1}', { a: 'the "best" soup', b: 1 }],
    ['{"a": "it\\\'s \\u00e9 \\q \\u12"}'.replace('"}', '",}'), { a: "it's é q u12" }],
    ['{"a": ["x", "y"', { a: ['x', 'y'] }],
    ['{"a": ["x", "y"}', { a: ['x', 'y'] }],
    ['{a: true, b: null, c: 1.5e1, d: word,}', { a: true, b: null, c: 15, d: 'word' }],
    ['\ufeff {"a": 1,}', { a: 1 }],
    ['', undefined],
    ['no json here', undefined],
  ])('%s', (text, value) => expect(parseLooseJson(text)).toEqual(value));

  it('reads whatever JSON.stringify writes, and the same with commas too many', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.array(fc.integer())), (value) => {
        const text = JSON.stringify(value);
        expect(parseLooseJson(text)).toEqual(JSON.parse(text));
        expect(parseLooseJson(`${text.slice(0, -1)},}`)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('never throws, however broken or deep, in time proportional to the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'{}[]",:\\/*<!-a1 \n'.split('')), maxLength: 60 }),
        (text) => {
          parseLooseJson(text);
        },
      ),
      { numRuns: 500 },
    );
    for (const piece of ['[', '{"a":', '"', '/*', '<!--', '{"', '\\', '[,', '" '])
      parseLooseJson(piece.repeat(60_000));
  });
});

describe('readDuration', () => {
  it.each<[unknown, number | null]>([
    ['PT1H30M', 90],
    ['P0DT0H30M', 30],
    ['PT90M', 90],
    ['pt45m', 45],
    ['P1DT2H', 1560],
    ['P0Y0M0DT0H40M0.000S', 40],
    ['PT1.5H', 90],
    ['PT3600S', 60],
    ['P2W', 20_160],
    ['PT20S', 1],
    ['PT0M', null],
    ['P', null],
    ['', null],
    [25, 25],
    ['25', 25],
    ['1:30', 90],
    ['1 hour 30 minutes', 90],
    ['1 hr 5 mins', 65],
    ['1h30', 90],
    ['1½ hours', 90],
    ['½ hour', 30],
    ['1 1/2', null],
    ['10 to 15 minutes', 15],
    ['10-15 min', 15],
    ['1 Std. 20 Min.', 80],
    ['45 minuti', 45],
    ['2 heures', 120],
    ['1 uur en 10 minuten', 70],
    ['30 minutes plus 20 minutes of rest', 30],
    ['overnight', null],
    ['x'.repeat(300), null],
    [-5, null],
    [Number.NaN, null],
    [{}, null],
  ])('%j', (value, minutes) => expect(readDuration(value)).toBe(minutes));
});

describe('readServings', () => {
  it.each<[string[], number | null]>([
    [['4'], 4],
    [['4 servings'], 4],
    [['Serves 4-6'], 6],
    [['Serves 4 to 6 people'], 6],
    [['Makes 12 cookies'], 12],
    [['Serves four'], 4],
    [['für zwei Personen'], 2],
    [['28', '28-32 cookies'], 32],
    [['5 cups (about 40 crackers)'], 40],
    [['2 cups'], 2],
    [['1 9-inch cake'], 1],
    [['2.5 loaves'], 3],
    [['a crowd'], null],
    [['0'], null],
    [['2024 Test Kitchen'], null],
    [[], null],
  ])('%j', (texts, servings) => expect(readServings(...texts)).toBe(servings));
});

describe('readInstructions', () => {
  it.each<[string, unknown, string[]]>([
    ['one text', 'Chop.\nBoil.', ['Chop.', 'Boil.']],
    ['one block of HTML', '<p>Chop.</p><ol><li>Boil.</li></ol>', ['Chop.', 'Boil.']],
    ['texts', ['Chop\nfine.', 'Boil.'], ['Chop fine.', 'Boil.']],
    ['lists in lists', [['Chop.'], ['Boil.']], ['Chop.', 'Boil.']],
    [
      'steps with names',
      [
        { '@type': 'HowToStep', name: 'Chop', text: 'Chop the onion.' },
        { '@type': 'HowToStep', name: 'Step 2', text: 'Boil.' },
        { '@type': 'HowToStep', name: 'To serve', text: 'Add salt.' },
        { '@type': 'HowToStep', name: 'Eat.' },
      ],
      ['Chop the onion.', 'Boil.', 'To serve', 'Add salt.', 'Eat.'],
    ],
    [
      'sections',
      [
        {
          '@type': 'HowToSection',
          name: 'Dough',
          itemListElement: [{ '@type': 'HowToStep', text: 'Knead.' }],
        },
        { '@type': 'HowToSection', name: 'Empty', itemListElement: [] },
        { '@type': 'HowToSection', itemListElement: { '@type': 'HowToStep', text: 'Bake.' } },
      ],
      ['Dough', 'Knead.', 'Bake.'],
    ],
    [
      'an ItemList',
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: { text: 'Stir.' } }, 'Eat.'] },
      ['Stir.', 'Eat.'],
    ],
    [
      'steps of directions',
      [{ '@type': 'HowToStep', itemListElement: [{ '@type': 'HowToDirection', text: 'Whisk.' }] }],
      ['Whisk.'],
    ],
    ['JSON in a text', '[{"@type": "HowToStep", "text": "Fry."}]', ['Fry.']],
    ['numbers and signs alone', '1:\n* Fry.\n2.', ['Fry.']],
    ['nothing', null, []],
    ['something else', 7, []],
  ])('%s', (_, value, steps) => expect(readInstructions(value)).toEqual(steps));

  it('ends with sections that hold themselves', () => {
    const section: Record<string, unknown> = { '@type': 'HowToSection' };
    section.itemListElement = [section];
    expect(readInstructions(section)).toEqual([]);
  });
});

describe('findRecipeNode', () => {
  const soup = { '@type': 'Recipe', name: 'Soup', recipeIngredient: ['1 leek'], recipeInstructions: 'Boil.' };

  it.each<[string, unknown]>([
    ['alone', soup],
    ['in a list', [{ '@type': 'WebPage' }, soup]],
    ['in a graph', { '@graph': [{ '@type': 'Organization' }, soup] }],
    ['as the main thing of a page', { '@type': 'WebPage', mainEntity: soup }],
    ['under any property', { '@type': 'Article', about: { hasPart: [[soup]] } }],
    ['with an address as type', { ...soup, '@type': 'https://schema.org/Recipe' }],
    ['with several types', { ...soup, '@type': ['NewsArticle', 'Recipe'] }],
  ])('finds it %s', (_, declared) => expect(findRecipeNode([declared])).toMatchObject({ name: 'Soup' }));

  it('takes the complete one, not one that the page proposes', () => {
    const teaser = { '@type': 'Recipe', name: 'Other' };
    expect(findRecipeNode([teaser, soup])).toMatchObject({ name: 'Soup' });
    const other = { ...soup, name: 'Other', recipeYield: 4 };
    expect(findRecipeNode([{ '@type': 'WebPage', isRelatedTo: [other], mainEntity: soup }])).toMatchObject({
      name: 'Soup',
    });
  });

  it('fills what it lacks from another of the same name', () => {
    const half = { '@type': 'Recipe', name: 'Soup', recipeYield: '3' };
    expect(findRecipeNode([half, soup])).toMatchObject({ recipeYield: '3', recipeInstructions: 'Boil.' });
  });

  it('follows references', () => {
    const node = findRecipeNode([
      { '@type': 'Recipe', name: 'Soup', nutrition: { '@id': '#n' }, recipeIngredient: ['1 leek'] },
      { '@id': '#n', '@type': 'NutritionInformation', calories: '90 kcal' },
    ]);
    expect(node === null ? null : recipeFromNode(node).nutrition).toEqual({ calories: '90 kcal' });
  });

  it('finds none where there is none', () => {
    expect(findRecipeNode([null, 'Recipe', 3, { '@type': 'Person' }])).toBeNull();
  });
});

describe('recipeFromNode', () => {
  it('reads ingredients as texts, numbers, nodes and one block', () => {
    const lines = (recipeIngredient: unknown) =>
      recipeFromNode({ '@type': 'Recipe', recipeIngredient }).ingredients;
    expect(lines(['2 eggs', '', ' salt &amp; pepper '])).toEqual(['2 eggs', 'salt & pepper']);
    expect(lines('2 eggs<br>1 leek')).toEqual(['2 eggs', '1 leek']);
    expect(lines('2 eggs\n1 leek')).toEqual(['2 eggs', '1 leek']);
    expect(lines([{ name: 'flour', amount: '2 cups' }, { text: '1 egg' }])).toEqual([
      '2 cups flour',
      '1 egg',
    ]);
    expect(lines([{ name: 'milk', requiredQuantity: { value: 2, unitText: 'dl' } }])).toEqual(['2 dl milk']);
    expect(lines([{ name: '3 eggs', amount: '3' }, {}])).toEqual(['3 eggs']);
    expect(lines('1 cup flour, 2 eggs, beaten, ½ tsp salt')).toEqual([
      '1 cup flour',
      '2 eggs, beaten',
      '½ tsp salt',
    ]);
    expect(lines('1 cup flour, 2 if humid')).toEqual(['1 cup flour, 2 if humid']);
    expect(lines(['2 eggs', 'DIPPING SAUCE:', 'ŒUF', '1 L MILK:'])).toEqual(['2 eggs', 'ŒUF', '1 L MILK:']);
    expect(lines(['oil ((for frying))', '1 can ((14 oz), drained)'])).toEqual([
      'oil (for frying)',
      '1 can ((14 oz), drained)',
    ]);
  });

  it('adds up the total where none is declared', () => {
    expect(recipeFromNode({ prepTime: 'PT10M', cookTime: ['PT20M'] })).toMatchObject({ totalMinutes: 30 });
    expect(recipeFromNode({ cookTime: { '@type': 'Duration', maxValue: 'PT20M' } })).toMatchObject({
      totalMinutes: 20,
    });
    expect(recipeFromNode({ totalTime: 'PT0M' })).toMatchObject({ totalMinutes: null });
  });

  it('knows a yield with a unit', () => {
    expect(
      recipeFromNode({ recipeYield: { '@type': 'QuantitativeValue', value: 6, unitText: 'servings' } })
        .servings,
    ).toBe(6);
  });
});
