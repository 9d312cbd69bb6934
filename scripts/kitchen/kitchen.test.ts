import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const MAIN = path.join(import.meta.dirname, 'main.ts');

function run(command: string, lines: readonly (string | object)[]): Record<string, unknown>[] {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const result = spawnSync(process.execPath, [MAIN, command], { input, encoding: 'utf8' });
  return result.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('npm run kitchen', () => {
  it('parses phrases in order and goes on after a bad record', () => {
    const answers = run('parse', [
      { phrase: '2 large eggs' },
      'not JSON',
      { wrong: true },
      { phrase: '400 g rice' },
    ]);
    expect(answers).toHaveLength(4);
    expect(answers[0]).toMatchObject({ quantity: 2, size: 'large', foodId: 'egg', unit: null });
    expect(answers[1]).toEqual({ error: 'the line is not JSON' });
    expect(answers[2]?.error).toMatch(/phrase/);
    expect(answers[3]).toMatchObject({ quantity: 400, unit: 'g', grams: 400, foodId: 'rice' });
  });

  it('checks a recipe', () => {
    const [answer] = run('check', [
      { title: 'Cake', ingredients: ['200 g flour', '2 eggs'], steps: ['Mix and bake.'], servings: 4 },
    ]);
    expect(answer?.allergens).toMatchObject({
      verdicts: { wheat: 'contains', egg: 'contains', fish: 'none_found' },
    });
  });

  it('scales a recipe', () => {
    const cake = { ingredients: ['2 cups flour', '3 eggs'], steps: ['Bake at 350°F.'], servings: 4 };
    const answers = run('scale', [
      { ...cake, toServings: 8 },
      { ...cake, have: '1 cup flour' },
      { ...cake, fromPan: '9-inch round pan', toPan: '9-inch square pan', units: 'metric' },
      { ...cake, factor: 3 },
      { ...cake, have: '1 onion' },
      { ...cake, toPan: 'a cup' },
      cake,
    ]);
    expect(answers[0]).toMatchObject({ factor: 2, servings: 8, ingredients: ['4 cups flour', '6 eggs'] });
    expect(answers[1]).toMatchObject({ factor: 0.5, ingredients: ['1 cup flour', '2 eggs'] });
    expect(answers[2]).toMatchObject({ steps: ['Bake at 180 °C.'] });
    expect(answers[3]).toMatchObject({ factor: 3, servings: 12 });
    expect(answers[4]?.error).toContain('onion');
    expect(answers[5]?.error).toContain('pan');
    expect(answers[6]).toMatchObject({ factor: 1, ingredients: cake.ingredients });
  });

  it('computes nutrition', () => {
    const [answer] = run('nutrition', [{ ingredients: ['100 g butter'], servings: 2 }]);
    expect(answer?.perServing).toMatchObject({ energyKcal: { value: 358.5 } });
  });

  it('composes', () => {
    const [answer] = run('compose', [{ ingredients: ['2 chicken thighs', 'rice'], allergies: ['peanut'] }]);
    expect(answer).toMatchObject({ servings: 2 });
    expect(answer?.ingredients).toEqual(expect.arrayContaining([expect.stringMatching(/^2 chicken thighs/)]));
    expect(run('compose', [{ ingredients: ['egg'], allergies: ['kryptonite'] }])[0]?.error).toMatch(
      /allergies/,
    );
  });

  it('proposes different dishes for one fridge', () => {
    const fridge = ['salmon', 'potatoes', 'spinach', 'lemon'];
    const [answer, tooMany] = run('compose', [
      { ingredients: fridge, proposals: 4 },
      { ingredients: fridge, proposals: 40 },
    ]);
    const proposals = (answer?.proposals ?? []) as { form: string }[];
    const forms = proposals.map(({ form }) => form);
    expect(forms).toHaveLength(4);
    expect(new Set(forms).size).toBe(4);
    expect(tooMany?.error).toContain('proposals');
  });

  it('imports JSON-LD', () => {
    const html = `<script type="application/ld+json">{"@graph":[{"@type":["Recipe"],"name":"Soup &amp; bread","recipeYield":["4 servings"],"totalTime":"PT1H5M","recipeIngredient":["2 carrots"],"recipeInstructions":[{"@type":"HowToSection","itemListElement":[{"@type":"HowToStep","text":"Chop."},{"@type":"HowToStep","text":"Boil."}]}]}]}</script>`;
    expect(run('import', [{ html, url: 'https://example.org' }, { html: '<p>nothing</p>' }])).toEqual([
      {
        title: 'Soup & bread',
        ingredients: ['2 carrots'],
        steps: ['Chop.', 'Boil.'],
        servings: 4,
        prepMinutes: null,
        cookMinutes: null,
        totalMinutes: 65,
        nutrition: null,
      },
      { error: 'no recipe found on this page' },
    ]);
  });

  it('substitutes an ingredient, alone and in a recipe', () => {
    const [alone, inRecipe, wrong] = run('substitute', [
      { phrase: '1 cup milk', allergies: ['milk'] },
      { ingredients: ['2 eggs', '200 g flour'], steps: ['Beat the eggs.'], line: 0, diets: ['vegan'] },
      { ingredients: ['2 eggs'], line: 5 },
    ]);
    expect(alone?.substitutes).toEqual(
      expect.arrayContaining([expect.objectContaining({ phrases: [expect.stringContaining('soy milk')] })]),
    );
    expect(inRecipe).toMatchObject({ isSafe: true, recipe: { steps: [expect.not.stringContaining('egg')] } });
    expect(wrong?.error).toMatch(/line/);
  });

  it('explains itself, and refuses an unknown command', () => {
    expect(spawnSync(process.execPath, [MAIN, 'help'], { encoding: 'utf8' }).stdout).toContain('compose');
    expect(spawnSync(process.execPath, [MAIN, 'fly'], { encoding: 'utf8' }).status).toBe(2);
  });
});
