import { type CookContext, degrees, panStep, step, take } from './cook-context.ts';
import { PAN_PROTEINS, searProteins } from './protein-steps.ts';
import { startStarch } from './starch-steps.ts';
import { cookVegetables, heatBeans, wiltLeaves } from './vegetable-steps.ts';
import { sentence, theItems } from './wording.ts';

/** Whatever a form did not foresee and must not be served raw. Returns the minutes. */
export function cookRemaining(context: CookContext): number {
  let minutes = 0;
  if (take(context, ...PAN_PROTEINS).length > 0) {
    const proteins = take(context, ...PAN_PROTEINS);
    searProteins(context, true);
    minutes += 8 * proteins.length;
  }
  minutes += boilEggs(context) + steamShells(context);
  minutes += cookVegetables(context) + heatBeans(context) + wiltLeaves(context);
  return minutes + startStarch(context);
}

/** Eggs that are no part of the dish are boiled firm. */
export function boilEggs(context: CookContext): number {
  const eggs = take(context, 'egg');
  if (eggs.length === 0) return 0;
  const isWhole = eggs.every(({ food }) => food.name === 'egg');
  const text = isWhole
    ? `boil ${theItems(eggs)} for 10 minutes, until the yolks are firm. Cool under cold water, peel, halve and lay on top.`
    : `scramble ${theItems(eggs)} gently in a small pan until set and ${degrees(context, 71, 160)} inside, then add on top.`;
  step(context, eggs, sentence(text), 10);
  return 0;
}

/** Mussels and clams open in steam. */
export function steamShells(context: CookContext): number {
  const shells = take(context, 'shell_on');
  if (shells.length === 0) return 0;
  panStep(
    context,
    shells,
    `Tip ${theItems(shells)} into the pan with a splash of water, cover and steam for 5 minutes, shaking once, until the shells have opened. Discard any that stay shut.`,
    5,
  );
  return 5;
}
