export { composeRecipe } from './compose-recipe.ts';
export type { ComposeRequest, ComposeResult, LeftOutReason } from './compose-request.ts';
export { type CookedApart, cookApart } from './cook-apart.ts';
export { DISH_FORMS } from './forms/dish-forms.ts';
export { cooksLong } from './fridge/cooks-long.ts';
export { proposeRecipes } from './propose-recipes.ts';
