import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStepDangers, readTemperatures } from './index.ts';
import { findRefusal } from './refusals.ts';
import { STEP_RULES } from './step-rules.ts';

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
    'Thaw on the counter for 12 hours.',
  ],
  rice_left_warm: [
    'Leave the cooked rice out at room temperature overnight before frying.',
    'Keep the rice warm in the cooker for 12 hours.',
    'Reheat the rice a second time.',
  ],
  thawed_at_room_temperature: ['Thaw the chicken on the counter.', 'Defrost the prawns in hot water.'],
  frozen_meat_in_slow_cooker: ['Put the frozen chicken in the slow cooker on low.'],
  frozen_bird_in_hot_oil: ['Lower the frozen turkey into the hot oil.', 'Deep-fry the frozen whole chicken.'],
  washing_raw_poultry: ['Rinse the chicken under cold water.', 'Wash the whole turkey.'],
  raw_marinade_reused: [
    'Drizzle the leftover marinade over the grilled skewers and serve.',
    'Use the marinade from the raw chicken as a dip.',
    'Grill to 74 °C and serve with the leftover marinade spooned over.',
    'Use the marinade as a sauce, uncooked.',
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
  'Lower the frozen chicken nuggets into the hot oil.',
  'Never deep-fry a frozen turkey; thaw it first.',
  'Thaw the puff pastry on the counter for 40 minutes.',
  'Thaw the bread on the counter for 3 hours.',
  'Boil the marinade for 3 minutes and use it as a sauce.',
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
