import { readFoodTable } from './source-food.ts';

/** Milk, cream, butter and what stands in for them. Format: see `readFoodTable`. */
export const DAIRY = readFoodTable(
  { category: 'dairy', origin: 'dairy', roles: 'creamy', isMass: true },
  `
milk | 01077 | liquid | cow's milk, doodh | Milch / lait / leche / latte | has milk
low-fat milk | 01082 | liquid | | fettarme Milch / lait demi-écrémé / leche semidesnatada / latte parzialmente scremato | has milk
skim milk | 01085 | liquid | skimmed milk, nonfat milk, fat-free milk | Magermilch / lait écrémé / leche desnatada / latte scremato | has milk
buttermilk | 01088 | liquid | chaas, cultured buttermilk | Buttermilch / babeurre, lait fermenté / suero de mantequilla / latticello | has milk
evaporated milk | 01096 | liquid | tinned evaporated milk | Kondensmilch ungezuckert / lait concentré non sucré / leche evaporada / latte evaporato | has milk; grams can 354
condensed milk | 01095 | sweet | sweetened condensed milk | gezuckerte Kondensmilch / lait concentré sucré / leche condensada / latte condensato | has milk; grams can 396
milk powder | 01091 | | dried milk, powdered milk | Milchpulver / lait en poudre / leche en polvo / latte in polvere | has milk
whey | 01115 | | whey powder, sweet whey | Molke / lactosérum, petit-lait / suero de leche / siero di latte | has milk
casein | - | | caseinate, sodium caseinate, milk protein | Kasein, Casein / caséine / caseína / caseina | has milk; density 0.4
cream | 01053 | | fresh cream, malai | Sahne, Rahm / crème, crème liquide / nata, crema de leche / panna | has milk
half-and-half | 01049 | | | Kaffeesahne / crème légère / nata ligera / panna leggera | has milk
sour cream | 01056 | | soured cream | Sauerrahm, saure Sahne / crème aigre / crema agria, nata agria / panna acida | has milk
crème fraîche | 01056 | | | Crème fraîche / crème fraîche / nata fresca / crème fraîche | has milk
yogurt | 01116 | | plain yogurt, yoghurt, natural yogurt, natural yoghurt, curd, dahi, whole-milk yogurt | Joghurt, Naturjoghurt / yaourt, yaourt nature / yogur, yogur natural / yogurt, yogurt bianco | has milk
greek yogurt | 01256 | | greek yoghurt, strained yogurt | griechischer Joghurt / yaourt grec / yogur griego / yogurt greco | has milk
kefir | - | liquid | | Kefir / kéfir / kéfir / kefir | has milk; density 1.03
butter | 01001 | fat | makhan, knob of butter | Butter / beurre / mantequilla, manteca / burro | has milk; grams stick 113
ghee | 01003 | fat | desi ghee, butter oil | Ghee / ghee / ghee / ghee | has milk
margarine | 04628 | fat | oleo, vegetable spread | Margarine / margarine / margarina / margarina | of plant; has milk?
ice cream | 19095 | sweet | vanilla ice cream | Eis, Vanilleeis / glace, crème glacée / helado / gelato | has milk, egg?; density 0.56
oat milk | - | liquid | oat drink | Hafermilch, Haferdrink / lait d'avoine / leche de avena, bebida de avena / latte d'avena | of plant; has oats; cat beverage; density 1.03
soy milk | 16120 | liquid | soya milk, soymilk, soy drink | Sojamilch, Sojadrink / lait de soja / leche de soja, leche de soya / latte di soia | of plant; has soy; cat beverage
almond milk | 14091 | liquid | almond drink, unsweetened almond milk | Mandelmilch / lait d'amande / leche de almendras / latte di mandorla | of plant; has almond; cat beverage
rice milk | 14639 | liquid | rice drink | Reismilch / lait de riz / leche de arroz / latte di riso | of plant; cat beverage; density 1.03
`,
);

export const CHEESES = readFoodTable(
  { category: 'cheese', origin: 'dairy', roles: 'cheese', isMass: true },
  `
cheddar | 01009 | | cheddar cheese | Cheddar / cheddar / cheddar / cheddar | has milk; grams slice 28
feta | 01019 | | feta cheese, greek feta | Feta, Fetakäse, Schafskäse / feta / queso feta / feta | has milk
parmesan | 01033 | umami cheese | parmesan cheese | Parmesan / parmesan / parmesano / parmigiano, grana padano | has milk
pecorino | 01038 | umami cheese | | Pecorino / pecorino / queso pecorino / pecorino | has milk
mozzarella | 01026 | | mozzarella cheese, mozarella | Mozzarella / mozzarella / mozzarella / mozzarella | has milk; hazard none
ricotta | 01036 | creamy | ricotta cheese | Ricotta / ricotta / requesón, ricotta / ricotta | has milk
cream cheese | 01017 | creamy | philadelphia, soft cheese | Frischkäse / fromage frais, fromage à tartiner / queso crema / formaggio spalmabile | has milk
mascarpone | - | creamy | mascarpone cheese | Mascarpone / mascarpone / mascarpone / mascarpone | has milk; density 0.98
cottage cheese | 01012 | creamy | | Hüttenkäse, körniger Frischkäse / fromage cottage / queso cottage / fiocchi di latte | has milk
quark | - | creamy | | Quark, Topfen / fromage blanc / quark / quark | has milk; density 1.03
goat cheese | 01159 | | chèvre | Ziegenkäse / fromage de chèvre, chèvre / queso de cabra / formaggio di capra, caprino | has milk; density 0.95
blue cheese | 01004 | umami cheese | | Blauschimmelkäse / fromage bleu / queso azul / gorgonzola | has milk; hazard soft_cheese
brie | 01006 | | brie cheese | Brie / brie / brie / brie | has milk; hazard soft_cheese; plural =
camembert | 01007 | | camembert cheese | Camembert / camembert / camembert / camembert | has milk; hazard soft_cheese
gruyère | 01023 | | gruyère cheese | Gruyère, Greyerzer / gruyère / gruyer / groviera | has milk
swiss cheese | 01040 | | | Schweizer Käse / emmental / queso suizo / emmental | has milk; grams slice 28
gouda | 01022 | | gouda cheese | Gouda / gouda / gouda / gouda | has milk
provolone | 01035 | | provolone cheese | Provolone / provolone / provolone / provolone | has milk
monterey jack | 01025 | | jack cheese, monterey jack cheese | Monterey Jack / monterey jack / queso monterey jack / monterey jack | has milk
halloumi | - | protein cheese | halloumi cheese, haloumi | Halloumi / halloumi / halloumi / halloumi | has milk; cat cheese; grams package 225, slice 28, block 225
paneer | - | protein cheese | panir, indian cottage cheese, paneer cheese | Paneer / paneer / paneer / paneer | has milk; grams package 225, block 225
queso fresco | 01228 | | | Queso fresco / queso fresco / queso fresco / queso fresco | has milk
american cheese | 01042 | | processed cheese | Schmelzkäse, Scheibletten / fromage fondu / queso americano / formaggio fuso | has milk; grams slice 21
`,
);

export const EGGS = readFoodTable(
  { category: 'egg', origin: 'egg', hazard: 'egg', roles: 'protein' },
  `
egg | 01123 | | hen's egg, chicken egg, whole egg, beaten egg, anda | Ei, Eier, Hühnerei / œuf, œufs, oeuf, oeufs / huevo, huevos / uovo, uova | has egg; grams each 50
egg white | 01124 | | albumen | Eiweiß, Eiklar / blanc d'œuf, blancs d'œufs / clara de huevo, claras / albume, albumi | has egg; grams each 33
egg yolk | 01125 | | yolk | Eigelb, Dotter / jaune d'œuf, jaunes d'œufs / yema de huevo, yemas / tuorlo, tuorli | has egg; grams each 17
quail egg | 01140 | | | Wachtelei / œuf de caille / huevo de codorniz / uovo di quaglia | has egg; grams each 9
duck egg | 01138 | | | Entenei / œuf de cane / huevo de pato / uovo di anatra | has egg; grams each 70
`,
);
