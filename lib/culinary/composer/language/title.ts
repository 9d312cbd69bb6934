import type { Cook } from '../cook.ts';
import { type IngredientKind, RAW_MEAT_AND_FISH } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { joinWords, nameOf, PACKED_IN, titleNoun } from './name-items.ts';

const MEAT_AND_FISH: readonly IngredientKind[] = [
  ...RAW_MEAT_AND_FISH,
  'tinned_fish',
  'smoked_fish',
  'tofu',
  'frying_cheese',
  'cured',
  'ready_meat',
];
const PULSES: readonly IngredientKind[] = ['beans', 'dried_beans', 'lentils'];
const VEGETABLES: readonly IngredientKind[] = ['firm', 'root', 'leafy', 'soft', 'salad', 'tomato', 'pickle'];

/** Kinds that may fill a slot of a title, in the order in which they are preferred. */
const SLOTS: Readonly<Record<string, readonly IngredientKind[]>> = {
  protein: [...MEAT_AND_FISH, ...PULSES],
  meat: [
    'poultry',
    'whole_bird',
    'mince',
    'sausage',
    'steak',
    'stew_meat',
    'joint',
    'offal',
    'cured',
    'ready_meat',
  ],
  fish: ['fish', 'shellfish', 'shell_on', 'smoked_fish', 'tinned_fish'],
  pulse: PULSES,
  egg: ['egg'],
  veg: VEGETABLES,
  root: ['root', 'potato'],
  green: ['leafy', 'salad'],
  starch: ['pasta', 'noodle', 'rice', 'grain', 'potato'],
  pasta: ['pasta', 'noodle'],
  bread: ['bread', 'wrap'],
  fruit: ['fruit', 'dried_fruit'],
  creamy: ['yogurt', 'cream', 'coconut_milk', 'soft_cheese', 'milk'],
  cheese: ['cheese', 'soft_cheese', 'frying_cheese'],
  crunch: ['crunch', 'nut_butter'],
  herb: ['herb'],
  sweet: ['sweet', 'chocolate', 'nut_butter'],
  sauce: ['sauce'],
};

const STARCHY: ReadonlySet<IngredientKind> = new Set(['rice', 'pasta', 'noodle', 'grain']);
/** Order in which a dish is named after what is in it. */
const PROMINENCE: readonly (readonly IngredientKind[])[] = [
  MEAT_AND_FISH.slice(0, -2),
  PULSES,
  ['cured', 'ready_meat', 'egg'],
  ['firm', 'root', 'leafy', 'soft'],
  ['fruit'],
  ['potato', 'pasta', 'noodle', 'rice', 'grain'],
  ['salad', 'tomato', 'pickle', 'cheese', 'soft_cheese', 'oats', 'bread', 'wrap', 'biscuit'],
  ['chocolate', 'nut_butter', 'dried_fruit', 'crunch', 'yogurt', 'coconut_milk', 'onion', 'flour'],
];
const LEAST = PROMINENCE.length + 1;

/** Rank of an item in titles and lists: what the dish is about comes first. */
export function prominence({ kind }: Item): number {
  const rank = PROMINENCE.findIndex((kinds) => kinds.includes(kind));
  return rank < 0 ? LEAST : rank;
}

/** Up to two things that a title ends with. */
const SIDES_MAX = 2;
/** Weight of a title that does not name what the dish is about. */
const OFF_THE_POINT = 0.08;
/** Words that would be silly twice in one title. */
const longWords = (text: string) => text.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? [];

/**
 * A title for the dish: one of the form's whose slots can all be filled with different things, those that say more
 * more often. Slots: the keys of `SLOTS`, `main`, `second`, `sides`, `cuisine` and the names that the form left; `.noun`
 * is the short singular that stands before another noun. Titles that are not `isFine` are passed over.
 */
export function titleOf(
  titles: readonly string[],
  cook: Cook,
  fallback: string,
  isFine: (title: string) => boolean = () => true,
): string {
  const [heart] = inDish(cook);
  const filled = titles.flatMap((template) => {
    const taken = new Set<string>();
    const text = fillTitle(template, cook, taken);
    if (text === null) return [];
    const slots = template.split('{').length - 1;
    const isAboutIt = heart === undefined || taken.has(heart.food.id) || prominence(heart) >= LEAST - 2;
    return [[text, (1 + slots * 2) * (isAboutIt ? 1 : OFF_THE_POINT)] as const];
  });
  let pool = filled;
  while (pool.length > 0) {
    const drawn = cook.random.pickWeighted(pool);
    const title = capitalised(drawn);
    if (isFine(title)) return title;
    pool = pool.filter(([other]) => other !== drawn);
  }
  return capitalised(heart === undefined ? fallback.replaceAll('_', ' ') : plainTitle(cook));
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What is in it and nothing else, for when every name of the dish promises too much. */
function plainTitle(cook: Cook): string {
  const names = inDish(cook).slice(0, 3).map(titleName);
  return names.length > 1 ? `${names[0]} with ${joinWords(names.slice(1))}` : (names[0] ?? '');
}

function fillTitle(template: string, cook: Cook, taken: Set<string>): string | null {
  let isWhole = true;
  const text = template.replace(/\{([^}]+)\}/g, (_match, slot: string) => {
    const words = slotWords(slot, cook, taken);
    if (words === null) isWhole = false;
    return words ?? '';
  });
  if (!isWhole) return null;
  const words = longWords(text);
  return new Set(words).size === words.length ? text : null;
}

function slotWords(slot: string, cook: Cook, taken: Set<string>): string | null {
  const [key = '', form = ''] = slot.split('.');
  const own = cook.names.get(key);
  if (own !== undefined) return own;
  if (key === 'cuisine') return cook.cuisine.adjective === '' ? null : cook.cuisine.adjective;
  const free = inDish(cook).filter(({ food }) => !taken.has(food.id));
  const found =
    key === 'sides' ? free.filter(isSide).slice(0, SIDES_MAX) : free.filter(filler(key)).slice(0, 1);
  if (found.length === 0) return null;
  for (const { food } of found) taken.add(food.id);
  if (form === 'noun') return joinWords(found.map(({ food }) => titleNoun(food)));
  return joinWords([...new Set(found.map(titleName))]);
}

/** What the person gave and the dish holds, most prominent first. */
function inDish({ items, used, beside }: Cook): Item[] {
  return items
    .filter(({ food, isGiven }) => isGiven && used.has(food.id) && !beside.has(food.id))
    .sort((a, b) => prominence(a) - prominence(b));
}

/** Starches are named where the form asks for them, and not as what a dish comes with. */
const isSide = (item: Item) => prominence(item) < LEAST - 1 && !STARCHY.has(item.kind) && item.kind !== 'egg';

function filler(key: string): (item: Item) => boolean {
  if (key === 'main') return (item) => prominence(item) < LEAST;
  if (key === 'second') return isSide;
  const kinds = SLOTS[key];
  if (kinds === undefined) throw new RangeError(`composer: unknown title slot "${key}"`);
  // A dish is not named after what every sweet thing holds.
  return ({ kind, food }) => kinds.includes(kind) && !/sugar$/.test(food.name);
}

/** As a menu has it: no "canned", no "ground", and things that are eaten by the piece in the plural. */
function titleName(item: Item): string {
  const { food, kind } = item;
  const isWhole = (item.quantity ?? 2) > 1 || item.unit !== null;
  const name =
    isWhole && kind !== 'leafy'
      ? nameOf({ ...item, unit: null, quantity: isStuff(item) ? 1 : 2 })
      : nameOf(item);
  return kind === 'beans' || kind === 'dried_beans' || kind === 'tomato' || kind === 'tinned_fish'
    ? name.replace(/^(?:canned|dried|crushed) /, '').replace(PACKED_IN, '')
    : kind === 'whole_bird'
      ? food.name.replace(/^whole /, '')
      : kind === 'stew_meat' || kind === 'joint' || kind === 'mince'
        ? titleNoun(food)
        : food.category === 'poultry'
          ? name.replace(/^(?:skinless|bone-in) /, '')
          : name;
}

/** A part of a head is no head. */
const HEADS = /cauliflower|cabbage|romanesco|celeriac|fennel/;

/** Whether a food is named in the singular: two chops are chops, and 300 g of cod is cod. */
function isStuff({ kind, unit, quantity, food }: Item): boolean {
  if (HEADS.test(food.name)) return unit !== null;
  const isCounted = unit === null && (quantity ?? 1) > 1;
  if (isCounted && (kind === 'fish' || /chop$|cutlet$/.test(food.name))) return false;
  return SINGLE.has(kind);
}

/** Kinds whose foods are named in the singular, as stuff. */
const SINGLE: ReadonlySet<IngredientKind> = new Set([
  'leafy',
  'mince',
  'rice',
  'grain',
  'tofu',
  'cheese',
  'soft_cheese',
  'yogurt',
  'cream',
  'milk',
  'coconut_milk',
  'fish',
  'stew_meat',
  'joint',
  'cured',
  'ready_meat',
  'tinned_fish',
  'smoked_fish',
  'herb',
  'sweet',
  'chocolate',
  'whole_bird',
  'steak',
  'frying_cheese',
  'bread',
  'sauce',
  'nut_butter',
]);
