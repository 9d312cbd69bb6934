export { allowedFoodNames, allowedFoods } from './allowed-foods.ts';
export { allowedFoodsJsonSchema, type JsonSchema } from './allowed-foods-json-schema.ts';
