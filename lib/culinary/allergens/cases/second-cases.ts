import { readAllergenCases } from './allergen-case.ts';

/**
 * A second table, brainstormed by kinds of food after the rules stood, to see how far they carry. Sources as in the
 * first: common labels and recipes under Regulation (EU) No 1169/2011, Annex II and 21 U.S.C. 321(qq).
 */
export const SECOND_CASES = readAllergenCases(
  'common labels and recipes under Regulation (EU) No 1169/2011, Annex II and 21 U.S.C. 321(qq)',
  `
i | 120 g Gruyère, grated | milk | egg
i | 60 g Comté | milk |
i | 1 wheel Camembert | milk |
i | 100 g Taleggio | milk |
i | 50 g Roquefort | milk |
i | 100 g Emmentaler | milk |
i | 200 g queso fresco | milk |
i | 100 g Oaxaca cheese | milk |
i | 100 g scamorza affumicata | milk |
i | 250 g Magerquark | milk |
i | 200 g Schmand | milk |
i | 1 Becher Joghurt | milk |
i | 2 EL Butterschmalz | milk |
i | 100 g Feta, zerbröckelt | milk |
i | 1 yaourt nature | milk |
i | 150 g de chèvre frais | milk |
i | 2 c. à soupe de crème fraîche épaisse | milk |
i | 200 g de requesón | milk |
i | 1 bote de leche condensada | milk |
i | 125 g di mozzarella di bufala | milk |
i | 250 g di ricotta | milk |
i | 50 g di pecorino romano | milk |
i | 1 cup half-and-half | milk |
i | 3 tbsp clotted cream | milk |
i | 1 cup evaporated milk | milk |
i | 1/2 cup condensed milk | milk |
i | 2 tbsp malted milk powder | milk, gluten |
i | 4 slices American cheese | milk |
i | 1 cup kefir | milk |
i | 100 ml Baileys | milk |
i | 1 tub Philadelphia | milk |
i | 2 tbsp custard powder and 500 ml milk | milk |
i | 1 cup white chocolate chips | milk |
i | 100 g butterscotch chips | milk |
i | 1 jar alfredo sauce | milk |
i | 2 tbsp ranch dressing | milk |
i | 300 ml béchamel | milk, wheat |
i | 4 slices tres leches cake | milk, egg, wheat |
i | 1 litre goat's milk | milk |
i | 100 g sheep's milk cheese | milk |
i | 2 tbsp niter kibbeh | milk |
s | Serve with a scoop of gelato. | milk |
s | Top with whipped cream. | milk |
s | Whisk in cold cubes of butter, one at a time. | milk |
s | Dot with goat cheese. | milk |
t | Cauliflower cheese | milk |
t | Chicken Alfredo | milk? |
i | 1 duck egg | egg |
i | 12 quail eggs | egg |
i | 1 tbsp meringue powder | egg |
i | 200 ml béarnaise | egg, milk |
i | 3 Eiweiß | egg |
i | 2 Eier, verquirlt | egg |
i | 1 blanc d'œuf | egg |
i | 4 yemas de huevo | egg |
i | 2 albumi | egg |
i | 100 g Kewpie mayo | egg |
i | 1 jar lemon curd | egg, milk |
i | 250 g fresh pappardelle | wheat, egg? |
i | 6 profiteroles | egg, wheat, milk |
i | 1 cup Advocaat | egg |
s | Glaze with beaten egg. | egg |
s | Crack in the eggs and cover. | egg |
t | Quiche Lorraine | egg, milk, wheat |
t | Huevos rancheros | egg |
i | 2 tilapia fillets | fish |
i | 4 sardines | fish |
i | 1 whole trout | fish |
i | 300 g haddock | fish |
i | 2 sea bass fillets | fish |
i | 200 g halibut | fish |
i | 200 g hake | fish |
i | 300 g red snapper | fish |
i | 1 tin mackerel | fish |
i | 150 g smoked eel | fish |
i | 300 g mahi-mahi | fish |
i | 200 g yellowtail | fish |
i | 1 tsp anchovy paste | fish |
i | 2 kippers | fish |
i | 300 g Zanderfilet | fish |
i | 2 Forellen | fish |
i | 4 Matjesfilets | fish |
i | 2 filets de sole | fish |
i | 1 boîte de sardines | fish |
i | 200 g de lotte | fish |
i | 400 g de rape | fish |
i | 2 doradas | fish |
i | 300 g di pesce spada | fish |
i | 1 scatoletta di tonno | fish |
i | 400 g di merluzzo | fish |
i | 1 tbsp bonito stock powder | fish |
i | 1 sachet instant dashi | fish |
i | 2 tbsp tobiko | fish |
i | 100 g taramosalata | fish |
i | 1 tbsp Vietnamese fish sauce | fish |
s | Flake the tuna into the bowl. | fish |
s | Lay the fillets of sole in the pan. | fish |
t | Fish and chips | fish, wheat? |
t | Salade niçoise | fish |
t | Vitello tonnato | fish? |
i | 150 g brown shrimp | crustacean |
i | 200 g tiger prawns | crustacean |
i | 1 tin crabmeat | crustacean |
i | 1 tbsp prawn paste | crustacean |
i | 300 g scampi | crustacean |
i | 6 Riesengarnelen | crustacean |
i | 200 g Nordseekrabben | crustacean |
i | 12 langoustines cuites | crustacean |
i | 8 gambones | crustacean |
i | 6 cigalas | crustacean |
i | 8 scampi | crustacean |
i | 4 mazzancolle | crustacean |
i | 100 ml lobster stock | crustacean |
s | Peel and devein the shrimps. | crustacean |
t | Gambas al ajillo | crustacean |
i | 1 tin smoked mussels | mollusc |
i | 6 razor clams | mollusc |
i | 250 g baby squid | mollusc |
i | 200 g calamari | mollusc |
i | 12 escargots | mollusc |
i | 6 Jakobsmuscheln | mollusc |
i | 8 noix de Saint-Jacques | mollusc |
i | 1 kg de mejillones | mollusc |
i | 1 pulpo cocido | mollusc |
i | 500 g di calamari | mollusc |
i | 4 seppie | mollusc |
i | 1 tbsp vegetarian-looking oyster sauce | mollusc |
s | Open the mussels over high heat. | mollusc |
t | Moules marinières | mollusc |
t | Clam chowder | mollusc |
i | 30 g slivered almonds | tree_nut |
i | 2 tbsp almond butter | tree_nut | milk
i | 100 g ground almonds | tree_nut |
i | 1 handful candied pecans | tree_nut |
i | 50 g cobnuts | tree_nut |
i | 50 g shelled pistachios | tree_nut |
i | 2 tbsp hazelnut oil | tree_nut |
i | 1 shot Frangelico | tree_nut |
i | 200 g marron glacé | tree_nut |
i | 1 pack macaroons with almonds | tree_nut |
i | 100 g Nussnougatcreme | tree_nut, milk? |
i | 50 g Cashewkerne | tree_nut |
i | 30 g Pinienkerne | tree_nut |
i | 50 g de pistaches | tree_nut |
i | 100 g de poudre d'amande | tree_nut |
i | 30 g de pignons de pin | tree_nut |
i | 50 g de avellanas | tree_nut |
i | 30 g de piñones | tree_nut |
i | 50 g di pistacchi | tree_nut |
i | 6 noci | tree_nut |
i | 100 g di torrone | tree_nut |
i | 1 tbsp orgeat syrup | tree_nut |
i | 100 g romesco sauce | tree_nut |
i | 6 slices stollen with marzipan | tree_nut, wheat |
s | Finish with roughly chopped hazelnuts. | tree_nut |
s | Blitz the cashews to a cream. | tree_nut |
t | Walnut bread | tree_nut, wheat |
t | Bakewell tart | tree_nut, wheat? |
i | 30 g roasted salted peanuts | peanut |
i | 2 tbsp crunchy peanut butter | peanut | tree_nut
i | 100 g Reese's | peanut |
i | 2 Snickers bars | peanut |
i | 1 EL Erdnussöl | peanut |
i | 2 cucharadas de mantequilla de cacahuete | peanut | milk
i | 2 cucchiai di burro di arachidi | peanut | milk
i | 1 tbsp powdered peanut butter | peanut |
i | 1 bag peanut brittle | peanut |
s | Dip into the peanut sauce. | peanut |
t | Kung pao chicken | peanut? |
i | 300 g penne | wheat, gluten |
i | 250 g fusilli | wheat, gluten |
i | 1 ciabatta | wheat, gluten |
i | 2 naan breads | wheat, gluten |
i | 4 pitta breads | wheat, gluten |
i | 1 focaccia | wheat, gluten |
i | 200 g egg fettuccine | wheat, egg |
i | 1 bagel | wheat, gluten |
i | 4 English muffins | wheat, gluten |
i | 6 water biscuits | wheat, gluten |
i | 200 g digestive biscuits | wheat, gluten |
i | 1 ready-made shortcrust pastry case | wheat, gluten |
i | 1 packet stuffing mix | wheat, gluten |
i | 4 matzo sheets | wheat, gluten |
i | 100 g einkorn flour | wheat, gluten |
i | 100 g emmer | wheat, gluten |
i | 100 g atta | wheat, gluten |
i | 2 tbsp maida | wheat, gluten |
i | 100 g sooji | wheat, gluten |
i | 200 g fregola | wheat, gluten |
i | 4 chapatis | wheat, gluten |
i | 200 g somen noodles | wheat, gluten |
i | 200 g soba noodles | wheat? |
i | 1 bottle stout | gluten |
i | 2 tbsp hoisin sauce | wheat, soy |
i | 2 tbsp barley malt syrup | gluten |
i | 4 slices pumpernickel | gluten |
i | 100 g triticale flour | gluten |
i | 500 g Nudeln | wheat, gluten |
i | 4 Scheiben Toastbrot | wheat, gluten |
i | 1 Rolle Blätterteig | wheat, gluten |
i | 200 g Grünkern | wheat, gluten |
i | 250 g Spätzle | wheat, gluten |
i | 2 EL Weizengrieß | wheat, gluten |
i | 1 pâte feuilletée | wheat, gluten |
i | 400 g de pâtes | wheat, gluten |
i | 1 baguette | wheat, gluten |
i | 200 g de boulgour | wheat, gluten |
i | 33 cl de bière brune | gluten |
i | 400 g de macarrones | wheat, gluten |
i | 4 rebanadas de pan | wheat, gluten |
i | 100 g de galletas María | wheat, gluten |
i | 1 lámina de hojaldre | wheat, gluten |
i | 320 g di spaghetti | wheat, gluten |
i | 200 g di pane raffermo | wheat, gluten |
i | 200 g di savoiardi | wheat, egg |
i | 250 g di orzo perlato | gluten |
s | Coat in breadcrumbs and shallow-fry. | wheat, gluten |
s | Serve in toasted burger buns. | wheat, gluten |
s | Mop up with crusty bread. | wheat, gluten |
s | Bring a pan of water to the boil and cook the linguine. | wheat, gluten |
t | Beef Wellington | wheat |
t | French onion soup with croutons | wheat |
t | Overnight oats | gluten |
i | 400 g silken tofu | soy |
i | 2 tbsp white miso | soy |
i | 200 g soya chunks | soy |
i | 2 tbsp light soy sauce | soy, wheat |
i | 1 tbsp ponzu | soy, wheat |
i | 1 tbsp doubanjiang | soy |
i | 1 tbsp black bean sauce | soy |
i | 150 g vegan soy yogurt | soy | milk
i | 200 ml Sojadrink | soy | milk
i | 100 g Räuchertofu | soy |
i | 200 ml de boisson au soja | soy |
i | 150 g de soja texturizada | soy |
i | emulsifier (soya lecithin) | soy |
s | Crisp the tempeh in the hot oil. | soy |
t | Mapo tofu | soy |
i | 1 tbsp black sesame seeds | sesame |
i | 2 tbsp sesame paste | sesame |
i | 1 sesame bagel | sesame, wheat |
i | 100 g Tahin | sesame |
i | 1 EL schwarzer Sesam | sesame |
i | 2 c. à s. de tahini | sesame |
i | 1 cucharadita de aceite de sésamo | sesame |
i | 1 cucchiaio di olio di sesamo | sesame |
i | 1 tbsp togarashi | sesame |
t | Falafel with tahini | sesame |
s | Swirl over the houmous. | sesame |
i | 3 sticks celery, chopped | celery |
i | 200 g celeriac remoulade | celery, egg |
i | 200 g Staudensellerie | celery |
i | 1 céleri-rave | celery |
i | 2 ramas de apio | celery |
i | 2 coste di sedano | celery |
i | 1 glass Bloody Mary mix | celery? |
i | 1 bunch Suppengrün | celery |
i | 1 tsp English mustard | mustard |
i | 2 tbsp honey mustard | mustard |
i | 1 tsp black mustard seeds | mustard |
i | 1 TL Senfkörner | mustard |
i | 1 c. à s. de moutarde à l'ancienne | mustard |
i | 1 cucharada de mostaza de Dijon | mustard |
i | 1 cucchiaio di senape di Digione | mustard |
s | Brush with Dijon. | mustard |
i | 1 glass red wine | sulphite |
i | 100 ml port | sulphite |
i | 50 ml sherry | sulphite |
i | 100 g sultanas | sulphite? |
i | 100 g glacé cherries | sulphite? |
i | 1 bottle prosecco | sulphite |
i | E224 | sulphite |
i | 20 cl de vin rouge | sulphite |
i | 1 vaso de vino blanco | sulphite |
i | 1 bicchiere di vino rosso | sulphite |
s | Pour in the wine and bubble it away. | sulphite |
i | sweet lupin flour | lupin |
i | 1 tin lupin beans | lupin |
i | 1 tsp fenugreek | - | peanut, mustard
i | 1 head cauliflower | - | all
i | 2 sweet potatoes | - | all
i | 1 tbsp sunflower oil | - | all
i | 200 g kidney beans | - | all
i | 1 mango | - | all
i | 200 g pumpkin, cubed | - | all
i | 1 tsp smoked paprika | - | all
i | 2 beef steaks | - | all
i | 500 g pork shoulder | - | all
i | 1 tsp ground cinnamon | - | all
i | 3 tbsp honey | - | all
i | 1 tbsp maple syrup | - | all
i | 2 avocados | - | all
i | 100 g frozen peas | - | all
i | 400 ml light coconut milk | - | milk, tree_nut
i | 1 tbsp coconut aminos | - | wheat, gluten
i | 1 tsp nutmeg, ground | - | tree_nut
i | 100 g buckwheat noodles | - | egg
i | 4 rice cakes | - | wheat, milk, egg
i | 100 g corn tortilla chips | - | wheat
i | 1 tbsp tapioca starch | - | wheat, gluten
i | 200 g sweet potato noodles | - | wheat, gluten
i | 100 g millet | - | wheat, gluten
i | 100 g amaranth | - | wheat, gluten
i | 1 tbsp psyllium husk | - | wheat, gluten
i | 1 tsp guar gum | - | wheat, gluten
i | 200 g cauliflower rice | - | wheat
i | 200 ml oat cream | gluten | milk
i | 150 g cashew cheese | tree_nut | milk
i | 100 g almond yogurt | tree_nut | milk
i | 2 tbsp vegan cream cheese | - | milk
i | 200 ml plant milk | - | milk
i | 2 vegan burgers | - | milk, fish
i | 2 tbsp eggless mayonnaise | - | egg
i | 100 g vegan feta | - | milk
i | 1 tbsp vegan Worcestershire sauce | - | fish
i | 200 g banana blossom | - | fish
i | 200 g king oyster mushrooms | - | mollusc
i | 1 bulb fennel | - | celery
i | 1 bunch lovage | - | celery
i | 1 tbsp horseradish | - | mustard
i | 100 g rocket | - | mustard
i | 100 g watercress | - | mustard
i | 1 tsp turmeric | - | mustard
i | 1 tbsp poppy seeds | - | sesame
i | 1 tbsp flaxseed | - | sesame
i | 1 tbsp chia seeds | - | sesame
i | 1 tbsp pumpkin seeds | - | tree_nut, peanut, sesame
i | 1 tbsp sunflower seeds | - | tree_nut, peanut, sesame
i | 200 g chickpeas | - | peanut, soy, lupin
i | 100 g green peas | - | peanut, soy
i | 1 tbsp lemon juice | - | milk, egg
i | 1 tbsp apple cider vinegar | - | gluten
i | 100 g golden syrup | - | milk
i | 1 butterfly steak | - | milk
i | 1 tsp cream of tartar | - | milk
i | 1 cup soda water | - | all
i | 250 g peaches and cream corn | - | milk
i | 1 buttercup squash | - | milk
i | 400 g Yukon Gold potatoes | - | all
i | 1 handful nettles | - | all
i | 1 beefsteak tomato | - | all
i | 1 bunch crab grass | - | egg
i | 2 tbsp Kokosöl | - | milk, tree_nut
i | 1 Dose Kidneybohnen | - | all
i | 2 Zwiebeln | - | all
i | 100 g Maismehl | - | wheat, gluten
i | 200 g Glasnudeln | - | wheat, gluten
i | 1 TL Natron | - | all
i | 250 ml Mandelmilch | tree_nut | milk
i | 1 Süßkartoffel | - | all
i | 100 g de fécule de maïs | - | wheat, gluten
i | 2 carottes | - | all
i | 1 pomme | - | all
i | 20 cl de crème de coco | - | milk
i | 200 g de galettes de riz | - | wheat
i | 2 cebollas | - | all
i | 200 g de arroz | - | all
i | 1 calabacín | - | all
i | 100 g de harina de arroz | - | wheat, gluten
i | 250 ml de bebida de avena | gluten | milk
i | 2 patate | - | all
i | 1 zucchina | - | all
i | 200 g di riso | - | all
i | 100 g di farina di ceci | - | wheat, gluten
i | 250 ml di latte di mandorla | tree_nut | milk
s | Cream until pale and fluffy. | - | milk
s | Cut into bite-size pieces the size of hazelnuts. | - | tree_nut
s | Make sure that no butter is left on the knife. | - | milk
s | Cook until it coats the back of a spoon, like cream. | - | egg
s | Grease a bread tin with oil. | - | wheat, milk
s | Crush with the base of a wine glass. | - | sulphite
s | Line a pie dish with parchment. | - | milk
s | Serve in bowls without cheese. | - | milk
s | Replace with rice noodles. | - | wheat, egg
s | Suitable for people with a peanut allergy. | - | peanut
t | Buckwheat pancakes without eggs | - | egg
t | Eggplant caviar | - | fish, egg
t | Nut-free granola | - | tree_nut, peanut
t | Cauliflower steaks | - | all
t | Vegan mac and cheese | - | milk
t | Crab apple jelly | - | crustacean
t | Dairy-free, egg-free chocolate cake | - | milk, egg
`,
);
