import { readFoodTable } from './source-food.ts';

/** Roots, tubers and alliums by their kind. */
export const ROOTS_BY_KIND = readFoodTable(
  { category: 'root_vegetable', origin: 'plant', roles: 'vegetable' },
  `
yukon gold potato | 11352 | starch vegetable | yukon gold, yellow potato, gold potato | gelbe Kartoffel / pomme de terre yukon gold, pomme de terre à chair jaune / patata yukon gold, patata amarilla / patata gialla | plural yukon gold potatoes; grams each 170
waxy potato | 11352 | starch vegetable | charlotte potato, boiling potato, salad potato, nicola potato, anya potato | festkochende Kartoffel, Salatkartoffel / pomme de terre à chair ferme, pomme de terre charlotte, ratte / patata para cocer / patata a pasta soda | plural waxy potatoes; grams each 120
floury potato | 11352 | starch vegetable | mealy potato, maris piper, king edward, maris piper potato, king edward potato, desiree potato, mashing potato | mehligkochende Kartoffel / pomme de terre farineuse bintje, bintje / patata harinosa / patata farinosa da purè | plural floury potatoes; grams each 200
white potato | 11354 | starch vegetable | all-purpose potato | weiße Kartoffel / pomme de terre blanche / patata blanca, papa blanca / patata bianca | plural white potatoes; grams each 170
fingerling potato | 11352 | starch vegetable | fingerlings, la ratte potato | Bamberger Hörnchen, Fingerkartoffel / ratte, pomme de terre ratte / patata ratte, patata dedo / patata ratte | plural fingerling potatoes; grams each 45
purple potato | 11352 | starch vegetable | blue potato, vitelotte | lila Kartoffel, Vitelotte / pomme de terre vitelotte / patata morada, patata violeta / patata viola | plural purple potatoes; grams each 100
purple sweet potato | 11507 | starch vegetable | okinawan sweet potato, ube, purple yam, ube halaya | lila Süßkartoffel, Ube / patate douce violette, ube / boniato morado, camote morado, ube / patata dolce viola, ube | plural purple sweet potatoes; grams each 200
white sweet potato | 11507 | starch vegetable | japanese sweet potato, korean sweet potato, satsumaimo, goguma | weiße Süßkartoffel / patate douce blanche / boniato blanco, batata blanca / patata dolce bianca, patata americana | plural white sweet potatoes; grams each 200
mountain yam | 11258 | starch vegetable | nagaimo, yamaimo, chinese yam | Nagaimo, chinesische Yamswurzel / igname de chine / ñame japonés, nagaimo / igname cinese
yautia | 11991 | starch vegetable | malanga, tannia, new cocoyam | Malanga, Tannia / malanga, chou caraïbe / yautía, malanga, ocumo / yautia | grams each 305
frozen cassava | 11134 | starch vegetable | frozen yuca, grated cassava, frozen grated cassava | TK-Maniok / manioc surgelé / yuca congelada / manioca surgelata | plural =
arrowroot root | 11697 | starch vegetable | fresh arrowroot, arrowhead tuber, crosne, chinese artichoke | Pfeilwurz, Knollenziest / crosne / crosne, sagú / crosne, tuberina
oca | - | starch vegetable | new zealand yam, ulluco | = | grams each 40; plural =
lotus seed | 12013 | starch | phool makhana, makhana, fox nut | Lotussamen / graine de lotus / semilla de loto / seme di loto | cat seed
hamburg parsley | - | vegetable aromatic | parsley root, root parsley | Petersilienwurzel / persil racine, persil tubéreux / raíz de perejil / prezzemolo radice | plural =; grams each 80
golden beet | 11080 | vegetable | golden beetroot, yellow beet, chioggia beet, candy cane beet | gelbe Bete, Chioggia-Rübe / betterave jaune, betterave chioggia / remolacha amarilla / barbabietola gialla | grams each 82
purple carrot | 11124 | vegetable | rainbow carrot, heirloom carrot, heritage carrot, yellow carrot | Urkarotte, bunte Karotte / carotte violette, carottes multicolores / zanahoria morada / carota viola | grams each 61
watermelon radish | 11429 | vegetable crunch | black radish, green radish, korean radish, mu, korean white radish | schwarzer Rettich, Wassermelonenrettich / radis noir, radis red meat / rábano negro, rábano sandía / ravanello nero, ramolaccio | plural watermelon radishes; grams each 100
icicle radish | 11637 | vegetable crunch | white icicle radish, french breakfast radish, breakfast radish | Eiszapfen-Rettich / radis glaçon, radis rose / rábano blanco largo / ravanello ghiacciolo | plural icicle radishes; grams each 17
hakurei turnip | 11564 | vegetable | tokyo turnip, baby turnip, salad turnip, kabu | Mairübchen, Teltower Rübchen / navet nouveau, navet de tokyo / nabo tokio / rapa bianca novella | grams each 50
chicory root | 11154 | vegetable | | Zichorienwurzel / racine de chicorée / raíz de achicoria / radice di cicoria
maca powder | - | seasoning | maca, maca root powder | Maca-Pulver, Maca / poudre de maca / maca en polvo / maca in polvere | plural =; cat condiment; density 0.5
potato flakes | 11378 | thickener starch | instant mashed potato, instant mash, dehydrated potato flakes, instant potato flakes, mashed potato flakes | Kartoffelpüreepulver, Kartoffelflocken / flocons de pomme de terre, purée mousseline / copos de patata, puré de patatas instantáneo / fiocchi di patate | plural =; has sulphite?, milk?; cat prepared
white onion | 11282 | aromatic vegetable | mexican onion | weiße Zwiebel / oignon blanc / cebolla blanca / cipolla bianca | cat allium; grams each 150
yellow onion | 11282 | aromatic vegetable | brown onion, cooking onion, spanish onion | gelbe Zwiebel, Gemüsezwiebel / oignon jaune / cebolla amarilla / cipolla dorata, cipolla gialla | cat allium; grams each 150
vidalia onion | 11294 | aromatic vegetable | walla walla onion, maui onion, vidalia, tropea onion, roscoff onion | Vidalia-Zwiebel / oignon doux des cévennes, oignon rosé de roscoff / cebolla figueres, cebolla dulce vidalia / cipolla di tropea | cat allium; grams each 330
cipollini onion | 11282 | aromatic vegetable | cipollini, cipolline, borettane onion | Cipollini / oignon cipollini / cebolla cipollini / cipolla borettana, cipollina borettana | cat allium; grams each 25
banana shallot | 11677 | aromatic | echalion, long shallot, torpedo shallot | Bananenschalotte / échalion, cuisse de poulet échalote / chalota larga / scalogno banana | cat allium; grams each 60
frozen onions | 11287 | aromatic | frozen chopped onion, frozen diced onion | TK-Zwiebeln / oignons surgelés / cebolla congelada / cipolla surgelata | cat allium; plural =
dried onion flakes | 11284 | aromatic | dehydrated onion, dried minced onion, instant minced onion, onion flakes, dried onion, minced dried onion | getrocknete Zwiebelflocken / oignon séché, flocons d'oignon / cebolla deshidratada / cipolla disidratata, cipolla essiccata | cat spice; plural =
welsh onion | 11293 | aromatic | japanese bunching onion, negi, long green onion, daepa, dapa | Winterheckenzwiebel, Negi / ciboule du japon, negi / cebolleta japonesa, negi / cipolla d'inverno | cat allium; grams each 80
calçot | - | vegetable | | Calçot / calçot / calçot / calçot | cat allium; grams each 40
baby leek | 11246 | aromatic vegetable | | Babylauch, Mini-Lauch / mini-poireau, jeune poireau / puerro baby / porro baby | cat allium; grams each 25
crispy fried shallots | - | crunch | fried shallot, crispy shallots | Röstschalotten / échalotes frites / chalotas fritas / scalogni fritti | cat allium; plural =; made shallot, vegetable-oil, ?wheat-flour, ?rice-flour; density 0.24
garlic paste | - | aromatic | garlic puree, minced garlic in jar, jarred minced garlic, lazy garlic | Knoblauchpaste, Knoblauchpüree / purée d'ail, pâte d'ail / pasta de ajo / pasta d'aglio | cat condiment; plural =; made garlic, ?vegetable-oil, salt; has sulphite?; density 1.05
ginger paste | - | aromatic | ginger puree, minced ginger, lazy ginger | Ingwerpaste / purée de gingembre / pasta de jengibre / pasta di zenzero | cat condiment; plural =; made ginger, ?vegetable-oil, salt; has sulphite?; density 1.05
ginger-garlic paste | - | aromatic | adrak lahsun paste, gg paste, garlic ginger paste, garlic and ginger paste | Ingwer-Knoblauch-Paste / pâte ail-gingembre / pasta de jengibre y ajo / pasta di zenzero e aglio | cat condiment; plural =; made ginger, garlic, ?vegetable-oil, salt; has sulphite?; density 1.05
roasted garlic | - | aromatic umami | confit garlic, garlic confit, roast garlic | gerösteter Knoblauch / ail rôti, ail confit / ajo asado, ajo confitado / aglio arrostito, aglio confit | cat allium; plural =; made garlic, ?olive-oil; grams clove 4, head 40
`,
);
