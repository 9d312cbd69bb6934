import type { RecipeDraft } from '@chef/culinary/recipe';
import { describe, expect, it } from 'vitest';
import { DraftError, DraftReader, draftPieces } from './draft-reader.ts';

const DRAFT: RecipeDraft = {
  title: 'Lemon rice',
  servings: 2,
  prepMinutes: 5,
  cookMinutes: 20,
  ingredients: [
    { quantity: 200, unit: 'g', food: 'rice', preparation: null },
    { quantity: 1, unit: null, food: 'lemon', preparation: 'juiced' },
  ],
  steps: [
    { text: 'Boil the rice for 18 minutes.', minutes: 18 },
    { text: 'Stir in the lemon.', minutes: null },
  ],
};

function read(value: unknown) {
  const reader = new DraftReader();
  const pieces = reader.push(JSON.stringify(value));
  reader.end();
  return pieces;
}

describe('DraftReader', () => {
  it('reads a draft into the lines that a whole one would give', () => {
    expect(read(DRAFT)).toEqual(draftPieces(DRAFT));
  });

  it('holds lines back until the head is complete, whatever the order of members', () => {
    const { ingredients, steps, ...head } = DRAFT;
    expect(read({ steps, ingredients, ...head })[0]).toMatchObject({ kind: 'head', title: 'Lemon rice' });
  });

  it('gives each line as soon as it is written', () => {
    const reader = new DraftReader();
    const text = JSON.stringify(DRAFT);
    const afterFirst = text.indexOf('},{"quantity":1') + 1;
    expect(reader.push(text.slice(0, afterFirst)).map((p) => p.kind)).toEqual(['head', 'ingredient']);
    expect(() => reader.end()).toThrow('ends within');
  });

  it.each([
    ['a number of servings that is not whole', { ...DRAFT, servings: 1.5 }],
    ['an amount below zero', { ...DRAFT, ingredients: [{ ...DRAFT.ingredients[0], quantity: -1 }] }],
    ['a member that no recipe has', { ...DRAFT, note: 'peanuts are fine' }],
    ['a list that no recipe has', { ...DRAFT, tips: ['x'] }],
    ['no steps', { ...DRAFT, steps: [] }],
    ['one ingredient', { ...DRAFT, ingredients: DRAFT.ingredients.slice(0, 1) }],
    ['thirty steps', { ...DRAFT, steps: Array(30).fill(DRAFT.steps[0]) }],
    ['ingredients in one text', { ...DRAFT, ingredients: 'rice, lemon' }],
    ['no title', { ...DRAFT, title: undefined }],
  ])('refuses %s', (_, draft) => {
    expect(() => read(draft)).toThrow(DraftError);
  });
});
