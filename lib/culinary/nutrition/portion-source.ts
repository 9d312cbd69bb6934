import type { Food } from '../foods/food.ts';
import type { ParsedIngredient } from '../recipe/recipe.ts';
import { unitByCode } from '../units/find-unit.ts';

/**
 * The portion row that a line's grams come from: `sr28:<NDB>:<sequence>` or whoever weighed it; null for a unit of mass,
 * whose grams are a definition, and where no row fits.
 */
export function portionSource(line: ParsedIngredient, food: Food): string | null {
  const { grams, gramsFrom, quantity, quantityMax, unit } = line;
  if (
    grams === null ||
    quantity === null ||
    quantity === 0 ||
    gramsFrom === 'mass_unit' ||
    gramsFrom === 'stated_mass'
  )
    return null;
  const count = quantityMax === null ? quantity : (quantity + quantityMax) / 2;
  const each = grams / count;
  const exact = food.measures.find(
    (measure) => isClose(measure.grams, each) && (unit === null || measure.unit === unit),
  );
  if (exact !== undefined) return exact.source;
  const volume = unit === null ? null : unitByCode(unit);
  if (volume?.kind === 'volume' && volume.size !== null) {
    const density = each / volume.size;
    const row = food.measures.find((measure) => {
      const size = unitByCode(measure.unit);
      return (
        size?.kind === 'volume' && size.size !== null && isClose(measure.grams / size.size, density, 0.01)
      );
    });
    return row?.source ?? null;
  }
  return food.measures.find((measure) => isClose(measure.grams, each))?.source ?? null;
}

function isClose(a: number, b: number, share = 0.002): boolean {
  return Math.abs(a - b) <= Math.max(0.02, Math.abs(a) * share);
}
