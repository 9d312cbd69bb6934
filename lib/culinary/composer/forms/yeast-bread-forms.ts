import { take, task } from '../cook.ts';
import type { DishForm, FridgeView } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { preheat } from '../steps/sweet.ts';
import { weigh } from '../steps/weigh.ts';

/** What goes into a plain yeast loaf; a fridge with anything else wants another dish. */
const YEAST_BREAD_KINDS: readonly IngredientKind[] = [
  'flour',
  'leavening',
  'seasoning',
  'fat',
  'milk',
  'sweet',
  'herb',
  'spice',
  'crunch',
  'oats',
  'dried_fruit',
  'pickle',
];

/** Flours whose gluten holds what yeast blows up. */
const STRONG_FLOUR = /^(?:bread|all-purpose|wheat|whole-wheat|white whole-wheat|spelt) flour$/;
const YEAST = /yeast$/;
const FLOUR_GRAMS = 500;

/** Dry or fresh, as it is there: 7 g of the one do the work of 20 g of the other. */
function yeastFor(items: readonly Item[]): readonly [names: string, grams: number] {
  const [found] = items.filter(({ food }) => YEAST.test(food.name));
  return found?.food.name === 'fresh yeast'
    ? ['fresh yeast', 20]
    : [found?.food.name ?? 'active dry yeast', 7];
}

const canRise = (view: FridgeView) =>
  view.has(STRONG_FLOUR) &&
  view.has(YEAST) &&
  view.items.every(({ kind }) => YEAST_BREAD_KINDS.includes(kind));

/** Bread that rises with yeast. Flour 100 : water 65 : salt 2 by weight, the ratio of any baker's manual. */
export const YEAST_BREAD_FORMS: readonly DishForm[] = [
  {
    id: 'yeast_bread',
    cuisines: ['plain', 'german', 'french', 'italian', 'british'],
    meals: ['breakfast', 'lunch', 'snack'],
    wish: /bread|loaf|yeast|bake|baking/i,
    needs: ['real_oven'],
    takes: YEAST_BREAD_KINDS,
    bars: /baking (?:powder|soda)|cream of tartar|chocolate|kimchi|sauerkraut|caper|soy sauce/,
    fit: (view) => (canRise(view) ? 9 : 0),
    write: (cook) => {
      const [names, grams] = yeastFor(cook.items);
      const yeast = weigh(cook, names, { g: grams });
      const [given] = cook.items.filter(({ food }) => STRONG_FLOUR.test(food.name));
      const flour = weigh(cook, given?.food.name ?? 'bread flour|all-purpose flour', { g: FLOUR_GRAMS });
      const milk = take(cook, 'milk').slice(0, 1);
      const liquid = milk.length > 0 ? weigh(cook, milk[0]?.food.name ?? 'milk', { ml: 330 }) : [];
      const salt = weigh(cook, 'salt', { tsp: 1.5 });
      const sweet = take(cook, 'sweet');
      task(
        cook,
        `[Stir|Whisk] {y} into ${liquid.length > 0 ? '{l}, warmed to the heat of your hand' : '{ml:330} of water as warm as your hand'} (about {core:38})${sweet.length > 0 ? ', with {w}' : ''}, and leave for {m.min}, until [it foams|a froth stands on top].`,
        { y: yeast, l: liquid, w: sweet, m: 6 },
        { hands: 2, wait: 6 },
      );
      const fat = take(cook, 'fat').slice(0, 1);
      task(
        cook,
        `Mix {d} in a large bowl, pour in the yeast${fat.length > 0 ? ' and {f}' : ''} and stir to a rough dough. Knead on the worktop for {m.min}, [until smooth and springy|until it is smooth and no longer sticks to your hands].`,
        { d: [...flour, ...salt, ...take(cook, 'spice', 'seasoning')], f: fat, m: 10 },
        { hands: 13 },
      );
      const inside = take(cook, 'herb', 'crunch', 'oats', 'dried_fruit', 'pickle');
      if (inside.length > 0) task(cook, 'Knead in {i}.', { i: inside }, { hands: 2 });
      task(
        cook,
        'Cover the bowl and let the dough rise [in a warm place|out of the draught] for {m.min}, until doubled.',
        { m: 60 },
        { hands: 1, wait: 60, during: 'the dough rises' },
      );
      task(
        cook,
        '[Knock the dough back, shape into a round|Press out the air and shape the dough into a loaf] on a lined baking tray, cover and let it rise for {m.min}, until a dent springs back slowly.',
        { m: 30 },
        { hands: 4, wait: 30, during: 'the loaf rises' },
      );
      preheat(cook, 220);
      task(
        cook,
        'Slash the top and bake for {m.min}, [until deep brown and hollow-sounding when tapped underneath|until a knock on its base sounds hollow] ({core:94} inside).',
        { m: 32 },
        { hands: 2, wait: 32, join: ['oven'], during: 'it bakes' },
      );
      task(cook, 'Cool on a rack for at least 30 minutes before you cut it.', {}, { hands: 1, wait: 30 });
    },
    titles: [
      'Yeast bread with {herb}',
      'Yeast bread with {crunch}',
      'Home-baked yeast bread',
      'Farmhouse loaf',
    ],
  },
];
