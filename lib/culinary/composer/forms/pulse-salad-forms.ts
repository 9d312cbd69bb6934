import { sideTracks, take, task } from '../cook.ts';
import type { DishForm } from '../dish-form.ts';
import { dress, dressingFor, EASTERN_DRESSING } from '../steps/dressing.ts';
import { boilEggs, coldBeans, fryProteins, readyToEat } from '../steps/salad-parts.ts';
import { startPulses, startStarch } from '../steps/starches.ts';
import { allVegetables, BAR, finish, has, PORTIONS, plain, VEGETABLES } from './hearty-salad-parts.ts';
import { respectBars } from './respect-bars.ts';

const beanSalad: DishForm = {
  id: 'bean_salad',
  cuisines: ['italian', 'mexican', 'turkish', 'spanish', 'french', 'moroccan'],
  meals: ['lunch', 'dinner'],
  wish: /bean salad|chickpea salad|salad|no[- ]cook|picnic/i,
  needs: [],
  level: 'easy',
  takes: [
    ...VEGETABLES,
    'beans',
    'tinned_fish',
    'cheese',
    'crunch',
    'ready_meat',
    'egg',
    'frying_cheese',
    'aromatic',
    'fruit',
  ],
  bars: new RegExp(
    `${BAR.source}|lettuce|cabbage|potato|squash|pumpkin|eggplant|broccoli|cauliflower|brussels|mushroom|ginger|lemongrass|galangal|rhubarb|quince`,
  ),
  portions: { ...PORTIONS, beans: 140 },
  fit: (view) =>
    view.count('beans') > 0 &&
    !has(view, /refried|baked|dal$|split pea/) &&
    view.count('salad', 'soft', 'firm', 'onion', 'herb', 'tinned_fish', 'cheese') > 1 &&
    plain(view) &&
    view.count('rice', 'pasta', 'noodle', 'grain', 'bread', 'potato', 'poultry', 'sausage') === 0
      ? 5
      : 0,
  write: (cook) => {
    const vegetables = allVegetables(cook);
    const fried = fryProteins(cook, { kinds: ['frying_cheese'] });
    const eggs = boilEggs(cook);
    const beans = coldBeans(cook);
    const aromatics = take(cook, 'aromatic');
    const isDressed = dress(cook, dressingFor(cook));
    if (aromatics.length > 0)
      task(
        cook,
        '[Stir in {a}|Add {a}] [and give it a minute or two to mellow|and let it lose its bite].',
        { a: aromatics },
        { hands: 1, track: 'dressing' },
      );
    task(
      cook,
      isDressed
        ? '[Turn {b} in the dressing first and leave for {m.min}; they take it on slowly|Start with {b}: into the dressing, and leave for {m.min} while you cut the rest].'
        : 'Put {b} into a large bowl[ and crush a few of them|].',
      { b: beans, m: 5 },
      { hands: 1, wait: isDressed ? 4 : 0, join: sideTracks(cook) },
    );
    finish(
      cook,
      vegetables,
      [...fried, ...eggs, ...readyToEat(cook)],
      false,
      '',
      '[Serve at room temperature|Pile into bowls|Taste: beans want more salt and acid than one thinks; then serve]',
      'the beans',
    );
  },
  titles: [
    '{pulse.noun} salad with {veg}',
    '{pulse.noun} and {second} salad',
    '{cuisine} {pulse.noun} salad',
    '{pulse.noun} salad',
  ],
};

const noodleSalad: DishForm = {
  id: 'noodle_salad',
  cuisines: ['vietnamese', 'thai', 'japanese', 'chinese', 'korean'],
  meals: ['lunch', 'dinner'],
  wish: /noodle salad|cold noodles|bun\b|salad|vietnam|soba/i,
  needs: ['hob'],
  level: 'easy',
  takes: [
    ...VEGETABLES,
    'noodle',
    'poultry',
    'steak',
    'shellfish',
    'tofu',
    'egg',
    'aromatic',
    'crunch',
    'sauce',
    'nut_butter',
    'sweet',
    'fruit',
  ],
  bars: new RegExp(
    `${BAR.source}|lasagna|chow mein|egg noodle$|butter(?<!peanut butter)$|squash|pumpkin|potato|tomato paste|pesto|mustard|mayonnaise|ketchup|barbecue|salsa|hummus|worcestershire|artichoke|olive|caper|parsnip|turnip|dressing|rhubarb|quince`,
  ),
  portions: PORTIONS,
  fit: (view) =>
    view.count('noodle') > 0 &&
    !has(view, /lasagna/) &&
    view.count('salad', 'root', 'firm', 'leafy', 'herb') > 1 &&
    plain(view) &&
    view.count('stock', 'pasta', 'rice', 'grain', 'sausage') === 0
      ? 6
      : 0,
  write: (cook) => {
    cook.cut = 'fine';
    const noodles = startStarch(cook, ['noodle']);
    if (noodles.some(({ food }) => !/rice|vermicelli|glass/.test(food.name)))
      task(
        cook,
        'Rinse {n} under the cold tap until {n.they} no longer feel{n.s} slippery.',
        { n: noodles },
        { hands: 1, track: 'pot' },
      );
    const fried = fryProteins(cook, { kinds: ['poultry', 'steak', 'shellfish', 'tofu'] });
    const eggs = boilEggs(cook);
    const vegetables = allVegetables(cook);
    const sharp = [
      ...take(cook, 'aromatic'),
      ...take(cook, 'nut_butter', 'sauce').filter(
        ({ food }) => !/soy sauce|tamari|coconut aminos/.test(food.name),
      ),
    ];
    const isDressed = dress(cook, EASTERN_DRESSING);
    if (sharp.length > 0)
      task(
        cook,
        '[Stir in {s}|Beat in {s}][, with a spoonful of hot water if it stiffens|, until smooth|].',
        { s: sharp },
        { hands: 1, track: 'dressing' },
      );
    finish(
      cook,
      [...noodles, ...vegetables],
      [...fried, ...eggs],
      isDressed,
      '[, lifting from below with two forks|, until nothing is left pale]',
      '[Serve cool, in deep bowls|Divide between bowls|Eat at once, before all the dressing is soaked up]',
    );
  },
  titles: [
    '{protein.noun} noodle salad with {veg}',
    '{cuisine} noodle salad with {second}',
    'Cold noodle salad with {sides}',
    'Noodle salad',
  ],
};

const lentilSalad: DishForm = {
  id: 'lentil_salad',
  cuisines: ['french', 'italian', 'turkish', 'nordic'],
  meals: ['lunch', 'dinner'],
  wish: /lentil|salad|bistro/i,
  needs: ['hob'],
  level: 'easy',
  takes: [
    ...VEGETABLES,
    'lentils',
    'egg',
    'cheese',
    'cured',
    'smoked_fish',
    'sausage',
    'frying_cheese',
    'fish',
    'crunch',
    'fruit',
    'aromatic',
  ],
  bars: new RegExp(
    `${BAR.source}|red lentil|yellow lentil|split pea|mung bean|squash|pumpkin|eggplant|lettuce|cabbage|bok choy|ginger|lemongrass|corn|rhubarb|quince|chili|jalap`,
  ),
  portions: { ...PORTIONS, lentils: 70 },
  fit: (view) =>
    has(view, /^(?:green |brown |puy |black |canned )?lentils?$/) &&
    view.count('salad', 'root', 'soft', 'onion', 'leafy', 'cheese', 'smoked_fish', 'egg', 'herb') > 0 &&
    plain(view) &&
    view.count('rice', 'pasta', 'noodle', 'grain', 'potato', 'poultry', 'stock') === 0
      ? 6
      : 0,
  write: (cook) => {
    const lentils = startPulses(cook);
    const fried = fryProteins(cook, { kinds: ['cured', 'sausage', 'frying_cheese', 'fish'] });
    const eggs = boilEggs(cook);
    const vegetables = allVegetables(cook);
    const aromatics = take(cook, 'aromatic');
    const isDressed = dress(cook, {
      sour: 'red wine vinegar|sherry vinegar|lemon juice',
      more: [['dijon mustard|mustard', { tsp: 0.75 }]],
    });
    const warm = [...lentils, ...aromatics];
    task(
      cook,
      isDressed
        ? '[Stir {l} into the dressing while still hot|Dress {l} hot, straight from the pot]; [cold lentils stay bland|this is when flavour sinks in].'
        : 'Tip {l} into a large bowl.',
      { l: warm },
      { hands: 1, join: ['pulses', 'dressing'] },
    );
    finish(
      cook,
      vegetables,
      [...fried, ...eggs, ...readyToEat(cook)],
      false,
      '',
      '[Serve warm|Serve just warm, on a wide plate|Season once more and serve]',
      'the lentils',
    );
  },
  titles: [
    'Warm {pulse.noun} salad with {second}',
    '{pulse.noun} salad with {veg} and {cheese}',
    'Warm {pulse.noun} salad with {sides}',
    '{pulse.noun} salad with {fish}',
    'Bistro lentil salad',
  ],
};

/** Salads that pulses or noodles make a meal of. */
export const PULSE_SALAD_FORMS: readonly DishForm[] = [beanSalad, noodleSalad, lentilSalad].map(respectBars);
