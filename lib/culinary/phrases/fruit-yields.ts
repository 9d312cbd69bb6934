/** What one fruit gives, in grams. */
export interface FruitYield {
  readonly juiceGrams: number;
  readonly zestGrams: number;
}

/**
 * Juice: USDA SR28, WEIGHT, "1 lemon yields" (09152), "1 lime yields" (09160), "fruit yields" (09206 orange, 09128
 * grapefruit). Zest: a tablespoon of lemon or orange peel weighs 6 g (09156, 09216), and a lemon gives about one; a
 * lime a third of that and a grapefruit twice as much by their surface.
 */
export const FRUIT_YIELDS: Readonly<Record<string, FruitYield>> = {
  lemon: { juiceGrams: 48, zestGrams: 6 },
  lime: { juiceGrams: 44, zestGrams: 4 },
  orange: { juiceGrams: 86, zestGrams: 8 },
  grapefruit: { juiceGrams: 196, zestGrams: 12 },
};
