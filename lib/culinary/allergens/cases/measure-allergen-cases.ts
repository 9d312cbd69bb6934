import type { RecipeText } from '../../recipe/recipe.ts';
import type { Allergen } from '../../vocabulary/index.ts';
import { findAllergens } from '../find-allergens.ts';
import type { AllergenCase } from './allergen-case.ts';

/** How the kitchen did on a table of cases. */
export interface CaseFigures {
  readonly cases: number;
  readonly traps: number;
  /** An allergen that is there and was answered with `none_found`: what must never happen. */
  readonly falseSafe: readonly CaseMiss[];
  /** There for certain and not reported so. */
  readonly understated: readonly CaseMiss[];
  /** Traps that fired. */
  readonly falseAlarms: readonly CaseMiss[];
  /** Share of the traps that stayed silent. */
  readonly trapPrecision: number;
}

interface CaseMiss {
  readonly text: string;
  readonly allergen: Allergen;
  readonly verdict: string;
}

/** Runs a table of cases, each as a recipe of one line. */
export function measureAllergenCases(cases: readonly AllergenCase[]): CaseFigures {
  const falseSafe: CaseMiss[] = [];
  const understated: CaseMiss[] = [];
  const falseAlarms: CaseMiss[] = [];
  let traps = 0;
  let silent = 0;
  for (const row of cases) {
    const { verdicts } = findAllergens(toRecipe(row));
    const miss = (allergen: Allergen): CaseMiss => ({
      text: row.text,
      allergen,
      verdict: verdicts[allergen],
    });
    for (const allergen of [...row.contains, ...row.atLeastMay])
      if (verdicts[allergen] === 'none_found') falseSafe.push(miss(allergen));
    for (const allergen of row.contains)
      if (verdicts[allergen] !== 'contains') understated.push(miss(allergen));
    for (const allergen of row.atLeastMay)
      if (verdicts[allergen] === 'unknown') understated.push(miss(allergen));
    if (row.free.length === 0) continue;
    traps += 1;
    const fired = row.free.filter((allergen) => verdicts[allergen] !== 'none_found');
    falseAlarms.push(...fired.map(miss));
    if (fired.length === 0) silent += 1;
  }
  return {
    cases: cases.length,
    traps,
    falseSafe,
    understated,
    falseAlarms,
    trapPrecision: traps === 0 ? 1 : silent / traps,
  };
}

function toRecipe({ part, text }: AllergenCase): RecipeText {
  return {
    title: part === 'title' ? text : '',
    ingredients: part === 'ingredient' ? [text] : [],
    steps: part === 'step' ? [text] : [],
    servings: 2,
  };
}
