import { type CookContext, degrees, step, take } from './cook-context.ts';
import type { DishForm } from './dish-form.ts';
import { serve } from './finish-steps.ts';
import { donenessOf, joinDoneness, PAN_PROTEINS, searProteins } from './protein-steps.ts';
import { boilEggs, cookRemaining, steamShells } from './remaining-steps.ts';
import { startStarch, warmBreads } from './starch-steps.ts';
import { boilPulses, cookVegetables, heatBeans, softenAromatics, wiltLeaves } from './vegetable-steps.ts';
import { joinWords, sentence, theItems } from './wording.ts';

const withSides = (sides: readonly string[]) => (sides.length === 0 ? '' : ` with ${joinWords(sides)}`);
const VEG = ['hard_vegetable', 'medium_vegetable', 'soft_vegetable', 'leafy'] as const;
/** Vegetables that a salad takes as they are. */
const _EATEN_RAW =
  /carrot|celery|fennel|radish|kohlrabi|pepper|zucchini|courgette|tomato|corn|pea\b|snow|snap|olive|caper|button mushroom|daikon|jicama|chicory/;
const _SWEETS = ['fruit', 'sweet', 'creamy', 'crunch', 'grain', 'spice', 'acid', 'liquid'] as const;

function stepTime(context: CookContext, from: number): number {
  return context.steps.slice(from).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}

/** A roast and a traybake differ in the size of what is on the tray. */
function roastOnTray(context: CookContext, celsius: number, fahrenheit: number): number {
  const pulses = boilPulses(context);
  step(context, [], `Heat the oven to ${degrees(context, celsius, fahrenheit)}.`, null);
  const firm = take(context, 'potato', 'hard_vegetable');
  const medium = take(context, 'medium_vegetable', 'onion', 'soft_vegetable');
  const flavour = [...take(context, 'garlic', 'spice', 'fat')];
  const proteins = take(
    context,
    'poultry',
    'cut',
    'cured',
    'plant_protein',
    'fish',
    'mince',
    'ready_meat',
    'shellfish',
  );
  const slow = proteins.filter(({ kind }) => ['poultry', 'cut', 'mince'].includes(kind));
  const quick = proteins.filter((protein) => !slow.includes(protein));
  const first = [...firm, ...medium, ...slow];
  const slowMinutes = slow.length > 0 ? (context.isBiteSize ? 28 : 40) : firm.length > 0 ? 32 : 18;
  const coated = flavour.length > 0 ? ` with ${theItems(flavour)}` : '';
  if (first.length > 0) {
    step(
      context,
      [...first, ...flavour],
      `Toss ${theItems(first)}${coated} on a large baking tray, and spread out in one layer so that everything can brown.`,
      3,
    );
    const end = slow.length > 0 ? joinDoneness(slow, context) : 'until tender and dark at the edges';
    step(context, first, `Roast for ${slowMinutes} minutes, turning once halfway, ${end}.`, slowMinutes);
  } else if (flavour.length > 0)
    step(context, [...quick, ...flavour], `Coat ${theItems(quick)}${coated} on a baking tray.`, 2);
  if (quick.length > 0) {
    step(
      context,
      quick,
      `${first.length > 0 ? `Add ${theItems(quick)} to the tray and roast` : `Roast ${theItems(quick)}`} for 14 minutes${first.length > 0 ? ' more' : ''}, ${quick.map((protein) => donenessOf(protein, context)).join(' and ')}.`,
      14,
    );
  }
  return pulses + slowMinutes * (first.length > 0 ? 1 : 0) + (quick.length > 0 ? 14 : 0) + 3;
}

function finishTray(context: CookContext, opening: string): number {
  const from = context.steps.length;
  const beans = take(context, 'beans');
  if (beans.length > 0)
    step(
      context,
      beans,
      `Scatter ${theItems(beans)} over the tray and return to the oven for 5 minutes, until crisp in places.`,
      5,
    );
  const leaves = take(context, 'leafy');
  if (leaves.length > 0)
    step(context, leaves, `Fold ${theItems(leaves)} through the hot tray until wilted.`, 2);
  const starch = startStarch(context, 'Meanwhile,');
  const minutes = stepTime(context, from) - starch;
  boilEggs(context);
  steamShells(context);
  cookRemaining(context);
  warmBreads(context);
  serve(context, opening);
  return minutes;
}

/** Dishes that an oven finishes. */
export const OVEN_FORMS: readonly DishForm[] = [
  {
    id: 'traybake',
    needs: 'oven',
    cuisines: [],
    meals: ['dinner', 'lunch'],
    wish: /tray ?bake|sheet ?pan|oven|easy|hands[- ]off|one[- ]?tray/i,
    isBiteSize: true,
    score: (count) =>
      count('poultry', 'cut', 'fish', 'cured', 'plant_protein') > 0 &&
      count(...VEG, 'potato', 'onion') > 0 &&
      count('pasta', 'wrap', 'liquid') === 0
        ? 3 + count('hard_vegetable', 'potato', 'medium_vegetable')
        : count('hard_vegetable', 'medium_vegetable', 'potato') > 1 &&
            count('pasta', 'wrap', 'egg', 'liquid') === 0
          ? 2
          : 0,
    write: (context) =>
      roastOnTray(context, 210, 410) +
      finishTray(
        context,
        context.random.pick(['Bring the tray to the table.', 'Serve straight from the tray.']),
      ),
    title: (main, sides) => `${sentence(main)} traybake${withSides(sides)}`,
  },
  {
    id: 'roast',
    needs: 'oven',
    cuisines: ['british', 'french', 'greek', 'plain', 'german'],
    meals: ['dinner'],
    wish: /roast|sunday|crispy skin|oven/i,
    score: (count) =>
      count('poultry', 'cut', 'fish') > 0 && count('pasta', 'wrap', 'liquid', 'mince') === 0
        ? 2 + count('potato', 'hard_vegetable', 'herb', 'acid')
        : 0,
    write: (context) =>
      roastOnTray(context, 200, 400) +
      finishTray(context, 'Rest for 5 minutes, then carve or divide and spoon the juices over.') +
      5,
    title: (_main, sides, _context, mains) => `Roast ${mains}${withSides(sides)}`,
  },
  {
    id: 'gratin',
    needs: 'oven',
    cuisines: ['french', 'german', 'british', 'italian'],
    meals: ['dinner'],
    wish: /gratin|bake|cheesy|comfort/i,
    isBiteSize: true,
    score: (count) =>
      count('potato', 'hard_vegetable', 'medium_vegetable') > 0 &&
      count('cheese') > 0 &&
      count('pasta', 'rice', 'wrap', 'bread') === 0
        ? 3 + count('creamy') * 2
        : 0,
    write: (context) => {
      const pulses = boilPulses(context);
      step(context, [], `Heat the oven to ${degrees(context, 200, 400)}.`, null);
      const starch = startStarch(context);
      const potatoes = context.items.filter(({ kind }) => kind === 'potato');
      const from = context.steps.length;
      context.pan.vessel = 'an ovenproof pan';
      searProteins(context, true);
      const proteins = context.items.filter(
        ({ kind, food }) => (PAN_PROTEINS as readonly string[]).includes(kind) && context.used.has(food.id),
      );
      softenAromatics(context);
      cookVegetables(context);
      heatBeans(context);
      wiltLeaves(context);
      const sauce = take(context, 'creamy', 'liquid', 'tomato_sauce');
      const cheese = take(context, 'cheese');
      const layers = [...potatoes, ...proteins];
      const minutes = stepTime(context, from);
      step(
        context,
        [...layers, ...sauce, ...cheese],
        `Spread everything in an ovenproof dish${layers.length > 0 ? ` with ${theItems(layers)}` : ''}${sauce.length > 0 ? `, pour over ${theItems(sauce)}` : ''} and cover with ${theItems(cheese)}. Bake for 20 minutes, until bubbling and golden.`,
        20,
      );
      steamShells(context);
      cookRemaining(context);
      serve(context, 'Let it settle for 5 minutes before you cut in.');
      return pulses + starch + minutes + 25;
    },
    title: (main, sides) => `${sentence(main)} gratin${withSides(sides)}`,
  },
];
