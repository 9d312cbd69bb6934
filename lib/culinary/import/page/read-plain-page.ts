import type { HtmlElement } from '../html/html-element.ts';
import { EMPTY_RECIPE, type ImportedRecipe } from '../imported-recipe.ts';
import { addMinutes } from '../structured/recipe-from-node.ts';
import { findIngredientLines } from './find-ingredient-lines.ts';
import { findPageFacts } from './find-page-facts.ts';
import { findPageTitle } from './find-page-title.ts';
import { findStepLines } from './find-step-lines.ts';
import type { LineRun } from './line-runs.ts';
import type { PageLine } from './page-line.ts';
import { linesOfPage } from './page-lines.ts';

/** What is looked at, one after the other, until there are ingredients. */
const VIEWS = ['shown', 'hidden too', 'margins too'] as const;

/** Reads the recipe of a page from what a reader sees: headings, lists, names in the markup. With `isSaidOnly` a heading or a name has to say what the ingredients are. */
export function readPlainPage(page: HtmlElement, isSaidOnly = false): ImportedRecipe {
  const { lines, ingredients } = lookAt(page, isSaidOnly);
  const facts = findPageFacts(lines);
  return {
    ...EMPTY_RECIPE,
    title: findPageTitle(page),
    ingredients: ingredients?.lines.map(({ text }) => text) ?? [],
    steps: findStepLines(lines, ingredients),
    ...facts,
    totalMinutes: facts.totalMinutes ?? addMinutes(facts.prepMinutes, facts.cookMinutes),
  };
}

function lookAt(
  page: HtmlElement,
  isSaidOnly: boolean,
): { lines: readonly PageLine[]; ingredients: LineRun | null } {
  const shown = linesOfPage(page);
  for (const view of VIEWS) {
    const lines = view === 'shown' ? shown : linesOfPage(page, view);
    // What stands in a margin counts only where a heading or a name says what it is.
    const ingredients = findIngredientLines(lines, isSaidOnly || view === 'margins too');
    if (ingredients !== null) return { lines, ingredients };
  }
  return { lines: shown, ingredients: null };
}
