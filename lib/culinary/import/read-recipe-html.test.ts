import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecipeHtml } from './read-recipe-html.ts';

const jsonLd = (value: unknown) =>
  `<html><head><script type="application/ld+json">${JSON.stringify(value)}</script></head><body></body></html>`;
const LEEK_SOUP = {
  title: 'Leek soup',
  ingredients: ['2 leeks, sliced', '1 litre vegetable stock', 'salt'],
  steps: ['Soften the leeks in a little oil.', 'Add the stock and simmer for twenty minutes.'],
  servings: 4,
  totalMinutes: 30,
};

describe('readRecipeHtml reads what a page declares', () => {
  it('by JSON-LD', () => {
    const page = jsonLd({
      '@type': 'Recipe',
      name: 'Leek soup',
      recipeIngredient: LEEK_SOUP.ingredients,
      recipeInstructions: LEEK_SOUP.steps.map((text) => ({ '@type': 'HowToStep', text })),
      recipeYield: ['4', '4 servings'],
      prepTime: 'PT10M',
      cookTime: 'PT20M',
      nutrition: { '@type': 'NutritionInformation', calories: '120 kcal' },
    });
    expect(readRecipeHtml(page)).toEqual({
      ...LEEK_SOUP,
      prepMinutes: 10,
      cookMinutes: 20,
      nutrition: { calories: '120 kcal' },
    });
  });

  it('by JSON-LD whose signs are written as references', () => {
    const json = JSON.stringify({
      '@type': 'Recipe',
      name: 'Tea',
      recipeIngredient: ['1 tea bag'],
      recipeYield: 1,
    });
    const page = `<script type='application/ld+json'>${json.replaceAll('"', '&quot;')}</script>`;
    expect(readRecipeHtml(page)).toMatchObject({ title: 'Tea', servings: 1 });
  });

  it('by microdata', () => {
    const page = `<div itemscope itemtype="http://schema.org/Recipe">
      <h1 itemprop="name">Leek soup</h1>
      <span itemprop="recipeYield">Serves 4</span>
      <time itemprop="totalTime" datetime="PT30M">half an hour</time>
      <div itemprop="aggregateRating" itemscope itemtype="http://schema.org/AggregateRating"><b itemprop="name">Stars</b></div>
      <ul><li itemprop="recipeIngredient">2 <b>leeks</b>, sliced</li><li itemprop="ingredients">1 litre vegetable stock</li>
      <li itemprop="recipeIngredient">salt</li></ul>
      <div itemprop="recipeInstructions"><ol><li itemprop="recipeInstructions">Soften the leeks in a little oil.</li>
      <li itemprop="recipeInstructions">Add the stock and simmer for twenty minutes.</li></ol></div></div>`;
    expect(readRecipeHtml(page)).toMatchObject(LEEK_SOUP);
  });

  it('by microdata with steps as things, and contents in attributes', () => {
    const page = `<main itemscope itemtype="https://schema.org/Recipe"><meta itemprop="name" content="Leek soup">
      <meta itemprop="recipeYield" content="4"><span itemprop="totalTime" content="PT30M"></span>
      <p itemprop="ingredients">2 leeks, sliced<br>1 litre vegetable stock<br>salt</p>
      <div itemprop="recipeInstructions" itemscope itemtype="https://schema.org/HowToStep"><p itemprop="text">Soften the leeks in a little oil.</p></div>
      <div itemprop="recipeInstructions" itemscope itemtype="https://schema.org/HowToStep">Add the stock and simmer for twenty minutes.</div></main>`;
    expect(readRecipeHtml(page)).toMatchObject(LEEK_SOUP);
  });

  it('by properties of microdata that belong to nothing', () => {
    const page = `<h1>Leek soup</h1><h3 itemprop="recipeYield">For 4 people</h3><ul><li itemprop="ingredients">2 leeks, sliced</li>
      <li itemprop="ingredients">1 litre vegetable stock</li><li itemprop="ingredients">salt</li></ul>
      <div itemprop="recipeInstructions"><p>${LEEK_SOUP.steps.join('</p><p>')}</p></div><b itemprop="totalTime">30 min</b>`;
    expect(readRecipeHtml(page)).toMatchObject(LEEK_SOUP);
  });

  it('by the microdata of data-vocabulary.org, whose ingredients have parts', () => {
    const thing = (amount: string, name: string) =>
      `<li itemprop="ingredient" itemscope itemtype="http://data-vocabulary.org/RecipeIngredient">
      <span itemprop="amount">${amount}</span> <span itemprop="name">${name}</span></li>`;
    const page = `<div itemscope itemtype="http://data-vocabulary.org/Recipe"><h1 itemprop="name">Leek soup</h1>
      <b itemprop="yield">4</b><b itemprop="totalTime">30 min</b><ul>${thing('2', 'leeks, sliced')}${thing('1 litre', 'vegetable stock')}
      ${thing('', 'salt')}</ul><div itemprop="instructions"><p>${LEEK_SOUP.steps.join('</p><p>')}</p></div></div>`;
    expect(readRecipeHtml(page)).toMatchObject(LEEK_SOUP);
  });

  it('by RDFa', () => {
    const page = `<article vocab="http://schema.org/" typeof="Recipe"><h1 property="schema:name">Leek soup</h1>
      <i property="recipeYield">4 portions</i><i property="totalTime" content="PT30M">30</i>
      ${LEEK_SOUP.ingredients.map((line) => `<p property="recipeIngredient">${line}</p>`).join('')}
      <div property="recipeInstructions"><p>${LEEK_SOUP.steps.join('</p><p>')}</p></div></article>`;
    expect(readRecipeHtml(page)).toMatchObject(LEEK_SOUP);
  });

  it.each([
    ['hRecipe', 'hrecipe', 'fn', 'ingredient', 'instructions', 'yield', 'duration'],
    ['h-recipe', 'h-recipe', 'p-name', 'p-ingredient', 'e-instructions', 'p-yield', 'dt-duration'],
  ])('by %s', (_, root, name, ingredient, instructions, servings, duration) => {
    const page = `<div class="box ${root}"><h2 class="${name}">Leek soup</h2><span class="${servings}">4 servings</span>
      <span class="${duration}"><span class="value-title" title="PT30M"></span>30 min</span>
      ${LEEK_SOUP.ingredients.map((line) => `<li class="${ingredient}">${line}</li>`).join('')}
      <div class="${instructions}"><p>${LEEK_SOUP.steps.join('</p><p>')}</p></div></div>`;
    expect(readRecipeHtml(page)).toMatchObject(LEEK_SOUP);
  });

  it('from several syntaxes that each tell a part', () => {
    const page = `<script type="application/ld+json">{"@type":"Recipe","name":"Leek soup","recipeYield":4}</script>
      <div class="hrecipe"><span class="fn">Another name</span>${LEEK_SOUP.ingredients.map((line) => `<li class="ingredient">${line}</li>`).join('')}</div>`;
    expect(readRecipeHtml(page)).toMatchObject({
      title: 'Leek soup',
      ingredients: LEEK_SOUP.ingredients,
      servings: 4,
    });
  });
});

describe('readRecipeHtml reads what a page shows', () => {
  const list = (lines: readonly string[], tag = 'ul', attributes = '') =>
    `<${tag} ${attributes}>${lines.map((line) => `<li>${line}</li>`).join('')}</${tag}>`;

  it('under headings', () => {
    const page = `<head><title>Leek soup | My kitchen</title></head><nav><ul><li>2 links<li>3 more</ul></nav><h1>My kitchen</h1><h1>Leek soup</h1>
      <p>I love soup.</p><p>Serves: 4</p><p>Total time: 30 min</p><h2>Ingredients:</h2><p>For the soup:</p>${list(LEEK_SOUP.ingredients)}
      <h2>Method</h2>${list(LEEK_SOUP.steps, 'ol')}<p>Photograph by a friend</p><h2>Notes</h2><p>Leeks need washing, always.</p>`;
    expect(readRecipeHtml(page)).toMatchObject(LEEK_SOUP);
  });

  it('under headings in other languages, with lines between breaks', () => {
    const page = `<h1>Lauchsuppe</h1><p>Für 4 Personen</p><p><b>Zutaten</b><br>2 Stangen Lauch<br>1 l Brühe<br>Salz</p>
      <p><b>Zubereitung</b></p><p>Den Lauch in Ringe schneiden und in Öl dünsten.</p><p>Mit Brühe aufgießen und zwanzig Minuten kochen.</p>`;
    expect(readRecipeHtml(page)).toMatchObject({
      title: 'Lauchsuppe',
      servings: 4,
      ingredients: ['2 Stangen Lauch', '1 l Brühe', 'Salz'],
      steps: [
        'Den Lauch in Ringe schneiden und in Öl dünsten.',
        'Mit Brühe aufgießen und zwanzig Minuten kochen.',
      ],
    });
  });

  it('in elements that are named, as plugins write them, once where it stands twice', () => {
    const ingredients = LEEK_SOUP.ingredients
      .map(
        (line) =>
          `<li class="wprm-recipe-ingredient">${line.replace(' ', '</span> <span>').replace(/^/, '<span>')}</span></li>`,
      )
      .join('');
    const card = `<div class="wprm-recipe-container"><div class="wprm-recipe-ingredients-container"><h3>Ingredients</h3><ul>${ingredients}</ul></div>
      <div class="wprm-recipe-instructions-container"><h3>Instructions</h3>${list(LEEK_SOUP.steps, 'ul')}</div>
      <div class="wprm-recipe-servings-container"><span>Servings:</span> <span>4</span></div><div>Prep Time 10 mins</div><div>Cook Time</div><div>20 mins</div></div>`;
    expect(readRecipeHtml(`<h1>Leek soup</h1>${card}<div class="print-version">${card}</div>`)).toMatchObject(
      {
        ...LEEK_SOUP,
        prepMinutes: 10,
        cookMinutes: 20,
      },
    );
  });

  it('in rows of a table and parts that are one ingredient each', () => {
    const table = `<h2>Ingredients</h2><table><tr><td>2</td><td>leeks</td></tr><tr><td>1 l</td><td>stock</td></tr></table>`;
    expect(readRecipeHtml(table)?.ingredients).toEqual(['2 leeks', '1 l stock']);
    const parts = `<section><div class="ingredient"><div>2</div> <div>leeks</div></div><div class="ingredient"><div>1 l</div> <div>stock</div></div></section>`;
    expect(readRecipeHtml(parts)?.ingredients).toEqual(['2 leeks', '1 l stock']);
  });

  it('in the only list that looks like ingredients', () => {
    const page = `<title>Soup - My kitchen</title>${list(['Home', 'About us', 'Contact'])}${list(['▢ 2 leeks', '▢ 1 litre stock', '▢ salt'])}
      ${list(LEEK_SOUP.steps, 'ol')}`;
    expect(readRecipeHtml(page)).toMatchObject({
      title: 'Soup',
      ingredients: ['2 leeks', '1 litre stock', 'salt'],
      steps: LEEK_SOUP.steps,
    });
  });

  it('without numbers before the steps and the yield behind the last', () => {
    const page = `<h1>leek soup</h1><meta property="og:title" content="Leek Soup"><h2>Ingredients</h2>${list(LEEK_SOUP.ingredients)}<h2>Directions</h2>
      <p>1. Soften the leeks in a little oil.</p><p>2. Add the stock and simmer for twenty minutes, then season the soup. Serves 4.</p>`;
    expect(readRecipeHtml(page)).toMatchObject({
      title: 'Leek Soup',
      servings: 4,
      steps: [
        'Soften the leeks in a little oil.',
        'Add the stock and simmer for twenty minutes, then season the soup.',
      ],
    });
  });

  it('where a page declares only names of ingredients, or all glued together', () => {
    const declared = {
      '@type': 'Recipe',
      name: 'Leek soup',
      recipeIngredient: ['leeks', 'stock', 'salt'],
      recipeInstructions: 'Boil.',
      recipeYield: 4,
    };
    const shown = `${jsonLd(declared)}<h2>Ingredients</h2>${list(LEEK_SOUP.ingredients)}`;
    expect(readRecipeHtml(shown)?.ingredients).toEqual(LEEK_SOUP.ingredients);
    expect(readRecipeHtml(jsonLd(declared))?.ingredients).toEqual(['leeks', 'stock', 'salt']);
    const glued = {
      ...declared,
      recipeIngredient: LEEK_SOUP.ingredients.join('').repeat(4),
      recipeInstructions: 'Boil it.Stir it.Eat it.',
    };
    const page = `${jsonLd(glued)}<h2>Ingredients</h2>${list(LEEK_SOUP.ingredients)}<h2>Method</h2>${list(LEEK_SOUP.steps, 'ol')}`;
    expect(readRecipeHtml(page)).toMatchObject({
      ingredients: LEEK_SOUP.ingredients,
      steps: LEEK_SOUP.steps,
    });
  });

  it('with amounts on lines of their own, before the names or behind', () => {
    const lines = (...texts: string[]) =>
      readRecipeHtml(
        `<h2>Ingredients</h2>${texts.map((line) => `<div>${line}</div>`).join('')}<h2>Method</h2><p>Boil it all until it is soft enough.</p>`,
      )?.ingredients;
    expect(lines('250 g', 'quark', '1 ks', 'egg')).toEqual(['250 g quark', '1 ks egg']);
    expect(lines('quark', '250 g', 'egg', '1', 'salt')).toEqual(['250 g quark', '1 egg', 'salt']);
    expect(lines('2', 'eggs, beaten', '1 l stock', '200 g flour', '1 leek', '312.5')).toEqual([
      '2 eggs, beaten',
      '1 l stock',
      '200 g flour',
      '1 leek',
    ]);
  });

  it('without headings of parts, controls, times and remarks', () => {
    const page = `<h2>Ingredients for the soup</h2><ul><li>Units: metric</li><li>FOR THE POT</li>${LEEK_SOUP.ingredients.map((line) => `<li>${line}</li>`).join('')}
      <li>For the topping</li><li><b>Green butter</b></li><li>1 bunch chives</li><li>Prep time: 10 min</li></ul><p>Topping</p>
      <p>You will find all of these at any market in the early spring, so buy them there.</p><h2>Cooking directions</h2>${list(['<strong>On the day</strong>', ...LEEK_SOUP.steps])}`;
    expect(readRecipeHtml(page)).toMatchObject({
      ingredients: [...LEEK_SOUP.ingredients, '1 bunch chives'],
      steps: LEEK_SOUP.steps,
      prepMinutes: 10,
    });
  });

  it('in the margin of a page and in a table with a row that names its columns', () => {
    const margin = `<aside class="recipe-side"><h3>Ingredients</h3>${list(LEEK_SOUP.ingredients)}</aside><aside><ul><li>1 advertisement<li>2 more</ul></aside>`;
    expect(readRecipeHtml(margin)?.ingredients).toEqual(LEEK_SOUP.ingredients);
    const table =
      '<h2>Ingredients</h2><table><tr><th>Amount</th><th>Name</th></tr><tr><td>2</td><td>leeks</td></tr><tr><td>1 l</td><td>stock</td></tr></table>';
    expect(readRecipeHtml(table)?.ingredients).toEqual(['2 leeks', '1 l stock']);
  });

  it('by the best heading, or by the title without the name of the site', () => {
    const recipe = `<h2>Ingredients</h2>${list(LEEK_SOUP.ingredients)}`;
    const title = (html: string) => readRecipeHtml(`${html}${recipe}`)?.title;
    expect(title('<title>Leek soup with cream</title><h1>Tables and chairs</h1><h1>Our leek soup</h1>')).toBe(
      'Our leek soup',
    );
    expect(
      title('<meta property="og:site_name" content="My kitchen"><title>My kitchen: Leek soup</title>'),
    ).toBe('Leek soup');
    expect(title('<meta property="og:site_name" content="Soup"><title>Soup</title>')).toBe('Soup');
    expect(title('')).toBe('');
  });

  it('with numbered steps, and servings and times in their labels', () => {
    const page = `<h2>Ingredients</h2>${list(LEEK_SOUP.ingredients)}<h2>Method</h2><p>Step 1 Soften the leeks in a little oil.</p><p>Step 2: Add the stock and simmer for twenty minutes.</p>
      <p>More soups</p><p>Something else that is very long and not a step of this.</p>
      <div>Portions</div><div>6</div><div>Cook time</div><div>20 min</div>`;
    expect(readRecipeHtml(page)).toMatchObject({
      steps: LEEK_SOUP.steps,
      servings: 6,
      cookMinutes: 20,
      totalMinutes: 20,
    });
  });

  it('with times in elements that are named, or alone beside the picture of a clock', () => {
    const recipe = `<h2>Ingredients</h2>${list(LEEK_SOUP.ingredients)}`;
    expect(
      readRecipeHtml(`<div class="total-time-box"><p>Patience</p><p>1 h 10 min</p></div>${recipe}`)
        ?.totalMinutes,
    ).toBe(70);
    expect(readRecipeHtml(`<i class="clock"></i><div>45 minut</div>${recipe}`)?.totalMinutes).toBe(45);
    expect(readRecipeHtml(`<div>45 minutes of fun</div>${recipe}`)?.totalMinutes).toBeNull();
  });

  it('with one short step', () => {
    const page = `<h2>Ingredients</h2>${list(LEEK_SOUP.ingredients)}<h2>Method</h2><p>Boil all of it, and eat.</p>`;
    expect(readRecipeHtml(page)?.steps).toEqual(['Boil all of it, and eat.']);
  });

  it('not where there is no recipe', () => {
    expect(readRecipeHtml('')).toBeNull();
    expect(
      readRecipeHtml(
        '<h1>About us</h1><p>We cook.</p><ul><li>Home</li><li>Contact</li><li>Imprint</li></ul>',
      ),
    ).toBeNull();
    expect(readRecipeHtml(jsonLd({ '@type': 'Recipe', name: 'Nothing' }))).toBeNull();
  });
});

describe('readRecipeHtml on anything', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<ul>',
      '</ul>',
      '<li>',
      '<h2>Ingredients</h2>',
      '<h2>Method</h2>',
      '<div class="ingredients">',
      '</div>',
      '<br>',
      '<table><tr><td>',
      '<p itemprop="ingredients">',
      '<div itemscope itemtype="http://schema.org/Recipe">',
      '<div class="hrecipe">',
      '<b class="ingredient">',
      '<script type="application/ld+json">{"@type":"Recipe","recipeIngredient":',
      '["1 egg"]}',
      '</script>',
      '<!--',
      'Serves 4',
      '2 eggs',
      'Total time: 1 h',
      '&amp;',
      'Mix the eggs and the flour until they are smooth.',
    ),
    fc.string({ maxLength: 10 }),
  );

  it('never throws and gives plain lines', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const recipe = readRecipeHtml(pieces.join(''));
        for (const line of [...(recipe?.ingredients ?? []), ...(recipe?.steps ?? [])]) {
          expect(line).toBe(line.trim());
          expect(line).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('ends soon on large pages made to be slow', () => {
    for (const one of [
      '<h2>Ingredients</h2>',
      '<p>Ingredients</p><p>2 eggs</p>',
      '<p>Method</p><p>Boil the eggs until they are done.</p>',
      '<ul><li>1 a<li>2 b<li>3 c</ul>',
      '<li>2 eggs',
      '<div class="ingredients">x',
      '<div itemscope itemtype="x">a',
      '<b itemprop="ingredients">1',
      '<div class="hrecipe"><b class="fn">a</b>',
      '<p>Total time:</p>',
      '<div class="menu"><h1>',
    ])
      expect(() => readRecipeHtml(one.repeat(5000))).not.toThrow();
  });
});
