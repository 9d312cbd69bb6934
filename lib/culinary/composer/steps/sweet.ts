import { addTask, type Cook, say, take, task } from '../cook.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { roastsInAir } from '../kit.ts';

/** What sweet dishes are made of. */
export const SWEET_KINDS = [
  'fruit',
  'dried_fruit',
  'sweet',
  'chocolate',
  'nut_butter',
  'yogurt',
  'cream',
  'milk',
  'coconut_milk',
  'soft_cheese',
  'crunch',
  'oats',
  'spice',
  'acid',
  'flour',
  'fat',
  'egg',
  'leavening',
  'thickener',
  'drink',
] as const;

/** Whether nothing savoury is there; biscuits are sweet, and no batter or crumble is made of them. */
export const isSweetKind = (kind: IngredientKind): boolean =>
  kind === 'biscuit' || (SWEET_KINDS as readonly IngredientKind[]).includes(kind);

/** Spices that belong into something savoury, and yeast, which wants a dough of its own. */
export const NOT_SWEET =
  /pepper|paprika|cumin|oregano|thyme|rosemary|curry|garlic|onion|mustard|caraway|fennel|turmeric|dill|bay|chili|coriander|sesame oil|olive oil|vinegar|soy|salted|cheddar|za'atar|sumac|masala|seasoning|tahini|yeast/;

/** Spices of a sweet dish: those that were given, else one of its own. */
export function sweetSpices(cook: Cook): Item[] {
  return take(cook, 'spice').filter(({ food }) => !NOT_SWEET.test(food.name));
}

/** Fruit with a stone or a core, and fruit that falls apart by itself. */
export const FIRM_FRUIT =
  /apple|pear|quince|peach|nectarine|plum|apricot|pineapple|mango|fig|cherry|rhubarb|grape|persimmon/;

/** Minutes until it is hot. */
const OVEN_HEATS = 12;
const AIR_FRYER_HEATS = 3;

/** Puts the oven on, long before it is needed; or the air fryer, where there is no oven. */
export function preheat(
  cook: Cook,
  celsius: number,
  more = '',
  words: Readonly<Record<string, readonly Item[]>> = {},
): void {
  const isAir = roastsInAir(cook.kit);
  const vessel = isAir ? `air fryer to {air:${celsius}}` : `oven to {oven:${celsius}}`;
  addTask(cook, say(cook, `[Heat|Preheat] the ${vessel}${more === '' ? '' : ` and ${more}`}.`, words), {
    hands: more === '' ? 1 : 3,
    wait: isAir ? AIR_FRYER_HEATS : OVEN_HEATS,
    track: 'oven',
  });
}

/** Fruit, nuts, yogurt and whatever else was given goes on top at the end. */
export function topWith(cook: Cook): void {
  const top = take(
    cook,
    'fruit',
    'dried_fruit',
    'crunch',
    'nut_butter',
    'yogurt',
    'soft_cheese',
    'chocolate',
  );
  if (top.length === 0) return;
  task(
    cook,
    '[Top with|Finish with|Spoon over|Crown with] {t}[ and serve at once| and eat while warm|].',
    { t: top },
    { hands: 2 },
  );
}
