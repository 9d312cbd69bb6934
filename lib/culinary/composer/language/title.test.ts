import { describe, expect, it } from 'vitest';
import { composeRecipe, DISH_FORMS } from '../index.ts';

const titles = (ingredients: readonly string[], id: string, more: object = {}) =>
  Array.from({ length: 15 }, (_, seed) => {
    const forms = DISH_FORMS.filter((form) => form.id === id);
    const result = composeRecipe(
      { ingredients, diets: [], allergies: [], exclude: [], servings: 2, seed, ...more },
      forms,
    );
    return result.ok ? result.draft.title : '';
  });

describe('titles', () => {
  it('name what the dish is about, nearly always', () => {
    const all = titles(['chicken thighs', 'coconut milk', 'bell pepper', 'rice'], 'coconut_curry');
    expect(all.filter((title) => /chicken/i.test(title)).length).toBeGreaterThan(11);
    expect(new Set(all).size).toBeGreaterThan(3);
  });

  it('name nothing twice and begin with a capital', () => {
    for (const title of titles(['mushrooms', 'arborio rice', 'parmesan'], 'risotto')) {
      const words = title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
      expect(new Set(words).size).toBe(words.length);
      expect(title).toMatch(/^\p{Lu}/u);
    }
  });

  it('pass over a name that promises what a diet rules out', () => {
    for (const title of titles(['cauliflower', 'potatoes', 'onion'], 'pureed_soup', { diets: ['vegan'] }))
      expect(title).not.toMatch(/cream/i);
  });
});
