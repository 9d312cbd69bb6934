import { readFoodTable } from './source-food.ts';

/** Fruiting vegetables, pods, stalks, flowers and sprouts. Format: see `readFoodTable`. */
export const VEGETABLES = readFoodTable(
  { category: 'vegetable', origin: 'plant', roles: 'vegetable' },
  `
tomato | 11529 | vegetable acid | red tomato, ripe tomato, vine tomato, tomatoe, tamatar, slicing tomato | Tomate, Paradeiser / tomate / tomate, jitomate / pomodoro
cherry tomato | 11529 | vegetable acid | grape tomato, cocktail tomato, baby plum tomato, sungold tomato, baby tomato | Kirschtomate, Cherrytomate, Cocktailtomate / tomate cerise / tomate cherry, tomate cereza, tomatito / pomodorino, pomodoro ciliegino | grams each 17
plum tomato | 11529 | vegetable acid | roma tomato, italian tomato, paste tomato | Pflaumentomate, Eiertomate, Romatomate / tomate roma, tomate allongée / tomate pera, tomate roma / pomodoro san marzano, pomodoro perino | grams each 62
green tomato | 11527 | vegetable acid | unripe tomato | grüne Tomate / tomate verte / tomate verde / pomodoro verde
canned tomatoes | 11531 | vegetable acid | tinned tomato, can tomato, tin tomato, canned diced tomato, canned chopped tomato, chopped tinned tomato, diced canned tomato, canned whole tomato, whole peeled tomato, whole peeled plum tomato, canned plum tomato, fire roasted tomato, fire roasted diced tomato, canned cherry tomato | Dosentomaten, Tomaten aus der Dose, gehackte Tomaten, geschälte Tomaten, stückige Tomaten / tomates en conserve, tomates pelées, tomates concassées / tomate en conserva, tomate triturado, tomates pelados / pomodori pelati, polpa di pomodoro | id canned-tomatoes; plural =; grams can 400
crushed tomatoes | 11693 | vegetable acid | canned crushed tomato, tomato pulp | passierte stückige Tomaten / pulpe de tomate / tomate machacado / pomodori schiacciati | plural =; grams can 400
tomato puree | 11547 | vegetable acid | passata, tomato passata, strained tomato, sieved tomato, pureed tomato | Passata, passierte Tomaten, Tomatenpüree / coulis de tomate, purée de tomate / tomate tamizado, puré de tomate / passata di pomodoro, passata | plural =; grams jar 700, can 425
tomato paste | 11546 | umami | concentrated tomato paste, tomato concentrate, double concentrated tomato paste | Tomatenmark / concentré de tomate, concentré de tomates / concentrado de tomate, pasta de tomate / concentrato di pomodoro, doppio concentrato | plural =; grams can 170, tube 130
tomato sauce | 11549 | vegetable acid | canned tomato sauce | Tomatensauce, Tomatensoße / sauce tomate / salsa de tomate / sugo di pomodoro, salsa di pomodoro | plural =; grams can 227
sun-dried tomato | 11955 | umami | sundried tomato, dried tomato | getrocknete Tomate / tomate séchée / tomate seco / pomodoro secco | grams each 2
sun-dried tomatoes in oil | 11956 | umami | oil-packed sun-dried tomato, sundried tomatoes in oil | getrocknete Tomaten in Öl / tomates séchées à l'huile / tomates secos en aceite / pomodori secchi sott'olio | plural =
tomatillo | 11954 | vegetable acid | green husk tomato, husk tomato, miltomate | Tomatillo / tomatille / tomatillo, tomate de cáscara / tomatillo
bell pepper | 11333 | | capsicum, sweet pepper, shimla mirch | Paprika, Paprikaschote, Gemüsepaprika / poivron / pimiento / peperone
red bell pepper | 11821 | | red pepper, red capsicum | rote Paprika / poivron rouge / pimiento rojo / peperone rosso
yellow bell pepper | 11951 | | yellow pepper, yellow capsicum | gelbe Paprika / poivron jaune / pimiento amarillo / peperone giallo
roasted red pepper | 11821 | | roasted pepper, roasted red bell pepper, jarred roasted red pepper, jarred red pepper, fire roasted red pepper | geröstete Paprika, gegrillte Paprika / poivron grillé, poivron rouge grillé / pimiento asado, piquillo / peperone arrostito | grams jar 340
jalapeño | 11979 | vegetable aromatic | jalapeno pepper, jalapeno chile, jalapeno chili, halapeno, jalepeno, jalapeno chilli | Jalapeño / piment jalapeño / jalapeño, chile jalapeño / peperoncino jalapeño
pickled jalapeño | - | vegetable | sliced pickled jalapeno, jarred jalapeno, canned jalapeno | eingelegte Jalapeño / jalapeño mariné / jalapeño en escabeche, jalapeño encurtido / jalapeño sottaceto | made jalapeno, distilled-vinegar, salt; density 0.6
serrano pepper | 11977 | vegetable aromatic | serrano chile, serrano chili, serrano | Serrano-Chili / piment serrano / chile serrano / peperoncino serrano
green chili | 11670 | vegetable aromatic | green chilli, green chile, green chili pepper, hot green pepper, hari mirch, finger chili, green finger chilli, indian green chili, long green chili, hot pepper | grüne Chili, grüne Chilischote / piment vert / chile verde, guindilla verde, ají verde / peperoncino verde | plural green chilies; grams each 15
red chili | 11819 | vegetable aromatic | red chilli, red chile, red chili pepper, chili pepper, chilli pepper, chile pepper, chili, chilli, chile, chillies, chilies, hot red pepper, long red chili, cayenne chili, red chillies, holland chili, fresh chili, hot chili pepper | rote Chili, Chili, Chilischote, rote Chilischote, Peperoni / piment, piment rouge / chile, guindilla, chile rojo, ají / peperoncino, peperoncino rosso | plural red chilies; grams each 15
bird's eye chili | 11819 | vegetable aromatic | bird's eye chilli, bird chili, birdseye chili, thai bird chili, piri piri chili, thai bird's eye chili | Vogelaugenchili / piment oiseau / chile ojo de pájaro / peperoncino thai | grams each 3; plural bird's eye chilies
habanero | 11819 | vegetable aromatic | habanero pepper, habanero chili | Habanero / piment habanero / chile habanero / peperoncino habanero | grams each 9
poblano pepper | 11670 | | poblano, poblano chile, poblano chili, pasilla pepper | Poblano / piment poblano / chile poblano / peperoncino poblano | grams each 65
shishito pepper | - | | shishito | Pimientos de Padrón, Shishito / piment padron / pimiento de padrón / peperone di padron | grams each 7
banana pepper | 11976 | | banana chili, yellow wax pepper, pepperoncini pepper, friggitello | Bananenpaprika / piment banane / ají banana / friggitello
pepperoncini | - | vegetable acid | pepperoncino, pickled pepperoncini, greek pepper, golden greek pepper | eingelegte Peperoni / piment grec mariné / pepperoncini / peperoncini sottaceto | plural =; made banana-pepper, distilled-vinegar, salt; has sulphite?; grams each 10
dried chili | 11962 | spice | dried chilli, dried red chili, dried chile, dried red chilli, arbol chile, dried red pepper, whole dried red chili, dried chili pepper, sukhi lal mirch, whole dried chili | getrocknete Chili, getrocknete Chilischote / piment séché / chile seco, guindilla seca / peperoncino secco | plural dried chilies; grams each 2; cat spice
ancho chile | 11978 | spice | ancho, ancho chili, ancho pepper, dried poblano, mulato chile | Ancho-Chili / piment ancho / chile ancho / chile ancho | cat spice
pasilla chile | 11982 | spice | dried pasilla, pasilla, chile negro | Pasilla-Chili / piment pasilla / chile pasilla / chile pasilla | cat spice
chipotle in adobo | - | aromatic umami | chipotle pepper in adobo, chipotle chile in adobo, chipotle pepper, chipotle chili in adobo sauce, chipotle, chipotle in adobo sauce, chipotle pepper in adobo sauce, canned chipotle, chipotle chile | Chipotle in Adobo / piment chipotle en sauce adobo / chile chipotle en adobo, chipotle / chipotle in salsa adobo | grams each 10, can 198; made red-chili, distilled-vinegar, tomato-puree, salt, sugar, ?wheat-flour, ?soybean-oil
zucchini | 11477 | | courgette, green squash, baby marrow, zuchini, zuccini, zuchinni | Zucchini, Zucchetti / courgette / calabacín, calabacita / zucchina, zucchino
yellow squash | 11467 | | summer squash, crookneck squash, yellow summer squash, yellow zucchini, yellow courgette | gelbe Zucchini / courgette jaune / calabacín amarillo / zucchina gialla
pattypan squash | 11475 | | patty pan squash, scallop squash, pattypan | Patisson / pâtisson / calabaza bonetera / zucca patisson
zucchini blossom | 11416 | | squash blossom, courgette flower, zucchini flower, pumpkin flower | Zucchiniblüte / fleur de courgette / flor de calabaza / fiore di zucca, fiori di zucca
cucumber | 11205 | | cuke, kheera | Gurke, Salatgurke / concombre / pepino / cetriolo
eggplant | 11209 | | aubergine, brinjal, baingan, egg plant, large egg plant, medium egg plant, small egg plant | Aubergine, Melanzani / aubergine / berenjena / melanzana
avocado | 09037 | creamy vegetable | avocado pear, hass avocado, alligator pear, avacado | Avocado / avocat / aguacate, palta / avocado
broccoli | 11090 | | broccoli floret, brocoli, brocolli, broccolli, broccoli crown, calabrese, head of broccoli | Brokkoli, Broccoli / brocoli / brócoli, brécol / broccolo, broccoli | plural =; grams head 500
broccolini | 11090 | | tenderstem broccoli, tenderstem, baby broccoli, bimi | Bimi, Stängelbrokkoli / broccolini / bimi / broccolini | plural =; grams bunch 200, stalk 20
chinese broccoli | 11994 | leafy vegetable | gai lan, kai-lan, kailan, chinese kale | chinesischer Brokkoli / brocoli chinois / brócoli chino / broccolo cinese | plural =; grams bunch 300
broccoli rabe | 11096 | leafy vegetable | rapini, broccoli raab, cime di rapa | Stängelkohl / brocoli-rave / grelo, grelos / cime di rapa, friarielli | plural =; grams bunch 437
cauliflower | 11135 | | cauliflower floret, phool gobi, gobi, colliflower, cauliflour, head of cauliflower | Blumenkohl, Karfiol / chou-fleur / coliflor / cavolfiore
brussels sprout | 11098 | | sprouts brussels | Rosenkohl, Kohlsprossen / chou de bruxelles, choux de bruxelles / col de bruselas, coles de bruselas, repollito de bruselas / cavoletto di bruxelles, cavoletti di bruxelles, cavolini di bruxelles
asparagus | 11011 | | asparagus spear, green asparagus, asparagus tip, asperagus, aspargus | Spargel, grüner Spargel / asperge, asperge verte / espárrago, espárrago verde / asparago | plural =; grams bunch 400
green bean | 11052 | | string bean, snap bean, snake bean, green french bean, dwarf bean, greenbeans | grüne Bohne, Fisole, Brechbohne, Buschbohne / haricot vert, haricots verts / judía verde, ejote, habichuela verde, vainita, chaucha / fagiolino, fagiolini
long bean | 11199 | | yardlong bean, chinese long bean, asparagus bean | Spargelbohne / haricot kilomètre / judía espárrago / fagiolo asparago
pea | 11304 | | green pea, garden pea, english pea, petit pois, fresh pea, shelled pea, matar, sweet pea, baby pea | Erbse, grüne Erbse / petit pois, petits pois, pois / guisante, arveja, chícharo / pisello, piselli
snow pea | 11300 | | mangetout, mange tout, snowpea, chinese pea pod | Zuckerschote, Kaiserschote / pois mange-tout, pois gourmand / tirabeque, bisalto / taccola, taccole
sugar snap pea | 11300 | | snap pea, sugar pea, sugar snap | Zuckererbse, Knackerbse / pois sucré, pois croquant / guisante dulce / pisello dolce
corn | 11167 | vegetable starch | sweet corn, sweetcorn, corn kernel, fresh corn, corn on the cob, ear of corn, yellow corn, cob of corn, maize, corn cob, makai, bhutta | Mais, Zuckermais, Maiskolben / maïs, maïs doux, épi de maïs / maíz, maíz dulce, elote, mazorca / mais, mais dolce, pannocchia | plural =
canned corn | 11172 | vegetable starch | tinned sweetcorn, tinned corn, canned sweetcorn, canned sweet corn, corn niblets | Dosenmais, Mais aus der Dose / maïs en conserve, maïs en boîte / maíz enlatado / mais in scatola | plural =; grams can 285
creamed corn | 11174 | vegetable creamy | cream-style corn, cream corn | Maispüree / crème de maïs / crema de maíz, maíz cremoso / crema di mais | plural =; grams can 418
baby corn | - | | babycorn, young corn | Babymais, Maiskölbchen / mini-maïs, mini épi de maïs / mini maíz, mazorquita / mais baby, pannocchietta | plural =; grams each 8, can 425
celery | 11143 | vegetable aromatic | celery stalk, celery stick, celery rib, stalk of celery, rib of celery, celery heart, celery leaf, celary, stick of celery | Staudensellerie, Stangensellerie, Bleichsellerie / céleri, céleri branche, branche de céleri / apio, rama de apio / sedano, costa di sedano | plural =; has celery; grams head 450
fennel | 11957 | vegetable aromatic | fennel bulb, bulb fennel, florence fennel, bulb of fennel, sweet anise | Fenchel, Fenchelknolle / fenouil, bulbe de fenouil / hinojo, bulbo de hinojo / finocchio | plural fennel bulbs
artichoke | 11007 | | globe artichoke, baby artichoke | Artischocke / artichaut / alcachofa, alcaucil / carciofo | grams each 128
artichoke heart | 11007 | | artichoke bottom, jarred artichoke, frozen artichoke heart | Artischockenherz / cœur d'artichaut, fond d'artichaut / corazón de alcachofa / cuore di carciofo, carciofini | grams each 25, can 400, jar 340
cardoon | 11122 | | | Kardone / cardon / cardo / cardo gobbo
okra | 11278 | | lady finger okra, ladies' fingers, bhindi, gumbo okra, okra pod | Okra, Okraschote / gombo / okra, quimbombó, quingombó / gombo okra, okra | plural =
pumpkin | 11422 | | sugar pumpkin, pie pumpkin, kaddu, jap pumpkin | Kürbis / citrouille, potiron / calabaza, zapallo, auyama / zucca | grams each 2000
canned pumpkin | 11424 | | pumpkin puree, solid pack pumpkin, canned pumpkin puree | Kürbispüree / purée de citrouille, purée de potiron / puré de calabaza / purea di zucca | plural =; grams can 425
butternut squash | 11485 | | butternut, butternut pumpkin, winter squash, butter nut squash, calabaza squash | Butternut-Kürbis, Butternutkürbis, Birnenkürbis / courge butternut, doubeurre, courge / calabaza cacahuete, calabaza butternut, calabaza violín / zucca butternut, zucca violina | grams each 1000; plural =
acorn squash | 11482 | | | Eichelkürbis / courge poivrée / calabaza bellota / zucca ghianda | plural =; grams each 700
delicata squash | 11643 | | delicata | Delicata-Kürbis / courge delicata / calabaza delicata / zucca delicata | plural =; grams each 500
kabocha squash | 11643 | | kabocha, japanese pumpkin | Kabocha / kabocha, courge kabocha / calabaza kabocha / zucca kabocha | plural =; grams each 1200
spaghetti squash | 11492 | | vegetable spaghetti | Spaghettikürbis / courge spaghetti / calabaza espagueti / zucca spaghetti | plural =; grams each 1500
chayote | 11149 | | christophene, chow chow squash, mirliton, choko, vegetable pear, chayote squash | Chayote / chayote, christophine / chayote, chayota / chayote
bitter melon | 11024 | | bitter gourd, karela, balsam pear, goya melon | Bittermelone / margose, melon amer / melón amargo / melone amaro
bottle gourd | 11218 | | calabash, lauki, doodhi, dudhi, opo squash, long melon | Flaschenkürbis / calebasse / calabaza de botella / zucca lagenaria | grams each 771
ridge gourd | 11220 | | luffa, loofah, turai, tori, chinese okra, silk gourd | Schwammgurke / luffa, papengaye / luffa / luffa
winter melon | 11593 | | wax gourd, ash gourd, white gourd, petha | Wachskürbis / courge cireuse / calabaza blanca / zucca della cera
ivy gourd | - | | tindora, tendli, kundru | Scharlachranke / tindola / tindora / tindora
drumstick pod | 11620 | | moringa pod, drumstick vegetable, murungakkai, sahjan | Moringaschote / moringa en gousse / vaina de moringa / baccello di moringa
bamboo shoot | 11028 | | bamboo, canned bamboo shoot, takenoko | Bambussprosse, Bambussprossen / pousse de bambou / brote de bambú / germoglio di bambù | grams can 227
water chestnut | 11588 | crunch vegetable | waterchestnut, canned water chestnut, chinese water chestnut, sliced water chestnut | Wasserkastanie / châtaigne d'eau / castaña de agua / castagna d'acqua | grams each 9, can 227
bean sprout | 11043 | crunch vegetable | mung bean sprout, beansprout, mung sprout, fresh bean sprout | Mungbohnensprosse, Sojasprosse, Mungobohnenkeimling / germe de haricot mungo, pousse de soja, germe de soja / brote de soja, germinado de judía mungo / germoglio di soia | hazard sprouts; grams package 250
soybean sprout | 11452 | crunch vegetable | soya bean sprout, soy sprout, kongnamul | Sojabohnensprosse / germe de soja jaune / brote de soya / germoglio di soia gialla | hazard sprouts; has soy
alfalfa sprout | 11001 | crunch | alfalfa, broccoli sprout, radish sprout, clover sprout | Alfalfasprosse / germe d'alfalfa, luzerne germée / brote de alfalfa, germinado de alfalfa / germoglio di alfalfa | hazard sprouts
microgreens | - | leafy | micro greens, micro herb, microherbs, micro cress, cress sprout | Microgreens, Sprossen / micro-pousses, jeunes pousses germées / microverduras, brotes tiernos / microgreens, microortaggi | plural =; cat leafy_green; density 0.1
nopal | 11963 | | cactus paddle, nopales, nopalitos, cactus leaf | Nopal, Kaktusblatt / nopal, raquette de cactus / nopal, nopalito / nopal, fico d'india in pala | plural nopales; grams each 90
heart of palm | 11961 | vegetable | palm heart, palmito | Palmherz, Palmenherz / cœur de palmier / palmito / cuore di palma | plural hearts of palm; grams each 33, can 400
grape leaf | 11974 | wrapper leafy | vine leaf, brined grape leaf, grapevine leaf | Weinblatt / feuille de vigne / hoja de parra / foglia di vite | grams each 3; plural grape leaves
banana leaf | - | wrapper | plantain leaf | Bananenblatt / feuille de bananier / hoja de plátano, hoja de banano / foglia di banano | plural banana leaves; grams each 60
corn husk | - | wrapper | tamale husk, dried corn husk | Maishülle, Maisblatt / feuille de maïs, spathe de maïs / hoja de maíz, totomoxtle / foglia di mais | grams each 4
lotus root | 11254 | vegetable crunch | renkon, kamal kakdi, lotus stem | Lotuswurzel / racine de lotus / raíz de loto / radice di loto
fiddlehead | 11995 | | fiddlehead fern | Farnspitze / crosse de fougère / brote de helecho / germoglio di felce
plantain | 09277 | starch vegetable | green plantain, ripe plantain, cooking banana, raw banana, kaccha kela, platano macho, yellow plantain | Kochbanane / banane plantain, plantain / plátano macho, plátano verde / banana plantano, platano | grams each 179
jackfruit | 09144 | vegetable fruit | green jackfruit, young jackfruit, canned jackfruit, jack fruit, kathal | Jackfrucht / jacquier, fruit du jacquier / yaca, jaca / jackfruit, giaca
breadfruit | 09059 | starch | ulu | Brotfrucht / fruit à pain / fruta de pan / albero del pane
edamame | 11450 | protein vegetable | green soybean, edamame bean, shelled edamame, frozen edamame, edamame in pods | Edamame / edamame, fève de soja verte / edamame, vaina de soja / edamame | plural =; has soy; cat legume
broad bean | 11088 | protein vegetable | fava bean, broadbean, fresh fava bean, double podded broad bean, fava, frozen broad bean | Dicke Bohne, Saubohne, Ackerbohne / fève / haba / fava, fave | cat legume
lima bean | 11031 | protein vegetable | baby lima bean, frozen lima bean | Limabohne, Mondbohne / haricot de lima / alubia de lima, frijol de lima / fagiolo di lima | cat legume; grams can 400; hazard lectin_bean
mixed vegetables | - | vegetable | frozen mixed vegetable, mixed veg, frozen vegetable, frozen veg, frozen veggies, mixed veggies, vegetable medley, peas and carrots, frozen peas and carrots, vegetables mixed, stir-fry vegetables, frozen vegetable mix | Mischgemüse, TK-Gemüse, gemischtes Gemüse / légumes mélangés, macédoine de légumes / verduras variadas, verduras congeladas, menestra / verdure miste, misto di verdure | plural =; made ?carrot, ?pea, ?corn, ?green-bean, ?broccoli, ?edamame, ?celery, ?onion; density 0.6
coleslaw mix | - | vegetable crunch | slaw mix, shredded cabbage mix, bagged coleslaw | Krautsalatmischung / mélange pour coleslaw / mezcla para ensalada de col / misto per coleslaw | plural =; made cabbage, carrot; grams package 400
seaweed salad | - | vegetable | goma wakame, wakame salad | Algensalat / salade d'algues / ensalada de algas / insalata di alghe | made wakame, sesame-seed, sesame-oil, soy-sauce, sugar, rice-vinegar; plural =; density 0.5
`,
);
