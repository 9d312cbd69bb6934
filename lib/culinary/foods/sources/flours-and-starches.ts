import { readFoodTable } from './source-food.ts';

/** Flours, starches and thickeners by their kind. */
export const FLOURS_AND_STARCHES = readFoodTable(
  { category: 'flour', origin: 'plant', roles: 'thickener', isMass: true },
  `
all-purpose flour | 20081 | thickener | ap flour, plain flour, white flour, all-purpose white flour, unbleached flour, unbleached all-purpose flour, type 550 flour, type 405 flour, cream flour, bleached all-purpose flour | Weizenmehl Type 405, Weizenmehl Type 550 / farine t55, farine de blé t45, farine ordinaire / harina de todo uso, harina común, harina de repostería / farina 00, farina 0 | has wheat; hazard raw_flour; density 0.53; kind wheat-flour
bread flour | 20083 | thickener | strong flour, strong white flour, strong white bread flour, high gluten flour, bread-making flour, manitoba flour, strong bread flour | Brotmehl, Weizenmehl Type 812 / farine à pain, farine de force, farine de gruau / harina de fuerza, harina panadera / farina manitoba, farina per pane | has wheat; hazard raw_flour; kind wheat-flour
cake flour | 20084 | thickener | soft flour, cake and pastry flour, sifted cake flour | Kuchenmehl / farine à gâteau fine / harina para pasteles / farina per dolci | has wheat; hazard raw_flour; kind wheat-flour
pastry flour | 20084 | thickener | white pastry flour | Feinbackmehl / farine pâtissière / harina floja / farina per pasticceria | has wheat; hazard raw_flour; density 0.48; kind wheat-flour
00 flour | 20081 | thickener | tipo 00 flour, italian 00 flour, double zero flour, pizza flour, pasta flour | Pizzamehl, Tipo 00 / farine type 00 / harina 00, harina de pizza / farina tipo 00 | has wheat; hazard raw_flour; density 0.53; kind wheat-flour
white whole-wheat flour | 20649 | thickener | soft whole-wheat flour, whole wheat pastry flour | helles Vollkornmehl / farine complète claire / harina integral blanca / farina integrale chiara | has wheat; hazard raw_flour; density 0.5
atta flour | 20080 | thickener | atta, chapati flour, durum atta, chakki atta, whole wheat atta, roti flour, chapatti flour | Atta-Mehl / farine atta / harina atta / farina atta | has wheat; hazard raw_flour; density 0.53; kind whole-wheat-flour
maida | 20081 | thickener | maida flour, refined wheat flour | Maida / farine maida / harina maida / maida | has wheat; hazard raw_flour; density 0.53; kind wheat-flour
graham flour | 20080 | thickener | coarse whole wheat flour, cracked wheat flour | Grahammehl, Weizenschrot / farine graham / harina graham / farina graham | has wheat; hazard raw_flour; density 0.5
spelt flour | - | thickener | white spelt flour, wholemeal spelt flour, whole spelt flour, dinkel flour | Dinkelmehl, Dinkelvollkornmehl / farine d'épeautre / harina de espelta / farina di farro, farina di spelta | has spelt; hazard raw_flour; density 0.5
einkorn flour | - | thickener | emmer flour | Einkornmehl, Emmermehl / farine de petit épeautre / harina de escanda / farina di farro monococco | has wheat; hazard raw_flour; density 0.45
kamut flour | - | thickener | khorasan flour | Kamutmehl / farine de kamut / harina de kamut / farina di kamut | has kamut; hazard raw_flour; density 0.5
dark rye flour | 20063 | thickener | wholemeal rye flour, whole rye flour, pumpernickel flour | Roggenvollkornmehl / farine de seigle complète / harina de centeno integral / farina di segale integrale | has rye; hazard raw_flour
light rye flour | 20065 | thickener | white rye flour | helles Roggenmehl / farine de seigle claire / harina de centeno blanca / farina di segale chiara | has rye; hazard raw_flour
barley flour | 20130 | thickener | | Gerstenmehl / farine d'orge / harina de cebada / farina d'orzo | has barley; hazard raw_flour
oat flour | 20132 | thickener | ground oats, oatmeal flour | Hafermehl / farine d'avoine / harina de avena / farina d'avena | has oats; hazard raw_flour
buckwheat flour | 20011 | thickener | kuttu flour, kuttu ka atta | Buchweizenmehl / farine de sarrasin, farine de blé noir / harina de trigo sarraceno, harina de alforfón / farina di grano saraceno | hazard raw_flour
millet flour | 20647 | thickener | bajra flour | Hirsemehl / farine de millet / harina de mijo / farina di miglio | hazard raw_flour
ragi flour | - | thickener | finger millet flour | Fingerhirsemehl / farine d'éleusine / harina de ragi / farina di ragi | hazard raw_flour; density 0.55
sorghum flour | 20648 | thickener | jowar flour, sweet white sorghum flour | Sorghummehl / farine de sorgho / harina de sorgo / farina di sorgo | hazard raw_flour
teff flour | - | thickener | ivory teff flour | Teffmehl / farine de teff / harina de teff / farina di teff | hazard raw_flour; density 0.6
quinoa flour | - | thickener | amaranth flour | Quinoamehl, Amaranthmehl / farine de quinoa / harina de quinoa / farina di quinoa | hazard raw_flour; density 0.47
brown rice flour | 20090 | thickener | whole rice flour | Vollkornreismehl / farine de riz complet / harina de arroz integral / farina di riso integrale | hazard raw_flour
glutinous rice flour | - | thickener | sweet rice flour, mochiko, shiratamako, sticky rice flour, sweet glutinous rice flour | Klebreismehl / farine de riz gluant / harina de arroz glutinoso / farina di riso glutinoso | density 0.55
whole-grain corn flour | 20016 | thickener | makki ka atta, maize flour, yellow corn flour, fine corn flour | feines Maismehl / farine de maïs / harina de maíz / farina di mais fioretto |
blue corn flour | 20315 | thickener | blue cornmeal, harina de maiz morado, blue corn masa, purple corn flour | blaues Maismehl / farine de maïs bleu / harina de maíz morado / farina di mais blu
potato flour | 11413 | thickener | | Kartoffelmehl / farine de pomme de terre / harina de patata / farina di patate | has sulphite?
cassava flour | - | thickener | manioc flour, yuca flour, garri, farofa flour, farinha de mandioca | Maniokmehl, Cassavamehl / farine de manioc / harina de yuca, harina de mandioca / farina di manioca | density 0.55
plantain flour | - | thickener | green banana flour, banana flour | Kochbananenmehl, Bananenmehl / farine de banane plantain, farine de banane / harina de plátano / farina di banana | density 0.55
tigernut flour | - | thickener | tiger nut flour, chufa flour | Erdmandelmehl / farine de souchet / harina de chufa / farina di cipero | density 0.45
chestnut flour | - | thickener | farina di castagne | Kastanienmehl, Maronenmehl / farine de châtaigne / harina de castaña / farina di castagne | has chestnut; density 0.5
hazelnut flour | 12120 | thickener | ground hazelnut, hazelnut meal | gemahlene Haselnüsse, Haselnussmehl / poudre de noisette, noisettes en poudre / harina de avellana, avellana molida / farina di nocciole, nocciole tritate | has hazelnut; density 0.42
ground almonds | 12061 | thickener | almond meal, almond powder | gemahlene Mandeln / amandes en poudre, poudre d'amandes / almendra molida / mandorle tritate, farina di mandorle con buccia | has almond; density 0.42; plural =
walnut flour | 12155 | thickener | ground walnut, pecan flour, pecan meal | gemahlene Walnüsse / poudre de noix / nuez molida / noci tritate | has walnut, pecan?; density 0.4
pistachio flour | 12151 | thickener | ground pistachio, pistachio meal, pistachio powder | gemahlene Pistazien / poudre de pistache, pistaches en poudre / pistacho molido / farina di pistacchi, pistacchi tritati | has pistachio; density 0.42
sunflower seed flour | 12041 | thickener | sunflower flour | Sonnenblumenmehl / farine de tournesol / harina de girasol / farina di girasole
sesame flour | 12033 | thickener | | Sesammehl / farine de sésame / harina de sésamo / farina di sesamo | has sesame; density 0.45
pumpkin seed flour | - | thickener | ground pumpkin seeds | Kürbiskernmehl / farine de courge / harina de semilla de calabaza / farina di semi di zucca | density 0.45
flaxseed meal | 12220 | thickener | ground flax, flax meal, milled flaxseed, golden flaxseed meal, ground linseed, ground flax seed, milled flax | Leinsamenmehl, geschroteter Leinsamen / graines de lin moulues, farine de lin / linaza molida / farina di semi di lino, semi di lino macinati | density 0.47
peanut flour | 16099 | thickener | peanut powder, powdered peanut butter, pb2, defatted peanut flour | Erdnussmehl, Erdnusspulver / farine d'arachide, poudre de cacahuète / harina de cacahuete, cacahuete en polvo / farina di arachidi | has peanut
soy flour | 16115 | thickener | soya flour, soybean flour, kinako, roasted soy flour, full-fat soy flour | Sojamehl / farine de soja / harina de soja / farina di soia | has soy
defatted soy flour | 16117 | thickener | low-fat soy flour | entfettetes Sojamehl / farine de soja dégraissée / harina de soja desgrasada / farina di soia sgrassata | has soy
lupin flour | - | thickener | lupine flour, lupin meal, lupin flakes | Lupinenmehl, Süßlupinenmehl / farine de lupin / harina de altramuz / farina di lupini | has lupin; density 0.5
lentil flour | - | thickener | red lentil flour, urad dal flour, urad flour, black gram flour, moong dal flour, mung bean flour | Linsenmehl / farine de lentille / harina de lentejas / farina di lenticchie | density 0.6
pea flour | - | thickener | split pea flour, green pea flour, yellow pea flour | Erbsenmehl / farine de pois / harina de guisante / farina di piselli | density 0.6
fava bean flour | - | thickener | broad bean flour, garbanzo fava flour | Ackerbohnenmehl / farine de fève / harina de habas / farina di fave | density 0.55
carob powder | 16055 | sweet | carob flour, carob | Carobpulver, Johannisbrotmehl / poudre de caroube, farine de caroube / harina de algarroba, algarroba en polvo / farina di carrube | cat baking
vital wheat gluten | 48052 | protein | gluten flour, wheat gluten, wheat gluten flour, vital gluten | Weizengluten, Seitanpulver / gluten de blé / gluten de trigo / glutine di grano | has wheat; density 0.55
gluten-free flour | - | thickener | gluten-free all-purpose flour, gluten-free flour blend, gluten free plain flour, 1-to-1 gluten free flour, gf flour, gluten-free self-raising flour, gluten-free baking flour, gluten-free flour mix | glutenfreies Mehl, glutenfreie Mehlmischung / farine sans gluten, mélange de farines sans gluten / harina sin gluten / farina senza glutine, mix di farine senza glutine | made ?rice-flour, ?potato-starch, ?tapioca-starch, ?cornstarch, ?buckwheat-flour, ?sorghum-flour; density 0.6
tempura flour | - | thickener | tempura batter mix, tempura mix, fry mix, chicken fry mix, pajeon mix, korean pancake mix | Tempuramehl / farine à tempura / harina de tempura / farina per tempura | made wheat-flour, ?cornstarch, ?baking-powder; has egg?, soy?; density 0.5
baking mix | 18289 | thickener | bisquick, pancake mix, biscuit mix, all-purpose baking mix, buttermilk pancake mix, waffle mix, complete pancake mix, scone mix | Backmischung, Pfannkuchenmischung / préparation pour pancakes, mélange à pâtisserie / preparado para tortitas, harina preparada / preparato per pancake | has wheat, milk?, egg?, soy?; density 0.5
tapioca flour | 20068 | thickener | cassava starch, manioc starch, sour tapioca starch, polvilho, tapioca powder | Tapiokamehl / farine de tapioca, amidon de manioc / almidón de yuca, fécula de mandioca, polvilho / farina di tapioca | density 0.51
arrowroot starch | 20003 | thickener | arrowroot flour, arrowroot, arrowroot powder | Pfeilwurzelmehl, Pfeilwurzstärke / arrow-root, fécule d'arrow-root / arrurruz, almidón de arrurruz / fecola di maranta, arrowroot
wheat starch | - | thickener | wheat starch powder, gluten-free wheat starch | Weizenstärke / amidon de blé / almidón de trigo / amido di frumento | has wheat; density 0.55
rice starch | - | thickener | | Reisstärke / amidon de riz, fécule de riz / almidón de arroz / amido di riso | density 0.55
sweet potato starch | - | thickener | sweet potato flour | Süßkartoffelstärke / fécule de patate douce / almidón de batata / fecola di patate dolci | density 0.55
mung bean starch | - | thickener | green bean starch, mung bean starch powder | Mungbohnenstärke / fécule de haricot mungo / almidón de judía mungo / amido di fagioli mungo | density 0.55
water chestnut flour | - | thickener | singhara flour, singhare ka atta, water chestnut starch | Wasserkastanienmehl / farine de châtaigne d'eau / harina de castaña de agua / farina di castagne d'acqua | density 0.5
lotus root starch | - | thickener | kuzu, kudzu starch, kuzu starch | Kuzu / kuzu / kuzu / kuzu | density 0.6
modified starch | - | thickener | modified food starch, clear jel, cook-type clear jel, instant clearjel | modifizierte Stärke / amidon modifié / almidón modificado / amido modificato | has wheat?
custard powder | - | thickener sweet | vanilla custard powder, bird's custard powder, vanilla pudding powder | Puddingpulver, Vanillepuddingpulver / poudre à crème, crème anglaise en poudre / polvo para natillas / preparato per crema pasticcera | made cornstarch, vanilla-extract; cat baking; density 0.55
gravy granules | 06118 | thickener umami | gravy mix, brown gravy mix, gravy powder, bisto, instant gravy, turkey gravy mix, gravy browning | Saucenbinder, Bratensoßenpulver / sauce brune en poudre / salsa gravy en polvo / preparato per salsa arrosto | has wheat?, soy?, milk?, celery?; cat sauce
roux | - | thickener | roux base, brown roux | Mehlschwitze / roux / roux / roux | made wheat-flour, butter; cat sauce; density 0.9
`,
);
