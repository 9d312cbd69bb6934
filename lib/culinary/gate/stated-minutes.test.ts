import { describe, expect, it } from 'vitest';
import { longestStatedMinutes } from './stated-minutes.ts';

describe('the longest time that a step states', () => {
  it.each([
    ['Fry for 8 minutes, then simmer for 25 to 30 minutes.', 25],
    ['Cover and chill for at least 4 hours, overnight if you can.', 240],
    ['Leave in the fridge overnight.', 480],
    ['Chill for 2 hours or overnight.', 120],
    ['Let the dough rise for an hour.', 60],
    ['Rest for half an hour.', 30],
    ['Marinate for 1.5 hours.', 90],
    ['Cook in the slow cooker for 6-8 hours.', 360],
    ['Cure for two days.', 2880],
    ['A 20-minute simmer does it.', 20],
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
