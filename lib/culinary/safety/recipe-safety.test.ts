import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RAW_RULES } from './find-raw-warnings.ts';
import {
  alcoholRetention,
  findAudiences,
  findSafetyIssues,
  findStepDangers,
  readTemperatures,
  STORAGE,
} from './index.ts';
import { findRefusal } from './refusals.ts';
import { REQUIRED_STEP_RULES } from './required-step-rules.ts';
import { STEP_RULES } from './step-rules.ts';

const codesOf = (title: string, ingredients: string[], steps: string[], servings = 2): string[] =>
  findSafetyIssues({ title, ingredients, steps, servings }).map(({ code }) => code);

/** Steps that each rule must stop or warn about. */
const STEP_FIRES: Readonly<Record<string, readonly string[]>> = {
  undercooked_poultry_or_mince: [
    'Cook the burgers until medium-rare.',
    'Serve the chicken still pink in the middle.',
    'Fry the ground beef patties, leaving them slightly pink.',
  ],
  left_in_danger_zone: [
    'Leave the stew on the counter overnight.',
    'Marinate the chicken at room temperature for 6 hours.',
    'Let the soup cool at room temperature until the next morning.',
  ],
  rice_left_warm: [
    'Leave the cooked rice out at room temperature overnight before frying.',
    'Keep the rice warm in the cooker for 12 hours.',
    'Reheat the rice a second time.',
  ],
  thawed_at_room_temperature: ['Thaw the chicken on the counter.', 'Defrost the prawns in hot water.'],
  frozen_meat_in_slow_cooker: ['Put the frozen chicken in the slow cooker on low.'],
  washing_raw_poultry: ['Rinse the chicken under cold water.', 'Wash the whole turkey.'],
  raw_marinade_reused: [
    'Drizzle the leftover marinade over the grilled skewers and serve.',
    'Use the marinade from the raw chicken as a dip.',
    'Grill to 74 °C and serve with the leftover marinade spooned over.',
  ],
  raw_dough_tasting: ['Taste the raw dough.'],
  alcohol_near_flame: ['Flambé the crêpes.', 'Pour over the rum and light it.'],
  partly_cooked_and_kept: ['Partially cook the chicken, refrigerate and finish it tomorrow.'],
  poultry_stuffed_ahead: ['Stuff the turkey the night before.'],
  slow_cooked_too_cool: ['Cook the raw beef on the keep-warm setting.'],
  same_board_for_raw_and_ready: ['On the same board as the raw chicken, slice the salad.'],
};

const STEP_PASSES: readonly string[] = [
  'Cook the burgers until no longer pink.',
  'Grill the steak to medium-rare.',
  'Sprinkle the chicken with pink peppercorns and serve.',
  'Let the dough rise on the counter overnight.',
  'Knead, leave at room temperature overnight, bake at 230 °C.',
  'Soak the beans at room temperature overnight.',
  'Do not leave the stew on the counter overnight.',
  'Let the meat rest at room temperature for 30 minutes.',
  'Leave the sourdough starter at room temperature overnight.',
  'Soak the rice overnight at room temperature.',
  'Never thaw chicken on the counter.',
  'Thaw the puff pastry at room temperature.',
  'Thaw the chicken in the fridge overnight.',
  'Add frozen peas to the chicken in the slow cooker.',
  'Rinse the rice, then pat the chicken dry.',
  'Do not rinse the chicken.',
  'Pour the remaining marinade into a pan, boil for 3 minutes and serve as a sauce.',
  'Brush the raw chicken with the remaining marinade.',
  'Do not taste the raw dough.',
  'Add the light rum and simmer.',
  'Stir in the light soy sauce and the rice wine.',
  'Par-boil the potatoes, then roast the chicken.',
  'Stuff the turkey just before roasting.',
  'Marinate the chicken in the fridge overnight.',
  'Keep warm until serving.',
  'Wash the board you used for the raw chicken, then slice the salad.',
  'Cook for 1 minute to remove the raw flour taste.',
  'Chill the egg mixture until it reaches 10 °C.',
  'Warm the milk until it reaches 40 °C and whisk in the egg and beef stock.',
  'Roast the beef at 220 °C for 20 minutes, then at 160 °C until it reads 57 °C.',
  'Cover the rice and leave it for 5 minutes off the heat.',
];

describe('findStepDangers', () => {
  it('has a case for every rule, and every rule a source', () => {
    expect(Object.keys(STEP_FIRES).sort()).toEqual(STEP_RULES.map(({ code }) => code).sort());
    expect(STEP_RULES.every(({ source }) => source.length > 5)).toBe(true);
  });

  it.each(Object.entries(STEP_FIRES).flatMap(([code, steps]) => steps.map((step) => [code, step] as const)))(
    '%s: %s',
    (code, step) => {
      expect(findStepDangers(step).map((finding) => finding.code)).toContain(code);
    },
  );

  it.each(STEP_PASSES.map((step) => [step]))('nothing about: %s', (step) => {
    expect(findStepDangers(step)).toEqual([]);
  });

  it.each([
    ['Cook the chicken sous-vide at 55 °C for 2 hours.', true],
    ['Cook the chicken sous-vide at 62 °C for 20 minutes.', true],
    ['Cook the chicken sous-vide at 63 °C for 90 minutes.', false],
    ['Sous-vide the steak at 48 °C for 8 hours.', true],
    ['Sous-vide the steak at 55 °C for 2 hours.', false],
    ['Sous vide the burgers at 55 °C for 1 hour.', true],
    ['Sous vide the carrots at 84 °C for 45 minutes.', false],
    ['Sous vide the salmon, bag sealed.', false],
  ])('%s', (step, isUnsafe) => {
    expect(findStepDangers(step).some(({ code }) => code === 'sous_vide_unsafe')).toBe(isUnsafe);
  });

  it('stops a centre that is named too cold, and reheating that is too gentle', () => {
    expect(findStepDangers('Cook the pork until it reads 45 °C inside.')[0]?.code).toBe(
      'internal_temperature_too_low',
    );
    expect(findStepDangers('Reheat until the centre reaches 60 °C.')[0]?.code).toBe('reheated_too_little');
    expect(findStepDangers('Reheat until the centre reaches 74 °C.')).toEqual([]);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        findStepDangers(text);
        findRefusal(text);
      }),
      { numRuns: 200 },
    );
  });
});

describe('readTemperatures', () => {
  it.each([
    [
      'Roast at 200 °C until the centre reads 74 °C.',
      [
        [200, false],
        [74, true],
      ],
    ],
    ['Preheat the oven to 180 °C.', [[180, false]]],
    [
      'Cook to an internal temperature of 165 °F (74 °C).',
      [
        [74, true],
        [74, true],
      ],
    ],
    ['Grill to 74 °C and serve.', [[74, true]]],
    ['Heat the oil to 170 °C.', [[170, false]]],
  ])('%s', (text, expected) => {
    const read = readTemperatures(text).map(({ celsius, isInternal }) => [Math.round(celsius), isInternal]);
    expect(read).toEqual(expected);
  });
});

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
    ['lupins_must_soak', '200 g lupins', 'Serve with salt.', 'Soak and boil.'],
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
    ['Garlic bread', ['1 baguette', '4 cloves garlic', '80 g butter'], ['Spread and bake for 10 minutes.']],
  ])('%s has nothing to warn about', (title, ingredients, steps) => {
    const loud = findSafetyIssues({ title, ingredients, steps, servings: 4 }).filter(
      ({ severity }) => severity !== 'info',
    );
    expect(loud).toEqual([]);
  });
});
