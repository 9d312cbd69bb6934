import { type CookContext, degrees, step, take } from './cook-context.ts';
import type { DishForm } from './dish-form.ts';
import { serve } from './finish-steps.ts';
import { PAN_PROTEINS, searProteins } from './protein-steps.ts';
import { boilEggs, cookRemaining, steamShells } from './remaining-steps.ts';
import { startStarch, warmBreads } from './starch-steps.ts';
import { boilPulses, cookVegetables, heatBeans, softenAromatics, wiltLeaves } from './vegetable-steps.ts';
import { joinWords, nameOf, sentence, theItems } from './wording.ts';

const withSides = (sides: readonly string[]) => (sides.length === 0 ? '' : ` with ${joinWords(sides)}`);
const _VEG = ['hard_vegetable', 'medium_vegetable', 'soft_vegetable', 'leafy'] as const;
/** Vegetables that a salad takes as they are. */
const EATEN_RAW =
  /carrot|celery|fennel|radish|kohlrabi|pepper|zucchini|courgette|tomato|corn|pea\b|snow|snap|olive|caper|button mushroom|daikon|jicama|chicory/;
const SWEETS = ['fruit', 'sweet', 'creamy', 'crunch', 'grain', 'spice', 'acid', 'liquid'] as const;

function stepTime(context: CookContext, from: number): number {
  return context.steps.slice(from).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}

/** Eggs, bowls, salads, toasts and sweet things. */
export const LIGHT_FORMS: readonly DishForm[] = [
  {
    id: 'frittata',
    cuisines: ['italian', 'spanish', 'plain'],
    meals: ['breakfast', 'lunch', 'dinner'],
    wish: /frittata|omelette|omelet|brunch|eggs?/i,
    isBiteSize: true,
    score: (count, items) =>
      items.some(({ food, quantity }) => food.name === 'egg' && (quantity ?? 4) >= 3) &&
      count('rice', 'pasta', 'wrap') === 0
        ? 6
        : 0,
    write: (context) => {
      const pulses = boilPulses(context);
      const starch = startStarch(context);
      const from = context.steps.length;
      const potatoes = context.items.filter(
        ({ kind, food }) => kind === 'potato' && context.used.has(food.id),
      );
      context.pan.vessel = 'a non-stick pan';
      searProteins(context, true);
      const proteins = context.items.filter(
        ({ kind, food }) => (PAN_PROTEINS as readonly string[]).includes(kind) && context.used.has(food.id),
      );
      softenAromatics(context);
      cookVegetables(context);
      heatBeans(context);
      wiltLeaves(context);
      const eggs = take(context, 'egg');
      const mixed = take(context, 'cheese', 'herb', 'creamy', 'seasoning');
      step(
        context,
        [...eggs, ...mixed],
        `Beat ${theItems(eggs)}${mixed.length > 0 ? ` with ${theItems(mixed)}` : ''}.`,
        2,
      );
      const inside = [...potatoes, ...proteins];
      step(
        context,
        inside,
        `${inside.length > 0 ? `Spread ${theItems(inside)} over the pan and pour` : 'Pour'} the eggs in. Cook over low heat, covered, for 10 minutes, until the middle is set and reads ${degrees(context, 71, 160)}.`,
        10,
      );
      steamShells(context);
      cookRemaining(context);
      warmBreads(context);
      serve(context, 'Loosen the edge, slide onto a board and cut into wedges.');
      return pulses + starch + stepTime(context, from);
    },
    title: (main, sides) =>
      main.startsWith('egg')
        ? `${sides.length > 0 ? sentence(joinWords(sides)) : 'Golden'} frittata`
        : `${sentence(main)} frittata${withSides(sides.filter((side) => !side.startsWith('egg')))}`,
  },
  {
    id: 'grain_bowl',
    cuisines: ['levantine', 'greek', 'japanese', 'korean', 'mexican', 'plain'],
    meals: ['lunch', 'dinner'],
    wish: /bowl|fresh|light|lunch/i,
    isBiteSize: true,
    score: (count) =>
      count('rice', 'grain') > 0 && count('pasta', 'wrap') === 0
        ? 3 + count('salad', 'leafy', 'beans', 'creamy')
        : 0,
    write: (context) => {
      const pulses = boilPulses(context);
      const starch = startStarch(context);
      const from = context.steps.length;
      const grains = context.items.filter(
        ({ kind }) => kind === 'rice' || kind === 'grain' || kind === 'potato',
      );
      const proteins = take(context, ...PAN_PROTEINS);
      context.pan.vessel = 'a frying pan';
      searProteins(context, true);
      softenAromatics(context);
      cookVegetables(context);
      heatBeans(context);
      wiltLeaves(context);
      boilEggs(context);
      steamShells(context);
      cookRemaining(context);
      const minutes = Math.max(starch, stepTime(context, from));
      const raw = take(context, 'salad', 'fruit');
      const sauces = take(context, 'creamy', 'sauce');
      const top = [...proteins, ...raw];
      step(
        context,
        [...grains, ...top],
        `Divide ${theItems(grains)} between bowls and arrange ${top.length > 0 ? `${theItems(top)} and ` : ''}everything else on top.`,
        3,
      );
      if (sauces.length > 0) step(context, sauces, `Spoon over ${theItems(sauces)}.`, 1);
      serve(context, '');
      return pulses + minutes + 4;
    },
    title: (main, sides, context) => {
      const grain = context.items.find(({ kind }) => kind === 'rice' || kind === 'grain');
      const base = grain === undefined ? 'grain' : nameOf(grain);
      const others = sides.filter((side) => side !== base);
      return main === base
        ? `${sentence(base)} bowl${withSides(others)}`
        : `${sentence(main)} and ${base} bowl${withSides(others)}`;
    },
  },
  {
    id: 'salad',
    cuisines: ['greek', 'levantine', 'french', 'thai', 'italian', 'plain'],
    meals: ['lunch', 'dinner', 'snack'],
    wish: /salad|fresh|light|no[- ]cook|raw|summer/i,
    isBiteSize: true,
    score: (count) =>
      count('salad') > 0 ||
      (count('leafy', 'soft_vegetable', 'medium_vegetable') > 1 && count('rice', 'wrap') === 0)
        ? 2 + 2 * count('salad') + count('acid', 'cheese', 'crunch', 'beans')
        : 0,
    write: (context) => {
      const pulses = boilPulses(context);
      const starch = startStarch(context);
      const from = context.steps.length;
      const cooked = context.items.filter(({ food }) => context.used.has(food.id));
      const proteins = take(context, ...PAN_PROTEINS);
      context.pan.vessel = 'a frying pan';
      const isOilWanted = proteins.length > 0;
      if (!isOilWanted) context.pan.isOpen = true;
      searProteins(context, true);
      const firm = take(context, 'hard_vegetable', 'medium_vegetable', 'soft_vegetable').filter(
        ({ food }) => !EATEN_RAW.test(food.name),
      );
      if (firm.length > 0) {
        const text = `Steam ${theItems(firm)} for 9 minutes, until just tender, and let cool a little.`;
        step(context, firm, text, 9);
      }
      boilEggs(context);
      steamShells(context);
      const minutes = Math.max(starch, stepTime(context, from));
      const dressing = [
        ...take(context, 'fat'),
        ...take(context, 'acid', 'seasoning', 'sauce', 'sweet', 'spice', 'garlic', 'creamy'),
      ].filter(({ food }) => !context.used.has(food.id));
      if (dressing.length > 0)
        step(
          context,
          dressing,
          `In a large bowl, whisk ${theItems(dressing)} into a dressing${dressing.some(({ kind, unit }) => kind === 'acid' && unit === null) ? ', squeezing the citrus by hand' : ''}.`,
          3,
        );
      const raw = take(
        context,
        'salad',
        'leafy',
        'soft_vegetable',
        'medium_vegetable',
        'hard_vegetable',
        'onion',
        'beans',
        'fruit',
      );
      const all = [...raw, ...cooked, ...firm, ...proteins];
      step(context, all, `Add ${theItems(all)} to the bowl and toss gently until everything is coated.`, 3);
      cookRemaining(context);
      warmBreads(context);
      serve(
        context,
        context.random.pick([
          'Serve at once.',
          'Let it stand for 5 minutes so that the flavours meet, then serve.',
        ]),
      );
      return pulses + minutes + 2;
    },
    title: (main, sides, context, mains) =>
      context.random.pick([
        `${sentence(main)} salad${withSides(sides)}`,
        `Salad of ${joinWords([mains, ...sides])}`,
      ]),
  },
  {
    id: 'toast',
    cuisines: ['british', 'french', 'spanish', 'italian', 'plain'],
    meals: ['breakfast', 'lunch', 'snack'],
    wish: /toast|sandwich|bruschetta|snack|quick/i,
    isBiteSize: true,
    score: (count) =>
      count('bread') > 0 && count('rice', 'pasta', 'potato', 'liquid', 'dried_beans') === 0 ? 5 : 0,
    write: (context) => {
      const pulses = boilPulses(context);
      const from = context.steps.length;
      const proteins = take(context, ...PAN_PROTEINS);
      context.pan.vessel = 'a frying pan';
      searProteins(context, true);
      softenAromatics(context);
      cookVegetables(context);
      heatBeans(context);
      wiltLeaves(context);
      const eggs = take(context, 'egg');
      if (eggs.length > 0)
        step(
          context,
          eggs,
          `Beat ${theItems(eggs)}, pour into the pan and stir slowly over low heat until softly set and no longer runny.`,
          4,
        );
      steamShells(context);
      cookRemaining(context);
      const minutes = stepTime(context, from);
      const breads = take(context, 'bread');
      const spread = take(context, 'creamy', 'sauce');
      const top = [...proteins, ...take(context, 'salad')];
      step(
        context,
        [...breads, ...spread, ...top],
        `Toast ${theItems(breads)} until crisp outside${spread.length > 0 ? `, spread with ${theItems(spread)}` : ''}${top.length > 0 ? `, and top with ${theItems(top)}` : ''}.`,
        4,
      );
      serve(context, 'Eat while the toast still crunches.');
      return pulses + minutes + 4;
    },
    title: (main, sides) =>
      /bread|loaf|baguette|toast/.test(main)
        ? `Loaded toast${withSides(sides)}`
        : `${sentence(main)} on toast${withSides(sides.filter((side) => !/bread|baguette/.test(side)))}`,
  },
  {
    id: 'porridge',
    cuisines: [],
    meals: ['breakfast'],
    wish: /porridge|oatmeal|breakfast/i,
    score: (_count, items) =>
      items.some(({ food }) => /\boats?\b|oatmeal/.test(food.name)) &&
      items.every(({ kind }) => (SWEETS as readonly string[]).includes(kind))
        ? 9
        : 0,
    write: (context) => {
      const grains = take(context, 'grain');
      const liquid = take(context, 'liquid');
      step(
        context,
        [...grains, ...liquid],
        `Put ${theItems(grains)} in a pan with ${liquid.length > 0 ? `${theItems(liquid)} and a little water` : 'three times the volume of water'}. Bring to a gentle simmer.`,
        3,
      );
      step(context, grains, 'Cook over low heat for 6 minutes, stirring often, until thick and smooth.', 6);
      const sweet = take(context, 'sweet', 'spice');
      if (sweet.length > 0) step(context, sweet, `Stir in ${theItems(sweet)}.`, 1);
      const top = take(context, 'fruit', 'creamy', 'crunch');
      if (top.length > 0) step(context, top, `Spoon into bowls and top with ${theItems(top)}.`, 2);
      serve(context, 'Eat while warm.');
      return 10;
    },
    title: (main, sides) =>
      /oat/.test(main)
        ? `Porridge${withSides(sides)}`
        : `Porridge with ${joinWords([main, ...sides.filter((side) => !/oat/.test(side))])}`,
  },
  {
    id: 'fruit_bowl',
    cuisines: [],
    meals: ['dessert', 'breakfast', 'snack'],
    wish: /dessert|sweet|fruit|snack/i,
    score: (count, items) =>
      count('fruit') > 0 && items.every(({ kind }) => (SWEETS as readonly string[]).includes(kind)) ? 7 : 0,
    write: (context) => {
      const acids = take(context, 'acid');
      const sweet = take(context, 'sweet', 'spice');
      const dressing = [...acids, ...sweet];
      const fruit = take(context, 'fruit');
      if (dressing.length > 0) step(context, dressing, `Put ${theItems(dressing)} in a bowl.`, 2);
      step(
        context,
        fruit,
        `${dressing.length > 0 ? `Turn ${theItems(fruit)} in it gently` : `Put ${theItems(fruit)} in a bowl and turn gently`}, and leave for 5 minutes, until the juices run.`,
        5,
      );
      const grains = take(context, 'grain', 'crunch');
      if (grains.length > 0)
        step(
          context,
          grains,
          `Toast ${theItems(grains)} in a dry pan for 4 minutes, until golden and fragrant.`,
          4,
        );
      const creamy = take(context, 'creamy', 'liquid');
      if (creamy.length > 0) step(context, creamy, `Spoon over ${theItems(creamy)}.`, 1);
      serve(context, grains.length > 0 ? `Scatter over ${theItems(grains)} and serve cool.` : 'Serve cool.');
      return grains.length > 0 ? 4 : 0;
    },
    title: (main, sides) => `${sentence(main)} bowl${withSides(sides)}`,
  },
  {
    id: 'nibbles',
    cuisines: [],
    meals: ['snack'],
    wish: /snack|nibble|platter|board/i,
    score: () => 0.2,
    write: (context) => {
      boilPulses(context);
      const starch = startStarch(context);
      const from = context.steps.length;
      softenAromatics(context);
      cookRemaining(context);
      const minutes = Math.max(starch, stepTime(context, from));
      warmBreads(context);
      const rest = context.items.filter(
        ({ food, kind }) =>
          !context.used.has(food.id) &&
          ![
            'seasoning',
            'herb',
            'crunch',
            'cheese',
            'acid',
            'spice',
            'flour',
            'fat',
            'liquid',
            'fruit',
          ].includes(kind),
      );
      step(
        context,
        rest,
        rest.length > 0 ? `Arrange ${theItems(rest)} on a board.` : 'Arrange everything on a board.',
        5,
      );
      serve(context, 'Serve for sharing.');
      return minutes;
    },
    title: (_main, sides, _context, mains) => `A board of ${joinWords([mains, ...sides])}`,
  },
];
