import { parseIngredient } from '../phrases/index.ts';
import { EMPTY_RECIPE, type ImportedRecipe } from './imported-recipe.ts';
import { headingOf } from './page/section-words.ts';
import { readDuration } from './structured/read-duration.ts';
import { readServings } from './structured/read-servings.ts';
import { addMinutes } from './structured/recipe-from-node.ts';

const BULLET = /^(?:[-–—*•·▢☐]|\d{1,2}[.)](?=\s))\s*/u;
const SERVINGS = /^(?:serves|servings|yields?|makes|portion(?:en|s)|für|pour|para|per)\b.{0,12}\d/iu;
const TIME = /^(prep|cook|bake|total)(?:aration|ing)?(?: time)?\s*[:：]\s*(.{1,40})$/i;
/** Longer lines are sentences of a method and never ingredient lines. */
const INGREDIENT_LENGTH_MAX = 90;
const TITLE_LENGTH_MAX = 200;

type Section = 'ingredients' | 'steps' | null;
type Draft = { -readonly [K in keyof ImportedRecipe]: ImportedRecipe[K] } & {
  ingredients: string[];
  steps: string[];
};

/**
 * Reads a recipe that somebody pasted: a title line, ingredients and steps, with or without headings. Nothing is
 * dropped: what is not understood as an ingredient is a step. Linear time.
 */
export function readRecipeText(text: string): ImportedRecipe {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const draft: Draft = { ...EMPTY_RECIPE, ingredients: [], steps: [] };
  const [first = '', ...rest] = lines;
  // Before a heading nothing is an ingredient yet: "Onions" is then what the dish is called.
  const isBeforeHeading = rest.some((line) => sectionOf(line) !== null);
  const hasTitle =
    sectionOf(first) === null &&
    !TIME.test(first) &&
    (isBeforeHeading || !readsAsIngredient(first.replace(BULLET, '')));
  if (hasTitle) draft.title = first.replace(/^#+\s*/, '').slice(0, TITLE_LENGTH_MAX);
  let section: Section = null;
  for (const line of hasTitle ? rest : lines) {
    const opened = sectionOf(line);
    if (opened === null) takeLine(draft, line, section);
    else section = opened;
  }
  draft.totalMinutes ??= addMinutes(draft.prepMinutes, draft.cookMinutes);
  return draft;
}

function sectionOf(line: string): Section {
  const heading = headingOf(line);
  return heading === 'ingredients' || heading === 'steps' ? heading : null;
}

function takeLine(draft: Draft, line: string, section: Section): void {
  if (takeFact(draft, line)) return;
  const bare = line.replace(BULLET, '');
  if (bare === '') return;
  if (section === 'ingredients') draft.ingredients.push(bare);
  else if (section === 'steps') draft.steps.push(bare);
  else if (draft.steps.length === 0 && readsAsIngredient(bare)) draft.ingredients.push(bare);
  else draft.steps.push(bare);
}

/** "Serves 4", "Cook time: 20 min". */
function takeFact(draft: Draft, line: string): boolean {
  if (line.length < 40 && SERVINGS.test(line)) {
    draft.servings = readServings(line);
    return draft.servings !== null;
  }
  const [, label = '', duration = ''] = TIME.exec(line) ?? [];
  const minutes = readDuration(duration);
  if (minutes === null) return false;
  const kind = label.toLowerCase();
  draft[kind === 'prep' ? 'prepMinutes' : kind === 'total' ? 'totalMinutes' : 'cookMinutes'] = minutes;
  return true;
}

/** Whether a line without a heading over it reads as an ingredient: short, with an amount or a food we know. */
function readsAsIngredient(line: string): boolean {
  if (line.length > INGREDIENT_LENGTH_MAX || /[.!?]$/.test(line)) return false;
  const parsed = parseIngredient(line);
  return parsed.quantity !== null || parsed.foodId !== null;
}
