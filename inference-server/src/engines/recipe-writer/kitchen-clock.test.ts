import type { DraftStep } from '@chef/culinary/recipe';
import { describe, expect, it } from 'vitest';
import { KitchenClock } from './kitchen-clock.ts';

const step = (minutes: number, endsAt: number, text = 'Stir.'): DraftStep => ({ minutes, endsAt, text });
const soup = [step(10, 10), step(20, 30)];

describe('the clock of a recipe of 40 minutes, at minute 30', () => {
  const clock = new KitchenClock(soup, 40);

  it.each([
    ['behind what was done', 10, 40],
    ['beside the last step', 15, 30],
    ['from the beginning', 30, 30],
    ['a minute lost by rounding', 9, 40],
  ])('has time for a step %s', (_, minutes, endsAt) => {
    expect(clock.isTimely(minutes, endsAt)).toBe(true);
  });

  it.each([
    ['after the recipe is over', 15, 45],
    ['before it begins', 33, 31],
    ['long after the last one ended', 2, 40],
  ])('has none for a step %s', (_, minutes, endsAt) => {
    expect(clock.isTimely(minutes, endsAt)).toBe(false);
    expect(clock.findFault(step(minutes, endsAt))).toBe('off_the_clock');
  });

  it('places a step behind the others, as long as there is time', () => {
    expect(clock.place(6)).toEqual({ minutes: 6, endsAt: 36 });
    expect(clock.place(25)).toEqual({ minutes: 10, endsAt: 40 });
    expect(new KitchenClock([step(40, 40)], 40).place(9)).toEqual({ minutes: 2, endsAt: 40 });
  });

  it('places what depends on nothing behind the others, else beside them, and not before the beginning', () => {
    expect(clock.placeApart(10)).toEqual({ endsAt: 40, isBeside: false });
    expect(clock.placeApart(11)).toEqual({ endsAt: 40, isBeside: true });
    expect(clock.placeApart(40)).toEqual({ endsAt: 40, isBeside: true });
    expect(clock.placeApart(41)).toBeNull();
  });

  it('knows what a step of so many minutes may say, as far as it is written', () => {
    expect(clock.isUnderstated('Fry for 8 minutes, then', 3)).toBe(false);
    expect(clock.isUnderstated('Fry for 9 minutes, then', 3)).toBe(true);
    expect(clock.isUnderstated('Roast for 41 minutes', 41)).toBe(true);
  });

  it('believes no text that takes longer than its step, or than the recipe', () => {
    expect(clock.findFault(step(10, 40, 'Simmer for 9 minutes. Serve.'))).toBeNull();
    expect(clock.findFault(step(10, 40, 'Fry for 8 minutes, then simmer for 9 minutes.'))).toBe(
      'time_understated',
    );
    expect(clock.findFault({ minutes: null, text: 'Roast for an hour.' })).toBe('time_understated');
    expect(clock.findFault({ minutes: null, text: 'Serve.' })).toBeNull();
  });
});
