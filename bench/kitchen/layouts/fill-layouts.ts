import { readRecipeHtml } from '../../../lib/culinary/import/index.ts';
import { parseIngredient } from '../../../lib/culinary/phrases/index.ts';
import type { LabelledPage } from '../labelled-pages.ts';
import { APP_LAYOUTS } from './app-layouts.ts';
import { BLOG_LAYOUTS } from './blog-layouts.ts';
import {
  escapeText,
  type IngredientLine,
  type LaidOutRecipe,
  type LayoutWords,
  type PageLayout,
} from './layout.ts';
import { OLD_LAYOUTS } from './old-layouts.ts';

export const PAGE_LAYOUTS: readonly PageLayout[] = [...BLOG_LAYOUTS, ...OLD_LAYOUTS, ...APP_LAYOUTS];

const WORDS: readonly LayoutWords[] = [
  { ingredients: 'Ingredients', steps: 'Method', serves: 'Serves' },
  { ingredients: 'What you need', steps: 'Directions', serves: 'Makes' },
];
const STEPS = [
  'Heat the oven to 180 °C and grease the dish well with a little butter or oil.',
  'Mix everything in a large bowl, cover it and let it rest for 20 minutes in a cool place.',
  'Bake until golden and set in the middle, about 40 minutes, and serve it warm with a salad.',
];
/** A longer line is not parted into amount and name. */
const AMOUNT = /^((?:\d[\d.,/ ]*[¼½¾⅐-⅞]?|[¼½¾⅐-⅞])(?:\s?[-–]\s?(?:\d[\d.,/]*|[¼½¾⅐-⅞]))?)\s+(.+)$/u;

/** A page in a layout around ingredient lines, with what stands around recipes on most pages. */
export function fillLayout(
  layout: PageLayout,
  title: string,
  lines: readonly string[],
  seed: number,
): string {
  const parted = lines.map(toParts);
  const cut = lines.length >= 8 && seed % 2 === 1 ? Math.ceil(lines.length * 0.6) : lines.length;
  const groups =
    cut === lines.length
      ? [{ name: '', lines: parted }]
      : [
          { name: 'For the filling', lines: parted.slice(0, cut) },
          { name: 'To finish', lines: parted.slice(cut) },
        ];
  const recipe: LaidOutRecipe = {
    title: escapeText(title),
    groups,
    steps: STEPS,
    words: WORDS[seed % WORDS.length] ?? WORDS_OF_MOST,
  };
  return `<!doctype html><html><head><title>${recipe.title} | A kitchen</title></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/soups">12 soups</a></li><li><a href="/pies">30 pies</a></li></ul></nav>
    ${layout.body(recipe)}
    <div><h3>You may also like</h3><ul><li><a href="/a">5 easy soups</a></li><li><a href="/b">3 quick pies</a></li><li><a href="/c">7 salads</a></li></ul></div>
    <footer><p>© 2024 A kitchen</p></footer></body></html>`;
}

const WORDS_OF_MOST: LayoutWords = { ingredients: 'Ingredients', steps: 'Method', serves: 'Serves' };

function toParts(line: string): IngredientLine {
  const [, amount = '', rest = ''] = AMOUNT.exec(line) ?? [];
  if (amount === '') return { amount: '', unit: '', name: line };
  const [, unit = '', name = ''] = /^(\S+)\s+(.+)$/u.exec(rest) ?? [];
  return parseIngredient(line).unit !== null && unit !== '' && UNIT.test(unit)
    ? { amount, unit, name }
    : { amount, unit: '', name: rest };
}

const UNIT =
  /^(?:g|kg|ml|l|dl|cl|oz|lbs?|cups?|tbsp|tsp|tablespoons?|teaspoons?|ounces?|pounds?|el|tl|cloves?)\.?$/i;

/** How many of some pages' ingredient lists are read exactly when set in a layout. */
export function countExact(layout: PageLayout, pages: readonly LabelledPage[]): number {
  return pages.filter((page, index) => {
    const lines = page.ingredients.map((line) => line.replace(/\s+/g, ' ').trim());
    const got = readRecipeHtml(fillLayout(layout, page.title, lines, index))?.ingredients ?? [];
    return got.length === lines.length && got.every((line, at) => line.replace(/\s+/g, ' ') === lines[at]);
  }).length;
}
