import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RAW_RULES } from './find-raw-warnings.ts';
import { alcoholRetention, findAudiences, findSafetyIssues, STORAGE } from './index.ts';
import { REQUIRED_STEP_RULES } from './required-step-rules.ts';

const codesOf = (title: string, ingredients: string[], steps: string[], servings = 2): string[] =>
  findSafetyIssues({ title, ingredients, steps, servings }).map(({ code }) => code);

describe('temperatures of a recipe', () => {
  const heat = (ingredient: string, step: string) =>
    findSafetyIssues({ title: 'Dinner', ingredients: [ingredient], steps: [step], servings: 2 }).find(
      ({ code }) => /temperature/.test(code),
    );

  it.each([
    ['500 g chicken breast', 'Fry until the thickest part reads 74 °C.', 'temperature_floor'],
    ['500 g chicken breast', 'Fry until the thickest part reads 165 °F.', 'temperature_floor'],
    ['500 g chicken breast', 'Fry until the thickest part reads 60 °C.', 'internal_temperature_too_low'],
    ['500 g chicken breast', 'Fry until golden.', 'temperature_not_named'],
    ['500 g Hähnchenbrust', 'Braten, bis die Kerntemperatur 60 °C beträgt.', 'internal_temperature_too_low'],
    ['500 g Hähnchenbrust', 'Braten, bis die Kerntemperatur 74 °C beträgt.', 'temperature_floor'],
    ['500 g de blanc de poulet', 'Cuire jusqu’à 60 °C à cœur.', 'internal_temperature_too_low'],
    ['500 g de pechuga de pollo', 'Cocinar hasta 60 °C en el centro.', 'internal_temperature_too_low'],
    ['500 g di petto di pollo', 'Cuocere fino a 60 °C al cuore.', 'internal_temperature_too_low'],
    ['500 g chicken thighs', 'Simmer in the sauce for 40 minutes.', 'temperature_floor'],
    ['500 g chicken breast', 'Cook sous-vide at 63 °C for 2 hours, then sear.', 'temperature_floor'],
    ['500 g ground beef', 'Fry, then simmer for 30 minutes.', 'temperature_floor'],
    ['500 g ground beef', 'Fry the patties to 60 °C in the middle.', 'internal_temperature_too_low'],
    ['2 ribeye steaks', 'Sear until the centre reads 145 °F; rest for 3 minutes.', 'temperature_floor'],
    ['2 ribeye steaks', 'Sear until the centre reads 54 °C.', 'below_recommended_temperature'],
    ['400 g cod', 'Bake until it flakes easily.', 'temperature_floor'],
    ['3 eggs', 'Bake until set.', 'temperature_floor'],
    ['1 kg mussels', 'Steam until the shells open.', 'temperature_floor'],
  ])('%s: %s', (ingredient, step, code) => {
    expect(heat(ingredient, step)?.code).toBe(code);
  });

  it('asks for the rest of whole cuts, and for the temperature of ham that is warmed', () => {
    const chops = (step: string) => codesOf('Dinner', ['4 pork chops'], [step]);
    expect(chops('Grill until the centre reads 145 °F and serve.')).toContain('rest_not_named');
    expect(chops('Grill until the centre reads 145 °F, then rest for 3 minutes.')).not.toContain(
      'rest_not_named',
    );
    expect(chops('Roast until the centre reads 75 °C and serve.')).not.toContain('rest_not_named');
    const ham = (step: string) =>
      findSafetyIssues({ title: 'Ham', ingredients: ['1 kg ham'], steps: [step], servings: 6 });
    expect(ham('Glaze the ham and bake for an hour.')[0]?.data).toMatchObject({
      celsius: 60,
      fahrenheit: 140,
    });
    expect(ham('Slice the ham.')).toEqual([]);
  });

  it('warns for recipes that people bring and blocks for ours', () => {
    const recipe = {
      title: 'Dinner',
      ingredients: ['500 g chicken breast'],
      steps: ['Fry until golden.'],
      servings: 2,
    };
    const severity = (mustNameTemperatures: boolean) =>
      findSafetyIssues(recipe, { mustNameTemperatures }).find(({ code }) => code === 'temperature_not_named')
        ?.severity;
    expect(severity(false)).toBe('warn');
    expect(severity(true)).toBe('block');
  });
});

describe('foods that need a step', () => {
  it('has a source for every rule', () => {
    for (const { source } of [...REQUIRED_STEP_RULES, ...RAW_RULES]) expect(source.length).toBeGreaterThan(5);
  });

  it.each([
    [
      'beans_must_boil',
      '200 g dried kidney beans',
      'Cook on low in the slow cooker.',
      'Boil hard for 10 minutes, then simmer.',
    ],
    ['beans_must_cook', '200 g dried chickpeas', 'Blend with tahini.', 'Soak, grind, shape and fry.'],
    ['cassava_must_cook', '500 g cassava', 'Grate and mix with lime.', 'Boil until tender.'],
    ['taro_must_cook', '500 g taro', 'Slice thinly and serve.', 'Steam for 30 minutes.'],
    ['bamboo_must_cook', '200 g bamboo shoots', 'Slice into the salad.', 'Simmer for 20 minutes.'],
    [
      'fiddleheads_must_boil',
      '200 g fiddleheads',
      'Toss in butter for 2 minutes.',
      'Boil for 15 minutes, then fry.',
    ],
    ['lupins_must_soak', '200 g lupins', 'Boil for 20 minutes and serve.', 'Soak and boil.'],
    ['bracken_must_boil', '200 g bracken fern', 'Dress with sesame.', 'Boil, soak overnight and dress.'],
    [
      'acorns_must_leach',
      '200 g acorns',
      'Grind to flour.',
      'Leach in several changes of water, then grind.',
    ],
    ['beans_must_boil', '200 g dried black beans', 'Cook on low in the slow cooker.', 'Boil for 1 hour.'],
    ['soybeans_must_cook', '200 g dried soybeans', 'Grind and drink.', 'Simmer for 3 hours.'],
    ['elderberries_must_cook', '200 g elderberries', 'Press for juice and drink.', 'Simmer for 20 minutes.'],
    ['ackee_must_boil', '200 g ackee', 'Toss and serve.', 'Boil for 15 minutes.'],
    ['ginkgo_must_cook', '20 g ginkgo nuts', 'Sprinkle over the salad.', 'Simmer in the rice.'],
    ['morels_must_cook', '100 g morels', 'Slice over the salad.', 'Sauté for 10 minutes.'],
    ['sprouts_cook_through', '100 g bean sprouts', 'Pile on the sandwich.', 'Stir-fry for 3 minutes.'],
  ])('%s', (code, ingredient, unsafe, safe) => {
    expect(codesOf('Dish', [ingredient], [unsafe])).toContain(code);
    expect(codesOf('Dish', [ingredient], [safe])).not.toContain(code);
  });

  it('lets what is canned or cooked pass', () => {
    expect(codesOf('Salad', ['1 can bamboo shoots'], ['Toss and serve.'])).not.toContain('bamboo_must_cook');
    expect(codesOf('Salad', ['1 can kidney beans'], ['Toss and serve.'])).not.toContain('beans_must_boil');
  });

  it('stops too much curing salt and warns of tonka beans', () => {
    const cured = (grams: number) =>
      codesOf('Bacon', ['2 kg pork belly', `${grams} g curing salt`], ['Cure for a week.']);
    expect(cured(50)).toContain('curing_salt_dose');
    expect(cured(5)).not.toContain('curing_salt_dose');
    expect(codesOf('Cream', ['1 tonka bean', '200 ml cream'], ['Simmer.'])).toContain('tonka_bean');
  });

  it('stops a toxic dose of nutmeg and lets a pinch pass', () => {
    expect(codesOf('Punch', ['2 tbsp ground nutmeg'], ['Stir.'], 1)).toContain('nutmeg_overdose');
    expect(codesOf('Mash', ['a pinch of nutmeg'], ['Stir.'], 2)).not.toContain('nutmeg_overdose');
  });
});

describe('what stays raw', () => {
  it.each([
    [
      'raw_egg',
      'Tiramisu',
      '3 eggs',
      'Whisk the eggs and fold in the mascarpone. Chill.',
      'Tortilla',
      'Fry until set.',
    ],
    [
      'runny_egg',
      'Eggs and soldiers',
      '2 eggs',
      'Boil for 5 minutes until soft-boiled.',
      'Eggs',
      'Hard-boil for 10 minutes.',
    ],
    [
      'raw_fish',
      'Salmon ceviche',
      '300 g salmon',
      'Cover with lime juice. Boil the corn.',
      'Baked salmon',
      'Bake until it flakes.',
    ],
    [
      'raw_shellfish',
      'Oysters on the half shell',
      '12 oysters',
      'Open and serve on ice.',
      'Grilled oysters',
      'Grill until firm.',
    ],
    [
      'raw_meat',
      'Beef carpaccio',
      '300 g beef tenderloin',
      'Slice thinly and dress.',
      'Roast beef',
      'Roast to 63 °C inside.',
    ],
    [
      'raw_flour',
      'Dough balls',
      '200 g flour',
      'Mix and roll into balls.',
      'Biscuits',
      'Bake for 12 minutes.',
    ],
  ])('%s', (code, rawTitle, ingredient, rawStep, title, step) => {
    expect(codesOf(rawTitle, [ingredient], [rawStep])).toContain(code);
    expect(codesOf(title, [ingredient], [step])).not.toContain(code);
  });
});

describe('keeping, stuffing, alcohol', () => {
  it('says when leftovers are kept for too long', () => {
    const keep = (step: string) => codesOf('Curry', ['500 g chicken'], ['Simmer for 40 minutes.', step]);
    expect(keep('Keeps for up to 2 weeks in the fridge.')).toContain('stored_too_long');
    expect(keep('Keeps for 3 to 4 days in the fridge.')).not.toContain('stored_too_long');
    expect(keep('Keeps for 3 days in the fridge, or freeze for 3 months.')).not.toContain('stored_too_long');
    expect(codesOf('Jam', ['1 kg strawberries'], ['Keeps for 3 weeks in the fridge.'])).not.toContain(
      'stored_too_long',
    );
    expect(STORAGE.leftoversDays).toBe(4);
  });

  it('asks for the temperature of the stuffing', () => {
    const bird = (step: string) => codesOf('Roast turkey', ['1 turkey'], [step]);
    expect(bird('Stuff the turkey and roast until the thigh reads 74 °C.')).toContain('stuffing_temperature');
    expect(bird('Stuff the turkey and roast until the thigh and the stuffing read 74 °C.')).not.toContain(
      'stuffing_temperature',
    );
    expect(bird('Roast the turkey until the thigh reads 74 °C.')).not.toContain('stuffing_temperature');
  });

  it('tells how much alcohol is left', () => {
    const left = (step: string) =>
      findSafetyIssues({ title: 'Stew', ingredients: ['200 ml red wine'], steps: [step], servings: 4 }).find(
        ({ code }) => code === 'alcohol_left',
      )?.data.percentLeft;
    expect(left('Add the red wine and simmer for 2 hours.')).toBe(10);
    expect(left('Add the red wine and simmer for 30 minutes.')).toBe(35);
    expect(left('Stir the red wine into the hot sauce.')).toBe(85);
    expect(left('Pour the red wine into glasses.')).toBe(100);
    expect(left('Flambé with the red wine.')).toBe(75);
    expect(alcoholRetention('simmered', 5)).toBe(0.85);
  });

  it('reports a refused line of a recipe where it stands', () => {
    const [finding] = findSafetyIssues({
      title: 'Soup',
      ingredients: ['200 g foraged mushrooms'],
      steps: ['Simmer.'],
      servings: 2,
    });
    expect(finding).toMatchObject({
      code: 'foraged_mushrooms',
      severity: 'block',
      where: { part: 'ingredient', index: 0 },
    });
    const bought = findSafetyIssues({
      title: 'Soup',
      ingredients: ['200 g wild mushrooms'],
      steps: ['Simmer.'],
      servings: 2,
    });
    expect(bought[0]).toMatchObject({ code: 'foraged_mushrooms', severity: 'warn' });
  });
});

describe('whom the food is for', () => {
  it.each([
    ['Porridge for my baby', ['infant']],
    ['Pasta for toddlers', ['toddler']],
    ['Dinner for my 2-year-old', ['toddler']],
    ['A lunch for my pregnant sister', ['pregnant']],
    ['Not suitable for toddlers or in pregnancy', []],
    ['Cake for a baby shower', []],
    ['Roast with baby carrots', []],
  ])('%s', (text, audiences) => {
    expect(findAudiences(text)).toEqual(audiences);
  });

  it('holds the foods to them', () => {
    expect(codesOf('Purée for my baby', ['1 tbsp honey', '1 apple'], ['Simmer.'])).toContain(
      'not_for_infants',
    );
    expect(codesOf('Pasta for my toddler', ['100 ml white wine'], ['Simmer.'])).toContain('not_for_toddlers');
    expect(codesOf('Salad in pregnancy', ['100 g brie'], ['Toss.'])).toContain('not_in_pregnancy');
    expect(codesOf('Salad', ['100 g brie', '1 tbsp honey'], ['Toss.'])).not.toContain('not_in_pregnancy');
  });

  it('warns of what a small child could choke on', () => {
    const snack = (step: string) => codesOf('Snack for toddlers', ['1 cup grapes'], [step]);
    expect(snack('Put on a plate.')).toContain('choking_hazard');
    expect(snack('Quarter the grapes lengthwise.')).not.toContain('choking_hazard');
    expect(codesOf('Snack', ['1 cup grapes'], ['Put on a plate.'])).not.toContain('choking_hazard');
  });
});

describe('findings', () => {
  const lines = [
    '500 g chicken thighs',
    '300 g ground beef',
    '2 eggs',
    '200 ml red wine',
    '100 ml brandy',
    '300 g cassava',
  ];

  it('do not depend on the order of the list', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (ingredients) => {
        const told = (list: readonly string[]) =>
          findSafetyIssues({ title: 'Pot', ingredients: list, steps: ['Mix and chill.'], servings: 4 })
            .map(({ code, data }) => JSON.stringify([code, data]))
            .sort();
        expect(told(ingredients)).toEqual(told(lines));
      }),
      { numRuns: 25 },
    );
  });

  it('do not depend on units, amounts or the name of a food', () => {
    const told = (ingredients: readonly string[]) =>
      codesOf('Salad for toddlers', [...ingredients], ['Toss and serve.']).sort();
    expect(told(['1 lb eggplant', '2 cups grapes', '2 eggs'])).toEqual(
      told(['900 g aubergine', '600 g grapes', '4 eggs']),
    );
  });
});

describe('ordinary recipes', () => {
  it.each([
    [
      'Spaghetti bolognese',
      ['400 g ground beef', '400 g spaghetti', '1 can tomatoes'],
      ['Brown the beef, add the tomatoes and simmer for 30 minutes.', 'Boil the spaghetti and serve.'],
    ],
    [
      'Vanilla cake',
      ['200 g flour', '3 eggs', '150 g sugar', '150 g butter'],
      ['Cream the butter and sugar, add eggs and flour.', 'Bake at 180 °C for 35 minutes until golden.'],
    ],
    [
      'Beef stew',
      ['800 g beef chuck', '2 carrots', '250 ml red wine'],
      ['Brown the beef, add the wine and simmer for 2 hours until tender.'],
    ],
    [
      'Kaiserschmarrn',
      ['200 g Mehl', '3 Eier', '300 ml Milch'],
      ['Mehl, Milch und Eier verrühren, dann in einer Pfanne goldbraun backen.'],
    ],
    ['Crêpes', ['200 g farine', '3 oeufs'], ['Mélanger, puis cuire à la poêle.']],
    [
      'Egg salad',
      ['6 eggs', '3 tbsp mayonnaise'],
      ['Hard-boil the eggs for 10 minutes, peel and mix with the mayonnaise.'],
    ],
    [
      'Chili sauce',
      ['200 g red chillies', '2 tbsp sugar', '1 tsp salt'],
      ['Simmer, blend and bottle; it keeps for 6 months.'],
    ],
    ['Energy balls', ['200 g oat flour', '100 g dates'], ['Blend and roll into balls.']],
    ['Garlic bread', ['1 baguette', '4 cloves garlic', '80 g butter'], ['Spread and bake for 10 minutes.']],
  ])('%s has nothing to warn about', (title, ingredients, steps) => {
    const loud = findSafetyIssues({ title, ingredients, steps, servings: 4 }).filter(
      ({ severity }) => severity !== 'info',
    );
    expect(loud).toEqual([]);
  });
});

describe('food put up for keeping', () => {
  const codes = (title: string, ingredients: readonly string[], step: string) =>
    findSafetyIssues({ title, ingredients, steps: [step], servings: 4 }).map(({ code }) => code);

  it.each([
    [
      'Canned green beans',
      ['1 kg green beans'],
      'Pack into jars and process in a boiling water bath for 30 minutes.',
      'low_acid_canning',
    ],
    [
      'Knoblauch in Öl',
      ['10 Knoblauchzehen', '300 ml Öl'],
      'Mit Öl bedecken und bei Zimmertemperatur aufbewahren.',
      'garlic_in_oil_stored_warm',
    ],
    [
      'Aglio sott’olio',
      ['10 spicchi di aglio', '300 ml di olio'],
      'Coprire d’olio e conservare a temperatura ambiente.',
      'garlic_in_oil_stored_warm',
    ],
  ])('is stopped where the title says what is in the jars: %s', (title, ingredients, step, code) => {
    expect(codes(title, ingredients, step)).toContain(code);
  });

  it.each([
    [
      'Strawberry jam',
      ['1 kg strawberries', '1 kg sugar'],
      'Pour into jars and process in a boiling water bath.',
    ],
    [
      'Green beans with dill',
      ['1 kg green beans', '500 ml vinegar'],
      'Pour into jars and process in a boiling water bath.',
    ],
    [
      'Garlic in oil',
      ['10 cloves garlic', '300 ml olive oil'],
      'Pour into a jar and keep in the fridge for up to 4 days.',
    ],
    ['Garlic bread', ['1 baguette', '4 cloves garlic'], 'Keep warm until serving.'],
  ])('passes where it is sour, sweet or cold: %s', (title, ingredients, step) => {
    expect(codes(title, ingredients, step)).not.toContain('low_acid_canning');
    expect(codes(title, ingredients, step)).not.toContain('garlic_in_oil_stored_warm');
  });
});
