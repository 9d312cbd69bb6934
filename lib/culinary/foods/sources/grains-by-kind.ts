import { readFoodTable } from './source-food.ts';

/** Rices, grains and breakfast cereals by their kind. Format: see `readFoodTable`. */
export const GRAINS_BY_KIND = readFoodTable(
  { category: 'grain', origin: 'plant', roles: 'starch', isMass: true },
  `
basmati rice | 20044 | starch | basmati, white basmati rice, basmati long grain rice, aged basmati | Basmatireis / riz basmati / arroz basmati / riso basmati | density 0.78
jasmine rice | 20044 | starch | thai jasmine rice, thai rice, fragrant rice, hom mali rice, thai fragrant rice | Jasminreis, Duftreis / riz jasmin, riz thaï, riz parfumé / arroz jazmín, arroz tailandés / riso jasmine, riso thai | density 0.78
medium-grain rice | 20050 | starch | calrose rice, medium grain white rice | Mittelkornreis / riz à grain moyen / arroz de grano medio / riso a grano medio | kind rice
short-grain rice | 20052 | starch | short grain white rice, pudding rice, round rice, pearl rice | Rundkornreis, Milchreis / riz rond, riz à grain court / arroz de grano corto, arroz redondo / riso originario, riso a grano corto
parboiled rice | 20046 | starch | converted rice, uncle ben's rice, easy-cook rice, ponni rice, sella rice, idli rice | Parboiled-Reis / riz étuvé, riz incollable / arroz vaporizado, arroz sancochado / riso parboiled | kind rice
arborio rice | 20052 | starch | arborio, risotto arborio, carnaroli rice, carnaroli, vialone nano | Arborio-Reis, Carnaroli-Reis / riz arborio, riz carnaroli / arroz arborio, arroz carnaroli / riso arborio, riso carnaroli, riso vialone nano | density 0.85; kind risotto-rice
bomba rice | 20052 | starch | paella rice, calasparra rice, valencia rice, spanish rice grain | Paella-Reis, Bomba-Reis / riz bomba, riz à paella / arroz bomba, arroz de calasparra / riso bomba, riso per paella | density 0.85; kind risotto-rice
black rice | - | starch | forbidden rice, venus rice, black glutinous rice, purple rice | schwarzer Reis / riz noir / arroz negro integral, arroz venere / riso nero, riso venere | density 0.8
red rice | - | starch | camargue red rice, matta rice, kerala red rice, rosematta rice | roter Reis / riz rouge, riz rouge de camargue / arroz rojo integral / riso rosso | density 0.8
brown basmati rice | 20036 | starch | wholegrain basmati rice, brown jasmine rice | brauner Basmatireis / riz basmati complet / arroz basmati integral / riso basmati integrale
short-grain brown rice | 20040 | starch | medium-grain brown rice, brown short grain rice, brown sushi rice, brown rice short grain | brauner Rundkornreis / riz rond complet / arroz integral redondo / riso integrale tondo | kind brown-rice
instant rice | 20048 | starch | minute rice, quick-cooking rice, precooked rice | Schnellkochreis / riz rapide / arroz instantáneo / riso a cottura rapida
cooked rice | 20045 | starch | cooked white rice, leftover rice, day-old rice, steamed rice, boiled rice, microwave rice, cooked long-grain rice, cold cooked rice, cooked jasmine rice, cooked basmati rice, ready rice pouch | gekochter Reis / riz cuit, riz blanc cuit / arroz cocido, arroz blanco cocido / riso cotto, riso bollito | grams package 250
cooked brown rice | 20037 | starch | cooked wholegrain rice, microwave brown rice | gekochter Naturreis / riz complet cuit / arroz integral cocido / riso integrale cotto | grams package 250
cooked quinoa | 20137 | starch | leftover quinoa | gekochte Quinoa / quinoa cuit / quinoa cocida / quinoa cotta
cooked pasta | 20121 | starch | cooked spaghetti, leftover pasta, cooked macaroni, cooked noodles | gekochte Nudeln / pâtes cuites / pasta cocida / pasta cotta | has wheat, egg?; cat pasta
rice pilaf mix | 22998 | starch | rice-a-roni, rice and vermicelli mix, rice mix, boxed rice pilaf, seasoned rice mix | Reismischung / mélange de riz et vermicelles / preparado de arroz y fideos / preparato per pilaf | made rice, vermicelli, ?chicken-stock; has wheat, soy?, milk?, celery?; cat prepared
puffed rice | 08156 | crunch | murmura, mamra, pori, kurmura, bhel puri rice | Puffreis / riz soufflé / arroz inflado / riso soffiato
rice krispies | - | crunch | crisped rice cereal, crispy rice cereal, rice crispies, rice bubbles, crisp rice cereal | Reiscrispies / riz croustillant / cereales de arroz crujiente / riso croccante | has barley; density 0.12
poha | - | starch | flattened rice, beaten rice, aval, chivda rice, pinipig | Reisflocken, Poha / riz aplati, flocons de riz / arroz aplanado / riso in fiocchi | density 0.4
rice bran | 20060 | starch | | Reiskleie / son de riz / salvado de arroz / crusca di riso
cornflakes | 08020 | crunch | corn flakes, crushed cornflakes, corn flakes cereal | Cornflakes / corn flakes, pétales de maïs / copos de maíz / cornflakes, fiocchi di mais | has barley; density 0.12
bran flakes | 08028 | crunch | bran cereal, raisin bran, all-bran, bran cereal flakes | Kleieflocken / pétales de son / copos de salvado / fiocchi di crusca | has wheat, barley?; density 0.17
muesli | - | crunch starch | swiss muesli, bircher muesli | Müsli, Müesli / muesli / muesli / muesli | made oats, ?raisin, ?almond, ?hazelnut, ?sunflower-seed, ?wheat-flakes, ?milk-powder; density 0.36
granola | 08037 | crunch sweet | homemade granola, crunchy granola, granola cereal, toasted muesli | Knuspermüsli, Granola / granola, muesli croustillant / granola / granola | has oats, almond?, walnut?, wheat?, hazelnut?, pecan?, soy?, milk?, sesame?
wheat flakes | - | starch | rolled wheat, wheat biscuit, weetabix, shredded wheat, rolled spelt | Weizenflocken, Weetabix / flocons de blé / copos de trigo / fiocchi di frumento | has wheat; grams each 19
puffed wheat | 08157 | crunch | puffed wheat cereal, wheat puffs | Puffweizen / blé soufflé / trigo inflado / frumento soffiato | has wheat
chex cereal | - | crunch | rice chex, corn chex, wheat chex, oat ring cereal, cereal, breakfast cereal | Frühstückscerealien, Frühstücksflocken / céréales petit-déjeuner / cereales de desayuno / cereali da colazione | has oats?, wheat?, barley?; plural chex cereal; density 0.13
rolled oats | 08120 | starch | old-fashioned oats, old fashioned rolled oats, porridge oats, jumbo oats, thick rolled oats, whole rolled oats | Haferflocken, kernige Haferflocken / flocons d'avoine / copos de avena, avena en hojuelas / fiocchi d'avena | has oats; density 0.38; kind oats
quick oats | 08120 | starch | quick-cooking oats, one minute oats, quick rolled oats, fine oatmeal | zarte Haferflocken, Schmelzflocken / flocons d'avoine fins / avena instantánea fina / fiocchi d'avena piccoli | has oats; kind oats
steel-cut oats | 20038 | starch | pinhead oatmeal, irish oatmeal, irish oats, coarse oatmeal, oat groats | Hafergrütze, Haferkerne / avoine coupée, gruau d'avoine / avena cortada / avena decorticata spezzata | has oats; density 0.68; kind oats
instant oatmeal | 08122 | starch | instant oats, instant porridge, oatmeal packet | Instant-Haferflocken / gruau instantané / avena instantánea / porridge istantaneo | has oats; grams package 28
gluten-free oats | 08120 | starch | certified gluten-free oats, gluten free rolled oats | glutenfreie Haferflocken / flocons d'avoine sans gluten / avena sin gluten / avena senza glutine | has oats?; density 0.38
oat bran | 20033 | starch | oatbran | Haferkleie / son d'avoine / salvado de avena / crusca d'avena | has oats
wheat bran | 20077 | starch | bran, unprocessed bran, miller's bran | Weizenkleie / son de blé / salvado de trigo / crusca di frumento | has wheat
wheat germ | 20078 | crunch | raw wheat germ, wheatgerm | Weizenkeime / germe de blé / germen de trigo / germe di grano | has wheat
toasted wheat germ | 08084 | crunch | | geröstete Weizenkeime / germe de blé grillé / germen de trigo tostado / germe di grano tostato | has wheat
wheat berries | 20071 | starch | whole wheat berries, wheatberries, hard red wheat, wheat grain | Weizenkörner / grains de blé / trigo en grano / grano in chicchi | has wheat; density 0.81
durum wheat | 20076 | starch | ebly, durum wheat grain, pre-cooked durum wheat, wheat grains precooked | Hartweizen, Zartweizen / blé dur, blé précuit / trigo duro, trigo tierno precocido / grano duro | has wheat
kamut | 20138 | starch | khorasan wheat, kamut berries | Kamut, Khorasan-Weizen / kamut, blé khorasan / kamut, trigo khorasan / kamut, grano khorasan | has kamut
einkorn | - | starch | einkorn wheat, einkorn berries | Einkorn / petit épeautre, engrain / escanda, trigo einkorn / farro monococco | has wheat; density 0.78
rye berries | 20062 | starch | rye grain, whole rye, rye kernels | Roggenkörner / grains de seigle / centeno en grano / segale in chicchi | has rye
rye flakes | - | starch | rolled rye | Roggenflocken / flocons de seigle / copos de centeno / fiocchi di segale | has rye; density 0.42
hulled barley | 20004 | starch | pot barley, barley groats, scotch barley, whole barley | Nacktgerste, Rollgerste / orge mondé / cebada integral / orzo mondo, orzo decorticato | has barley
barley flakes | - | starch | rolled barley | Gerstenflocken / flocons d'orge / copos de cebada / fiocchi d'orzo | has barley; density 0.4
triticale | 20069 | starch | triticale grain | = | has wheat, rye
sorghum | 20067 | starch | jowar, sorghum grain | Sorghum, Sorghumhirse / sorgho / sorgo / sorgo
teff | 20142 | starch | teff grain, tef | Teff, Zwerghirse / teff / teff / teff
fonio | - | starch | acha, fonio grain | = | density 0.75
finger millet | - | starch | ragi, kezhvaragu | Fingerhirse, Ragi / éleusine, millet rouge / mijo dedo, ragi / miglio indiano, ragi | density 0.75
pearl millet | 20031 | starch | bajra grain, bajra | Perlhirse / mil, millet perlé / mijo perla / miglio perlato
kasha | 20009 | starch | roasted buckwheat groats, toasted buckwheat | Kascha, gerösteter Buchweizen / kacha, sarrasin grillé / kasha, trigo sarraceno tostado / kasha, grano saraceno tostato
hominy | 20030 | starch | canned hominy, pozole corn, white hominy, maiz pozolero, samp | Maisgrütze, Hominy / maïs lessivé, hominy / maíz pozolero, mote, hominy / mais nixtamalizzato | grams can 425
yellow hominy | 20330 | starch | golden hominy | gelber Hominy / hominy jaune / maíz mote amarillo / hominy giallo | grams can 425
grits | 08090 | starch | corn grits, hominy grits, stone-ground grits, quick grits, white grits, instant grits | Maisgrieß / gruau de maïs / sémola de maíz blanca / grits di mais
cornmeal | 20022 | starch | yellow cornmeal, corn meal, fine cornmeal, maize meal, mealie meal, medium cornmeal | Maismehl, feiner Maisgrieß / semoule de maïs fine, farine de maïs jaune / harina de maíz amarilla, sémola de maíz / farina di mais, farina gialla | cat flour
white cornmeal | 20322 | starch | white maize meal, ugali flour | weißes Maismehl / farine de maïs blanc / harina de maíz blanca / farina di mais bianca | cat flour
whole-grain cornmeal | 20020 | starch | stone ground cornmeal | Vollkornmaismehl / farine de maïs complète / harina de maíz integral / farina di mais integrale | cat flour
self-rising cornmeal | 20025 | starch | self-rising cornmeal mix, self raising cornmeal | selbsttreibendes Maismehl / semoule de maïs à levure / harina de maíz con levadura / farina di mais autolievitante | cat flour; has wheat?
instant polenta | 20022 | starch | quick-cook polenta, quick polenta | Instant-Polenta / polenta instantanée / polenta instantánea / polenta istantanea | density 0.7
prepared polenta | - | starch | polenta tube, ready-made polenta, precooked polenta, polenta log | fertige Polenta / polenta prête à cuire / polenta preparada / polenta pronta | made polenta, water, salt; grams package 510; cat prepared
precooked cornmeal | - | starch | masarepa, harina pan, arepa flour, pre-cooked corn flour | vorgekochtes Maismehl, Masarepa / farine de maïs précuite / masarepa, harina de maíz precocida / farina di mais precotta | cat flour; density 0.6
whole-wheat couscous | 20028 | starch | wholewheat couscous, wholegrain couscous | Vollkorncouscous / couscous complet / cuscús integral / couscous integrale | has wheat; density 0.73
fregola | 20028 | starch | fregula, sardinian couscous, fregola sarda | Fregola / fregola sarda / fregola / fregola sarda | has wheat; density 0.7
moghrabieh | 20028 | starch | maftoul, lebanese couscous | = | has wheat; density 0.7
fine semolina | 20066 | starch | semola rimacinata, fine semolina flour, semolina flour, durum flour, durum wheat flour | Hartweizenmehl, Hartweizendunst / semoule fine, farine de blé dur / sémola fina, harina de sémola / semola rimacinata, farina di semola | has wheat; density 0.7; cat flour
cream of wheat | 08172 | starch | farina cereal, wheat farina, semolina porridge, wheatlets | Weichweizengrieß / semoule de blé tendre / crema de trigo / semolino di grano tenero | has wheat
vermicelli semiya | 20120 | starch | semiya, seviyan, roasted vermicelli, wheat vermicelli, indian vermicelli, sewai | Seviyan, indische Fadennudeln / vermicelles indiens / fideo indio / vermicelli indiani | has wheat; cat pasta; plural vermicelli semiya
quinoa flakes | - | starch | rolled quinoa, quinoa puffs, puffed quinoa, red quinoa, black quinoa, tricolor quinoa | Quinoaflocken / flocons de quinoa / copos de quinoa / fiocchi di quinoa | density 0.4
puffed amaranth | - | crunch | popped amaranth, amaranth pops, rajgira | Amaranth-Pops / amarante soufflée / amaranto inflado / amaranto soffiato | density 0.1
job's tears | - | starch | coix seed, adlay, hato mugi, chinese pearl barley | Hiobstränen / larmes de job / lágrimas de job / lacrime di giobbe | density 0.8
popcorn kernels | - | snack | popping corn, unpopped popcorn, corn kernels popping | Popcornmais / maïs à popcorn / maíz para palomitas / mais per popcorn | density 0.85
tapioca pearls | 20068 | thickener | pearl tapioca, sago, sago pearls, sabudana, small tapioca pearls, boba, instant tapioca, minute tapioca, quick-cooking tapioca | Tapiokaperlen, Sago / perles de tapioca, tapioca, sagou / perlas de tapioca, sagú / perle di tapioca, sago
`,
);
