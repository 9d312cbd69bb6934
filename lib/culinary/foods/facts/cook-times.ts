import type { FoodCategory } from '../food.ts';
import type { CookForm, CookTechnique, CookTime } from './food-facts.ts';
import { keyedRows } from './keyed-rows.ts';

/**
 * Minutes by technique and shape. `technique min-max shape` between `;`. Our own kitchen figures, held against
 * USDA's roasting and grilling charts for meat and the packages' figures for pasta and grains. Meat and fish are
 * done by their core temperature (`safety/`), never by these minutes: they plan the order of work.
 */
const BY_CATEGORY: Readonly<Partial<Record<FoodCategory, string>>> = {
  vegetable:
    'steam 5-10 pieces; saute 5-8 pieces; stir_fry 3-5 pieces; roast 20-30 pieces; grill 6-10 slices',
  leafy_green: 'saute 2-4 leaves; steam 3-5 leaves; stir_fry 2-3 leaves; blanch 1-2 leaves',
  allium: 'saute 5-8 slices; roast 25-35 pieces; grill 6-10 slices',
  root_vegetable: 'boil 10-20 pieces; steam 12-20 pieces; roast 30-40 pieces; saute 10-15 slices',
  mushroom: 'saute 6-8 slices; roast 15-20 whole; grill 6-10 whole; stir_fry 3-5 slices',
  legume: 'simmer 5-10 whole; saute 3-5 whole',
  grain: 'simmer 15-20 dry',
  pasta: 'boil 8-12 dry',
  meat: 'grill 8-14 slices; saute 6-10 slices; stir_fry 3-5 slices; braise 90-150 pieces; roast 45-90 whole',
  processed_meat: 'saute 4-8 slices; grill 5-8 whole',
  poultry:
    'roast 35-45 whole; grill 12-18 pieces; saute 10-14 pieces; braise 35-50 pieces; stir_fry 5-7 slices',
  fish: 'bake 12-18 whole; saute 6-8 whole; grill 6-10 whole; poach 8-10 whole; steam 8-12 whole; fry 4-6 pieces',
  shellfish: 'saute 3-5 whole; grill 4-6 whole; steam 4-6 whole',
  plant_protein: 'saute 6-10 pieces; bake 25-30 pieces; stir_fry 4-6 pieces; grill 6-10 slices',
  fruit: 'simmer 8-12 pieces; bake 20-30 halves; grill 4-6 halves',
  nut: 'roast 8-12 whole; saute 3-5 whole',
  seed: 'roast 5-8 whole; saute 2-3 whole',
};

const BY_FOOD = `
potato, russet-potato, red-potato, yam | boil 12-15 pieces; boil 20-30 whole; roast 40-50 pieces; bake 55-70 whole; fry 6-8 slices; saute 15-20 slices; pressure_cook 10-12 whole
new-potato | boil 15-18 whole; roast 30-40 halves; steam 18-22 whole
sweet-potato | boil 12-15 pieces; roast 25-35 pieces; bake 45-60 whole; steam 12-15 pieces
carrot, parsnip | boil 8-12 slices; steam 8-10 slices; roast 25-35 pieces; saute 8-10 slices; stir_fry 4-6 slices
baby-carrot | boil 8-10 whole; roast 20-25 whole; steam 8-10 whole
beet | boil 40-60 whole; roast 50-70 whole; roast 35-40 pieces; steam 40-50 whole; pressure_cook 20-25 whole
celeriac, rutabaga, turnip, kohlrabi | boil 12-20 pieces; roast 35-45 pieces; steam 12-18 pieces
jerusalem-artichoke, salsify | boil 12-18 pieces; roast 30-40 pieces
cassava, taro | boil 20-30 pieces; fry 6-8 slices
radish, daikon | saute 5-7 slices; braise 15-25 pieces; roast 20-25 halves
onion, red-onion, sweet-onion | saute 6-8 slices; roast 30-40 pieces; grill 8-12 slices; braise 30-45 halves
shallot, pearl-onion | saute 4-6 slices; roast 25-30 whole; braise 20-30 whole
garlic | saute 1-2 slices; roast 40-45 whole
leek | saute 6-8 slices; braise 25-30 halves; roast 25-30 halves; simmer 12-15 slices
scallion | saute 1-2 slices; grill 3-5 whole; stir_fry 1-2 slices
broccoli, broccolini | steam 4-6 florets; boil 3-4 florets; roast 18-22 florets; stir_fry 4-5 florets; saute 5-7 florets
cauliflower | steam 6-8 florets; boil 6-8 florets; roast 25-30 florets; saute 8-10 florets; roast 50-60 whole
brussels-sprout | roast 20-25 halves; steam 7-9 halves; boil 7-9 whole; saute 8-10 halves
asparagus | boil 2-4 whole; steam 3-5 whole; roast 10-14 whole; grill 5-8 whole; stir_fry 3-4 pieces; saute 4-6 pieces
green-bean, long-bean | boil 5-7 whole; steam 5-7 whole; saute 6-8 whole; stir_fry 4-6 whole; roast 15-20 whole
pea | boil 2-3 whole; steam 2-4 whole; saute 3-4 whole
snow-pea, sugar-snap-pea | stir_fry 2-3 whole; blanch 1-2 whole; steam 2-3 whole; saute 3-4 whole
corn | boil 3-5 whole; grill 10-14 whole; saute 4-6 pieces; roast 20-25 whole
zucchini, yellow-squash, pattypan-squash | saute 5-7 slices; grill 6-8 slices; roast 18-22 pieces; stir_fry 3-4 slices; steam 4-6 slices
eggplant | roast 25-35 pieces; grill 8-12 slices; saute 8-12 pieces; fry 4-6 slices; roast 40-50 whole
bell-pepper, red-bell-pepper, yellow-bell-pepper | saute 6-8 slices; roast 25-30 halves; grill 8-12 pieces; stir_fry 3-4 slices
tomato, plum-tomato | saute 5-8 pieces; roast 30-40 halves; grill 4-6 halves; simmer 15-25 pieces
cherry-tomato | saute 4-6 whole; roast 15-20 whole
canned-tomatoes, crushed-tomatoes, tomato-puree, tomato-sauce | simmer 15-25 pieces
cabbage, savoy-cabbage | saute 8-12 slices; braise 25-35 pieces; steam 6-8 pieces; roast 30-35 pieces; boil 8-12 pieces
red-cabbage | braise 45-60 slices; saute 12-15 slices
napa-cabbage, bok-choy | stir_fry 3-4 pieces; saute 4-5 pieces; steam 4-6 halves
kale, collard-greens | saute 6-8 leaves; braise 20-30 leaves; steam 6-8 leaves; bake 12-15 leaves
spinach, arugula, watercress | saute 1-2 leaves; steam 2-3 leaves; blanch 1-1 leaves
frozen-spinach | saute 5-7 leaves; simmer 5-7 leaves
swiss-chard, beet-greens | saute 4-6 leaves; steam 4-6 leaves
fennel | roast 30-35 pieces; saute 8-10 slices; braise 25-35 pieces; grill 8-10 slices
celery | saute 6-8 slices; braise 20-30 pieces
artichoke | boil 25-40 whole; steam 30-40 whole; braise 25-35 halves
artichoke-heart | saute 4-6 halves; roast 20-25 halves
okra | saute 8-10 slices; fry 4-6 slices; roast 15-20 whole; simmer 15-20 slices
butternut-squash, pumpkin, kabocha-squash, acorn-squash, delicata-squash | roast 30-40 pieces; roast 45-60 halves; boil 10-15 pieces; steam 12-15 pieces; simmer 15-20 pieces
spaghetti-squash | roast 40-55 halves
bean-sprout | stir_fry 1-2 whole; blanch 1-1 whole
edamame | boil 4-5 whole; steam 5-7 whole
plantain | fry 4-6 slices; boil 12-15 pieces; bake 30-40 whole
dried-shiitake, dried-porcini | soak 20-30 dry
chickpea, black-bean, kidney-bean, white-bean, pinto-bean | simmer 8-12 whole; saute 3-5 whole; roast 25-35 whole
dried-chickpea | soak 480-720 dry; simmer 75-120 dry; pressure_cook 35-45 dry
dried-kidney-bean, dried-white-bean | soak 480-720 dry; boil 10-10 dry; simmer 60-90 dry; pressure_cook 25-35 dry
lentil | simmer 20-30 dry; pressure_cook 9-12 dry
red-lentil | simmer 12-18 dry; pressure_cook 5-7 dry
split-pea | simmer 40-60 dry; pressure_cook 12-15 dry
mung-bean | simmer 30-45 dry; pressure_cook 10-15 dry
rice, sushi-rice, jasmine-rice, basmati-rice | simmer 12-18 dry; steam 20-25 dry
brown-rice | simmer 35-45 dry
risotto-rice | simmer 17-20 dry
wild-rice | simmer 45-55 dry
sticky-rice | steam 20-30 dry
quinoa, buckwheat, amaranth, millet | simmer 12-20 dry
couscous | soak 5-8 dry
pearl-couscous | boil 8-10 dry
bulgur | soak 15-25 dry; simmer 10-15 dry
barley | simmer 25-40 dry
farro, spelt, freekeh | simmer 20-35 dry
oats | simmer 5-10 dry
polenta | simmer 25-40 dry
semolina | simmer 3-5 dry
pasta, penne, rigatoni, fusilli, farfalle, linguine | boil 9-12 dry
spaghetti | boil 8-10 dry
macaroni | boil 7-9 dry
tagliatelle | boil 4-7 dry
orzo | boil 8-10 dry
lasagna-sheet | bake 35-45 dry; boil 8-10 dry
gnocchi | boil 2-4 whole; saute 6-8 whole
ravioli | boil 4-7 whole
egg-noodle | boil 3-5 dry
ramen-noodle | boil 3-4 dry
soba-noodle | boil 4-6 dry
rice-noodle | soak 6-10 dry; stir_fry 2-3 dry
glass-noodle | soak 5-10 dry
chicken | roast 70-90 whole; braise 45-60 pieces
chicken-breast | saute 10-14 whole; grill 10-14 whole; bake 20-25 whole; poach 12-16 whole; stir_fry 4-6 slices; fry 5-7 slices
bone-in-chicken-breast | roast 35-45 whole; grill 20-30 whole
chicken-thigh | roast 35-45 whole; braise 35-45 whole; grill 20-25 whole; saute 25-30 whole
skinless-chicken-thigh | saute 10-12 whole; grill 10-14 whole; bake 22-28 whole; braise 25-35 whole; stir_fry 5-7 slices
chicken-drumstick | roast 35-45 whole; grill 25-30 whole; fry 12-15 whole
chicken-leg | roast 40-50 whole; braise 45-55 whole
chicken-wing | roast 40-50 whole; grill 18-25 whole; fry 9-12 whole
ground-chicken, ground-turkey, ground-beef, ground-pork, ground-lamb, ground-veal, mixed-ground-beef-and-pork, ground-venison, ground-bison | saute 7-10 ground; braise 25-40 ground
chicken-liver | saute 5-7 whole
cooked-chicken, cooked-turkey, pulled-pork | saute 4-6 pieces; simmer 5-8 pieces
turkey | roast 180-240 whole
turkey-breast | roast 60-90 whole; saute 6-8 slices
turkey-leg | roast 75-100 whole; braise 75-90 whole
duck, goose | roast 120-150 whole
duck-breast | saute 12-16 whole
duck-leg | roast 75-95 whole; braise 90-120 whole
beef, beef-chuck, beef-shank, beef-cheek, oxtail | braise 120-180 pieces; pressure_cook 35-50 pieces
beef-brisket | braise 180-240 whole; roast 240-300 whole
beef-short-rib | braise 150-180 whole
steak, ribeye-steak, new-york-strip-steak | saute 6-10 whole; grill 7-11 whole; stir_fry 3-4 slices
beef-tenderloin | saute 8-10 slices; roast 25-40 whole
flank-steak, skirt-steak | grill 8-12 whole; saute 8-10 whole; stir_fry 3-4 slices
roast-beef-joint, beef-round, tri-tip | roast 60-100 whole
beef-patty | grill 8-10 whole; saute 8-10 whole
meatball | saute 10-12 whole; bake 18-22 whole; simmer 15-20 whole
veal | saute 4-6 slices; braise 75-100 pieces
veal-shank | braise 100-130 whole
pork | stir_fry 5-7 slices; saute 8-10 slices; braise 75-100 pieces
pork-shoulder | braise 120-180 pieces; roast 210-270 whole; pressure_cook 50-70 pieces
pork-loin | roast 50-70 whole
pork-tenderloin | roast 20-28 whole; saute 6-8 slices; grill 18-22 whole
pork-chop | saute 8-12 whole; grill 8-12 whole; bake 18-24 whole
pork-belly | roast 120-150 whole; braise 90-120 pieces; saute 8-12 slices
pork-rib, baby-back-rib | roast 120-150 whole; grill 90-120 whole; braise 90-120 pieces
lamb | braise 90-120 pieces; grill 8-10 pieces
leg-of-lamb | roast 80-110 whole
lamb-shoulder | roast 150-210 whole; braise 100-130 pieces
lamb-chop | grill 7-10 whole; saute 7-10 whole
lamb-shank | braise 130-160 whole
goat-meat, mutton | braise 120-150 pieces; pressure_cook 35-45 pieces
bacon, turkey-bacon, lardons, pancetta | saute 6-9 slices; bake 15-20 slices
ham | saute 4-6 slices; bake 15-20 slices
sausage, italian-sausage, chicken-sausage, merguez | saute 12-16 whole; grill 12-16 whole; bake 22-28 whole
bratwurst, kielbasa | saute 8-10 whole; grill 8-12 whole; saute 5-7 slices
chorizo | saute 4-6 slices; grill 8-10 whole
hot-dog | simmer 5-7 whole; grill 6-8 whole
salmon, wild-salmon, trout, cod, haddock, hake, halibut, pollock | bake 12-15 whole; saute 7-9 whole; grill 8-10 whole; poach 8-10 whole; steam 8-10 whole
tuna-steak, swordfish | saute 4-6 whole; grill 5-8 whole
tilapia, sole | saute 5-7 whole; bake 10-12 whole
mackerel | grill 8-10 whole; bake 15-18 whole
sea-bass, sea-bream | bake 18-25 whole; saute 6-8 whole; grill 12-16 whole
shrimp | saute 3-4 whole; grill 4-6 whole; boil 2-3 whole; stir_fry 3-4 whole
cooked-shrimp | saute 1-2 whole
mussel, clam | steam 5-7 whole
scallop | saute 3-4 whole; grill 4-5 whole
squid | saute 2-3 slices; fry 2-3 slices; braise 30-40 slices
octopus | simmer 50-75 whole; grill 6-8 whole
lobster | boil 10-14 whole; grill 8-10 halves
crab | boil 12-18 whole; steam 15-20 whole
egg | boil 6-11 whole; fry 3-4 whole; poach 3-4 whole; saute 2-4 whole
tofu | saute 8-10 pieces; bake 25-30 pieces; stir_fry 5-7 pieces; fry 4-6 pieces; simmer 5-8 pieces
tempeh | saute 8-10 slices; bake 20-25 pieces; steam 10-15 pieces
seitan | saute 6-8 slices; stir_fry 4-6 slices
textured-vegetable-protein | soak 10-15 dry; saute 6-8 dry
halloumi, paneer | saute 4-6 slices; grill 4-6 slices
apple, pear | bake 25-35 halves; saute 6-8 slices; simmer 10-15 pieces
rhubarb | simmer 6-10 pieces; bake 20-25 pieces
`;

/** Throws on a cell that is not `technique min-max shape`: the tables are ours. */
function readTimes(text: string): readonly CookTime[] {
  return text.split(';').map((part) => {
    const [technique, range = '', form] = part.trim().split(' ');
    const [minutesMin, minutesMax] = range.split('-').map(Number);
    if (minutesMin === undefined || minutesMax === undefined || form === undefined)
      throw new Error(`foods: cook time "${part}"`);
    return { technique: technique as CookTechnique, minutesMin, minutesMax, form: form as CookForm };
  });
}

const NONE: readonly CookTime[] = [];
const FOOD_TIMES = keyedRows(BY_FOOD.trim(), ([text = '']) => readTimes(text));
let categoryTimes: ReadonlyMap<string, readonly CookTime[]> | null = null;

function timesOfCategory(category: FoodCategory): readonly CookTime[] {
  categoryTimes ??= new Map(Object.entries(BY_CATEGORY).map(([key, text]) => [key, readTimes(text)]));
  return categoryTimes.get(category) ?? NONE;
}

/** Where all cook times are from. */
export const COOK_TIME_SOURCE = 'chef-genius:kitchen-times, held against USDA roasting and grilling charts';

/** Times of a food by technique: its own, else of what it is a kind of, else of its aisle; empty for what is not cooked by itself. */
export function cookTimes(foodIds: readonly string[], category: FoodCategory): readonly CookTime[] {
  return FOOD_TIMES.find(foodIds)?.value ?? timesOfCategory(category);
}

/** Ids of all foods with times of their own, for the validator. */
export const cookTimeFoodIds = () => FOOD_TIMES.ids();
