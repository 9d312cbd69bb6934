import { describe, expect, it } from 'vitest';
import { DIETS } from '../vocabulary/index.ts';
import { checkRecipe } from './index.ts';

describe('checkRecipe', () => {
  it('says everything of a recipe at once, each finding with its source', () => {
    const check = checkRecipe({
      title: 'Miracle detox chicken',
      ingredients: ['2 chicken breasts', '50 g butter', '1 leek'],
      steps: ['Fry the chicken in the butter for 10 minutes.'],
      servings: 2,
    });
    expect(check.allergens.verdicts.milk).toBe('contains');
    expect(check.diets.map(({ diet }) => diet)).toEqual([...DIETS]);
    expect(check.nutrition.perServing.energyKcal.value).toBeGreaterThan(100);
    expect(check.conservation.map(({ code }) => code)).toEqual(['ingredient_not_used']);
    expect(check.claims.length).toBeGreaterThan(0);
    for (const { source, code } of [...check.claims, ...check.safety, ...check.conservation])
      expect(source?.length ?? 0, code).toBeGreaterThan(5);
    for (const { source } of [...check.allergens.findings, ...check.diets.flatMap(({ reasons }) => reasons)])
      expect(source.length).toBeGreaterThan(8);
  });

  it('counts a recipe without servings as one', () => {
    const recipe = { title: '', ingredients: ['100 g butter'], steps: ['Melt the butter.'], servings: null };
    const { nutrition } = checkRecipe(recipe);
    expect(nutrition.perServing.energyKcal.value).toBe(nutrition.perRecipe.energyKcal.value);
  });

  it('divides by the servings', () => {
    const { perRecipe, perServing } = checkRecipe({
      title: '',
      ingredients: ['200 g rice', '100 g butter'],
      steps: ['Boil the rice and melt the butter.'],
      servings: 2,
    }).nutrition;
    expect((perServing.energyKcal.value ?? 0) * 2).toBeCloseTo(perRecipe.energyKcal.value ?? 0, 0);
    expect(perRecipe.energyKcal.value).toBeGreaterThan(700);
  });

  it('knows which food a step cooks away from', () => {
    const fat = (steps: string[]) =>
      checkRecipe({ title: '', ingredients: ['500 g ground beef', '200 g rice'], steps, servings: 2 })
        .nutrition.perRecipe.fatGrams.value ?? 0;
    const kept = fat(['Brown the ground beef.', 'Boil the rice.']);
    expect(fat(['Brown the ground beef, then drain off the fat.', 'Boil the rice.'])).toBeLessThan(
      kept * 0.95,
    );
    // What is drained off another food is not of the meat.
    expect(fat(['Brown the ground beef.', 'Boil the rice and drain off the fat.'])).toBeCloseTo(kept, -1);
  });
});
