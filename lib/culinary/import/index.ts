export { readCooklang } from './formats/read-cooklang.ts';
export { readRecipeJson } from './formats/read-recipe-json.ts';
export type { ImportedRecipe } from './imported-recipe.ts';
export { readRecipeHtml } from './read-recipe-html.ts';
export { readRecipeText } from './read-recipe-text.ts';
