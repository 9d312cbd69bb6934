/**
 * Price bands of single foods: `keys | low | high`, US cents per kilogram as bought, rounded: what supermarkets ask from
 * the cheapest everyday make to a good one. Estimates of November 2026, anchored on the series that `@` names.
 */
export const PRICE_ROWS = `
@ chef-genius:estimate, anchored on USDA ERS Fruit and Vegetable Prices
tomato, plum-tomato, beefsteak-tomato | 250 | 550
cherry-tomato | 500 | 1000
bell-pepper, green-bell-pepper | 300 | 600
red-bell-pepper, yellow-bell-pepper, orange-bell-pepper | 400 | 900
jalapeno, serrano-pepper, poblano-pepper | 300 | 800
zucchini, yellow-squash | 250 | 600
cucumber | 200 | 500
english-cucumber, persian-cucumber | 300 | 700
eggplant | 300 | 700
avocado | 400 | 1000
broccoli, cauliflower | 300 | 700
broccolini, broccoli-rabe | 600 | 1200
brussels-sprout | 400 | 900
asparagus, artichoke | 600 | 1600
green-bean | 350 | 800
snow-pea, sugar-snap-pea | 700 | 1500
frozen-peas, frozen-corn, frozen-green-beans, frozen-broccoli, mixed-vegetables | 200 | 550
corn | 200 | 600
celery | 180 | 400
fennel | 350 | 800
okra | 500 | 1000
pumpkin, butternut-squash, acorn-squash, spaghetti-squash | 180 | 450
cabbage, white-cabbage | 110 | 260
red-cabbage, savoy-cabbage, napa-cabbage | 180 | 400
bok-choy, baby-bok-choy | 300 | 700
kale, collard-greens, mustard-greens, turnip-greens, swiss-chard | 350 | 900
spinach, baby-spinach, arugula, mixed-salad-greens | 600 | 1600
lettuce, iceberg-lettuce, romaine-lettuce | 250 | 700
onion, yellow-onion, white-onion, red-onion | 120 | 350
shallot | 500 | 1200
garlic | 600 | 1400
scallion, leek | 400 | 900
potato, russet-potato, yukon-gold-potato, red-potato, white-potato | 110 | 300
sweet-potato | 180 | 400
carrot | 120 | 300
baby-carrot, parsnip | 250 | 600
beet, turnip, rutabaga | 180 | 450
radish, daikon | 250 | 600
ginger | 500 | 1100
mushroom, button-mushroom, cremini-mushroom, portobello-mushroom | 600 | 1300
shiitake-mushroom, oyster-mushroom | 1500 | 3200
canned-tomatoes, crushed-tomatoes, tomato-puree, tomato-sauce | 180 | 550
tomato-paste | 350 | 1000
canned-corn, canned-green-beans, canned-peas, canned-carrots | 200 | 450
apple | 250 | 550
granny-smith-apple, fuji-apple, gala-apple, red-delicious-apple, golden-delicious-apple | 250 | 550
honeycrisp-apple, pink-lady-apple | 400 | 800
banana | 110 | 180
orange, navel-orange | 220 | 450
lemon, lime | 350 | 800
grapefruit, mandarin, clementine | 250 | 600
grape, red-grape, green-grape | 350 | 800
strawberry | 450 | 1100
blueberry | 700 | 1600
raspberry, blackberry | 1000 | 2200
cherry | 600 | 1500
peach, nectarine, plum, pear | 300 | 700
apricot | 500 | 1100
pineapple | 150 | 350
mango, papaya | 250 | 600
kiwi | 350 | 800
watermelon | 80 | 200
cantaloupe, honeydew, melon | 120 | 350
pomegranate | 400 | 900
cranberry | 500 | 1100
raisin | 600 | 1200
@ chef-genius:estimate, anchored on BLS average retail prices (APU)
water, ice | 0 | 5
salt | 100 | 600
milk, whole-milk, reduced-fat-milk, low-fat-milk, skim-milk, buttermilk | 90 | 200
butter, unsalted-butter, salted-butter, ghee | 800 | 1800
cream, heavy-cream, sour-cream | 450 | 1100
yogurt, greek-yogurt | 300 | 900
egg, large-egg, medium-egg | 450 | 1000
cheddar, american-cheese, mozzarella, monterey-jack | 900 | 1700
cream-cheese, cottage-cheese, ricotta | 600 | 1300
parmesan, parmigiano-reggiano, gruyere | 1800 | 4500
feta, brie, goat-cheese, blue-cheese | 1300 | 3000
ice-cream | 400 | 1200
chicken, whole-chicken, chicken-leg, chicken-drumstick, chicken-thigh, chicken-leg-quarter | 330 | 700
chicken-breast, skinless-chicken-thigh, chicken-tenderloin | 700 | 1500
chicken-wing | 600 | 1200
chicken-liver, chicken-heart, chicken-gizzard, pork-liver, beef-liver, beef-kidney, tripe | 300 | 800
turkey | 350 | 700
ground-turkey, ground-chicken | 800 | 1500
ground-beef, ground-chuck | 1000 | 1700
lean-ground-beef | 1300 | 2000
stewing-beef, beef-chuck, chuck-roast, beef-round, top-round, bottom-round, eye-of-round | 1300 | 2200
beef-brisket, beef-short-rib, flank-steak, skirt-steak | 1500 | 2800
sirloin-steak, steak | 1800 | 3200
beef-tenderloin, ribeye-steak, new-york-strip-steak, t-bone-steak, porterhouse-steak, rib-roast | 2500 | 6000
ground-pork, pork-shoulder, pork-loin, pork-chop | 600 | 1200
pork-tenderloin, baby-back-rib, pork-rib | 800 | 1500
lamb-chop, leg-of-lamb | 1800 | 4000
bacon | 1200 | 2000
ham, cooked-ham | 800 | 1800
sausage, hot-dog, bratwurst | 800 | 1600
foie-gras | 8000 | 20000
canned-sardines, tuna, canned-mackerel, herring | 600 | 1500
salmon, atlantic-salmon | 1800 | 3500
cod, haddock, halibut | 1800 | 5000
tilapia, pollock, catfish | 800 | 1600
shrimp, raw-shrimp | 1300 | 2800
lobster, crab, scallop, caviar | 3500 | 9000
mussel | 500 | 1100
rice, wheat-flour, all-purpose-flour, spaghetti, pasta, macaroni | 130 | 450
oats, rolled-oats, polenta, cornmeal | 250 | 600
bread | 350 | 800
basmati-rice, jasmine-rice, brown-rice | 300 | 700
quinoa | 600 | 1400
dried-black-bean, dried-pinto-bean, dried-kidney-bean, dried-chickpea, lentil, split-pea | 280 | 600
chickpea, black-bean, kidney-bean, pinto-bean, cannellini-bean | 200 | 500
tofu, firm-tofu | 450 | 1000
peanut | 500 | 1100
peanut-butter | 500 | 1100
almond, walnut, cashew | 1000 | 2400
pecan, hazelnut, pistachio | 1600 | 3500
pine-nut, macadamia | 3500 | 7000
sugar, brown-sugar | 180 | 450
maple-syrup, honey | 1000 | 2600
vegetable-oil, sunflower-oil, soybean-oil, corn-oil, canola-oil | 300 | 700
olive-oil, extra-virgin-olive-oil | 1000 | 2500
coffee | 1500 | 3000
@ chef-genius:estimate of rare foods by wholesale lists
truffle | 50000 | 400000
morel, porcini-mushroom, chanterelle | 4000 | 12000
dried-porcini | 9000 | 25000
saffron | 200000 | 900000
vanilla-bean | 60000 | 250000
`;
