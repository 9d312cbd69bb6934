import type { Random } from '../random/index.ts';
import type { CookContext } from './cook-context.ts';
import type { DishForm } from './dish-form.ts';
import type { Item } from './fridge.ts';
import { PROTEIN_KINDS, STARCH_KINDS, VEGETABLE_KINDS } from './ingredient-kind.ts';
import { nameOf, sentence } from './wording.ts';

/** Flavours a title may lead with, each only when the dish has what makes it so. */
const FLAVOURS: readonly (readonly [RegExp, string])[] = [
  [/^lemon/, 'Lemony'],
  [/^lime/, 'Zesty'],
  [/^smoked paprika/, 'Smoky'],
  [/^garlic$/, 'Garlicky'],
  [/^ginger/, 'Gingery'],
  [/^(?:cumin|garam masala|curry powder|five-spice powder|allspice)/, 'Spiced'],
  [/^(?:red pepper flakes|cayenne pepper|chili powder)/, 'Warming'],
  [/^(?:parsley|cilantro|dill|basil|mint|thyme|dried thyme|dried oregano|tarragon|rosemary)/, 'Herby'],
  [/^honey/, 'Honeyed'],
];

/** "Lemony one-pot chicken thighs with rice and onion": flavour, dish, and what is in it. */
export function titleOf(form: DishForm, context: CookContext, random: Random): string {
  const given = context.items.filter(({ isGiven, food }) => isGiven && context.used.has(food.id));
  const ranked = [...given].sort((a, b) => prominence(a) - prominence(b));
  const [main, ...others] = ranked;
  if (main === undefined) return sentence(form.id.replaceAll('_', ' '));
  const sides = others.filter((item) => prominence(item) < 5).slice(0, 2);
  const plain = form.title(main.food.name, sides.map(nameOf), context, nameOf(main));
  const flavours = FLAVOURS.filter(
    ([pattern]) =>
      context.items.some(({ food }) => context.used.has(food.id) && pattern.test(food.name)) &&
      !pattern.test(main.food.name),
  ).map(([, word]) => word);
  if (flavours.length === 0 || random.next() < 0.25) return plain;
  const flavour = random.pick(flavours);
  return plain.toLowerCase().includes(flavour.toLowerCase())
    ? plain
    : `${flavour} ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`;
}

/** Order in which a title names things: what the dish is about comes first. */
export function prominence({ kind }: Item): number {
  if (kind === 'egg') return 0.9;
  if (kind === 'cured' || kind === 'ready_meat') return 0.8;
  if (PROTEIN_KINDS.has(kind)) return 0;
  if (VEGETABLE_KINDS.has(kind)) return kind === 'salad' ? 1.5 : 1;
  if (kind === 'fruit') return 1.2;
  if (STARCH_KINDS.has(kind)) return 2;
  if (kind === 'onion' || kind === 'cheese' || kind === 'creamy') return 3;
  return 6;
}
