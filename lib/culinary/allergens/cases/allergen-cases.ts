import { readAllergenCases } from './allergen-case.ts';

const ANNEX = (point: number) => `Regulation (EU) No 1169/2011, Annex II point ${point}`;
const FALCPA = '21 U.S.C. 321(qq) and FDA, Questions and Answers Regarding Food Allergens';

/** What holds an allergen, under the names of labels, menus and kitchens. Format: see `readAllergenCases`. */
export const ALLERGEN_CASES = [
  ...readAllergenCases(
    ANNEX(7),
    `
i | 250 ml milk | milk | egg, soy
i | 1 knob of butter | milk | egg
i | 2 tbsp ghee | milk | tree_nut
i | 30 g sodium caseinate | milk |
i | calcium caseinate | milk |
i | 20 g casein | milk | soy
i | 1 scoop whey protein powder | milk |
i | 1 tsp lactose | milk |
i | 100 ml lactose-free milk | milk |
i | 1 cup buttermilk | milk | egg
i | 2 tbsp crème fraîche | milk |
i | 100 g mascarpone | milk |
i | 1 ball burrata | milk |
i | 50 g Manchego, shaved | milk |
i | 80 g asiago, grated | milk |
i | 200 g paneer, cubed | milk |
i | 3 tbsp labneh | milk |
i | 1 cup dulce de leche | milk |
i | 100 g quark | milk |
i | 150 g halloumi, sliced | milk |
i | 2 scoops vanilla ice cream | milk |
i | 1 tbsp milk powder | milk |
i | milk solids | milk |
i | anhydrous milk fat | milk |
i | lactalbumin | milk |
i | 200 g Schlagsahne | milk |
i | 50 g geriebener Käse | milk |
i | 250 ml Vollmilch | milk |
i | 100 g Natriumkaseinat | milk |
i | 25 g de beurre doux | milk |
i | 20 cl de crème liquide | milk |
i | 100 g de fromage râpé | milk |
i | 50 g de mantequilla | milk |
i | 200 ml de nata | milk |
i | 100 g de queso rallado | milk |
i | 30 g di burro | milk |
i | 200 ml di panna fresca | milk |
i | 80 g di parmigiano reggiano grattugiato | milk |
s | Finish with a knob of butter. | milk | egg
s | Swirl in the cream and serve. | milk |
s | Scatter with grated cheddar and grill until bubbling. | milk |
s | Serve with a dollop of sour cream. | milk |
t | Cheesy baked potatoes | milk |
t | Mac and cheese | milk, wheat, gluten |
s | Finish with a knob of buttter. | milk |
s | Spread with mascarpne. | milk |
i | 100 g butter or margarine | milk |
`,
  ),
  ...readAllergenCases(
    ANNEX(3),
    `
i | 2 eggs | egg | milk
i | 3 egg whites | egg |
i | 2 egg yolks, beaten | egg |
i | 1 tbsp albumen powder | egg |
i | dried egg powder | egg |
i | 4 tbsp mayonnaise | egg |
i | 2 tbsp aioli | egg |
i | 6 meringue nests | egg |
i | 100 ml hollandaise sauce | egg, milk |
i | ovalbumin | egg |
i | lysozyme (E1105) | egg |
i | 1 handful mini marshmallows | egg? |
i | 100 g egg noodles | egg, wheat, gluten |
i | 2 Eier (Größe M) | egg |
i | 1 Eigelb | egg |
i | 3 œufs | egg |
i | 2 jaunes d'œufs | egg |
i | 3 huevos | egg |
i | 2 claras de huevo | egg |
i | 4 uova | egg |
i | 2 tuorli | egg |
s | Brush with egg wash and bake. | egg |
s | Top each bowl with a poached egg. | egg |
s | Fold in the whisked egg whites. | egg |
t | Spanish omelette with potatoes | egg |
t | Pavlova with berries | egg |
i | 200 g fresh tagliatelle | wheat, gluten, egg? |
i | 3 tbsp tartar sauce | egg |
i | 1 cup eggnog | egg, milk? |
`,
  ),
  ...readAllergenCases(
    ANNEX(4),
    `
i | 2 cod fillets | fish | crustacean, mollusc
i | 200 g smoked salmon | fish |
i | 1 can tuna in oil | fish |
i | 4 anchovy fillets | fish |
i | 1 tbsp fish sauce | fish | mollusc
i | 1 tbsp nam pla | fish |
i | 1 tbsp nuoc mam | fish |
i | 1 tsp Worcestershire sauce | fish |
i | 2 tbsp Caesar dressing | fish |
i | 500 ml dashi | fish |
i | 10 g bonito flakes | fish |
i | 200 g surimi | fish |
i | 50 g caviar | fish |
i | 2 tbsp salmon roe | fish |
i | 4 sea bream fillets | fish |
i | 2 plaice fillets | fish |
i | 300 g barramundi | fish |
i | 4 pilchards | fish |
i | 200 g pollock | fish |
i | 2 monkfish tails | fish |
i | 200 g grouper | fish |
i | isinglass | fish |
i | fish gelatin | fish |
i | 400 g Kabeljau | fish |
i | 200 g Räucherlachs | fish |
i | 1 Dose Thunfisch | fish |
i | 4 Sardellenfilets | fish |
i | 400 g de cabillaud | fish |
i | 4 filets d'anchois | fish |
i | 200 g de thon | fish |
i | 4 lomos de merluza | fish |
i | 1 lata de atún | fish |
i | 6 boquerones | fish |
i | 4 filetti di acciuga | fish |
i | 300 g di baccalà | fish |
i | 2 orate | fish |
s | Season with a dash of Worcestershire. | fish |
s | Melt the anchovies into the oil. | fish |
t | Salmon en croûte | fish |
t | Bouillabaisse | fish? |
i | 1 tbsp taramasalata | fish |
i | 4 fish fingers | fish, wheat? |
i | 2 tbsp bottarga, grated | fish |
`,
  ),
  ...readAllergenCases(
    ANNEX(2),
    `
i | 200 g king prawns | crustacean | mollusc
i | 12 shrimp, peeled | crustacean | fish
i | 1 crab, dressed | crustacean |
i | 2 lobster tails | crustacean |
i | 500 g crayfish | crustacean |
i | 8 langoustines | crustacean |
i | 1 tsp shrimp paste | crustacean |
i | 1 tsp belacan | crustacean |
i | 20 g dried shrimp | crustacean |
i | 1 handful prawn crackers | crustacean |
i | 200 g Garnelen | crustacean |
i | 100 g Krabben | crustacean |
i | 1 Hummer | crustacean |
i | 200 g de crevettes | crustacean |
i | 1 homard | crustacean |
i | 200 g de gambas | crustacean |
i | 12 langostinos | crustacean |
i | 300 g di gamberi | crustacean |
i | 1 astice | crustacean |
s | Toss in the prawns and cook until pink. | crustacean |
t | Shrimp and grits | crustacean |
t | Lobster bisque | crustacean |
s | Add the shrimpp and stir. | crustacean |
`,
  ),
  ...readAllergenCases(
    ANNEX(14),
    `
i | 1 kg mussels | mollusc | crustacean
i | 500 g clams | mollusc |
i | 12 oysters | mollusc |
i | 8 scallops | mollusc |
i | 400 g squid rings | mollusc |
i | 1 octopus | mollusc |
i | 200 g cuttlefish | mollusc |
i | 12 snails in garlic butter | mollusc, milk |
i | 2 tbsp oyster sauce | mollusc |
i | 1 sachet squid ink | mollusc |
i | 200 g cockles | mollusc |
i | 100 g whelks | mollusc |
i | 1 kg Miesmuscheln | mollusc |
i | 300 g Tintenfisch | mollusc |
i | 1 kg de moules | mollusc |
i | 12 huîtres | mollusc |
i | 300 g de calamares | mollusc |
i | 500 g de almejas | mollusc |
i | 1 kg di cozze | mollusc |
i | 500 g di vongole | mollusc |
s | Tip in the clams, cover and steam. | mollusc |
t | Spaghetti alle vongole | mollusc, wheat |
t | Seafood paella | crustacean?, mollusc? |
`,
  ),
  ...readAllergenCases(
    ANNEX(8),
    `
i | 50 g flaked almonds | tree_nut | peanut
i | 30 g ground hazelnuts | tree_nut |
i | 8 walnut halves | tree_nut |
i | 40 g cashews | tree_nut |
i | 50 g pecans | tree_nut |
i | 40 g Brazil nuts | tree_nut |
i | 30 g pistachios | tree_nut |
i | 30 g macadamia nuts | tree_nut |
i | 30 g pine nuts | tree_nut |
i | 200 ml almond milk | tree_nut | milk
i | 100 g marzipan | tree_nut |
i | 100 g frangipane | tree_nut |
i | 2 tbsp praline paste | tree_nut |
i | 100 g gianduja chocolate | tree_nut, milk? |
i | 2 tbsp Nutella | tree_nut, milk |
i | 1 tbsp amaretto | tree_nut |
i | 4 tbsp pesto | tree_nut, milk |
i | 100 g nougat | tree_nut |
i | 6 amaretti biscuits | tree_nut |
i | 1 tsp almond extract | tree_nut |
i | 2 tbsp walnut oil | tree_nut |
i | mixed nuts, chopped | tree_nut |
i | 4 pieces baklava | tree_nut, wheat |
i | 50 g gehackte Mandeln | tree_nut |
i | 100 g Haselnüsse | tree_nut |
i | 50 g Walnüsse | tree_nut |
i | 2 EL Haselnusscreme | tree_nut |
i | 50 g d'amandes effilées | tree_nut |
i | 30 g de noisettes | tree_nut |
i | 8 cerneaux de noix | tree_nut |
i | 50 g de almendras | tree_nut |
i | 30 g de nueces | tree_nut |
i | 40 g de anacardos | tree_nut |
i | 50 g di mandorle | tree_nut |
i | 30 g di nocciole | tree_nut |
i | 20 g di pinoli | tree_nut |
s | Scatter with toasted almonds. | tree_nut |
s | Serve sprinkled with chopped pistachoes. | tree_nut |
s | Fold through the pecans | tree_nut |
t | Pecan pie | tree_nut, wheat |
t | Hazelnut and chocolate torte | tree_nut |
i | 2 tbsp dukkah | tree_nut, sesame |
`,
  ),
  ...readAllergenCases(
    ANNEX(5),
    `
i | 50 g peanuts | peanut | tree_nut
i | 2 tbsp peanut butter | peanut | milk, tree_nut
i | 1 tbsp groundnut oil | peanut |
i | 1 tbsp refined peanut oil | peanut |
i | 1 tsp arachis oil | peanut |
i | 30 g monkey nuts | peanut |
i | 4 tbsp satay sauce | peanut |
i | beer nuts | peanut | gluten
i | 50 g Erdnüsse | peanut | tree_nut
i | 2 EL Erdnussbutter | peanut | milk
i | 50 g de cacahuètes | peanut |
i | 2 c. à s. de beurre de cacahuète | peanut | milk
i | 50 g de cacahuetes | peanut |
i | 30 g de maní tostado | peanut |
i | 50 g di arachidi | peanut |
s | Top with crushed peanuts. | peanut |
s | Add the penuts and toss. | peanut |
t | Chicken satay skewers | peanut |
t | Pad Thai | peanut? |
i | 2 tbsp mole poblano | peanut?, tree_nut?, sesame? |
`,
  ),
  ...readAllergenCases(
    ANNEX(1),
    `
i | 200 g plain flour | wheat, gluten | milk
i | 250 g spaghetti | wheat, gluten | milk
i | 200 g couscous | wheat, gluten |
i | 150 g bulgur | wheat, gluten |
i | 100 g semolina | wheat, gluten |
i | 200 g seitan | wheat, gluten |
i | 150 g freekeh | wheat, gluten |
i | 200 g spelt flour | wheat, gluten |
i | 150 g kamut | wheat, gluten |
i | 100 g panko | wheat, gluten |
i | 2 tbsp soy sauce | soy, wheat, gluten |
i | 200 g pearl barley | gluten | wheat
i | 100 g rye flour | gluten |
i | 80 g rolled oats | gluten |
i | 330 ml beer | gluten |
i | 1 tbsp malt extract | gluten |
i | 2 tbsp malt vinegar | gluten |
i | 4 slices sourdough | wheat, gluten |
i | 2 flour tortillas | wheat, gluten |
i | 4 burger buns | wheat, gluten |
i | 1 sheet puff pastry | wheat, gluten |
i | 6 sheets filo pastry | wheat, gluten |
i | 200 g udon noodles | wheat, gluten |
i | 1 tbsp roux | wheat, gluten |
i | 2 tbsp wheat germ | wheat, gluten |
i | wheat starch | wheat, gluten |
i | wheat glucose syrup | wheat |
i | 100 g graham crackers | wheat, gluten |
i | 200 g orzo | wheat, gluten |
i | 1 packet ramen noodles | wheat, gluten |
i | 200 g farro | wheat, gluten |
i | 12 wonton wrappers | wheat, gluten |
i | 300 g Weizenmehl | wheat, gluten |
i | 200 g Dinkelmehl Type 630 | wheat, gluten |
i | 2 Brötchen vom Vortag | wheat, gluten |
i | 100 g Paniermehl | wheat, gluten |
i | 100 g Roggenmehl | gluten |
i | 60 g Haferflocken | gluten |
i | 250 g de farine de blé | wheat, gluten |
i | 100 g de chapelure | wheat, gluten |
i | 100 g de semoule fine | wheat, gluten |
i | 250 g de harina de trigo | wheat, gluten |
i | 100 g de pan rallado | wheat, gluten |
i | 50 g de cebada perlada | gluten |
i | 300 g di farina 00 | wheat, gluten |
i | 80 g di pangrattato | wheat, gluten |
i | 320 g di orecchiette | wheat, gluten |
s | Serve with garlic bread. | wheat, gluten, milk? |
s | Dust the chicken with flour. | wheat, gluten |
s | Scatter over the croutons. | wheat, gluten |
t | Spinach quiche | wheat, egg, milk |
t | Beef and ale pie | gluten |
i | 1 cup granola | gluten? |
i | 2 tbsp gravy granules | wheat? |
i | 1 stock cube | celery?, wheat? |
i | cornflakes | gluten |
i | 1 tbsp Ovaltine | gluten, milk |
`,
  ),
  ...readAllergenCases(
    ANNEX(6),
    `
i | 300 g tofu | soy | milk
i | 200 g tempeh | soy |
i | 2 tbsp miso | soy |
i | 150 g edamame | soy |
i | 200 ml soy milk | soy | milk
i | 2 tbsp tamari | soy |
i | 1 tsp soya lecithin | soy |
i | lecithin (E322) | soy? |
i | 100 g TVP | soy |
i | textured vegetable protein | soy |
i | 50 g natto | soy |
i | 1 tbsp doenjang | soy |
i | 1 tbsp kecap manis | soy, wheat? |
i | 100 g soya mince | soy |
i | 2 tbsp teriyaki sauce | soy, wheat |
i | 1 tbsp gochujang | soy |
i | 1 EL Sojasauce | soy, wheat |
i | 200 g Sojasprossen | soy? |
i | 200 ml de lait de soja | soy | milk
i | 2 cucharadas de salsa de soja | soy |
i | 100 ml di latte di soia | soy | milk
s | Add the cubed bean curd. | soy |
t | Miso-glazed aubergine | soy | egg
i | hydrolysed soya protein | soy |
`,
  ),
  ...readAllergenCases(
    ANNEX(11),
    `
i | 1 tbsp sesame seeds | sesame | mustard
i | 1 tsp toasted sesame oil | sesame |
i | 2 tbsp tahini | sesame |
i | 100 g halva | sesame |
i | 200 g hummus | sesame |
i | 1 tbsp za'atar | sesame |
i | 1 tsp gomasio | sesame |
i | 1 tbsp furikake | sesame |
i | gingelly oil | sesame |
i | benne seeds | sesame |
i | 2 EL Sesam | sesame |
i | 1 EL Sesamöl | sesame |
i | graines de sésame | sesame |
i | 1 cucharada de semillas de sésamo | sesame |
i | ajonjolí tostado | sesame |
i | semi di sesamo | sesame |
s | Drizzle with tahini sauce. | sesame |
s | Sprinkle with sesame. | sesame |
t | Baba ganoush | sesame |
`,
  ),
  ...readAllergenCases(
    `${ANNEX(9)}, 10, 12 and 13`,
    `
i | 2 celery stalks | celery | milk
i | 1 celeriac, peeled | celery |
i | 1 tsp celery salt | celery |
i | 1 tsp celery seeds | celery |
i | 1 vegetable stock cube | celery? |
i | 1 tbsp Old Bay | celery |
i | 1/2 Knollensellerie | celery |
i | 2 branches de céleri | celery |
i | 1 tallo de apio | celery |
i | 1 costa di sedano | celery |
s | Soften the celery in the oil. | celery |
i | 1 tbsp Dijon mustard | mustard | egg
i | 1 tsp mustard seeds | mustard |
i | 1 tsp mustard powder | mustard |
i | 1 tbsp wholegrain mustard | mustard |
i | 1 tbsp curry powder | mustard? |
i | 2 tbsp piccalilli | mustard |
i | 1 EL mittelscharfer Senf | mustard |
i | 1 c. à c. de moutarde | mustard |
i | 1 cucharadita de mostaza | mustard |
i | 1 cucchiaino di senape | mustard |
s | Whisk in the mustard. | mustard |
i | 100 g lupin flour | lupin |
i | 200 g lupini beans | lupin |
i | 50 g Lupinenmehl | lupin |
i | farine de lupin | lupin |
i | 100 g de altramuces | lupin |
i | 50 g di lupini | lupin |
i | 150 ml white wine | sulphite | milk
i | 100 ml dry vermouth | sulphite |
i | 8 dried apricots | sulphite? |
i | sodium metabisulphite | sulphite |
i | E220 | sulphite |
i | preservative: E 223 | sulphite |
i | potassium metabisulfite | sulphite |
i | 2 tbsp balsamic vinegar | sulphite? |
i | 150 ml Rotwein | sulphite |
i | 10 cl de vin blanc | sulphite |
i | 100 ml de vino tinto | sulphite |
i | 100 ml di vino bianco | sulphite |
s | Deglaze with the Marsala. | sulphite |
t | Coq au vin | sulphite |
`,
  ),
  ...readAllergenCases(
    FALCPA,
    `
i | 100 g milk chocolate | milk |
i | 1 cup chocolate chips | milk?, soy? |
i | 2 tbsp non-dairy creamer | milk? |
i | 1 tbsp caramel sauce | milk |
i | 1 cheesecake | milk, egg, wheat |
i | 8 ladyfingers | wheat, egg |
i | 4 crab sticks | fish, crustacean? |
i | 3 tbsp thousand island dressing | egg |
i | 2 tbsp XO sauce | crustacean?, mollusc? |
i | 1 jar Thai red curry paste | crustacean?, fish? |
i | 200 g kimchi | fish? |
i | 2 tbsp vegan butter | soy?, tree_nut? | milk
i | 4 vegan sausages | soy?, wheat? | milk, egg
i | 200 g Quorn mince | egg? |
s | May contain traces of nuts. | tree_nut? |
i | dark chocolate (may contain milk) | milk? |
i | 6 shortbread biscuits | wheat, milk |
i | 2 tbsp marmite | gluten |
i | 1 croissant | wheat, milk |
i | 100 g brioche | wheat, egg, milk |
`,
  ),
];
