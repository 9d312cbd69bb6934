import type { Food } from '../../foods/food.ts';
import { findCookTime } from '../../foods/index.ts';
import type { Item } from '../fridge/item.ts';

type Row = readonly [pattern: RegExp, minutes: number];

/** Minutes in the pot of what the table of foods has no time for; the first row that matches counts. */
const MINUTES: readonly Row[] = [
  [/^cooked |poha/, 4],
  [/noodle|udon|soba|ramen/, 5],
  [/^fresh|ravioli|gnocchi/, 4],
  [/quinoa flakes|vermicelli/, 6],
  [/pasta$/, 10],
  [/barley|berries|durum/, 30],
  [/millet/, 20],
  [/pea$/, 40],
];

/** Longer than what noodles and couscous lie in hot water: beans and grains soak overnight, and are cooked after. */
const SHORT_SOAK_MINUTES_MAX = 12;

/** Minutes a starch or pulse simmers until it is done: its own of the table, by the middle of the range. */
export function starchMinutes({ food, kind }: Item): number {
  const isPulse = kind === 'dried_beans' || kind === 'beans';
  const own = isPulse || kind === 'potato' ? null : ownMinutes(food);
  if (own !== null) return own;
  const row = MINUTES.find(([pattern]) => pattern.test(food.name));
  if (row !== undefined) return row[1];
  if (kind === 'dried_beans') return 70;
  if (kind === 'beans') return 40;
  if (kind === 'potato') return 15;
  return kind === 'pasta' ? 10 : 15;
}

function ownMinutes(food: Food): number | null {
  if (food.factSources.cookTimes.basis === 'aisle') return null;
  const soak = findCookTime(food, 'soak');
  const isSoaked = soak !== null && soak.minutesMax <= SHORT_SOAK_MINUTES_MAX;
  const time = findCookTime(food, 'boil') ?? findCookTime(food, 'simmer') ?? (isSoaked ? soak : null);
  return time === null ? null : Math.round((time.minutesMin + time.minutesMax) / 2);
}

/** Millilitres of water that a gram of it drinks when nothing is drained. */
export function waterPerGram({ food, kind }: Item): number {
  const { name } = food;
  if (kind === 'rice')
    return /brown|wild|black|red/.test(name) ? 2.5 : /risotto|arborio|bomba/.test(name) ? 3.5 : 1.9;
  if (/^(?:whole-wheat )?couscous/.test(name)) return 1.2;
  if (/polenta|grits|cream of wheat/.test(name)) return 4.5;
  if (/bulgur|quinoa|millet|buckwheat|kasha|fonio|pearl couscous/.test(name)) return 2;
  if (kind === 'lentils') return 3.5;
  return 3;
}

const HANDFUL_GRAMS = 60;

/** Grams of a starch as far as they can be known, so that the water can be measured. */
export function starchGrams({ grams, quantity, unit }: Item, servings: number): number {
  if (grams !== null && grams > 0) return grams;
  if (unit === 'cup') return 185 * (quantity ?? 1);
  if (unit === 'handful') return HANDFUL_GRAMS * (quantity ?? 1);
  return 70 * servings;
}
