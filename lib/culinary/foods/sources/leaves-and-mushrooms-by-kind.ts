import { readFoodTable } from './source-food.ts';

/** Leaves by their kind, raw and cooked. */
export const LEAVES_BY_KIND = readFoodTable(
  { category: 'leafy_green', origin: 'plant', roles: 'leafy vegetable', isMass: true },
  `
baby spinach | 11457 | leafy vegetable | baby spinach leaf, young spinach | Babyspinat / pousses d'épinard, jeunes pousses d'épinard / espinaca baby, brotes de espinaca / spinacino, spinaci novelli | grams package 142, handful 25
lacinato kale | 11233 | leafy vegetable | cavolo nero, tuscan kale, dinosaur kale, dino kale, black kale | Schwarzkohl, Palmkohl / chou noir, chou palmier, cavolo nero / kale toscano, col negra / cavolo nero, cavolo nero toscano | grams bunch 250, leaf 20
red kale | 11233 | leafy vegetable | russian kale, red russian kale, kalettes, flower sprout | roter Grünkohl / chou kale rouge / kale rojo / cavolo riccio rosso | grams bunch 250
baby kale | 11233 | leafy | baby kale leaves | Baby-Grünkohl / jeunes pousses de kale / kale baby / cavolo riccio baby | grams package 142, handful 20
rainbow chard | 11147 | leafy vegetable | rainbow chard leaves, ruby chard, red chard | bunter Mangold / bette arc-en-ciel / acelga arcoíris / bietola arcobaleno | grams bunch 340
red leaf lettuce | 11257 | leafy | lollo rosso, red lettuce, red leaf | roter Blattsalat, Lollo rosso / laitue rouge, lollo rossa / lechuga roja, lollo rosso / lattuga rossa, lollo rosso | grams head 309
oak leaf lettuce | 11253 | leafy | oakleaf lettuce, oakleaf | Eichblattsalat / feuille de chêne / lechuga hoja de roble / lattuga foglia di quercia | grams head 250
little gem lettuce | 11251 | leafy | little gem, gem lettuce, baby gem lettuce, sucrine lettuce, baby gem | Mini-Romana, Salatherz / sucrine / cogollo, cogollo de tudela / lattughino, cuore di lattuga | grams each 100, head 100
escarole | 11213 | leafy vegetable | batavian endive, broad-leaved endive | Eskariol, glatte Endivie / scarole / escarola lisa / scarola | grams head 513
chicory greens | 11152 | leafy vegetable | catalogna, puntarelle, chicory leaves, italian dandelion | Catalogna, Blattzichorie / chicorée catalogne / achicoria de hoja, catalogna / cicoria, catalogna, puntarelle | grams bunch 400
castelfranco | 11952 | leafy | treviso radicchio, treviso, tardivo | Treviso, Castelfranco / trévise tardive / radicchio de treviso / radicchio di treviso, radicchio tardivo | grams head 240
spring greens | 11161 | leafy vegetable | cabbage greens | Frühkohl / jeunes feuilles de chou / hojas de col tierna / cavolo primaverile | grams head 250
pointed cabbage | 11109 | vegetable leafy | hispi cabbage, sweetheart cabbage, conehead cabbage, hispi, caraflex cabbage | Spitzkohl / chou pointu / col picuda, repollo puntiagudo / cavolo cappuccio a punta | cat vegetable; plural pointed cabbages; grams head 700, each 700
white cabbage | 11109 | vegetable leafy | dutch cabbage, green cabbage, drumhead cabbage | Weißkohl, Weißkraut / chou blanc, chou cabus / col blanca, repollo blanco / cavolo cappuccio bianco | cat vegetable; plural white cabbages; grams head 1000
shredded cabbage | - | vegetable leafy | pre-shredded cabbage, angel hair cabbage | geraspelter Kohl / chou râpé / col rallada / cavolo tritato | cat vegetable; made cabbage; grams package 280
baby bok choy | 11116 | vegetable leafy | baby pak choi, shanghai bok choy, baby bok choi | Mini-Pak-Choi / mini pak choï / mini pak choi, baby bok choy / mini pak choi | cat vegetable; grams each 115, head 115
malabar spinach | 11587 | leafy vegetable | vine spinach, basella, mong toi, poi saag, alugbati | Malabarspinat / baselle / espinaca de malabar / spinacio malabar
new zealand spinach | 11276 | leafy vegetable | tetragonia, warrigal greens | Neuseelandspinat / tétragone / espinaca de nueva zelanda / spinacio della nuova zelanda
jute leaves | 11231 | leafy vegetable | molokhia, mulukhiyah, ewedu, jew's mallow, saluyot, molokhiya | Langkapselige Jute, Molokhia / corète, mloukhia / molokhia, hojas de yute / meloukhia, corcoro
sweet potato leaves | 11505 | leafy vegetable | sweet potato greens, kamote tops, camote tops | Süßkartoffelblätter / feuilles de patate douce / hojas de batata / foglie di patata dolce
taro leaves | 11520 | leafy vegetable | dasheen leaves, colocasia leaves, arbi leaves, laing leaves, luau leaves | Taroblätter / feuilles de taro / hojas de taro / foglie di taro
pumpkin leaves | 11418 | leafy vegetable | ugu, pumpkin greens, fluted pumpkin leaves | Kürbisblätter / feuilles de citrouille / hojas de calabaza / foglie di zucca
cassava leaves | - | leafy vegetable | saka saka, pondu, kisanvu, mpondu | Maniokblätter / feuilles de manioc / hojas de yuca / foglie di manioca
bitter leaf | - | leafy vegetable | bitterleaf, onugbu, ndole leaf | Bitterblatt / ndolé / hoja amarga / foglia amara | plural bitter leaves
lambsquarters | 11244 | leafy vegetable | bathua, fat hen, quelites, wild spinach, good king henry | Gänsefuß, weißer Gänsefuß / chénopode blanc / cenizo, quelite / farinello
romaine heart | 11251 | leafy | hearts of romaine | Romanaherz / cœur de laitue romaine / corazón de lechuga romana / cuore di lattuga romana | plural romaine hearts; grams each 170
caesar salad kit | - | leafy | salad kit, bagged salad kit, caesar kit | Salat-Kit / kit de salade césar / kit de ensalada césar / kit per caesar salad | cat prepared; made romaine-lettuce, caesar-dressing, crouton, parmesan; plural caesar salad kits
frozen kale | 11235 | leafy vegetable | frozen chopped kale | TK-Grünkohl / chou kale surgelé / kale congelado / cavolo riccio surgelato
saag | - | leafy vegetable | sarson da saag, mixed indian greens | = | made spinach, mustard-greens
edible flower | - | herb | nasturtium, viola flower, pansy, borage flower, marigold petals, nasturtium flower, nasturtium leaf | essbare Blüte, Kapuzinerkresse / fleur comestible, capucine / flor comestible, capuchina / fiore edule, nasturzio | plural edible flowers; cat herb; grams each 0.3
elderflower | - | sweet herb | elder flower, elderflower head | Holunderblüte / fleur de sureau / flor de saúco / fiore di sambuco | plural elderflowers; cat herb; grams each 10
rose petal | - | herb | dried rose petal, dried rose, rosebud, dried rosebuds | Rosenblütenblatt, Rosenblatt / pétale de rose / pétalo de rosa / petalo di rosa | plural rose petals; cat herb; density 0.1
banana blossom | - | vegetable | banana flower, banana heart, canned banana blossom, mocha flower | Bananenblüte / fleur de bananier / flor de plátano / fiore di banano | cat vegetable; plural banana blossoms
moringa powder | - | seasoning | dried moringa, moringa leaf powder | Moringapulver / poudre de moringa / moringa en polvo / moringa in polvere | cat condiment; density 0.45
wheatgrass | - | leafy | wheat grass, wheatgrass powder, wheatgrass juice | Weizengras, Gerstengras / herbe de blé / hierba de trigo / erba di grano | has wheat?
`,
);

/** Cultivated and sold mushrooms by their kind. */
export const MUSHROOMS_BY_KIND = readFoodTable(
  { category: 'mushroom', origin: 'fungus', roles: 'vegetable umami' },
  `
button mushroom | 11260 | vegetable umami | white button mushroom, closed cup mushroom | kleiner Champignon / petit champignon de paris / champiñón pequeño / champignon piccolo | grams each 10
chestnut mushroom | 11266 | vegetable umami | brown cap mushroom, brown chestnut mushroom | Egerling, brauner Egerling / champignon rosé des prés / champiñón castaña / champignon marrone | grams each 20
baby bella mushroom | 11266 | vegetable umami | baby bella, baby portobello, baby portabella mushroom, baby portobello mushroom | Mini-Portobello / mini portobello / portobello mini / mini portobello | grams each 20
mixed mushrooms | - | vegetable umami | exotic mushroom mix, assorted mushrooms, mushroom medley, mushroom mix | gemischte Pilze, Pilzmischung / mélange de champignons / setas variadas, mezcla de setas / funghi misti, misto funghi | plural =; made mushroom, ?oyster-mushroom, ?shiitake-mushroom, ?chanterelle; density 0.35
frozen mushrooms | - | vegetable umami | frozen sliced mushroom, frozen mushroom mix | TK-Pilze / champignons surgelés / champiñones congelados / funghi surgelati | plural =; made mushroom; density 0.4
nameko mushroom | - | umami | nameko, pholiota | Nameko, Stockschwämmchen / pholiote, nameko / nameko / nameko, pioppino | grams each 5
pioppino mushroom | - | umami | black poplar mushroom, piopparello, velvet pioppini, cinnamon cap mushroom | Südlicher Ackerling / pholiote du peuplier / seta de chopo / piopparello | grams each 8
black trumpet mushroom | - | umami | trompette de la mort, horn of plenty mushroom, black trumpet | Herbsttrompete / trompette de la mort / trompeta de la muerte / trombetta dei morti | grams each 5
hedgehog mushroom | - | umami | pied de mouton, sweet tooth mushroom | Semmelstoppelpilz / pied-de-mouton / lengua de vaca seta, gamuza / steccherino dorato | grams each 15
saffron milk cap | - | umami | red pine mushroom, rovellon, níscalo | Reizker, Edelreizker / lactaire délicieux / níscalo, robellón / lattario delizioso, sanguinello | grams each 30
matsutake mushroom | - | umami | matsutake, pine mushroom | = | grams each 40
blewit | - | umami | wood blewit | violetter Rötelritterling / pied-bleu / pie azul, pie violeta / agarico violetto | grams each 20
chicken of the woods | - | umami | sulphur shelf, chicken mushroom | Schwefelporling / polypore soufré / pollo de los bosques / fungo del carrubo | plural =
dried wood ear | 11230 | umami | dried black fungus, dried cloud ear, dried wood ear mushroom, dried mu-err | getrocknete Mu-Err-Pilze / champignon noir séché / oreja de judas seca / orecchio di giuda secco | plural =; has sulphite?; grams each 2
snow fungus | - | vegetable | white fungus, tremella, silver ear fungus, dried white fungus | Silberohr, Zitterpilz / trémelle, champignon blanc / hongo blanco, tremella / tremella, fungo bianco | plural =; has sulphite?; grams each 10
dried morel | - | umami | dried morel mushroom | getrocknete Morchel / morille séchée / colmenilla seca / spugnola secca | grams each 1.5
dried chanterelle | - | umami | dried girolles | getrocknete Pfifferlinge / girolles séchées / rebozuelo seco / finferli secchi
dried mixed mushrooms | 11268 | umami | dried forest mushrooms, dried mushroom blend | getrocknete Mischpilze / mélange forestier séché / setas secas variadas / funghi secchi misti | plural =; has sulphite?; grams package 28
mushroom powder | - | umami seasoning | porcini powder, dried mushroom powder, shiitake powder, mushroom seasoning | Pilzpulver, Steinpilzpulver / poudre de champignon, poudre de cèpes / polvo de setas / polvere di funghi | cat spice; plural =; density 0.4
truffle oil | - | fat umami | white truffle oil, black truffle oil | Trüffelöl / huile de truffe / aceite de trufa / olio al tartufo | cat oil; plural =; made olive-oil, ?truffle; density 0.91
truffle paste | - | umami | truffle sauce, truffle tapenade, truffle salsa, truffle cream | Trüffelpaste / pâte de truffe, crème de truffe / crema de trufa, salsa de trufa / crema di tartufo, salsa tartufata | cat sauce; plural =; made mushroom, truffle, ?olive-oil, ?cream, ?parmesan, ?anchovy; density 1
truffle salt | - | seasoning umami | | Trüffelsalz / sel à la truffe / sal de trufa / sale al tartufo | cat spice; plural =; made salt, truffle; density 1.1
mushrooms in oil | - | umami | marinated mushroom, pickled mushroom | eingelegte Pilze / champignons marinés / champiñones en escabeche / funghi sott'olio | cat condiment; plural =; made mushroom, vegetable-oil, distilled-vinegar, ?garlic; has sulphite?; density 0.7
`,
);
