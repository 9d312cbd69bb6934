import { readFoodTable } from './source-food.ts';

/** Rice and other grains. Format: see `readFoodTable`. */
export const GRAINS = readFoodTable(
  { category: 'grain', origin: 'plant', roles: 'starch', isMass: true },
  `
rice | 20044 | | white rice, long-grain rice, long grain white rice, plain rice, chawal | Reis, Langkornreis / riz / arroz, arroz blanco / riso
brown rice | 20036 | | whole-grain rice, wholegrain rice | Naturreis, Vollkornreis / riz complet, riz brun / arroz integral / riso integrale
risotto rice | 20052 | | | Risottoreis / riz arborio, riz rond / arroz bomba, arroz redondo / riso arborio, riso carnaroli
sushi rice | 20052 | | japanese rice | Sushireis / riz à sushi / arroz para sushi / riso per sushi
sticky rice | 20054 | | glutinous rice, sweet rice | Klebreis / riz gluant / arroz glutinoso / riso glutinoso
wild rice | 20088 | | | Wildreis / riz sauvage / arroz salvaje / riso selvatico
quinoa | 20035 | | white quinoa | Quinoa / quinoa / quinoa / quinoa
couscous | 20028 | | cous cous, cuscus | Couscous / couscous, semoule de couscous / cuscús / cuscus | has wheat
pearl couscous | 20028 | | israeli couscous, giant couscous, ptitim | Perlcouscous / couscous perlé / cuscús perlado / fregola | has wheat
bulgur | 20012 | | bulgur wheat, bulghur, burghul, cracked wheat, dalia | Bulgur / boulgour / bulgur, trigo bulgur / bulgur | has wheat
barley | 20005 | | pearl barley, pearled barley | Gerste, Graupen, Perlgraupen / orge, orge perlé / cebada, cebada perlada / orzo perlato | has barley
oats | 20038 | | oatmeal | Hafer / avoine / avena / avena | has oats
farro | 20140 | | emmer | Emmer / farro / farro / farro | has wheat
spelt | 20140 | | spelt berries | Dinkel / épeautre / espelta / spelta | has spelt
freekeh | - | | green wheat | Grünkern / freekeh, blé vert / freekeh / freekeh | has wheat; density 0.75
buckwheat | 20009 | | buckwheat groats | Buchweizen / sarrasin / trigo sarraceno / grano saraceno
millet | 20031 | | | Hirse / millet / mijo / miglio
polenta | 20022 | | | Polenta / polenta, semoule de maïs / polenta / polenta
semolina | 20066 | | sooji, suji, rava, durum semolina | Grieß, Hartweizengrieß / semoule, semoule de blé / sémola / semola, semolino | has wheat
amaranth | 20001 | | | Amaranth / amarante / amaranto / amaranto
`,
);

export const PASTA = readFoodTable(
  { category: 'pasta', origin: 'plant', roles: 'starch', isMass: true },
  `
pasta | 20120 | | dried pasta, dry pasta, short pasta | Nudeln, Pasta / pâtes / pasta / pasta | has wheat, egg?
spaghetti | 20120 | | spagetti | Spaghetti / spaghetti, spaghettis / espaguetis / spaghetti | has wheat
penne | 20120 | | penne rigate, penne pasta | Penne / penne / macarrones / penne | has wheat
macaroni | 20120 | | macaroni pasta | Makkaroni / macaroni / macarrón / maccheroni | has wheat
fusilli | 20120 | | | Fusilli / fusilli / fusilli, espirales / fusilli | has wheat
linguine | 20120 | | linguini | Linguine / linguine / linguine / linguine | has wheat
tagliatelle | 20109 | | | Tagliatelle, Bandnudeln / tagliatelles / tallarines / tagliatelle | has wheat, egg
rigatoni | 20120 | | | Rigatoni / rigatoni / rigatoni / rigatoni | has wheat
farfalle | 20120 | | bow-tie pasta, bow ties | Farfalle / farfalle / lazos / farfalle | has wheat
lasagna sheet | 20120 | | lasagne sheet, lasagna noodle | Lasagneplatte / feuille de lasagne / placa de lasaña / sfoglia per lasagna | has wheat, egg?; grams sheet 20
orzo | 20120 | | risoni | Orzo, Kritharaki / orzo / orzo / risoni | has wheat
gnocchi | - | | | Gnocchi / gnocchi / ñoquis / gnocchi | has wheat, egg?; grams package 500
ravioli | - | | | Ravioli / ravioli / raviolis / ravioli | has wheat, egg, milk?; grams package 250
egg noodle | 20109 | | | Eiernudel / nouille aux œufs / fideo de huevo / tagliolini all'uovo | has wheat, egg; plural egg noodles
ramen noodle | - | | ramen | Ramennudel / nouille ramen / fideo ramen / ramen | has wheat, egg?; plural ramen noodles; grams package 85
soba noodle | 20114 | | soba | Sobanudel / nouille soba / fideo soba / soba | has wheat; plural soba noodles; grams package 250
rice noodle | 20133 | | | Reisnudel / nouille de riz / fideo de arroz / spaghetti di riso | plural rice noodles; grams package 250
glass noodle | 16082 | | | Glasnudel / vermicelle de soja / fideo de cristal / spaghetti di soia | plural glass noodles
gluten-free pasta | 20091 | | | glutenfreie Nudeln / pâtes sans gluten / pasta sin gluten / pasta senza glutine
whole-wheat pasta | 20124 | | wholewheat pasta | Vollkornnudeln / pâtes complètes / pasta integral / pasta integrale | has wheat
`,
);

export const BREADS = readFoodTable(
  { category: 'bread', origin: 'plant', roles: 'starch', isMass: true },
  `
bread | 18069 | | white bread, sandwich bread, sliced bread, crusty bread, loaf of bread, toast bread | Brot, Weißbrot, Toastbrot / pain, pain de mie, pain blanc / pan, pan de molde, pan blanco / pane, pane bianco | has wheat, milk?, soy?, egg?; grams slice 28, loaf 600
whole-wheat bread | 18075 | | wholemeal bread, brown bread, wholegrain bread | Vollkornbrot / pain complet / pan integral / pane integrale | has wheat, milk?, soy?; grams slice 32
sourdough bread | 18029 | | sourdough, sour dough, country bread | Sauerteigbrot, Bauernbrot / pain au levain / pan de masa madre / pane a lievitazione naturale | has wheat; grams slice 45
rye bread | 18060 | | | Roggenbrot / pain de seigle / pan de centeno / pane di segale | has rye, wheat; grams slice 32
baguette | 18029 | | | Baguette / baguette / barra de pan / baguette | has wheat; plural baguettes; grams each 250, slice 20
pita | 18041 | wrapper starch | pita bread, pitta, pitta bread | Pita / pain pita / pan de pita / pane pita | has wheat; plural pitas; grams each 60
naan | 28307 | starch | naan bread, nan, garlic naan | Naan / naan / pan naan / naan | has wheat, milk?, egg?; plural naans; grams each 90
tortilla | 18364 | wrapper | | Weizentortilla, Tortilla-Wrap / tortilla de blé / tortilla de trigo / tortilla di grano | has wheat; plural tortillas; grams each 45
corn tortilla | 18363 | wrapper | maize tortilla, soft corn tortilla | Maistortilla / tortilla de maïs / tortilla de maíz / tortilla di mais | plural corn tortillas; grams each 26
taco shell | 18360 | wrapper | hard taco shell | Taco-Schale / coquille de taco / tortilla dura para taco / taco shell | plural taco shells; grams each 13
burger bun | 18350 | | bun | Burgerbrötchen / pain à burger / pan de hamburguesa, panecillo / panino per hamburger | has wheat, milk?, egg?, sesame?, soy?; plural burger buns; grams each 50
bagel | 18001 | | plain bagel | Bagel / bagel / bagel / bagel | has wheat, egg?, sesame?; plural bagels; grams each 105
croissant | 18239 | | butter croissant | Croissant / croissant / cruasán / cornetto | has wheat, milk, egg?; plural croissants; grams each 57
garlic bread | 18963 | | | Knoblauchbrot, Knoblauchbaguette / pain à l'ail / pan de ajo / pane all'aglio | made bread, butter, garlic
breadcrumbs | 18079 | crunch | bread crumbs, dried breadcrumbs, dry breadcrumbs | Semmelbrösel, Paniermehl / chapelure / pan rallado / pangrattato | has wheat, milk?, soy?; plural =
panko | - | crunch | panko breadcrumbs, japanese breadcrumbs | Panko / panko / panko / panko | has wheat, milk?, soy?; density 0.23
crouton | 18242 | crunch | | Croûton / croûton / picatoste / crostino | has wheat, milk?; plural croutons
filo pastry | 18338 | wrapper | phyllo, phyllo dough, filo, filo dough | Filoteig, Strudelteig / pâte filo / masa filo / pasta fillo | has wheat; grams sheet 19
puff pastry | 18337 | | puff pastry sheet | Blätterteig / pâte feuilletée / hojaldre / pasta sfoglia | has wheat, milk?; grams sheet 245
pizza dough | - | | | Pizzateig / pâte à pizza / masa de pizza / impasto per pizza | has wheat; grams package 450, each 450
rice paper | - | wrapper | | Reispapier / galette de riz / papel de arroz / carta di riso | grams each 9, sheet 9
`,
);

export const FLOURS = readFoodTable(
  { category: 'flour', origin: 'plant', roles: 'thickener', isMass: true },
  `
wheat flour | 20081 | | flour | Mehl, Weizenmehl / farine, farine de blé / harina, harina de trigo / farina, farina di grano | has wheat; hazard raw_flour; density 0.53
self-raising flour | 20082 | | self-rising flour | backfertiges Mehl / farine à gâteaux / harina leudante / farina autolievitante | has wheat; hazard raw_flour
whole-wheat flour | 20080 | | wholemeal flour | Vollkornmehl / farine complète / harina integral / farina integrale | has wheat; hazard raw_flour
rye flour | 20064 | | | Roggenmehl / farine de seigle / harina de centeno / farina di segale | has rye; hazard raw_flour
rice flour | 20061 | | | Reismehl / farine de riz / harina de arroz / farina di riso
chickpea flour | 16157 | | gram flour, besan, garbanzo flour | Kichererbsenmehl / farine de pois chiche / harina de garbanzo / farina di ceci
almond flour | 12062 | | | Mandelmehl / poudre d'amande / harina de almendra / farina di mandorle | has almond
coconut flour | - | | | Kokosmehl / farine de coco / harina de coco / farina di cocco | density 0.48
cornstarch | 20027 | | corn starch, cornflour, corn flour, maize starch | Maisstärke, Speisestärke / maïzena, fécule de maïs / maicena, fécula de maíz / amido di mais, maizena
potato starch | - | | | Kartoffelstärke / fécule de pomme de terre / fécula de patata / fecola di patate | density 0.68
tapioca starch | - | | | Tapiokastärke / fécule de tapioca / almidón de tapioca / amido di tapioca | density 0.51
masa harina | 20317 | | masa, corn masa flour | Masa Harina / masa harina / masa harina / masa harina
`,
);
