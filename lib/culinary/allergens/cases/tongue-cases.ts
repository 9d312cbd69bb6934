import { readAllergenCases } from './allergen-case.ts';

/**
 * Labels and dishes in German, French, Spanish and Italian, words written as one, slips of the pen, lists of
 * ingredients as packages print them. Names after the four language versions of Regulation (EU) No 1169/2011, Annex II.
 */
export const TONGUE_CASES = readAllergenCases(
  'Regulation (EU) No 1169/2011, Annex II, in German, French, Spanish and Italian; labels as printed',
  `
i | 200 g Mehl | wheat, gluten |
i | 500 g Dinkelmehl Type 630 | wheat, gluten |
i | 2 EL Semmelbrösel | wheat, gluten |
i | 4 altbackene Brötchen | wheat, gluten |
i | 100 g Löffelbiskuits | wheat, egg |
i | 200 g Butterkekse | wheat, milk |
i | 100 g Lebkuchen | wheat |
i | 2 EL Weizenkleie | wheat, gluten |
i | 100 g Grünkern | wheat, gluten |
i | 1 Hefewürfel und 300 g Weizenmehl | wheat, gluten |
i | 200 ml Weißbier | gluten |
i | 100 g Graupen | gluten |
i | 2 EL Haferflocken | gluten |
i | 1 Scheibe Schwarzbrot | gluten |
i | 3 Eier | egg |
i | 2 Eigelbe | egg |
i | 1 Eiklar | egg |
i | 100 ml Eierlikör | egg |
i | 2 EL Mayonnaise | egg |
i | 200 g Quark | milk |
i | 1 Becher Sahne | milk |
i | 1 Becher Schlagobers | milk |
i | 200 g Frischkäse | milk |
i | 100 g geriebener Käse | milk |
i | 50 g Butterflöckchen | milk |
i | 200 ml Buttermilch | milk |
i | 1 EL Molkenpulver | milk |
i | 100 g Topfen | milk |
i | 2 EL Sauerrahm | milk |
i | 100 g Speisequark | milk |
i | 2 Sardellenfilets | fish |
i | 200 g Krabben | crustacean |
i | 12 Flusskrebsschwänze | crustacean |
i | 500 g Miesmuscheln | mollusc |
i | 200 g Tintenfischringe | mollusc |
i | 12 Weinbergschnecken | mollusc |
i | 100 g gemahlene Mandeln | tree_nut |
i | 100 g Haselnüsse, gehackt | tree_nut |
i | 50 g Walnusskerne | tree_nut |
i | 100 g Krokant | tree_nut |
i | 50 g Pistazienkerne | tree_nut |
i | 200 g Marzipanrohmasse | tree_nut |
i | 2 EL Erdnussmus | peanut |
i | 1 EL Sesam | sesame |
i | 1 EL Sesampaste | sesame |
i | 1 TL Senf | mustard |
i | 1 EL Senfkörner | mustard |
i | 1 Knollensellerie | celery |
i | 2 Stangen Staudensellerie | celery |
i | 1 Bund Suppengrün | celery |
i | 200 g Sojaschnetzel | soy |
i | 3 EL Sojasauce | soy |
i | 200 g Räuchertofu | soy |
i | 50 g Süßlupinenmehl | lupin |
i | geschwefelte Aprikosen | sulphite |
i | 100 ml Weißwein | sulphite |
i | Antioxidationsmittel: Natriummetabisulfit | sulphite |
i | Emulgator: Sojalecithin | soy |
t | Flammkuchen | wheat |
t | Maultaschen | wheat, egg? |
t | Kaiserschmarrn | egg, milk, wheat |
t | Linzer Torte | tree_nut?, wheat |
t | Rührei | egg |
t | Fischstäbchen | fish, wheat? |
s | Mit Paniermehl bestreuen. | wheat, gluten |
s | Mit einem Klecks Crème fraîche servieren. | milk |
s | Die Butter schmelzen. | milk |
s | Mit Ei bestreichen. | egg |
i | 250 g de farine | wheat, gluten |
i | 4 blancs d'oeuf | egg |
i | 25 cl de lait entier | milk |
i | 100 g de beurre demi-sel | milk |
i | 100 g de gruyère râpé | milk |
i | 150 g de fromage blanc | milk |
i | 1 pâte brisée | wheat, gluten |
i | 200 g de pâtes | wheat, gluten |
i | 4 tranches de pain de mie | wheat, gluten |
i | 100 g de semoule | wheat, gluten |
i | 100 g d'orge perlé | gluten |
i | 100 g de flocons d'avoine | gluten |
i | 100 g d'épeautre | wheat, gluten |
i | 4 filets de cabillaud | fish |
i | 8 filets d'anchois | fish |
i | 1 pavé de saumon | fish |
i | 4 noix de Saint-Jacques | mollusc |
i | 100 g de poudre d'amandes | tree_nut |
i | 50 g de noisettes | tree_nut |
i | 50 g de cerneaux de noix | tree_nut |
i | 100 g de pralin | tree_nut |
i | 50 g de pâte d'arachide | peanut |
i | 1 c. à café de moutarde | mustard |
i | 1 branche de céleri | celery |
i | 2 c. à soupe de graines de sésame | sesame |
i | 200 g de tofu soyeux | soy |
i | 10 cl de vin blanc sec | sulphite |
i | 50 g de farine de lupin | lupin |
t | Blanquette de veau | milk? |
t | Tarte au citron meringuée | egg, wheat |
t | Clafoutis aux cerises | egg, milk |
t | Brandade de morue | fish |
t | Gougères | milk, egg, wheat |
s | Ajouter une noix de beurre. | milk |
s | Napper de béchamel. | milk, wheat |
i | 200 g de harina de trigo | wheat, gluten |
i | 1 yema de huevo | egg |
i | 1 vaso de leche | milk |
i | 100 g de mantequilla | milk |
i | 200 ml de nata para montar | milk |
i | 100 g de queso manchego | milk |
i | 1 barra de pan | wheat, gluten |
i | 200 g de fideos | wheat, gluten |
i | 100 g de cebada | gluten |
i | 200 g de merluza | fish |
i | 4 anchoas | fish |
i | 200 g de langostinos | crustacean |
i | 500 g de mejillones | mollusc |
i | 200 g de almejas | mollusc |
i | 1 pulpo | mollusc |
i | 200 g de chipirones | mollusc |
i | 100 g de almendras | tree_nut |
i | 100 g de turrón | tree_nut |
i | 50 g de maní | peanut |
i | 1 rama de apio | celery |
i | 1 cucharada de sésamo | sesame |
i | 1 cucharada de ajonjolí | sesame |
i | 3 cucharadas de salsa de soja | soy |
i | 50 g de altramuces | lupin |
t | Gazpacho con pan | wheat |
t | Arroz con leche | milk |
t | Torrijas | egg, milk, wheat |
i | 3 albumi | egg |
i | 200 ml di latte | milk |
i | 50 g di burro | milk |
i | 250 g di mascarpone | milk |
i | 50 g di grana padano | milk |
i | 100 g di pangrattato | wheat, gluten |
i | 200 g di pasta fresca all'uovo | wheat, egg |
i | 100 g di farro | wheat, gluten |
i | 100 g di orzo | gluten |
i | 4 acciughe | fish |
i | 200 g di tonno sott'olio | fish |
i | 200 g di gamberi | crustacean |
i | 4 scampi | crustacean |
i | 500 g di cozze | mollusc |
i | 200 g di seppie | mollusc |
i | 100 g di mandorle | tree_nut |
i | 100 g di nocciole | tree_nut |
i | 50 g di noci | tree_nut |
i | 100 g di pasta di pistacchio | tree_nut |
i | 1 cucchiaio di semi di sesamo | sesame |
i | 200 g di latte di soia | soy | milk
t | Tagliatelle al ragù | wheat |
t | Saltimbocca con burro e salvia | milk |
t | Torta caprese alle mandorle | tree_nut |
i | 100 g parmasan | milk |
i | 2 tbsp mayonaise | egg |
i | 100 g mozarella | milk |
i | 1 cup yoghourt | milk |
i | 50 g wallnuts | tree_nut |
i | 50 g pistacios | tree_nut |
i | 100 g cashew's | tree_nut |
i | 1 tsp worchestershire sauce | fish |
i | 200 g shirmp | crustacean |
i | 200 g lobstar | crustacean |
i | 1 tbsp sesami oil | sesame |
i | 2 tbsp peanutbutter | peanut |
i | 2 tbsp soysauce | soy |
i | 1 cup breadcrums | wheat, gluten |
i | 100 g cheddar chese | milk |
i | 250 g cream chesse | milk |
i | 1 cup buttermlik | milk |
i | 100 g hazlenuts | tree_nut |
i | chocolate (cocoa mass, sugar, cocoa butter, emulsifier: soya lecithin, milk powder) | soy, milk |
i | sausages (pork, rusk (wheat), salt, preservative: sodium sulphite) | wheat, sulphite |
i | stock (water, salt, celery, yeast extract (barley)) | celery, gluten |
i | mayonnaise (rapeseed oil, egg yolk, mustard, sugar) | egg, mustard |
i | soy sauce (water, soybeans, wheat, salt) | soy, wheat |
i | dressing (oil, vinegar, anchovies, milk, egg) | fish, milk, egg |
i | dark chocolate, may contain traces of nuts | tree_nut? |
i | crisps (may contain milk) | milk? |
i | oats, produced in a factory that handles peanuts | gluten, peanut? |
i | snack bar (dates, cashews, may contain other nuts and sesame) | tree_nut, sesame? |
i | seasoning (contains: wheat, soy, celery) | wheat, soy, celery |
i | Brot (Weizenmehl, Roggenmehl, kann Spuren von Sesam enthalten) | wheat, gluten, sesame? |
i | biscuits (farine de blé, beurre, peut contenir des traces de fruits à coque) | wheat, milk, tree_nut? |
i | galletas (harina de trigo, puede contener trazas de huevo) | wheat, egg? |
i | biscotti (farina di frumento, può contenere tracce di soia) | wheat, soy? |
`,
);
