import { addTask, type Cook, phrase, say, take } from '../cook.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { needsRest, thermometerHint, until } from './doneness.ts';
import { pan } from './pan.ts';
import { statedWait } from './stated-wait.ts';

/** What goes into a hot pan, in the order in which it does. */
const SEARED: readonly IngredientKind[] = [
  'cured',
  'sausage',
  'ready_meat',
  'mince',
  'poultry',
  'steak',
  'stew_meat',
  'joint',
  'offal',
  'tofu',
  'frying_cheese',
  'fish',
  'shellfish',
];

/** Minutes in a hot pan until done; pieces that are cut small, then whole ones. */
const PAN_MINUTES: Readonly<Partial<Record<IngredientKind, readonly [small: number, whole: number]>>> = {
  cured: [6, 6],
  sausage: [8, 14],
  ready_meat: [3, 4],
  mince: [8, 10],
  poultry: [8, 14],
  steak: [4, 8],
  stew_meat: [8, 8],
  joint: [8, 8],
  offal: [6, 6],
  tofu: [6, 8],
  frying_cheese: [4, 4],
  fish: [5, 8],
  shellfish: [4, 4],
};

/** Minutes in a hot pan for what is cut into thin strips or small dice because there is little time. */
const HURRIED_MINUTES: Readonly<Partial<Record<IngredientKind, number>>> = {
  poultry: 5,
  mince: 6,
  sausage: 6,
  steak: 3,
  tofu: 4,
  fish: 4,
};

/** Minutes of one protein in the pan, cut as the dish has it. */
function panMinutes(item: Item, cook: Cook): number {
  const [small, whole] = PAN_MINUTES[item.kind] ?? [5, 8];
  if (item.kind === 'poultry') {
    const { name } = item.food;
    if (/cooked/.test(name)) return 4;
    if (/drumstick|leg$|wing|bone-in/.test(name)) return 26;
    if (/thigh/.test(name) && cook.cut === 'whole') return /skinless/.test(name) ? 13 : 24;
  }
  if (cook.cut === 'whole' || /chop|cutlet/.test(item.food.name)) return whole;
  return cook.isHurried ? (HURRIED_MINUTES[item.kind] ?? small) : small;
}

/** Meat for stews is tender in a pan only as thin strips, seared like steak. */
const TOUGH: ReadonlySet<IngredientKind> = new Set(['stew_meat', 'joint']);
const STRIPS = 'cut across the grain into thin strips';
const STRIP_MINUTES = 4;

const BROWN_WELL =
  '[Add {p} and brown|Brown {p}] [in two batches|in a single layer|without crowding] for {m.min}, [until dark brown on all sides|until well browned; the crust is where the flavour comes from].';

const SEAR: Readonly<Partial<Record<IngredientKind, string>>> = {
  cured: '[Add|Scatter in] {p} and fry for {m.min}, {until}.',
  sausage:
    '[Add|Lay in] {p} and [fry|brown] for {m.min}, [turning often|rolling {p.it} round the pan now and then], {until}.',
  ready_meat:
    '[Add|Toss in] {p} and fry for {m.min}, [until the edges curl and colour|until lightly browned|just until hot and starting to catch].',
  mince:
    '[Add|Tip in] {p} and [fry|cook] for {m.min}, [breaking up the lumps|breaking {p.it} up with a wooden spoon|stirring only now and then so that {p.they} brown{p.s}], {until}.',
  poultry:
    '[Add|Lay in|Spread out] {p} [in one layer|without crowding the pan|] and [fry|cook] for {m.min}, [turning once or twice|turning as each side colours|stirring now and then], {until}.',
  steak:
    '[Add|Lay in] {p} [in a single layer|well spaced|] and sear for {m.min}, [turning once|turning halfway|moving {p.it} as little as you can], {until}.',
  stew_meat: BROWN_WELL,
  joint: BROWN_WELL,
  offal: '[Add|Lay in] {p} and fry for {m.min}, turning once, {until}.',
  tofu: '[Add|Lay in] {p} and fry for {m.min}, [turning now and then|turning every couple of minutes], [until golden on most sides|until crisp-edged and golden|until {p.they} {p.has} a good crust].',
  frying_cheese:
    '[Add|Lay in] {p} and fry for {m.min}, [turning once|about two minutes a side], [until golden|until a brown crust forms on both sides].',
  fish: '[Lay in|Add] {p}[, skin side down if there is skin,|] and [fry|cook] for {m.min}, [turning once|turning carefully halfway], {until}.',
  shellfish: '[Add|Toss in] {p} and fry for {m.min}, [turning once|stirring], {until}.',
};
const BROWN_MINUTES = 5;
const BROWN =
  '[Brown|Sear|Colour] {p} for {m.min}, [turning once|on both sides|turning as {p.they} colour{p.s}], [until golden; the inside cooks through later|until nicely golden but not yet cooked through|just to give {p.it} colour].';

export interface SearOptions {
  /** Colour only, for what simmers later. */
  readonly brownOnly?: boolean;
  readonly setAside?: boolean;
  readonly only?: readonly IngredientKind[];
}

/** Sears what the dish has of meat, fish and tofu, one kind after another; returns what was seared. */
export function sear(cook: Cook, options: SearOptions = {}): Item[] {
  const seared: Item[] = [];
  for (const kind of options.only ?? SEARED) {
    const items = take(cook, kind);
    if (items.length === 0) continue;
    searKind(cook, kind, items, options.brownOnly === true);
    seared.push(...items);
  }
  if (options.setAside === true && seared.length > 0) setAside(cook, seared, options.brownOnly !== true);
  return seared;
}

function searKind(cook: Cook, kind: IngredientKind, items: readonly Item[], brownOnly: boolean): void {
  if (brownOnly && kind === 'poultry') {
    pan(cook, BROWN, { p: items, m: BROWN_MINUTES }, { hands: BROWN_MINUTES });
    return;
  }
  const isStripped = !brownOnly && TOUGH.has(kind) && cook.cut !== 'whole';
  if (isStripped) for (const { food } of items) cook.preparations.set(food.id, STRIPS);
  const minutes = isStripped ? STRIP_MINUTES : Math.max(...items.map((item) => panMinutes(item, cook)));
  const sign = until(cook, items) || 'until browned';
  const template =
    SEAR[isStripped ? 'steak' : kind] ?? '[Add|Lay in] {p} and fry for {m.min}, turning once, {until}.';
  pan(
    cook,
    `${template}${thermometerHint(cook, items)}`,
    { p: items, m: minutes, until: sign },
    { hands: minutes },
  );
}

function setAside(cook: Cook, items: readonly Item[], isDone: boolean): void {
  const text = say(
    cook,
    isDone && needsRest(items)
      ? '[Lift {p.short} onto a plate and let {p.sit} rest while you carry on|Set {p.short} aside on a warm plate to rest for at least 3 minutes].'
      : '[Lift {p.short} out onto a plate|Move {p.short} to a plate|Set {p.short} aside|Take {p.short} out and keep {p.sit} warm].',
    { p: items },
  );
  addTask(cook, text, { hands: 0.5, wait: statedWait(text, 0.5) });
}

/** One clause for the strictest of several proteins in a pot. */
export function doneInPot(cook: Cook, items: readonly Item[]): string {
  return until(cook, items) || phrase(cook, '[until everything is tender|until tender]');
}
