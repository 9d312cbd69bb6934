import { readFoodTable } from './source-food.ts';

/**
 * Dishes of the world's kitchens that go by a name which tells nothing of what is in them, after their common recipes;
 * `?` where families differ. Format: see `readFoodTable`.
 */
export const LABEL_WORLD_DISHES = readFoodTable(
  { category: 'prepared', origin: 'composite', roles: '-', isMass: true, idPrefix: 'label-' },
  `
# Greece, Turkey, the Levant, Caucasus
avgolemono | - | | avgolemono soup, egg-lemon soup, egg and lemon soup, kotosoupa avgolemono, terbiyeli çorba | Avgolemono / avgolemono / avgolemono / avgolemono | of egg; has egg, wheat?, celery?
galaktoboureko | - | | bougatsa, galatopita | = | has wheat, milk, egg
pastitsio | - | | pasticcio, makaronia tou fournou | = | has wheat, milk, egg?, celery?; made ?ground-beef
tyropita | - | | tiropita, cheese pie, gibanica, zelnik, banitsa | = | has wheat, milk, egg?
menemen | - | | çılbır, cilbir, turkish eggs, strapatsada, piperade | = | of egg; has egg, milk?
manti | - | | turkish manti, mantı, khinkali, çiğ börek | = | has wheat, milk?, egg?; made ?ground-lamb
khachapuri | - | | adjaruli khachapuri, imeruli khachapuri | = | has wheat, milk, egg?
imam bayildi | - | | imam bayıldı, zeytinyağlı patlıcan | = | made eggplant, onion, tomato
fattoush | - | | fatoush | = | has wheat, sesame?
kibbeh nayyeh | - | | kibbeh bil sanieh, kubbeh | = | has wheat, pine_nut?; made ?ground-lamb
sabich | - | | sabih | = | has wheat, egg, sesame
umm ali | - | | om ali, basbousa, revani, namoura, halawet el jibn | = | has wheat, milk, almond?, pistachio?
cacik | - | | tarator bulgarian, tarator soup, snezhanka, mast-o-khiar | = | of dairy; has milk, walnut?
relish of anchovies | - | | gentleman's relish, patum peperium, anchovy relish | = | cat condiment; of fish; has fish, milk?
anchovy butter | - | | anchovy butters | Sardellenbutter / beurre d'anchois / mantequilla de anchoas / burro d'acciughe, burro di acciughe | cat condiment; of fish; has fish, milk
yellow bean paste | - | | yellow soybean paste, soybean paste, fermented bean paste, fermented soybean paste, taucheo, tauco, bean paste korean, sweet bean sauce, tianmianjiang | = | cat condiment; has soy, wheat?
cider by name | - | | cider | = | cat beverage; made ?hard-cider, ?apple-cider
trahana | - | | tarhana, trahanas, kishk, kashk powder | = | cat grain; has wheat, milk
# Italy
insalata caprese | - | | caprese, caprese salad, caprese skewers, tricolore salad | Caprese-Salat, Caprese / salade caprese / ensalada caprese / insalata caprese, caprese | of dairy; has milk
osso buco | - | | ossobuco, osso buco with gremolata, ossobuco alla milanese | Ossobuco / osso buco / osobuco / ossobuco | has celery?, wheat?, milk?, sulphite?; made veal-shank
parmigiana di melanzane | - | | melanzane alla parmigiana, melanzane parmigiana, aubergine parmigiana | Auberginen-Parmigiana / aubergines à la parmesane / berenjenas a la parmesana / parmigiana di melanzane, melanzane alla parmigiana | has milk, wheat?, egg?
cacio e pepe | - | | spaghetti cacio e pepe, pasta alla gricia, gricia | = | has wheat, milk
amatriciana | - | | bucatini all'amatriciana, spaghetti all'amatriciana | = | has wheat?, milk?; made ?guanciale
pasta e fagioli | - | | pasta fagioli, minestrone, ribollita, pappa al pomodoro | Minestrone / minestrone / minestrone / minestrone, ribollita, pasta e fagioli | has wheat?, celery?, milk?
panzanella | - | | pane frattau, bruschetta, crostini, crostino, fettunta | = | has wheat, fish?, milk?
zuppa inglese | - | | zuccotto, cassata siciliana, sfogliatelle, sfogliatella, bombolone, bomboloni, zeppole, maritozzi | = | has wheat, egg, milk, tree_nut?
zabaglione by name | - | | zabaglione, zabaione, sabayon | Zabaione / sabayon / sabayón / zabaione, zabaglione | of egg; has egg, milk?, sulphite?; made ?marsala
saltimbocca | - | | saltimbocca alla romana | = | has milk?, wheat?, sulphite?; made ?prosciutto
arancini by name | - | | arancino | = | has milk, wheat, egg?, celery?
stracciatella soup | - | | stracciatella alla romana, passatelli, passatelli in brodo | = | has egg, milk, celery?, wheat?
# France
pissaladière | - | | pissaladiere, tarte à l'oignon, onion tart, zwiebelkuchen, tarte flambée alsacienne | Zwiebelkuchen / pissaladière, tarte à l'oignon / tarta de cebolla / pissaladière | has wheat, fish?, milk?, egg?
bouchées à la reine | - | | bouchee a la reine, bouchées, vol-au-vent, vol au vent, vol-au-vents, coulibiac, koulibiac | Königinpastete, Königinpasteten / bouchée à la reine, bouchées à la reine, vol-au-vent / volován, volovanes / vol-au-vent | has wheat, milk?, egg?, celery?
croissant by name | - | | pain au chocolat, pains au chocolat, kouign amann, palmier, pain aux raisins, viennoiserie, chausson aux pommes | = / pain au chocolat, kouign-amann, palmier, chausson aux pommes / = / = | has wheat, milk, egg?
truffade | - | | aligot, tartiflette, reblochonnade, croziflette, pommes dauphine, pommes duchesse | = | of dairy; has milk, egg?, wheat?
sole meunière | - | | trout meunière, fish meunière, truite meunière | Seezunge Müllerin, Forelle Müllerin / sole meunière, truite meunière / lenguado meunière / sogliola alla mugnaia | of fish; has fish, wheat, milk
coquilles saint-jacques | - | | coquille saint jacques, coquilles st jacques, scallop gratin | Jakobsmuscheln überbacken / coquilles saint-jacques / vieiras gratinadas / capesante gratinate | of mollusc; has mollusc, milk?, wheat?, sulphite?
financier cake | - | | calisson, calissons, mont blanc dessert, opera cake, dacquoise cake, paris brest | = | has tree_nut, egg?, milk?, wheat?
île flottante | - | | floating island, oeufs à la neige, œufs à la neige | Schneeeier / île flottante, œufs à la neige / isla flotante / isola galleggiante | of egg; has egg, milk, almond?
brandade | - | | brandade de morue, accras, accra, saltfish fritters, pastéis de bacalhau, buñuelos de bacalao | = | of fish; has fish, milk?, wheat?, egg?
# Spain, Portugal, Latin America
bacalhau à brás | - | | bacalhau a bras, bacalhau com natas, bacalhau à gomes de sá | = | of fish; has fish, egg, milk?
chiles en nogada | - | | chile en nogada | = | has walnut, milk, almond?, egg?
enchiladas suizas | - | | enchiladas verdes with cheese, cheese enchiladas, quesadilla, quesadillas, queso fundido, chilaquiles, choriqueso, nachos with cheese, cheese nachos | Käse-Enchiladas / quesadilla, quesadillas / enchiladas suizas, quesadilla, quesadillas, queso fundido, choriqueso, chilaquiles / quesadilla | has milk, wheat?, egg?
chiles rellenos | - | | chile relleno | = | has egg, milk, wheat?
torta sandwich | - | | cemita, torta ahogada, cubano sandwich, cuban sandwich, choripán, choripan, chivito, bocadillo, bocadillos, montadito, medianoche sandwich | = | has wheat, milk?, egg?, mustard?, sesame?
moqueca | - | | moqueca baiana, moqueca de peixe, moqueca de camarão | = | of fish; has fish?, crustacean?
vatapá | - | | vatapa, caruru, acarajé, acaraje | = | has crustacean, peanut?, cashew?, wheat?, fish?
leche frita | - | | natillas, crema catalana, arroz con leche, torrija, torrijas | = | of dairy; has milk, egg?, wheat?
ajoblanco by name | - | | white gazpacho, salmorejo, gazpacho andaluz | = | has almond?, wheat?, egg?, sulphite?
ají de gallina | - | | aji de gallina, papa a la huancaina, ocopa, causa limeña | = | has milk?, wheat?, walnut?, peanut?, egg?, fish?
fideuà | - | | fideua, arròs negre, arroz negro, suquet, marmitako, mariscada, zarzuela de mariscos | = | of fish; has fish?, crustacean?, mollusc?, wheat?, almond?
pão de queijo | - | | pao de queijo, pan de queso, pandebono, pan de yuca, chipa | = | of dairy; has milk, egg
# Germany, Austria, Central and Eastern Europe
bienenstich | - | | bee sting cake | Bienenstich, Bienenstichkuchen / = / = / = | has wheat, almond, milk, egg
käsekuchen | - | | german cheesecake, quarkkuchen, topfenstrudel, topfenknödel, quarkbällchen, germknödel, dampfnudel, buchteln | Käsekuchen, Quarkkuchen, Topfenstrudel, Topfenknödel, Quarkkeulchen, Quarkbällchen, Germknödel, Dampfnudeln, Buchteln / = / = / = | has wheat, milk, egg
semmelknödel | - | | bread dumpling, bread dumplings, serviettenknödel, speckknödel, spinatknödel | Semmelknödel, Serviettenknödel, Speckknödel, Spinatknödel, Kaspressknödel / quenelles de pain / = / canederli, canederlo | has wheat, egg, milk?
frankfurter grüne soße | - | | frankfurt green sauce | Grüne Soße, Grüne Sauce / = / = / = | has milk, egg?, mustard?
labskaus | - | | lobscouse | Labskaus / = / = / = | has fish?, egg?; made ?corned-beef
königsberger klopse | - | | konigsberger klopse | Königsberger Klopse / = / = / = | has egg, wheat, milk?, fish?, mustard?; made ?ground-veal
obatzda | - | | obatzter, liptauer, liptauer spread | Obatzda, Obatzter, Liptauer / = / = / = | of dairy; has milk, gluten?
sachertorte | - | | sacher torte, dobos torte, esterházy torte, prinzregententorte, donauwelle, frankfurter kranz, baumkuchen, stollen, christstollen | Sachertorte, Dobostorte, Esterházytorte, Donauwelle, Frankfurter Kranz, Baumkuchen, Stollen, Christstollen / = / = / = | has wheat, egg, milk, tree_nut?
blini | - | | blinis, syrniki, vareniki, pelmeni dish, pirozhki, piroshki, oladi, draniki | Blini / blini, blinis / blinis / blini | has wheat, egg, milk
beef stroganoff by name | - | | stroganoff, mushroom stroganoff, chicken stroganoff, solyanka, okroshka | Stroganoff / stroganoff / stroganoff / stroganoff | has milk?, mustard?, wheat?, fish?
langos | - | | lángos, chimney cake, kürtőskalács, trdelnik | = | has wheat, milk?, egg?
# India and neighbours
masala dosa | - | | dosa, dosai, plain dosa, sada dosa, uttapam, idli | = | made rice; has mustard?
rasmalai by name | - | | malai kofta, shahi tukda, rabri, basundi, mishti doi, sandesh sweet, mysore pak, kaju katli, kaju barfi, gajar halwa, sooji halwa, ladoo, laddu, jalebi, malpua | = | has milk, wheat?, cashew?, pistachio?, almond?
raita | - | | boondi raita, kadhi, dahi vada, dahi puri, chaas, mango lassi, lassi | Raita / raïta / raita / raita | of dairy; has milk, mustard?, wheat?
bhatura | - | | chole bhature, kulcha, roti canai, kathi roll, frankie roll, vada pav, pav bhaji, dabeli, kachori, mathri, bhel puri, pani puri, golgappa | = | has wheat, milk?, peanut?, sesame?
upma | - | | rava dosa, rava idli, rava upma, semiya upma | = | has wheat, mustard, cashew?
biryani by name | - | | biryani, chicken biryani, mutton biryani, pulao, pilau rice | = | has milk?, cashew?, almond?
fish molee | - | | meen moilee, machher jhol, kerala fish curry, goan fish curry, amritsari fish | = | of fish; has fish, mustard?
# East Asia
oyakodon | - | | oyako don, katsudon, tamagoyaki, omurice, tamago gohan, onsen tamago, egg drop soup, egg fu yung, egg foo yung, egg foo young, tomato egg stir-fry | = | of egg; has egg, soy?, fish?, wheat?
chawanmushi | - | | chawan mushi | = | of egg; has egg, soy, fish?, crustacean?
tonkatsu | - | | katsu, katsu curry, chicken katsu, katsu sando, menchi katsu, korokke, karaage, ebi furai | = | has wheat, egg?, soy?, crustacean?, milk?
oden | - | | sukiyaki, shabu shabu, nikujaga, gyudon, agedashi tofu, hiyayakko | = | has soy, fish?, egg?, wheat?, mollusc?
barley miso | - | | mugi miso | = | cat condiment; has soy, barley
bibimbap | - | | dolsot bibimbap, bibimguksu, bulgogi bowl | = | has soy, sesame, egg?, wheat?
japchae | - | | chapchae, japchae noodles | = | has soy, sesame, wheat?, egg?
tteokbokki | - | | ddukbokki, budae jjigae, jjajangmyeon, naengmyeon, kimbap, gimbap, jeon, pajeon, haemul pajeon, sundubu jjigae, doenjang jjigae | = | has soy, wheat?, fish?, sesame?, egg?, crustacean?, mollusc?
dan dan noodles | - | | dandan noodles, dan dan mian, tantanmen, sesame noodles, cold sesame noodles, bang bang noodles | = | has wheat, soy, sesame?, peanut?, egg?
char kway teow | - | | char koay teow, char kuey teow, mee goreng, mie goreng, hokkien mee, singapore noodles, beef chow fun, chow fun, pancit, bihon | = | has soy, egg?, crustacean?, mollusc?, wheat?, fish?
nasi goreng | - | | yangzhou fried rice, young chow fried rice, egg fried rice, khao pad, arroz chaufa | = | has egg?, soy?, crustacean?, fish?, wheat?
hainanese chicken rice | - | | hainan chicken, char siu pork, peking duck, mu shu pork, moo shu pork, orange chicken, general tso's chicken, general tso chicken, sweet and sour pork, sweet and sour chicken, lemon chicken chinese | = | has soy?, wheat?, sesame?, egg?
mapo tofu | - | | mapo doufu, ma po tofu, home style tofu | = | has soy, wheat?, sesame?
xiao long bao | - | | char siu bao, siopao, jiaozi, guotie, wontons in chilli oil, sheng jian bao, scallion pancake, scallion pancakes, cong you bing, youtiao | = | has wheat, soy?, sesame?, crustacean?, egg?
mooncake | - | | mooncakes, egg tart hong kong, pineapple bun, pineapple cake, wife cake | = | has wheat, egg?, milk?, sesame?, tree_nut?
# South-East Asia
som tam | - | | som tum, green papaya salad, papaya salad thai, larb, laab, nam tok, yam nua, goi cuon, summer rolls, fresh spring rolls | = | has fish?, peanut?, crustacean?, soy?
banh mi | - | | bánh mì, vietnamese sandwich, vietnamese baguette | = | has wheat, egg?, fish?, soy?
banh xeo | - | | bánh xèo, bun thit nuong, bún chả, cao lau, bun rieu, hu tieu | = | has fish, crustacean?, peanut?, soy?, wheat?
tom kha | - | | tom kha gai, tom yum, tom yam, khao soi, jungle curry, choo chee | = | has fish?, crustacean?, egg?, wheat?, soy?
rendang | - | | beef rendang, sambal goreng, sayur lodeh, soto ayam, opor ayam, ayam penyet | = | has crustacean?, candlenut?, soy?, fish?
filipino adobo | - | | adobong manok, chicken adobo, pork adobo, sinigang, kare-kare, kare kare, lumpia shanghai, sisig | = | has soy?, wheat?, fish?, crustacean?, peanut?, egg?
mohinga | - | | burmese tea leaf salad, laphet thoke, ohn no khao swe | = | has fish, peanut?, sesame?, egg?, crustacean?, soy?
# Africa and the Caribbean
jollof rice | - | | egusi soup, okra soup, ogbono soup, efo riro, pepper soup, waakye, banga soup | = | has crustacean?, fish?, celery?, peanut?
suya | - | | suya skewers, kilishi, domoda, tigadèguèna, mafé | = | has peanut
bobotie | - | | bunny chow, vetkoek, malva pudding, koeksister, melktert, milk tart | = | has wheat, milk, egg, almond?
pastilla | - | | b'stilla, bastilla, brik, brik à l'oeuf, harira, msemen, baghrir, chebakia | = | has wheat, egg?, almond?, celery?, sesame?, milk?
ackee and saltfish | - | | bouillon haïtien, jamaican patty, jamaican patties, bake and saltfish | = | has fish?, wheat?, crustacean?
# Britain, Ireland, North America
potted shrimp | - | | potted shrimps, morecambe bay potted shrimps | = | of crustacean; has crustacean, milk
lobster roll | - | | shrimp roll, crab roll, lobster sandwich, crab sandwich | = | of crustacean; has crustacean, wheat, milk?, egg?, celery?, mustard?
po' boy by name | - | | oyster po' boy, oyster po boy, shrimp po' boy, po' boy, po boy, muffuletta, french dip, sloppy joe, sloppy joes, pulled pork sandwich, patty melt, club sandwich by name, egg salad sandwich, hoagie, grinder sandwich, panini by name | = | has wheat, milk?, egg?, crustacean?, mollusc?, mustard?, sesame?, celery?
reuben sandwich | - | | reuben, rachel sandwich, monte cristo, monte cristo sandwich, croissant sandwich, breakfast sandwich, egg mcmuffin | = | has wheat, milk, egg?, mustard?, gluten
caesar wrap | - | | chicken caesar wrap, wrap sandwich, chicken wrap, veggie wrap, tuna wrap, turkey wrap, burrito wrap, falafel wrap sandwich | = | has wheat, milk?, egg?, fish?, sesame?, soy?
oysters rockefeller | - | | oysters kilpatrick, angels on horseback, clams casino, hangtown fry | = | of mollusc; has mollusc, milk?, wheat?, fish?
wheat cereal | - | | grape-nuts, grape nuts, shredded wheat, wheaties, weetabix, shreddies, all-bran | = | cat grain; has wheat, barley?
other cereal by name | - | | cheerios, raisin bran, frosted flakes, special k, cinnamon toast crunch | = | cat grain; has gluten, wheat?, barley?, milk?, tree_nut?
bubble and squeak | - | | stovies, colcannon, clapshot, neeps and tatties, rumbledethumps | = | has milk?
eton mess | - | | summer pudding, spotted dick, jam roly-poly, jam roly poly, treacle tart, eve's pudding, bread and butter pudding, bread pudding, arctic roll, knickerbocker glory, banoffee pie, syllabub, posset, cranachan | = | has milk?, wheat?, egg?, gluten?, almond?
parfait | - | | semifreddo, baked alaska, ice cream sundae, banana split, milkshake, float with ice cream | Parfait / parfait glacé / semifrío / semifreddo | of dairy; has milk, egg?, wheat?, tree_nut?, soy?
buttered toast | - | | buttered bread, buttered toast soldiers, buttered rolls, buttered crumbs, buttered breadcrumbs, bread and butter, toast and butter, buttered crackers | Butterbrot, Butterbrote, Butterbrezel / tartine beurrée, pain beurré / pan con mantequilla, tostada con mantequilla / pane e burro | cat bread; has wheat, milk
`,
);
