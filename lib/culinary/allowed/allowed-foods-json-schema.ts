import type { FoodConstraints } from '../diets/index.ts';
import { UNITS } from '../units/index.ts';
import { allowedFoodNames } from './allowed-foods.ts';

/** A JSON Schema object. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Bounds of what a model may write; with them every constrained answer ends. */
const BOUNDS = {
  titleMax: 90,
  ingredientsMin: 2,
  ingredientsMax: 20,
  stepsMin: 2,
  stepsMax: 10,
  stepMax: 320,
  preparationMax: 40,
};
/** Amounts that kitchens measure; an enumeration, because grammars have no numeric bounds. */
const QUANTITIES = [
  0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100, 120, 125,
  150, 175, 200, 225, 250, 300, 350, 400, 450, 500, 600, 700, 750, 800, 900, 1000,
];
const MINUTES = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 18, 20, 22, 25, 28, 30, 35, 40, 45, 50, 60, 75, 90, 120,
  150, 180, 240,
];

/**
 * JSON Schema of a `RecipeDraft` in which an ingredient can only be an allowed food: a decoder held to it cannot
 * name another one. All properties are required and in reading order.
 * @param servings the only number of servings that is accepted; any up to 24 when not given
 */
export function allowedFoodsJsonSchema(constraints: FoodConstraints, servings?: number): JsonSchema {
  const minutes = { type: 'integer', enum: MINUTES };
  const ingredient = object({
    quantity: { enum: [null, ...QUANTITIES] },
    unit: { enum: [null, ...UNITS.map(({ code }) => code)] },
    food: { type: 'string', enum: allowedFoodNames(constraints) },
    preparation: {
      anyOf: [{ type: 'null' }, { type: 'string', minLength: 2, maxLength: BOUNDS.preparationMax }],
    },
  });
  const step = object({
    text: { type: 'string', minLength: 10, maxLength: BOUNDS.stepMax },
    minutes: { enum: [null, ...MINUTES] },
  });
  return object({
    title: { type: 'string', minLength: 3, maxLength: BOUNDS.titleMax },
    servings: {
      type: 'integer',
      enum: servings === undefined ? Array.from({ length: 24 }, (_, index) => index + 1) : [servings],
    },
    prepMinutes: minutes,
    cookMinutes: minutes,
    ingredients: {
      type: 'array',
      items: ingredient,
      minItems: BOUNDS.ingredientsMin,
      maxItems: BOUNDS.ingredientsMax,
    },
    steps: { type: 'array', items: step, minItems: BOUNDS.stepsMin, maxItems: BOUNDS.stepsMax },
  });
}

function object(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}
