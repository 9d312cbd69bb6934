export { allowedFoodNames, allowedFoods } from './allowed-foods.ts';
export { allowedIngredientGbnf, allowedRecipeGbnf } from './allowed-foods-gbnf.ts';
export { allowedFoodsJsonSchema, type JsonSchema } from './allowed-foods-json-schema.ts';
