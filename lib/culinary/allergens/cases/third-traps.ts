import { readAllergenCases } from './allergen-case.ts';

/** Words that sound like an allergen and are none, third table: names of plants, cuts, tools and manners of cooking. */
export const THIRD_TRAPS = readAllergenCases(
  'botany and cuts of meat by their common names; FDA Food Allergen Labeling Guidance (2025); 21 CFR 101.91',
  `
i | 1 can coconut cream | - | milk, tree_nut
i | 50 g creamed coconut | - | milk, tree_nut
i | 3 tbsp coconut sugar | - | all
i | 2 tbsp coconut aminos | - | soy, wheat, tree_nut
i | 50 g desiccated coconut, unsweetened | - | milk, tree_nut
i | 250 ml coconut milk beverage | - | milk, tree_nut
i | 1/2 tsp freshly grated nutmeg | - | all
i | 1 tsp mace | - | all
i | 1 kg butternut pumpkin | - | all
i | 300 g butternut squash noodles | - | milk, wheat, tree_nut, egg
i | 1 can sliced water chestnuts | - | tree_nut
i | 100 g roasted buckwheat (kasha) | - | wheat, gluten
i | 200 g buckwheat groats | - | wheat, gluten
i | 100 g pure cocoa butter | - | milk
i | 2 tbsp cacao nibs | - | all
i | 150 g oyster mushroom, torn | - | mollusc
i | 1 large egg plant | - | egg
i | 2 eggplants | - | egg
i | 2 tbsp cashew butter | tree_nut | milk
i | 2 tbsp sunflower butter | - | milk, tree_nut, peanut
i | 250 ml unsweetened almond milk | tree_nut | milk
i | 250 ml soy milk | soy | milk
i | 250 ml macadamia milk | tree_nut | milk
i | 2 cans butter beans | - | milk
i | 1 head butterhead lettuce | - | milk
i | 1 tsp milk thistle seeds | - | milk
i | 1 bunch fish mint | - | fish
i | 250 g ladyfingers (okra) | - | egg, wheat
i | 500 g lady's fingers, okra | - | egg, wheat, gluten
i | 2 crabapples | - | crustacean
i | 1 bunch goat's beard | - | milk
i | 2 tbsp rice vinegar | - | wheat, gluten
i | 300 g glutinous rice | - | wheat, gluten
i | 200 g glutinous rice flour | - | wheat, gluten
i | 500 g veal sweetbreads | - | wheat, gluten
i | 200 g head cheese | - | milk
i | 3 tbsp gluten-free soy sauce | soy | wheat, gluten
i | 3 tbsp tamari (gluten-free) | soy | wheat, gluten
i | 4 gluten-free tortillas | - | wheat, gluten
i | 100 g gluten-free flour blend | - | wheat, gluten
i | 2 egg-free meringues | - | egg
i | 100 g nut-free granola | - | tree_nut
i | 100 g soy-free margarine | - | soy
i | 1 jackfruit | - | all
i | 1 star fruit | - | all
i | 50 g tiger nuts | - | tree_nut
i | 100 ml horchata made from tiger nuts | - | tree_nut
i | 1 can hearts of palm | - | all
i | 200 g hearts of romaine | - | all
i | 1 horseradish root | - | mustard
i | 4 corn tortillas | - | wheat, gluten
i | 200 g cornflour | - | wheat, gluten
i | 2 tbsp cornstarch | - | wheat, gluten
i | 1 tbsp arrowroot | - | all
i | 2 tbsp potato starch | - | wheat, gluten
i | 200 g chickpea flour | - | wheat, gluten
i | 100 g gram flour | - | wheat, gluten
i | 200 g tapioca flour | - | wheat, gluten
i | 200 g teff flour | - | wheat, gluten
i | 200 g millet | - | wheat, gluten
i | 200 g sorghum flour | - | wheat, gluten
i | 200 g amaranth | - | wheat, gluten
i | 100 g rice noodles | - | wheat, gluten, egg
i | 100 g glass noodles | - | wheat, gluten, egg
i | 12 rice paper wrappers | - | wheat, gluten
i | 200 g shirataki | - | wheat, gluten, fish
i | 200 g kelp noodles | - | wheat, gluten, egg
i | 2 zucchini, spiralised into noodles | - | wheat, gluten, egg
i | 400 g cauliflower rice | - | all
i | 500 g monkfruit sweetener | - | fish
i | 1 tbsp bee pollen | - | all
i | 1 butterfly pea flower | - | milk
i | 2 butterflied chicken breasts | - | milk
i | 400 g cremini mushrooms | - | milk
i | 500 g chestnut mushrooms | - | tree_nut
i | 1 small cantaloupe melon | - | all
i | 100 g hen of the woods | - | egg
i | 100 g chicken of the woods | - | egg
i | 200 g lobster mushrooms | - | crustacean
i | 200 g lion's mane mushroom | - | all
i | 200 g seaweed salad leaves, dried | - | fish
i | 5 g nori | - | fish
i | 10 g kombu | - | fish
i | 1 tbsp dulse flakes | - | fish
i | 2 tbsp rapeseed oil | - | mustard
i | 2 tbsp canola oil | - | mustard
i | 1 bunch mustard greens | - | milk, egg
i | 1 bunch rocket | - | all
i | 1 bunch watercress | - | all
i | 1 tsp asafoetida powder, gluten-free | - | wheat, gluten
i | 2 quinces | - | all
i | 100 g passion fruit | - | all
i | 2 peaches | - | all
i | 1 grapefruit | - | all
i | 100 g pumpkin seeds | - | tree_nut, sesame
i | 2 tbsp flax seeds | - | all
i | 2 tbsp chia seeds | - | all
i | 2 tbsp hemp hearts | - | tree_nut
i | 2 tbsp poppy seeds | - | sesame
i | 1 tsp caraway seeds | - | celery
i | 1 tsp fennel seeds | - | celery
i | 1 tsp dill seed | - | celery
i | 1 tsp nigella seeds | - | sesame
i | 3 tbsp nutritional yeast | - | milk
i | 1 sachet dried yeast | - | milk, egg
i | 1 block agar | - | fish
i | 1 can aquafaba | - | egg
i | 1 tsp psyllium husk | - | wheat, gluten
i | 500 g skirt steak | - | all
i | 1 kg pork butt | - | milk
i | 1 kg Boston butt | - | milk
i | 500 g beef knuckle | - | all
i | 500 g oyster blade steak | - | mollusc
i | 2 chicken oysters | - | mollusc
i | 500 g flat iron steak | - | all
i | 1 kg lamb shank | - | all
i | 200 g duck breast | - | egg
i | 1 whole guinea fowl | - | egg
i | 500 g turkey crown | - | egg
i | 4 cocktail tomatoes | - | all
i | 1 egg-shaped tomato | - | egg
i | 2 beef tomatoes | - | all
i | 2 golden nugget potatoes | - | all
i | 500 g fingerling potatoes | - | fish
i | 1 walnut-sized piece of ginger | - | tree_nut
i | 100 g pea shoots | - | all
i | 200 g runner beans | - | soy
i | 200 g mung bean sprouts | - | soy
i | 1 can kidney beans | - | soy
i | 200 g edible flowers | - | all
i | 2 sheets parchment paper | - | all
i | 8 bamboo skewers | - | all
i | kitchen twine | - | all
s | Cook until the caramel is nutty brown. | - | tree_nut
s | Toast until nutty and fragrant. | - | tree_nut
s | The squash should be buttery soft. | - | milk
s | Mash until creamy. | - | milk
s | Blend until smooth and creamy. | - | milk
s | Simmer until milky white. | - | milk
s | Use a fish slice to turn them. | - | fish
s | Lift out with a fish spatula. | - | fish
s | Slice with a bread knife. | - | wheat, gluten
s | Roll out to the size of a walnut. | - | tree_nut
s | Crack the coconut with a nutcracker. | - | tree_nut
s | Shape into egg-sized balls. | - | egg
s | Place on a wire rack over a cake tin. | - | wheat, egg, milk
s | Line a bread tin with foil. | - | wheat, gluten
s | Pour into a butter dish. | - | milk
s | Spoon into egg cups. | - | egg
s | Do not add butter. | - | milk
s | No eggs needed. | - | egg
s | Works without any cream. | - | milk
t | Egg-free pancakes without flour | - | egg
t | Gluten-free cornbread | - | wheat, gluten
t | Cashew cream sauce | tree_nut | milk
t | Oyster mushroom stew | - | mollusc
`,
);
