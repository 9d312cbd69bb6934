import type { HazardClass } from '../foods/food.ts';

export interface TemperatureFloor {
  /** Least internal temperature, °C. */
  readonly celsius: number;
  /** The same as US sources print it, °F. */
  readonly fahrenheit: number;
  /** Rest before serving, minutes; 0 where none is asked for. */
  readonly restMinutes: number;
  readonly source: string;
}

const FSIS = 'USDA FSIS, Safe Minimum Internal Temperature Chart';

/** Least internal temperature of what can make people ill, by hazard; null where heat is not the control. */
export const TEMPERATURE_FLOORS: Readonly<Record<HazardClass, TemperatureFloor | null>> = {
  poultry: { celsius: 74, fahrenheit: 165, restMinutes: 0, source: FSIS },
  ground_meat: { celsius: 71, fahrenheit: 160, restMinutes: 0, source: FSIS },
  whole_cut_meat: { celsius: 63, fahrenheit: 145, restMinutes: 3, source: FSIS },
  cured_raw_meat: { celsius: 63, fahrenheit: 145, restMinutes: 3, source: FSIS },
  ready_to_eat_meat: null,
  fish: { celsius: 63, fahrenheit: 145, restMinutes: 0, source: FSIS },
  shellfish: { celsius: 63, fahrenheit: 145, restMinutes: 0, source: 'FDA Food Code 2022, 3-401.11(A)(1)' },
  egg: { celsius: 71, fahrenheit: 160, restMinutes: 0, source: `${FSIS} (egg dishes)` },
  raw_flour: null,
  lectin_bean: null,
  sprouts: null,
  soft_cheese: null,
  raw_milk: null,
};

/** Leftovers are heated through to this, °C (USDA FSIS: 165 °F). */
export const REHEATING_CELSIUS = 74;
