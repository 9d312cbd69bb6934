import { ALLIUMS } from './alliums.ts';
import { CURED_MEATS } from './cured-meats.ts';
import { CHEESES, DAIRY, EGGS } from './dairy-and-eggs.ts';
import { DRIED_FRUIT, FRUIT } from './fruit.ts';
import { BREADS, FLOURS, GRAINS, PASTA } from './grains-and-breads.ts';
import { HERBS, SPICES } from './herbs-and-spices.ts';
import { LEGUMES, NUTS, PLANT_PROTEINS, SEEDS } from './legumes-nuts-seeds.ts';
import { BEEF, GAME, LAMB, PORK, POULTRY } from './meats.ts';
import { CONDIMENTS, OILS, SAUCES, STOCKS } from './oils-condiments-sauces.ts';
import { LEAVES, MUSHROOMS, ROOTS } from './roots-leaves-mushrooms.ts';
import { CRUSTACEANS, FISH, MOLLUSCS } from './seafood.ts';
import type { SourceFood } from './source-food.ts';
import { ALCOHOL, BAKING, DRINKS, SWEETENERS } from './sweet-baking-drinks.ts';
import { VEGETABLES } from './vegetables.ts';

/** Every hand-kept row, in the order that lists of foods are shown in. */
export const SOURCE_FOODS: readonly SourceFood[] = [
  ...VEGETABLES,
  ...ALLIUMS,
  ...ROOTS,
  ...LEAVES,
  ...MUSHROOMS,
  ...FRUIT,
  ...DRIED_FRUIT,
  ...LEGUMES,
  ...PLANT_PROTEINS,
  ...GRAINS,
  ...PASTA,
  ...BREADS,
  ...FLOURS,
  ...NUTS,
  ...SEEDS,
  ...POULTRY,
  ...BEEF,
  ...PORK,
  ...LAMB,
  ...GAME,
  ...CURED_MEATS,
  ...FISH,
  ...CRUSTACEANS,
  ...MOLLUSCS,
  ...EGGS,
  ...DAIRY,
  ...CHEESES,
  ...HERBS,
  ...SPICES,
  ...OILS,
  ...CONDIMENTS,
  ...SAUCES,
  ...STOCKS,
  ...SWEETENERS,
  ...BAKING,
  ...DRINKS,
  ...ALCOHOL,
];
