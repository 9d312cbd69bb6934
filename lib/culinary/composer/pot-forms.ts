import type { CookContext } from './cook-context.ts';
import { step, take } from './cook-context.ts';
import type { DishForm } from './dish-form.ts';
import { makeSauce, serve, stirInCream } from './finish-steps.ts';
import { joinDoneness, PAN_PROTEINS, returnProteins, searProteins } from './protein-steps.ts';
import { cookRemaining, steamShells } from './remaining-steps.ts';
import { startStarch, warmBreads } from './starch-steps.ts';
import { boilPulses, cookVegetables, heatBeans, softenAromatics, wiltLeaves } from './vegetable-steps.ts';
import { joinWords, sentence, theItems } from './wording.ts';

const withSides = (sides: readonly string[]) => (sides.length === 0 ? '' : ` with ${joinWords(sides)}`);
const VEG = ['hard_vegetable', 'medium_vegetable', 'soft_vegetable', 'leafy'] as const;
const _PROTEIN = [...PAN_PROTEINS, 'shell_on', 'beans', 'dried_beans', 'lentils'] as const;

/** Minutes of what has been written in the pan so far, in sequence. */
function panTime(context: CookContext, from: number): number {
  return context.steps.slice(from).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}

/** Base, starch beside it, then the pan in order: the longer of the two is the time at the stove. */
function besideStarch(context: CookContext, write: () => void): number {
  const pulses = boilPulses(context);
  const starch = startStarch(context);
  const from = context.steps.length;
  write();
  return pulses + Math.max(starch, panTime(context, from));
}

/** Dishes that simmer in one pot. */
export const POT_FORMS: readonly DishForm[] = [
  {
    id: 'stir_fry',
    cuisines: ['chinese', 'thai', 'vietnamese', 'japanese', 'korean'],
    meals: ['lunch', 'dinner'],
    wish: /stir[- ]?fry|wok|asian|quick/i,
    isBiteSize: true,
    score: (count) =>
      count(...VEG) > 0 && count('dried_beans', 'potato', 'wrap', 'bread', 'tomato_sauce') === 0
        ? 2 + count(...VEG) + 2 * count(...PAN_PROTEINS)
        : 0,
    write: (context) =>
      besideStarch(context, () => {
        const proteins = take(context, ...PAN_PROTEINS);
        context.pan.vessel = 'a wok or your widest pan';
        searProteins(context, true);
        softenAromatics(context);
        cookVegetables(context, 'stir-fry');
        heatBeans(context);
        makeSauce(context, 2);
        wiltLeaves(context);
        steamShells(context);
        cookRemaining(context);
        if (proteins.length > 0)
          step(
            context,
            proteins,
            `Return ${theItems(proteins)} to the pan and toss for a minute, until piping hot.`,
            1,
          );
        stirInCream(context);
        serve(
          context,
          context.random.pick([
            'Serve straight from the pan.',
            'Serve at once, while everything is hot and crisp.',
          ]),
        );
      }),
    title: (main, sides) => `${sentence(main)} stir-fry${withSides(sides)}`,
  },
  {
    id: 'one_pot_rice',
    cuisines: ['spanish', 'greek', 'turkish', 'persian', 'caribbean', 'cajun', 'indian', 'plain'],
    meals: ['lunch', 'dinner'],
    wish: /one[- ]?pot|pilaf|pilau|paella|rice|comfort/i,
    isBiteSize: true,
    score: (count) =>
      count('rice') > 0 && count('pasta', 'wrap', 'fish') === 0
        ? 3 + 2 * count('poultry', 'cured', 'beans', 'plant_protein', 'shellfish') + count(...VEG, 'onion')
        : 0,
    write: (context) => {
      const pulses = boilPulses(context);
      const from = context.steps.length;
      context.pan.vessel = 'a wide pan with a lid';
      searProteins(context, false);
      const proteins = context.items.filter(
        ({ kind, food }) => (PAN_PROTEINS as readonly string[]).includes(kind) && context.used.has(food.id),
      );
      softenAromatics(context);
      cookVegetables(context);
      const rice = take(context, 'rice');
      const liquid = take(context, 'liquid', 'tomato_sauce', 'wine');
      const pour =
        liquid.length > 0 ? `Pour in ${theItems(liquid)} and enough water to` : 'Pour in enough water to';
      step(
        context,
        [...rice, ...liquid],
        `Stir in ${theItems(rice)} until every grain shines. ${pour} come 1 cm above ${theItems(rice)}, and bring to a boil.`,
        4,
      );
      if (proteins.length > 0) {
        step(
          context,
          proteins,
          `Nestle ${theItems(proteins)} on top, cover and cook on the lowest heat for 16 minutes, until the liquid is gone and ${joinDoneness(proteins, context).replace(/^until /, '')}.`,
          16,
        );
      } else
        step(
          context,
          rice,
          `Cover and cook on the lowest heat for 15 minutes, until the liquid is gone and ${theItems(rice)} tender.`,
          15,
        );
      heatBeans(context);
      makeSauce(context, 2);
      wiltLeaves(context);
      steamShells(context);
      const minutes = panTime(context, from);
      const more = cookRemaining(context);
      stirInCream(context);
      serve(
        context,
        context.random.pick([
          'Rest under the lid for 5 minutes, fluff with a fork and serve from the pan.',
          'Take off the heat, leave covered for 5 minutes, then serve from the pan.',
        ]),
      );
      return pulses + minutes + more + 7;
    },
    title: (_main, sides, _context, mains) => `One-pot ${mains}${withSides(sides)}`,
  },
  {
    id: 'soup',
    cuisines: [],
    meals: ['lunch', 'dinner'],
    wish: /soup|broth|warming|cosy|cozy|light/i,
    isBiteSize: true,
    score: (count) =>
      count(...VEG, 'potato', 'onion') + count('lentils', 'beans') >= 2 && count('wrap', 'cut') === 0
        ? 2 + count('liquid') * 2 + count('hard_vegetable', 'lentils', 'beans', 'leafy')
        : 0,
    write: (context) => {
      const pulses = boilPulses(context);
      const from = context.steps.length;
      context.pan.vessel = 'a large pot';
      searProteins(context, false);
      const proteins = context.items.filter(
        ({ kind, food }) => (PAN_PROTEINS as readonly string[]).includes(kind) && context.used.has(food.id),
      );
      softenAromatics(context);
      const firm = take(context, 'hard_vegetable', 'potato', 'grain', 'rice');
      const liquid = take(context, 'liquid', 'tomato_sauce');
      const pour =
        liquid.length > 0
          ? `${theItems(liquid)} and enough water to cover`
          : `${Math.max(2, Math.round(context.servings * 3.5)) * 100} ml water`;
      step(
        context,
        [...firm, ...liquid],
        `Add ${firm.length > 0 ? `${theItems(firm)}, then pour in ` : ''}${pour}. Bring to a boil and simmer for 15 minutes${firm.length > 0 ? ', until everything is tender' : ''}.`,
        15,
      );
      returnProteins(context, proteins, 8);
      const later = take(context, 'medium_vegetable', 'soft_vegetable', 'pasta');
      if (later.length > 0) step(context, later, `Add ${theItems(later)} and simmer for 8 minutes more.`, 8);
      heatBeans(context);
      wiltLeaves(context);
      makeSauce(context, 3);
      steamShells(context);
      const minutes = panTime(context, from) + cookRemaining(context);
      stirInCream(context);
      warmBreads(context);
      serve(context, context.random.pick(['Ladle into warm bowls.', 'Serve in deep bowls.']));
      return pulses + minutes + 3;
    },
    title: (main, sides) => `${sentence(main)} soup${withSides(sides)}`,
  },
  {
    id: 'stew',
    cuisines: ['french', 'german', 'british', 'turkish', 'persian', 'greek', 'plain', 'caribbean'],
    meals: ['dinner'],
    wish: /stew|slow|hearty|winter|comfort|casserole/i,
    isSlow: true,
    score: (count) =>
      count('cut', 'poultry', 'beans', 'dried_beans', 'lentils', 'mince') > 0 &&
      count('pasta', 'wrap', 'fish') === 0 &&
      count(...VEG, 'onion', 'potato') > 0
        ? 2 + count('hard_vegetable', 'potato', 'tomato_sauce', 'liquid', 'wine')
        : 0,
    write: (context) => {
      const pulses = boilPulses(context);
      const from = context.steps.length;
      const isTough = take(context, 'cut').length > 0;
      context.pan.vessel = 'a heavy pot';
      searProteins(context, false);
      const proteins = context.items.filter(
        ({ kind, food }) => (PAN_PROTEINS as readonly string[]).includes(kind) && context.used.has(food.id),
      );
      softenAromatics(context);
      makeSauce(context, 3);
      const firm = take(context, 'hard_vegetable', 'potato', 'grain');
      const simmer = isTough ? 75 : 25;
      if (firm.length > 0) step(context, firm, `Add ${theItems(firm)} and stir until coated.`, 2);
      const body = proteins.length > 0 ? `Return ${theItems(proteins)} to the pot, add` : 'Add';
      const end =
        proteins.length > 0
          ? `${joinDoneness(proteins, context)}${isTough ? ' and it is fork-tender' : ''}`
          : 'until thick';
      step(
        context,
        proteins,
        `${body} enough water to come halfway up, cover and simmer gently for ${simmer} minutes, ${end}.`,
        simmer,
      );
      cookVegetables(context, 'simmer');
      heatBeans(context);
      wiltLeaves(context);
      steamShells(context);
      const minutes = panTime(context, from);
      const starch = startStarch(context);
      cookRemaining(context);
      stirInCream(context);
      warmBreads(context);
      serve(
        context,
        context.random.pick([
          'Let it stand for a few minutes off the heat, then serve.',
          'Serve in deep plates with plenty of the sauce.',
        ]),
      );
      return pulses + Math.max(minutes, starch) + 3;
    },
    title: (main, sides) => `${sentence(main)} stew${withSides(sides)}`,
  },
  {
    id: 'braise',
    cuisines: ['french', 'italian', 'chinese', 'moroccan', 'korean'],
    meals: ['dinner'],
    wish: /brais|slow|tender|sunday|tagine/i,
    isSlow: true,
    score: (count) =>
      count('cut', 'poultry') > 0 && count('pasta', 'wrap', 'bread') === 0
        ? 1 + 2 * count('wine', 'liquid', 'tomato_sauce') + count('onion', 'hard_vegetable', 'acid')
        : 0,
    write: (context) =>
      besideStarch(context, () => {
        const isTough = take(context, 'cut').length > 0;
        context.pan.vessel = 'a heavy pot with a lid';
        searProteins(context, false);
        const proteins = context.items.filter(
          ({ kind, food }) => (PAN_PROTEINS as readonly string[]).includes(kind) && context.used.has(food.id),
        );
        softenAromatics(context);
        cookVegetables(context);
        makeSauce(context, 3);
        const simmer = isTough ? 80 : 28;
        step(
          context,
          proteins,
          `Lay ${theItems(proteins)} on top with 150 ml water, cover and braise over low heat for ${simmer} minutes, ${joinDoneness(proteins, context)}.`,
          simmer,
        );
        heatBeans(context);
        wiltLeaves(context);
        cookRemaining(context);
        stirInCream(context);
        serve(context, 'Spoon the juices over and serve.');
      }),
    title: (_main, sides, _context, mains) => `Braised ${mains}${withSides(sides)}`,
  },
];
