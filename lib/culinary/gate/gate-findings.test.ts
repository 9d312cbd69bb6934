import { describe, expect, it } from 'vitest';
import { GATE_SOURCES } from './gate-sources.ts';
import { createGate, type GateConstraints } from './index.ts';

const NONE: GateConstraints = {
  allergies: [],
  diets: [],
  excludeFoodIds: [],
  excludeTexts: [],
  maxMinutes: null,
  givenFoodIds: [],
};
const gateFor = (constraints: Partial<GateConstraints>) => createGate({ ...NONE, ...constraints });
const codes = (result: { findings: readonly { code: string }[] }) => result.findings.map(({ code }) => code);

describe('where the rules are from', () => {
  it.each(Object.entries(GATE_SOURCES))('%s names its source', (_, source) => {
    expect(source).toMatch(/^(?:house rule: \w|21 U\.S\.C\. 321)/);
    expect(source.length).toBeGreaterThan(30);
  });
});

describe('what a finding says', () => {
  it('of allergens: which, how sure and the way to it', () => {
    expect(gateFor({ allergies: ['fish'] }).checkIngredient('1 tbsp Worcestershire sauce').findings).toEqual([
      {
        code: 'declared_allergen',
        severity: 'block',
        where: { part: 'ingredient', index: 0 },
        data: { allergen: 'fish', verdict: 'contains', path: ['Worcestershire sauce', 'anchovy', 'fish'] },
        source: GATE_SOURCES.declared_allergen,
      },
    ]);
    expect(codes(gateFor({ allergies: ['peanut'] }).checkIngredient('2 tbsp p3anuts'))).toContain(
      'declared_allergen',
    );
  });

  it('of unknown ingredients: the phrase, also for a diet alone', () => {
    expect(gateFor({ diets: ['vegan'] }).checkIngredient('2 tbsp moonbeam dust').findings).toMatchObject([
      { code: 'ingredient_unknown', data: { phrase: '2 tbsp moonbeam dust' } },
    ]);
  });

  it('of excluded foods: their name or the words of the person', () => {
    expect(gateFor({ excludeFoodIds: ['carrot'] }).checkIngredient('2 carrots').findings).toMatchObject([
      { code: 'excluded_food', data: { food: 'carrot' } },
    ]);
    const byWords = gateFor({ excludeTexts: ['moonbeam dust'] });
    expect(byWords.checkIngredient('1 tsp moonbeam dust').findings).toMatchObject([
      { code: 'excluded_food', data: { food: 'moonbeam dust' } },
    ]);
    expect(byWords.checkIngredient('1 tsp stardust').findings).toEqual([]);
    expect(byWords.checkIngredient('1 tsp gold dust').findings).toEqual([]);
  });

  it('of nothing: nothing', () => {
    const gate = gateFor({ allergies: ['milk'], diets: ['vegan'], excludeTexts: ['okra'] });
    expect(gate.checkIngredient('2 carrots').findings).toEqual([]);
    expect(gate.checkTitle('Carrots').findings).toEqual([]);
    expect(gate.checkStep('Boil the carrots in water.').findings).toEqual([]);
  });

  it('of claims: where they are made', () => {
    const { passed, findings } = gateFor({}).checkTitle('Soup that cures cancer');
    expect(passed).toBe(false);
    expect(findings.length).toBeGreaterThan(0);
    for (const { where } of findings) expect(where).toEqual({ part: 'title', index: 0 });
  });

  it('of form: the length that was allowed, and words of two letters', () => {
    expect(gateFor({}).checkTitle('rice '.repeat(40)).findings).toMatchObject([{ data: { lengthMax: 120 } }]);
    expect(codes(gateFor({}).checkTitle('Ox'))).toEqual([]);
    expect(codes(gateFor({}).checkTitle(' a '))).toEqual(['empty_line', 'not_words']);
    expect(codes(gateFor({}).checkTitle('a 1 b'))).toEqual(['not_words']);
  });
});
