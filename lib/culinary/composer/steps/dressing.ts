import { addTask, type Cook, say, take } from '../cook.ts';
import type { Item } from '../fridge/item.ts';
import { fetchAll, saltAndPepper, type Wanted, want, wantFresh } from '../pantry.ts';
import { weigh } from './weigh.ts';

/** What a dressing is made of. */
export interface Dressing {
  /** Oils between `|`. */
  readonly oil?: string;
  /** Something sour between `|`; the cuisine's own where it is not said. */
  readonly sour?: string;
  readonly more?: readonly Wanted[];
  /** Something creamy that takes the place of the oil: given or of these names. */
  readonly creamy?: string;
}

/** Track on which a dressing is made. */
const DRESSING_TRACK = 'dressing';
/** Three parts of oil to one of something sour. */
const OIL_TABLESPOONS = 1;
const SOUR_TABLESPOONS = OIL_TABLESPOONS / 3;

const EASTERN: ReadonlySet<string> = new Set([
  'chinese',
  'japanese',
  'korean',
  'thai',
  'vietnamese',
  'indonesian',
  'filipino',
]);
const SOUTHERN: ReadonlySet<string> = new Set(['mexican', 'caribbean', 'peruvian', 'brazilian']);

const isFruit = ({ food, unit }: Item) =>
  /^(?:lemon|lime|meyer lemon|key lime)$/.test(food.name) && unit === null;
const isLiquid = ({ food }: Item) => !/sumac|preserved/.test(food.name);

/** The dressing at home in the dish's cuisine. */
export function dressingFor(cook: Cook): Dressing {
  if (EASTERN.has(cook.cuisine.id)) return EASTERN_DRESSING;
  if (SOUTHERN.has(cook.cuisine.id))
    return { sour: 'lime juice|lemon juice', more: [['cumin', { tsp: 0.15 }]] };
  return cook.random.next() < 0.5 ? { more: [['dijon mustard|mustard', { tsp: 0.5 }]] } : {};
}

/** Soy, sesame, something sour and something sweet. */
export const EASTERN_DRESSING: Dressing = {
  oil: 'vegetable oil|sunflower oil|peanut oil|olive oil',
  sour: 'rice vinegar|lime juice|apple cider vinegar',
  more: [
    ['sesame oil', { tsp: 0.5 }],
    ['soy sauce|tamari|coconut aminos', { tbsp: 0.75 }],
    ['sugar|honey|maple syrup', { tsp: 0.5 }],
  ],
};

function sourOf(cook: Cook, names: string | undefined): Item[] {
  const given = take(cook, 'acid').filter(isLiquid).slice(0, 2);
  const found =
    given.length > 0
      ? given
      : wantFresh(cook, names ?? [...cook.cuisine.acids, 'lemon juice', 'apple cider vinegar'].join('|'), {
          tbsp: SOUR_TABLESPOONS,
        });
  return found.flatMap((item) =>
    item.isMeasured || isFruit(item)
      ? [item]
      : weigh(cook, item.food.name, spoons(cook.servings / found.length)),
  );
}

/** Teaspoons, as tablespoons once there are three of them. */
const spoons = (teaspoons: number) =>
  teaspoons < 2.75
    ? { tsp: Math.max(1, Math.round(teaspoons)) }
    : { tbsp: Math.round((teaspoons / 3) * 2) / 2 };

function oilOf(cook: Cook, names: string): Item[] {
  const given = cook.items.find(
    ({ food, kind, isGiven }) =>
      isGiven && kind === 'fat' && /oil$/.test(food.name) && !cook.beside.has(food.id),
  );
  const [oil] = given === undefined ? want(cook, names, { tbsp: OIL_TABLESPOONS }) : [given];
  if (oil === undefined) return [];
  if (oil.isMeasured) return [oil];
  const fried = cook.used.has(oil.food.id) && oil.unit === 'tbsp' ? (oil.quantity ?? 0) : 0;
  return weigh(cook, oil.food.name, { tbsp: cook.servings * OIL_TABLESPOONS + fried });
}

/** Makes the dressing beside everything else; false when nothing for it is allowed. */
export function dress(cook: Cook, spec: Dressing = {}): boolean {
  const more = fetchAll(cook, spec.more);
  const sour = sourOf(cook, spec.sour);
  const creamy = spec.creamy === undefined ? [] : creamyOf(cook, spec.creamy);
  const oil = creamy.length > 0 ? [] : oilOf(cook, spec.oil ?? 'olive oil|vegetable oil|sunflower oil');
  const base = [...creamy, ...oil];
  const rest = [...more, ...saltAndPepper(cook)].filter(
    (item) => !base.some(({ food }) => food.id === item.food.id),
  );
  const words = { a: sour, b: base, r: rest, y: [...base, ...rest], x: [...base, ...sour, ...rest] };
  const template = dressingWords(words.a, words.b, words.r, creamy.length > 0);
  if (template === '') return false;
  addTask(cook, say(cook, template, words), { hands: 3, track: DRESSING_TRACK });
  return true;
}

function creamyOf(cook: Cook, names: string): Item[] {
  const given = [
    ...take(cook, 'yogurt', 'cream'),
    ...take(cook, 'sauce').filter(({ food }) => /mayonnaise|salad cream/.test(food.name)),
  ];
  return given.length > 0 ? given.slice(0, 1) : wantFresh(cook, names, { tbsp: 1.5 });
}

function dressingWords(
  sour: readonly Item[],
  base: readonly Item[],
  rest: readonly Item[],
  isCreamy: boolean,
): string {
  if (sour.length === 0 && base.length === 0) return '';
  const with_ = rest.length > 0 ? ' with {r.bare}' : '';
  const and = rest.length > 0 ? ' and {r.bare}' : '';
  if (sour.length === 0) return '[Stir {y} together in a large bowl|Mix {y} in a large bowl].';
  if (base.length === 0)
    return sour.some(isFruit)
      ? `Squeeze {a} into a large bowl and stir${rest.length > 0 ? ' in {r.bare}' : ''}.`
      : `Stir {a}${with_} in a large bowl.`;
  if (isCreamy)
    return sour.some(isFruit)
      ? `[Stir {b} with the juice of {a}${and} in a large bowl|In a large bowl, loosen {b} with the juice of {a}${rest.length > 0 ? ' and season with {r.bare}' : ''}][; it should just run off the spoon|; thin with a spoonful of water if it is stiff|].`
      : `[Stir {b} with {a}${and} in a large bowl|In a large bowl, loosen {b} with {a}${rest.length > 0 ? ' and season with {r.bare}' : ''}][; it should just run off the spoon|; thin with a spoonful of water if it is stiff|].`;
  const end =
    '[, until it thickens a little|, until it looks creamy|; taste it on a leaf and sharpen or soften it|]';
  if (sour.some(isFruit))
    return `[Squeeze {a} into a large bowl and whisk in {b}${and}|In a large bowl, whisk the juice of {a}${with_}, then beat in {b} in a thin stream|Whisk {y} in a large bowl, adding the juice of {a} little by little]${end}.`;
  return `[In a large bowl, whisk {a}${with_}, then beat in {b} little by little${end}|Shake {x} in a lidded jar until the dressing clouds and thickens, and tip into a large bowl|Whisk {b} into {a}${rest.length > 0 ? ', and season with {r.bare}' : ''}, in the largest bowl you have${end}].`;
}
