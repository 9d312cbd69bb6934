import { readFoodTable } from './source-food.ts';

/** Fresh and dried fruit. Format: see `readFoodTable`. */
export const FRUIT = readFoodTable(
  { category: 'fruit', origin: 'plant', roles: 'fruit' },
  `
lemon | 09150 | acid | unwaxed lemon, nimbu | Zitrone / citron / limón / limone | grams each 84
lime | 09159 | acid | | Limette / citron vert / lima / lime | grams each 67
lemon juice | 09152 | acid | fresh lemon juice, juice of lemon | Zitronensaft / jus de citron / zumo de limón, jugo de limón / succo di limone | plural =
lime juice | 09160 | acid | fresh lime juice | Limettensaft / jus de citron vert / zumo de lima, jugo de lima / succo di lime | plural =
lemon zest | 09156 | acid | lemon peel, lemon rind | Zitronenschale, Zitronenabrieb / zeste de citron / ralladura de limón / scorza di limone | plural =
orange | 09200 | | | Orange, Apfelsine / orange / naranja / arancia | grams each 131
orange juice | 09206 | liquid | fresh orange juice | Orangensaft / jus d'orange / zumo de naranja / succo d'arancia | plural =; cat beverage
mandarin | 09218 | | tangerine | Mandarine / mandarine / mandarina / mandarino | grams each 88
grapefruit | 09111 | | | Grapefruit / pamplemousse / pomelo / pompelmo | grams each 246
apple | 09003 | | seb | Apfel, Äpfel / pomme / manzana / mela | grams each 182
pear | 09252 | | conference pear, nashpati | Birne / poire / pera / pera | grams each 178
banana | 09040 | | ripe banana, kela | Banane / banane / plátano / banana | grams each 118
strawberry | 09316 | | | Erdbeere / fraise / fresa / fragola | plural strawberries; grams each 12
blueberry | 09050 | | | Heidelbeere, Blaubeere / myrtille / arándano / mirtillo | plural blueberries
raspberry | 09302 | | | Himbeere / framboise / frambuesa / lampone | plural raspberries
blackberry | 09042 | | | Brombeere / mûre / mora / mora | plural blackberries
cranberry | 09078 | | fresh cranberry | Cranberry, Preiselbeere / canneberge / arándano rojo / mirtillo rosso | plural cranberries
cherry | 09070 | | sweet cherry | Kirsche / cerise / cereza / ciliegia | plural cherries
grape | 09132 | | seedless grape | Traube, Weintraube / raisin frais / uva / uva
peach | 09236 | | | Pfirsich / pêche / melocotón, durazno / pesca | grams each 150; plural peaches
nectarine | 09191 | | | Nektarine / nectarine / nectarina / pesca noce | grams each 142
apricot | 09021 | | fresh apricot | Aprikose, Marille / abricot / albaricoque / albicocca | grams each 35
plum | 09279 | | | Pflaume, Zwetschge / prune / ciruela / prugna | grams each 66
mango | 09176 | | aam | Mango / mangue / mango / mango | grams each 200; plural mangoes
pineapple | 09266 | | pineapple chunk, pineapple ring | Ananas / ananas / piña / ananas | grams each 905, slice 84, can 432
kiwi | 09148 | | kiwifruit, kiwi fruit | Kiwi / kiwi / kiwi / kiwi | grams each 69
melon | 09181 | | | Melone / melon / melón / melone | grams each 550
watermelon | 09326 | | | Wassermelone / pastèque / sandía / anguria
pomegranate | 09286 | | pomegranate seed, anar | Granatapfel / grenade / granada / melagrana | grams each 282
fig | 09089 | | fresh fig | Feige / figue / higo / fico | grams each 50
papaya | 09226 | | pawpaw | Papaya / papaye / papaya / papaya
passion fruit | 09231 | | | Passionsfrucht, Maracuja / fruit de la passion / maracuyá / frutto della passione | grams each 18
rhubarb | 09307 | | | Rhabarber / rhubarbe / ruibarbo / rabarbaro | plural =; grams stalk 51
`,
);

export const DRIED_FRUIT = readFoodTable(
  { category: 'dried_fruit', origin: 'plant', roles: 'fruit sweet' },
  `
raisin | 09298 | | kishmish | Rosine / raisin sec / pasa, uva pasa / uva passa, uvetta | has sulphite?
dried apricot | 09032 | | | getrocknete Aprikose / abricot sec / orejón, albaricoque seco / albicocca secca | has sulphite
date | 09087 | | dried date, khajur | Dattel / datte / dátil / dattero
prune | 09291 | | dried plum | Dörrpflaume, Backpflaume / pruneau / ciruela pasa / prugna secca | has sulphite?
dried cranberry | 09079 | | craisin | getrocknete Cranberry / canneberge séchée / arándano rojo seco / mirtillo rosso secco | plural dried cranberries; has sulphite?
dried fig | 09094 | | | getrocknete Feige / figue sèche / higo seco / fico secco | has sulphite?
dried mango | 09178 | | | getrocknete Mango / mangue séchée / mango seco / mango essiccato | has sulphite?; density 0.5
`,
);
