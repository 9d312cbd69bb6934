import type { CookContext } from './cook-context.ts';
import { step, take } from './cook-context.ts';
import type { DishForm } from './dish-form.ts';
import { makeSauce, serve, stirInCream } from './finish-steps.ts';
import { PAN_PROTEINS, returnProteins, searProteins } from './protein-steps.ts';
import { boilEggs, cookRemaining, steamShells } from './remaining-steps.ts';
import { startStarch, warmBreads } from './starch-steps.ts';
import { boilPulses, cookVegetables, heatBeans, softenAromatics, wiltLeaves } from './vegetable-steps.ts';
import { joinWords, sentence, theItems } from './wording.ts';

const withSides = (sides: readonly string[]) => (sides.length === 0 ? '' : ` with ${joinWords(sides)}`);
const VEG = ['hard_vegetable', 'medium_vegetable', 'soft_vegetable', 'leafy'] as const;
const PROTEIN = [...PAN_PROTEINS, 'shell_on', 'beans', 'dried_beans', 'lentils'] as const;

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

/** Dishes of a hot pan. */
export const PAN_FORMS: readonly DishForm[] = [
  {
    id: 'pasta',
    cuisines: ['italian', 'plain'],
    meals: ['lunch', 'dinner'],
    wish: /pasta|noodle|spaghetti|italian/i,
    isBiteSize: true,
    score: (count) => (count('pasta') > 0 && count('rice', 'wrap') === 0 ? 8 : 0),
    write: (context) =>
      besideStarch(context, () => {
        const pasta = context.items.filter(({ kind }) => kind === 'pasta');
        const proteins = take(context, ...PAN_PROTEINS);
        context.pan.vessel = 'a wide pan';
        searProteins(context, true);
        softenAromatics(context);
        cookVegetables(context);
        heatBeans(context);
        makeSauce(context, 6);
        wiltLeaves(context);
        steamShells(context);
        cookRemaining(context);
        stirInCream(context);
        step(
          context,
          [...pasta, ...proteins],
          `Tip ${theItems([...pasta, ...proteins])} into the pan with a splash of the cooking water and toss for 1 minute, until glossy.`,
          1,
        );
        warmBreads(context);
        serve(context, context.random.pick(['Serve at once in warm bowls.', 'Bring the pan to the table.']));
      }),
    title: (main, sides, context, mains) => {
      const pasta = context.items.find(({ kind }) => kind === 'pasta')?.food.plural ?? 'pasta';
      const others = sides.filter((side) => side !== pasta);
      return main === pasta
        ? `${sentence(pasta)}${withSides(others)}`
        : `${sentence(pasta)} with ${joinWords([mains, ...others])}`;
    },
  },
  {
    id: 'curry',
    cuisines: ['indian', 'thai', 'caribbean'],
    meals: ['lunch', 'dinner'],
    wish: /curry|spicy|indian|thai|dal|masala/i,
    isBiteSize: true,
    score: (count) =>
      count(...PROTEIN, ...VEG) > 0 && count('pasta', 'wrap', 'cured', 'ready_meat') === 0
        ? 1 + 2 * count('creamy', 'lentils') + count('tomato_sauce', 'onion', 'garlic')
        : 0,
    write: (context) =>
      besideStarch(context, () => {
        context.pan.vessel = 'a deep pan';
        searProteins(context, false);
        const proteins = context.items.filter(
          ({ kind, food }) => (PAN_PROTEINS as readonly string[]).includes(kind) && context.used.has(food.id),
        );
        softenAromatics(context);
        cookVegetables(context);
        makeSauce(context, 5);
        const creamy = take(context, 'creamy');
        step(
          context,
          creamy,
          `${creamy.length > 0 ? `Stir in ${theItems(creamy)} and` : 'Pour in'} 150 ml water, and simmer for 8 minutes, until it thickens.`,
          8,
        );
        returnProteins(context, proteins, 6);
        heatBeans(context);
        wiltLeaves(context);
        steamShells(context);
        cookRemaining(context);
        warmBreads(context);
        serve(context, context.random.pick(['Serve hot.', 'Let it settle for 2 minutes, then serve.']));
      }),
    title: (main, sides) => `${sentence(main)} curry${withSides(sides)}`,
  },
  {
    id: 'tacos',
    cuisines: ['mexican'],
    meals: ['lunch', 'dinner'],
    wish: /taco|wrap|burrito|mexican|fajita/i,
    isBiteSize: true,
    score: (count) => (count('wrap') > 0 ? 8 : 0),
    write: (context) =>
      besideStarch(context, () => {
        const proteins = take(context, ...PAN_PROTEINS);
        context.pan.vessel = 'a heavy frying pan';
        searProteins(context, true);
        softenAromatics(context);
        cookVegetables(context);
        heatBeans(context);
        makeSauce(context, 3);
        wiltLeaves(context);
        steamShells(context);
        cookRemaining(context);
        warmBreads(context);
        const wraps = context.items.filter(({ kind }) => kind === 'wrap');
        const cool = take(context, 'salad', 'creamy');
        step(
          context,
          [...proteins, ...wraps, ...cool],
          `Fill ${theItems(wraps)} with ${joinWords([...(proteins.length > 0 ? [theItems(proteins)] : []), 'everything from the pan', ...(cool.length > 0 ? [theItems(cool)] : [])])}.`,
          2,
        );
        serve(context, 'Eat with your hands while warm.');
      }),
    title: (main, sides, context) => {
      const wrap = context.items.find(({ kind }) => kind === 'wrap')?.food.name ?? '';
      const noun = /tortilla|taco/.test(wrap) ? 'tacos' : 'wraps';
      return `${sentence(main)} ${noun}${withSides(sides.filter((side) => !side.includes(wrap)))}`;
    },
  },
  {
    id: 'fried_rice',
    cuisines: ['chinese', 'thai', 'korean', 'japanese'],
    meals: ['lunch', 'dinner'],
    wish: /fried rice|leftover|quick|asian/i,
    isBiteSize: true,
    score: (count) =>
      count('rice') > 0 &&
      count('pasta', 'potato', 'tomato_sauce', 'creamy', 'wrap') === 0 &&
      count('egg', ...VEG) > 0
        ? 2 + 2 * count('egg') + count('soft_vegetable', 'medium_vegetable')
        : 0,
    write: (context) =>
      besideStarch(context, () => {
        const rice = context.items.filter(({ kind }) => kind === 'rice');
        const proteins = take(context, ...PAN_PROTEINS);
        context.pan.vessel = 'a wok or wide pan';
        searProteins(context, true);
        softenAromatics(context);
        cookVegetables(context, 'stir-fry');
        heatBeans(context);
        wiltLeaves(context);
        step(
          context,
          [...rice, ...proteins],
          `Turn the heat up, add ${theItems([...rice, ...proteins])} and fry for 3 minutes, pressing down so that the grains catch a little colour.`,
          3,
        );
        const eggs = take(context, 'egg');
        if (eggs.length > 0)
          step(
            context,
            eggs,
            `Push everything to one side, pour in ${theItems(eggs)}, beaten, and stir until set and no longer runny, then fold through.`,
            3,
          );
        makeSauce(context, 1);
        steamShells(context);
        cookRemaining(context);
        serve(context, 'Serve steaming hot.');
      }),
    title: (main, sides) =>
      /rice/.test(main)
        ? `Fried rice${withSides(sides)}`
        : `${sentence(main)} fried rice${withSides(sides.filter((side) => !/rice/.test(side)))}`,
  },
  {
    id: 'shakshuka',
    cuisines: ['levantine', 'turkish', 'moroccan'],
    meals: ['breakfast', 'lunch', 'dinner'],
    wish: /shakshuka|brunch|eggs?/i,
    isBiteSize: true,
    score: (count, items) =>
      items.some(({ food }) => food.name === 'egg') &&
      (count('tomato_sauce') > 0 || items.some(({ food }) => /tomato/.test(food.name))) &&
      count('rice', 'pasta') === 0
        ? 7
        : 0,
    write: (context) =>
      besideStarch(context, () => {
        context.pan.vessel = 'a wide lidded pan';
        searProteins(context, true);
        const proteins = context.items.filter(
          ({ kind, food }) => (PAN_PROTEINS as readonly string[]).includes(kind) && context.used.has(food.id),
        );
        softenAromatics(context);
        cookVegetables(context);
        heatBeans(context);
        makeSauce(context, 6);
        wiltLeaves(context);
        if (proteins.length > 0) step(context, proteins, `Stir ${theItems(proteins)} back in.`, 1);
        const eggs = take(context, 'egg');
        step(
          context,
          eggs,
          `Make hollows in the sauce, crack in ${theItems(eggs)}, cover and cook over low heat for 7 minutes, until both whites and yolks are set.`,
          7,
        );
        cookRemaining(context);
        warmBreads(context);
        stirInCream(context);
        serve(context, 'Bring the pan to the table.');
      }),
    title: (_main, sides) => `Shakshuka${withSides(sides.filter((side) => !/egg/.test(side)))}`,
  },
  {
    id: 'hash',
    cuisines: ['british', 'german', 'plain', 'cajun'],
    meals: ['breakfast', 'lunch', 'dinner'],
    wish: /hash|brunch|crispy|breakfast/i,
    isBiteSize: true,
    score: (count) =>
      count('potato') > 0 && count('rice', 'pasta', 'wrap', 'liquid', 'creamy') === 0
        ? 3 + count('egg', 'cured', 'ready_meat', 'onion')
        : 0,
    write: (context) => {
      const pulses = boilPulses(context);
      const starch = startStarch(context);
      const from = context.steps.length;
      const potatoes = context.items.filter(({ kind }) => kind === 'potato');
      const proteins = take(context, ...PAN_PROTEINS);
      context.pan.vessel = 'a large frying pan';
      searProteins(context, true);
      softenAromatics(context);
      step(
        context,
        potatoes,
        `Add ${theItems(potatoes)} and fry for 8 minutes, turning only now and then, until crusty and brown.`,
        8,
      );
      cookVegetables(context);
      heatBeans(context);
      makeSauce(context, 2);
      wiltLeaves(context);
      if (proteins.length > 0)
        step(context, proteins, `Fold ${theItems(proteins)} back in and heat through.`, 2);
      const eggs = take(context, 'egg');
      if (eggs.length > 0)
        step(
          context,
          eggs,
          `Make hollows, crack in ${theItems(eggs)}, cover and cook for 5 minutes, until whites and yolks are set.`,
          5,
        );
      steamShells(context);
      cookRemaining(context);
      warmBreads(context);
      serve(context, 'Serve straight from the pan.');
      return pulses + starch + panTime(context, from);
    },
    title: (main, sides) =>
      /potato/.test(main)
        ? `Crisp potato hash${withSides(sides)}`
        : `${sentence(main)} and potato hash${withSides(sides.filter((side) => !/potato/.test(side)))}`,
  },
  {
    id: 'chilli',
    cuisines: ['mexican', 'cajun'],
    meals: ['lunch', 'dinner'],
    wish: /chil+i|spicy|mexican|beans/i,
    isBiteSize: true,
    score: (count, items) =>
      count('mince', 'beans', 'dried_beans') > 0 &&
      (count('tomato_sauce') > 0 || items.some(({ food }) => /tomato/.test(food.name))) &&
      count('pasta', 'wrap', 'fish') === 0
        ? 6
        : 0,
    write: (context) =>
      besideStarch(context, () => {
        context.pan.vessel = 'a heavy pot';
        searProteins(context, true);
        softenAromatics(context);
        cookVegetables(context);
        makeSauce(context, 5);
        heatBeans(context);
        const proteins = context.items.filter(
          ({ kind, food }) => (PAN_PROTEINS as readonly string[]).includes(kind) && context.used.has(food.id),
        );
        step(
          context,
          proteins,
          `${proteins.length > 0 ? `Return ${theItems(proteins)}, add` : 'Add'} 150 ml water and simmer for 15 minutes, until thick.`,
          15,
        );
        wiltLeaves(context);
        cookRemaining(context);
        warmBreads(context);
        stirInCream(context);
        serve(context, 'Serve in bowls; it is even better the next day.');
      }),
    title: (main, sides) => `${sentence(main)} chilli${withSides(sides)}`,
  },
  {
    id: 'skillet',
    cuisines: [],
    meals: ['lunch', 'dinner'],
    wish: /quick|easy|simple|pan|weeknight/i,
    isBiteSize: true,
    score: (count) =>
      count(...PROTEIN, ...VEG, 'egg', 'onion', 'rice', 'grain', 'potato') > 0
        ? 1 + count(...PAN_PROTEINS)
        : 0,
    write: (context) =>
      besideStarch(context, () => {
        const proteins = take(context, ...PAN_PROTEINS);
        context.pan.vessel = 'a large frying pan';
        searProteins(context, true);
        softenAromatics(context);
        cookVegetables(context);
        heatBeans(context);
        makeSauce(context, 3);
        wiltLeaves(context);
        boilEggs(context);
        steamShells(context);
        cookRemaining(context);
        if (proteins.length > 0)
          step(
            context,
            proteins,
            `Return ${theItems(proteins)} to the pan and turn in the juices until hot.`,
            1,
          );
        stirInCream(context);
        warmBreads(context);
        serve(context, context.random.pick(['Divide between warm plates.', 'Serve from the pan.']));
      }),
    title: (main, sides, context, mains) =>
      context.random.pick([
        `${sentence(main)} skillet${withSides(sides)}`,
        `Pan-fried ${mains}${withSides(sides)}`,
      ]),
  },
];
