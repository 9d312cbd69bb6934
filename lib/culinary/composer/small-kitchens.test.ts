import { describe, expect, it } from 'vitest';
import { formatIngredientPhrase } from '../phrases/index.ts';
import type { ComposeRequest } from './compose-request.ts';
import { composeRecipe } from './index.ts';

/** The same fridge composed with several seeds. */
function dishesOf(ingredients: readonly string[], more: Partial<ComposeRequest>) {
  return Array.from({ length: 8 }, (_, seed) => {
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
    if (!result.ok) throw new Error(`${ingredients.join(', ')}: ${result.code}`);
    const { draft, form, leftOut } = result;
    const lines = draft.ingredients.map((line) => formatIngredientPhrase(line, 'metric'));
    const steps = draft.steps.map(({ text }) => text).join(' ');
    return {
      form,
      title: draft.title,
      lines,
      steps,
      leftOut,
      minutes: draft.prepMinutes + draft.cookMinutes,
    };
  });
}

describe('a kitchen with an air fryer alone', () => {
  it.each([
    [['chicken thighs', 'potatoes']],
    [['salmon', 'broccoli']],
    [['tofu', 'bell pepper']],
    [['zucchini', 'carrots']],
  ])('heats no oven and has no tray for %j', (ingredients) => {
    for (const { title, steps, leftOut } of dishesOf(ingredients, { equipment: ['air_fryer'] })) {
      expect(steps).toMatch(/air fryer to \d{3} °C \(\d{3} °F\)/);
      expect(`${title} ${steps}`).not.toMatch(/\boven\b|\btray/i);
      expect(leftOut).toEqual([]);
    }
  });
});

describe('a kitchen with a slow cooker alone', () => {
  const NO_FLAME =
    /\b(?:in a small pan|frying pan|saucepan)\b|cover the potatoes with cold water|boil the sauce|hard-boil/i;

  it.each([
    [['beef stew meat', 'carrots', 'potatoes']],
    [['red lentils', 'tomatoes', 'potatoes']],
    [['chicken thighs', 'onion', 'potatoes']],
  ])('has no second pot on a flame for %j', (ingredients) => {
    for (const { steps } of dishesOf(ingredients, { equipment: ['slow_cooker'] })) {
      expect(steps).toContain('slow cooker');
      expect(steps).not.toMatch(NO_FLAME);
    }
  });

  it('cooks the potatoes with the meat', () => {
    const dishes = dishesOf(['beef stew meat', 'carrots', 'potatoes'], { equipment: ['slow_cooker'] });
    for (const { lines } of dishes) expect(lines.join('; ')).toMatch(/potato/);
  });
});

describe('bread with yeast', () => {
  it.each([
    [['flour', 'yeast']],
    [['500 g flour', '7 g dry yeast', 'olive oil']],
    [['fresh yeast', 'spelt flour', 'milk']],
  ])('rises twice and is baked through: %j', (ingredients) => {
    for (const { form, steps, leftOut, minutes } of dishesOf(ingredients, {})) {
      expect(form).toBe('yeast_bread');
      expect(steps).toMatch(/until doubled.*94 °C/s);
      expect(leftOut).toEqual([]);
      expect(minutes).toBeGreaterThan(150);
    }
  });

  it('takes 20 g of fresh yeast and 7 g of dry to 500 g of flour', () => {
    expect(dishesOf(['fresh yeast', 'bread flour'], {})[0]?.lines).toContain('20 g fresh yeast');
    expect(dishesOf(['dry yeast', 'bread flour'], {})[0]?.lines).toContain('7 g active dry yeast');
  });
});

describe('a dessert without an oven', () => {
  it('is layered of biscuits, cream and fruit, and chilled', () => {
    for (const { form, steps, leftOut } of dishesOf(['cream', 'graham crackers', 'mango'], {
      equipment: [],
      meal: 'dessert',
    })) {
      expect(form).toBe('layered_glasses');
      expect(steps).toMatch(/30 minutes/);
      expect(leftOut).toEqual([]);
    }
  });

  it('has no wait where there is no time for one', () => {
    const quick = dishesOf(['yogurt', 'shortbread', 'raspberries'], { wish: 'layers', maxMinutes: 25 });
    for (const { steps, minutes } of quick) {
      expect(minutes).toBeLessThanOrEqual(25);
      expect(steps).not.toContain('30 minutes');
    }
  });
});

describe('a quarter of an hour and cooked rice', () => {
  it('is enough for fried rice with eggs and peas', () => {
    const request = { wish: 'fried rice', maxMinutes: 15 };
    for (const { form, steps, leftOut, minutes } of dishesOf(['leftover rice', 'eggs', 'peas'], request)) {
      expect(form).toBe('fried_rice');
      expect(leftOut).toEqual([]);
      expect(minutes).toBeLessThanOrEqual(15);
      expect(steps).toContain('piping hot');
    }
  });
});

describe('what is in a can', () => {
  it.each(['1 can canned tuna', '1 tin of tuna'])('is weighed, not said twice: %s', (tuna) => {
    for (const { lines } of dishesOf([tuna, 'pasta'], {})) {
      expect(lines.join('; ')).toMatch(/\d+ g canned tuna/);
      expect(lines.join('; ')).not.toMatch(/\bcans? canned/);
    }
  });
});
