import { readFoodTable } from './source-food.ts';

/** Herbs by their kind, fresh and dried. Format: see `readFoodTable`. */
export const HERBS_BY_KIND = readFoodTable(
  { category: 'herb', origin: 'plant', roles: 'herb', isMass: true },
  `
flat-leaf parsley | 11297 | herb | italian parsley, fresh flat-leaf parsley, continental parsley, broadleaf parsley | glatte Petersilie / persil plat / perejil liso, perejil de hoja plana / prezzemolo liscio | grams bunch 60, sprig 1
curly parsley | 11297 | herb | curly-leaf parsley | krause Petersilie / persil frisé / perejil rizado / prezzemolo riccio | grams bunch 60, sprig 1
coriander root | - | aromatic | cilantro root, coriander stalk, cilantro stems, coriander stems | Korianderwurzel / racine de coriandre / raíz de cilantro / radice di coriandolo | grams each 3
culantro | - | herb | sawtooth herb, recao, long coriander, chadon beni, shado beni, ngo gai | langer Koriander / coriandre longue / culantro, recao / coriandolo vietnamita lungo | grams bunch 40
vietnamese coriander | - | herb | rau ram, laksa leaf, vietnamese mint, daun kesum | vietnamesischer Koriander / coriandre vietnamienne / cilantro vietnamita / coriandolo vietnamita | grams bunch 40
holy basil | - | herb | tulsi, thai holy basil, kaprao, krapow, bai kaprao, lemon basil, hairy basil | heiliges Basilikum, Tulsi / basilic sacré, tulsi / albahaca sagrada, tulsi / basilico sacro, tulsi | grams bunch 40
purple basil | - | herb | opal basil, greek basil, bush basil | rotes Basilikum / basilic pourpre / albahaca morada / basilico viola | grams bunch 40
peppermint | 02064 | herb | fresh peppermint, chocolate mint | Pfefferminze / menthe poivrée / menta piperita / menta piperita | grams bunch 40, sprig 2
spearmint | 02065 | herb | garden mint, moroccan mint, fresh spearmint | grüne Minze, Krauseminze / menthe verte, menthe douce / hierbabuena / menta romana, mentuccia | grams bunch 40, sprig 2
lemon balm | - | herb | melissa | Zitronenmelisse, Melisse / mélisse / melisa, toronjil / melissa | grams bunch 40, sprig 1
lemon thyme | - | herb | fresh lemon thyme | Zitronenthymian / thym citron / tomillo limón / timo limone | grams sprig 1
lemon verbena | - | herb | verbena, verveine | Zitronenverbene / verveine citronnelle, verveine / hierbaluisa, verbena de limón / erba luigia, verbena | grams sprig 1
lemongrass | 11972 | aromatic | lemon grass, lemongrass stalk, sereh, citronella grass, stalk lemongrass | Zitronengras / citronnelle / hierba limón, citronela, zacate limón / citronella, erba limoncina | grams stalk 15, each 15
makrut lime leaf | - | herb | kaffir lime leaf, lime leaf | Kaffirlimettenblatt, Limettenblatt / feuille de combava, feuille de citron kaffir / hoja de lima kaffir / foglia di lime kaffir | plural makrut lime leaves; grams each 0.5, leaf 0.5
pandan leaf | - | herb | screwpine leaf, pandan | Pandanblatt / feuille de pandan / hoja de pandan / foglia di pandano | plural pandan leaves; grams each 4, leaf 4
chervil | - | herb | fresh chervil, garden chervil | Kerbel / cerfeuil / perifollo / cerfoglio | grams bunch 30, sprig 0.5
lovage | - | herb | maggi herb, lovage leaf | Liebstöckel, Maggikraut / livèche / levístico, apio de monte / levistico, sedano di monte | grams sprig 2
savory | - | herb | summer savory, winter savory, fresh savory | Bohnenkraut / sarriette / ajedrea / santoreggia | grams sprig 1
borage | 11613 | herb | borage leaf | Borretsch / bourrache / borraja / borragine
salad burnet | - | herb | burnet | Pimpinelle / pimprenelle / pimpinela / pimpinella
hyssop | - | herb | | Ysop / hysope / hisopo / issopo
angelica | - | herb | candied angelica, angelica stem | Engelwurz, Angelika / angélique / angélica / angelica
sweet cicely | - | herb | myrrh herb, woodruff, sweet woodruff, waldmeister | Süßdolde, Waldmeister / cerfeuil musqué, aspérule odorante / perifollo oloroso, asperilla / mirride, asperula
epazote | 11984 | herb | mexican tea herb | Epazote / épazote / epazote / epazote
hoja santa | - | herb | mexican pepperleaf | = | plural hoja santa; grams each 5
mexican oregano | - | herb spice | dried mexican oregano, oregano mexicano | mexikanischer Oregano / origan mexicain / orégano mexicano / origano messicano | cat spice; density 0.2
huacatay | - | herb | black mint paste, huacatay paste | = | density 1
curry plant | - | herb | immortelle herb, rue, pennyroyal | Currykraut / plante curry / planta de curry / elicriso
stevia leaf | - | sweet | fresh stevia, dried stevia leaves | Steviablatt / feuille de stévia / hoja de estevia / foglia di stevia | plural stevia leaves
fig leaf | - | wrapper | cherry leaf, sakura leaf, shiso flower, mint flower | Feigenblatt / feuille de figuier / hoja de higuera / foglia di fico | plural fig leaves; grams each 5
lavender | - | herb | dried lavender, culinary lavender, lavender flower, lavender buds | Lavendel, Lavendelblüten / lavande, fleurs de lavande / lavanda / lavanda | cat spice; density 0.2
chamomile | - | herb | chamomile flower, dried chamomile, camomile | Kamille / camomille / manzanilla flor / camomilla | density 0.15
hibiscus flower | - | acid herb | dried hibiscus, hibiscus, jamaica flower, flor de jamaica, dried hibiscus flowers | Hibiskusblüte, Malvenblüte / fleur d'hibiscus, bissap / flor de jamaica, hibisco / fiore di ibisco, karkadè | plural hibiscus flowers; density 0.25
dried mint | 02066 | herb | dried spearmint, dried mint leaves, nana mint dried | getrocknete Minze / menthe séchée / menta seca, hierbabuena seca / menta secca | cat spice
dried rosemary | 02036 | herb | rosemary dried, ground rosemary, rosemary powder | getrockneter Rosmarin / romarin séché / romero seco / rosmarino secco | cat spice
dried sage | 02038 | herb | ground sage, rubbed sage, sage dried, sage powder | getrockneter Salbei / sauge séchée / salvia seca / salvia secca | cat spice
dried tarragon | 02041 | herb | tarragon dried | getrockneter Estragon / estragon séché / estragón seco / dragoncello secco | cat spice
dried marjoram | 02023 | herb | marjoram dried, ground marjoram | getrockneter Majoran / marjolaine séchée / mejorana seca / maggiorana secca | cat spice
dried chervil | 02008 | herb | | getrockneter Kerbel / cerfeuil séché / perifollo seco / cerfoglio secco | cat spice
dried savory | 02039 | herb | ground savory, dried summer savory | getrocknetes Bohnenkraut / sarriette séchée / ajedrea seca / santoreggia secca | cat spice
dried cilantro | 02012 | herb | dried coriander leaf, coriander leaf dried, dried cilantro leaves | getrocknetes Koriandergrün / coriandre séchée / cilantro seco / coriandolo secco in foglie | cat spice
dried chives | 11615 | herb | freeze-dried chives | getrockneter Schnittlauch / ciboulette séchée / cebollino seco / erba cipollina secca | cat spice; plural dried chives
dried bay leaf | 02004 | herb | turkish bay leaf, indian bay leaf, tej patta, bay leaf powder, ground bay leaf | getrocknetes Lorbeerblatt / feuille de laurier séchée / hoja de laurel seca / foglia di alloro secca | cat spice; plural dried bay leaves; grams each 0.2
kasuri methi | - | herb | dried fenugreek leaves, kasoori methi, dried methi | getrocknete Bockshornkleeblätter, Kasuri Methi / feuilles de fenugrec séchées, kasuri methi / hojas de fenogreco secas, kasuri methi / foglie di fieno greco essiccate, kasuri methi | cat spice; density 0.1
bouquet garni | - | herb | herb bundle, bouquet of herbs, fresh herb bundle | Bouquet garni, Kräutersträußchen / bouquet garni / ramillete de hierbas, bouquet garni / mazzetto aromatico, mazzetto guarnito | plural bouquets garnis; made parsley, thyme, bay-leaf, ?leek, ?celery; grams each 10
mixed fresh herbs | - | herb | fresh herbs, mixed herbs fresh, soft herbs, tender herbs, fresh mixed herbs, chopped fresh herbs, herbs, fines herbes | gemischte frische Kräuter, Kräuter, 8-Kräuter-Mischung / fines herbes, herbes fraîches / hierbas frescas variadas, finas hierbas / erbe fresche miste, erbe aromatiche | plural =; made ?parsley, ?basil, ?dill, ?chive, ?mint, ?cilantro, ?tarragon; grams bunch 40, handful 15
soup vegetables | - | aromatic vegetable | mirepoix, soffritto mix, soup greens, suppengrün, trinity mix, soup mix vegetables, holy trinity | Suppengrün, Suppengemüse / bouquet de légumes, mirepoix / verduras para caldo, bresa / odori, soffritto misto, misto per soffritto | plural =; made carrot, celery, onion, ?leek, ?parsley, ?celeriac; cat vegetable; grams bunch 400
`,
);

/** Spices by their kind and what is ground from them. */
export const SPICES_BY_KIND = readFoodTable(
  { category: 'spice', origin: 'plant', roles: 'spice', isMass: true },
  `
sea salt | 02047 | seasoning | fine sea salt, sea salt flakes, coarse sea salt, maldon sea salt, maldon salt, fleur de sel, flaky sea salt, sel gris, grey salt, flaked sea salt | Meersalz, Meersalzflocken / sel de mer, fleur de sel, gros sel de mer / sal marina, escamas de sal, flor de sal / sale marino, fior di sale | of mineral; cat baking; density 1.1
kosher salt | 02047 | seasoning | diamond crystal kosher salt, morton kosher salt, coarse kosher salt, diamond crystal, coarse salt, cooking salt, pickling salt, canning salt, ice cream salt | grobes Salz, koscheres Salz / sel casher, gros sel / sal kosher, sal gruesa / sale kosher, sale grosso | of mineral; cat baking; density 0.8
himalayan salt | 02047 | seasoning | pink himalayan salt, himalayan pink salt, pink salt, sendha namak, rock salt | Himalayasalz, Steinsalz / sel rose de l'himalaya, sel gemme / sal rosa del himalaya, sal de roca / sale rosa dell'himalaya, salgemma | of mineral; cat baking; density 1.2
black salt | - | seasoning | kala namak, himalayan black salt, indian black salt | Kala Namak, Schwarzsalz / sel noir, kala namak / sal negra, kala namak / sale nero, kala namak | of mineral; density 1.1
smoked salt | - | seasoning | smoked sea salt, hickory smoked salt, smoked sea salt flakes | Rauchsalz / sel fumé / sal ahumada / sale affumicato | of mineral; density 1.1
garlic salt | - | seasoning | roasted garlic salt, onion salt | Knoblauchsalz, Zwiebelsalz / sel à l'ail / sal de ajo / sale all'aglio | made salt, garlic-powder; density 1.1
seasoned salt | - | seasoning | lawry's seasoned salt, seasoning salt, lawry's, herb salt, herbamare, season-all, vegetable salt, kräutersalz, seasoned salt blend | Kräutersalz, Gewürzsalz / sel assaisonné, sel aux herbes / sal sazonada, sal de hierbas / sale aromatizzato, sale alle erbe | made salt, paprika, onion-powder, garlic-powder, ?celery-seed, ?turmeric; has celery?; density 1
celery seed | 02007 | spice | ground celery seed, ajmod | Selleriesamen / graines de céleri / semillas de apio / semi di sedano | has celery
black peppercorn | 02030 | spice seasoning | whole black pepper, whole black peppercorns, peppercorn, whole peppercorns, cracked black pepper, coarsely ground black pepper, freshly cracked black pepper, mixed peppercorns, rainbow peppercorns | schwarze Pfefferkörner, Pfefferkorn / poivre noir en grains, grains de poivre / pimienta negra en grano, granos de pimienta / pepe nero in grani, grani di pepe | plural black peppercorns; density 0.5; grams each 0.05; kind black-pepper
white peppercorn | 02032 | spice | ground white pepper | weiße Pfefferkörner / poivre blanc en grains / pimienta blanca en grano / pepe bianco in grani | plural white peppercorns; density 0.5
green peppercorn | - | spice | green peppercorns in brine, brined green peppercorns | grüner Pfeffer / poivre vert / pimienta verde / pepe verde | plural green peppercorns; density 0.6
pink peppercorn | - | spice | rose pepper, baie rose | rosa Pfeffer, rosa Beeren / baies roses, poivre rose / pimienta rosa / pepe rosa, bacche rosa | plural pink peppercorns; has cashew?; density 0.3
sichuan peppercorn | - | spice | szechuan pepper, sichuan pepper, szechuan peppercorn, timur pepper, sansho, ground sichuan pepper, sansho pepper | Szechuanpfeffer, Sichuanpfeffer / poivre du sichuan / pimienta de sichuan / pepe di sichuan | plural sichuan peppercorns; density 0.3
long pepper | - | spice | pippali, pipli, cubeb pepper, cubeb | Langpfeffer / poivre long / pimienta larga / pepe lungo | density 0.5
grains of paradise | - | spice | melegueta pepper, alligator pepper, selim pepper, uda seed | Paradieskörner / graine de paradis, maniguette / granos del paraíso / grani del paradiso | density 0.6; plural grains of paradise
lemon pepper | - | seasoning | lemon pepper seasoning | Zitronenpfeffer / poivre citronné / pimienta con limón / pepe al limone | made black-pepper, lemon-zest, salt, ?garlic-powder; density 0.7
hot paprika | 02028 | spice | hungarian hot paprika, paprika picante, hot hungarian paprika | rosenscharfes Paprikapulver / paprika fort / pimentón picante / paprica piccante
sweet paprika | 02028 | spice | hungarian sweet paprika, mild paprika, edelsüß paprika, sweet hungarian paprika, ground paprika | edelsüßes Paprikapulver, Paprika edelsüß / paprika doux / pimentón dulce / paprica dolce
hot smoked paprika | 02028 | spice | hot pimentón, pimentón picante ahumado, smoked hot paprika | scharfes Räucherpaprikapulver / paprika fumé fort / pimentón ahumado picante / paprica affumicata piccante
ancho chile powder | - | spice | ancho chili powder, ground ancho, ancho powder, pure chile powder, pasilla powder, mulato powder | Ancho-Chilipulver / poudre de piment ancho / chile ancho en polvo / polvere di chile ancho | density 0.5
chipotle powder | - | spice | chipotle chile powder, ground chipotle, chipotle chili powder, ground chipotle pepper, chipotle flakes | Chipotlepulver / poudre de chipotle / chipotle en polvo / chipotle in polvere | density 0.5
kashmiri chili powder | - | spice | kashmiri red chili powder, kashmiri chilli powder, deggi mirch, kashmiri lal mirch, indian red chili powder, indian chili powder, red chilli powder, red chili powder, hot chili powder | Kashmiri-Chilipulver / poudre de piment du cachemire / chile de cachemira en polvo / peperoncino kashmir in polvere | density 0.5
aleppo pepper | - | spice | aleppo pepper flakes, pul biber, aleppo chili flakes, maras pepper, turkish chili flakes, marash chili, halaby pepper | Pul Biber, Aleppo-Pfeffer / piment d'alep / pimienta de alepo, pul biber / peperoncino di aleppo, pul biber | density 0.45
urfa biber | - | spice | urfa chili flakes, isot pepper | = | density 0.45
piment d'espelette | - | spice | espelette pepper, basque chili powder | Piment d'Espelette / piment d'espelette / pimiento de espelette / peperoncino di espelette | density 0.45
chile de árbol | - | spice | dried arbol chile, arbol chili, dried chile de arbol, dried red arbol chiles | Chile de Árbol / piment de arbol / chile de árbol / chile de árbol | plural chiles de árbol; grams each 0.5
guajillo chile | - | spice | guajillo, dried guajillo chile, guajillo pepper, dried guajillo, guajillo chili | Guajillo-Chili / piment guajillo / chile guajillo / chile guajillo | plural guajillo chiles; grams each 6
new mexico chile | - | spice | dried new mexico chile, california chile dried, cascabel chile, puya chile, dried california chile | New-Mexico-Chili / piment new mexico / chile nuevo méxico, chile cascabel / chile new mexico | plural new mexico chiles; grams each 6
dried kashmiri chili | - | spice | kashmiri chili, byadgi chili, kashmiri red chili, dried kashmiri chilli | getrocknete Kashmiri-Chili / piment du cachemire séché / chile de cachemira seco / peperoncino kashmir secco | plural dried kashmiri chilies; grams each 1
dried chipotle | - | spice | dried chipotle chile, chipotle morita, morita chile, dried chipotle pepper | getrocknete Chipotle / chipotle séché / chile chipotle seco, chile morita / chipotle secco | plural dried chipotles; grams each 4
dried chili flakes | 02031 | spice | crushed red pepper flakes, red chilli flakes, crushed chilli flakes, dried chilli flakes, chile flakes, hot pepper flakes, crushed red chili flakes, hot red pepper flakes, dried crushed chillies, chili flake | getrocknete Chiliflocken / flocons de piment séché, piment en flocons / copos de chile, guindilla en copos / fiocchi di peperoncino, peperoncino a scaglie | plural =; density 0.36
ground cumin | 02014 | spice | cumin powder, jeera powder, roasted cumin powder, ground roasted cumin | gemahlener Kreuzkümmel, Kreuzkümmelpulver / cumin en poudre, cumin moulu / comino molido, comino en polvo / cumino in polvere, cumino macinato | density 0.45
cumin seed | 02014 | spice | whole cumin, jeera seeds, whole cumin seed, zeera | Kreuzkümmelsamen / graines de cumin / semillas de comino, comino en grano / semi di cumino | plural cumin seeds; density 0.41
black cumin | - | spice | shahi jeera, kala jeera, caraway black, royal cumin | Schwarzkümmel indisch, Shahi Jeera / cumin noir, shahi jeera / comino negro indio / cumino nero | density 0.45
nigella seed | - | spice | kalonji, black onion seed, black seed, black caraway, charnushka, onion seeds | Schwarzkümmel, Schwarzkümmelsamen / graines de nigelle, nigelle / semillas de nigella, ajenuz, comino negro / semi di nigella, cumino nero nigella | plural nigella seeds; density 0.5
coriander seed | 02013 | spice | whole coriander, whole coriander seed, dhania seeds, dhaniya seeds | Koriandersamen, Korianderkörner / graines de coriandre / semillas de cilantro / semi di coriandolo | plural coriander seeds; density 0.34
ground turmeric | 02043 | spice | turmeric powder, haldi powder, dried turmeric | Kurkumapulver, gemahlene Kurkuma / curcuma en poudre, curcuma moulu / cúrcuma molida, cúrcuma en polvo / curcuma in polvere | density 0.63
cinnamon stick | 02010 | spice | cinnamon bark, cinnamon quill, cassia bark, dalchini stick | Zimtstange / bâton de cannelle / rama de canela, canela en rama, palo de canela / stecca di cannella, cannella in stecche | plural cinnamon sticks; grams each 3, stick 3; kind cinnamon
ground cinnamon | 02010 | spice | cinnamon powder, powdered cinnamon, cassia powder, ceylon cinnamon, dalchini powder, vietnamese cinnamon | gemahlener Zimt, Zimtpulver / cannelle en poudre, cannelle moulue / canela molida, canela en polvo / cannella in polvere, cannella macinata | density 0.53
whole nutmeg | 02025 | spice | freshly grated nutmeg, nutmeg whole, grated nutmeg, freshly ground nutmeg | ganze Muskatnuss / noix de muscade entière / nuez moscada entera / noce moscata intera | grams each 5; density 0.47
whole cloves | 02011 | spice | clove spice, laung whole, clove bud | ganze Nelken / clous de girofle entiers, clou de girofle / clavos de olor enteros, clavo de olor / chiodi di garofano interi, chiodo di garofano | plural whole cloves; grams each 0.1
ground cloves | 02011 | spice | clove powder, powdered cloves | gemahlene Nelken, Nelkenpulver / girofle en poudre, clous de girofle moulus / clavo molido, clavo en polvo / chiodi di garofano in polvere | plural ground cloves; density 0.44
ground allspice | 02001 | spice | allspice powder, pimento powder, jamaica pepper powder | gemahlener Piment / piment de la jamaïque moulu / pimienta de jamaica molida / pimento in polvere | density 0.4
allspice berry | 02001 | spice | whole allspice, pimento berry | Pimentkorn, Pimentkörner / baie de piment de la jamaïque / pimienta de jamaica en grano, pimienta gorda / bacca di pimento | plural allspice berries; grams each 0.1; density 0.4
green cardamom | 02006 | spice | green cardamom pod, cardamom pod, elaichi pods, hari elaichi | grüner Kardamom, Kardamomkapsel / cardamome verte, gousse de cardamome / cardamomo verde, vaina de cardamomo / cardamomo verde, bacca di cardamomo | grams each 0.2, piece 0.2; density 0.39
ground cardamom | 02006 | spice | cardamom powder, elaichi powder, cardamom ground | gemahlener Kardamom / cardamome en poudre, cardamome moulue / cardamomo molido / cardamomo in polvere | density 0.41
cardamom seed | 02006 | spice | cardamon seeds | Kardamomsamen / graines de cardamome / semillas de cardamomo / semi di cardamomo | plural cardamom seeds; density 0.45
black cardamom | - | spice | black cardamom pod, badi elaichi, brown cardamom, moti elaichi | schwarzer Kardamom / cardamome noire / cardamomo negro / cardamomo nero | grams each 1; density 0.4
anise seed | 02002 | spice | aniseed, anise, ground anise, anise powder | Anis, Anissamen / anis vert, graines d'anis / anís en grano, semillas de anís, matalahúva / semi di anice, anice verde | plural anise seeds; density 0.43
dill seed | 02016 | spice | | Dillsamen / graines d'aneth / semillas de eneldo / semi di aneto | plural dill seeds
fenugreek seed | 02019 | spice | methi seeds, ground fenugreek, fenugreek powder, methi dana | Bockshornkleesamen, gemahlener Bockshornklee / graines de fenugrec, fenugrec en poudre / semillas de fenogreco, fenogreco molido / semi di fieno greco | plural fenugreek seeds
ajwain | - | spice | carom seed, ajwain seeds, bishop's weed | Ajowan, Königskümmel / ajowan / ajowan / ajowan | density 0.45
black mustard seed | - | spice | brown mustard seed, rai, sarson seeds | schwarze Senfkörner, braune Senfsamen / graines de moutarde noire / semillas de mostaza negra / semi di senape nera | has mustard; plural black mustard seeds; density 0.7
yellow mustard seed | 02024 | spice | white mustard seed | gelbe Senfkörner, gelbe Senfsamen / graines de moutarde jaune / semillas de mostaza amarilla / semi di senape gialla | has mustard; plural yellow mustard seeds; density 0.7
juniper berry | - | spice | dried juniper berry, juniper | Wacholderbeere / baie de genièvre, genièvre / baya de enebro, enebro / bacca di ginepro, ginepro | plural juniper berries; grams each 0.1; density 0.4
asafoetida | - | spice | hing, asafetida, asafoetida powder, hing powder | Asafoetida, Asant / asafoetida, ase fétide / asafétida / assafetida | has wheat?; density 0.5
mahleb | - | spice | mahlab, mahleb powder | = | density 0.5
mastic | - | spice | mastiha, mastic gum, mastic tears | Mastix / mastic / almáciga, mástique / mastice di chio | density 0.7; grams piece 0.2
tonka bean | - | spice | | Tonkabohne / fève tonka / haba tonka / fava tonka | plural tonka beans; grams each 1.2
galangal powder | - | spice | dried galangal, laos powder | Galgantpulver / galanga en poudre / galanga en polvo / galanga in polvere | density 0.5
dry ginger powder | 02021 | spice | sonth, saunth powder, dried ground ginger | gemahlener Ingwer / gingembre moulu / jengibre molido / zenzero macinato | density 0.37
saffron threads | 02037 | spice | saffron strands, kesar strands, saffron powder, spanish saffron | Safranfäden / pistils de safran, filaments de safran / hebras de azafrán / pistilli di zafferano, stimmi di zafferano | plural saffron threads; density 0.14; grams pinch 0.05
safflower | - | spice | mexican saffron, cartamo, dried safflower petals | Färberdistel, falscher Safran / carthame / cártamo, azafrán de mexico / cartamo | density 0.15
white poppy seed | - | spice | khus khus, khas khas, posto | weißer Mohn / pavot blanc / semilla de amapola blanca / semi di papavero bianco | cat seed; plural white poppy seeds; density 0.6
ground poppy seed | - | spice sweet | poppy seed filling, poppyseed filling, mohnfüllung, canned poppy seed filling | gemahlener Mohn, Mohnback, Mohnfüllung / graines de pavot moulues / semillas de amapola molidas / semi di papavero macinati | made poppy-seed, ?sugar, ?honey; cat baking; density 0.6
dried lemongrass | - | spice | lemongrass powder, dried lemongrass stalk | getrocknetes Zitronengras / citronnelle séchée / hierba limón seca / citronella essiccata | density 0.25
file powder | - | thickener spice | gumbo file, sassafras powder | Filé-Pulver / poudre de filé / polvo filé / filé in polvere | density 0.45
dried garlic flakes | - | spice | dried minced garlic, dehydrated garlic, garlic flakes, minced dried garlic, dried garlic slices | Knoblauchflocken, getrockneter Knoblauch / flocons d'ail, ail séché / ajo deshidratado, ajo en copos / aglio essiccato a fette | plural =; density 0.55
garlic granules | 02020 | spice | granulated garlic | Knoblauchgranulat / ail semoule, ail granulé / ajo granulado / aglio granulare | plural =; density 0.65
`,
);
