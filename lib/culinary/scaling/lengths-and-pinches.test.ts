import { describe, expect, it } from 'vitest';
import { convertLengths } from './convert-lengths.ts';
import { scaleRecipe } from './index.ts';

const scaled = (line: string, factor: number, system: 'us' | 'metric' | null = null) => {
  const { recipe } = scaleRecipe(
    { title: 'Cake', servings: 4, ingredients: [line], steps: [line] },
    { factor, system },
  );
  return { line: recipe.ingredients[0], step: recipe.steps[0] };
};

describe('convertLengths', () => {
  it.each([
    ['Grease a 20 cm (8 in) pan.', 'Grease an 8 inch pan.', 'Grease a 20 cm (8 in) pan.'],
    ['Use an 11-inch (28 cm) tin.', 'Use an 11-inch (28 cm) tin.', 'Use a 28 cm tin.'],
    ['A 20cm/8in pan will do.', 'An 8 inch pan will do.', 'A 20cm/8in pan will do.'],
    ['Line a 28 cm tin.', 'Line an 11 inch tin.', 'Line a 28 cm tin.'],
    ['Line an 8-inch tin.', 'Line an 8-inch tin.', 'Line a 20 cm tin.'],
    ['In a 23 x 33 cm (9 x 13 inch) dish', 'In a 9 x 13 inch dish', 'In a 23 x 33 cm (9 x 13 inch) dish'],
    ['Roll it to 5 mm (1/4 inch).', 'Roll it to ¼ inch.', 'Roll it to 5 mm (1/4 inch).'],
    ['Cut into 2 cm (¾ inch) cubes.', 'Cut into ¾ inch cubes.', 'Cut into 2 cm (¾ inch) cubes.'],
    ['Cut 2 in half (5 cm long).', 'Cut 2 in half (2 inch long).', 'Cut 2 in half (5 cm long).'],
  ])('%s', (text, us, metric) => {
    expect(convertLengths(text, 'us')).toBe(us);
    expect(convertLengths(text, 'metric')).toBe(metric);
  });
});

describe('amounts that are nobody’s system, and numbers that are none', () => {
  it.each(['Pinch of salt', 'A pinch of salt', 'Prise Salz', 'Pincée de sel', 'Dash of Tabasco'])(
    '"%s" stays in both systems',
    (line) => {
      expect(scaled(line, 1, 'us').line).toBe(line);
      expect(scaled(line, 1, 'metric').line).toBe(line);
    },
  );

  it('grow in their own language', () => {
    expect(scaled('Pinch of salt', 2, 'metric').line).toBe('2 pinches of salt');
    expect(scaled('Prise Salz', 2, 'metric').line).toBe('2 Prisen Salz');
  });

  it('count what their juice is of', () => {
    expect(scaled('Juice of 1 lemon', 2).line).toBe('Juice of 2 lemons');
    expect(scaled('Zest of 2 limes', 0.5).line).toBe('Zest of 1 lime');
  });

  it('leave pans and tins alone', () => {
    expect(scaled('Line a 28 cm tin.', 2).step).toBe('Line a 28 cm tin.');
    expect(scaled('Use a 900 g (2 lb) loaf tin.', 2).step).toBe('Use a 900 g (2 lb) loaf tin.');
    expect(scaled('Open a 400 g can of beans.', 2).step).toBe('Open 2 400 g cans of beans.');
  });
});
