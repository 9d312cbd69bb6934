import { describe, expect, it } from 'vitest';
import { createGate, type GateConstraints, type TimedRecipe } from './gate.ts';
import { longestStatedMinutes, sumStatedMinutes } from './stated-minutes.ts';

describe('the longest time that a step states', () => {
  it.each([
    ['Fry for 8 minutes, then simmer for 25 to 30 minutes.', 25],
    ['Cover and chill for at least 4 hours, overnight if you can.', 240],
    ['Leave in the fridge overnight.', 480],
    ['Chill for 2 hours or overnight.', 120],
    ['Let the dough rise for an hour.', 60],
    ['Rest for half an hour.', 30],
    ['After a quarter of an hour it is creamy.', 15],
    ['Simmer for three-quarters of an hour.', 45],
    ['Boil for 8 minutes, two minutes short of tender.', 8],
    ['Marinate for 1.5 hours.', 90],
    ['Cook in the slow cooker for 6-8 hours.', 360],
    ['Cure for two days.', 2880],
    ['A 20-minute simmer does it.', 20],
    ['With about 7 minutes to go, dress the leaves.', 0],
    ['Stir in the cream.', 0],
  ])('%s', (step, minutes) => {
    expect(longestStatedMinutes(step)).toBe(minutes);
  });

  it.each([
    'Cool leftovers and put them into the fridge within 2 hours.',
    'Leftovers keep for 3 days in the fridge.',
    'Store in a jar for up to 2 days.',
    'It is good at once and better after an hour.',
  ])('not how long food keeps: %s', (step) => {
    expect(longestStatedMinutes(step)).toBe(0);
  });
});

it('adds up the times of a step', () => {
  expect(
    sumStatedMinutes(
      'Fry for 8 to 10 minutes. Add the rice and cook for a quarter, 12 minutes. Keeps for 2 days.',
    ),
  ).toBe(20);
  expect(sumStatedMinutes('Serve.')).toBe(0);
  expect(sumStatedMinutes('Fry for 4 minutes, about two minutes a side. Rest for 3 minutes.')).toBe(7);
  expect(
    sumStatedMinutes('Cook for a minute, turn, half a minute more; go on, about 14 minutes in all.'),
  ).toBe(14);
  expect(sumStatedMinutes('Sear for 3 minutes per side.')).toBe(3);
});

describe('a wait in the gate', () => {
  const recipe: TimedRecipe = {
    title: 'Carrots and rice',
    ingredients: ['2 carrots, sliced', '200 g rice'],
    steps: [],
    servings: 2,
    prepMinutes: 10,
    cookMinutes: 20,
  };
  const gateFor = ({ maxMinutes = null }: Partial<GateConstraints>) =>
    createGate({
      allergies: [],
      diets: [],
      excludeFoodIds: [],
      excludeTexts: [],
      maxMinutes,
      givenFoodIds: [],
    });

  it('counts a wait that a step asks for, whatever the recipe says it takes', () => {
    const chilled = { ...recipe, steps: ['Boil the rice with the carrots.', 'Chill for at least 4 hours.'] };
    expect(gateFor({ maxMinutes: 30 }).checkWhole(chilled).findings).toContainEqual(
      expect.objectContaining({ code: 'over_time', data: { minutes: 240, maxMinutes: 30 } }),
    );
    expect(gateFor({}).checkWhole(chilled).findings).toContainEqual(
      expect.objectContaining({ code: 'time_understated', severity: 'block' }),
    );
    expect(gateFor({}).checkWhole({ ...chilled, cookMinutes: 250 }).passed).toBe(true);
  });
});
