import { describe, expect, it } from 'vitest';
import { getFood } from '../foods/index.ts';
import type { LineReading } from '../reading/index.ts';
import type { RecipeText } from '../recipe/recipe.ts';
import { ALLERGEN_SOURCES, ALLERGENS, type Allergen } from '../vocabulary/index.ts';
import { findAllergens, findLineAllergens } from './index.ts';

const recipe = (parts: Partial<RecipeText>): RecipeText => ({
  title: '',
  ingredients: [],
  steps: [],
  servings: 2,
  ...parts,
});
const line = (text: string) => findAllergens(recipe({ ingredients: [text] }));
const verdict = (text: string, allergen: Allergen) => line(text).verdicts[allergen];
const path = (text: string, allergen: Allergen) =>
  line(text).findings.find((finding) => finding.allergen === allergen)?.path;

describe('findAllergens', () => {
  it('gives the way from what is written to what it is', () => {
    expect(path('1 tsp Worcestershire sauce', 'fish')).toEqual(['Worcestershire sauce', 'anchovy', 'fish']);
    expect(path('50 g sodium caseinate', 'milk')).toEqual(['sodium caseinate', 'milk']);
    expect(path('2 EL Röstzwiebelbutter', 'milk')?.at(-1)).toBe('milk');
  });

  it('says which nut and which cereal', () => {
    expect(line('50 g pecans').findings).toMatchObject([{ allergen: 'tree_nut', nut: 'pecan' }]);
    expect(line('1 cup rye flour').findings).toContainEqual(
      expect.objectContaining({ allergen: 'gluten', cereal: 'rye', verdict: 'contains' }),
    );
    expect(line('100 g spelt flour').findings.map(({ cereal }) => cereal)).toContain('spelt');
  });

  it('reads title, ingredients and steps and says where', () => {
    const { findings } = findAllergens(
      recipe({
        title: 'Prawn curry',
        ingredients: ['1 onion', '2 eggs'],
        steps: ['Boil.', 'Stir in the butter.'],
      }),
    );
    expect(findings.map(({ allergen, where }) => [allergen, where])).toEqual([
      ['crustacean', { part: 'title', index: 0 }],
      ['egg', { part: 'ingredient', index: 1 }],
      ['milk', { part: 'step', index: 1 }],
    ]);
  });

  it('does not guess where a slip of the pen could be two foods', () => {
    // "almons": almonds or salmon.
    expect(verdict('100 g almons', 'tree_nut')).toBe('unknown');
    expect(verdict('100 g almons', 'fish')).toBe('unknown');
    expect(verdict('100 g amonds', 'tree_nut')).toBe('contains');
  });

  it('takes a dish by name for itself in the title of a listed recipe, and at its word anywhere else', () => {
    const listed = { title: 'Bibimbap', ingredients: ['200 g rice', '1 carrot'] };
    expect(findAllergens(recipe(listed)).findings).toEqual([]);
    expect(findAllergens(recipe({ title: 'Bibimbap' })).verdicts.soy).toBe('contains');
    const beside = recipe({ ...listed, title: 'Rice', steps: ['Serve with takoyaki.'] });
    expect(findAllergens(beside).verdicts.mollusc).toBe('contains');
  });

  it('hears no foreign dish in an English word', () => {
    const step = (text: string) => findAllergens(recipe({ steps: [text] })).findings;
    expect(step('Fry until golden on most sides and the dough is supple.')).toEqual([]);
    expect(findAllergens(recipe({ steps: ['Mit Most ablöschen.'] })).verdicts.milk).toBe('none_found');
  });

  it('knows an absence only where it knows every ingredient', () => {
    const { verdicts, unknown } = findAllergens(
      recipe({ ingredients: ['2 eggs', "1 tbsp grandma's spice mix"] }),
    );
    expect(verdicts.egg).toBe('contains');
    expect(unknown).toEqual([
      { where: { part: 'ingredient', index: 1 }, text: "1 tbsp grandma's spice mix" },
    ]);
    for (const allergen of ALLERGENS) if (allergen !== 'egg') expect(verdicts[allergen]).toBe('unknown');
  });

  it('never excuses a refined oil, a glucose syrup or a distilled vinegar of the allergen', () => {
    expect(verdict('2 tbsp highly refined peanut oil', 'peanut')).toBe('contains');
    expect(verdict('2 tbsp refined soybean oil', 'soy')).toBe('contains');
    expect(verdict('wheat glucose syrup', 'wheat')).toBe('contains');
  });

  it('says an allergen of a food once, and of a compound word where the food is not certain', () => {
    const milk = (text: string) => line(text).findings.filter(({ allergen }) => allergen === 'milk');
    expect(milk('100 g butter und Sahnehaube').map(({ path: way }) => way[0])).toEqual(['butter']);
    expect(milk('2 slices bread, Sahnehaube').map(({ verdict: found }) => found)).toEqual([
      'may_contain',
      'contains',
    ]);
    expect(milk('1 apple, Sahnehaube')).toMatchObject([
      { path: ['sahnehaube', 'milk'], verdict: 'contains' },
    ]);
  });

  it('adds nothing to a food without a claim', () => {
    expect(line('100 g butter').findings).toHaveLength(1);
    expect(line('100 g butter').findings[0]).toMatchObject({
      allergen: 'milk',
      verdict: 'contains',
      path: ['butter', 'milk'],
      where: { part: 'ingredient', index: 0 },
    });
  });

  it('names the stand-ins behind a claim', () => {
    expect(
      line('100 g cheddar, dairy-free').findings.map(({ path: way, verdict: found }) => [...way, found]),
    ).toEqual([
      ['cheddar', 'soy', 'may_contain'],
      ['cheddar', 'tree_nut', 'may_contain'],
    ]);
  });

  it('leaves in doubt what is named in doubt', () => {
    const found = line('150 g hazelnut yogurt').findings.filter(({ allergen }) => allergen === 'milk');
    expect(found.map(({ verdict: judged }) => judged)).toEqual(['may_contain']);
  });

  it('hears what labels mean by the very name', () => {
    expect(verdict('100 g coconut yogurt', 'tree_nut')).toBe('none_found');
    expect(verdict('100 g almond yogurt', 'tree_nut')).toBe('contains');
    expect(verdict('100 g soy yogurt', 'soy')).toBe('contains');
  });

  it('speaks of coconut only when asked', () => {
    const curry = recipe({
      title: 'Curry',
      ingredients: ['1 can coconut milk'],
      steps: ['Add the Kokosmilch.'],
    });
    expect(findAllergens(curry).verdicts.tree_nut).toBe('none_found');
    expect(findAllergens(curry, { warnsOfCoconut: true }).verdicts.tree_nut).toBe('may_contain');
    expect(
      findAllergens(recipe({ ingredients: ['1 apple'] }), { warnsOfCoconut: true }).verdicts.tree_nut,
    ).toBe('none_found');
  });
});

describe('claims beside a food', () => {
  it.each([
    ['2 tbsp vegan butter', 'milk', 'none_found'],
    ['2 tbsp vegan butter', 'soy', 'may_contain'],
    ['100 g vegan sausages', 'wheat', 'may_contain'],
    ['100 g butter (vegan)', 'milk', 'none_found'],
    ['100 g butter, dairy-free', 'milk', 'none_found'],
    ['100 g cheddar, dairy-free', 'soy', 'may_contain'],
    ['250 ml lactose-free milk', 'milk', 'contains'],
    ['2 tbsp nut-free pesto', 'tree_nut', 'none_found'],
    ['2 tbsp sesame-free pesto', 'milk', 'contains'],
    ['2 tbsp egg-free mayonnaise', 'egg', 'none_found'],
    ['50 g nut-free almonds', 'tree_nut', 'contains'],
    ['200 g gluten-free wheat flour', 'wheat', 'contains'],
    ['80 g gluten-free oats', 'gluten', 'may_contain'],
    ['330 ml gluten-free beer', 'gluten', 'may_contain'],
    ['200 g wheat-free spaghetti', 'wheat', 'none_found'],
    ['200 g wheat-free spaghetti', 'gluten', 'may_contain'],
    ['4 meatless meatballs', 'fish', 'none_found'],
    ['2 tbsp glutenfreie Sojasauce', 'gluten', 'none_found'],
    ['2 tbsp glutenfreie Sojasauce', 'soy', 'contains'],
    ['butter, dairy-free milk', 'milk', 'contains'],
    ['150 g hazelnut yogurt', 'milk', 'may_contain'],
    ['150 ml macadamia milk', 'milk', 'none_found'],
    ['150 ml de lait de noisette', 'milk', 'none_found'],
    ['2 eggs, free range', 'egg', 'contains'],
  ] as const)('%s: %s %s', (text, allergen, expected) => {
    expect(verdict(text, allergen)).toBe(expected);
  });

  it('believes the stronger of two readings', () => {
    expect(verdict('2 tbsp butter or vegan butter', 'milk')).toBe('contains');
  });
});

describe('absence and traces in words', () => {
  const step = (text: string, allergen: Allergen) =>
    findAllergens(recipe({ steps: [text] })).verdicts[allergen];

  it.each([
    ['Make it without nuts, milk or eggs.', ['tree_nut', 'milk', 'egg']],
    ['This is free from peanuts and sesame.', ['peanut', 'sesame']],
    ['It is nut- and dairy-free.', ['tree_nut', 'milk']],
    ['Safe for a fish allergy.', ['fish']],
    ['Use oil rather than butter.', ['milk']],
    ['Use oil in place of the butter.', ['milk']],
    ['It contains no celery.', ['celery']],
    ['It does not contain mustard.', ['mustard']],
    ['Ganz ohne Sellerie, sin apio, senza sedano.', ['celery']],
    ['Shape into hazelnut-sized balls.', ['tree_nut']],
    ['Form balls the size of walnuts.', ['tree_nut']],
  ] as const)('"%s"', (text, allergens) => {
    for (const allergen of allergens) expect(step(text, allergen), allergen).toBe('none_found');
  });

  it.each([
    ['Make it without nuts, then add the milk.', 'milk'],
    ['Without butter and eggs it would be dull.', 'egg'],
    ['No-bake cheesecake: spread the cream cheese.', 'milk'],
    ['Egg-free, butter-rich.', 'milk'],
    ['Whisk the eggs, free of shell.', 'egg'],
  ] as const)('"%s" still has it', (text, allergen) => {
    expect(step(text, allergen)).toBe('contains');
  });

  it.each([
    ['May contain nuts and sesame.', 'tree_nut'],
    ['May contain nuts and sesame.', 'sesame'],
    ['Contains traces of milk.', 'milk'],
    ['Kann Spuren von Erdnüssen enthalten.', 'peanut'],
  ] as const)('"%s" leaves %s in doubt', (text, allergen) => {
    expect(step(text, allergen)).toBe('may_contain');
  });
});

describe('what a finding says', () => {
  it('says the name that was written where a label stands for many, else the food', () => {
    expect(path('1 tsp E322', 'soy')).toEqual(['E322', 'soy']);
    expect(path('100 g Parmesan cheese', 'milk')).toEqual(['parmesan', 'milk']);
    expect(path('2 sticks celery', 'celery')).toEqual(['celery']);
    expect(path('1 tbsp mustard', 'mustard')).toEqual(['mustard']);
  });

  it('carries a nut and a cereal only where there is one', () => {
    expect(line('2 sticks celery').findings).toStrictEqual([
      {
        allergen: 'celery',
        verdict: 'contains',
        path: ['celery'],
        where: { part: 'ingredient', index: 0 },
        source: ALLERGEN_SOURCES.celery,
      },
    ]);
  });

  it('tells of coconut, however it is written, in the words that were used', () => {
    const warned = (text: string) => findAllergens(recipe({ ingredients: [text] }), { warnsOfCoconut: true });
    for (const word of ['coconuts', 'coco nut', 'coco nuts', 'Kokosraspel', 'coco', 'cocos', 'copra'])
      expect(warned(`100 g ${word}`).findings, word).toContainEqual({
        allergen: 'tree_nut',
        verdict: 'may_contain',
        path: [word, 'tree_nut'],
        where: { part: 'ingredient', index: 0 },
        source: ALLERGEN_SOURCES.tree_nut,
      });
    for (const word of ['apple', 'cocoa', 'cocottes']) expect(warned(word).findings, word).toEqual([]);
  });
});

describe('a line with words that no food covers', () => {
  const uncovered = (text: string, parts: Partial<LineReading>) =>
    findLineAllergens({
      where: { part: 'step', index: 0 },
      text,
      foods: [],
      mentions: [],
      cleared: [],
      parsed: null,
      isUnderstood: true,
      ...parts,
    }).map(({ allergen }) => allergen);

  it('finds them before, between and behind the foods and absences that it knows', () => {
    expect(line('Sahnehaube mit 200 g Reis').verdicts.milk).toBe('contains');
    const text = 'Eierpfanne, rice, Sahnehaube, nuts, Senfdip';
    const span = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
    const rice = getFood('rice');
    const mention = (word: string) => ({ food: rice, via: 'name' as const, text: word, ...span(word) });
    expect(uncovered(text, { mentions: [mention('rice')], cleared: [span('nuts')] }).sort()).toEqual([
      'egg',
      'milk',
      'mustard',
    ]);
    // Absences are listed behind the foods, wherever they stand.
    expect(
      uncovered(text, { mentions: [mention('nuts')], cleared: [span('Sahnehaube'), span('rice')] }),
    ).toEqual(['egg', 'mustard']);
    expect(uncovered(text, { cleared: [{ start: 0, end: text.indexOf(', Senf') }, span('rice')] })).toEqual([
      'mustard',
    ]);
  });

  it('believes a food that it has no place of, whatever the line says', () => {
    expect(uncovered('as above', { foods: [getFood('butter')] })).toEqual(['milk']);
  });

  it('keeps what a food has for certain where a label by that name is silent', () => {
    const food = getFood('worcestershire-sauce');
    const mention = { food, via: 'name' as const, text: 'sauce', start: 0, end: 5, label: getFood('carrot') };
    expect(uncovered('sauce', { foods: [food], mentions: [mention] })).toEqual(['fish', 'gluten']);
  });
});

describe('the name of the dish', () => {
  const cake = { title: 'Flourless chocolate cake', ingredients: ['200 g sugar', '100 g almond flour'] };

  it('says nothing that the ingredients do not', () => {
    const made = findAllergens(recipe({ ...cake, steps: ['Pour in the batter.', 'Let the cake cool.'] }));
    expect(made.verdicts).toMatchObject({ wheat: 'none_found', egg: 'none_found', tree_nut: 'contains' });
  });

  it('counts when it stands beside the dish, when it names an ingredient, and when there is no list', () => {
    const beside = (text: string) => findAllergens(recipe({ ...cake, steps: [text] })).verdicts.wheat;
    expect(beside('Serve with pancakes.')).toBe('contains');
    expect(beside('Serve with garlic bread.')).toBe('contains');
    expect(beside('Serve with the cake.')).toBe('none_found');
    expect(findAllergens(recipe({ title: 'Mac and cheese', ingredients: ['1 onion'] })).verdicts.milk).toBe(
      'contains',
    );
    expect(findAllergens(recipe({ title: 'Pancakes' })).verdicts.wheat).toBe('contains');
  });
});
