export type { ImportedRecipe } from './imported-recipe.ts';
export { readRecipeHtml } from './read-recipe-html.ts';
