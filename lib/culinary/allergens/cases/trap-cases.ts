import { readAllergenCases } from './allergen-case.ts';

/**
 * Words that hold an allergen's word and not the allergen. What each food is, after the regulation's scientific names:
 * Cocos nucifera, Trapa and Eleocharis, Fagopyrum, Solanum melongena are in none of its points.
 */
export const TRAP_CASES = readAllergenCases(
  'Regulation (EU) No 1169/2011, Annex II: the species named there and no others',
  `
i | 1 butternut squash | - | all
s | Roast the butternut until soft. | - | all
i | 1/4 tsp freshly grated nutmeg | - | all
i | 1 can water chestnuts | - | all
i | 1 can coconut milk | - | milk, tree_nut, peanut
i | 200 ml coconut cream | - | milk, tree_nut
i | 50 g desiccated coconut | - | tree_nut, milk
i | 2 tbsp coconut oil | - | all
i | 2 tbsp coconut yogurt | - | milk, tree_nut
s | Stir in the coconut cream. | - | milk, tree_nut
i | 1/2 tsp cream of tartar | - | all
i | 150 g buckwheat groats | - | all
i | 100 g buckwheat flour | - | wheat, gluten
i | 50 g cocoa butter | - | milk, peanut
i | 200 g oyster mushrooms | - | all
s | Fry the oyster mushrooms. | - | mollusc
i | 1 eggplant | - | all
t | Stuffed eggplants | - | egg
i | 2 tbsp smooth peanut butter | peanut | milk
i | 1 can butter beans | - | all
i | 1 head butter lettuce | - | all
i | 1 butterhead lettuce | - | milk
i | 250 ml almond milk | tree_nut | milk
i | 250 ml oat milk | gluten | milk
i | 250 ml rice milk | - | all
i | 250 ml hemp milk | - | milk, tree_nut
i | 1 tsp milk thistle | - | milk
s | Keep milk of magnesia out of the kitchen. | - | milk
t | Nut-free brownies | - | tree_nut, peanut
i | 100 g dairy-free cheese | - | milk
i | 2 tbsp egg-free mayonnaise | - | egg
s | There are no nuts in this one. | - | tree_nut, peanut
t | Pad Thai without peanuts | - | peanut
i | 4 crab apples | - | all
s | Use a vegan alternative that is fish sauce-free. | - | fish
i | 1 breadfruit | - | all
i | 200 g rice flour | - | all
i | 200 g chestnut mushrooms | - | all
i | 200 g vegan prawn-style pieces | - | crustacean
i | 200 g horse mackerel | fish | mustard, milk
i | 1 tsp wheatgrass powder | - | wheat, gluten
i | soy-free margarine | - | soy
t | Sesame Street birthday punch | - | sesame
i | 1 tbsp apple butter | - | all
i | 2 tbsp sunflower seed butter | - | milk, peanut, tree_nut
i | 1 tbsp shea butter | - | milk
i | 250 g rice noodles | - | all
i | 200 g glass noodles | - | wheat, gluten, egg
i | 2 corn tortillas | - | wheat, gluten
i | 200 g polenta | - | all
i | 100 g cornstarch | - | wheat, gluten
i | 100 g cornflour | - | wheat, gluten
i | 100 g chickpea flour | - | wheat, gluten
i | 100 g almond flour | tree_nut | wheat, gluten
i | 100 g coconut flour | - | wheat, gluten, tree_nut
i | 100 g tapioca flour | - | wheat, gluten
i | 1 tsp baking powder | - | milk, egg
i | 200 g quinoa | - | all
i | 200 g wild rice | - | all
i | 200 g glutinous rice | - | wheat, gluten
i | 200 g gluten-free pasta | - | wheat, gluten
i | 2 slices gluten-free bread | - | wheat, gluten
i | 200 g gluten-free flour | - | wheat, gluten
i | 2 tbsp nutritional yeast | - | tree_nut, milk
i | 200 g zucchini noodles | - | wheat, gluten
i | 1 spaghetti squash | - | wheat, gluten
s | Butterfly the chicken breast. | - | milk
s | Whisk until creamy. | - | milk
s | Simmer until thick and creamy, stirring. | - | milk
s | Grease a cake tin. | - | wheat, egg, milk
s | Strain through cheesecloth. | - | milk
s | Use a pastry brush to glaze. | - | wheat
s | Crack with a nut cracker. | - | tree_nut
s | Shape into egg-shaped balls. | - | egg
s | Pour into a muffin tin. | - | wheat, egg
s | Use olive oil instead of butter. | - | milk
s | Roll into walnut-sized balls. | - | tree_nut
i | 1 can beluga lentils | - | fish
i | 200 g baby marrow | - | all
i | 100 g sea grapes | - | fish, mollusc
i | 1 tbsp shellfish-free vegetable stock | - | crustacean, mollusc
t | Dairy-free mashed potatoes | - | milk
t | Egg-free pancakes | - | egg
t | Celery-free stock | - | celery
t | Gluten-free and dairy-free cake | - | milk
i | 250 ml ginger beer | - | gluten, wheat
i | 250 ml root beer | - | gluten, wheat
i | 250 ml cream soda | - | milk
i | 1 doughnut peach | - | wheat, tree_nut
i | 100 g tiger nuts | - | tree_nut, peanut
i | 250 ml horchata de chufa | - | milk, tree_nut
i | 200 g konjac noodles | - | wheat, gluten
i | 1 Butternusskürbis | - | all
i | 1 Prise Muskatnuss | - | all
i | 400 ml Kokosmilch | - | milk, tree_nut
i | 200 g Reismehl | - | wheat, gluten
i | 200 g Buchweizenmehl | - | wheat, gluten
i | 200 g Austernpilze | - | mollusc
i | 200 g Maisgrieß | - | wheat, gluten
i | 250 ml Hafermilch | gluten | milk
i | 250 ml Reisdrink | - | milk
i | 200 g Leberkäse | - | fish
i | 50 g Kakaobutter | - | milk
i | 1 Aubergine | - | egg
i | glutenfreies Mehl | - | wheat, gluten
t | Kuchen ohne Ei | - | egg
i | 40 cl de lait de coco | - | milk, tree_nut
i | 1 pincée de noix de muscade | - | tree_nut
i | 100 g de farine de sarrasin | - | wheat, gluten
i | 100 g de farine de riz | - | wheat, gluten
i | 25 cl de lait d'amande | tree_nut | milk
i | 1 courge butternut | - | milk
t | Gâteau sans œuf | - | egg
i | pain sans gluten | - | wheat, gluten
i | 400 ml de leche de coco | - | milk, tree_nut
i | 1 pizca de nuez moscada | - | tree_nut
i | 100 g de harina de maíz | - | wheat, gluten
i | 100 g de trigo sarraceno | - | wheat, gluten
i | 1 berenjena | - | egg
t | Bizcocho sin lactosa y sin huevo | - | egg
i | 400 ml di latte di cocco | - | milk, tree_nut
i | 1 pizzico di noce moscata | - | tree_nut
i | 200 g di farina di riso | - | wheat, gluten
i | 200 g di grano saraceno | - | wheat, gluten
i | 1 melanzana | - | egg
t | Torta senza uova | - | egg
i | 2 tbsp vegan parmesan | - | milk
i | 2 tbsp plant-based butter | - | milk
i | 200 ml dairy-free milk | - | milk
i | 1 flax egg | - | egg
i | 2 tbsp vegan mayonnaise | - | egg
i | 100 ml vegan cream | - | milk
i | 200 g vegan tuna | - | fish
i | 1 tbsp vegan fish sauce | - | fish
i | 400 g beefsteak tomatoes | - | all
i | 1 tsp lemon zest | - | all
i | 2 tbsp olive oil | - | all
i | 1 onion, chopped | - | all
i | 500 g chicken thighs | - | all
i | 400 g canned tomatoes | - | all
i | salt and black pepper | - | all
i | 1 tsp baking soda | - | all
i | 1 bay leaf | - | all
i | 2 tbsp lime juice | - | all
i | 1 bunch parsley | - | all
i | 300 g minced beef | - | all
i | 2 cups water | - | all
i | 100 g sugar | - | all
i | 1 lotus root | - | all
i | 100 ml coconut water | - | all
i | 1 tbsp pumpkin seed butter | - | milk, peanut, tree_nut
i | 1 tsp xanthan gum | - | wheat, gluten, soy
i | 1 tsp agar-agar | - | all
i | citric acid | - | all
i | lactic acid (E270) | - | milk
i | ascorbic acid | - | all
i | monosodium glutamate | - | gluten, wheat
`,
);
