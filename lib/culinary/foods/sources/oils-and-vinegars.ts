import { readFoodTable } from './source-food.ts';

/** Oils and fats by their kind. Highly refined soy oil is exempt from labelling in law; to a person with the allergy it still contains soy. Format: see `readFoodTable`. */
export const OILS_BY_KIND = readFoodTable(
  { category: 'oil', origin: 'plant', roles: 'fat', isMass: true },
  `
extra-virgin olive oil | 04053 | fat | evoo, virgin olive oil, cold-pressed olive oil, good quality olive oil, good olive oil | natives Olivenöl, natives Olivenöl extra / huile d'olive vierge extra, huile d'olive extra vierge / aceite de oliva virgen extra, aove / olio extravergine d'oliva, olio evo | density 0.91; kind olive-oil
light olive oil | 04053 | fat | mild olive oil, pure olive oil, refined olive oil | mildes Olivenöl / huile d'olive douce / aceite de oliva suave / olio d'oliva leggero | density 0.91
canola oil | 04582 | fat | rapeseed oil, cold-pressed rapeseed oil, canola | Rapsöl / huile de colza / aceite de colza, aceite de canola / olio di colza | kind vegetable-oil
safflower oil | 04511 | fat | | Distelöl, Färberdistelöl / huile de carthame / aceite de cártamo / olio di cartamo
high-oleic sunflower oil | 04584 | fat | refined sunflower oil high oleic | High-Oleic-Sonnenblumenöl / huile de tournesol oléique / aceite de girasol alto oleico / olio di girasole alto oleico
rice bran oil | 04037 | fat | ricebran oil | Reiskleieöl, Reiskeimöl / huile de son de riz / aceite de salvado de arroz / olio di crusca di riso
cottonseed oil | 04502 | fat | | Baumwollsamenöl / huile de coton / aceite de algodón / olio di semi di cotone
palm oil | 04055 | fat | red palm oil, dendê oil, azeite de dendê, zomi | Palmöl, rotes Palmöl / huile de palme / aceite de palma, aceite de dendé / olio di palma
palm kernel oil | 04513 | fat | | Palmkernöl / huile de palmiste / aceite de palmiste / olio di palmisto
shea butter | 04536 | fat | sheanut oil | Sheabutter / beurre de karité / manteca de karité / burro di karité
wheat germ oil | 04038 | fat | | Weizenkeimöl / huile de germe de blé / aceite de germen de trigo / olio di germe di grano | has wheat
flaxseed oil | 42231 | fat | linseed oil, flax oil | Leinöl / huile de lin / aceite de linaza / olio di semi di lino
hemp oil | - | fat | hemp seed oil, hempseed oil | Hanföl / huile de chanvre / aceite de cáñamo / olio di canapa | density 0.92
pumpkin seed oil | - | fat | styrian pumpkin seed oil | Kürbiskernöl / huile de pépins de courge / aceite de semilla de calabaza / olio di semi di zucca | density 0.92
hazelnut oil | 04532 | fat | filbert oil | Haselnussöl / huile de noisette / aceite de avellana / olio di nocciole | has hazelnut
almond oil | 04529 | fat | sweet almond oil | Mandelöl / huile d'amande / aceite de almendras / olio di mandorle | has almond
macadamia oil | - | fat | macadamia nut oil | Macadamiaöl / huile de macadamia / aceite de macadamia / olio di macadamia | has macadamia; density 0.91
pistachio oil | - | fat | | Pistazienöl / huile de pistache / aceite de pistacho / olio di pistacchio | has pistachio; density 0.92
pecan oil | - | fat | brazil nut oil | Pekannussöl / huile de pécan / aceite de pecana / olio di noci pecan | has pecan, brazil_nut?; density 0.92
argan oil | - | fat | culinary argan oil | Arganöl / huile d'argan / aceite de argán / olio di argan | density 0.91
perilla oil | - | fat | deulgireum | Perillaöl / huile de périlla / aceite de perilla / olio di perilla | density 0.92
toasted sesame oil | 04058 | fat umami | dark sesame oil, roasted sesame oil, asian sesame oil, toasted asian sesame oil | geröstetes Sesamöl / huile de sésame grillé / aceite de sésamo tostado / olio di sesamo tostato | has sesame; density 0.92; kind sesame-oil
light sesame oil | 04058 | fat | gingelly oil, til oil, untoasted sesame oil, cold-pressed sesame oil | helles Sesamöl / huile de sésame vierge / aceite de sésamo claro / olio di sesamo chiaro | has sesame; density 0.92
virgin coconut oil | 04047 | fat | unrefined coconut oil, refined coconut oil, melted coconut oil, extra virgin coconut oil | natives Kokosöl / huile de coco vierge / aceite de coco virgen / olio di cocco vergine | density 0.92
mct oil | - | fat | medium chain triglyceride oil | MCT-Öl / huile mct / aceite mct / olio mct | density 0.95
cooking spray | 04679 | fat | nonstick cooking spray, oil spray, vegetable cooking spray, non-stick cooking spray, pam, cooking oil spray, olive oil spray, nonstick spray, baking spray, canola oil spray, olive oil cooking spray, fry light | Backtrennspray, Ölspray / huile en spray, spray de cuisson / aceite en spray, spray antiadherente / olio spray, spray antiaderente | has soy?, wheat?; density 0.9
chili oil | - | fat spice | chilli oil, hot chili oil, la-yu, rayu, chiu chow chili oil, red chili oil, sichuan chili oil, peperoncino oil | Chiliöl / huile pimentée, huile au piment / aceite de chile, aceite picante / olio al peperoncino, olio piccante | made vegetable-oil, dried-chili, ?sesame-oil, ?soybean-oil, ?peanut-oil; density 0.92; cat sauce
garlic oil | - | fat | garlic-infused oil, garlic infused olive oil, garlic olive oil | Knoblauchöl / huile à l'ail / aceite de ajo / olio all'aglio | made olive-oil, ?garlic; density 0.91
basil oil | - | fat | herb oil, lemon olive oil, rosemary oil infused, lemon-infused olive oil, scallion oil, chive oil | Kräuteröl, Basilikumöl / huile parfumée, huile au basilic / aceite aromatizado, aceite de albahaca / olio aromatizzato, olio al basilico | made olive-oil, ?basil; density 0.91
beef tallow | 04001 | fat | tallow, beef dripping, beef fat, dripping | Rindertalg, Rinderfett / suif de bœuf, graisse de bœuf / sebo de res, grasa de ternera / sego di manzo, grasso di manzo | of beef
mutton tallow | 04520 | fat | lamb fat, lamb tallow, sheep tail fat | Hammeltalg, Lammfett / suif de mouton, graisse d'agneau / sebo de cordero / sego di montone | of lamb
goose fat | 04576 | fat | | Gänseschmalz, Gänsefett / graisse d'oie / grasa de oca, grasa de ganso / grasso d'oca | of poultry
chicken fat | 04542 | fat | schmaltz | Hühnerfett, Hühnerschmalz / graisse de poulet / grasa de pollo / grasso di pollo | of poultry
bacon fat | 04609 | fat | bacon grease, bacon drippings | Speckfett / graisse de bacon / grasa de tocino, grasa de beicon / grasso di bacon | of pork
leaf lard | - | fat | rendered leaf lard, kidney fat, pork lard, caul fat, crépine, caul | Schmalz, Griebenschmalz, Schweinenetz / crépine, panne de porc / manteca de cerdo ibérico, redaño / rete di maiale, strutto di sugna | of pork; density 0.92
pork drippings | 04606 | fat | turkey drippings | Bratenfett, Bratensaft / jus de cuisson, graisse de cuisson / jugo de asado, grasa del asado / fondo di cottura | of composite; made ?lard, ?beef-tallow, ?turkey
vegetable suet | - | fat | vegetarian suet, light vegetable suet, atora | pflanzlicher Talg / suif végétal / sebo vegetal / sugna vegetale | made palm-oil, ?sunflower-oil; has wheat?; density 0.55
margarine spread | 04630 | fat | tub margarine, baking spread, reduced-fat spread, light margarine, sunflower spread, olive spread, vegetable oil spread, soft margarine, buttery spread | Halbfettmargarine, Streichfett / margarine allégée, matière grasse à tartiner / margarina ligera, margarina para untar / margarina spalmabile | has milk?, soy?; density 0.96
stick margarine | 04617 | fat | margarine stick, baking margarine, block margarine, hard margarine | Backmargarine, Würfelmargarine / margarine dure, margarine de cuisson / margarina en barra / margarina in panetto | has milk?, soy?; grams stick 113
butter-oil blend | 04585 | fat | spreadable butter, butter blend, spreadable butter with canola | streichzarte Butter, Mischstreichfett / beurre tartinable / mantequilla untable / burro spalmabile | has milk, soy?; of dairy; cat dairy; density 0.95
fish oil | 04593 | fat | omega-3 oil, cod liver oil, salmon oil | Fischöl, Lebertran / huile de poisson, huile de foie de morue / aceite de pescado, aceite de hígado de bacalao / olio di pesce, olio di fegato di merluzzo | of fish; has fish
frying oil | 04582 | fat | oil for frying, oil for deep frying, deep-frying oil, neutral oil, vegetable oil for frying, cooking oil, flavorless oil, neutral cooking oil, neutral-flavored oil | Frittieröl, neutrales Öl, Bratöl / huile de friture, huile neutre / aceite para freír, aceite neutro / olio per friggere, olio di semi neutro | has soy?, peanut?; density 0.92; kind vegetable-oil
`,
);

/** Vinegars and sour things by their kind. */
export const VINEGARS_AND_ACIDS = readFoodTable(
  { category: 'condiment', origin: 'plant', roles: 'acid', isMass: true },
  `
vinegar | 02048 | acid | | Essig, Speiseessig / vinaigre / vinagre / aceto | density 1.01; has sulphite?
white vinegar | 02053 | acid | distilled white vinegar, spirit vinegar, clear vinegar, white distilled vinegar, plain white vinegar | Branntweinessig, heller Essig / vinaigre blanc, vinaigre d'alcool / vinagre blanco, vinagre de alcohol / aceto bianco, aceto di alcol | density 1.01; kind distilled-vinegar
champagne vinegar | - | acid | | Champagneressig / vinaigre de champagne / vinagre de champán, vinagre de cava / aceto di champagne | density 1.01; has sulphite?
white balsamic vinegar | - | acid | white balsamic, white condiment, balsamico bianco | weißer Balsamico, Condimento bianco / vinaigre balsamique blanc / vinagre balsámico blanco / aceto balsamico bianco, condimento bianco | density 1.05; has sulphite
balsamic glaze | - | acid sweet | balsamic reduction, crema di balsamico, balsamic cream, balsamic syrup | Balsamicocreme, Crema di Balsamico / crème de balsamique, glaçage balsamique / crema de vinagre balsámico, reducción de balsámico / glassa di aceto balsamico, crema di aceto balsamico | made balsamic-vinegar, ?sugar, ?modified-starch; has sulphite; density 1.25
raspberry vinegar | - | acid | fruit vinegar, fig vinegar, pomegranate vinegar | Himbeeressig / vinaigre de framboise / vinagre de frambuesa / aceto di lamponi | density 1.01; has sulphite?
tarragon vinegar | - | acid | herb vinegar, herbed vinegar, rosemary vinegar | Kräuteressig, Estragonessig / vinaigre à l'estragon / vinagre de estragón / aceto aromatizzato al dragoncello | density 1.01; has sulphite?
rice wine vinegar | - | acid | rice vinegar unseasoned, unseasoned rice vinegar, japanese rice vinegar, white rice vinegar, brown rice vinegar | Reisweinessig / vinaigre de vin de riz / vinagre de vino de arroz / aceto di vino di riso | density 1.01; kind rice-vinegar
seasoned rice vinegar | - | acid | sushi vinegar, seasoned rice wine vinegar, sushi-zu | gewürzter Reisessig, Sushi-Essig / vinaigre de riz assaisonné, vinaigre à sushi / vinagre de arroz sazonado, vinagre para sushi / aceto di riso per sushi | made rice-vinegar, sugar, salt; density 1.06
black vinegar | - | acid umami | chinkiang vinegar, chinese black vinegar, zhenjiang vinegar, chinese brown rice vinegar | schwarzer Reisessig, Chinkiang-Essig / vinaigre noir chinois / vinagre negro chino / aceto nero cinese | density 1.06; has wheat?, barley?
coconut vinegar | - | acid | | Kokosessig / vinaigre de coco / vinagre de coco / aceto di cocco | density 1.01
cane vinegar | - | acid | sugarcane vinegar, sukang iloko | Zuckerrohressig / vinaigre de canne / vinagre de caña / aceto di canna | density 1.01
ume vinegar | - | acid | umeboshi vinegar, ume plum vinegar, ume su | Umeboshi-Essig / vinaigre d'umeboshi / vinagre de umeboshi / aceto di umeboshi | density 1.1
verjuice | - | acid | verjus | Verjus / verjus / agraz / agresto, verjus | density 1.02; has sulphite?
umeboshi | - | acid umami | pickled plum, umeboshi paste, umeboshi plum, ume plum | Umeboshi, Salzpflaume / umeboshi, prune salée / umeboshi, ciruela umeboshi / umeboshi, prugna salata | grams each 8; density 1.1
preserved lemon | - | acid | salt-preserved lemon, moroccan preserved lemon, preserved lemon peel | Salzzitrone, eingelegte Zitrone / citron confit, citron confit au sel / limón en conserva, limón encurtido / limone sotto sale, limone confit | made lemon, salt; grams each 60
dried lime | - | acid spice | loomi, black lime, limoo amani, persian lime dried, omani lime | getrocknete Limette / citron noir, lime séchée / lima seca / lime essiccato | cat spice; plural dried limes; grams each 6
amchur | - | acid spice | amchoor, dried mango powder, mango powder, aamchur | Amchur, Mangopulver / amchoor, poudre de mangue verte / amchur, polvo de mango / amchur, polvere di mango | cat spice; density 0.5
anardana | - | acid spice | dried pomegranate seeds, pomegranate powder | Anardana / anardana / anardana / anardana | cat spice; density 0.5
bottled lemon juice | 09153 | acid | lemon juice from concentrate, realemon, lemon juice concentrate | Zitronensaft aus der Flasche, Zitronensaftkonzentrat / jus de citron en bouteille / zumo de limón embotellado / succo di limone in bottiglia | cat beverage; has sulphite
bottled lime juice | 09161 | acid | lime juice from concentrate, rose's lime juice | Limettensaft aus der Flasche / jus de citron vert en bouteille / zumo de lima embotellado / succo di lime in bottiglia | cat beverage; has sulphite?
key lime juice | - | acid | mexican lime juice | Key-Limettensaft / jus de lime des keys / zumo de limón mexicano / succo di key lime | cat beverage; density 1.03
yuzu juice | - | acid | | Yuzusaft / jus de yuzu / zumo de yuzu / succo di yuzu | cat beverage; density 1.03
`,
);
