import { type CookContext, step, take } from './cook-context.ts';
import type { Item } from './fridge.ts';
import { nameOf, sentence, theItems, them } from './wording.ts';

/** Minutes that a grain simmers; by the shortest pack advice. */
function grainMinutes(item: Item): number {
  const { name } = item.food;
  if (/couscous/.test(name)) return 5;
  if (/instant|quick/.test(name)) return 8;
  if (/bulgur|polenta|oat|millet|buckwheat/.test(name)) return 12;
  if (/quinoa/.test(name)) return 15;
  return /brown|wild|barley|farro|freekeh|spelt|rye|wheat/.test(name) ? 30 : 15;
}

/** Minutes a starch takes on its own. */
export function starchMinutes(item: Item): number {
  switch (item.kind) {
    case 'rice':
      return /brown|wild|black|red/.test(item.food.name) ? 30 : 15;
    case 'grain':
      return grainMinutes(item);
    case 'pasta':
      return /rice noodle|glass|vermicelli|ramen|udon|soba|egg noodle/.test(item.food.name) ? 5 : 10;
    case 'potato':
      return 15;
    default:
      return 4;
  }
}

/** Cooks whatever starch there is beside the dish; returns the minutes that it takes in parallel. */
export function startStarch(context: CookContext, opening = ''): number {
  const starches = take(context, 'rice', 'grain', 'pasta', 'potato');
  for (const starch of starches) {
    const text = starchText(context, starch);
    const opened = opening === '' ? text : `${opening} ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
    step(context, [starch], opened, starchMinutes(starch));
  }
  return Math.max(0, ...starches.map(starchMinutes));
}

function starchText(context: CookContext, starch: Item): string {
  const minutes = starchMinutes(starch);
  const the = theItems([starch]);
  switch (starch.kind) {
    case 'rice':
      return context.random.pick([
        `Start ${the}: put ${them([starch])} in a small pan with one and a half times the volume of water, bring to a boil, cover and cook on the lowest heat for ${minutes} minutes. Leave covered, off the heat, until needed.`,
        `Bring ${the} to a boil with one and a half times the volume of water. Cover, turn the heat right down and cook for ${minutes} minutes; keep the lid on until you serve.`,
      ]);
    case 'grain':
      return /couscous/.test(starch.food.name)
        ? `Put ${the} in a bowl, pour over the same volume of boiling water, cover and leave for ${minutes} minutes, then fluff with a fork.`
        : `Simmer ${the} in plenty of water for ${minutes} minutes, until tender but not soft, then drain well.`;
    case 'pasta':
      return `Bring a large pan of water to a boil and cook ${the} for about ${minutes} minutes, until there is still a little bite. Keep back a cup of the cooking water, then drain.`;
    default:
      return `Cover ${the} with cold water, bring to a boil and cook for ${minutes} minutes, until a knife slips in easily. Drain and let the steam off.`;
  }
}

/** Bread and wraps are warmed last. */
export function warmBreads(context: CookContext): void {
  const breads = take(context, 'bread', 'wrap');
  if (breads.length === 0) return;
  const text = context.random.pick([
    `Warm ${theItems(breads)} in a dry pan, about a minute on each side.`,
    `Toast ${theItems(breads)} until warm and lightly coloured.`,
  ]);
  step(context, breads, sentence(text), 3);
}

/** "rice", for a title. */
export function starchName(context: CookContext): string | null {
  const starch = context.items.find(
    ({ kind, isGiven }) => isGiven && ['rice', 'grain', 'pasta', 'potato'].includes(kind),
  );
  return starch === undefined ? null : nameOf(starch);
}
