import type { FoodCategory } from '../food.ts';
import type { ShelfLife } from './food-facts.ts';
import { keyedRows } from './keyed-rows.ts';

const FOODKEEPER = 'USDA FoodKeeper and FoodSafety.gov cold storage chart';
const OURS = 'chef-genius:estimate';

/**
 * `keys | pantry days | fridge days | freezer days`, a dash for a place that does not suit. Figures are the lower
 * end of the ranges of FoodKeeper (USDA FSIS, Cornell University, FMI), months counted as 30 days.
 */
const BY_CATEGORY: Readonly<Record<FoodCategory, string>> = {
  vegetable: '- | 5 | 240',
  leafy_green: '- | 4 | 240',
  allium: '30 | 60 | 180',
  root_vegetable: '14 | 21 | 240',
  mushroom: '- | 5 | 240',
  legume: '365 | 3 | 60',
  grain: '365 | 4 | 180',
  pasta: '730 | 3 | 60',
  bread: '4 | 10 | 90',
  flour: '180 | 240 | 365',
  fruit: '3 | 7 | 240',
  dried_fruit: '180 | 180 | 365',
  nut: '14 | 120 | 365',
  seed: '60 | 180 | 365',
  herb: '- | 7 | 120',
  spice: '730 | - | -',
  oil: '180 | 240 | -',
  dairy: '- | 7 | 60',
  cheese: '- | 21 | 180',
  egg: '- | 21 | -',
  meat: '- | 3 | 180',
  processed_meat: '- | 7 | 30',
  poultry: '- | 1 | 270',
  fish: '- | 1 | 180',
  shellfish: '- | 1 | 90',
  plant_protein: '- | 7 | 90',
  condiment: '365 | 180 | -',
  sauce: '365 | 30 | 90',
  stock: '365 | 3 | 60',
  sweetener: '365 | - | -',
  baking: '365 | - | -',
  beverage: '270 | 7 | 240',
  alcohol: '1000 | 1000 | -',
  snack: '60 | - | 180',
  prepared: '- | 3 | 60',
};

const BY_FOOD = `
ground-beef, ground-pork, ground-lamb, ground-veal, ground-venison, ground-bison, mixed-ground-beef-and-pork | - | 1 | 90
ground-chicken, ground-turkey | - | 1 | 90
chicken, turkey, duck, goose | - | 1 | 365
cooked-chicken, cooked-turkey, pulled-pork | - | 3 | 60
chicken-liver, beef-liver, beef-kidney, chicken-heart, chicken-gizzard, pork-liver, sweetbreads, tripe | - | 1 | 90
bacon, turkey-bacon, lardons, pancetta | - | 7 | 30
sausage, italian-sausage, chicken-sausage, merguez, mexican-chorizo, sausage-meat | - | 1 | 30
ham, deli-turkey, deli-chicken, roast-beef, pastrami, mortadella | - | 3 | 30
salami, pepperoni, chorizo, prosciutto, bresaola | - | 21 | 60
hot-dog, bratwurst, kielbasa | - | 7 | 30
beef-jerky | 365 | 90 | -
spam | 730 | 3 | -
canned-salmon, tuna, tuna-in-oil, canned-mackerel, canned-sardines, canned-crab, canned-clams, smoked-oysters | 1000 | 3 | -
anchovy | 540 | 60 | -
smoked-salmon, smoked-trout, smoked-mackerel | - | 5 | 60
salmon, wild-salmon, tuna-steak, mackerel, trout | - | 1 | 60
egg-white, egg-yolk | - | 2 | 365
milk, low-fat-milk, skim-milk | - | 7 | 90
buttermilk, yogurt, greek-yogurt, kefir, sour-cream, creme-fraiche | - | 7 | 30
cream, half-and-half | - | 5 | 90
evaporated-milk, condensed-milk, milk-powder | 365 | 5 | -
butter | - | 30 | 180
ghee | 180 | 365 | -
margarine, shortening | 240 | 120 | 365
ice-cream | - | - | 60
parmesan, pecorino, cheddar, gruyere, gouda, swiss-cheese | - | 28 | 180
cottage-cheese, ricotta, mascarpone, cream-cheese, quark, queso-fresco | - | 7 | -
brie, camembert, blue-cheese, goat-cheese, mozzarella | - | 7 | 180
tomato, cherry-tomato, plum-tomato | 5 | 3 | 60
canned-tomatoes, crushed-tomatoes, tomato-puree, tomato-paste, tomato-sauce | 365 | 5 | 60
canned-corn, canned-pumpkin, canned-mushrooms, artichoke-heart, water-chestnut, bamboo-shoot | 730 | 3 | -
potato, russet-potato, red-potato, new-potato | 30 | - | -
sweet-potato, yam | 21 | - | -
pumpkin, butternut-squash, acorn-squash, kabocha-squash, spaghetti-squash, delicata-squash | 30 | 5 | 300
cabbage, red-cabbage, savoy-cabbage, napa-cabbage | - | 14 | 300
broccoli, cauliflower, brussels-sprout | - | 4 | 300
carrot, baby-carrot, beet, parsnip, turnip, rutabaga, celeriac, radish, daikon | - | 14 | 300
celery | - | 14 | 300
asparagus | - | 3 | 150
green-bean, pea, snow-pea, sugar-snap-pea | - | 3 | 240
corn | - | 1 | 240
bean-sprout, soybean-sprout, alfalfa-sprout | - | 2 | -
garlic | 30 | 14 | 30
ginger | - | 21 | 180
scallion, chive, garlic-chives | - | 7 | 180
leek | - | 10 | 300
apple | 21 | 28 | 240
banana, plantain | 3 | 3 | 60
lemon, lime, orange, grapefruit, mandarin | 10 | 21 | -
strawberry, raspberry, blackberry | - | 2 | 240
blueberry | - | 7 | 240
cherry | - | 4 | 240
grape | - | 7 | 240
pineapple, mango, papaya | 2 | 5 | 180
avocado | 3 | 3 | 90
melon, watermelon | 7 | 3 | -
rice, basmati-rice, jasmine-rice, risotto-rice | 730 | 4 | 180
brown-rice | 180 | 4 | 180
whole-wheat-flour, rye-flour, almond-flour | 90 | 180 | 180
tofu | - | 5 | 90
tempeh | - | 10 | 180
mayonnaise | 90 | 60 | -
ketchup, mustard, hot-sauce | 365 | 180 | -
soy-sauce, fish-sauce, tamari | 730 | 365 | -
white-wine-vinegar, red-wine-vinegar, apple-cider-vinegar, distilled-vinegar, rice-vinegar, balsamic-vinegar | 730 | - | -
jam | 365 | 180 | -
honey, sugar, brown-sugar, powdered-sugar | 730 | - | -
maple-syrup | 365 | 365 | -
baking-powder, baking-soda | 180 | - | -
yeast | 120 | 120 | 120
salt | 1800 | - | -
white-wine, red-wine | 1000 | 3 | -
`;

function toDays(cell: string | undefined): number | null {
  return cell === undefined || cell === '-' ? null : Number(cell);
}

function toShelfLife(cells: readonly string[], source: string): ShelfLife {
  const [pantry, fridge, freezer] = cells.map((cell) => cell.trim());
  return { pantryDays: toDays(pantry), fridgeDays: toDays(fridge), freezerDays: toDays(freezer), source };
}

const FOOD_LIVES = keyedRows(BY_FOOD.trim(), (cells) => toShelfLife(cells, FOODKEEPER));

/** How long a food keeps: its own figures, else of what it is a kind of, else of its aisle (then the source says that it is an estimate). */
export function shelfLife(foodIds: readonly string[], category: FoodCategory): ShelfLife {
  return FOOD_LIVES.find(foodIds)?.value ?? toShelfLife(BY_CATEGORY[category].split('|'), OURS);
}

/** Ids of all foods with figures of their own, for the validator. */
export const shelfLifeFoodIds = () => FOOD_LIVES.ids();
