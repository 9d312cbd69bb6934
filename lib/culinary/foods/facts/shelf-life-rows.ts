/**
 * How long single foods keep: `keys | pantry days | fridge days | freezer days`, the lower end of each range, months
 * counted as 30 days; a dash for a place that does not suit or that nobody gives a figure for. Rows below `@` are from
 * the source named there. What ripens outside first ("until ripe") has no pantry figure but for the days afterwards.
 */
export const SHELF_LIFE_ROWS = `
@ USDA FoodKeeper (USDA FSIS, Cornell University, Food Marketing Institute), fresh vegetables
artichoke | 1 | 7 | -
asparagus, white-asparagus | - | 3 | 150
bamboo-shoot | - | 14 | -
green-bean, long-bean, runner-bean, haricot-vert, yellow-wax-bean, broad-bean, lima-bean, edamame, pea, snow-pea, sugar-snap-pea | - | 3 | 240
beet, golden-beet | 1 | 7 | 180
bok-choy, baby-bok-choy, choy-sum, tatsoi | - | 2 | 300
broccoli, broccolini, broccoli-rabe, chinese-broccoli, sprouting-broccoli, romanesco | - | 3 | 300
brussels-sprout | - | 3 | 300
cabbage, white-cabbage, red-cabbage, savoy-cabbage, pointed-cabbage, napa-cabbage | - | 7 | 300
carrot, baby-carrot, purple-carrot, parsnip | - | 14 | 300
cauliflower, purple-cauliflower | - | 3 | 300
celery, celeriac, fennel | - | 7 | 300
corn, white-corn | - | 1 | 240
cucumber, english-cucumber, persian-cucumber, kirby-cucumber | - | 4 | -
eggplant, baby-eggplant, thai-eggplant, chinese-eggplant, italian-eggplant | 1 | 4 | 180
garlic | 30 | 3 | 30
ginger | 2 | 14 | 180
kale, lacinato-kale, red-kale, swiss-chard, rainbow-chard, collard-greens, mustard-greens, turnip-greens, beet-greens, dandelion-greens, spring-greens, escarole | - | 1 | 300
basil, thai-basil, holy-basil, mint, cilantro, parsley, flat-leaf-parsley, curly-parsley, dill, tarragon, chervil, chive, thyme, rosemary, sage, oregano, marjoram, lemongrass | - | 7 | 30
leek, baby-leek | - | 7 | 300
iceberg-lettuce, romaine-lettuce, romaine-heart, little-gem-lettuce | - | 7 | -
lettuce, butter-lettuce, red-leaf-lettuce, oak-leaf-lettuce, spinach, baby-spinach, arugula, mixed-salad-greens, lambs-lettuce, frisee | - | 3 | -
mushroom, button-mushroom, cremini-mushroom, portobello-mushroom, shiitake-mushroom, oyster-mushroom, king-oyster-mushroom, enoki-mushroom, shimeji-mushroom, maitake-mushroom, chanterelle, porcini-mushroom, morel | - | 3 | 300
okra | 1 | 2 | 300
onion, red-onion, white-onion, yellow-onion, sweet-onion, pearl-onion, shallot, banana-shallot | 30 | 60 | 300
scallion, welsh-onion, garlic-chives | - | 7 | 300
bell-pepper, red-bell-pepper, yellow-bell-pepper, green-bell-pepper, orange-bell-pepper, mini-sweet-pepper, pointed-pepper, jalapeno, serrano-pepper, habanero, poblano-pepper, shishito-pepper, padron-pepper, green-chili, red-chili, birds-eye-chili, thai-chili, anaheim-pepper, banana-pepper | - | 4 | 180
potato, russet-potato, red-potato, yukon-gold-potato, waxy-potato, floury-potato, white-potato, purple-potato, fingerling-potato, new-potato | 30 | 7 | -
pumpkin | 60 | 90 | -
radish, watermelon-radish, icicle-radish, daikon | - | 10 | -
rhubarb | - | 3 | -
rutabaga | 7 | 14 | 240
zucchini, baby-zucchini, round-squash, yellow-squash, pattypan-squash, vegetable-marrow | 1 | 4 | 300
butternut-squash, acorn-squash, kabocha-squash, spaghetti-squash, delicata-squash | 14 | 30 | 300
tamarind | 7 | 180 | 365
taro | 7 | 2 | -
tomato, cherry-tomato, plum-tomato, beefsteak-tomato, yellow-tomato, san-marzano-tomato | 7 | - | 60
turnip, hakurei-turnip | - | 14 | 240
cassava | 7 | 3 | 30
@ USDA FoodKeeper (USDA FSIS, Cornell University, Food Marketing Institute), fresh fruit
apple, granny-smith-apple, fuji-apple, gala-apple, red-delicious-apple, golden-delicious-apple, honeycrisp-apple, pink-lady-apple, braeburn-apple, cooking-apple | 21 | 28 | 240
apricot | - | 2 | -
avocado | - | 3 | -
banana | - | 3 | 60
cherry, sour-cherry, gooseberry, lychee | - | 7 | 365
blackberry, boysenberry, red-currant, black-currant, raspberry, strawberry, loganberry | - | 3 | 365
blueberry, wild-blueberry | - | 10 | 365
cherimoya | - | 4 | 300
lemon, meyer-lemon, lime, key-lime, orange, navel-orange, valencia-orange, blood-orange, grapefruit, pink-grapefruit, white-grapefruit, mandarin, clementine, satsuma | 10 | 10 | -
coconut | 7 | 14 | -
cranberry | - | 60 | 365
date | 60 | 360 | 365
grape, red-grape, green-grape | 1 | 7 | 30
guava | - | 2 | -
kiwi, golden-kiwi | - | 3 | -
melon, cantaloupe, honeydew, galia-melon, casaba-melon, watermelon | 7 | 14 | 30
papaya, mango, passion-fruit, pineapple-guava | 3 | 7 | 180
peach, white-peach, nectarine, plum, pluot, pear, bosc-pear, bartlett-pear, anjou-pear | 1 | 3 | 60
pineapple | 1 | 5 | 300
plantain | 1 | 3 | 300
pomegranate | 2 | 30 | 300
@ FoodSafety.gov, Cold Food Storage Chart (USDA and FDA)
ground-beef, lean-ground-beef, fatty-ground-beef, ground-chuck, ground-pork, ground-lamb, ground-veal, ground-venison, ground-bison, mixed-ground-beef-and-pork, meatloaf-mix, stewing-beef | - | 1 | 90
ground-chicken, ground-turkey, ground-chicken-breast | - | 1 | 90
beef, steak, sirloin-steak, ribeye-steak, new-york-strip-steak, t-bone-steak, porterhouse-steak, flat-iron-steak, hanger-steak, flank-steak, skirt-steak, beef-tenderloin, beef-round, top-round, bottom-round, eye-of-round, rib-roast, roast-beef-joint, chuck-roast, tri-tip, beef-brisket, beef-chuck, beef-short-rib, beef-shank | - | 3 | 120
veal, veal-shank, pork, pork-chop, pork-loin, pork-tenderloin, pork-shoulder, pork-belly, pork-rib, baby-back-rib, country-style-rib, lamb, lamb-chop, leg-of-lamb, lamb-shoulder, lamb-shank, mutton, goat-meat | - | 3 | 120
beef-liver, beef-kidney, beef-heart, beef-tongue, tripe, sweetbreads, calf-liver, pork-liver, chicken-liver, chicken-heart, chicken-gizzard | - | 1 | 90
chicken, whole-chicken, turkey, duck, goose | - | 1 | 365
chicken-breast, bone-in-chicken-breast, chicken-thigh, skinless-chicken-thigh, chicken-drumstick, chicken-leg, chicken-wing, chicken-tenderloin, chicken-cutlet, turkey-breast, turkey-leg, turkey-thigh, duck-breast, duck-leg | - | 1 | 270
cooked-chicken, rotisserie-chicken, cooked-turkey, pulled-pork, cooked-beef | - | 3 | 60
bacon, streaky-bacon, back-bacon, turkey-bacon, lardons, pancetta | - | 7 | 30
sausage, italian-sausage, chicken-sausage, merguez, mexican-chorizo, sausage-meat, breakfast-sausage, bratwurst, chipolata, cumberland-sausage | - | 1 | 30
kielbasa, smoked-sausage, andouille-sausage, knackwurst, hot-dog | - | 7 | 30
ham, cooked-ham, honey-ham, deli-turkey, deli-chicken, roast-beef, pastrami, mortadella, bologna, corned-beef | - | 3 | 30
salmon, atlantic-salmon, wild-salmon, king-salmon, sockeye-salmon, coho-salmon, tuna-steak, mackerel, trout, rainbow-trout, catfish, sardine, herring, bluefin-tuna, yellowfin-tuna | - | 1 | 60
cod, atlantic-cod, pacific-cod, haddock, hake, halibut, sole, lemon-sole, dover-sole | - | 1 | 180
pollock, alaska-pollock, ocean-perch, rockfish, tilapia, sea-bass, sea-bream, snapper, red-snapper | - | 1 | 120
shrimp, raw-shrimp, king-prawn, crayfish | - | 3 | 180
squid, calamari-rings | - | 1 | 180
crab-meat, lobster-tail | - | 2 | 60
crab, lobster, blue-crab, maine-lobster | - | 1 | -
clam, mussel, oyster, littleneck-clam | - | 5 | -
shucked-oysters, scallop, sea-scallop, bay-scallop | - | 3 | 90
egg, large-egg, medium-egg, quail-egg | - | 21 | -
hard-boiled-egg | - | 7 | -
egg-white, egg-yolk | - | 2 | 365
cooked-rice, cooked-pasta, cooked-quinoa, cooked-brown-rice | - | 3 | 60
@ USDA FoodKeeper (USDA FSIS, Cornell University, Food Marketing Institute), dairy
butter, unsalted-butter, salted-butter | - | 30 | 180
buttermilk | - | 7 | 90
milk, whole-milk, reduced-fat-milk, low-fat-milk, skim-milk, lactose-free-milk, goat-milk | - | 7 | 90
half-and-half | - | 3 | 120
sour-cream | - | 7 | -
yogurt, greek-yogurt, low-fat-yogurt, nonfat-yogurt | - | 7 | 30
cheddar, sharp-cheddar, mild-cheddar, swiss-cheese, gruyere, emmental, gouda, edam, comte, provolone, monterey-jack, colby, manchego | - | 21 | 180
parmesan, parmigiano-reggiano, grana-padano, pecorino, pecorino-romano | - | 21 | 180
shredded-mozzarella, shredded-parmesan, mexican-cheese-blend | - | 30 | 90
brie, camembert, goat-cheese, blue-cheese, gorgonzola, feta | - | 7 | 180
cottage-cheese, ricotta | - | 7 | -
cream-cheese, neufchatel-cheese | - | 14 | -
evaporated-milk, condensed-milk | 365 | 4 | -
margarine, stick-margarine | - | 180 | 365
ice-cream | - | - | 60
@ USDA FoodKeeper (USDA FSIS, Cornell University, Food Marketing Institute), shelf-stable foods
beef-jerky | 365 | - | -
spam, canned-corned-beef | 730 | 3 | -
canned-salmon, tuna, tuna-in-oil, canned-mackerel, canned-sardines, canned-crab, canned-clams, canned-chicken | 1000 | 3 | -
canned-tomatoes, crushed-tomatoes, tomato-puree, tomato-sauce | 365 | 5 | 60
tomato-paste | 365 | 5 | 60
canned-corn, canned-pumpkin, canned-mushrooms, canned-green-beans, canned-beets, canned-carrots, canned-peas, water-chestnut | 730 | 3 | -
rice, basmati-rice, jasmine-rice, risotto-rice, medium-grain-rice, short-grain-rice | 730 | - | -
pasta, spaghetti, penne, macaroni, fusilli, linguine, rigatoni, farfalle, orzo, fettuccine | 730 | - | -
egg-noodle | 730 | - | -
dried-black-bean, dried-chickpea, dried-kidney-bean, dried-white-bean, dried-pinto-bean, lentil, red-lentil, split-pea | 365 | - | -
chickpea, black-bean, kidney-bean, white-bean, pinto-bean, cannellini-bean, refried-beans, baked-beans | 730 | 3 | -
all-purpose-flour, wheat-flour, bread-flour, cake-flour | 180 | 240 | -
cornmeal, polenta | 180 | 365 | -
cornstarch | 540 | - | -
bread, whole-wheat-bread, sourdough-bread | 4 | 7 | 90
tortilla, flour-tortilla, corn-tortilla | - | 30 | 180
olive-oil, extra-virgin-olive-oil, vegetable-oil, sunflower-oil, canola-oil, corn-oil, peanut-oil | 180 | - | -
shortening | 240 | - | -
peanut-butter | 180 | 90 | -
mayonnaise | 90 | 60 | -
ketchup | 365 | 180 | -
mustard, dijon-mustard | 365 | 365 | -
soy-sauce | 1000 | 30 | -
worcestershire-sauce | 365 | - | -
hot-sauce | 365 | 180 | -
white-wine-vinegar, red-wine-vinegar, apple-cider-vinegar, distilled-vinegar, rice-vinegar, balsamic-vinegar | 730 | - | -
jam | 180 | 180 | -
honey, sugar | 730 | - | -
brown-sugar, powdered-sugar | 540 | - | -
maple-syrup | 365 | 365 | -
baking-powder | 180 | - | -
baking-soda | 540 | - | -
cocoa-powder | 1000 | - | -
almond, walnut, pecan, hazelnut, cashew, pistachio, peanut, pine-nut | 180 | 120 | 180
raisin | 180 | 180 | -
@ USDA FoodKeeper (USDA FSIS, Cornell University, Food Marketing Institute), vegetarian proteins
tofu, firm-tofu, silken-tofu, extra-firm-tofu | - | 3 | 150
tempeh | - | 14 | 365
@ UC Davis Postharvest Research and Extension Center, produce facts
kohlrabi | - | 14 | 300
jicama | - | 14 | -
tomatillo | - | 14 | -
endive, radicchio | - | 14 | -
watercress | - | 3 | -
jerusalem-artichoke | - | 14 | -
chayote | - | 28 | -
bean-sprout, soybean-sprout, alfalfa-sprout | - | 2 | -
fig | - | 5 | -
persimmon | - | 14 | -
quince | - | 30 | -
@ Our own estimate
salt | 1800 | - | -
white-wine, red-wine | 1000 | 3 | -
sweet-potato, yam | 21 | - | -
smoked-salmon, smoked-trout, smoked-mackerel | - | 5 | 60
salami, pepperoni, chorizo, prosciutto, bresaola | - | 21 | 60
anchovy | 540 | 60 | -
fish-sauce | 730 | 365 | -
almond-flour | 90 | 180 | 180
halloumi, paneer, queso-fresco | - | 7 | -
mozzarella, fresh-mozzarella | - | 5 | 180
milk-powder | 365 | - | -
cream, heavy-cream, double-cream, light-whipping-cream, single-cream | - | 7 | -
creme-fraiche | - | 7 | -
skyr, kefir | - | 7 | 30
processed-cheese-slice, american-cheese | - | 21 | -
mascarpone, quark | - | 14 | -
ghee | 180 | 365 | -
wild-rice | 730 | - | -
brown-rice, short-grain-brown-rice, brown-basmati-rice | 365 | 180 | -
whole-wheat-flour, rye-flour | 90 | 180 | -
oats, rolled-oats, quick-oats, steel-cut-oats | 120 | - | -
tamari | 1000 | 30 | -
yeast | 60 | 120 | 180
`;
