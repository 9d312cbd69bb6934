import { describe, expect, it } from 'vitest';
import { isFoodAllowed } from '../diets/index.ts';
import { FOODS } from '../foods/index.ts';
import { createGate } from '../gate/index.ts';
import { ALLERGENS, type Allergen, DIETS, type Diet } from '../vocabulary/index.ts';

/** Its first word is also that of plant-based copies, which may hold soy and nuts: the gate rather asks too much. */
const READ_AS_A_COPY = 'vegetarian hard cheese';

/** Foods that a request allows and whose own line the gate would hold back for an allergy or a diet. */
function disputed(allergies: readonly Allergen[], diets: readonly Diet[]): string[] {
  const gate = createGate({
    allergies,
    diets,
    excludeFoodIds: [],
    excludeTexts: [],
    maxMinutes: null,
    givenFoodIds: [],
  });
  const constraints = { allergies, diets, excludeFoodIds: [], excludeTexts: [] };
  return FOODS.filter((food) => isFoodAllowed(food, constraints))
    .filter(({ name }) =>
      gate.checkIngredient(name).findings.some(({ code }) => code.startsWith('declared_')),
    )
    .map(({ name }) => name)
    .filter((name) => name !== READ_AS_A_COPY);
}

describe('what a writer may use', () => {
  it.each(ALLERGENS)('passes the gate for an allergy to %s', (allergen) => {
    expect(disputed([allergen], [])).toEqual([]);
  });

  it.each(DIETS)('passes the gate for the diet %s', (diet) => {
    expect(disputed([], [diet])).toEqual([]);
  });

  it.each<[Diet, string]>([
    ['vegan', 'curry powder'],
    ['vegan', 'hummus'],
    ['vegetarian', 'burger bun'],
    ['vegetarian', 'breadcrumbs'],
    ['halal', 'flatbread'],
  ])('keeps from a diet nothing that only some brand makes unfit: %s, %s', (diet, name) => {
    const food = FOODS.find((one) => one.name === name);
    const constraints = { allergies: [], diets: [diet], excludeFoodIds: [], excludeTexts: [] };
    expect(food && isFoodAllowed(food, constraints)).toBe(true);
  });
});
