import { type Cook, phrase, take } from '../cook.ts';
import type { Item } from '../fridge/item.ts';
import { pan, setVessel } from './pan.ts';
import { doneInPot } from './proteins.ts';
import { starchMinutes } from './starch-minutes.ts';

/** A heavy pot, or what this kitchen has instead. */
export function setPot(cook: Cook): void {
  if (cook.kit.hob)
    setVessel(cook, cook.random.pick(['a heavy pot', 'a large, heavy pot', 'a wide, heavy pot']));
  else if (cook.kit.pressureCooker) setVessel(cook, 'the pressure cooker');
  else setVessel(cook, 'the slow cooker');
}

const LONG_MEAT_MINUTES = 110;

/** Minutes that what is in the pot needs until the toughest of it is tender. */
export function stewMinutes(items: readonly Item[]): number {
  const minutes = items.map((item) => {
    const { kind, food } = item;
    if (kind === 'joint') return LONG_MEAT_MINUTES + 20;
    if (kind === 'stew_meat')
      return /lamb|pork|veal|rabbit/.test(food.name) && !/shank|hock|neck/.test(food.name)
        ? 80
        : LONG_MEAT_MINUTES;
    if (kind === 'poultry') return /breast|cooked|strip|tender/.test(food.name) ? 15 : 35;
    if (kind === 'lentils') return starchMinutes(item);
    if (kind === 'potato' || kind === 'root') return 20;
    return 15;
  });
  return Math.max(15, ...minutes);
}

/** Sign of stewed meat; none where something among it has a temperature to reach first. */
export function tenderSign(items: readonly Item[]): string | undefined {
  const isTough = items.some(({ kind }) => kind === 'stew_meat' || kind === 'joint');
  const isRisky = items.some(({ food }) => food.hazard === 'poultry' || food.hazard === 'ground_meat');
  return isTough && !isRisky
    ? '[until the meat gives way to a fork|until the meat is tender enough to cut with a spoon|until you can pull the meat apart with a spoon|until the meat is soft right through]'
    : undefined;
}

export interface SimmerOptions {
  /** What comes back into the pot with the liquid. */
  readonly back?: readonly Item[];
  readonly liquid: readonly Item[];
  /** Millilitres of plain water for one person, where the liquid is not enough. */
  readonly water?: number;
  readonly minutes: number;
  /** What the dish is called while it cooks: "the stew". */
  readonly name: string;
  /** Sign that it is done; from the proteins when empty. */
  readonly until?: string | undefined;
  readonly lid?: 'on' | 'off' | 'ajar';
}

const LIDS = {
  on: '[cover and|put the lid on and]',
  ajar: '[half-cover and|set the lid ajar and]',
  off: '',
} as const;

const LIQUIDS: ReadonlySet<Item['kind']> = new Set([
  'stock',
  'wine',
  'coconut_milk',
  'tomato',
  'milk',
  'cream',
  'drink',
  'yogurt',
  'acid',
]);

/** Pours in the liquid, with what else goes into the pot, and lets the dish cook by itself. */
export function simmer(cook: Cook, options: SimmerOptions): void {
  const back = options.back ?? [];
  const water = options.water ?? 0;
  const { cooking, minutes } = timeIn(cook, options.minutes, LIDS[options.lid ?? 'on']);
  const words = {
    l: options.liquid.filter(({ kind }) => LIQUIDS.has(kind)),
    d: options.liquid.filter(({ kind }) => !LIQUIDS.has(kind)),
    b: back,
    w: water * cook.servings,
    m: minutes,
    sign: options.until === undefined ? doneInPot(cook, back) : phrase(cook, options.until),
  };
  const pour = [...(words.l.length > 0 ? ['{l}'] : []), ...(water > 0 ? ['{w.ml} of water'] : [])].join(
    ' and ',
  );
  const open = [
    ...(words.d.length > 0 ? ['[add|tip in] {d}'] : []),
    ...(back.length > 0 ? ['[return {b.short} to the pot]'] : []),
    ...(pour === '' ? [] : [words.d.length > 0 ? `pour in ${pour}` : `[pour in|add] ${pour}`]),
  ];
  const start = open.length > 1 ? `${open.slice(0, -1).join(', ')} and ${open.at(-1)}` : (open[0] ?? '');
  const text =
    start === ''
      ? `${cooking}, {sign}.`
      : `${start}. Bring to a [simmer|gentle boil], then ${cooking}, {sign}.`;
  pan(cook, text, words, { hands: 2, wait: minutes, during: `${options.name} simmers` });
}

const PRESSURE_SHARE = 0.35;
const SLOW_MINUTES = 240;

function timeIn(cook: Cook, minutes: number, lid: string): { cooking: string; minutes: number } {
  if (cook.kit.hob)
    return {
      cooking: `${lid} [simmer gently|cook over low heat|leave to simmer] for {m.min}`,
      minutes,
    };
  if (cook.kit.pressureCooker)
    return {
      cooking:
        'lock the lid and cook at high pressure for {m.min}, then let the pressure drop by itself; go on',
      minutes: Math.max(8, Math.round(minutes * PRESSURE_SHARE)) + 10,
    };
  return { cooking: 'cover and cook on high for {m.min}', minutes: Math.max(SLOW_MINUTES, minutes * 2) };
}

const POT_VEGETABLES = ['root', 'firm', 'soft'] as const;

/** Vegetables that go into the pot raw and cook there; leaves are left for `wilt`. Returns them. */
export function potVegetables(cook: Cook): Item[] {
  // Without a flame beside it, the one pot cooks the potatoes too.
  const kinds = cook.kit.hob ? POT_VEGETABLES : ([...POT_VEGETABLES, 'potato'] as const);
  return take(cook, ...kinds).filter(({ food }) => !/sprout$/.test(food.name));
}

/** Sauces, pastes and sweeteners that were given and have not been used: they go in to season. */
export function stirInRest(cook: Cook): void {
  const more = [
    ...take(cook, 'sauce').filter(
      ({ food }) => !/mayonnaise|dressing|hummus|guacamole|caramel|fudge/.test(food.name),
    ),
    ...take(cook, 'sweet'),
  ];
  if (more.length > 0)
    pan(cook, '[Stir in|Season with|Add] {m}[ and let it bubble for a minute|].', { m: more }, { hands: 1 });
}
