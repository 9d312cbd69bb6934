import { type CookContext, panStep, step, take } from './cook-context.ts';
import type { Item } from './fridge.ts';
import { be, isPlural, sentence, theItems } from './wording.ts';

/** Softens onion and garlic and wakes the spices. */
export function softenAromatics(context: CookContext): void {
  const onions = take(context, 'onion');
  const rest = [...take(context, 'garlic'), ...take(context, 'spice')];
  if (onions.length > 0) {
    const sign = context.random.pick(['soft and sweet', 'soft and just turning gold', 'translucent']);
    panStep(
      context,
      onions,
      `Add ${theItems(onions)} and cook over medium heat for 6 minutes, stirring, until ${sign}.`,
      6,
    );
  }
  if (rest.length > 0) {
    const sign = context.random.pick(['until fragrant', 'until the smell rises', 'just until fragrant']);
    panStep(context, rest, `Stir in ${theItems(rest)} and cook for 1 minute, ${sign}.`, 1);
  }
}

/** Adds vegetables from the hardest to the softest, each with its time. Returns the minutes. */
export function cookVegetables(context: CookContext, verb = 'cook'): number {
  const hard = take(context, 'hard_vegetable');
  const medium = take(context, 'medium_vegetable');
  const soft = take(context, 'soft_vegetable');
  let minutes = 0;
  const add = (items: readonly Item[], time: number, sign: string) => {
    if (items.length === 0) return;
    minutes += time;
    panStep(context, items, `Add ${theItems(items)} and ${verb} for ${time} minutes, ${sign}.`, time);
  };
  add(
    hard,
    8,
    `stirring often, until ${isPlural(hard) ? 'they begin' : 'it begins'} to soften and colour at the edges`,
  );
  add(medium, 5, 'until just tender with a little bite left');
  add(soft, 4, 'until the juices run and cook down');
  return minutes;
}

/** Leaves go in last and need only to wilt. */
export function wiltLeaves(context: CookContext): number {
  const leaves = take(context, 'leafy');
  if (leaves.length === 0) return 0;
  panStep(
    context,
    leaves,
    `Fold in ${theItems(leaves)} and cook for 2 minutes, until ${isPlural(leaves) ? 'they have' : 'it has'} wilted.`,
    2,
  );
  return 2;
}

/** Tinned beans and cooked lentils only have to heat through; dried ones were boiled before. */
export function heatBeans(context: CookContext): number {
  const beans = take(context, 'beans');
  if (beans.length === 0) return 0;
  step(
    context,
    beans,
    sentence(
      `stir in ${theItems(beans)} and warm through for 4 minutes; crush a few with the back of the spoon for body.`,
    ),
    4,
  );
  return 4;
}

/** Dried pulses before everything else: a hard boil for the lectins, then a simmer. */
export function boilPulses(context: CookContext): number {
  const beans = take(context, 'dried_beans');
  const lentils = take(context, 'lentils').filter(({ unit }) => unit !== 'can');
  const tinned = take(context, 'lentils').filter(({ unit }) => unit === 'can');
  if (beans.length > 0) {
    step(
      context,
      beans,
      `Cover ${theItems(beans)} with fresh cold water, boil hard for 10 minutes, then simmer for about 50 minutes, until creamy inside. Drain.`,
      60,
    );
  }
  if (lentils.length > 0) {
    step(
      context,
      lentils,
      `Boil ${theItems(lentils)} in plenty of water for 20 minutes, until tender, then drain.`,
      20,
    );
  }
  if (tinned.length > 0)
    step(
      context,
      tinned,
      `Drain and rinse ${theItems(tinned)}; ${be(tinned) === 'are' ? 'they go' : 'it goes'} in with the vegetables.`,
      1,
    );
  return beans.length > 0 ? 60 : lentils.length > 0 ? 20 : 0;
}
