import { type Cook, take } from '../cook.ts';
import type { Item } from '../fridge/item.ts';
import { spices, want } from '../pantry.ts';
import { pan } from './pan.ts';

const VERBS = {
  fry: '[fry|cook]',
  wok: '[stir-fry|toss]',
  sweat: '[cook gently|soften|simmer]',
} as const;

export interface SoftenOptions {
  /** Aromatics that the dish asks for, the most important first: in a hurry it does with that one. */
  readonly want?: readonly string[];
  readonly minutes?: number;
  /** False where the dish brings its own spices. */
  readonly spiced?: boolean;
}

/** Chopped fine and over more heat, onions need no longer. */
const HURRIED_ONION_MINUTES = 4;
/** Shredded leaves over high heat keep a little bite. */
const HURRIED_LEAVES_MINUTES = 3;

/** Softens onions, then wakes garlic, ginger and spices in the fat. */
export function soften(cook: Cook, options: SoftenOptions = {}): void {
  const wanted = cook.isHurried ? (options.want ?? []).slice(0, 1) : (options.want ?? []);
  const fetched = wanted.flatMap((name) => want(cook, name));
  const fresh = (items: readonly Item[]) => [...new Set(items)].filter(({ food }) => !cook.used.has(food.id));
  const ofKind = (kind: Item['kind']) =>
    fresh([...take(cook, kind), ...fetched.filter((item) => item.kind === kind)]);
  const onions = ofKind('onion').filter(({ food }) => !/scallion|chives|fried/.test(food.name));
  const minutes = cook.isHurried ? HURRIED_ONION_MINUTES : (options.minutes ?? 7);
  if (onions.length > 0) {
    pan(
      cook,
      '[Add {o}|Tip in {o}|Stir in {o}] and [cook over medium heat|soften|cook gently] for {m.min}, [stirring now and then|stirring often|with the odd stir], [until soft and translucent|until soft and just turning gold|until sweet-smelling and soft|until {o.they} collapse{o.s} and begin{o.s} to colour].',
      { o: onions, m: minutes },
      { hands: 3, wait: Math.max(0, minutes - 3) },
    );
  }
  const aromatics = ofKind('aromatic');
  const warm =
    options.spiced === false ? [] : spices(cook).filter(({ food }) => !/za'atar|saffron/.test(food.name));
  if (aromatics.length > 0 || warm.length > 0) bloom(cook, aromatics, warm);
}

function bloom(cook: Cook, aromatics: readonly Item[], warm: readonly Item[]): void {
  const words = { a: aromatics, w: warm, both: [...aromatics, ...warm] };
  if (warm.length === 0) {
    pan(
      cook,
      '[Add|Stir in] {a} and [cook for {min:1}|fry for {min:1}|give {a.it} {min:1}], [until fragrant|just until it smells good|without letting {a.it} brown|until the raw smell is gone].',
      words,
      { hands: 1 },
    );
    return;
  }
  const sign =
    '[until the kitchen smells of spice|until fragrant|until the spices smell warm and round|until you can smell the spices]';
  const opening =
    aromatics.length === 0
      ? '[Stir in|Sprinkle in|Add] {w}'
      : '[Stir in {both}|Add {a}, then {w},|Follow with {both}]';
  pan(cook, `${opening} and [cook|fry|stir] for {min:1}, ${sign}.`, words, { hands: 1 });
}

const FIRST_SIGNS =
  '[until {v.they} begin{v.s} to soften|until just starting to colour|until the edges take on colour]';
const LAST_SIGNS =
  '[until just tender with some bite|until tender|until the thickest piece gives to the point of a knife|until everything is tender but still bright]';

/** Vegetables in the pan, from the hardest to the softest. Leaves are left for `wilt`. */
export function vegetables(cook: Cook, how: keyof typeof VERBS = 'fry'): void {
  const verb = VERBS[how];
  const hard = take(cook, 'root');
  const firm = take(cook, 'firm').filter(({ food }) => !/sprout$/.test(food.name));
  const later = [...firm, ...take(cook, 'soft')];
  const isLast = later.length === 0;
  const hardMinutes = (how === 'wok' ? 4 : 8) + (isLast ? 3 : 0);
  if (hard.length > 0)
    pan(
      cook,
      isLast
        ? `[Add|Tip in] {v} and ${verb} for {m.min}, [stirring often|turning now and then], ${LAST_SIGNS}.`
        : `[Add {v} first and ${verb} for {m.min}|Tip in {v} and ${verb} for {m.min}|Give {v} a head start of {m.min}], ${FIRST_SIGNS}.`,
      { v: hard, m: hardMinutes },
      { hands: 3, wait: hardMinutes - 3 },
    );
  if (isLast) return;
  const isTiny = later.every(({ food }) => /^(?:frozen )?(?:peas?|corn)$|^canned corn$/.test(food.name));
  const minutes = isTiny ? 3 : how === 'wok' ? 4 : firm.length > 0 ? 6 : 5;
  pan(
    cook,
    firm.length === 0
      ? `[Add|Stir in|Tip in] {v} and ${verb} for {m.min}, [until soft and a little browned|until {v.they} slump{v.s}|until soft at the edges].`
      : `[Add|Stir in|Tip in] {v} and ${verb} for [another |]{m.min}, ${LAST_SIGNS}.`.replace(
          'for [another |]',
          hard.length > 0 ? 'for another ' : 'for ',
        ),
    { v: later, m: minutes },
    { hands: 2, wait: minutes - 2 },
  );
}

/** Leaves go in last and need only to wilt; sturdy ones a little longer. */
export function wilt(cook: Cook): void {
  const leaves = take(cook, 'leafy');
  const sprouts = take(cook, 'firm').filter(({ food }) => /sprout$/.test(food.name));
  const all = [...leaves, ...sprouts];
  if (all.length === 0) return;
  const isSturdy = leaves.some(({ food }) => !/spinach|watercress|beet greens/.test(food.name));
  const minutes = isSturdy ? (cook.isHurried ? HURRIED_LEAVES_MINUTES : 5) : 2;
  pan(
    cook,
    isSturdy
      ? '[Add|Fold in|Stir in] {v} and cook for {m.min}, [until tender|until {v.they} {v.has} lost {v.its} stiffness|until silky].'
      : '[Fold in|Stir in|Add] {v} [a handful at a time|] and cook for {m.min}, [until just wilted|until {v.they} collapse{v.s}|until wilted but still bright green].',
    { v: all, m: minutes },
    { hands: minutes },
  );
}

/** Tinned beans and cooked pulses only have to heat through. */
export function heatBeans(cook: Cook, minutes = 4): void {
  const beans = take(cook, 'beans');
  if (beans.length === 0) return;
  pan(
    cook,
    '[Stir in|Add|Tip in] {b} and [warm through|heat|simmer] for {m.min}[; crush a few against the side for body|, until hot and creamy inside|, stirring gently so that {b.they} stay{b.s} whole|].',
    { b: beans, m: minutes },
    { hands: 1, wait: minutes - 1 },
  );
}
