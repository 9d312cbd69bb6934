/**
 * Nutrients we carry per 100 g of food, with USDA SR28 nutrient numbers (NUTR_DEF). A nutrient that
 * SR28 does not report for a food is `null`: missing is missing, never zero.
 */
export const NUTRIENTS = {
  energyKcal: '208',
  proteinGrams: '203',
  fatGrams: '204',
  saturatedFatGrams: '606',
  transFatGrams: '605',
  carbohydrateGrams: '205',
  fibreGrams: '291',
  sugarsGrams: '269',
  sodiumMg: '307',
  potassiumMg: '306',
  calciumMg: '301',
  ironMg: '303',
  vitaminAMcgRae: '320',
  vitaminCMg: '401',
  vitaminDMcg: '328',
  cholesterolMg: '601',
} as const;
export type Nutrient = keyof typeof NUTRIENTS;
export type NutrientProfile = Readonly<Record<Nutrient, number | null>>;
