import type { HtmlElement } from '../html/html-element.ts';
import { EMPTY_RECIPE, type ImportedRecipe } from '../imported-recipe.ts';
import { addMinutes } from '../structured/recipe-from-node.ts';
import { findIngredientLines } from './find-ingredient-lines.ts';
import { findPageFacts } from './find-page-facts.ts';
import { findPageTitle } from './find-page-title.ts';
import { findStepLines } from './find-step-lines.ts';
import { linesOfPage } from './page-lines.ts';

/** Reads the recipe of a page from what a reader sees: headings, lists, names in the markup. */
export function readPlainPage(page: HtmlElement): ImportedRecipe {
  const lines = linesOfPage(page);
  const ingredients = findIngredientLines(lines);
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
