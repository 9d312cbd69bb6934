// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_FORM, type FormValues } from './form-values.ts';
import {
  forgetSavedForm,
  keepForm,
  leaveFormToStart,
  readKeeping,
  readSavedForm,
  saveForm,
  takeStart,
} from './saved-form.ts';

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
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

const HEALTH = { allergies: [], diets: [], exclude: '' };
/** A new visit: what belongs to the tab is gone. */
const comeBack = () => sessionStorage.clear();

describe('the saved form', () => {
  it('comes back as it was after a reload, and is gone after the visit, unless more was agreed to', () => {
    saveForm(FULL, 'nothing');
    expect(readSavedForm()).toEqual(FULL);
    expect(localStorage.length).toBe(0);
    comeBack();
    expect(readSavedForm()).toBeNull();
  });

  it('stays for the next visit with consent, what tells of health only with its own', () => {
    saveForm(FULL, 'form');
    expect(readSavedForm()).toEqual(FULL);
    comeBack();
    expect(readSavedForm()).toEqual({ ...FULL, ...HEALTH });
    expect(readKeeping()).toBe('form');
    expect(localStorage.getItem('fridge-kept')).not.toMatch(/milk|vegan|kiwi/);
    saveForm(FULL, 'all');
    comeBack();
    expect(readSavedForm()).toEqual(FULL);
    expect(readKeeping()).toBe('all');
  });

  it('is deleted at once when consent is taken back', () => {
    saveForm(FULL, 'all');
    saveForm(FULL, 'form');
    expect(localStorage.getItem('fridge-kept')).not.toMatch(/milk|vegan|kiwi/);
    saveForm(FULL, 'nothing');
    expect(localStorage.length).toBe(0);
    expect(readSavedForm()).toEqual(FULL);
  });

  it('can be kept and let go away from the form, and is forgotten with the sign-out', () => {
    keepForm('nothing');
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
    keepForm('form');
    expect(readKeeping()).toBe('form');
    saveForm(FULL, 'all');
    keepForm('nothing');
    expect(localStorage.length).toBe(0);
    saveForm(FULL, 'all');
    forgetSavedForm();
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });

  it('of a version that did not ask moves into the visit', () => {
    localStorage.setItem('fridge', JSON.stringify(FULL));
    expect(readKeeping()).toBe('nothing');
    expect(localStorage.length).toBe(0);
    expect(readSavedForm()).toEqual(FULL);
    comeBack();
    expect(readSavedForm()).toBeNull();
  });

  it('that was left to start from starts once', () => {
    expect(takeStart()).toBe(false);
    leaveFormToStart(FULL);
    expect(readSavedForm()).toEqual(FULL);
    expect([takeStart(), takeStart()]).toEqual([true, false]);
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
    for (const [store, key] of [
      [sessionStorage, 'fridge'],
      [localStorage, 'fridge-kept'],
    ] as const) {
      store.setItem(key, saved);
      const form = readSavedForm() ?? EMPTY_FORM;
      expect(form).toEqual({ ...EMPTY_FORM, ...form });
      expect(form.ingredients).toEqual([]);
      expect(form.servings).toBe(EMPTY_FORM.servings);
      expect(form.meal).toBe('');
      store.clear();
    }
  });

  it('is not needed: a browser that refuses storage works on', () => {
    for (const method of ['setItem', 'getItem', 'removeItem'] as const) {
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException('no', 'SecurityError');
      });
    }
    expect(() => saveForm(FULL, 'all')).not.toThrow();
    expect(() => saveForm(FULL, 'nothing')).not.toThrow();
    expect(readSavedForm()).toBeNull();
    expect(readKeeping()).toBe('nothing');
    expect(takeStart()).toBe(false);
  });
});
