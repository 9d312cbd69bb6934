import type { Food } from '../foods/food.ts';
import { walkConstituents } from '../foods/index.ts';

/** Share of a food's total sugars that were added, with what it could be. */
export interface AddedShare {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const exactly = (value: number): AddedShare => ({ value, low: value, high: value });
const about = (value: number, spread: number): AddedShare => ({
  value,
  low: Math.max(0, value - spread),
  high: Math.min(1, value + spread),
});
const NONE = exactly(0);
const ALL = exactly(1);

/**
 * Foods whose sugars are partly their own. What is not added is lactose (milk: about 4.8 g per 100 g) or the fruit's
 * and vegetable's own; shares follow from typical compositions on labels. 21 CFR 101.9(c)(6)(iii) says what counts.
 */
const SHARES: readonly (readonly [pattern: RegExp, share: AddedShare])[] = [
  [/\b(?:unsweetened|no[- ]sugar|sugar[- ]free)\b/, NONE],
  // Whole fruit, pressed or pureed, has its own sugars; so have milk powder, carob and balsamic vinegar.
  [/\b(?:date (?:paste|puree)|prune puree|fruit puree|applesauce|carob powder|balsamic vinegar)\b/, NONE],
  [/\bcranberry juice|\bjuice cocktail|\bnectar\b/, about(0.6, 0.3)],
  [/\bjuice concentrate\b/, { value: 0, low: 0, high: 1 }],
  [/\blemonade concentrate\b/, ALL],
  [/\bjuice\b|\bapple cider$/, NONE],
  [
    /\b(?:soda|cola|lemonade|tonic water|ginger ale|root beer|sports drink|energy drink|drink powder|iced tea|liqueur|crème de)\b/,
    ALL,
  ],
  // Lactose is about 4.8 g in 100 g of milk, the rest was put in.
  [/\bcondensed milk|dulce de leche\b/, about(0.79, 0.05)],
  [/\bchocolate (?:soy )?milk|hot chocolate$|eggnog|milkshake\b/, about(0.55, 0.15)],
  [/\b(?:vanilla|fruit|strawberry|flavou?red) yogh?urt\b/, about(0.6, 0.15)],
  [/\bmalted milk powder\b/, about(0.2, 0.2)],
  [/\bice cream|gelato|frozen yogurt|custard\b/, about(0.75, 0.1)],
  [/\bsherbet|sorbet|ice pop\b/, about(0.85, 0.15)],
  [/\bpudding mix|gelatin mix|hot chocolate mix|whipped topping\b/, about(0.97, 0.03)],
  [/\bpudding\b/, about(0.7, 0.15)],
  [/\bmilk chocolate|white chocolate\b/, about(0.85, 0.07)],
  [/\bchocolate|hazelnut spread|chocolate chip\b/, about(0.95, 0.05)],
  [/\bapple butter|pie filling|fruit leather|fig bar|strudel\b/, about(0.5, 0.3)],
  [/\bjam|marmalade|preserve|fruit spread|chutney|cranberry sauce|topping\b/, about(0.85, 0.15)],
  [/\bketchup|barbecue sauce|bbq sauce|sriracha|cocktail sauce\b/, about(0.8, 0.15)],
  [
    /\bteriyaki|hoisin|oyster sauce|sweet chili|sweet and sour|plum sauce|worcestershire|gochujang|mirin|brown sauce|jerky\b/,
    about(0.9, 0.1),
  ],
  [/\bdried cranberr|candied|glac[eé]|maraschino|crystallized ginger\b/, about(0.9, 0.08)],
  [/\b(?:sweetened shredded coconut|coconut flakes|cream of coconut)\b/, about(0.83, 0.12)],
  [
    /\bmarzipan|almond paste|halva|nougat|caramel|toffee|fudge|marshmallow|candy|gummy|meringue\b/,
    about(0.95, 0.05),
  ],
  [
    /\bcookie|biscuit|cake|brownie|doughnut|pastry|granola|graham cracker|waffle|pancake|muffin|shortbread|wafer|gingersnap|ladyfinger|macaroon|cornflakes|bran flakes|baking mix\b/,
    about(0.9, 0.1),
  ],
  [/\bsalsa|tomato (?:sauce|paste|puree|soup)|pasta sauce|marinara\b/, about(0.15, 0.15)],
  [/\bmayonnaise|dressing|mustard|relish|coleslaw\b/, about(0.8, 0.2)],
  [/\bpickle\b/, about(0.5, 0.5)],
  [/\bbaked beans\b/, about(0.85, 0.15)],
  [/\b(?:bread|bun|bagel|roll|tortilla|cracker|baguette|pita|croissant|brioche)\b/, about(0.6, 0.4)],
  [/\b(?:oat|soy|almond|rice|coconut) (?:milk|drink)\b/, about(0.5, 0.5)],
  [/\bpeanut butter\b/, about(0.5, 0.5)],
  [/\bstock cube|bouillon\b/, about(0.5, 0.5)],
];

/** Classes whose sugars are the food's own. */
const OWN_SUGARS: ReadonlySet<Food['category']> = new Set([
  'vegetable',
  'leafy_green',
  'allium',
  'root_vegetable',
  'mushroom',
  'legume',
  'grain',
  'pasta',
  'flour',
  'fruit',
  'dried_fruit',
  'nut',
  'seed',
  'herb',
  'spice',
  'oil',
  'dairy',
  'cheese',
  'egg',
  'meat',
  'poultry',
  'fish',
  'shellfish',
  'alcohol',
  'plant_protein',
]);

/**
 * Share of a food's total sugars that counts as added (21 CFR 101.9(c)(6)(iii)), by the class of the food; an
 * assumption, since SR28 does not tell added from own sugars. Syrups and honey are added in full.
 */
export function addedSugarShare(food: Food): AddedShare {
  const named = SHARES.find(([pattern]) => pattern.test(food.name));
  if (named !== undefined) return named[1];
  if (food.category === 'sweetener') return ALL;
  const isSweetened = walkConstituents(food).some(
    (visit) => visit.food !== food && visit.isCertain && visit.food.category === 'sweetener',
  );
  if (isSweetened) return about(0.5, 0.5);
  if (OWN_SUGARS.has(food.category)) return NONE;
  // Sauces and snacks that do not say: nothing is claimed, anything is possible.
  return { value: 0, low: 0, high: 1 };
}
