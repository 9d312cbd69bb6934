import { describe, expect, it } from 'vitest';
import { composeMany, named } from './composed-recipes.test-support.ts';
import { findPutInTwice } from './find-put-in-twice.ts';

const FOODS = named(
  'red onions',
  'onions',
  'cannellini beans',
  'spaghetti',
  'chicken thighs',
  'garlic',
  'corn',
  'frozen corn',
  'arugula',
);

describe('what is put in twice', () => {
  it.each([
    ['Tip in the cannellini beans and heat.', 'Stir in the cannellini beans.', 'cannellini beans'],
    ['Add the garlic, onions and chicken.', 'Uncover, add the onions and cook.', 'onions'],
    ['Add the arugula and simmer.', 'While it simmers, toss the arugula with the olive oil.', 'arugula'],
    ['Dress the arugula with the olive oil.', 'Stir in the arugula.', 'arugula'],
    ['Stir in the garlic and fry. Add the garlic and fry.', 'Serve.', 'garlic'],
  ])('%s %s', (first, second, name) => {
    expect(findPutInTwice([first, second], FOODS)?.names[0]).toBe(name);
  });

  it.each([
    ['Stir in the onions.', 'Stir in the red onions.'],
    ['Put on a pot; add the spaghetti and boil.', 'Add the spaghetti and toss.'],
    ['Add the chicken and brown it.', 'Add the chicken thighs and simmer.'],
    ['Add the spaghetti and boil.', 'Toss the spaghetti with the garlic.'],
    ['Toss the arugula with the olive oil.', 'Dress with more.'],
    ['Toss the onions and arugula with salt in a colander.', 'Add the onions and arugula to the dressing.'],
    ['Add the garlic.', 'Serve with the garlic.'],
    ['Add the corn and frozen corn.', 'Serve.'],
  ])('not %s %s', (...steps) => {
    expect(findPutInTwice(steps, FOODS)).toBeNull();
  });

  it('is nothing that the composer writes', () => {
    const fridge = ['chicken breast', 'rice', 'carrot', 'spinach', 'canned tomatoes', 'white beans', 'leek'];
    for (const { steps, foods } of composeMany(fridge))
      expect([steps, findPutInTwice(steps, foods)]).toEqual([steps, null]);
  });
});
