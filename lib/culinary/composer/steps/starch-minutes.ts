import type { Item } from '../fridge/item.ts';

type Row = readonly [pattern: RegExp, minutes: number];

/** Minutes in the pot, by the middle of what packets say; the first row that matches counts. */
const MINUTES: readonly Row[] = [
  [/^cooked |^instant rice|poha/, 4],
  [/instant polenta|^cream of wheat/, 5],
  [/pearl couscous|fregola|moghrabieh/, 10],
  [/couscous|quinoa flakes/, 6],
  [/wild rice/, 45],
  [/(?:brown|black|red) (?:basmati )?rice|short-grain brown/, 30],
  [/rice (?:noodle|vermicelli)|^vermicelli|glass noodle/, 6],
  [/noodle|udon|soba|ramen/, 5],
  [/risotto|arborio|bomba|sticky rice/, 18],
  [/sushi rice|short-grain rice/, 14],
  [/rice$/, 12],
  [/gnocchi|ravioli|tortellini|^fresh/, 4],
  [/orzo|vermicelli|ditalini|angel hair/, 8],
  [/bulgur|fonio/, 12],
  [/quinoa|buckwheat|kasha|amaranth|teff/, 15],
  [/millet|freekeh|grits|sorghum/, 20],
  [/polenta|cornmeal/, 25],
  [/barley|farro|spelt|einkorn|kamut|berries|triticale|durum/, 30],
  [/red lentil|masoor|moong|mung/, 16],
  [/lentil/, 24],
  [/split pea|dal$|pea$/, 40],
];

/** Minutes a starch or pulse simmers until it is done. */
export function starchMinutes({ food, kind }: Item): number {
  const row = MINUTES.find(([pattern]) => pattern.test(food.name));
  if (row !== undefined) return row[1];
  if (kind === 'dried_beans') return 70;
  if (kind === 'beans') return 40;
  if (kind === 'potato') return 15;
  return kind === 'pasta' ? 10 : 15;
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
