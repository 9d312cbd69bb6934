import { readFoodTable } from './source-food.ts';

/** Oils and fats that are not dairy. Format: see `readFoodTable`. */
export const OILS = readFoodTable(
  { category: 'oil', origin: 'plant', roles: 'fat', isMass: true },
  `
olive oil | 04053 | | | Olivenöl / huile d'olive / aceite de oliva / olio d'oliva
vegetable oil | 04582 | | oil | Öl, Pflanzenöl / huile, huile végétale / aceite, aceite vegetal / olio, olio di semi, olio vegetale | has soy?
sunflower oil | 04506 | | | Sonnenblumenöl / huile de tournesol / aceite de girasol / olio di girasole
soybean oil | 04044 | | soya oil, soy oil | Sojaöl / huile de soja / aceite de soja / olio di soia | has soy
corn oil | 04518 | | maize oil | Maisöl, Maiskeimöl / huile de maïs / aceite de maíz / olio di mais
grapeseed oil | 04517 | | | Traubenkernöl / huile de pépins de raisin / aceite de semilla de uva / olio di vinaccioli
coconut oil | 04047 | | | Kokosöl, Kokosfett / huile de coco / aceite de coco / olio di cocco
sesame oil | 04058 | | | Sesamöl / huile de sésame / aceite de sésamo / olio di sesamo | has sesame
peanut oil | 04042 | | groundnut oil, arachis oil | Erdnussöl / huile d'arachide / aceite de cacahuete / olio di arachidi | has peanut
walnut oil | 04528 | | | Walnussöl / huile de noix / aceite de nuez / olio di noci | has walnut
avocado oil | 04581 | | | Avocadoöl / huile d'avocat / aceite de aguacate / olio di avocado
mustard oil | 04583 | | | Senföl / huile de moutarde / aceite de mostaza / olio di senape | has mustard
lard | 04002 | | | Schweineschmalz / saindoux / manteca de cerdo / strutto | of pork
duck fat | 04574 | | | Entenfett / graisse de canard / grasa de pato / grasso d'anatra | of poultry
shortening | 04587 | | vegetable shortening, crisco | Pflanzenfett / graisse végétale / manteca vegetal / grasso vegetale | has soy?
`,
);

export const CONDIMENTS = readFoodTable(
  { category: 'condiment', origin: 'plant', roles: 'umami', isMass: true },
  `
white wine vinegar | - | acid | | Weißweinessig / vinaigre de vin blanc / vinagre de vino blanco / aceto di vino bianco | has sulphite?; density 1.01
red wine vinegar | 02068 | acid | wine vinegar | Rotweinessig, Weinessig / vinaigre de vin rouge, vinaigre de vin / vinagre de vino / aceto di vino rosso, aceto di vino | has sulphite?
apple cider vinegar | 02048 | acid | cider vinegar | Apfelessig / vinaigre de cidre / vinagre de manzana / aceto di mele
balsamic vinegar | 02069 | acid | balsamic | Balsamico, Balsamicoessig / vinaigre balsamique / vinagre balsámico / aceto balsamico | has sulphite
sherry vinegar | - | acid | | Sherryessig / vinaigre de xérès / vinagre de jerez / aceto di sherry | has sulphite?; density 1.01
rice vinegar | - | acid | | Reisessig / vinaigre de riz / vinagre de arroz / aceto di riso | density 1.01
distilled vinegar | 02053 | acid | | Branntweinessig / vinaigre d'alcool / vinagre blanco / aceto bianco
malt vinegar | - | acid | brown vinegar | Malzessig / vinaigre de malt / vinagre de malta / aceto di malto | has barley; density 1.01
mustard | 02046 | | | Senf / moutarde / mostaza / senape | has mustard, sulphite?
mayonnaise | 04025 | creamy | mayo | Mayonnaise / mayonnaise / mayonesa / maionese | made egg-yolk, vegetable-oil, mustard
ketchup | 11935 | | tomato ketchup, catsup, tomato sauce ketchup | Ketchup / ketchup / kétchup / ketchup | has celery?
soy sauce | 16123 | | soya sauce | Sojasauce, Sojasoße / sauce soja / salsa de soja, salsa de soya / salsa di soia | has soy, wheat
tamari | 16124 | | gluten-free soy sauce, wheat-free soy sauce | Tamari / tamari / tamari / tamari | has soy
miso | 16112 | | miso paste | Miso, Misopaste / miso, pâte de miso / miso / miso | has soy, barley?
coconut aminos | - | | | Kokosaminos / aminos de coco / aminos de coco / aminos di cocco | density 1.15
nutritional yeast | - | | nooch | Hefeflocken, Nährhefe / levure maltée, levure nutritionnelle / levadura nutricional / lievito alimentare | density 0.25
yeast extract | 43406 | | | Hefeextrakt / extrait de levure / extracto de levadura / estratto di lievito | has barley, celery?
hot sauce | 06168 | | chili sauce | Chilisauce / sauce piquante, sauce pimentée / salsa picante / salsa piccante
harissa | - | | | Harissa / harissa / harissa / harissa | density 1.05
caper | 02054 | | | Kaper / câpre / alcaparra / cappero | plural capers; cat vegetable
olive | 09193 | | | Olive / olive / aceituna, oliva / oliva | plural olives; cat vegetable; grams each 4
pickle | 11937 | | pickled cucumber | Gewürzgurke, Essiggurke / cornichon / pepinillo / cetriolino | plural pickles; cat vegetable; has mustard?, sulphite?; grams each 65
sauerkraut | 11439 | | | Sauerkraut / choucroute / chucrut / crauti | cat vegetable
kimchi | - | | radish kimchi, kkakdugi, cucumber kimchi, white kimchi | Kimchi / kimchi / kimchi / kimchi | has fish, crustacean?, soy?; cat vegetable; density 0.63
jam | 19297 | sweet | jelly preserve | Marmelade, Konfitüre / confiture / mermelada / marmellata, confettura | cat sweetener; has sulphite?
`,
);

export const SAUCES = readFoodTable(
  { category: 'sauce', origin: 'plant', roles: 'umami', isMass: true },
  `
worcestershire sauce | 06971 | | worcester sauce, lea & perrins | Worcestersauce / sauce worcestershire / salsa worcestershire, salsa inglesa / salsa worcester | made anchovy, malt-vinegar, sugar, ?soy-sauce
fish sauce | 06179 | | nam pla, nuoc mam | Fischsauce / nuoc-mâm, sauce de poisson / salsa de pescado / salsa di pesce | has fish
oyster sauce | 06176 | | | Austernsauce / sauce d'huître / salsa de ostras / salsa di ostriche | has mollusc, soy, wheat
hoisin sauce | 06175 | | hoisin | Hoisinsauce / sauce hoisin / salsa hoisin / salsa hoisin | has soy, wheat, sesame?
teriyaki sauce | 06112 | | teriyaki | Teriyakisauce / sauce teriyaki / salsa teriyaki / salsa teriyaki | made soy-sauce, sugar
barbecue sauce | 06150 | | bbq sauce | Barbecuesauce, Grillsauce / sauce barbecue / salsa barbacoa / salsa barbecue | has mustard?, soy?, fish?, celery?
pesto | - | | basil pesto, green pesto, pesto genovese | Pesto / pesto / pesto / pesto, pesto alla genovese | made basil, parmesan, pine-nut, olive-oil, garlic, ?cashew; density 1
salsa | 06164 | | tomato salsa | Salsa / salsa / salsa mexicana / salsa messicana
hummus | 16158 | creamy | houmous, humous | Hummus / houmous / humus / hummus | made chickpea, tahini, lemon-juice, garlic
guacamole | - | creamy | | Guacamole / guacamole / guacamole / guacamole | made avocado, lime-juice, onion; density 1
tzatziki | - | creamy | | Zaziki / tzatziki / tzatziki / tzatziki | made yogurt, cucumber, garlic; density 1.02
curry paste | - | | thai curry paste | Currypaste / pâte de curry / pasta de curry / pasta di curry | made red-chili, garlic, ?shrimp-paste, ?fish-sauce; density 1.1
shrimp paste | - | | belacan, belachan, terasi, kapi | Garnelenpaste / pâte de crevettes / pasta de camarones / pasta di gamberi | has crustacean, fish?; density 1.2
satay sauce | - | | | Satésauce / sauce satay, sauce cacahuète / salsa satay / salsa satay | made peanut-butter, soy-sauce, ?fish-sauce; density 1.1
coconut milk | 12118 | creamy | canned coconut milk, tinned coconut milk, thick coconut milk | Kokosmilch / lait de coco / leche de coco / latte di cocco | grams can 400
coconut cream | 12115 | creamy | | Kokoscreme / crème de coco / crema de coco / crema di cocco | has sulphite?; grams can 400
chili crisp | - | | crispy chili oil | Chiliöl / huile pimentée / aceite de chile / olio al peperoncino | has soy?, sesame?, peanut?; density 0.95
chipotle paste | - | | | Chipotlepaste / pâte de chipotle / pasta de chipotle / pasta di chipotle | density 1.1
gochujang | - | | korean chili paste | Gochujang / gochujang / gochujang / gochujang | has soy, wheat?, barley?; density 1.2
béchamel | 06166 | creamy | white sauce | Béchamelsauce / sauce béchamel / bechamel / besciamella | made milk, butter, wheat-flour
`,
);

export const STOCKS = readFoodTable(
  { category: 'stock', origin: 'plant', roles: 'liquid', isMass: true },
  `
vegetable stock | 06700 | | vegetable broth, veggie stock | Gemüsebrühe, Gemüsefond / bouillon de légumes / caldo de verduras / brodo vegetale | has celery?
chicken stock | 06194 | | chicken broth, chicken bouillon | Hühnerbrühe, Geflügelbrühe / bouillon de poulet, bouillon de volaille / caldo de pollo / brodo di pollo | of poultry; has celery?
beef stock | 06170 | | beef broth | Rinderbrühe, Rinderfond / bouillon de bœuf / caldo de carne / brodo di manzo | of beef; has celery?
fish stock | 06174 | | fish broth, fumet | Fischfond / fumet de poisson / caldo de pescado / brodo di pesce | of fish; has fish, celery?
dashi | - | umami | dashi stock | Dashi / dashi / dashi / dashi | of fish; has fish; density 1
stock cube | 06076 | seasoning | bouillon cube, stock powder, bouillon powder | Brühwürfel / cube de bouillon, bouillon cube / pastilla de caldo / dado da brodo | of poultry; has celery, wheat?, milk?, soy?; plural stock cubes; grams cube 10, each 10
`,
);
