import type { Portions } from '../fridge/usual-amount.ts';
import { ODD } from '../steps/salad-parts.ts';

export const PORTIONS: Portions = {
  poultry: 120,
  steak: 120,
  mince: 100,
  fish: 120,
  beans: 90,
  soft: 50,
  firm: 60,
  salad: 35,
  leafy: 30,
  cheese: 35,
  root: 40,
  wrap: 2,
};

export const BAR = new RegExp(`${ODD.source}|okra|artichoke$|brussels|tapioca|gravy|dressing`);
