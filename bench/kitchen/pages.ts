import { type ImportedRecipe, readRecipeHtml } from '../../lib/culinary/import/index.ts';
import { renderTable } from '../table.ts';
import { type LabelledPage, readLabelledPages } from './labelled-pages.ts';
import { countExact, PAGE_LAYOUTS } from './layouts/fill-layouts.ts';
import type { PageLayout } from './layouts/layout.ts';
import { findSharedData } from './shared-data.ts';
import { withoutDeclarations, withoutNames } from './strip-markup.ts';

/** Each page is read this often for its time; the fastest counts, the first ones compile. */
const ROUNDS = 3;

interface PageScore {
  readonly page: LabelledPage;
  /** Whether a part is right; null where people said nothing of it. */
  readonly parts: Readonly<Record<Part, boolean | null>>;
  readonly milliseconds: number;
  readonly hasCrashed: boolean;
}
type Part = 'title' | 'ingredients' | 'instructions' | 'servings' | 'total time';
const HALVES = ['held_out', 'development'] as const;
const PARTS: readonly Part[] = ['title', 'ingredients', 'instructions', 'servings', 'total time'];

/** How much of recipe pages is read exactly as labelled, and in what time. */
export async function measurePages(): Promise<readonly string[]> {
  const archive = findSharedData('recipe-pages-open.tar.xz');
  if (archive === null) return ['(not measured: recipe-pages-open.tar.xz is not in ../shared/data)'];
  const pages = readLabelledPages(archive);
  if (pages === null) return ['(not measured: tar with xz is needed to unpack recipe-pages-open.tar.xz)'];
  const scores = pages.map(scorePage);
  const rows = HALVES.flatMap((half) =>
    [true, false].map((isStructured) => toRow(scores, half, isStructured)),
  );
  const slowest = Math.max(...scores.map(({ milliseconds }) => milliseconds));
  return [
    `${pages.length} pages, sites apart by hash; the rules were tuned with a look at development pages only. Per cent exactly right:`,
    '',
    renderTable(rows),
    '',
    'Few pages come without structured data. The ingredients of the others, read with their declarations taken out (their',
    'labels say what was declared, so a page that shows "½ cup butter, soft" cannot be exact where "1/2 cup butter (soft)" was):',
    '',
    renderTable(HALVES.flatMap((half) => toStrippedRows(pages, half))),
    '',
    `The ingredient lines of all pages, set in ${PAGE_LAYOUTS.length} layouts of our own without declarations; per cent of the lists exact:`,
    '',
    renderTable(PAGE_LAYOUTS.map((layout) => toLayoutRow(layout, pages))),
    '',
    `Crashes: ${scores.filter(({ hasCrashed }) => hasCrashed).length}. Slowest page: ${slowest.toFixed(1)} ms.`,
  ];
}

function toRow(scores: readonly PageScore[], half: LabelledPage['half'], isStructured: boolean) {
  const own = scores.filter(({ page }) => page.half === half && page.isStructured === isStructured);
  const share = (part: Part) => shareOf(own.flatMap(({ parts }) => parts[part] ?? []));
  return {
    half: half.replace('_', ' '),
    pages: isStructured ? 'with structured data' : 'without',
    ...Object.fromEntries(PARTS.map((part) => [part, share(part)])),
  };
}

function shareOf(told: readonly boolean[]): string {
  return `${told.length === 0 ? '–' : Math.round((1000 * told.filter(Boolean).length) / told.length) / 10} of ${told.length}`;
}

/** How the ingredients of pages with structured data are read when none of it is there. */
function toStrippedRows(pages: readonly LabelledPage[], half: LabelledPage['half']) {
  const own = pages.filter((page) => page.half === half && page.isStructured);
  const views = { 'without declarations': withoutDeclarations, 'without class names too': withoutNames };
  return Object.entries(views).map(([name, strip]) => {
    const read = own.map(({ html, url, ingredients }) => {
      const got = readRecipeHtml(strip(html), url)?.ingredients ?? [];
      return { isExact: isSame(got, ingredients), isAlike: isSame(got.map(bare), ingredients.map(bare)) };
    });
    return {
      half: half.replace('_', ' '),
      pages: name,
      exact: shareOf(read.map(({ isExact }) => isExact)),
      'but for punctuation and fractions': shareOf(read.map(({ isAlike }) => isAlike)),
    };
  });
}

function toLayoutRow(layout: PageLayout, pages: readonly LabelledPage[]) {
  const shares = HALVES.map((half) => {
    const own = pages.filter((page) => page.half === half);
    return [half.replace('_', ' '), Math.round((1000 * countExact(layout, own)) / own.length) / 10];
  });
  return { layout: layout.name, ...Object.fromEntries(shares) };
}

/** Letters and digits of a line; "½" is "1/2". */
function bare(line: string): string {
  return line
    .toLowerCase()
    .replace(/[¼½¾⅐-⅞]/g, (sign) => ` ${sign.normalize('NFKD')}`)
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function scorePage(page: LabelledPage): PageScore {
  let recipe: ImportedRecipe | null = null;
  let hasCrashed = false;
  let milliseconds = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    try {
      recipe = readRecipeHtml(page.html, page.url);
    } catch {
      hasCrashed = true;
    }
    milliseconds = Math.min(milliseconds, performance.now() - start);
  }
  const told = (label: unknown, isRight: boolean) => (label === null ? null : isRight);
  return {
    page,
    milliseconds,
    hasCrashed,
    parts: {
      title: isSame([recipe?.title ?? ''], [page.title]),
      ingredients: isSame(recipe?.ingredients ?? [], page.ingredients),
      instructions: told(page.steps, isSame(recipe?.steps ?? [], page.steps ?? [])),
      servings: told(page.servings, recipe?.servings === page.servings),
      'total time': told(page.totalMinutes, recipe?.totalMinutes === page.totalMinutes),
    },
  };
}

/** The same lines, but for white space. */
function isSame(got: readonly string[], wanted: readonly string[]): boolean {
  const fold = (line: string | undefined) => (line ?? '').replace(/\s+/g, ' ').trim();
  return got.length === wanted.length && got.every((line, index) => fold(line) === fold(wanted[index]));
}
