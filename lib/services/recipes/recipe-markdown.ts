import type { Recipe } from '@chef/contracts/recipe';

/** Characters that Markdown would read as something else at any place of a line. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, (character) => `\\${character}`);

/** A recipe as CommonMark: title, facts, ingredients as a list, steps numbered. */
export function recipeMarkdown(recipe: Recipe): string {
  const facts = `Serves ${recipe.servings} · ${recipe.totalMinutes} minutes`;
  return [
    `# ${escaped(recipe.title)}`,
    facts,
    recipe.ingredients.map(({ phrase }) => `- ${escaped(phrase)}`).join('\n'),
    recipe.steps.map(({ text }, index) => `${index + 1}. ${escaped(text)}`).join('\n'),
  ].join('\n\n');
}
