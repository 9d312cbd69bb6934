/**
 * Minutes by technique and shape for single foods: `technique min-max shape` between `;`, `shape@25` for a piece 25 mm
 * thick. Rows below `@` are from the source named there. Meat and fish are done by their core temperature (`safety/`),
 * never by these minutes: they plan the order of work.
 */
export const COOK_TIME_ROWS = `
@ Our kitchen's figures, held against the vegetable cooking charts of university extension services
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
sweet-potato-leaves, water-spinach, amaranth-leaves, malabar-spinach | saute 2-4 leaves; stir_fry 2-3 leaves; blanch 1-2 leaves
mustard-greens, turnip-greens, dandelion-greens, escarole, spring-greens | saute 5-8 leaves; braise 15-25 leaves; steam 6-8 leaves
lacinato-kale, red-kale, baby-kale | saute 4-7 leaves; braise 15-25 leaves; bake 10-14 leaves
baby-spinach, lambs-lettuce | saute 1-2 leaves; steam 1-2 leaves
radicchio, endive | grill 4-6 halves; braise 15-20 halves; roast 12-18 halves
romaine-lettuce, little-gem-lettuce | grill 2-4 halves; braise 5-8 halves
choy-sum, chinese-broccoli, tatsoi | stir_fry 3-4 pieces; steam 4-6 whole; blanch 1-2 whole
baby-bok-choy | stir_fry 3-4 halves; steam 4-6 halves; braise 8-10 halves
broccoli-rabe, sprouting-broccoli | blanch 2-3 whole; saute 4-6 pieces; roast 10-14 whole
romanesco, purple-cauliflower | steam 5-7 florets; roast 20-25 florets; boil 5-6 florets
cauliflower-rice | saute 4-6 pieces
frozen-peas | boil 2-3 whole; simmer 2-3 whole; saute 3-4 whole
frozen-corn, canned-corn | saute 3-5 whole; simmer 3-5 whole
frozen-broccoli, frozen-cauliflower, frozen-green-beans | steam 4-6 pieces; saute 5-7 pieces; roast 22-28 pieces
white-asparagus | boil 8-14 whole; roast 20-25 whole
haricot-vert | boil 3-4 whole; steam 3-5 whole; saute 4-5 whole
runner-bean, yellow-wax-bean | boil 5-7 pieces; steam 5-8 pieces
broad-bean, lima-bean | boil 3-5 whole; steam 5-7 whole
green-bell-pepper, orange-bell-pepper, pointed-pepper | saute 6-8 slices; roast 25-30 halves; grill 8-12 pieces; stir_fry 3-4 slices
jalapeno, serrano-pepper, green-chili, red-chili | saute 2-4 slices; roast 15-20 whole; grill 6-8 whole
poblano-pepper, anaheim-pepper | roast 20-25 whole; grill 8-12 whole
shishito-pepper, padron-pepper, mini-sweet-pepper | saute 4-6 whole; grill 4-6 whole
tomatillo | roast 12-15 halves; simmer 8-10 whole; grill 8-10 whole
beefsteak-tomato, san-marzano-tomato | roast 30-40 halves; simmer 15-25 pieces
english-cucumber, cucumber | saute 3-4 slices
chayote | boil 15-20 pieces; saute 8-10 slices; roast 30-35 pieces
bitter-melon | stir_fry 5-7 slices; fry 3-5 slices
bottle-gourd, winter-melon, ridge-gourd | simmer 10-15 pieces; saute 10-12 pieces
lotus-root | boil 10-15 slices; stir_fry 4-6 slices; fry 3-4 slices
bamboo-shoot, water-chestnut | stir_fry 2-3 slices; simmer 5-8 slices
jicama | stir_fry 3-4 slices; boil 8-10 pieces
yukon-gold-potato, waxy-potato, white-potato | boil 12-15 pieces; boil 20-25 whole; roast 35-45 pieces; saute 15-20 slices; steam 15-20 pieces
floury-potato | boil 12-15 pieces; roast 45-55 pieces; bake 55-70 whole; fry 6-8 slices
fingerling-potato, purple-potato | boil 15-18 whole; roast 25-35 halves
golden-beet | boil 35-50 whole; roast 45-60 whole; roast 30-35 pieces
purple-carrot, hamburg-parsley | boil 8-12 slices; roast 25-35 pieces; steam 8-12 pieces
white-onion, yellow-onion, vidalia-onion | saute 6-8 slices; roast 30-40 pieces; grill 8-12 slices
cipollini-onion, banana-shallot | roast 25-30 whole; braise 20-30 whole; saute 4-6 slices
button-mushroom, cremini-mushroom, chestnut-mushroom | saute 6-8 slices; roast 15-20 whole; grill 6-8 whole; stir_fry 3-5 slices
portobello-mushroom | grill 8-10 whole; roast 18-22 whole; saute 7-9 slices
shiitake-mushroom, maitake-mushroom | saute 6-8 slices; stir_fry 4-5 slices; roast 15-18 pieces
oyster-mushroom, shimeji-mushroom | saute 5-7 pieces; stir_fry 3-4 pieces; roast 15-18 pieces
king-oyster-mushroom | saute 6-8 slices; grill 6-8 slices
enoki-mushroom | simmer 1-2 whole; saute 2-3 whole
chanterelle, porcini-mushroom, morel | saute 6-10 slices
mixed-vegetables | steam 5-7 pieces; saute 6-8 pieces; stir_fry 4-6 pieces
@ Our kitchen's figures, held against the directions on packages and the US Dry Bean Council's cooking chart
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
cannellini-bean, navy-bean, great-northern-bean, borlotti-bean, black-eyed-pea, butter-bean, flageolet-bean | simmer 8-12 whole; saute 3-5 whole
dried-black-bean | soak 480-720 dry; simmer 60-90 dry; pressure_cook 20-25 dry
dried-pinto-bean, dried-navy-bean, dried-great-northern-bean, dried-pink-bean, dried-cranberry-bean | soak 480-720 dry; simmer 60-90 dry; pressure_cook 20-30 dry
dried-lima-bean, dried-broad-bean | soak 480-720 dry; simmer 45-60 dry; pressure_cook 12-20 dry
dried-black-eyed-pea | soak 360-480 dry; simmer 40-60 dry; pressure_cook 10-12 dry
dried-soybean | soak 480-720 dry; boil 10-10 dry; simmer 150-180 dry; pressure_cook 35-45 dry
adzuki-bean, pigeon-pea | simmer 45-60 dry; pressure_cook 15-20 dry
chana-dal, yellow-split-pea, green-split-pea | simmer 40-60 dry; pressure_cook 12-15 dry
toor-dal | simmer 30-45 dry; pressure_cook 10-12 dry
moong-dal, masoor-dal | simmer 15-20 dry; pressure_cook 6-8 dry
urad-dal | simmer 45-60 dry; pressure_cook 20-25 dry
green-lentil, brown-lentil | simmer 20-30 dry; pressure_cook 9-12 dry
puy-lentil, black-lentil | simmer 22-30 dry; pressure_cook 10-12 dry
medium-grain-rice, short-grain-rice, bomba-rice, arborio-rice | simmer 15-20 dry
parboiled-rice | simmer 18-22 dry
black-rice, red-rice | simmer 30-40 dry
brown-basmati-rice, short-grain-brown-rice | simmer 35-45 dry
instant-rice | soak 5-10 dry
rolled-oats | simmer 5-8 dry
quick-oats | simmer 1-3 dry
steel-cut-oats | simmer 20-30 dry
wheat-berries, rye-berries, kamut, einkorn, triticale | soak 480-720 dry; simmer 40-60 dry; pressure_cook 25-35 dry
hulled-barley | simmer 45-60 dry
sorghum | simmer 50-60 dry
teff, fonio | simmer 12-20 dry
grits | simmer 15-25 dry
instant-polenta, cream-of-wheat | simmer 2-5 dry
whole-wheat-couscous | soak 6-10 dry
fregola, moghrabieh | boil 10-15 dry
kasha | simmer 10-15 dry
hominy | simmer 8-12 whole
fettuccine, pappardelle, bucatini, ziti, orecchiette, conchiglie | boil 9-13 dry
capellini, vermicelli, stelline | boil 3-5 dry
spaghettini, elbow-macaroni, ditalini | boil 6-9 dry
rotini, cavatappi, gemelli | boil 8-11 dry
jumbo-pasta-shells, cannelloni, paccheri | boil 9-13 dry; bake 30-40 dry
fresh-pasta | boil 2-4 whole
whole-wheat-pasta, whole-wheat-spaghetti, spelt-pasta | boil 9-12 dry
gluten-free-pasta, chickpea-pasta, lentil-pasta | boil 7-10 dry
tortellini, cheese-ravioli, meat-tortellini | boil 4-8 whole
potato-gnocchi | boil 2-4 whole; saute 6-8 whole
spatzle, schupfnudeln | boil 2-4 whole; saute 6-8 whole
udon-noodle | boil 8-12 dry
somen-noodle | boil 2-3 dry
rice-vermicelli | soak 5-8 dry
pad-thai-noodle | soak 20-30 dry; stir_fry 2-4 dry
shirataki-noodle | boil 2-3 whole; saute 3-5 whole
instant-ramen | boil 3-4 dry
pierogi, pelmeni, maultaschen | boil 5-8 whole; saute 6-8 whole
wonton-wrapper, gyoza-wrapper | steam 6-8 whole; fry 2-3 whole
@ Our kitchen's figures, held against USDA FSIS's roasting, grilling and braising charts
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
steak, ribeye-steak, new-york-strip-steak | saute 6-10 whole@25; grill 7-11 whole@25; stir_fry 3-4 slices
beef-tenderloin | saute 8-10 slices; roast 25-40 whole
flank-steak, skirt-steak | grill 8-12 whole; saute 8-10 whole; stir_fry 3-4 slices
roast-beef-joint, beef-round, tri-tip | roast 60-100 whole
beef-patty | grill 8-10 whole@20; saute 8-10 whole@20
meatball | saute 10-12 whole; bake 18-22 whole; simmer 15-20 whole
veal | saute 4-6 slices; braise 75-100 pieces
veal-shank | braise 100-130 whole
pork | stir_fry 5-7 slices; saute 8-10 slices; braise 75-100 pieces
pork-shoulder | braise 120-180 pieces; roast 210-270 whole; pressure_cook 50-70 pieces
pork-loin | roast 50-70 whole
pork-tenderloin | roast 20-28 whole; saute 6-8 slices; grill 18-22 whole
pork-chop | saute 8-12 whole@25; grill 8-12 whole@25; bake 18-24 whole@25
pork-belly | roast 120-150 whole; braise 90-120 pieces; saute 8-12 slices
pork-rib, baby-back-rib | roast 120-150 whole; grill 90-120 whole; braise 90-120 pieces
lamb | braise 90-120 pieces; grill 8-10 pieces
leg-of-lamb | roast 80-110 whole
lamb-shoulder | roast 150-210 whole; braise 100-130 pieces
lamb-chop | grill 7-10 whole@25; saute 7-10 whole@25
lamb-shank | braise 130-160 whole
goat-meat, mutton | braise 120-150 pieces; pressure_cook 35-45 pieces
bacon, turkey-bacon, lardons, pancetta | saute 6-9 slices; bake 15-20 slices
ham | saute 4-6 slices; bake 15-20 slices
sausage, italian-sausage, chicken-sausage, merguez | saute 12-16 whole; grill 12-16 whole; bake 22-28 whole
bratwurst, kielbasa | saute 8-10 whole; grill 8-12 whole; saute 5-7 slices
chorizo | saute 4-6 slices; grill 8-10 whole
hot-dog | simmer 5-7 whole; grill 6-8 whole
whole-chicken | roast 75-90 whole; braise 60-75 whole; poach 60-75 whole
chicken-tenderloin, chicken-strips | saute 5-8 whole; grill 6-8 whole; bake 15-18 whole
chicken-cutlet, turkey-cutlet | saute 5-8 slices@10
chicken-leg-quarter | roast 40-50 whole; grill 30-40 whole
chicken-drumette | roast 35-45 whole; fry 8-10 whole
stewing-hen | simmer 120-180 whole
cornish-game-hen, poussin | roast 50-60 whole; grill 45-55 halves
quail | roast 18-25 whole; grill 10-14 halves
guinea-fowl, pheasant | roast 50-75 whole; braise 60-75 pieces
turkey-thigh, turkey-drumstick | roast 75-105 whole; braise 75-90 whole
turkey-wing | roast 75-90 whole; braise 90-120 whole
rib-roast | roast 120-180 whole
t-bone-steak, porterhouse-steak | grill 10-14 whole@25; saute 10-12 whole@25
sirloin-steak, flat-iron-steak, chuck-eye-steak | grill 9-12 whole@25; saute 8-10 whole@20; stir_fry 3-4 slices
hanger-steak, bavette-steak | grill 8-10 whole@25; saute 8-10 whole@25
top-round, eye-of-round, sirloin-tip-roast, picanha | roast 60-100 whole; braise 120-150 whole
bottom-round, chuck-roast, braising-steak | braise 150-210 whole; pressure_cook 60-75 whole
stewing-beef | braise 105-150 pieces; pressure_cook 30-40 pieces
beef-strips | stir_fry 3-4 slices; saute 4-5 slices
beef-back-rib | roast 150-180 whole; braise 150-180 whole
boneless-short-rib | braise 120-150 whole; pressure_cook 45-50 whole
beef-tongue | simmer 150-210 whole; pressure_cook 60-75 whole
beef-liver, calf-liver, lamb-liver, pork-liver | saute 4-6 slices@10
beef-kidney, lamb-kidney | saute 5-7 pieces; braise 90-120 pieces
tripe | simmer 120-180 pieces
sweetbreads | blanch 5-8 whole; saute 8-10 pieces
lean-ground-beef, fatty-ground-beef, ground-chuck, meatloaf-mix, ground-chicken-breast | saute 7-10 ground; braise 25-40 ground
country-style-rib | braise 90-120 whole; roast 90-120 whole
pork-hock, pigs-foot | simmer 120-180 whole; braise 120-180 whole
pork-cheek | braise 120-150 whole
ham-steak, gammon | saute 6-10 slices; grill 6-10 slices
cooked-beef | saute 3-5 slices; simmer 5-8 pieces
venison, elk | saute 6-8 slices; braise 105-150 pieces; roast 40-60 whole
rabbit, hare | braise 60-90 pieces; roast 50-70 pieces
smoked-sausage, andouille-sausage, polish-sausage | saute 6-8 slices; grill 8-10 whole
breakfast-sausage, chipolata, nuremberg-sausage | saute 10-12 whole; grill 8-10 whole
weisswurst, bockwurst, cocktail-sausage | poach 8-12 whole
guanciale, speck | saute 5-8 slices
streaky-bacon, back-bacon | saute 5-8 slices; bake 14-18 slices; grill 5-7 slices
@ Our kitchen's figures, held against the ten minutes for an inch of the Canadian Department of Fisheries
salmon, wild-salmon, trout, cod, haddock, hake, halibut, pollock | bake 12-15 whole@25; saute 7-9 whole@25; grill 8-10 whole@25; poach 8-10 whole@25; steam 8-10 whole@25
tuna-steak, swordfish | saute 4-6 whole@25; grill 5-8 whole@25
tilapia, sole | saute 5-7 whole@15; bake 10-12 whole@15
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
red-snapper, snapper, grouper, barramundi, rockfish | bake 12-15 whole@25; saute 7-9 whole@20; grill 8-10 whole@25; steam 8-10 whole@20
atlantic-salmon, king-salmon, sockeye-salmon, coho-salmon, arctic-char, steelhead-trout | bake 12-15 whole@25; saute 7-9 whole@25; grill 8-10 whole@25; poach 8-10 whole@25; steam 8-10 whole@25
alaska-pollock, atlantic-cod, pacific-cod, whiting, ling, saithe, white-fish-fillet, fish-fillet | bake 12-15 whole@25; saute 6-8 whole@20; poach 7-9 whole@20; steam 8-10 whole@25
catfish, perch, yellow-perch, walleye | saute 6-8 whole@15; fry 4-6 whole@15; bake 12-15 whole@15
monkfish, turbot | roast 15-20 whole@30; saute 8-10 pieces; poach 10-12 pieces
mahi-mahi | grill 8-10 whole@25; saute 7-9 whole@25
yellowfin-tuna, bluefin-tuna, albacore-tuna | saute 4-6 whole@25; grill 5-8 whole@25
sardine, herring | grill 5-7 whole; fry 4-6 whole; bake 10-14 whole
dover-sole, lemon-sole | saute 4-6 whole@10; bake 8-10 whole@10
rainbow-trout | bake 18-22 whole; saute 8-10 whole; grill 8-12 whole
eel, carp | braise 20-30 pieces; grill 10-14 pieces; fry 6-8 pieces
smoked-haddock | poach 8-10 whole
salt-cod | soak 1440-2880 whole; poach 10-15 pieces
fish-stick | bake 14-18 whole; fry 4-6 whole
raw-shrimp, king-prawn, frozen-shrimp | saute 3-4 whole; grill 4-6 whole; boil 2-3 whole; stir_fry 3-4 whole
crayfish, langoustine | boil 5-7 whole; grill 5-7 halves
lobster-tail | boil 6-10 whole; grill 7-10 halves; bake 12-15 whole
king-crab, snow-crab | steam 5-8 whole
littleneck-clam, cockle, razor-clam | steam 5-8 whole
oyster | grill 4-6 whole; fry 2-3 whole; steam 5-8 whole
sea-scallop, bay-scallop | saute 2-4 whole; grill 4-5 whole
calamari-rings, cuttlefish | fry 2-3 slices; saute 2-3 slices; braise 35-45 slices
@ Our kitchen's figures
egg | boil 6-11 whole; fry 3-4 whole; poach 3-4 whole; saute 2-4 whole
tofu | saute 8-10 pieces; bake 25-30 pieces; stir_fry 5-7 pieces; fry 4-6 pieces; simmer 5-8 pieces
tempeh | saute 8-10 slices; bake 20-25 pieces; steam 10-15 pieces
seitan | saute 6-8 slices; stir_fry 4-6 slices
textured-vegetable-protein | soak 10-15 dry; saute 6-8 dry
halloumi, paneer | saute 4-6 slices; grill 4-6 slices
apple, pear | bake 25-35 halves; saute 6-8 slices; simmer 10-15 pieces
rhubarb | simmer 6-10 pieces; bake 20-25 pieces
large-egg, medium-egg | boil 6-11 whole; fry 3-4 whole; poach 3-4 whole
quail-egg | boil 3-4 whole; fry 1-2 whole
firm-tofu, extra-firm-tofu | saute 8-10 pieces; bake 25-30 pieces; stir_fry 5-7 pieces; fry 4-6 pieces
silken-tofu | simmer 4-6 pieces; steam 6-8 whole
smoked-tofu | saute 5-7 pieces; stir_fry 4-5 pieces
veggie-burger | saute 8-10 whole; grill 8-10 whole; bake 18-22 whole
plum, peach, nectarine, apricot | bake 20-30 halves; grill 4-6 halves; poach 6-10 halves; simmer 8-12 pieces
pineapple | grill 5-7 slices; saute 4-6 pieces
banana | saute 2-4 slices; bake 12-15 halves
quince | simmer 40-60 pieces; poach 45-60 halves
fig | roast 12-15 halves; grill 3-4 halves
cherry, blueberry, raspberry, strawberry, blackberry, cranberry | simmer 6-10 whole
chestnut | roast 25-35 whole; boil 20-30 whole
`;
