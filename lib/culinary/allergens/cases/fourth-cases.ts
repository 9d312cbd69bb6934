import { readAllergenCases } from './allergen-case.ts';

/** A fourth table, by the world's kitchens and shop shelves: dishes of many countries, brands, drinks, steps as cooks write them. */
export const FOURTH_CASES = readAllergenCases(
  'common recipes of the dishes named; labels under Regulation (EU) No 1169/2011, Annex II, and 21 U.S.C. 321(qq)',
  `
i | 4 wedges Laughing Cow | milk |
i | 6 Babybel | milk |
i | 150 g Boursin | milk |
i | 200 g Philadelphia light | milk |
i | 1 tub Quark 20 % | milk |
i | 200 g labneh | milk |
i | 4 tbsp kaymak | milk |
i | 250 ml ayran | milk |
i | 1 cup lassi | milk |
i | 200 g bocconcini | milk |
i | 100 g Manchego | milk |
i | 100 g Stilton | milk |
i | 50 g Grana | milk |
i | 2 tbsp dulce de leche | milk |
i | 1 can cajeta | milk |
i | 100 g toffee | milk |
i | 100 g fudge | milk |
i | 2 tbsp butterscotch sauce | milk |
i | 100 g milk powder | milk |
i | 1 tbsp malted milk | milk, gluten |
i | 2 tbsp hot chocolate mix | milk? |
i | 1 cup café au lait | milk |
i | 1 shot latte | milk |
i | 500 ml eggnog | milk, egg |
i | 2 tbsp hollandaise | egg, milk |
i | 1 packet ladyfinger biscuits | wheat, egg |
i | 1 angel food cake | egg, wheat |
i | 4 profiteroles | egg, milk, wheat |
i | 1 challah | wheat, egg |
i | 1 panettone | wheat, egg, milk |
i | 1 brioche loaf | wheat, egg, milk |
i | 200 g tagliatelle all'uovo | egg, wheat |
i | 1 packet Quorn pieces | egg? |
i | 8 surimi sticks | fish, egg? |
i | 2 tbsp lumpfish caviar | fish |
i | 1 tin kippers | fish |
i | 4 rollmops | fish |
i | 200 g gravlax | fish |
i | 100 g whitebait | fish |
i | 100 g smoked eel | fish |
i | 200 g tuna steak | fish |
i | 1 tbsp Thai fish sauce (nam pla) | fish |
i | 1 sachet hon dashi | fish |
i | 1 tbsp Gentleman's Relish | fish |
i | 1 tbsp Lea & Perrins | fish |
i | 200 g scampi | crustacean |
i | 6 yabbies | crustacean |
i | 6 Balmain bugs | crustacean |
i | 100 g dried shrimp | crustacean |
i | 1 tbsp shrimp powder | crustacean |
i | 12 tiger prawns | crustacean |
i | 1 tub potted shrimps | crustacean, milk? |
i | 200 g mixed seafood | mollusc?, crustacean?, fish? |
i | 200 g frutti di mare | mollusc?, crustacean? |
i | 12 periwinkles | mollusc |
i | 200 g baby octopus | mollusc |
i | 1 cuttlefish | mollusc |
i | 4 scallops in the shell | mollusc |
i | 100 ml clam juice | mollusc |
i | 1 cup Clamato | mollusc |
i | 100 g pralines | tree_nut |
i | 100 g marrons glacés with almonds | tree_nut |
i | 50 g slivered almonds | tree_nut |
i | 50 g toasted pignoli | tree_nut? |
i | 1 tbsp hazelnut liqueur | tree_nut? |
i | 2 tbsp nocino | tree_nut? |
i | 50 g Nutty granola | tree_nut?, gluten |
i | 100 g trail mix | tree_nut?, peanut? |
i | 100 g Bombay mix | peanut? |
i | 3 tbsp Reese's peanut butter cups | peanut, milk |
i | 100 g peanut brittle | peanut |
i | 2 tbsp satay paste | peanut |
i | 100 ml massaman paste | peanut?, crustacean? |
i | 4 tbsp gado gado sauce | peanut |
i | 100 g Kettle chips with sesame | sesame |
i | 4 burger buns with sesame seeds | sesame, wheat |
i | 1 tbsp tahin | sesame |
i | 1 tbsp til seeds | sesame |
i | 2 tbsp goma | sesame |
i | 100 g sesame snaps | sesame |
i | 200 g halloumi and hummus | milk, sesame |
i | 1 tbsp ras el hanout and ras tahini | sesame |
i | 200 g edamame | soy |
i | 100 g natto | soy |
i | 100 g yuba | soy |
i | 200 g soya mince | soy |
i | 1 tbsp shoyu | soy, wheat? |
i | 1 tbsp tamari | soy |
i | 1 tbsp Maggi seasoning | soy?, wheat? |
i | 1 tbsp liquid aminos | soy |
i | 1 tsp soya flour | soy |
i | 2 tbsp ssamjang | soy |
i | 1 tbsp yellow bean paste | soy |
i | 2 tbsp black bean garlic sauce | soy |
i | 1 tbsp honey mustard | mustard |
i | 1 tsp ground mustard | mustard |
i | 1 tbsp mostarda | mustard |
i | 1 tsp panch phoron | mustard |
i | 1 tsp rai | mustard |
i | 2 tbsp French dressing | mustard? |
i | 1 tbsp sandwich pickle with mustard | mustard |
i | 1 stick of celery, with leaves | celery |
i | 1 bouquet garni with celery | celery |
i | 200 g mirepoix | celery |
i | 200 g soffritto | celery |
i | 100 g celeriac remoulade | celery, egg?, mustard? |
i | 1 cup V8 juice | celery |
i | 2 stock pots | celery? |
i | 300 ml chicken bouillon | celery? |
i | 50 g sultanas (sulphur dioxide) | sulphite |
i | 200 ml sherry | sulphite |
i | 200 ml cider | sulphite? |
i | 100 ml vermouth | sulphite |
i | 2 tbsp lupin flakes | lupin |
i | 1 cup atta | wheat, gluten |
i | 1 cup maida | wheat, gluten |
i | 1 cup sooji | wheat, gluten |
i | 1 cup rava | wheat?, gluten? |
i | 1 cup dalia | wheat, gluten |
i | 6 rotis | wheat, gluten |
i | 6 parathas | wheat, gluten |
i | 6 puris | wheat, gluten |
i | 4 samosas | wheat? |
i | 4 bao buns | wheat, gluten |
i | 1 pack hokkien noodles | wheat, egg? |
i | 1 pack somen | wheat, gluten |
i | 1 sheet lavash | wheat, gluten |
i | 2 simit | wheat, sesame |
i | 1 pack yufka | wheat, gluten |
i | 1 pack kataifi | wheat, gluten |
i | 100 g trahana | wheat, milk |
i | 200 g pierogi | wheat |
i | 200 g pelmeni | wheat |
i | 200 g spätzle | wheat, egg |
i | 4 arepas de trigo | wheat |
i | 4 empanadas | wheat |
i | 2 churros | wheat |
i | 1 pack Ritz crackers | wheat |
i | 1 pack saltines | wheat |
i | 1 cup Grape-Nuts | wheat |
i | 1 cup Rice Krispies | gluten |
i | 2 tbsp Bisquick | wheat |
i | 1 box stuffing mix | wheat |
i | 1 tbsp brewer's yeast extract | gluten? |
i | 330 ml wheat beer | wheat, gluten |
i | 330 ml porter | gluten |
i | 1 tbsp barley miso | soy, gluten |
t | Chicken Caesar wrap | wheat |
t | Pierogi ruskie | wheat, milk? |
t | Beef borscht with smetana | milk |
t | Chicken Kyiv | wheat?, milk? |
t | Blini with caviar | fish |
t | Rogan josh with yoghurt | milk |
t | Malai kofta | milk? |
t | Paneer tikka | milk |
t | Kulfi | milk |
t | Gulab jamun | milk |
t | Masala dosa | - | milk, egg
t | Shakshuka | egg |
t | Menemen | egg |
t | Börek | wheat |
t | Lahmacun | wheat |
t | Kunafa | wheat?, milk? |
t | Imam bayildi | - | milk, egg, fish
t | Souvlaki with tzatziki | milk |
t | Pastitsio | milk, wheat |
t | Galaktoboureko | milk, egg?, wheat |
t | Avgolemono | egg |
t | Taramasalata | fish |
t | Bagna cauda | fish |
t | Pasta puttanesca | wheat, fish? |
t | Insalata caprese | milk |
t | Risotto alla milanese | milk? |
t | Osso buco with gremolata | celery? |
t | Linguine alle vongole | mollusc, wheat |
t | Cacciucco | fish?, mollusc? |
t | Zabaglione | egg |
t | Semifreddo | egg?, milk? |
t | Cannoli | milk, wheat |
t | Pain perdu | egg, milk, wheat |
t | Pissaladière | fish?, wheat |
t | Quenelles de brochet | fish |
t | Coquilles Saint-Jacques | mollusc |
t | Homard Thermidor | crustacean |
t | Sole meunière | fish |
t | Bouchées à la reine | wheat |
t | Raclette | milk |
t | Cheese fondue | milk |
t | Rösti with egg | egg |
t | Zürcher Geschnetzeltes mit Rahm | milk |
t | Frankfurter Grüne Soße mit Ei | egg |
t | Labskaus mit Rollmops | fish |
t | Matjes Hausfrauenart | fish |
t | Senfeier | egg, mustard |
t | Waldorfsalat | tree_nut, celery |
t | Bienenstich | tree_nut, wheat |
t | Zwetschgenkuchen | wheat |
t | Paella de marisco | crustacean?, mollusc? |
t | Pulpo a la gallega | mollusc |
t | Boquerones en vinagre | fish |
t | Tarta de Santiago | tree_nut |
t | Leche frita | milk |
t | Flan | egg, milk |
t | Ceviche | fish? |
t | Chiles en nogada | tree_nut |
t | Enchiladas suizas | milk |
t | Tres leches cake | milk |
t | Pastel de choclo | - | fish
t | Pão de queijo | milk |
t | Moqueca | fish? |
t | Bacalhau à Brás | fish, egg |
t | Pastéis de nata | egg, milk?, wheat |
t | Oyakodon | egg |
t | Tonkatsu | wheat |
t | Chawanmushi | egg |
t | Agedashi tofu | soy |
t | Dan dan noodles | wheat, sesame?, peanut? |
t | Char kway teow | crustacean?, soy? |
t | Nasi goreng | egg?, crustacean?, soy? |
t | Gado-gado | peanut |
t | Bibimbap | egg?, sesame?, soy? |
t | Japchae | sesame?, soy? |
t | Kimchi jjigae | fish?, crustacean? |
t | Banh mi | wheat |
t | Som tam | peanut?, fish? |
t | Massaman curry | peanut? |
t | Jollof rice with crayfish | crustacean |
t | Groundnut stew | peanut |
t | Doro wat with eggs | egg |
t | Lobster roll | crustacean, wheat? |
t | Jambalaya | crustacean? |
t | Oysters Rockefeller | mollusc |
t | Key lime pie | egg?, milk?, wheat |
t | French toast | egg, wheat |
t | Biscuits and gravy | wheat |
t | Corn dogs | wheat |
t | Monte Cristo sandwich | wheat |
t | Reuben sandwich | wheat, milk? |
s | Swirl in a good knob of cold butter to gloss the sauce. | milk |
s | Dredge the veal in seasoned flour. | wheat, gluten |
s | Roll the balls in breadcrumbs. | wheat, gluten |
s | Finish under the grill with plenty of grated cheese. | milk |
s | Loosen with a splash of milk. | milk |
s | Let down the paste with soy. | soy |
s | Brush the loaf with beaten egg and scatter with sesame. | egg, sesame |
s | Sprinkle chopped peanuts on top. | peanut |
s | Add a ladle of fish stock. | fish |
s | Stir the tahini through. | sesame |
s | Splash in the wine and let it bubble away. | sulphite |
s | Add the celery with the carrots. | celery |
s | Tear the mozzarella over. | milk |
s | Crack in the eggs. | egg |
s | Serve with buttered toast soldiers. | milk, wheat |
s | Eat with warm pitta and a spoon of hummus. | wheat, sesame |
s | Crumble over some stilton. | milk |
s | Whizz the bread to crumbs. | wheat |
s | Thicken with a little cornflour slaked in cream. | milk |
s | Melt the chocolate with the double cream. | milk |
`,
);
