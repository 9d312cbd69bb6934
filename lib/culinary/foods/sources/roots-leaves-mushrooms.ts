import { readFoodTable } from './source-food.ts';

/** Roots and tubers. Format: see `readFoodTable`. */
export const ROOTS = readFoodTable(
  { category: 'root_vegetable', origin: 'plant', roles: 'vegetable' },
  `
carrot | 11124 | vegetable aromatic | orange carrot, gajar, carot | Karotte, Möhre, Mohrrübe, gelbe Rübe, Rüebli / carotte / zanahoria / carota
baby carrot | 11960 | vegetable | chantenay carrot, mini carrot, snack carrot | Babykarotte, Minikarotte / mini-carotte, carotte fane / zanahoria baby, zanahoria mini / carotina, carota baby
potato | 11352 | starch vegetable | aloo, spud, potatoe, golden nugget potato, nugget potato | Kartoffel, Erdapfel / pomme de terre, patate / patata, papa / patata
russet potato | 11353 | starch vegetable | idaho potato, baking potato, russet, jacket potato | Ofenkartoffel, Backkartoffel / pomme de terre farineuse, pomme de terre au four / patata para asar / patata farinosa
red potato | 11355 | starch vegetable | red bliss potato, red-skinned potato, red skin potato | rote Kartoffel / pomme de terre rouge / patata roja / patata rossa
new potato | 11352 | starch vegetable | baby potato, jersey royal, small potato, baby new potato, creamer potato, baby red potato, petite potato | Drilling, Frühkartoffel, neue Kartoffel / pomme de terre nouvelle, pomme grenaille / patata nueva, papa nueva, patatita / patata novella | grams each 40
sweet potato | 11507 | starch vegetable | orange sweet potato, kumara, shakarkandi, garnet yam, sweet potatoe, red yam, sweetpotato | Süßkartoffel, Batate / patate douce / batata, boniato, camote / patata dolce
yam | 11601 | starch vegetable | white yam, true yam, name root | Yamswurzel, Yams / igname / ñame / igname
cassava | 11134 | starch vegetable | yuca, yuca root, manioc, mandioca, cassava root, tapioca root | Maniok, Cassava / manioc / yuca, mandioca / manioca, cassava | grams each 408
taro | 11518 | starch vegetable | taro root, dasheen, eddoe, arbi, cocoyam | Taro / taro / taro / taro | grams each 150
beet | 11080 | vegetable | beetroot, red beet, beet root, chukandar | Rote Bete, Rote Rübe, Rande, Rote Beete / betterave / remolacha, betabel, betarraga / barbabietola, rapa rossa
cooked beet | 11081 | vegetable | cooked beetroot, vacuum-packed beetroot, roasted beet, roasted beetroot, boiled beet, vacuum packed cooked beetroot | gekochte Rote Bete, vorgegarte Rote Bete / betterave cuite / remolacha cocida / barbabietola cotta
parsnip | 11298 | vegetable | | Pastinake / panais / chirivía, pastinaca / pastinaca
turnip | 11564 | vegetable | white turnip, shalgam | weiße Rübe, Mairübe, Speiserübe / navet / nabo / rapa
rutabaga | 11435 | vegetable | swede, neep, yellow turnip, swedish turnip | Steckrübe, Kohlrübe / rutabaga / colinabo, rutabaga / rutabaga
kohlrabi | 11241 | vegetable | german turnip, ganth gobi | Kohlrabi / chou-rave / colirrábano / cavolo rapa | plural =; grams each 200
celeriac | 11141 | vegetable aromatic | celery root, celery knob, knob celery | Knollensellerie, Sellerie, Sellerieknolle / céleri-rave, céleri rave / apionabo, apio nabo / sedano rapa | plural =; has celery; grams each 600
radish | 11429 | vegetable crunch | red radish, easter egg radish | Radieschen / radis / rábano, rabanito / ravanello, rapanello | grams each 9
daikon | 11430 | vegetable crunch | daikon radish, white radish, mooli, japanese radish | Daikon, Rettich, weißer Rettich / daikon, radis blanc / daikon, rábano blanco, nabo japonés / daikon, ravanello bianco | plural =
horseradish root | - | aromatic spice | fresh horseradish, horseradish, raifort | Meerrettich, Kren / raifort / rábano picante, raíz fuerte / rafano, cren | plural =; cat spice; density 0.95
jicama | 11603 | vegetable crunch | yam bean, mexican turnip | Yambohne, Jicama / jicama, pois patate / jícama / jicama | plural =; grams each 659
jerusalem artichoke | 11226 | vegetable | sunchoke, topinambur, sunroot | Topinambur / topinambour / tupinambo, aguaturma / topinambur | grams each 75
salsify | 11437 | vegetable | oyster plant, goat's beard, goatsbeard, scorzonera, black salsify | Schwarzwurzel, Haferwurzel / salsifis, scorsonère / salsifí, escorzonera / scorzonera, scorzobianca | plural =; grams each 60
burdock root | 11104 | vegetable | gobo, burdock | Klettenwurzel / racine de bardane / raíz de bardana / radice di bardana
ginger | 11216 | aromatic | ginger root, fresh ginger, root ginger, knob of ginger, gingerroot, adrak, piece of ginger, stem of ginger root, young ginger | Ingwer, Ingwerwurzel, Ingwerknolle / gingembre, gingembre frais / jengibre, raíz de jengibre / zenzero, radice di zenzero | plural =; cat spice; grams knob 15, piece 15, inch 7, cm 3, each 15
galangal | - | aromatic | galanga, blue ginger, laos root | Galgant / galanga / galanga / galanga | plural =; cat spice; grams slice 3, inch 8
fresh turmeric | - | aromatic spice | turmeric root, fresh turmeric root | frische Kurkuma, Kurkumawurzel / curcuma frais, racine de curcuma / cúrcuma fresca, raíz de cúrcuma / curcuma fresca, radice di curcuma | plural =; cat spice; grams inch 7, piece 10
wasabi root | 11990 | spice | fresh wasabi | Wasabiwurzel / racine de wasabi / raíz de wasabi / radice di wasabi | plural =; cat spice
konjac | - | vegetable | konnyaku, konjac block, yam cake | Konjak / konjac / konjac, konnyaku / konjac | plural =; grams package 250, block 250
`,
);

/** Leaves eaten raw or cooked. */
export const LEAVES = readFoodTable(
  { category: 'leafy_green', origin: 'plant', roles: 'leafy vegetable', isMass: true },
  `
spinach | 11457 | | spinach leaf, palak, fresh spinach, english spinach, spinich | Spinat, Blattspinat / épinard, épinards / espinaca, espinacas / spinacio, spinaci | grams bunch 340, package 170, handful 30
frozen spinach | 11463 | | frozen chopped spinach, frozen leaf spinach, chopped frozen spinach | TK-Spinat, Tiefkühlspinat / épinards surgelés / espinacas congeladas / spinaci surgelati | grams package 284
kale | 11233 | | curly kale | Grünkohl, Federkohl / chou kale, chou frisé, kale / col rizada, kale, col kale / cavolo riccio | grams bunch 250, leaf 20, handful 25
swiss chard | 11147 | | chard, silverbeet, silver beet, chard leaf | Mangold / blette, bette, poirée / acelga, acelgas / bietola, bieta, coste | grams bunch 340
arugula | 11959 | | rocket, roquette, rucola, rocket leaf, baby arugula, wild rocket, arugala | Rucola, Rauke / roquette / rúcula / rucola, rughetta | grams handful 20, package 142
lettuce | 11253 | | green leaf lettuce, leaf lettuce, lettuce leaf, loose-leaf lettuce, batavia lettuce, coral lettuce, salad leaf | Kopfsalat, Blattsalat, Salat / laitue, salade verte, batavia / lechuga / lattuga, insalata verde
romaine lettuce | 11251 | | romaine, cos lettuce, cos, sucrine | Romanasalat, Römersalat / laitue romaine / lechuga romana, cogollo de lechuga / lattuga romana
iceberg lettuce | 11252 | | iceberg, crisphead lettuce | Eisbergsalat / laitue iceberg / lechuga iceberg / lattuga iceberg
butter lettuce | 11250 | | boston lettuce, bibb lettuce, butterhead lettuce, butterhead | Butterkopfsalat / laitue beurre / lechuga mantecosa, lechuga trocadero / lattuga cappuccina
mixed salad greens | - | | mixed greens, spring mix, mesclun, salad mix, mixed salad leaves, mixed leaves, baby greens, salad greens, mixed lettuce, baby leaf salad, field greens, bagged salad, salad | gemischter Salat, Salatmischung, Pflücksalat / mesclun, mélange de salades, jeunes pousses / mezcla de lechugas, hojas verdes mixtas / insalata mista, misticanza | made lettuce, ?arugula, ?spinach, ?radicchio; grams package 142, handful 20
lamb's lettuce | 11190 | | mache, corn salad, cornsalad, field salad | Feldsalat, Vogerlsalat, Nüsslisalat / mâche, doucette / canónigo, canónigos / valeriana, songino, valerianella
radicchio | 11952 | | chioggia, red chicory, radichio | Radicchio / trévise, chicorée rouge / radicchio, achicoria roja / radicchio | grams head 240
endive | 11151 | | belgian endive, witloof, white chicory, chicory head, red endive, belgian chicory | Chicorée / endive, chicon / endibia, endivia / indivia belga | grams head 80
frisée | 11213 | | curly endive, endive frisee, chicory | Friséesalat, Endivie, Endiviensalat / frisée, chicorée frisée / escarola / indivia riccia | id frisee
watercress | 11591 | | water cress, upland cress | Brunnenkresse / cresson, cresson de fontaine / berro, berros / crescione | grams bunch 100
garden cress | 11203 | | cress, curly cress | Kresse, Gartenkresse / cresson alénois / mastuerzo, berro de jardín / crescione inglese
cabbage | 11109 | vegetable leafy | patta gobi | Kohl / chou, chou vert / repollo, col / cavolo cappuccio, cavolo bianco, cavolo, verza bianca | cat vegetable; plural cabbages
red cabbage | 11112 | vegetable leafy | purple cabbage | Rotkohl, Blaukraut, Rotkraut / chou rouge / lombarda, col lombarda, repollo morado / cavolo rosso, cavolo cappuccio rosso | cat vegetable
savoy cabbage | 11114 | vegetable leafy | savoy | Wirsing, Wirz / chou de milan, chou frisé de milan / col de milán, repollo de saboya / verza, cavolo verza | cat vegetable
napa cabbage | 11119 | vegetable leafy | chinese cabbage, chinese leaf, wombok, wong bok, nappa cabbage, pe-tsai | Chinakohl / chou chinois, pe-tsaï / col china, repollo chino / cavolo cinese | cat vegetable; grams head 900, leaf 60
bok choy | 11116 | vegetable leafy | pak choi, pak choy, pok choi, bok choi, buk choy | Pak Choi, Pak Choy, Senfkohl / pak choï, bok choy / pak choi, bok choy / pak choi, cavolo pak choi | cat vegetable; plural =; grams head 200, each 150
choy sum | - | vegetable leafy | choi sum, yu choy, chinese flowering cabbage | Choi Sum / choï sum / choy sum / choy sum | grams bunch 350
tatsoi | - | | tat soi, spoon mustard | Tatsoi / tatsoi / tatsoi / tatsoi | density 0.12
mizuna | - | | japanese mustard green | Mizuna / mizuna / mizuna / mizuna | density 0.12
water spinach | 11503 | | kangkong, kang kong, morning glory, ong choy, swamp cabbage | Wasserspinat / liseron d'eau / espinaca de agua / spinacio d'acqua
collard greens | 11161 | | collard | Blattkohl / chou cavalier / berza, col forrajera / cavolo collard | grams bunch 340
mustard greens | 11270 | | gai choy, mustard leaf, sarson, chinese mustard green | Senfblätter, Blattsenf / feuilles de moutarde, moutarde brune / hojas de mostaza, mostaza verde / senape verde, foglie di senape | has mustard
turnip greens | 11568 | | turnip top | Rübstiel, Stielmus / fanes de navet / grelos de nabo, nabizas / foglie di rapa
beet greens | 11086 | | beetroot leaf, beet leaves | Rote-Bete-Blätter / fanes de betterave / hojas de remolacha / foglie di barbabietola
dandelion greens | 11207 | | dandelion leaf, dandelion | Löwenzahn / pissenlit / diente de león / tarassaco, dente di leone
amaranth leaves | 11003 | | callaloo, chaulai, chinese spinach, amaranth greens, red amaranth | Amaranthblätter / feuilles d'amarante / hojas de amaranto / foglie di amaranto
sorrel | 11616 | leafy acid | garden sorrel, sorrel leaf, dock | Sauerampfer / oseille / acedera / acetosa
purslane | 11427 | | verdolagas, portulaca | Portulak / pourpier / verdolaga / portulaca
nettle | 35205 | | stinging nettle | Brennnessel / ortie / ortiga / ortica | plural nettles
moringa leaves | 11222 | | drumstick leaves, malunggay, moringa | Moringablätter / feuilles de moringa / hojas de moringa / foglie di moringa
fenugreek leaves | - | herb leafy | methi, methi leaves, fresh fenugreek, fresh methi | Bockshornkleeblätter / feuilles de fenugrec / hojas de fenogreco / foglie di fieno greco | grams bunch 150
perilla leaf | - | herb leafy | shiso, shiso leaf, perilla, sesame leaf, kkaennip | Shiso, Perillablatt / shiso, feuille de pérille / shiso, hoja de perilla / shiso, foglia di perilla | plural perilla leaves; grams each 1
chrysanthemum greens | 11157 | | shungiku, tong ho, garland chrysanthemum, crown daisy | Speisechrysantheme / chrysanthème comestible / crisantemo comestible / crisantemo commestibile
nori | - | umami wrapper | nori sheet, dried laver, seaweed sheet, roasted seaweed, laver, gim, sushi nori, toasted nori, sheet of nori | Nori, Noriblatt / nori, feuille de nori / nori, alga nori / nori, alga nori | cat vegetable; grams sheet 3; has crustacean?, mollusc?
kombu | - | umami | kelp, dried kelp, kombu seaweed, dashi kombu, dried kombu | Kombu / kombu / kombu, alga kombu / kombu, alga kombu | cat vegetable; grams piece 10; has crustacean?, mollusc?
wakame | - | umami | wakame seaweed, dried wakame, miyeok | Wakame / wakame / wakame, alga wakame / wakame, alga wakame | cat vegetable; has crustacean?, mollusc?; grams tbsp 2
seaweed | - | umami | sea vegetable | Algen, Meeresalgen / algue, algues / alga, algas / alga, alghe | cat vegetable; has crustacean?, mollusc?
`,
);

/** Cultivated mushrooms and the wild ones that shops sell; "wild mushroom" alone is nobody's synonym. */
export const MUSHROOMS = readFoodTable(
  { category: 'mushroom', origin: 'fungus', roles: 'vegetable umami' },
  `
mushroom | 11260 | | white mushroom, champignon, cup mushroom, mashroom, mushrom, khumb, common mushroom, chestnut-size mushroom | Champignon, Pilz, weiße Champignons / champignon, champignon de Paris / champiñón, seta / fungo, champignon, prataiolo
cremini mushroom | 11266 | | cremini, crimini, crimini mushroom, brown mushroom, swiss brown mushroom, brown button mushroom | brauner Champignon, braune Champignons / champignon brun / champiñón marrón, portobellini / champignon crema, fungo cremini | grams each 20
portobello mushroom | 11265 | | portobello, portabella, portabello, portabella mushroom, portabello mushroom, flat mushroom, field mushroom, portobello cap | Portobello, Riesenchampignon / portobello / portobello / portobello | grams each 84
shiitake mushroom | 11238 | | shiitake, shitake, shiitaki, fresh shiitake, shitake mushroom | Shiitake, Shiitakepilz / shiitaké, lentin / shiitake / shiitake | grams each 19
dried shiitake | 11268 | umami | dried shiitake mushroom, chinese black mushroom, dried chinese mushroom, dried black mushroom | getrocknete Shiitake / shiitaké séché / shiitake seco / shiitake secco | grams each 3.6; has sulphite?
oyster mushroom | 11987 | | pleurotte, pink oyster mushroom | Austernpilz, Austernseitling / pleurote / seta ostra, gírgola, orellana / fungo ostrica, pleurotus, gelone | grams each 15
king oyster mushroom | 11987 | | king trumpet mushroom, eryngii, king trumpet, eryngii mushroom, trumpet mushroom | Kräuterseitling / pleurote du panicaut, eryngii / seta de cardo / cardoncello | grams each 75
enoki mushroom | 11950 | | enoki, enokitake, golden needle mushroom | Enoki / enoki / enoki / enoki | grams package 100
shimeji mushroom | - | | beech mushroom, shimeji, bunashimeji, clamshell mushroom, brown beech mushroom | Buchenpilz, Shimeji / shimeji / shimeji / shimeji | grams package 150
maitake mushroom | 11993 | | hen of the woods, maitake | Maitake, Klapperschwamm / maïtaké, polypore en touffe / maitake / maitake, grifola
chanterelle | 11239 | | chanterelle mushroom, girolle, girolle mushroom | Pfifferling, Eierschwammerl / girolle, chanterelle / rebozuelo / finferlo, gallinaccio
porcini mushroom | - | | porcini, cep, fresh porcini, boletus, penny bun | Steinpilz / cèpe / boleto, hongo porcini / porcino, fungo porcino | plural porcini mushrooms; grams each 50
dried porcini | - | umami | dried porcini mushroom, dried mushroom, dried wild mushroom mix, dried cep | getrocknete Steinpilze / cèpes séchés, champignons séchés / boletus secos, setas secas / funghi secchi, porcini secchi | plural =; has sulphite?; grams package 28
morel | 11240 | | morel mushroom | Morchel / morille / colmenilla / spugnola
wood ear mushroom | 11988 | | black fungus, cloud ear, wood ear, cloud ear fungus, tree ear, mu-err, kikurage | Mu-Err-Pilz, Judasohr / champignon noir, oreille de judas / oreja de judas, seta oreja de madera / fungo orecchio di giuda | has sulphite?
straw mushroom | - | | canned straw mushroom, paddy straw mushroom | Strohpilz / champignon de paille / seta de paja / fungo di paglia | grams can 425
canned mushrooms | 11264 | | tinned mushroom, jarred mushroom, canned sliced mushrooms | Dosenchampignons / champignons en conserve / champiñones en conserva / funghi in scatola | plural =; grams can 184
lion's mane mushroom | - | | lion's mane, pom pom mushroom, hericium | Igelstachelbart / hydne hérisson / melena de león / criniera di leone | grams each 150
truffle | - | umami | black truffle, white truffle, summer truffle, perigord truffle | Trüffel / truffe / trufa / tartufo | grams each 30
huitlacoche | - | umami | corn smut, cuitlacoche | Maisbeulenbrand / charbon du maïs / huitlacoche, cuitlacoche / huitlacoche | plural =
`,
);
