import { describe, expect, it } from 'vitest';
import { formatIngredientPhrase } from '../phrases/index.ts';
import type { ComposeRequest } from './compose-request.ts';
import { composeRecipe } from './index.ts';

const SEEDS = 12;

/** The same fridge composed with many seeds: every one has to read well. */
function dishesOf(ingredients: readonly string[], more: Partial<ComposeRequest> = {}) {
  return Array.from({ length: SEEDS }, (_, seed) => {
    const result = composeRecipe({
      ingredients,
      diets: [],
      allergies: [],
      exclude: [],
      servings: 2,
      units: 'metric',
      seed,
      ...more,
    });
    if (!result.ok) throw new Error(result.code);
    const { draft, form } = result;
    return {
      form,
      title: draft.title,
      lines: draft.ingredients.map((line) => formatIngredientPhrase(line, 'metric')),
      steps: draft.steps.map(({ text }) => text),
    };
  });
}

const timesIn = (text: string, word: string) => text.split(word).length - 1;

describe('composeRecipe writes as a cook would', () => {
  it('names the syrup of oat bars once, and sweetens the top of a crumble with sugar of its own', () => {
    for (const { steps, form } of dishesOf(['oats', 'honey', 'dried apricots'], { wish: 'oat bars' })) {
      expect(form).toBe('oat_bars');
      expect(timesIn(steps.join(' '), 'honey')).toBe(1);
    }
    for (const { steps, form } of dishesOf(['apples', 'butter', 'flour', 'sugar'], { wish: 'crumble' })) {
      expect(form).toBe('crumble');
      expect(timesIn(steps.join(' ').replaceAll('brown sugar', ''), 'sugar')).toBe(1);
      expect(steps.join(' ')).toContain('brown sugar');
    }
  });

  it('keeps cold sauces out of pots and woks', () => {
    for (const { steps } of dishesOf(['asparagus', 'eggs', 'hollandaise'])) {
      expect(steps.join(' ')).not.toMatch(/(?:[Pp]our|[Tt]ip|[Ss]tir) in the hollandaise/);
    }
    for (const { steps } of dishesOf(['chicken breast', 'celery', 'mayonnaise'], { wish: 'adobo' }))
      expect(steps.join(' ')).not.toMatch(/, mayonnaise,.*simmer/);
  });

  it('makes no stir-fry of bulgur, tomatoes and mint, nor spaghetti of pears and honey', () => {
    for (const { form } of dishesOf(['bulgur', 'parsley', 'tomatoes', 'mint', 'lemon']))
      expect(form).not.toBe('stir_fry');
    for (const { form } of dishesOf(['pears', 'walnuts', 'honey'])) expect(form).not.toBe('pasta_aglio');
  });

  it('takes fish out of the pan before vegetables are turned in it', () => {
    const dishes = dishesOf(['cod', 'leek', 'butter'], { wish: 'one-pan' }).filter(
      ({ form }) => form === 'skillet',
    );
    expect(dishes.length).toBeGreaterThan(0);
    for (const { steps } of dishes) {
      const text = steps.join(' ');
      const [leeks, back] = [text.search(/leeks/), text.search(/the cod back in/)];
      expect(leeks).toBeGreaterThan(0);
      expect(back).toBeGreaterThan(leeks);
    }
  });

  it('leaves chops whole, one at least for each, and names them in the plural', () => {
    for (const { lines, title } of dishesOf(['lamb chops', 'yogurt', 'mint'], { wish: 'skillet' })) {
      expect(lines.join('\n')).not.toMatch(/lamb chops, cut/);
      expect(title).not.toMatch(/lamb chop\b(?! and| skillet)/i);
    }
    for (const { lines } of dishesOf(['duck legs', 'red cabbage', 'apple']))
      expect(lines[0]).toMatch(/^2 duck legs/);
  });

  it('cooks sour fruit, and seasons with the fresh herb alone', () => {
    for (const { steps } of dishesOf(['turkey breast', 'quinoa', 'cranberries']))
      expect(steps.join(' ')).not.toMatch(
        /cranberries (?:for dessert|for afterwards)|with the cranberries\.$/,
      );
    for (const { lines } of dishesOf(['salmon', 'potatoes', 'dill', 'cream'], { cuisine: 'nordic' }))
      expect(lines.join('\n')).not.toContain('dried dill');
  });

  it('snips chives over the dish, and leaves sour cream cold', () => {
    const dishes = dishesOf(['potatoes', 'butter', 'sour cream', 'chives'], { equipment: ['microwave'] });
    for (const { lines, steps } of dishes) {
      expect(lines.join('\n')).toMatch(/tbsp chives/);
      expect(steps.join(' ')).not.toMatch(/(?:Put|Spread) the sour cream/);
      expect(steps.join(' ')).toMatch(/sour cream/);
    }
  });

  it('stirs nut butter into a hot dish and pours no fish stock over corn', () => {
    const noodles = dishesOf(['tempeh', 'peanut butter', 'cabbage', 'rice noodles']);
    for (const { steps } of noodles) expect(steps.join(' ')).not.toMatch(/Pass the peanut butter around/);
    for (const { lines } of dishesOf(['corn', 'cream', 'bacon', 'potatoes'], { wish: 'chowder' }))
      expect(lines.join('\n')).not.toContain('fish stock');
  });

  it('has a bowl of yogurt ready in five minutes, and blends no granola', () => {
    const dishes = dishesOf(['yogurt', 'blueberries', 'granola', 'honey'], {
      meal: 'breakfast',
      maxMinutes: 5,
    });
    for (const { form, steps } of dishes) {
      expect(form).toBe('yogurt_bowl');
      expect(steps.join(' ')).toMatch(/granola.*honey/);
    }
    for (const { steps } of dishesOf(['yogurt', 'blueberries', 'granola'], { wish: 'smoothie' }))
      expect(steps.join(' ')).not.toMatch(/granola[^.]*blender/);
  });
});
