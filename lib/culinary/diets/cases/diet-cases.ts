import { readDietCases } from './diet-case.ts';

/** Written from the sources that each diet's rules name (see `DIET_SOURCES`), before the rules were run on them. */
export const DIET_CASES = readDietCases(`
vegan | no | 100 g butter
vegan | no | 1 tbsp honey
vegan | no | 2 eggs
vegan | no | 1 tbsp fish sauce
vegan | no | 3 sheets gelatine
vegan | no | 100 g mozzarella
vegan | no | 1 tsp Worcestershire sauce
vegan | no | whey powder
vegan | no | sodium caseinate
vegan | no | 100 g mayonnaise
vegan | no | 1 tsp carmine (E120)
vegan | no | shellac
vegan | no | 200 g lard
vegan | no | isinglass
vegan | no | 500 ml chicken stock
vegan | no | 4 tbsp pesto
vegan | no | 250 ml lactose-free milk
vegan | doubt | 1 pizza
vegan | doubt | 1 sheet puff pastry
vegan | doubt | 200 g fresh ravioli
vegan | doubt | 1 tbsp grandma's spice mix
vegan | yes | 1 can coconut milk
vegan | yes | 200 g tofu
vegan | yes | 2 tbsp vegan butter
vegan | yes | 2 tbsp smooth peanut butter
vegan | yes | 250 ml almond milk
vegan | yes | 1 butternut squash
vegan | yes | 200 g oyster mushrooms
vegan | yes | 1 can butter beans
vegan | yes | 2 tbsp nutritional yeast
vegan | yes | 1 tsp agar-agar
vegan | yes | 2 tbsp maple syrup
vegan | yes | 1 can chickpeas
vegan | yes | 500 ml vegetable stock
vegan | yes | 1 flax egg
vegan | yes | 100 g vegan cheddar
vegetarian | no | 200 g bacon
vegetarian | no | 4 anchovy fillets
vegetarian | no | 3 sheets gelatine
vegetarian | no | 500 ml beef stock
vegetarian | no | 200 g lard
vegetarian | no | 1 tsp Worcestershire sauce
vegetarian | no | 1 tbsp oyster sauce
vegetarian | no | 200 g chorizo
vegetarian | no | 100 g duck fat
vegetarian | no | 4 sausage rolls
vegetarian | no | 100 g foie gras
vegetarian | no | 1 handful marshmallows
vegetarian | doubt | 50 g parmesan
vegetarian | doubt | 4 tbsp pesto
vegetarian | doubt | 1 jar Thai red curry paste
vegetarian | doubt | 6 samosas
vegetarian | yes | 2 eggs
vegetarian | yes | 100 g feta
vegetarian | yes | 1 tbsp honey
vegetarian | yes | 200 g Quorn mince
vegetarian | yes | 4 vegetarian sausages
vegetarian | yes | 200 g tempeh
pescatarian | no | 2 chicken thighs
pescatarian | no | 100 g pancetta
pescatarian | no | 500 ml chicken stock
pescatarian | yes | 2 cod fillets
pescatarian | yes | 200 g prawns
pescatarian | yes | 1 kg mussels
gluten_free | no | 200 g plain flour
gluten_free | no | 2 tbsp soy sauce
gluten_free | no | 200 g couscous
gluten_free | no | 100 g pearl barley
gluten_free | no | 330 ml beer
gluten_free | no | 1 tbsp malt vinegar
gluten_free | no | 200 g seitan
gluten_free | no | 200 g spelt flour
gluten_free | no | 100 g panko
gluten_free | no | 200 g orzo
gluten_free | doubt | 80 g oats
gluten_free | doubt | 1 stock cube
gluten_free | doubt | 4 pork sausages
gluten_free | yes | 200 g rice
gluten_free | yes | 100 g buckwheat flour
gluten_free | yes | 200 g gluten-free pasta
gluten_free | yes | 2 corn tortillas
gluten_free | yes | 100 g polenta
gluten_free | yes | 100 g almond flour
gluten_free | yes | 300 g potatoes
dairy_free | no | 2 tbsp ghee
dairy_free | no | 100 g milk chocolate
dairy_free | no | whey protein
dairy_free | no | 250 ml lactose-free milk
dairy_free | yes | 2 tbsp dairy-free butter
dairy_free | yes | 1 can coconut cream
dairy_free | yes | 2 eggs
dairy_free | yes | 50 g cocoa butter
keto | no | 200 g rice
keto | no | 100 g sugar
keto | no | 300 g spaghetti
keto | yes | 2 salmon fillets
keto | yes | 200 g spinach
paleo | no | 200 g rice
paleo | no | 1 can chickpeas
paleo | no | 100 g cheddar
paleo | no | 2 tbsp soy sauce
paleo | no | 50 g peanuts
paleo | no | 100 g white sugar
paleo | yes | 200 g sweet potato
paleo | yes | 2 eggs
paleo | yes | 100 g almond flour
paleo | yes | 1 tbsp honey
whole30 | no | 1 tbsp honey
whole30 | no | 150 ml white wine
whole30 | no | 200 g quinoa
whole30 | no | 100 g butter
whole30 | no | 200 g tofu
whole30 | yes | 2 tbsp ghee
whole30 | yes | 200 g green beans
whole30 | yes | 2 potatoes
halal | no | 100 g bacon
halal | no | 150 ml white wine
halal | no | 2 tbsp mirin
halal | no | 1 tbsp brandy
halal | no | 200 g ham
halal | no | 1 black pudding
halal | no | 100 g lard
halal | no | 330 ml beer
halal | doubt | 3 sheets gelatine
halal | doubt | 1 tsp vanilla extract
halal | doubt | 1 handful marshmallows
halal | yes | 500 g lamb
halal | yes | 2 tbsp white wine vinegar
halal | yes | 200 g prawns
halal | yes | 200 g vegan bacon
kosher | no | 200 g prawns
kosher | no | 200 g pork loin
kosher | no | 1 kg mussels
kosher | no | 2 catfish fillets
kosher | no | 1 monkfish tail
kosher | no | 1 rabbit
kosher | no | 200 g ground beef + 50 g cheddar
kosher | no | 2 chicken breasts + 100 ml cream
kosher | no | 1 smoked eel
kosher | no | 2 tbsp oyster sauce
kosher | doubt | 3 sheets gelatine
kosher | yes | 2 salmon fillets + 100 ml cream
kosher | yes | 500 g beef + 1 can coconut milk
kosher | yes | 500 g beef + 2 tbsp vegan butter
kosher | yes | 2 eggs + 100 g cheddar
low_fodmap | no | 1 onion
low_fodmap | no | 3 cloves garlic
low_fodmap | no | 1 can chickpeas
low_fodmap | no | 2 apples
low_fodmap | no | 1 tbsp honey
low_fodmap | no | 250 ml milk
low_fodmap | no | 200 g plain flour
low_fodmap | no | 200 g mushrooms
low_fodmap | yes | 2 carrots
low_fodmap | yes | 200 g rice
low_fodmap | yes | 250 ml lactose-free milk
low_fodmap | yes | 100 g butter
low_sodium | no | 2 tbsp soy sauce
low_sodium | no | 1 tbsp fish sauce
low_sodium | yes | 500 g potatoes
diabetic_aware | doubt | 100 g sugar
diabetic_aware | doubt | 200 g spinach
pregnancy_safe | no | 150 ml red wine
pregnancy_safe | no | 1 swordfish steak
pregnancy_safe | no | 100 g brie
pregnancy_safe | no | 200 g chicken liver
pregnancy_safe | no | 100 g smoked salmon
pregnancy_safe | no | 1 king mackerel fillet
pregnancy_safe | no | 100 g alfalfa sprouts
pregnancy_safe | no | 200 g salmon sashimi
pregnancy_safe | doubt | 100 g salami
pregnancy_safe | doubt | 100 g pâté
pregnancy_safe | yes | 2 salmon fillets
pregnancy_safe | yes | 100 g cheddar
pregnancy_safe | yes | 500 g chicken thighs
infant_safe | no | 1 tbsp honey
infant_safe | no | 1 tsp salt
infant_safe | no | 50 g whole almonds
infant_safe | no | 2 tbsp sugar
infant_safe | no | 1 tbsp soy sauce
infant_safe | yes | 1 banana
infant_safe | yes | 200 g carrots
toddler_safe | no | 50 g whole hazelnuts
toddler_safe | no | 100 g popcorn
toddler_safe | no | 100 ml rum
toddler_safe | yes | 1 tbsp honey
toddler_safe | yes | 2 tbsp smooth peanut butter
toddler_safe | yes | 1 banana
`);
