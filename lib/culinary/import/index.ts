export { type ImportedRecipe, readRecipeHtml } from './read-recipe-html.ts';
