// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_FORM, type FormValues } from './form-values.ts';
import { readSavedForm, saveForm } from './saved-form.ts';

afterEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

const FULL: FormValues = {
  ingredients: ['2 eggs'],
  draft: 'half',
  allergies: ['milk', 'soy'],
  diets: ['vegan'],
  exclude: 'kiwi',
  maxMinutes: null,
  servings: 5,
  wish: 'warm',
  cuisine: 'Thai',
  meal: 'dinner',
  equipment: ['oven'],
  skill: 'advanced',
};

describe('the saved form', () => {
  it('comes back as it was', () => {
    saveForm(FULL);
    expect(readSavedForm()).toEqual(FULL);
  });

  it.each([
    'not json',
    'null',
    '7',
    '"text"',
    '[]',
    '{}',
    '{"ingredients":"2 eggs","allergies":{"length":3},"servings":-1,"maxMinutes":"soon"}',
    '{"ingredients":[1,null,{}],"diets":["breatharian"],"servings":2.5,"meal":"brunch"}',
  ])('is usable whatever stands in the storage: %s', (saved) => {
    localStorage.setItem('fridge', saved);
    const form = readSavedForm() ?? EMPTY_FORM;
    expect(form).toEqual({ ...EMPTY_FORM, ...form });
    expect(form.ingredients).toEqual([]);
    expect(form.servings).toBe(EMPTY_FORM.servings);
    expect(form.meal).toBe('');
  });

  it('is not needed: a browser that refuses storage works on', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(() => saveForm(FULL)).not.toThrow();
    expect(readSavedForm()).toBeNull();
  });
});
