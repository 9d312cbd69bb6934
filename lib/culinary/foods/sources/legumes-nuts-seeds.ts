import { readFoodTable } from './source-food.ts';

/** Pulses, cooked from the tin unless the name says dried. Format: see `readFoodTable`. */
export const LEGUMES = readFoodTable(
  { category: 'legume', origin: 'plant', roles: 'protein' },
  `
chickpea | 16359 | | garbanzo, garbanzo bean, canned chickpea, tinned chickpea, chick pea, chana, chole, kabuli chana | Kichererbse / pois chiche, pois chiches / garbanzo / cece, ceci | grams can 240
dried chickpea | 16056 | | dry chickpea | getrocknete Kichererbse / pois chiche sec / garbanzo seco / cece secco | hazard lectin_bean
black bean | 16018 | | canned black bean, turtle bean, frijole negro | schwarze Bohne / haricot noir / frijol negro, judía negra / fagiolo nero | grams can 240
kidney bean | 16029 | | red kidney bean, canned kidney bean, tinned kidney bean, rajma | Kidneybohne / haricot rouge / alubia roja, frijol rojo / fagiolo rosso | grams can 240
dried kidney bean | 16032 | | dry kidney bean, dried red kidney bean, raw kidney bean | getrocknete Kidneybohne / haricot rouge sec / alubia roja seca / fagiolo rosso secco | hazard lectin_bean
white bean | 16050 | | | weiße Bohne / haricot blanc / alubia blanca, judía blanca / fagiolo bianco | grams can 240
pinto bean | 16044 | | | Pintobohne / haricot pinto / frijol pinto / fagiolo borlotto | grams can 240
dried white bean | 16049 | | dried cannellini bean, dry white bean | getrocknete weiße Bohne / haricot blanc sec / alubia seca / fagiolo bianco secco | hazard lectin_bean
refried beans | 16103 | | | Refried Beans / haricots frits / frijoles refritos / fagioli fritti | plural =; made pinto-bean, ?lard; grams can 454
baked beans | 16006 | | | gebackene Bohnen / haricots à la tomate / alubias con tomate / fagioli al forno | plural =; grams can 415
lentil | 16069 | | masoor | Linse, Linsen, Berglinse / lentille, lentilles / lenteja, lentejas / lenticchia, lenticchie
red lentil | 16144 | | dal, dhal | rote Linse, rote Linsen / lentille corail, lentilles corail / lenteja roja / lenticchia rossa
split pea | 16085 | | | Schälerbse / pois cassé / guisante partido / pisello spezzato
mung bean | 16080 | | moong, green gram | Mungbohne / haricot mungo / judía mungo / fagiolo mungo
lupin | 16076 | | lupini, lupini bean, lupine | Lupine, Lupinen / lupin / altramuz, altramuces / lupino, lupini | has lupin
`,
);

export const PLANT_PROTEINS = readFoodTable(
  { category: 'plant_protein', origin: 'plant', roles: 'protein', isMass: true },
  `
tofu | 16126 | | bean curd | Tofu / tofu / tofu / tofu | has soy; grams package 400, piece 400, block 400
tempeh | 16114 | | tempe | Tempeh / tempeh / tempeh / tempeh | has soy; grams package 227
seitan | - | | wheat protein, seitaan | Seitan / seitan / seitán / seitan | has wheat; grams package 227; density 0.7
soy protein | 16122 | | soya protein | Sojaprotein / protéine de soja / proteína de soja / proteine di soia | has soy; density 0.4
textured vegetable protein | 16117 | | tvp | Sojagranulat, Sojaschnetzel / protéines de soja texturées / soja texturizada / soia disidratata | has soy
`,
);

export const NUTS = readFoodTable(
  { category: 'nut', origin: 'plant', roles: 'crunch' },
  `
almond | 12061 | | badam | Mandel / amande / almendra / mandorla | has almond
walnut | 12155 | | akhrot | Walnuss, Walnüsse / noix / nuez, nueces / noce, noci | has walnut
cashew | 12087 | | cashew nut, kaju, cashwe, chashew | Cashew, Cashewkern, Cashewnuss / noix de cajou / anacardo / anacardo | has cashew; grams each 1.5; density 0.58
pecan | 12142 | | pecan nut | Pekannuss, Pekannüsse / noix de pécan / nuez pecana / noce pecan | has pecan
hazelnut | 12120 | | filbert, cobnut | Haselnuss, Haselnüsse / noisette / avellana / nocciola | has hazelnut
pistachio | 12151 | | pistachio nut, pista, pistacio, pistaccio | Pistazie / pistache / pistacho / pistacchio | has pistachio
macadamia | 12131 | | macadamia nut | Macadamia, Macadamianuss / noix de macadamia / nuez de macadamia / noce di macadamia | has macadamia
brazil nut | 12078 | | | Paranuss, Paranüsse / noix du brésil / nuez de brasil / noce del brasile | has brazil_nut
pine nut | 12147 | | pine kernel, pignoli | Pinienkern / pignon, pignon de pin / piñón, piñones / pinolo, pinoli | has pine_nut
chestnut | 12098 | | sweet chestnut | Marone, Esskastanie / châtaigne, marron / castaña / castagna | has chestnut; grams each 8
peanut | 16087 | | groundnut, monkey nut, moongphali | Erdnuss, Erdnüsse / cacahuète, arachide / cacahuete, maní, cacahuate / arachide, arachidi | has peanut
mixed nut | 12135 | | | Nussmischung / mélange de noix / mezcla de frutos secos / misto di frutta secca | has tree_nut, peanut?
coconut | 12104 | | fresh coconut | Kokosnuss / noix de coco / coco / cocco
desiccated coconut | 12108 | | shredded coconut, dried coconut, unsweetened coconut | Kokosraspeln / noix de coco râpée / coco rallado / cocco grattugiato | has sulphite?; density 0.34
peanut butter | 16097 | creamy | peanutbutter, groundnut butter | Erdnussbutter, Erdnussmus / beurre de cacahuète / mantequilla de cacahuete, crema de cacahuete / burro di arachidi | has peanut; cat condiment; plural =
almond butter | 12195 | creamy | | Mandelmus / purée d'amande / crema de almendras / burro di mandorle | has almond; cat condiment; plural =
cashew butter | 12088 | creamy | | Cashewmus / purée de noix de cajou / crema de anacardos / burro di anacardi | has cashew; cat condiment; plural =
marzipan | - | sweet | | Marzipan / pâte d'amande / mazapán / marzapane | has almond, egg?; cat sweetener; plural =; density 1.1
hazelnut spread | - | sweet | | Nuss-Nougat-Creme / pâte à tartiner / crema de avellanas / crema di nocciole | has hazelnut, milk, soy; cat sweetener; plural =; density 1.25
`,
);

export const SEEDS = readFoodTable(
  { category: 'seed', origin: 'plant', roles: 'crunch' },
  `
sesame seed | 12023 | | til, benne seed, sesame | Sesam, Sesamsamen / graine de sésame, sésame / semilla de sésamo, sésamo, ajonjolí / seme di sesamo, sesamo | has sesame
sunflower seed | 12036 | | sunflower kernel | Sonnenblumenkern / graine de tournesol / pipa de girasol / seme di girasole
pumpkin seed | 12014 | | pepita, pumpkin kernel | Kürbiskern / graine de courge / pipa de calabaza / seme di zucca
chia seed | 12006 | | chia | Chiasamen / graine de chia / semilla de chía / seme di chia | density 0.68
flaxseed | 12220 | | linseed, flax seed, ground flaxseed | Leinsamen / graine de lin / semilla de lino, linaza / seme di lino
hemp seed | 12012 | | hemp heart | Hanfsamen / graine de chanvre / semilla de cáñamo / seme di canapa
poppy seed | 02033 | | | Mohn / graine de pavot / semilla de amapola / seme di papavero
tahini | 12166 | creamy | sesame paste, tahina, sesame butter, tahinni | Tahin, Tahini, Sesampaste / tahini, purée de sésame / tahini / tahina | has sesame; cat condiment; plural =
halva | - | sweet | halvah | Halva / halva / halva / halva | has sesame, tree_nut?; cat sweetener; plural =
`,
);
