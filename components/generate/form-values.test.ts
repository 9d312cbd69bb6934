import { describe, expect, it } from 'vitest';
import { EMPTY_FORM, splitList, toRequest, withDraft } from './form-values.ts';

describe('the form', () => {
  it('splits lists at commas, semicolons and lines, but not inside a number', () => {
    expect(splitList('2 eggs, 1,5 kg rice; salt\n half an onion ,')).toEqual([
      '2 eggs',
      '1,5 kg rice',
      'salt',
      'half an onion',
    ]);
  });

  it('takes what is still in the input, once', () => {
    const values = withDraft({ ...EMPTY_FORM, ingredients: ['egg'], draft: 'egg, rice, rice' });
    expect(values.ingredients).toEqual(['egg', 'rice']);
    expect(values.draft).toBe('');
  });

  it('sends only what was said', () => {
    expect(toRequest({ ...EMPTY_FORM, ingredients: ['egg'], maxMinutes: null }, 0)).toEqual({
      ingredients: ['egg'],
      servings: 2,
    });
    expect(toRequest({ ...EMPTY_FORM, ingredients: ['egg'], exclude: 'a, b', wish: ' x ' }, 3)).toMatchObject(
      {
        exclude: ['a', 'b'],
        wish: 'x',
        seed: 3,
        maxMinutes: 45,
      },
    );
  });
});
