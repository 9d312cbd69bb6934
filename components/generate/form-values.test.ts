import { GENERATE_LIMITS } from '@chef/contracts/generate-limits';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_FORM, endsIngredient, findListFault, splitList, toRequest, withDraft } from './form-values.ts';

describe('the form', () => {
  it('splits lists at commas, semicolons and lines, but not inside a number', () => {
    expect(splitList('2 eggs, 1,5 kg rice; salt\n half an onion ,')).toEqual([
      '2 eggs',
      '1,5 kg rice',
      'salt',
      'half an onion',
    ]);
  });

  it.each([
    ['2 eggs', false],
    ['2 eggs,', true],
    ['1,', false],
    ['1,5 kg rice', false],
    ['rice;', true],
    ['rice, salt', true],
  ])('%j ends an ingredient: %s', (text, expected) => expect(endsIngredient(text)).toBe(expected));

  it('takes what is still in the input, once', () => {
    const values = withDraft({ ...EMPTY_FORM, ingredients: ['egg'], draft: 'egg, rice, rice' });
    expect(values.ingredients).toEqual(['egg', 'rice']);
    expect(values.draft).toBe('');
  });

  it('loses nothing that was typed, however long', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 300 }), (foods) => {
        const { ingredients, draft } = withDraft({ ...EMPTY_FORM, draft: foods.join(', ') });
        expect(new Set([...ingredients, ...splitList(draft)])).toEqual(new Set(foods));
      }),
    );
  });

  it('finds a list or a line that is longer than a request may be', () => {
    const { ingredientsMax, ingredientLengthMax } = GENERATE_LIMITS;
    const many = Array.from({ length: ingredientsMax + 1 }, (_, index) => `food ${index}`);
    const long = 'x'.repeat(ingredientLengthMax + 1);
    expect(findListFault(EMPTY_FORM)).toBeNull();
    expect(findListFault({ ...EMPTY_FORM, ingredients: many.slice(1) })).toBeNull();
    expect(findListFault({ ...EMPTY_FORM, ingredients: many })).toEqual({
      code: 'too_many',
      count: ingredientsMax + 1,
    });
    expect(findListFault({ ...EMPTY_FORM, ingredients: ['egg', long] })).toEqual({
      code: 'line_too_long',
      text: long,
    });
    expect(findListFault(withDraft({ ...EMPTY_FORM, draft: 'egg,'.repeat(1) }))).toBeNull();
    const pasted = Array.from({ length: 200 }, (_, index) => `food ${index}`).join(', ');
    expect(findListFault(withDraft({ ...EMPTY_FORM, draft: pasted }))).toEqual({
      code: 'too_many',
      count: 200,
    });
  });

  it('sends only what was said', () => {
    expect(toRequest({ ...EMPTY_FORM, ingredients: ['egg'], maxMinutes: null }, 0)).toEqual({
      ingredients: ['egg'],
      servings: 2,
    });
    const said = {
      ...EMPTY_FORM,
      ingredients: ['egg'],
      allergies: ['milk'],
      diets: ['vegetarian'],
      exclude: 'a, b',
      wish: ' x ',
      cuisine: ' Thai ',
      meal: 'lunch',
      equipment: ['wok'],
      skill: 'beginner',
    } as const;
    expect(toRequest(said, 3)).toEqual({
      ingredients: ['egg'],
      servings: 2,
      allergies: ['milk'],
      diets: ['vegetarian'],
      exclude: ['a', 'b'],
      maxMinutes: 45,
      wish: 'x',
      cuisine: 'Thai',
      meal: 'lunch',
      equipment: ['wok'],
      skill: 'beginner',
      seed: 3,
    });
  });
});
