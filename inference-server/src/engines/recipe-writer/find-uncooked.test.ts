import { describe, expect, it } from 'vitest';
import { composeMany, named } from './composed-recipes.test-support.ts';
import { findUncooked } from './find-uncooked.ts';

const FOODS = named('macaroni', 'beef', 'ground chicken', 'lettuce', 'cooked rice');

describe('what is left uncooked', () => {
  it.each([
    ['macaroni', ['Brown the chicken. Fry the beef for 8 minutes.', 'Serve with the macaroni.']],
    ['beef', ['Boil the macaroni. Brown the chicken.', 'Put the lid, until the beef on top.']],
    ['ground chicken', ['Boil the macaroni and sear the beef.']],
  ])('is %s', (name, steps) => {
    expect(findUncooked(steps, FOODS).map(({ names }) => names[0])).toEqual([name]);
  });

  it('is nothing that the step behind cooks, and nothing that may be eaten raw', () => {
    const steps = ['Shape the chicken into patties.', 'Fry them. Boil the macaroni.', 'Roast the beef.'];
    expect(findUncooked(steps, FOODS)).toEqual([]);
  });

  it('is nothing that the composer writes', () => {
    const fridge = ['chicken breast', 'rice', 'potatoes', 'salmon', 'pasta', 'ground beef', 'lentils'];
    for (const { steps, foods } of composeMany(fridge))
      expect([steps, findUncooked(steps, foods)]).toEqual([steps, []]);
  });
});
