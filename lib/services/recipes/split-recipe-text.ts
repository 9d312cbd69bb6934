import { parseIngredient } from '@chef/culinary/phrases';
import type { RecipeText } from '@chef/culinary/recipe';

const INGREDIENTS_HEADING =
  /^(the )?(ingredients|zutaten|ingrédients|ingredientes|ingredienti|what you need)\b[^a-z]*$/iu;
const STEPS_HEADING =
  /^(the )?(method|directions|instructions|steps|preparation|how to( make it)?|zubereitung|préparation|preparación|preparazione)\b[^a-z]*$/iu;
const BULLET = /^(?:[-–—*•·▢☐]|\d{1,2}[.)](?=\s))\s*/u;
const SERVINGS = /^(?:serves|servings|yield|makes|für|pour|para|per)\D{0,12}(\d{1,3})\b/iu;
/** Longer lines are sentences of a method and never ingredient lines. */
const INGREDIENT_LENGTH_MAX = 90;

interface Sections {
  title: string;
  servings: number | null;
  ingredients: string[];
  steps: string[];
}

/** Whether a line without a heading over it reads as an ingredient: short, with an amount or a food we know. */
function readsAsIngredient(line: string): boolean {
  if (line.length > INGREDIENT_LENGTH_MAX || /[.!?]$/.test(line)) return false;
  const parsed = parseIngredient(line);
  return parsed.quantity !== null || parsed.foodId !== null;
}

function takeLine(sections: Sections, line: string, section: 'ingredients' | 'steps' | null): void {
  const servings = SERVINGS.exec(line)?.[1];
  const bare = line.replace(BULLET, '');
  if (servings !== undefined && line.length < 40) sections.servings = Number(servings);
  else if (section === 'ingredients') sections.ingredients.push(bare);
  else if (section === 'steps') sections.steps.push(bare);
  else if (sections.steps.length === 0 && readsAsIngredient(bare)) sections.ingredients.push(bare);
  else sections.steps.push(bare);
}

/**
 * Splits a recipe that somebody pasted: a title line, ingredients and steps, with or without headings. Nothing is
 * dropped: what is not understood as an ingredient is a step.
 */
export function splitRecipeText(text: string): RecipeText {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const sections: Sections = { title: '', servings: null, ingredients: [], steps: [] };
  let section: 'ingredients' | 'steps' | null = null;
  const isHeading = (line: string) => INGREDIENTS_HEADING.test(line) || STEPS_HEADING.test(line);
  const [first = '', ...rest] = lines;
  // Before a heading nothing is an ingredient yet: "Onions" is then what the dish is called.
  const isBeforeHeading = rest.some(isHeading);
  const hasTitle = !isHeading(first) && (isBeforeHeading || !readsAsIngredient(first.replace(BULLET, '')));
  if (hasTitle) sections.title = first.slice(0, 200);
  for (const line of hasTitle ? rest : lines) {
    if (INGREDIENTS_HEADING.test(line)) section = 'ingredients';
    else if (STEPS_HEADING.test(line)) section = 'steps';
    else takeLine(sections, line, section);
  }
  return sections;
}
