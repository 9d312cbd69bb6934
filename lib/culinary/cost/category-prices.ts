import type { FoodCategory } from '../foods/food.ts';

/**
 * US retail prices in cents per kilogram, lower and upper end of what a supermarket asks for the everyday foods of a
 * category. Our estimate, rounded, made in November 2026 with the Bureau of Labor Statistics' average price series
 * (APU) as anchor points; a band and not a price.
 */
export const CATEGORY_PRICES: Readonly<Record<FoodCategory, readonly [low: number, high: number]>> = {
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
export const PRICE_SOURCE = 'Chef-Genius price bands, 2026-11, anchored on BLS average retail prices';
