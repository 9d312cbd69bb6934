export { convertTemperatures } from './convert-temperatures.ts';
export { factorForPan, type Pan, type PanFactor, panAreaCm2, panVolumeMl, readPan } from './pans.ts';
export {
  type PrintableIngredient,
  type PrintedIngredient,
  printScaledIngredient,
} from './print-scaled-ingredient.ts';
export { factorForIngredient, factorForServings } from './scale-factor.ts';
export { type ScaledLine, scaleLine } from './scale-line.ts';
export { type RecipeScale, type ScaledRecipe, scaleRecipe, scaleStep } from './scale-recipe.ts';
