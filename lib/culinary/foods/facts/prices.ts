import type { FoodCategory } from '../food.ts';
import type { FoodPrice } from './food-facts.ts';
import { keyedRows, type Sourced } from './keyed-rows.ts';
import { PRICE_ROWS } from './price-rows.ts';

/**
 * US retail prices in cents per kilogram, lower and upper end of what a supermarket asks for the everyday foods of a
 * category. Our estimate, rounded, made in November 2026 with the Bureau of Labor Statistics' average price series
 * (APU) as anchor points; a band and not a price.
 */
const CATEGORY_PRICES: Readonly<Record<FoodCategory, readonly [low: number, high: number]>> = {
  vegetable: [250, 700],
  leafy_green: [400, 1400],
  allium: [180, 600],
  root_vegetable: [120, 400],
  mushroom: [700, 2000],
  legume: [200, 600],
  grain: [150, 600],
  pasta: [200, 600],
  bread: [350, 900],
  flour: [100, 400],
  fruit: [250, 900],
  dried_fruit: [700, 1800],
  nut: [1000, 2800],
  seed: [600, 1800],
  herb: [1500, 5000],
  spice: [2000, 9000],
  oil: [400, 2000],
  dairy: [150, 900],
  cheese: [900, 2800],
  egg: [450, 1000],
  meat: [900, 2800],
  processed_meat: [900, 2500],
  poultry: [450, 1400],
  fish: [1200, 3500],
  shellfish: [1200, 3500],
  plant_protein: [500, 1400],
  condiment: [500, 1800],
  sauce: [400, 1500],
  stock: [150, 600],
  sweetener: [150, 1200],
  baking: [300, 2000],
  beverage: [50, 500],
  alcohol: [800, 3000],
  snack: [600, 1600],
  prepared: [500, 1600],
};

/** Who says so, for the person who asks. */
export const PRICE_SOURCE = 'chef-genius:estimate, anchored on BLS average retail prices (APU)';
const PRICE_DATE = '2026-11';
const LOW_BELOW_CENTS = 500;
const MEDIUM_BELOW_CENTS = 1500;

function toPrice(centsPerKgLow: number, centsPerKgHigh: number, source = PRICE_SOURCE): FoodPrice {
  const middle = (centsPerKgLow + centsPerKgHigh) / 2;
  const band = middle < LOW_BELOW_CENTS ? 'low' : middle < MEDIUM_BELOW_CENTS ? 'medium' : 'high';
  return { band, centsPerKgLow, centsPerKgHigh, source, date: PRICE_DATE };
}

const FOOD_BANDS = keyedRows(PRICE_ROWS, (cells, source) => {
  const [low = 0, high = 0] = cells.map(Number);
  return toPrice(low, high, source);
});

/** Price band of a food: its own, else of what it is a kind of, else its aisle's. */
export function foodPrice(foodIds: readonly string[], category: FoodCategory): Sourced<FoodPrice> {
  const value = () => toPrice(...CATEGORY_PRICES[category]);
  return FOOD_BANDS.find(foodIds) ?? { value: value(), basis: 'aisle', source: PRICE_SOURCE };
}

/** Ids of all foods with a band of their own, for the validator. */
export const pricedFoodIds = () => FOOD_BANDS.ids();
