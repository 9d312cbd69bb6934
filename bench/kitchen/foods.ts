import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { FactBasis, FactName } from '../../lib/culinary/foods/food.ts';
import { FOODS, type Food, foodAllergens } from '../../lib/culinary/foods/index.ts';
import { renderTable } from '../table.ts';
import { foodTableFiles, measureTableLoad } from './load-food-table.ts';

const KILOBYTE = 1000;
const LANGUAGES = ['de', 'fr', 'es', 'it'] as const;

/** What the food table knows, how large it is and how fast it loads. */
export async function measureFoods(): Promise<readonly string[]> {
  return [
    `${FOODS.length} foods in ${new Set(FOODS.map(({ category }) => category)).size} aisles:`,
    '',
    renderTable(knowledge()),
    '',
    'Facts by whose figure they are (`Food.factSources` says so of each food):',
    '',
    renderTable(facts()),
    '',
    ...size(),
    '',
    'Import in a fresh process, milliseconds (held: below 50 as JavaScript on a quiet core):',
    '',
    renderTable(measureTableLoad()),
  ];
}

function knowledge() {
  const rows: readonly (readonly [string, (food: Food) => boolean])[] = [
    ['figures from SR28', ({ ndbNo }) => ndbNo !== null],
    ['paired with SR28 cooked', ({ cookedForm }) => cookedForm !== null],
    ['made of other foods', ({ constituents }) => constituents.length > 0],
    ['an allergen, its own or of a constituent', (food) => foodAllergens(food).length > 0],
    ['another English name', ({ synonyms }) => synonyms.length > 0],
    [
      'names in German, French, Spanish and Italian',
      ({ translations }) => LANGUAGES.every((code) => (translations[code] ?? []).length > 0),
    ],
    [
      'a household measure or a density',
      (food) => food.measures.length > 0 || food.densityGramsPerMl !== null,
    ],
  ];
  return rows.map(([knows, has]) => {
    const foods = FOODS.filter(has).length;
    return { knows, foods, '%': Math.round((100 * foods) / FOODS.length) };
  });
}

const FACTS: readonly (readonly [string, FactName])[] = [
  ['price band', 'price'],
  ['season', 'season'],
  ['shelf life', 'shelfLife'],
  ['cook times', 'cookTimes'],
];

function facts() {
  return FACTS.map(([fact, name]) => {
    const count = (basis: FactBasis) =>
      FOODS.filter(({ factSources }) => factSources[name].basis === basis).length;
    return {
      fact,
      "the food's own": count('food'),
      "its kind's": count('kind'),
      "its aisle's": count('aisle'),
      none: count('none'),
    };
  });
}

function size(): string[] {
  const text = foodTableFiles()
    .map((file) => readFileSync(file))
    .reduce((all, file) => Buffer.concat([all, file]), Buffer.alloc(0));
  const gzip = Math.round(gzipSync(text, { level: 9 }).length / KILOBYTE);
  const brotli = Math.round(brotliCompressSync(text).length / KILOBYTE);
  return [
    `Table with its code, names, figures and spreads: ${Math.round(text.length / KILOBYTE)} kB; gzip ${gzip} kB, brotli ${brotli} kB (held: 600 kB compressed).`,
  ];
}
