import { readFoodTable } from './source-food.ts';

/** Vegetables that recipes name by their kind, and those of Asian, African and Latin American kitchens. Format: see `readFoodTable`. */
export const VEGETABLES_BY_KIND = readFoodTable(
  { category: 'vegetable', origin: 'plant', roles: 'vegetable' },
  `
beefsteak tomato | 11529 | vegetable acid | beef tomato, beefsteak, ox heart tomato, heirloom tomato, marmande tomato | Fleischtomate, Ochsenherztomate / tomate cœur de bœuf, tomate ancienne / tomate corazón de buey, tomate raf / pomodoro cuore di bue | grams each 250; plural beefsteak tomatoes
yellow tomato | 11696 | vegetable acid | orange tomato, yellow cherry tomato | gelbe Tomate / tomate jaune / tomate amarillo / pomodoro giallo | plural yellow tomatoes
san marzano tomato | 11531 | vegetable acid | canned san marzano tomato, whole san marzano tomato, san marzano | San-Marzano-Tomate / tomate san marzano / tomate san marzano / pomodoro san marzano in scatola | plural san marzano tomatoes; grams can 400; kind canned-tomatoes
diced tomatoes with green chilies | 11537 | vegetable | rotel, ro-tel tomatoes, diced tomatoes and green chiles, tomatoes with green chiles, canned tomatoes with green chilies | Tomaten mit grünen Chilis / tomates aux piments verts / tomate con chile verde / pomodori con peperoncini verdi | plural =; grams can 283
stewed tomatoes | 11533 | vegetable acid | canned stewed tomato, italian-style stewed tomatoes | geschmorte Tomaten / tomates à l'étuvée / tomate guisado / pomodori stufati | plural =; grams can 411; kind canned-tomatoes
tomato powder | 11548 | umami | | Tomatenpulver / poudre de tomate / tomate en polvo / pomodoro in polvere | plural =; cat spice; density 0.5
roasted tomato | - | vegetable umami | oven-dried tomato, slow roasted tomato, semi-dried tomato, sunblush tomato | Ofentomate, halbgetrocknete Tomate / tomate confite, tomate mi-séchée / tomate asado, tomate confitado / pomodoro confit, pomodoro arrostito | plural roasted tomatoes
green bell pepper | 11333 | vegetable aromatic | green pepper, green capsicum | grüne Paprika / poivron vert / pimiento verde, pimentón verde / peperone verde | grams each 119; kind bell-pepper
orange bell pepper | 11821 | vegetable | orange pepper, orange capsicum | orange Paprika / poivron orange / pimiento naranja / peperone arancione | grams each 164; kind red-bell-pepper
mini sweet pepper | 11821 | vegetable | mini pepper, snack pepper, baby pepper | Minipaprika, Snackpaprika / mini poivron / mini pimiento / mini peperone | grams each 25; kind red-bell-pepper
pointed pepper | 11821 | vegetable | romano pepper, sweet pointed pepper, long red pepper, ramiro pepper | Spitzpaprika / poivron pointu, poivron corne / pimiento puntiagudo, pimiento italiano / peperone corno, peperone cornetto | grams each 100; kind red-bell-pepper
pimiento | 11943 | vegetable | pimento, canned pimiento, diced pimientos, jarred pimiento, piquillo pepper, piquillo | Piquillo-Paprika, Tomatenpaprika / piment doux en conserve, piquillo / pimiento morrón en conserva, pimiento del piquillo / pimiento in conserva | grams jar 113
hungarian wax pepper | 11981 | vegetable | hungarian pepper, hot wax pepper | ungarische Paprika / piment de hongrie / pimiento húngaro / peperone ungherese | grams each 27
anaheim pepper | 11670 | vegetable | anaheim chile, california chile, new mexico green chile | Anaheim-Chili / piment anaheim / chile anaheim / peperoncino anaheim | grams each 45
hatch chile | 11670 | vegetable | hatch green chile, hatch chili, roasted hatch chile | Hatch-Chili / piment hatch / chile hatch / peperoncino hatch | grams each 45
canned green chilies | 11980 | vegetable | canned green chiles, diced green chiles, canned green chili, chopped green chilies canned, canned diced green chilies | grüne Chilis aus der Dose / piments verts en conserve / chiles verdes enlatados / peperoncini verdi in scatola | plural =; grams can 113
scotch bonnet | 11819 | vegetable aromatic | scotch bonnet pepper, scotch bonnet chili, scotch bonnet chilli, ata rodo | Scotch-Bonnet-Chili / piment antillais, piment scotch bonnet / chile scotch bonnet / peperoncino scotch bonnet | grams each 9; kind habanero
thai chili | 11819 | vegetable aromatic | thai chile, thai chilli, thai red chili, thai green chili, thai green chilli, prik kee noo | Thai-Chili / piment thaï / chile tailandés / peperoncino thailandese | grams each 2; kind birds-eye-chili
fresno chili | 11819 | vegetable aromatic | fresno chile, fresno pepper, fresno | Fresno-Chili / piment fresno / chile fresno / peperoncino fresno | grams each 20
aji amarillo | - | vegetable aromatic | yellow aji pepper, peruvian yellow chili, aji amarillo pepper | = | grams each 25
padrón pepper | - | vegetable | pimiento de padrón | Padrón-Paprika, Bratpaprika / piment de padrón / pimiento de padrón / friggitello padron | grams each 8
cherry pepper | - | vegetable | hot cherry pepper, peppadew, pickled cherry pepper, sweet piquante pepper | Kirschpaprika, Peppadew / piment cerise / pimiento cereza, guindilla cereza / peperoncino ciliegia | grams each 15
calabrian chili | - | spice umami | calabrian chile, calabrian chili paste, calabrian chiles in oil | kalabrische Chili / piment calabrais / guindilla calabresa / peperoncino calabrese, peperoncini calabresi | plural calabrian chilies; grams each 5
english cucumber | 11205 | vegetable | hothouse cucumber, seedless cucumber, european cucumber, telegraph cucumber | Schlangengurke / concombre long / pepino holandés / cetriolo lungo | grams each 330; kind cucumber
persian cucumber | 11205 | vegetable | mini cucumber, lebanese cucumber, baby cucumber, snack cucumber, japanese cucumber | Minigurke, Snackgurke / mini-concombre, concombre libanais / pepino persa, pepinillo fresco / cetriolino fresco, cetriolo persiano | grams each 100
kirby cucumber | 11205 | vegetable | pickling cucumber, gherkin cucumber | Einlegegurke / cornichon frais / pepino para encurtir / cetriolo da sottaceto | grams each 85
baby zucchini | 11953 | vegetable | baby courgette, courgette with flower | Mini-Zucchini / mini-courgette / calabacín baby / zucchina baby | grams each 11
round squash | 11477 | vegetable | round zucchini, globe courgette, tinda, apple gourd, indian round gourd | runde Zucchini / courgette ronde / calabacín redondo / zucchina tonda | grams each 150
marrow squash | - | vegetable | vegetable marrow, marrow vegetable | Gartenkürbis, Markkürbis / courge à moelle / calabacín gigante / zucca da zucchina | id vegetable-marrow; grams each 900; plural =
chinese eggplant | 11209 | vegetable | japanese eggplant, asian eggplant, long eggplant, japanese aubergine | asiatische Aubergine / aubergine asiatique, aubergine japonaise / berenjena china, berenjena japonesa / melanzana lunga, melanzana asiatica | grams each 150
thai eggplant | 11209 | vegetable | pea eggplant, makhuea, thai aubergine, round green eggplant | Thai-Aubergine / aubergine thaï / berenjena tailandesa / melanzana thai | grams each 40
baby eggplant | 11209 | vegetable | baby aubergine, small eggplant, baby brinjal | Mini-Aubergine / mini-aubergine / berenjena mini / melanzana baby | grams each 100
italian eggplant | 11209 | vegetable | graffiti eggplant, globe eggplant, globe aubergine | italienische Aubergine / aubergine graffiti / berenjena rayada / melanzana viola | grams each 350
romanesco | 11965 | vegetable | romanesco broccoli, romanesco cauliflower, green cauliflower | Romanesco / chou romanesco / romanesco / broccolo romanesco | plural =; grams head 500
cauliflower rice | - | vegetable | riced cauliflower, cauliflower couscous, frozen cauliflower rice | Blumenkohlreis / riz de chou-fleur / arroz de coliflor / riso di cavolfiore | plural =; made cauliflower; grams package 340
purple cauliflower | 11135 | vegetable | orange cauliflower, yellow cauliflower | violetter Blumenkohl / chou-fleur violet / coliflor morada / cavolfiore viola | plural =; grams head 500
broccoli slaw | - | vegetable crunch | broccoli stalks shredded, broccoli slaw mix | Brokkoli-Krautmischung / salade de brocoli râpé / ensalada de brócoli rallado / broccoli grattugiati | plural =; made broccoli, ?carrot, ?red-cabbage; grams package 340
sprouting broccoli | 11090 | vegetable | purple sprouting broccoli | Sprossenbrokkoli / brocoli à jets / brócoli morado / broccoletti | plural =
frozen broccoli | 11092 | vegetable | frozen broccoli floret | TK-Brokkoli / brocoli surgelé / brócoli congelado / broccoli surgelati | plural =
frozen cauliflower | 11137 | vegetable | frozen cauliflower florets | TK-Blumenkohl / chou-fleur surgelé / coliflor congelada / cavolfiore surgelato | plural =
frozen green beans | 11060 | vegetable | frozen cut green beans | TK-Bohnen / haricots verts surgelés / judías verdes congeladas / fagiolini surgelati | plural =
frozen peas | 11312 | vegetable | frozen green pea, frozen garden peas, frozen petits pois | TK-Erbsen / petits pois surgelés / guisantes congelados / piselli surgelati | plural =; density 0.57; kind pea
canned peas | 11308 | vegetable | tinned peas, marrowfat pea, mushy peas, processed peas | Dosenerbsen / petits pois en conserve / guisantes en conserva / piselli in scatola | plural =; grams can 300
frozen corn | 11178 | vegetable starch | frozen corn kernel, frozen sweetcorn, frozen sweet corn | TK-Mais / maïs surgelé / maíz congelado / mais surgelato | plural =
white corn | 11900 | vegetable starch | white sweet corn, silver queen corn | weißer Zuckermais / maïs blanc / maíz blanco fresco, choclo / mais bianco dolce | plural =
canned green beans | 11056 | vegetable | tinned green beans, french-cut green beans canned | Dosenbohnen, grüne Bohnen aus der Dose / haricots verts en conserve / judías verdes en conserva / fagiolini in scatola | plural =; grams can 400
canned beets | 11084 | vegetable | tinned beetroot, jarred beetroot | Rote Bete aus dem Glas / betteraves en conserve / remolacha en conserva / barbabietole in scatola | plural =; grams can 425
canned carrots | 11128 | vegetable | tinned carrots | Karotten aus der Dose / carottes en conserve / zanahorias en conserva / carote in scatola | plural =; grams can 411
canned asparagus | 11015 | vegetable | tinned asparagus, jarred asparagus, canned asparagus spears | Spargel aus dem Glas / asperges en conserve / espárragos en conserva / asparagi in scatola | plural =; grams can 425
canned spinach | 11461 | vegetable | tinned spinach | Spinat aus der Dose / épinards en conserve / espinacas en conserva / spinaci in scatola | plural =; grams can 383
canned potatoes | 11376 | starch vegetable | tinned potatoes | Kartoffeln aus der Dose / pommes de terre en conserve / patatas en conserva / patate in scatola | plural =; grams can 425
canned artichoke hearts | 11007 | vegetable | tinned artichoke hearts, quartered artichoke hearts | Artischockenherzen aus der Dose / cœurs d'artichaut en conserve / corazones de alcachofa en conserva / cuori di carciofo in scatola | plural =; grams can 240, each 25
marinated artichokes | - | vegetable acid | marinated artichoke heart, artichoke hearts in oil | eingelegte Artischocken / artichauts marinés, artichauts à l'huile / alcachofas marinadas / carciofini sott'olio | plural =; grams jar 170
white asparagus | 11011 | vegetable | white asparagus spear | weißer Spargel, Stangenspargel / asperge blanche / espárrago blanco / asparago bianco | plural =; grams bunch 500
yellow wax bean | 11722 | vegetable | wax bean, yellow bean fresh, yellow french bean, butter bean yellow | gelbe Bohne, Wachsbohne / haricot beurre / judía amarilla / fagiolino giallo
runner bean | 11052 | vegetable | scarlet runner bean, flat bean, romano bean, helda bean, stringless bean | Stangenbohne, Feuerbohne / haricot plat, haricot d'espagne / judía plana, judía perona / taccola piatta, fagiolo corallo, piattone | kind green-bean
haricot vert | 11052 | vegetable | french bean, fine green bean, fine beans, french green beans | Prinzessbohne, Keniabohne / haricot vert extra-fin / judía verde fina / fagiolino fine | plural haricots verts; kind green-bean
guar bean | - | vegetable | cluster bean, gavar, gawar phali, hyacinth bean pod, papdi, sem phali | Guarbohne / haricot de guar / judía de guar / guar
winged bean | 11595 | vegetable | goa bean, four-angled bean | Goabohne, Flügelbohne / haricot ailé / judía alada / fagiolo alato
pea shoot | - | leafy vegetable | pea tendril, dou miao, pea sprouts | Erbsensprossen / pousses de pois / brotes de guisante / germogli di pisello | cat leafy_green
calabaza | 11643 | vegetable | west indian pumpkin, cuban squash, ayote, auyama squash | karibischer Kürbis / giraumon / calabaza de castilla / zucca caraibica | grams each 1500; plural =
hokkaido squash | 11643 | vegetable | red kuri squash, hokkaido pumpkin, uchiki kuri, onion squash | Hokkaidokürbis, Hokkaido / potimarron / calabaza hokkaido, calabaza potimarrón / zucca hokkaido | grams each 1200; plural =
hubbard squash | 11489 | vegetable | blue hubbard, buttercup squash, turban squash | Hubbard-Kürbis / courge hubbard / calabaza hubbard / zucca hubbard | grams each 2500; plural =
muscat pumpkin | 11485 | vegetable | musquee de provence, moschata pumpkin, cheese pumpkin, crown prince squash | Muskatkürbis / courge musquée, courge muscade / calabaza moscada / zucca moscata | grams each 3000
sweet dumpling squash | 11643 | vegetable | sweet dumpling, carnival squash, gem squash | Sweet-Dumpling-Kürbis / patidou / calabaza sweet dumpling / zucca sweet dumpling | grams each 400; plural =
pumpkin pie filling | 11426 | sweet vegetable | pumpkin pie mix, canned pumpkin pie mix | Kürbiskuchenfüllung / garniture pour tarte à la citrouille / relleno de pastel de calabaza / ripieno per torta di zucca | plural =; grams can 850; cat prepared
snake gourd | - | vegetable | chichinda, padwal, pointed gourd, parwal, potol | Schlangenkürbis / patole / calabaza serpiente / zucca serpente
fuzzy melon | - | vegetable | hairy gourd, mao gwa, moqua, fuzzy gourd | haarige Melone / courge velue / calabaza peluda / zucca pelosa
dried gourd strips | 11237 | vegetable | kanpyo | Kanpyo, getrocknete Kürbisstreifen / kampyo / kanpyo / kanpyo | plural =
celtuce | 11145 | vegetable | stem lettuce, wosun, asparagus lettuce | Spargelsalat / laitue asperge / lechuga espárrago / lattuga asparago | plural =
butterbur | 11106 | vegetable | fuki | Fuki, japanische Pestwurz / pétasite / fuki / farfaraccio | plural =
bracken fern | - | vegetable | gosari, warabi, fernbrake | Adlerfarn, Gosari / fougère gosari / helecho gosari / felce gosari | plural =
zha cai | - | vegetable umami | sichuan preserved vegetable, preserved mustard stem, szechuan vegetable, zhacai | Zha Cai, eingelegter Senfkohl / zha cai / zha cai / zha cai | plural =; made mustard-greens, salt, ?red-chili; cat condiment; density 0.65
preserved mustard greens | 43144 | vegetable umami | ya cai, suan cai, pickled mustard green, haam choy, preserved vegetable, mei cai, tianjin preserved vegetable | eingelegte Senfblätter / moutarde chinoise fermentée / mostaza china encurtida / senape cinese fermentata | plural =; made mustard-greens, salt, ?sugar, ?garlic; cat condiment
preserved radish | 43142 | vegetable umami | chai poh, pickled radish, takuan, danmuji, pickled daikon, preserved turnip, yellow pickled radish | eingelegter Rettich, Takuan / radis mariné, takuan / rábano encurtido, takuan / daikon sottaceto, takuan | plural =; made daikon, salt, ?sugar, ?rice-vinegar; cat condiment
pickled onion | - | vegetable acid | pickled red onion, silverskin onion, cocktail onion, quick-pickled red onions | Silberzwiebel, eingelegte Zwiebel / oignon au vinaigre, oignon mariné / cebolla encurtida, cebollita en vinagre / cipollina sottaceto, cipolla sottaceto | made onion, distilled-vinegar, salt, ?sugar, ?malt-vinegar; has sulphite?; cat condiment; grams each 15
pickled ginger | - | acid | gari, sushi ginger, beni shoga, pink pickled ginger | eingelegter Ingwer, Gari, Sushi-Ingwer / gingembre mariné / jengibre encurtido / zenzero marinato | plural =; made ginger, rice-vinegar, sugar, salt; cat condiment; density 0.6
pickled garlic | - | acid | marinated garlic, lasooni pickle | eingelegter Knoblauch / ail mariné / ajo encurtido / aglio sottaceto | plural =; made garlic, distilled-vinegar, salt; cat condiment
pickled turnip | - | acid crunch | pink turnip pickles, middle eastern pickled turnip | eingelegte Rübe / navet mariné / nabo encurtido / rapa sottaceto | made turnip, distilled-vinegar, salt, ?beet; cat condiment
pickled vegetables | - | acid crunch | giardiniera, mixed pickles, pickled mixed vegetables, escabeche vegetables, torshi | Mixed Pickles, Essiggemüse / légumes au vinaigre, pickles / verduras encurtidas, encurtidos / giardiniera, verdure sottaceto | plural =; made cauliflower, carrot, distilled-vinegar, salt, ?celery, ?red-bell-pepper, ?mustard-seed; has sulphite?; cat condiment; density 0.6
pickled beet | - | acid vegetable | pickled beetroot, beetroot in vinegar | eingelegte Rote Bete / betterave marinée, betterave au vinaigre / remolacha en vinagre, remolacha encurtida / barbabietola sottaceto | made beet, distilled-vinegar, sugar, salt; cat condiment; grams jar 340
sweet pickle | 11940 | acid crunch | bread and butter pickle, sweet gherkin, candied pickle | süße Gewürzgurke / cornichon aigre-doux / pepinillo dulce / cetriolino agrodolce | cat condiment; has mustard?, sulphite?
cornichon | 11941 | acid crunch | baby gherkin, cocktail gherkin | Cornichon / cornichon / pepinillo en vinagre / cetriolino sottaceto | cat condiment; has mustard?, sulphite?; grams each 5
gherkin | 11941 | acid crunch | pickled gherkin, gherkins in vinegar | Gewürzgurke, Essiggurke / gros cornichon, malossol / pepinillo / cetriolo sottaceto | cat condiment; has mustard?, sulphite?; grams each 35
dill pickle | 11937 | acid crunch | kosher dill, kosher dill pickle, sour pickle, dill pickle spear, dill pickle chip | Dillgurke, Salzgurke, saure Gurke / cornichon à l'aneth / pepinillo en eneldo / cetriolo all'aneto | cat condiment; has mustard?, sulphite?; grams each 65
pickle relish | 11945 | acid sweet | sweet relish, sweet pickle relish, relish, dill relish, hot dog relish, gherkin relish | Gurkenrelish, Relish / relish de cornichons / relish de pepinillos / relish di cetriolini | plural =; cat condiment; has mustard?, sulphite?
green olive | 09195 | umami | manzanilla olive, castelvetrano olive, castelvetrano, stuffed olive, pimiento-stuffed olive, spanish olive, pimento-stuffed green olives, stuffed green olive | grüne Olive / olive verte / aceituna verde, aceituna rellena, aceituna manzanilla / oliva verde | grams each 3.5; has sulphite?
kalamata olive | 09194 | umami | kalamata, calamata olive, greek olive | Kalamata-Olive / olive de kalamata / aceituna kalamata / oliva kalamata | grams each 5; has sulphite?
black olive | 09193 | umami | canned black olive, sliced black olives, ripe olive, nicoise olive, oil-cured olive, taggiasca olive | schwarze Olive / olive noire / aceituna negra / oliva nera, oliva taggiasca | grams each 4, can 170
olive tapenade | - | umami | tapenade, black olive tapenade, green olive tapenade | Olivenpaste, Tapenade / tapenade / tapenade de aceitunas, paté de aceitunas / tapenade, patè di olive | plural =; cat sauce; made black-olive, caper, olive-oil, ?anchovy, ?garlic, ?lemon-juice; density 1
pickled red cabbage | - | acid | red sauerkraut, jarred red cabbage, rotkohl | Rotkohl aus dem Glas / chou rouge mariné / lombarda encurtida / cavolo rosso sottaceto | id pickled-red-cabbage; plural =; made red-cabbage, distilled-vinegar, salt, ?sugar; cat condiment; density 0.65
`,
);

/** Seaweeds and plants of the shore; harvested beside shellfish, so traces are possible. */
export const SEA_VEGETABLES = readFoodTable(
  { category: 'vegetable', origin: 'plant', roles: 'umami', isMass: true },
  `
dulse | - | umami | dulse flakes, dillisk | Lappentang, Dulse / dulse / dulse / dulse, alga dulse | has crustacean?, mollusc?
hijiki | - | umami | hijiki seaweed, hiziki | = | has crustacean?, mollusc?
arame | - | umami | arame seaweed | = | has crustacean?, mollusc?
sea lettuce | - | umami | ulva, aonori, green laver, aosa | Meersalat, Aonori / laitue de mer / lechuga de mar / lattuga di mare | has crustacean?, mollusc?
samphire | - | vegetable | marsh samphire, sea bean, salicornia, glasswort, sea asparagus | Queller, Salicornia / salicorne / salicornia / salicornia, asparago di mare | grams handful 30
irish moss | 11444 | thickener | sea moss, carrageen moss, carragheen | Irisches Moos, Knorpeltang / carragheen, mousse d'irlande / musgo irlandés / muschio irlandese | has crustacean?, mollusc?
spirulina | 11667 | umami | spirulina powder, blue spirulina | Spirulina / spiruline / espirulina / spirulina | cat condiment
furikake | - | seasoning umami | rice seasoning, nori komi furikake | = | cat spice; made nori, sesame-seed, salt, sugar, bonito-flakes, ?soy-sauce, ?egg-yolk, ?dried-shrimp; density 0.4
roasted seaweed snack | - | snack | seaweed snack, seasoned laver, gim snack, roasted seasoned seaweed | Algensnack / snack d'algues / aperitivo de algas / snack di alghe | cat snack; made nori, sesame-oil, salt; plural roasted seaweed snacks
`,
);
