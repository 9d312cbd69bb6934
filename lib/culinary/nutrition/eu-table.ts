import { EU_REFERENCE_INTAKES } from '../daily-values/index.ts';
import type { NutritionReport } from './nutrition-report.ts';

export type EuNutrient =
  | 'energyKj'
  | 'energyKcal'
  | 'fat'
  | 'saturates'
  | 'carbohydrate'
  | 'sugars'
  | 'fibre'
  | 'protein'
  | 'salt';

/** One line of the EU nutrition declaration. */
export interface EuRow {
  readonly nutrient: EuNutrient;
  readonly unit: 'kJ' | 'kcal' | 'g';
  /** Rounded, in 100 g; null where a figure is missing. */
  readonly amount: number | null;
  /** "< 0.5 g": `amount` is then the limit. */
  readonly isLessThan: boolean;
  /** Share of the reference intake of an adult (8400 kJ / 2000 kcal) in 100 g, percent; null where none is set. */
  readonly referencePercent: number | null;
  readonly isPartOfRowAbove: boolean;
}

/** Energy factors, Regulation (EU) No 1169/2011, Annex XIV: kJ and kcal per gram. */
const FACTORS = {
  carbohydrate: { kj: 17, kcal: 4 },
  fat: { kj: 37, kcal: 9 },
  protein: { kj: 17, kcal: 4 },
  fibre: { kj: 8, kcal: 2 },
} as const;
/** Salt equivalent: sodium × 2.5 (Annex I, point 11). */
const SALT_PER_SODIUM = 2.5;

/**
 * The EU nutrition declaration per 100 g: order of Annex XV of Regulation (EU) No 1169/2011, energy by the factors of
 * Annex XIV in kJ and kcal, rounded by the Commission's guidance on tolerances (December 2012, table 4). Carbohydrate
 * is without fibre, unlike on the US panel.
 */
export function euNutritionDeclaration({ per100g }: NutritionReport): readonly EuRow[] {
  const fat = per100g.fatGrams.value;
  const fibre = per100g.fibreGrams.value;
  const protein = per100g.proteinGrams.value;
  const total = per100g.carbohydrateGrams.value;
  const carbohydrate = total === null ? null : Math.max(0, total - (fibre ?? 0));
  const sodium = per100g.sodiumMg.value;
  const energy = (unit: 'kj' | 'kcal') =>
    fat === null || protein === null || carbohydrate === null
      ? null
      : fat * FACTORS.fat[unit] +
        protein * FACTORS.protein[unit] +
        carbohydrate * FACTORS.carbohydrate[unit] +
        (fibre ?? 0) * FACTORS.fibre[unit];
  return [
    row('energyKj', 'kJ', energy('kj'), whole),
    row('energyKcal', 'kcal', energy('kcal'), whole),
    row('fat', 'g', fat, macro),
    row('saturates', 'g', per100g.saturatedFatGrams.value, saturates, true),
    row('carbohydrate', 'g', carbohydrate, macro),
    row('sugars', 'g', per100g.sugarsGrams.value, macro, true),
    row('fibre', 'g', fibre, macro),
    row('protein', 'g', protein, macro),
    row('salt', 'g', sodium === null ? null : (sodium / 1000) * SALT_PER_SODIUM, salt),
  ];
}

interface Rounded {
  readonly amount: number;
  readonly isLessThan: boolean;
}

const toNearest = (value: number, digits: number): number =>
  Math.round((value + 1e-9) * 10 ** digits) / 10 ** digits;
const exact = (amount: number): Rounded => ({ amount, isLessThan: false });
const below = (limit: number, value: number): Rounded => ({
  amount: value === 0 ? 0 : limit,
  isLessThan: value !== 0,
});

function row(
  nutrient: EuNutrient,
  unit: EuRow['unit'],
  value: number | null,
  round: (value: number) => Rounded,
  isPartOfRowAbove = false,
): EuRow {
  const reference = EU_REFERENCE_INTAKES[nutrient];
  const rounded = value === null ? null : round(value);
  return {
    nutrient,
    unit,
    amount: rounded?.amount ?? null,
    isLessThan: rounded?.isLessThan ?? false,
    referencePercent: value === null || reference === null ? null : Math.round((value / reference) * 100),
    isPartOfRowAbove,
  };
}

const whole = (value: number): Rounded => exact(toNearest(value, 0));

/** Fat, carbohydrate, sugars, fibre, protein: from 10 g whole grams, below tenths, to 0.5 g "< 0.5 g". */
function macro(value: number): Rounded {
  if (value <= 0.5) return below(0.5, value);
  return exact(toNearest(value, value >= 10 ? 0 : 1));
}

/** Saturates: as above, but tenths down to 0.1 g. */
function saturates(value: number): Rounded {
  if (value <= 0.1) return below(0.1, value);
  return exact(toNearest(value, value >= 10 ? 0 : 1));
}

/** Salt: from 1 g tenths, below hundredths, to 0.0125 g "< 0.01 g". */
function salt(value: number): Rounded {
  if (value <= 0.0125) return below(0.01, value);
  return exact(toNearest(value, value >= 1 ? 1 : 2));
}
