/** Rows under the energy, in the order of the US nutrition-facts panel (21 CFR 101.9). */
export const NUTRIENT_ROWS = [
  'fatGrams',
  'saturatedFatGrams',
  'carbohydrateGrams',
  'fibreGrams',
  'sugarsGrams',
  'proteinGrams',
  'sodiumMg',
] as const;

type PrintedNutrient = (typeof NUTRIENT_ROWS)[number] | 'energyKcal';

export function unitOfNutrient(nutrient: PrintedNutrient): string {
  if (nutrient === 'energyKcal') return 'kcal';
  return nutrient.endsWith('Mg') ? 'mg' : 'g';
}

/** Grams below ten keep one decimal; from a hundred of anything on, steps of five: more would feign precision. */
export function printNutrient(value: number, nutrient: PrintedNutrient): string {
  if (nutrient.endsWith('Grams')) return value < 10 ? value.toFixed(1) : String(Math.round(value));
  return String(value < 100 ? Math.round(value) : Math.round(value / 5) * 5);
}
