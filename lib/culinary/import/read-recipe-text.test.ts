import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecipeText } from './read-recipe-text.ts';

describe('readRecipeText', () => {
  it('reads a recipe with headings, bullets and servings', () => {
    const text = [
      'Onion soup',
      'Serves 4',
      '',
      'Ingredients:',
      '- 4 onions',
      '• 2 cloves garlic',
      'Method',
      '1. Slice the onions.',
      '2) Simmer for 30 minutes.',
    ].join('\r\n');
    expect(readRecipeText(text)).toMatchObject({
      title: 'Onion soup',
      servings: 4,
      ingredients: ['4 onions', '2 cloves garlic'],
      steps: ['Slice the onions.', 'Simmer for 30 minutes.'],
    });
  });

  it('tells ingredients from steps without headings', () => {
    const text =
      'Garlic onions\n3 onions\n2 garlic cloves\nFry the onions until they are golden.\nAdd the garlic.';
    expect(readRecipeText(text)).toMatchObject({
      title: 'Garlic onions',
      ingredients: ['3 onions', '2 garlic cloves'],
      steps: ['Fry the onions until they are golden.', 'Add the garlic.'],
    });
  });

  it('reads headings of other languages', () => {
    const text = 'Zwiebelsuppe\nFür 2 Personen\nZutaten\n3 Zwiebeln\nZubereitung\nZwiebeln schneiden.';
    expect(readRecipeText(text)).toMatchObject({
      title: 'Zwiebelsuppe',
      servings: 2,
      ingredients: ['3 Zwiebeln'],
      steps: ['Zwiebeln schneiden.'],
    });
  });

  it('needs no title and loses no line', () => {
    const text = 'Ingredients\n1 onion\nSteps\nCook it.\nEat it.';
    const { title, ingredients, steps } = readRecipeText(text);
    expect([title, ...ingredients, ...steps]).toEqual(['', '1 onion', 'Cook it.', 'Eat it.']);
  });

  it('reads times from their labels', () => {
    const text =
      'Onion soup\nPrep time: 10 min\nCook time: 1 h\nYield: 4 bowls\n# Ingredients\n1 onion\n-\n# Directions\nPrep time: none';
    expect(readRecipeText(text)).toMatchObject({
      prepMinutes: 10,
      cookMinutes: 60,
      totalMinutes: 70,
      servings: 4,
      ingredients: ['1 onion'],
      steps: ['Prep time: none'],
    });
    expect(readRecipeText('Total time: 2 h\nIngredients\n1 egg')).toMatchObject({ totalMinutes: 120 });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readRecipeText(text)));
  });
});
