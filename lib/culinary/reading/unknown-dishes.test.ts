import { describe, expect, it } from 'vitest';
import { findAllergens } from '../allergens/index.ts';
import { judgeDiet } from '../diets/index.ts';
import { createGate } from '../gate/index.ts';

const judge = (title: string, ingredients: readonly string[] = [], steps: readonly string[] = []) => {
  const recipe = { title, ingredients, steps, servings: 2 };
  const { verdicts, unknown } = findAllergens(recipe);
  return { peanut: verdicts.peanut, vegan: judgeDiet('vegan', recipe).verdict, unknown };
};
const UNKNOWN = { peanut: 'unknown', vegan: 'unknown' };

describe('the title of a recipe that lists nothing', () => {
  it.each([
    'Zorblatt surprise',
    'Grandma’s Sunday special',
    'Chef’s delight with tomato',
    'Soup of the day',
    'Xyzzy',
    '',
  ])('is unknown where it could hold anything: "%s"', (title) => {
    expect(judge(title)).toMatchObject(UNKNOWN);
  });

  it.each([
    'Roast potatoes',
    'Grandma’s spicy carrot stew',
    'Grilled zucchini with lemon and thyme',
    'Onion and lentil salad',
  ])('is known where each of its words is: "%s"', (title) => {
    expect(judge(title)).toEqual({ peanut: 'none_found', vegan: 'yes', unknown: [] });
  });

  it('still tells what it does name', () => {
    expect(judge('Zorblatt with peanuts').peanut).toBe('contains');
    expect(judge('Zorblatt with chicken').vegan).toBe('no');
    expect(judge('Zorblatt').unknown).toEqual([{ where: { part: 'title', index: 0 }, text: 'Zorblatt' }]);
  });
});

describe('a recipe whose ingredients are listed', () => {
  const listed = ['2 tomatoes', '1 onion'];
  it('is what they are, however it is called', () => {
    expect(judge('Grandma’s Sunday special', listed)).toMatchObject({ peanut: 'none_found', vegan: 'yes' });
  });

  it('is unknown where a step serves what nobody knows', () => {
    expect(judge('Tomatoes', listed, ['Fry all. Serve with zorblatt.'])).toMatchObject(UNKNOWN);
    expect(judge('Tomatoes', listed, ['Fry all. Serve hot, topped with gribble and parsley.'])).toMatchObject(
      UNKNOWN,
    );
  });

  it.each([
    'Serve with a smile.',
    'Serve with the remaining sauce, your favorite toppings and a fork.',
    'Garnish with parsley, chives or a squeeze of lemon juice.',
    'Top with the tomato mixture, making sure to cover it evenly.',
    'Finish with a drizzle of olive oil and serve.',
    'Serve with the zesty dip, if you like.',
    'Enjoy with friends’ favorite drinks.',
  ])('stays known: %s', (step) => {
    expect(judge('Zesty dip for friends', listed, [`Fry the tomatoes. ${step}`])).toMatchObject({
      peanut: 'none_found',
    });
  });

  it('leaves the gate with no unknown food beside it for whoever has an allergy', () => {
    const step = 'Fry the tomatoes and onion for 5 minutes. Serve with zorblatt.';
    const codesFor = (allergies: readonly 'peanut'[]) => {
      const constraints = {
        allergies,
        diets: [],
        excludeFoodIds: [],
        excludeCategories: [],
        excludeTexts: [],
      };
      const gate = createGate({ ...constraints, maxMinutes: null, givenFoodIds: [] } as Parameters<
        typeof createGate
      >[0]);
      gate.checkTitle('Tomatoes');
      for (const line of listed) gate.checkIngredient(line);
      return gate.checkStep(step).findings.map(({ code }) => code);
    };
    expect(codesFor(['peanut'])).toContain('ingredient_unknown');
    expect(codesFor([])).not.toContain('ingredient_unknown');
  });
});
