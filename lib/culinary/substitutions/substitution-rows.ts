/**
 * Hand-kept substitutions, one a line: `food | amount | parts joined by + | what it does | what changes | source`.
 * Ids are those of `foods/`; `1 each` is a counted food. Lines that start with `#` are remarks. Sources: C and N are the
 * extension services' tables, K is our own kitchen practice (see `SOURCES`).
 */
export const SUBSTITUTION_ROWS = `
# Eggs
egg | 1 each | 1 tbsp flaxseed-meal + 3 tbsp water | binding moisture | denser nuttier rest_before_use | N
egg | 1 each | 1 tbsp chia-seed + 3 tbsp water | binding moisture | denser rest_before_use | N
egg | 1 each | 60 g applesauce | moisture binding | denser moister sweeter | N
egg | 1 each | 60 g banana | moisture binding | denser banana_taste sweeter | N
egg | 1 each | 60 g silken-tofu | binding moisture protein | denser | N
egg | 1 each | 3 tbsp aquafaba | binding foam moisture | lighter | K
egg | 1 each | 60 g yogurt | moisture binding | denser tangier | K
egg | 1 each | 1 tbsp vinegar + 1 tsp baking-soda | leavening | lighter | N
egg | 1 each | 3 tbsp chickpea-flour + 3 tbsp water | binding protein bulk | earthier denser | K
egg | 1 each | 1 tbsp cornstarch + 3 tbsp water | binding thickening | softer | K
egg | 1 each | 60 g firm-tofu | protein bulk | milder softer | K
egg-white | 1 each | 2 tbsp aquafaba | foam binding | lighter sets_softer | K
egg-yolk | 1 each | 1 tbsp silken-tofu + 1 tsp vegetable-oil | creaminess fat binding | less_rich | K
egg-yolk | 1 each | 1 tbsp aquafaba + 1 tsp vegetable-oil | binding fat | less_rich | K
egg | 1 each | 4 each quail-egg | binding protein moisture leavening | almost_same | K

# Milk and cream
milk | 1 cup | 1 cup soy-milk | liquid protein creaminess | almost_same | N
milk | 1 cup | 1 cup oat-milk | liquid creaminess | sweeter | K
milk | 1 cup | 1 cup almond-milk | liquid | thinner nuttier | K
milk | 1 cup | 1 cup rice-milk | liquid | thinner sweeter | K
milk | 1 cup | 1 cup pea-milk | liquid protein creaminess | almost_same | K
milk | 1 cup | 1 cup coconut-milk-drink | liquid | coconut_taste | K
milk | 1 cup | 0.5 cup evaporated-milk + 0.5 cup water | liquid creaminess protein | richer | C
milk | 1 cup | 0.25 cup milk-powder + 0.875 cup water | liquid protein | almost_same | C
milk | 1 cup | 1 cup water | liquid | less_rich | K
low-fat-milk | 1 cup | 1 cup oat-milk | liquid | sweeter | K
low-fat-milk | 1 cup | 1 cup soy-milk | liquid protein | almost_same | K
skim-milk | 1 cup | 1 cup oat-milk | liquid | sweeter | K
buttermilk | 1 cup | 1 tbsp lemon-juice + 0.9375 cup milk | acid liquid leavening | rest_before_use thinner | C
buttermilk | 1 cup | 1 tbsp vinegar + 0.9375 cup milk | acid liquid leavening | rest_before_use thinner | C
buttermilk | 1 cup | 1 tbsp lemon-juice + 0.9375 cup soy-milk | acid liquid leavening | rest_before_use | K
buttermilk | 1 cup | 1 tbsp lemon-juice + 0.9375 cup oat-milk | acid liquid | rest_before_use thinner | K
buttermilk | 1 cup | 0.75 cup yogurt + 0.25 cup water | acid liquid leavening creaminess | almost_same | C
buttermilk | 1 cup | 1 cup kefir | acid liquid leavening creaminess | almost_same | K
cream | 1 cup | 1 cup coconut-cream | creaminess fat body | coconut_taste | K
cream | 1 cup | 1 cup vegan-cream | creaminess fat | less_rich | K
cream | 1 cup | 0.75 cup milk + 0.3333 cup butter | creaminess fat | does_not_whip | C
cream | 1 cup | 1 cup evaporated-milk | creaminess body | less_rich does_not_whip | C
cream | 1 cup | 120 g cashew + 0.75 cup water | creaminess body | nuttier soak_first does_not_whip | K
cream | 1 cup | 240 g silken-tofu | creaminess body protein | less_rich does_not_whip | K
cream | 1 cup | 0.8 cup oat-milk + 3 tbsp olive-oil | creaminess fat | less_rich does_not_whip | K
half-and-half | 1 cup | 0.875 cup milk + 1.5 tbsp butter | creaminess liquid | almost_same | C
half-and-half | 1 cup | 1 cup oat-milk | liquid creaminess | less_rich | K
sour-cream | 1 cup | 1 cup yogurt | acid creaminess | less_rich may_split stir_in_late | C
sour-cream | 1 cup | 1 cup greek-yogurt | acid creaminess | almost_same stir_in_late | C
sour-cream | 1 cup | 1 cup creme-fraiche | acid creaminess fat | richer less_sour | K
sour-cream | 1 cup | 1 cup vegan-sour-cream | acid creaminess | almost_same | K
sour-cream | 1 cup | 1 cup coconut-cream + 1 tbsp lemon-juice | acid creaminess fat | coconut_taste | K
sour-cream | 1 cup | 240 g silken-tofu + 1 tbsp lemon-juice | acid creaminess protein | less_rich | K
creme-fraiche | 1 cup | 1 cup sour-cream | acid creaminess | may_split stir_in_late | K
creme-fraiche | 1 cup | 1 cup vegan-cream + 1 tbsp lemon-juice | acid creaminess | less_rich | K
yogurt | 1 cup | 1 cup buttermilk | acid liquid leavening | thinner | C
yogurt | 1 cup | 1 cup sour-cream | acid creaminess | richer | C
yogurt | 1 cup | 1 cup vegan-yogurt | acid creaminess moisture | almost_same | K
yogurt | 1 cup | 240 g silken-tofu + 1 tbsp lemon-juice | acid creaminess protein | less_sour | K
yogurt | 1 cup | 1 cup coconut-milk + 1 tbsp lemon-juice | creaminess moisture acid | coconut_taste thinner | K
greek-yogurt | 1 cup | 1 cup quark | acid creaminess protein | almost_same | K
greek-yogurt | 1 cup | 1 cup vegan-yogurt | acid creaminess | thinner | K
condensed-milk | 1 cup | 1 cup coconut-cream + 0.5 cup sugar | sweetness creaminess | coconut_taste thinner | K
evaporated-milk | 1 cup | 1 cup cream | creaminess | richer | K
evaporated-milk | 1 cup | 1 cup coconut-milk | creaminess | coconut_taste | K
milk-powder | 1 tbsp | 1 tbsp soy-flour | protein colour | earthier | K
ice-cream | 1 cup | 1 cup vegan-ice-cream | creaminess sweetness | almost_same | K

# Butter and fats
butter | 1 cup | 1 cup vegan-butter | fat aroma | almost_same | K
butter | 1 cup | 0.75 cup vegetable-oil | fat moisture | softer less_rich | C
butter | 1 cup | 0.75 cup olive-oil | fat | stronger softer | C
butter | 1 cup | 0.875 cup coconut-oil | fat | coconut_taste crisper | K
butter | 1 cup | 1 cup margarine | fat | less_rich | C
butter | 1 cup | 0.875 cup lard + 0.5 tsp salt | fat | crisper less_rich | C
butter | 1 cup | 0.875 cup ghee | fat aroma | nuttier | K
butter | 1 cup | 1 cup applesauce | moisture | denser less_rich sweeter | N
butter | 1 cup | 230 g avocado | fat creaminess | earthier softer | K
ghee | 1 tbsp | 1 tbsp vegetable-oil | fat | milder | K
ghee | 1 tbsp | 1 tbsp coconut-oil | fat | coconut_taste | K
lard | 1 cup | 1 cup shortening | fat | almost_same | C
lard | 1 cup | 1.125 cup butter | fat aroma | richer softer | K
lard | 1 cup | 0.875 cup vegetable-oil | fat | softer | C
lard | 1 cup | 1 cup coconut-oil | fat | coconut_taste | K
shortening | 1 cup | 1 cup coconut-oil | fat | coconut_taste | K
shortening | 1 cup | 1.125 cup butter | fat aroma | richer softer | C
duck-fat | 1 tbsp | 1 tbsp olive-oil | fat | milder | K
peanut-oil | 1 tbsp | 1 tbsp sunflower-oil | fat | milder | K
peanut-oil | 1 tbsp | 1 tbsp vegetable-oil | fat | milder | K
sesame-oil | 1 tbsp | 1 tbsp olive-oil | fat | milder | K
sesame-oil | 1 tbsp | 1 tbsp pumpkin-seed-oil | fat aroma | nuttier darker | K
walnut-oil | 1 tbsp | 1 tbsp olive-oil | fat | milder | K
vegetable-oil | 1 cup | 1 cup applesauce | moisture | denser less_rich | N
olive-oil | 1 tbsp | 1 tbsp sunflower-oil | fat | milder | K
mayonnaise | 1 cup | 1 cup vegan-mayonnaise | creaminess fat | almost_same | K
mayonnaise | 1 cup | 1 cup greek-yogurt | creaminess acid | less_rich tangier | C
mayonnaise | 1 cup | 230 g avocado | creaminess fat | milder | K

# Cheese
parmesan | 100 g | 100 g pecorino | umami saltiness | saltier | K
parmesan | 100 g | 50 g nutritional-yeast + 4 g salt | umami | less_salty nuttier | K
parmesan | 100 g | 100 g vegan-parmesan | umami saltiness | milder | K
pecorino | 100 g | 100 g parmesan | umami saltiness | less_salty | K
cheddar | 100 g | 100 g gouda | fat protein umami | milder | K
cheddar | 100 g | 100 g vegan-cheese | fat umami | milder | K
mozzarella | 100 g | 100 g provolone | fat protein | stronger | K
mozzarella | 100 g | 100 g vegan-cheese | fat | milder browns_less | K
feta | 100 g | 100 g firm-tofu + 1 tbsp lemon-juice + 0.5 tsp salt | acid saltiness protein | milder rest_before_use | K
feta | 100 g | 100 g vegan-feta | acid saltiness | milder | K
feta | 100 g | 100 g goat-cheese | acid saltiness creaminess | less_salty softer | K
ricotta | 100 g | 100 g cottage-cheese | creaminess protein | moister | C
ricotta | 100 g | 100 g firm-tofu | creaminess protein | milder | K
cream-cheese | 100 g | 100 g vegan-cream-cheese | creaminess fat acid | almost_same | K
cream-cheese | 100 g | 100 g mascarpone | creaminess fat | richer less_sour | K
cream-cheese | 100 g | 100 g silken-tofu | creaminess | softer less_rich | K
mascarpone | 100 g | 100 g cream-cheese | creaminess fat | tangier | C
mascarpone | 100 g | 100 g coconut-cream | creaminess fat | coconut_taste | K
cottage-cheese | 100 g | 100 g ricotta | creaminess protein | drier | C
goat-cheese | 100 g | 100 g feta | acid creaminess | saltier crumblier | K
paneer | 100 g | 100 g firm-tofu | protein chew | milder | K
paneer | 100 g | 100 g halloumi | protein chew | saltier | K
halloumi | 100 g | 100 g firm-tofu + 0.5 tsp salt | protein chew | milder softer | K
gruyere | 100 g | 100 g swiss-cheese | fat umami | milder | K
blue-cheese | 100 g | 100 g feta | saltiness acid | milder | K
brie | 100 g | 100 g camembert | creaminess fat | stronger | K

# Flours, starches, structure
wheat-flour | 1 cup | 140 g gluten-free-flour | gluten_structure bulk | crumblier | K
wheat-flour | 1 cup | 120 g oat-flour | bulk | crumblier nuttier | K
wheat-flour | 1 cup | 100 g almond-flour | bulk fat | denser moister browns_more | K
wheat-flour | 1 cup | 110 g rice-flour + 1 tsp xanthan-gum | gluten_structure bulk | crumblier crisper | K
wheat-flour | 1 cup | 120 g buckwheat-flour | bulk | earthier denser darker | K
wheat-flour | 1 cup | 125 g spelt-flour | gluten_structure bulk | crumblier nuttier | K
wheat-flour | 1 cup | 120 g whole-wheat-flour | gluten_structure bulk | denser nuttier darker | C
wheat-flour | 1 tbsp | 0.5 tbsp cornstarch | thickening | almost_same stir_in_late | C
wheat-flour | 1 tbsp | 0.5 tbsp potato-starch | thickening | stir_in_late | C
wheat-flour | 1 tbsp | 1 tbsp rice-flour | thickening crunch | crisper | C
self-raising-flour | 1 cup | 125 g wheat-flour + 1.5 tsp baking-powder + 0.25 tsp salt | leavening gluten_structure | almost_same | C
self-raising-flour | 1 cup | 140 g gluten-free-flour + 2 tsp baking-powder | leavening bulk | crumblier | K
whole-wheat-flour | 1 cup | 125 g wheat-flour | gluten_structure bulk | lighter paler | K
bread-flour | 1 cup | 125 g wheat-flour | gluten_structure | softer | C
cake-flour | 1 cup | 110 g wheat-flour + 2 tbsp cornstarch | bulk | almost_same | C
almond-flour | 1 cup | 95 g sunflower-seed-flour | bulk fat | darker | K
almond-flour | 1 cup | 90 g pumpkin-seed-flour | bulk fat | earthier darker | K
almond-flour | 1 cup | 110 g oat-flour | bulk | drier | K
cornstarch | 1 tbsp | 2 tbsp wheat-flour | thickening | cook_longer paler | C
cornstarch | 1 tbsp | 1 tbsp potato-starch | thickening | stir_in_late | C
cornstarch | 1 tbsp | 1 tbsp arrowroot-starch | thickening | stir_in_late | C
cornstarch | 1 tbsp | 2 tbsp tapioca-starch | thickening | chewier | C
potato-starch | 1 tbsp | 1 tbsp cornstarch | thickening | almost_same | C
tapioca-starch | 1 tbsp | 0.5 tbsp cornstarch | thickening | almost_same | C
gelatin | 1 tbsp | 1 tsp agar-agar | thickening body | crisper cook_longer | K
gelatin | 1 tbsp | 1 tbsp vegan-gelatin | thickening body | almost_same | K
breadcrumbs | 1 cup | 100 g gluten-free-breadcrumbs | binding crunch | crisper | K
breadcrumbs | 1 cup | 90 g rolled-oats | binding bulk | softer | C
breadcrumbs | 1 cup | 60 g cornflakes | crunch | crisper | C
panko | 1 cup | 60 g cornflakes | crunch | crisper | K
panko | 1 cup | 60 g gluten-free-breadcrumbs | crunch | denser | K

# Leavening
baking-powder | 1 tsp | 0.25 tsp baking-soda + 0.5 tsp cream-of-tartar | leavening | almost_same | C
baking-powder | 1 tsp | 0.25 tsp baking-soda + 0.5 tsp lemon-juice | leavening acid | almost_same | C
baking-soda | 1 tsp | 3 tsp baking-powder | leavening | reduce_salt paler | C
cream-of-tartar | 1 tsp | 2 tsp lemon-juice | acid | almost_same | C
cream-of-tartar | 1 tsp | 2 tsp distilled-vinegar | acid | almost_same | C
yeast | 1 tsp | 1 tsp baking-powder | leavening | denser different_taste no_rise | K

# Sweeteners
sugar | 1 cup | 200 g brown-sugar | sweetness moisture | moister darker | C
sugar | 1 cup | 0.75 cup honey | sweetness moisture | browns_more reduce_other_liquid moister | C
sugar | 1 cup | 0.75 cup maple-syrup | sweetness moisture | reduce_other_liquid darker | C
sugar | 1 cup | 0.67 cup agave-syrup | sweetness moisture | reduce_other_liquid browns_more | K
sugar | 1 cup | 180 g coconut-sugar | sweetness | darker less_sweet | K
sugar | 1 cup | 200 g erythritol | sweetness | less_sweet crisper browns_less | K
brown-sugar | 1 cup | 200 g sugar + 1 tbsp molasses | sweetness moisture colour | almost_same | C
brown-sugar | 1 cup | 200 g sugar | sweetness | drier paler | C
brown-sugar | 1 cup | 180 g coconut-sugar | sweetness colour | less_sweet | K
powdered-sugar | 1 cup | 120 g sugar + 1 tbsp cornstarch | sweetness | rest_before_use | C
honey | 1 cup | 1 cup maple-syrup | sweetness moisture glaze | thinner | K
honey | 1 cup | 1 cup agave-syrup | sweetness moisture glaze | milder | K
honey | 1 cup | 1 cup golden-syrup | sweetness moisture glaze | milder | C
honey | 1 cup | 250 g sugar + 0.25 cup water | sweetness | different_taste | C
maple-syrup | 1 cup | 1 cup honey | sweetness glaze | thicker | K
maple-syrup | 1 cup | 1 cup agave-syrup | sweetness glaze | milder | K
molasses | 1 cup | 1 cup golden-syrup | sweetness moisture | milder paler | C
molasses | 1 cup | 150 g brown-sugar + 0.25 cup water | sweetness moisture | milder | C
chocolate | 100 g | 35 g cocoa-powder + 40 g coconut-oil + 25 g sugar | aroma fat sweetness | softer | C
chocolate | 100 g | 100 g vegan-chocolate | aroma fat sweetness | almost_same | K
milk-chocolate | 100 g | 100 g vegan-chocolate | aroma fat sweetness | less_sweet | K
cocoa-powder | 1 tbsp | 1 tbsp carob-powder | aroma colour | sweeter milder | C

# Acids
lemon-juice | 1 tsp | 0.5 tsp vinegar | acid | stronger | C
lemon-juice | 1 tbsp | 1 tbsp lime-juice | acid aroma | almost_same | C
lime-juice | 1 tbsp | 1 tbsp lemon-juice | acid aroma | almost_same | C
lemon-zest | 1 tsp | 2 tsp lemon-juice | aroma acid | milder | C
white-wine-vinegar | 1 tbsp | 1 tbsp apple-cider-vinegar | acid | almost_same | K
white-wine-vinegar | 1 tbsp | 1 tbsp lemon-juice | acid | milder | K
red-wine-vinegar | 1 tbsp | 1 tbsp apple-cider-vinegar | acid | milder | K
balsamic-vinegar | 1 tbsp | 1 tbsp apple-cider-vinegar + 0.5 tsp sugar | acid sweetness | milder | K
rice-vinegar | 1 tbsp | 1 tbsp apple-cider-vinegar | acid | stronger | K
sherry-vinegar | 1 tbsp | 1 tbsp apple-cider-vinegar | acid | milder | K
malt-vinegar | 1 tbsp | 1 tbsp apple-cider-vinegar | acid | milder | K
tomato-paste | 1 tbsp | 3 tbsp tomato-puree | umami body | cook_longer | C
canned-tomatoes | 400 g | 450 g tomato | acid body liquid | cook_longer | K
tamarind-paste | 1 tbsp | 1 tbsp lime-juice + 1 tsp brown-sugar | acid sweetness | milder | K

# Salt, umami, sauces
soy-sauce | 1 tbsp | 1 tbsp tamari | umami saltiness | almost_same | K
soy-sauce | 1 tbsp | 1 tbsp coconut-aminos | umami saltiness sweetness | sweeter less_salty | K
soy-sauce | 1 tbsp | 1 tsp miso + 2 tsp water | umami saltiness | milder | K
soy-sauce | 1 tbsp | 0.5 tsp salt + 1 tbsp vegetable-stock | saltiness | milder paler | K
tamari | 1 tbsp | 1 tbsp coconut-aminos | umami saltiness | sweeter less_salty | K
fish-sauce | 1 tbsp | 1 tbsp soy-sauce | umami saltiness | milder darker | K
fish-sauce | 1 tbsp | 1 tbsp vegan-fish-sauce | umami saltiness | almost_same | K
fish-sauce | 1 tbsp | 1 tbsp coconut-aminos + 0.25 tsp salt | umami saltiness | sweeter | K
oyster-sauce | 1 tbsp | 1 tbsp vegetarian-oyster-sauce | umami sweetness | almost_same | K
oyster-sauce | 1 tbsp | 1 tbsp soy-sauce + 0.5 tsp sugar | umami sweetness saltiness | thinner saltier | K
worcestershire-sauce | 1 tbsp | 1 tbsp vegan-worcestershire-sauce | umami acid | almost_same | K
worcestershire-sauce | 1 tbsp | 2 tsp soy-sauce + 1 tsp apple-cider-vinegar | umami acid saltiness | saltier | K
worcestershire-sauce | 1 tbsp | 2 tsp coconut-aminos + 1 tsp apple-cider-vinegar | umami acid | sweeter | K
miso | 1 tbsp | 1 tbsp chickpea-miso | umami saltiness | milder | K
miso | 1 tbsp | 1 tbsp soy-sauce | umami saltiness | thinner | K
anchovy | 1 each | 1 tsp caper + 0.125 tsp salt | umami saltiness | milder tangier | K
anchovy | 1 each | 0.5 tsp miso | umami saltiness | milder | K
shrimp-paste | 1 tsp | 1 tsp miso | umami saltiness | milder | K
dashi | 1 cup | 1 cup vegetable-stock | umami liquid | milder | K
dashi | 1 cup | 1 cup kombu-dashi | umami liquid | milder | K
chicken-stock | 1 cup | 1 cup vegetable-stock | liquid umami | milder | K
beef-stock | 1 cup | 1 cup mushroom-stock | liquid umami | earthier | K
beef-stock | 1 cup | 1 cup vegetable-stock | liquid umami | milder | K
fish-stock | 1 cup | 1 cup vegetable-stock | liquid umami | milder | K
mustard | 1 tbsp | 1 tsp horseradish-root + 2 tsp apple-cider-vinegar | heat acid | different_taste | K
ketchup | 1 cup | 0.75 cup tomato-sauce + 2 tbsp sugar + 1 tbsp distilled-vinegar | sweetness acid umami | thinner | C
hoisin-sauce | 1 tbsp | 1 tbsp barbecue-sauce | sweetness umami | smokier | K
teriyaki-sauce | 1 tbsp | 1 tbsp soy-sauce + 1 tsp honey | umami sweetness glaze | thinner saltier | K
pesto | 1 tbsp | 1 tbsp vegan-pesto | aroma fat | almost_same | K
salt | 1 tsp | 1.5 tsp kosher-salt | saltiness | almost_same | K

# Wine and spirits
white-wine | 1 cup | 0.875 cup vegetable-stock + 2 tbsp lemon-juice | acid liquid | milder | C
white-wine | 1 cup | 0.875 cup chicken-stock + 2 tbsp white-wine-vinegar | acid liquid umami | milder | C
red-wine | 1 cup | 0.875 cup beef-stock + 2 tbsp red-wine-vinegar | acid liquid umami | milder | C
red-wine | 1 cup | 0.875 cup vegetable-stock + 2 tbsp balsamic-vinegar | acid liquid | sweeter | K
rice-wine | 1 tbsp | 1 tbsp apple-juice + 0.5 tsp rice-vinegar | sweetness acid liquid | sweeter | K
mirin | 1 tbsp | 1 tbsp rice-vinegar + 1 tsp sugar | sweetness acid glaze | tangier | K
beer | 1 cup | 1 cup vegetable-stock | liquid | milder | C
sherry | 1 tbsp | 1 tbsp apple-cider-vinegar + 0.5 tsp sugar | acid sweetness | tangier | K
brandy | 1 tbsp | 1 tbsp apple-juice | liquid sweetness | milder | C
vanilla-extract | 1 tsp | 1 tsp vanilla-powder | aroma | almost_same | K

# Nuts and seeds
almond | 100 g | 100 g sunflower-seed | crunch fat | earthier | K
almond | 100 g | 100 g pumpkin-seed | crunch fat | earthier | K
walnut | 100 g | 100 g sunflower-seed | crunch fat | milder | K
walnut | 100 g | 100 g pumpkin-seed | crunch fat | milder | K
pecan | 100 g | 100 g pumpkin-seed | crunch fat | milder | K
pecan | 100 g | 100 g walnut | crunch fat | stronger | C
cashew | 100 g | 100 g sunflower-seed | creaminess crunch fat | earthier soak_first | K
hazelnut | 100 g | 100 g pumpkin-seed | crunch fat | earthier | K
hazelnut | 100 g | 100 g almond | crunch fat | milder | K
pistachio | 100 g | 100 g pumpkin-seed | crunch colour | earthier | K
pine-nut | 100 g | 100 g sunflower-seed | crunch fat | earthier | K
pine-nut | 100 g | 100 g hemp-seed | fat creaminess | softer | K
peanut | 100 g | 100 g roasted-chickpea | crunch protein | drier | K
peanut | 100 g | 100 g sunflower-seed | crunch fat | earthier | K
peanut-butter | 1 tbsp | 1 tbsp sunflower-seed-butter | creaminess fat protein | earthier | K
peanut-butter | 1 tbsp | 1 tbsp tahini | creaminess fat | stronger thinner | K
peanut-butter | 1 tbsp | 1 tbsp almond-butter | creaminess fat protein | milder | K
almond-butter | 1 tbsp | 1 tbsp sunflower-seed-butter | creaminess fat protein | earthier | K
cashew-butter | 1 tbsp | 1 tbsp sunflower-seed-butter | creaminess fat | earthier | K
tahini | 1 tbsp | 1 tbsp sunflower-seed-butter | creaminess fat | sweeter | K
tahini | 1 tbsp | 1 tbsp cashew-butter | creaminess fat | sweeter | K
sesame-seed | 1 tbsp | 1 tbsp sunflower-seed | crunch | milder | K
sesame-seed | 1 tbsp | 1 tbsp poppy-seed | crunch | milder darker | K
hazelnut-spread | 1 tbsp | 1 tbsp sunflower-seed-butter + 1 tsp cocoa-powder + 1 tsp sugar | sweetness creaminess | less_sweet | K

# Meat and fish
ground-beef | 500 g | 500 g ground-turkey | protein bulk | milder drier less_rich | K
ground-beef | 500 g | 400 g lentil | protein bulk | earthier soak_first cook_longer | K
ground-beef | 500 g | 400 g mushroom + 100 g walnut | umami bulk | earthier softer | K
ground-beef | 500 g | 150 g soy-mince | protein bulk chew | soak_first milder | K
ground-pork | 500 g | 500 g ground-turkey | protein bulk | drier | K
ground-pork | 500 g | 450 g firm-tofu | protein bulk | milder crumblier | K
chicken-breast | 500 g | 500 g turkey-breast | protein | almost_same | K
chicken-breast | 500 g | 450 g firm-tofu | protein | milder softer | K
chicken-breast | 500 g | 400 g tempeh | protein chew | nuttier | K
chicken-breast | 500 g | 480 g chickpea | protein bulk | cook_shorter earthier | K
chicken-breast | 500 g | 400 g seitan | protein chew | saltier | K
chicken-thigh | 500 g | 450 g mushroom | umami chew | cook_shorter | K
chicken-thigh | 500 g | 450 g firm-tofu | protein | milder | K
bacon | 100 g | 100 g turkey-bacon | saltiness umami | less_rich | K
bacon | 100 g | 100 g smoked-tofu | saltiness protein | milder less_rich | K
pancetta | 100 g | 100 g bacon | saltiness umami fat | smokier | K
pancetta | 100 g | 100 g mushroom + 0.5 tsp smoked-paprika | umami | less_rich milder | K
prosciutto | 100 g | 100 g bresaola | saltiness umami | drier | K
sausage | 500 g | 500 g chicken-sausage | protein aroma | less_rich | K
sausage | 500 g | 500 g vegetarian-sausage | protein aroma | cook_shorter | K
beef-chuck | 500 g | 500 g lamb-shoulder | protein chew | stronger | K
beef-chuck | 500 g | 450 g jackfruit + 100 g mushroom | bulk chew | cook_shorter milder | K
beef-chuck | 500 g | 500 g portobello-mushroom | umami chew | cook_shorter earthier | K
pork-shoulder | 500 g | 500 g chicken-thigh | protein | cook_shorter | K
pork-shoulder | 500 g | 500 g jackfruit | bulk chew | cook_shorter milder | K
lamb-shoulder | 500 g | 500 g beef-chuck | protein chew | milder | K
salmon | 500 g | 500 g trout | protein fat | almost_same | K
salmon | 500 g | 450 g firm-tofu | protein | milder | K
cod | 500 g | 500 g haddock | protein | almost_same | K
cod | 500 g | 450 g firm-tofu | protein | milder | K
tuna | 100 g | 100 g chickpea | protein bulk | milder | K
shrimp | 500 g | 500 g chicken-breast | protein | cook_longer milder | K
shrimp | 500 g | 450 g king-oyster-mushroom | chew umami | milder | K
shrimp | 500 g | 500 g cod | protein | softer | K
scallop | 500 g | 500 g king-oyster-mushroom | chew umami | milder | K
crab | 100 g | 100 g heart-of-palm | chew bulk | milder | K
squid | 500 g | 450 g oyster-mushroom | chew | softer | K
tofu | 400 g | 400 g chickpea | protein bulk | earthier | K
tofu | 400 g | 400 g paneer | protein chew | richer | K
tempeh | 250 g | 250 g chickpea | protein bulk | softer | K
seitan | 250 g | 300 g firm-tofu | protein | softer | K

# Grains, pasta, bread
spaghetti | 200 g | 200 g gluten-free-pasta | bulk body | softer | K
spaghetti | 200 g | 200 g rice-noodle | bulk body | softer cook_shorter | K
spaghetti | 200 g | 500 g zucchini | bulk | moister cook_shorter | K
pasta | 200 g | 200 g gluten-free-pasta | bulk body | softer | K
pasta | 200 g | 200 g rice | bulk body | different_taste | K
egg-noodle | 200 g | 200 g rice-noodle | bulk body | softer | K
ramen-noodle | 200 g | 200 g rice-noodle | bulk body | softer | K
couscous | 200 g | 200 g quinoa | bulk body | cook_longer nuttier | K
bulgur | 200 g | 200 g quinoa | bulk body | nuttier | K
barley | 200 g | 200 g brown-rice | bulk body chew | softer | K
rice | 200 g | 200 g quinoa | bulk body | nuttier cook_shorter | K
rice | 200 g | 500 g cauliflower-rice | bulk | cook_shorter moister | K
risotto-rice | 200 g | 200 g barley | bulk creaminess chew | chewier cook_longer | K
oats | 100 g | 80 g quinoa-flakes | bulk body | nuttier | K
bread | 100 g | 100 g gluten-free-bread | bulk body | crumblier | K
tortilla | 1 each | 1 each corn-tortilla | body | crumblier | K
filo-pastry | 100 g | 100 g rice-paper | crunch body | chewier | K

# Vegetables, herbs, spices
onion | 1 each | 3 each shallot | aroma sweetness | milder | K
onion | 1 each | 100 g leek | aroma | milder | K
onion | 1 each | 1 tbsp onion-powder | aroma | different_taste | C
shallot | 1 each | 40 g onion | aroma | stronger | K
garlic | 1 clove | 0.125 tsp garlic-powder | aroma | milder | C
garlic | 1 clove | 1 tsp chive | aroma | milder stir_in_late | K
leek | 100 g | 100 g onion | aroma | stronger | K
celery | 100 g | 100 g fennel | crunch aroma | sweeter | K
celery | 100 g | 100 g carrot | crunch aroma | sweeter | K
celeriac | 100 g | 100 g parsnip | bulk aroma | sweeter | K
potato | 100 g | 100 g sweet-potato | bulk body | sweeter | K
potato | 100 g | 100 g parsnip | bulk body | sweeter | K
spinach | 100 g | 100 g swiss-chard | bulk colour | earthier | K
eggplant | 100 g | 100 g zucchini | bulk moisture | milder cook_shorter | K
mushroom | 100 g | 100 g zucchini | bulk moisture | milder | K
bell-pepper | 100 g | 100 g zucchini | crunch moisture | milder | K
tomato | 100 g | 100 g red-bell-pepper | colour moisture | sweeter less_sour add_acid | K
basil | 1 tbsp | 1 tsp dried-basil | aroma | milder | C
basil | 1 tbsp | 1 tbsp parsley | aroma colour | milder | K
parsley | 1 tbsp | 1 tbsp cilantro | aroma colour | stronger | K
cilantro | 1 tbsp | 1 tbsp parsley | aroma colour | milder | K
oregano | 1 tbsp | 1 tsp dried-oregano | aroma | almost_same | C
thyme | 1 tbsp | 1 tsp dried-thyme | aroma | almost_same | C
dill | 1 tbsp | 1 tsp dried-dill | aroma | milder | C
ginger | 1 tbsp | 0.25 tsp ground-ginger | aroma heat | milder | C
allspice | 1 tsp | 0.5 tsp cinnamon + 0.25 tsp cloves + 0.25 tsp nutmeg | aroma | almost_same | C
nutmeg | 1 tsp | 1 tsp mace | aroma | almost_same | C
cayenne-pepper | 1 tsp | 1.5 tsp red-pepper-flakes | heat | milder | K
chili-powder | 1 tsp | 1 tsp paprika + 0.125 tsp cayenne-pepper | heat colour | almost_same | K
saffron | 1 pinch | 0.25 tsp turmeric | colour | different_taste | K
celery-salt | 1 tsp | 0.75 tsp salt | saltiness | milder | K
curry-powder | 1 tsp | 0.5 tsp cumin + 0.25 tsp turmeric + 0.25 tsp ground-coriander | aroma colour | milder | K
red-chili | 1 each | 0.25 tsp red-pepper-flakes | heat | almost_same | K
jalapeno | 1 each | 1 each serrano-pepper | heat | spicier | K
coconut-milk | 1 cup | 1 cup vegan-cream | creaminess fat | less_rich | K
coconut-milk | 1 cup | 1 cup cream | creaminess fat | richer may_split | K
raisin | 100 g | 100 g dried-cranberry | sweetness chew | tangier | K
apple | 100 g | 100 g pear | sweetness moisture | softer | K
`;

/** Who says so. */
export const SUBSTITUTION_SOURCES: Readonly<Record<string, string>> = {
  C: 'Colorado State University Extension, Ingredient Substitutions (fact sheet 9.329)',
  N: 'North Dakota State University Extension, Ingredient Substitutions (FN198)',
  K: 'chef-genius:kitchen-practice',
};
