import { addTask, type Cook, say, take, task } from '../cook.ts';
import type { FridgeView } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { roastsInAir } from '../kit.ts';
import { fat, saltAndPepper, spices, wantFresh } from '../pantry.ts';
import { needsRest, thermometerHint, until } from './doneness.ts';
import { preheat } from './sweet.ts';
import { weigh } from './weigh.ts';

export const ROASTED: readonly IngredientKind[] = [
  'poultry',
  'steak',
  'stew_meat',
  'sausage',
  'tofu',
  'fish',
  'shellfish',
  'frying_cheese',
  'cured',
  'mince',
  'ready_meat',
];
export const VEG: readonly IngredientKind[] = ['root', 'firm', 'soft', 'onion', 'potato', 'aromatic'];
export const TABLE: readonly IngredientKind[] = [
  'herb',
  'spice',
  'seasoning',
  'fat',
  'acid',
  'sauce',
  'yogurt',
  'pickle',
  'crunch',
  'beans',
  'leafy',
  'cheese',
  'soft_cheese',
  'fruit',
  'sweet',
  'crumbs',
  'nut_butter',
];

export const noSauce = (view: FridgeView) =>
  view.count(
    'pasta',
    'noodle',
    'rice',
    'wrap',
    'bread',
    'coconut_milk',
    'stock',
    'dried_beans',
    'lentils',
    'flour',
  ) === 0;

/** Minutes in an oven of about 200 °C until done, cut as the dish has it. */
export function ovenMinutes(item: Item, cook: Cook): number {
  const { kind, food } = item;
  const isWhole = cook.cut === 'whole' || cook.cut === 'chunk';
  switch (kind) {
    case 'poultry':
      if (/breast|tender|skinless/.test(food.name)) return isWhole ? 24 : 18;
      return isWhole ? 38 : 24;
    case 'steak':
    case 'stew_meat':
      return isWhole ? 25 : 18;
    case 'sausage':
      return 28;
    case 'mince':
      return 22;
    case 'tofu':
    case 'frying_cheese':
      return 24;
    case 'fish':
      return isWhole ? 14 : 11;
    case 'shellfish':
      return 9;
    default:
      return 20;
  }
}

const vegMinutes = (items: readonly Item[]) =>
  items.some(({ kind }) => kind === 'potato' || kind === 'root') ? 35 : 22;

/** Salt, fat and spices that everything on a tray is turned in. */
function coating(cook: Cook): Item[] {
  return [...fat(cook, 0.75), ...spices(cook), ...saltAndPepper(cook)];
}

const AT_ONCE = '[Tip onto a platter and serve|Serve at once, while the edges are crisp].';

/** What everything lies on. */
const holderOf = (cook: Cook) => (roastsInAir(cook.kit) ? 'basket' : 'tray');

/** What comes onto the tray when it leaves the oven. */
export function finishTray(cook: Cook, closing: string): void {
  const leaves = take(cook, 'leafy');
  if (leaves.length > 0)
    task(
      cook,
      `Fold {l} through the hot ${holderOf(cook)} [until wilted|and let the heat wilt {l.it}].`,
      { l: leaves },
      { hands: 1, wait: 1 },
    );
  sharpen(cook);
  const top = take(cook, 'herb', 'cheese', 'soft_cheese', 'pickle', 'crunch', 'fruit');
  if (top.length > 0) task(cook, '[Finish with|Scatter over] {t}.', { t: top }, { hands: 2 });
  const beside = take(cook, 'yogurt', 'sauce', 'nut_butter');
  if (beside.length > 0) task(cook, '[Serve with {b}|Spoon {b} alongside].', { b: beside }, { hands: 1 });
  else task(cook, roastsInAir(cook.kit) ? AT_ONCE : closing, {}, { hands: 1 });
}

/** Lemon or vinegar over what comes out of the oven. */
export function sharpen(cook: Cook): void {
  const sour = take(cook, 'acid');
  if (sour.length === 0) return;
  const isFruit = sour.every(({ food }) => /lemon$|lime$/.test(food.name));
  task(
    cook,
    isFruit
      ? '[Squeeze {a} over everything|Squeeze over {a} while it is hot|Finish with the juice of {a}].'
      : '[Sprinkle with {a}|Season with {a}].',
    { a: sour },
    { hands: 1 },
  );
}

/** Everything on one tray: what takes longest first, the rest joins it. */
export function roastTray(cook: Cook, celsius: number): Item[] {
  preheat(cook, celsius);
  const isAir = roastsInAir(cook.kit);
  const holder = holderOf(cook);
  const veg = take(cook, ...VEG).filter(({ food }) => food.name !== 'scallion');
  const meat = take(cook, ...ROASTED);
  const words = { v: veg, c: coating(cook) };
  const times = meat.map((item) => ovenMinutes(item, cook));
  const longest = Math.max(vegMinutes(veg) * (veg.length > 0 ? 1 : 0), ...times);
  const slow = meat.filter((item) => longest - ovenMinutes(item, cook) <= 8);
  const quick = meat.filter((item) => !slow.includes(item));
  const first = [...veg, ...slow];
  task(
    cook,
    first.length > 0
      ? isAir
        ? '[Toss {f} with {c} and spread out in the basket in one layer; what does not fit waits for a second round|Turn {f} in {c} and lay into the basket; crowd nothing, or it steams].'
        : '[Toss {f} with {c} on a large baking tray and spread out in one layer|Turn {f} in {c} on a wide tray; crowd nothing, or it steams].'
      : `Turn {q} in {c} ${isAir ? 'and lay into the basket' : 'on a baking tray'}.`,
    { f: first, c: words.c, q: quick },
    { hands: 5 },
  );
  const firstMinutes =
    first.length === 0
      ? 0
      : quick.length === 0
        ? longest
        : longest - Math.max(...quick.map((item) => ovenMinutes(item, cook)));
  if (first.length > 0) roastStep(cook, slow, quick.length === 0, Math.max(8, firstMinutes));
  if (quick.length > 0) {
    const minutes = Math.max(...quick.map((item) => ovenMinutes(item, cook)));
    const all = [...slow, ...quick];
    task(
      cook,
      first.length > 0
        ? `Add {q} to the ${holder} and roast for {m.min} more, {u}.${thermometerHint(cook, all)}`
        : `Roast for {m.min}, {u}.${thermometerHint(cook, all)}`,
      { q: quick, m: minutes, u: doneWords(cook, all) },
      { hands: 1, wait: minutes, join: ['oven'], during: `the ${holder} roasts` },
    );
  }
  const beans = take(cook, 'beans');
  if (beans.length > 0)
    task(
      cook,
      `Scatter {b} over the ${holder} and give it {m.min} more, until {b.they} crisp{b.s} here and there.`,
      { b: beans, m: 5 },
      { hands: 1, wait: 5 },
    );
  if (needsRest(meat))
    task(
      cook,
      '[Let the meat rest for {m.min} before you cut it|Leave it for {m.min}, loosely covered].',
      { m: 4 },
      { hands: 0, wait: 4 },
    );
  return meat;
}

export function doneWords(cook: Cook, items: readonly Item[]): string {
  return until(cook, items) || say(cook, 'until tender and dark at the edges').toLowerCase();
}

function roastStep(cook: Cook, slow: readonly Item[], isLast: boolean, minutes: number): void {
  const sign =
    isLast && slow.length > 0
      ? doneWords(cook, slow)
      : isLast
        ? 'until tender and dark at the edges'
        : 'until beginning to brown';
  task(
    cook,
    `Roast for {m.min}, [turning everything once halfway|shaking the ${holderOf(cook)} once], {u}.${isLast ? thermometerHint(cook, slow) : ''}`,
    { m: minutes, u: sign },
    { hands: 1, wait: minutes, join: ['oven'], during: `the ${holderOf(cook)} roasts` },
  );
}

/** White sauce of fat and flour (1 : 1) in milk, 12 : 1 by weight; any milk will do; `which` tells the fat from what else it is for. */
export function whiteSauce(cook: Cook, which = ''): Item[] {
  const people = cook.servings;
  const butter = weigh(cook, 'butter|olive oil|margarine|vegetable oil', { g: people * 12 });
  const flour = weigh(cook, 'all-purpose flour|wheat flour|cornstarch|rice flour', { g: people * 12 });
  const milk = weigh(cook, 'milk|oat milk|soy milk', { ml: people * 140 });
  addTask(
    cook,
    say(
      cook,
      `[Melt|Heat] {b}${which} in a small pan, stir in {f} for {n.min}, then whisk in {milk} little by little and simmer for {m.min}, until it coats a spoon.`,
      { b: butter, f: flour, milk, n: 1, m: 5 },
    ),
    { hands: 8, track: 'sauce' },
  );
  return [...butter, ...flour, ...milk];
}
export const canSauce = (view: FridgeView) =>
  view.may('milk') || view.may('oat milk') || view.may('soy milk');

/** Puts cheese or crumbs on top. */
export function crust(cook: Cook): Item[] {
  const cheese = take(cook, 'cheese', 'soft_cheese');
  const crumbs = [
    ...take(cook, 'crumbs'),
    ...(cheese.length > 0 ? [] : wantFresh(cook, 'breadcrumbs|panko', { tbsp: 1.5 })),
  ];
  return [...cheese, ...crumbs];
}

/** A layered or sauced dish goes into the oven. */
export function bakeDish(cook: Cook, minutes: number, joins: readonly string[], sign: string): void {
  task(
    cook,
    `Bake for {m.min}, ${sign}.`,
    { m: minutes },
    { hands: 1, wait: minutes, join: ['oven', ...joins], during: 'the dish bakes' },
  );
  task(
    cook,
    '[Leave to settle for {m.min} before you cut into it|Let it stand for {m.min}; it holds together better].',
    { m: 5 },
    { hands: 0, wait: 5 },
  );
  sharpen(cook);
  const herbs = take(cook, 'herb');
  if (herbs.length > 0) task(cook, 'Scatter over {h} and serve.', { h: herbs }, { hands: 1 });
}
export const GOLDEN = '[until bubbling and deep golden on top|until brown on top and bubbling at the sides]';
