import { keyedRows, type Sourced } from './keyed-rows.ts';

/**
 * Months of the main harvest outdoors in the temperate northern hemisphere (Central Europe, northern United
 * States), 1 to 12; subtropical fruit by the months in which the northern crop is picked. Our compilation from
 * agricultural harvest calendars; `from-to` may wrap, `all` is grown or shipped all the year.
 */
const SEASONS = `
@ BLE Saisonkalender and USDA SNAP-Ed Seasonal Produce Guide, by month
tomato, cherry-tomato, plum-tomato, green-tomato, tomatillo | 7-10
bell-pepper, red-bell-pepper, yellow-bell-pepper, jalapeno, serrano-pepper, habanero, poblano-pepper, shishito-pepper | 7-10
banana-pepper, green-chili, red-chili, eggplant, okra, ridge-gourd, bottle-gourd, bitter-melon | 7-10
zucchini, yellow-squash, pattypan-squash, zucchini-blossom, cucumber | 6-9
pumpkin, butternut-squash, acorn-squash, delicata-squash, kabocha-squash, spaghetti-squash | 9-12
broccoli, cauliflower, romanesco | 6-11
broccolini, broccoli-rabe | 3-6
brussels-sprout | 10-2
asparagus | 4-6
green-bean, long-bean | 6-9
pea, snow-pea, sugar-snap-pea, broad-bean | 5-7
corn | 7-9
celery | 7-11
fennel | 6-11
artichoke | 4-6
cardoon | 10-12
fiddlehead | 4-5
ramp | 3-5
garlic-scape | 6-7
scallion | 4-10
leek | 8-3
garlic | 7-9
shallot | 7-10
carrot | 6-11
baby-carrot, new-potato | 5-8
potato, russet-potato, red-potato | 7-10
sweet-potato | 9-12
beet | 7-11
parsnip | 10-3
turnip | 5-11
rutabaga | 9-2
kohlrabi | 5-10
celeriac | 9-3
radish | 4-9
daikon | 9-12
horseradish-root | 10-3
jerusalem-artichoke | 10-3
salsify | 10-3
spinach | 4-10
kale | 10-3
swiss-chard | 6-10
arugula | 4-10
lettuce, romaine-lettuce, iceberg-lettuce, butter-lettuce | 5-10
lambs-lettuce | 10-3
radicchio, frisee | 8-11
endive | 11-3
watercress, garden-cress, sorrel, nettle, dandelion-greens | 3-6
cabbage | 6-12
red-cabbage | 9-12
savoy-cabbage | 9-2
napa-cabbage, bok-choy | 6-11
collard-greens, turnip-greens, mustard-greens | 10-4
purslane | 6-9
chanterelle | 7-10
porcini-mushroom | 8-10
morel | 4-5
truffle | 11-2
apple, quince, cooking-apple | 9-11
pear | 8-11
strawberry | 5-7
raspberry, red-currant, black-currant, gooseberry | 6-8
blueberry | 6-9
blackberry | 7-9
cranberry | 10-11
cherry, sour-cherry | 6-7
grape | 8-10
peach, nectarine | 6-9
apricot | 6-8
plum, damson, mirabelle | 7-9
fig | 8-10
melon, honeydew, watermelon | 7-9
rhubarb | 4-6
elderberry | 8-9
elderflower | 5-6
persimmon, pomegranate | 10-12
orange, blood-orange, grapefruit, kumquat, pomelo | 12-4
mandarin, clementine | 11-2
lemon | 11-5
mango | 4-8
lychee | 5-7
chestnut | 10-11
walnut, hazelnut | 9-11
basil, thai-basil | 6-9
cilantro, dill, chive, tarragon, mint | 5-9
parsley | 5-11
green-bell-pepper, orange-bell-pepper, mini-sweet-pepper, pointed-pepper, padron-pepper, anaheim-pepper, thai-chili | 7-10
beefsteak-tomato, yellow-tomato, san-marzano-tomato | 7-10
english-cucumber, persian-cucumber, kirby-cucumber, baby-zucchini, round-squash, vegetable-marrow | 6-9
baby-eggplant, thai-eggplant, chinese-eggplant, italian-eggplant | 7-10
sprouting-broccoli | 2-5
chinese-broccoli, choy-sum, tatsoi, mizuna, baby-bok-choy | 5-10
white-asparagus | 4-6
haricot-vert, runner-bean, yellow-wax-bean, lima-bean | 6-9
white-cabbage | 7-12
pointed-cabbage | 5-10
lacinato-kale, red-kale | 10-3
baby-spinach, mixed-salad-greens | 4-10
little-gem-lettuce, red-leaf-lettuce, oak-leaf-lettuce, romaine-heart | 5-10
escarole, chicory-greens, castelfranco | 9-12
yukon-gold-potato, waxy-potato, floury-potato, fingerling-potato, purple-potato | 7-10
golden-beet, purple-carrot, watermelon-radish, hakurei-turnip | 7-11
white-onion, yellow-onion, onion, red-onion, sweet-onion | 7-10
baby-leek | 6-11
granny-smith-apple, fuji-apple, gala-apple, red-delicious-apple, golden-delicious-apple, honeycrisp-apple, pink-lady-apple, braeburn-apple | 9-11
bosc-pear, bartlett-pear, anjou-pear, asian-pear | 8-11
navel-orange, valencia-orange, pink-grapefruit, white-grapefruit, seville-orange | 12-4
satsuma | 10-1
meyer-lemon | 11-4
white-peach, pluot | 6-9
greengage | 8-9
red-grape, green-grape, concord-grape | 8-10
wild-blueberry | 7-9
loganberry, boysenberry, mulberry | 6-8
cantaloupe, galia-melon, casaba-melon | 7-9
medlar | 10-12
loquat | 4-6
guava | 9-12
passion-fruit | 7-12
chervil | 3-6
lovage, savory, marjoram, oregano, lemon-balm | 5-9
thyme, rosemary, sage | 4-10
@ USDA SNAP-Ed Seasonal Produce Guide: listed in every season
avocado, banana, lime, pineapple, kiwi, mushroom, button-mushroom, cremini-mushroom, ginger | all
@ Grown indoors or shipped from both hemispheres: USDA Agricultural Marketing Service, shipments by month
shiitake-mushroom, oyster-mushroom, king-oyster-mushroom, enoki-mushroom, shimeji-mushroom, portobello-mushroom, bean-sprout, alfalfa-sprout, pea-shoot, microgreens, plantain, papaya, coconut, cassava, taro, yam, lemongrass, curry-leaf | all
`;

const NOT_SEASONAL: Sourced<readonly number[]> = {
  value: [],
  basis: 'none',
  source: 'Not told of: kept, imported or made all the year',
};

const MONTHS = keyedRows(SEASONS, ([range = '']) => {
  if (range === 'all') return [];
  const [from = 1, to = 12] = range.split('-').map(Number);
  const length = ((to - from + 12) % 12) + 1;
  return Array.from({ length }, (_, index) => ((from - 1 + index) % 12) + 1);
});

/** Months (1 to 12, northern hemisphere) in which a food is in season, by its id or else by what it is a kind of; empty for what is so all the year. */
export function seasonMonths(foodIds: readonly string[]): Sourced<readonly number[]> {
  return MONTHS.find(foodIds) ?? NOT_SEASONAL;
}

/** Ids of all foods that a season is told of, for the validator. */
export const seasonalFoodIds = () => MONTHS.ids();
