import { ALLIUMS } from './alliums.ts';
import { ASIAN_NOODLES_AND_WRAPPERS } from './asian-noodles-and-wrappers.ts';
import { BAKING_AIDS } from './baking-aids.ts';
import { BEEF_AND_VEAL_CUTS, PORK_AND_LAMB_CUTS } from './beef-pork-and-lamb-cuts.ts';
import { BREADS_BY_KIND } from './breads-by-kind.ts';
import { CHEESES_BY_KIND } from './cheeses-by-kind.ts';
import { CHOCOLATE_AND_CANDY } from './chocolate-and-candy.ts';
import { CONDIMENTS_BY_KIND } from './condiments-by-kind.ts';
import { CURED_MEATS } from './cured-meats.ts';
import { CURED_MEATS_BY_KIND } from './cured-meats-by-kind.ts';
import { CURRY_PASTES, STOCKS_BY_KIND } from './curry-pastes-and-stocks.ts';
import { CHEESES, DAIRY, EGGS } from './dairy-and-eggs.ts';
import { DAIRY_BY_KIND, EGGS_BY_KIND } from './dairy-and-eggs-by-kind.ts';
import { DOUGHS } from './doughs.ts';
import { SALAD_DRESSINGS, SAUCES_BY_KIND } from './dressings-and-sauces.ts';
import { ALCOHOL_BY_KIND, DRINKS_BY_KIND } from './drinks-and-spirits-by-kind.ts';
import { FISH_BY_SPECIES } from './fish-by-species.ts';
import { FLOURS_AND_STARCHES } from './flours-and-starches.ts';
import { DRIED_FRUIT, FRUIT } from './fruit.ts';
import { BREADS, FLOURS, GRAINS, PASTA } from './grains-and-breads.ts';
import { GRAINS_BY_KIND } from './grains-by-kind.ts';
import { HERBS, SPICES } from './herbs-and-spices.ts';
import { HERBS_BY_KIND, SPICES_BY_KIND } from './herbs-and-spices-by-kind.ts';
import { LEAVES_BY_KIND, MUSHROOMS_BY_KIND } from './leaves-and-mushrooms-by-kind.ts';
import { LEGUMES, NUTS, PLANT_PROTEINS, SEEDS } from './legumes-nuts-seeds.ts';
import { BEEF, GAME, LAMB, PORK, POULTRY } from './meats.ts';
import { NUTS_AND_SEEDS_BY_KIND } from './nuts-and-seeds-by-kind.ts';
import { OILS_BY_KIND, VINEGARS_AND_ACIDS } from './oils-and-vinegars.ts';
import { CONDIMENTS, OILS, SAUCES, STOCKS } from './oils-condiments-sauces.ts';
import { BERRIES, ORCHARD_FRUIT } from './orchard-fruit-and-berries.ts';
import { PASTA_SHAPES } from './pasta-shapes.ts';
import { PLANT_DAIRY, SOY_AND_MEAT_SUBSTITUTES } from './plant-based-foods.ts';
import { POULTRY_BY_CUT } from './poultry-cuts.ts';
import { PULSES_BY_KIND } from './pulses-by-kind.ts';
import { READY_DISHES } from './ready-dishes.ts';
import { ROOTS_BY_KIND } from './roots-and-alliums-by-kind.ts';
import { LEAVES, MUSHROOMS, ROOTS } from './roots-leaves-mushrooms.ts';
import { CRUSTACEANS, FISH, MOLLUSCS } from './seafood.ts';
import { MOLLUSCS_BY_SPECIES, SHELLFISH_BY_SPECIES } from './shellfish-by-species.ts';
import { SNACKS_AND_COOKIES } from './snacks-and-cookies.ts';
import type { FoodRow } from './source-food.ts';
import { SPICE_BLENDS } from './spice-blends.ts';
import { SUGARS_AND_SYRUPS } from './sugars-and-syrups.ts';
import { ALCOHOL, BAKING, DRINKS, SWEETENERS } from './sweet-baking-drinks.ts';
import { DRIED_AND_CANDIED_FRUIT, TROPICAL_FRUIT } from './tropical-and-dried-fruit.ts';
import { VEGETABLES } from './vegetables.ts';
import { SEA_VEGETABLES, VEGETABLES_BY_KIND } from './vegetables-by-kind.ts';

/** Every hand-kept row, in the order that lists of foods are shown in. */
export const SOURCE_ROWS: readonly FoodRow[] = [
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
  ...ASIAN_NOODLES_AND_WRAPPERS,
  ...BREADS_BY_KIND,
  ...DOUGHS,
  ...FLOURS_AND_STARCHES,
  ...GRAINS_BY_KIND,
  ...LEAVES_BY_KIND,
  ...MUSHROOMS_BY_KIND,
  ...ORCHARD_FRUIT,
  ...BERRIES,
  ...PASTA_SHAPES,
  ...SOY_AND_MEAT_SUBSTITUTES,
  ...PLANT_DAIRY,
  ...PULSES_BY_KIND,
  ...ROOTS_BY_KIND,
  ...TROPICAL_FRUIT,
  ...DRIED_AND_CANDIED_FRUIT,
  ...VEGETABLES_BY_KIND,
  ...SEA_VEGETABLES,
  ...BAKING_AIDS,
  ...CHOCOLATE_AND_CANDY,
  ...CONDIMENTS_BY_KIND,
  ...CURRY_PASTES,
  ...STOCKS_BY_KIND,
  ...SALAD_DRESSINGS,
  ...SAUCES_BY_KIND,
  ...HERBS_BY_KIND,
  ...SPICES_BY_KIND,
  ...NUTS_AND_SEEDS_BY_KIND,
  ...OILS_BY_KIND,
  ...VINEGARS_AND_ACIDS,
  ...SPICE_BLENDS,
  ...SUGARS_AND_SYRUPS,
  ...BEEF_AND_VEAL_CUTS,
  ...PORK_AND_LAMB_CUTS,
  ...CHEESES_BY_KIND,
  ...CURED_MEATS_BY_KIND,
  ...DAIRY_BY_KIND,
  ...EGGS_BY_KIND,
  ...DRINKS_BY_KIND,
  ...ALCOHOL_BY_KIND,
  ...FISH_BY_SPECIES,
  ...POULTRY_BY_CUT,
  ...READY_DISHES,
  ...SHELLFISH_BY_SPECIES,
  ...MOLLUSCS_BY_SPECIES,
  ...SNACKS_AND_COOKIES,
];
