import { readDietCases } from './diet-case.ts';

/** A second table, against the grain: what hides in composites, dishes, steps and several languages. Sources: `DIET_SOURCES`. */
export const SECOND_DIET_CASES = readDietCases(`
vegan | no | 4 leaves gelatin
vegan | no | 2 tbsp beef gelatine
vegan | no | 100 g suet
vegan | no | 2 tbsp beef tallow
vegan | no | 2 tbsp beef dripping
vegan | no | 2 tbsp duck fat
vegan | no | 1 tbsp schmaltz
vegan | no | 2 tbsp ghee
vegan | no | 1 tsp rennet
vegan | no | E120
vegan | no | cochineal
vegan | no | 1 tbsp bee pollen and honey
vegan | no | 1 piece honeycomb
vegan | no | 4 anchovies
vegan | no | 1 cup dashi
vegan | no | 2 tbsp oyster sauce
vegan | no | 1 tsp shrimp paste
vegan | no | 100 g egg noodles
vegan | no | 4 brioche buns
vegan | no | 200 g fresh egg pasta
vegan | no | 100 ml lactose-free cream
vegan | no | 1 scoop casein
vegan | no | 50 g milk chocolate chips
vegan | no | 1 tub Greek yoghurt
vegan | no | 200 g halloumi
vegan | no | 1 tbsp mead and honey
vegan | no | 2 tbsp Caesar dressing
vegan | no | 200 ml bone broth
vegan | no | 100 g pork rinds
vegan | no | 2 tbsp lemon curd
vegan | no | 4 meringue nests
vegan | no | 200 g paneer
vegan | no | 100 g tofu + step: Finish with a knob of butter.
vegan | no | 200 g pasta + step: Top with grated Parmesan.
vegan | no | 200 g pasta + title: Pasta with bacon
vegan | no | 200 g lentils + step: Crown with a poached egg.
vegan | no | 200 g rice + step: Add a splash of fish sauce.
vegan | no | 2 EL Honig
vegan | no | 200 g Speck
vegan | no | 2 œufs
vegan | no | 50 g de beurre
vegan | no | 100 g de queso
vegan | no | 50 g di burro
vegan | no | 6 Blatt Gelatine
vegan | doubt | 1 packet stock cubes
vegan | doubt | 4 naan breads
vegan | doubt | 1 bottle red wine and a mystery powder
vegan | yes | 1 can aquafaba
vegan | yes | 200 g tempeh + 2 tbsp soy sauce
vegan | yes | 100 g vegan mozzarella
vegan | yes | 2 tbsp vegan honey
vegan | yes | 200 g seitan
vegan | yes | 1 jackfruit
vegan | yes | 100 g coconut yogurt
vegan | yes | 2 tbsp cocoa butter
vegan | yes | 1 tsp cream of tartar
vegan | yes | 100 g cashews + step: Blend until smooth and creamy.
vegan | yes | 250 ml oat milk
vegan | yes | 2 tbsp tahini
vegan | yes | 200 g rice noodles
vegan | yes | 2 tbsp vegan Worcestershire sauce
vegetarian | no | 1 tbsp isinglass
vegetarian | no | 100 g suet
vegetarian | no | 2 tbsp beef dripping
vegetarian | no | 1 tsp carmine and 2 sheets gelatine
vegetarian | no | 2 tbsp fish sauce
vegetarian | no | 10 g bonito flakes
vegetarian | no | 1 cup dashi
vegetarian | no | 200 g prosciutto
vegetarian | no | 100 g lardons
vegetarian | no | 1 can tuna
vegetarian | no | 12 escargots
vegetarian | no | 500 ml Hühnerbrühe
vegetarian | no | 200 g de jambon
vegetarian | no | 200 g de jamón serrano
vegetarian | no | 100 g di guanciale
vegetarian | no | 1 jar Bolognese sauce
vegetarian | no | 200 g rice + step: Stir in the shredded chicken.
vegetarian | no | 1 lettuce + step: Toss with Caesar dressing.
vegetarian | doubt | 2 tbsp gravy granules and 200 ml beef gravy
vegetarian | doubt | 50 g Gruyère
vegetarian | doubt | 1 packet marshmallow fluff and gummy bears
vegetarian | yes | 200 g halloumi
vegetarian | yes | 4 eggs
vegetarian | yes | 200 g vegetarian mince
vegetarian | yes | 1 tbsp vegetarian Worcestershire sauce
vegetarian | yes | 500 ml vegetable stock
vegetarian | yes | 100 g oyster mushrooms
pescatarian | no | 100 g lardo
pescatarian | no | 2 tbsp goose fat
pescatarian | no | 1 slice foie gras
pescatarian | no | 200 g cod + 50 g chorizo
pescatarian | no | 3 sheets beef gelatine
pescatarian | yes | 200 g squid
pescatarian | yes | 4 anchovies
pescatarian | yes | 2 tbsp fish sauce
gluten_free | no | 1 cup farro
gluten_free | no | 1 cup Kamut
gluten_free | no | 1 cup freekeh
gluten_free | no | 1 cup triticale
gluten_free | no | 100 g bulgur
gluten_free | no | 100 g semolina
gluten_free | no | 1 tbsp hoisin sauce and 1 tbsp soy sauce
gluten_free | no | 2 tbsp teriyaki sauce
gluten_free | no | 1 cup farina
gluten_free | no | 4 rye crispbreads
gluten_free | no | 2 tbsp barley malt extract
gluten_free | no | 100 g matzo meal
gluten_free | no | 1 pack filo pastry
gluten_free | no | 200 g gnocchi
gluten_free | no | 200 g udon
gluten_free | no | 4 wheat tortillas
gluten_free | no | 500 g chicken + step: Dust the pieces with flour.
gluten_free | no | 500 g chicken + step: Serve with garlic bread.
gluten_free | no | 200 g de farine d'épeautre
gluten_free | no | 100 g Grieß
gluten_free | no | 100 g pan rallado
gluten_free | no | 200 g di farro
gluten_free | doubt | 100 g rolled oats
gluten_free | doubt | 200 g soba noodles
gluten_free | doubt | 100 g fish fingers
gluten_free | doubt | 1 jar curry sauce of my aunt
gluten_free | yes | 200 g quinoa
gluten_free | yes | 200 g sorghum
gluten_free | yes | 200 g teff flour
gluten_free | yes | 100 g glutinous rice
gluten_free | yes | 200 g rice noodles
gluten_free | yes | 2 tbsp tamari (gluten-free)
gluten_free | yes | 1 butternut squash
gluten_free | yes | 200 g gram flour
gluten_free | yes | 2 tbsp cornstarch
gluten_free | yes | 200 g de sarrasin
dairy_free | no | 50 g butter
dairy_free | no | 1 scoop whey isolate
dairy_free | no | 100 g lactose-free yogurt
dairy_free | no | 200 g goat cheese
dairy_free | no | 4 tbsp ranch dressing
dairy_free | no | 100 g white chocolate
dairy_free | no | 200 g potatoes + step: Mash with plenty of butter.
dairy_free | no | 200 g de crème
dairy_free | yes | 250 ml oat milk
dairy_free | yes | 2 tbsp peanut butter
dairy_free | yes | 1 can coconut milk
keto | no | 2 tbsp honey
keto | no | 300 g potatoes
keto | no | 4 slices bread
keto | no | 2 bananas
keto | no | 100 ml maple syrup
keto | no | 1 can chickpeas
keto | no | 200 g quinoa
keto | no | 100 g raisins
keto | yes | 2 avocados
keto | yes | 4 eggs
keto | yes | 100 g cheddar
keto | yes | 500 g chicken thighs
keto | yes | 200 g cauliflower
paleo | no | 200 g oats
paleo | no | 200 g lentils
paleo | no | 200 g tofu
paleo | no | 2 tbsp butter
paleo | no | 100 g sausages and bacon
paleo | no | 100 g quinoa
paleo | no | 1 cup milk
paleo | no | 2 tbsp canola oil
paleo | yes | 500 g beef
paleo | yes | 2 avocados
paleo | yes | 100 g walnuts
paleo | yes | 1 tbsp coconut oil
whole30 | no | 1 tbsp maple syrup
whole30 | no | 1 tbsp agave syrup
whole30 | no | 100 g cheddar
whole30 | no | 200 g lentils
whole30 | no | 2 tbsp peanut butter
whole30 | no | 1 tbsp soy sauce
whole30 | no | 50 ml bourbon
whole30 | no | 200 g oats
whole30 | yes | 4 eggs
whole30 | yes | 2 tbsp coconut aminos
whole30 | yes | 1 avocado
halal | no | 100 g pancetta
halal | no | 200 g chorizo
halal | no | 100 g guanciale
halal | no | 100 ml sherry
halal | no | 2 tbsp Shaoxing wine
halal | no | 2 tbsp sake
halal | no | 1 tbsp Pernod
halal | no | 50 ml rum
halal | no | 100 ml Marsala
halal | no | 1 tbsp kirsch
halal | no | 500 g mussels + 150 ml dry white wine
halal | no | 500 g beef + step: Deglaze with red wine.
halal | no | 500 g chicken + step: Flambé with cognac.
halal | no | 200 g Speck
halal | no | 100 ml de vin blanc
halal | no | 1 cerveza
halal | no | 2 pork gelatine sheets
halal | no | title: Coq au vin
halal | doubt | 1 packet gummy bears
halal | doubt | 1 tsp vanilla essence
halal | doubt | 100 g tiramisu
halal | yes | 500 g beef + 200 g rice
halal | yes | 1 tbsp apple cider vinegar
halal | yes | 1 tsp vanilla powder
halal | yes | 330 ml ginger ale
kosher | no | 200 g crab
kosher | no | 200 g calamari
kosher | no | 1 lobster
kosher | no | 200 g bacon
kosher | no | 1 tsp shrimp paste
kosher | no | 1 jar caviar
kosher | no | 1 swordfish steak
kosher | no | 500 g lamb + 200 g yogurt
kosher | no | 500 g beef + step: Stir in the cream.
kosher | no | 4 beef burgers + step: Top each with a slice of cheese.
kosher | no | 500 g chicken + step: Fry in butter. + step: Serve.
kosher | no | 500 g beef + step: Brown the beef. + step: Serve with sour cream.
kosher | no | 200 g pasta + 100 g Parmesan + step: Fold in the shredded turkey.
kosher | no | title: Cheeseburgers + 500 g ground beef + 4 buns
kosher | no | title: Chicken Alfredo + 2 chicken breasts + 200 ml cream
kosher | no | 1 octopus
kosher | no | 12 escargots
kosher | no | 2 frog legs
kosher | no | 100 g lard
kosher | doubt | 1 tsp rennet
kosher | yes | 2 trout + 50 g butter
kosher | yes | 500 g chicken + 100 ml coconut cream
kosher | yes | 500 g lamb + 100 g vegan yogurt
kosher | yes | 4 eggs + 100 g feta
low_fodmap | no | 2 shallots
low_fodmap | no | 1 leek, white part
low_fodmap | no | 2 pears
low_fodmap | no | 1 mango
low_fodmap | no | 1 head cauliflower
low_fodmap | no | 8 asparagus spears
low_fodmap | no | 1 tsp garlic powder
low_fodmap | no | 1 tsp onion powder
low_fodmap | no | 200 g lentils
low_fodmap | no | 200 g hummus
low_fodmap | no | 100 g cashews
low_fodmap | no | 100 g pistachios
low_fodmap | no | 200 g ricotta
low_fodmap | no | 250 ml yogurt
low_fodmap | no | 2 slices rye bread
low_fodmap | no | 1 tbsp agave syrup
low_fodmap | no | 10 dates
low_fodmap | no | 3 peaches
low_fodmap | no | 1 slice watermelon
low_fodmap | no | 1 tsp inulin
low_fodmap | no | 1 tbsp sorbitol
low_fodmap | no | 2 tbsp high-fructose corn syrup
low_fodmap | no | 500 g beef + step: Fry with a clove of garlic.
low_fodmap | no | 1 Zwiebel
low_fodmap | no | 2 gousses d'ail
low_fodmap | yes | 2 tbsp garlic-infused oil
low_fodmap | yes | 1 cucumber
low_fodmap | yes | 200 g quinoa
low_fodmap | yes | 100 g cheddar
low_fodmap | yes | 2 potatoes
low_fodmap | yes | 500 g chicken breast
pregnancy_safe | no | 1 shark steak
pregnancy_safe | no | 100 ml rum
pregnancy_safe | no | 100 g gorgonzola
pregnancy_safe | no | 100 g Camembert
pregnancy_safe | no | 250 ml raw milk
pregnancy_safe | no | 100 g lox
pregnancy_safe | no | 200 g bean sprouts, raw
pregnancy_safe | yes | 200 g cod
pregnancy_safe | yes | 200 g lentils
infant_safe | no | 1 tbsp maple syrup
infant_safe | no | 50 g walnuts
infant_safe | no | 1 stock cube
infant_safe | no | 2 tbsp Honig
infant_safe | yes | 1 avocado
infant_safe | yes | 100 g lentils
toddler_safe | no | 50 g whole peanuts
toddler_safe | no | 1 handful marshmallows
toddler_safe | yes | 1 avocado
`);
