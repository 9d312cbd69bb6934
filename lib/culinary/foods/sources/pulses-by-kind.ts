import { readFoodTable } from './source-food.ts';

/** Beans, lentils and dals by their kind; dried unless the name says canned or cooked. Format: see `readFoodTable`. */
export const PULSES_BY_KIND = readFoodTable(
  { category: 'legume', origin: 'plant', roles: 'protein' },
  `
cannellini bean | 16050 | protein | cannellini, canned cannellini bean, white kidney bean | Cannellini-Bohne / haricot cannellini / alubia cannellini / fagiolo cannellino, cannellino | grams can 240
navy bean | 16039 | protein | haricot bean, canned navy bean, pea bean, boston bean | Navy-Bohne, kleine weiße Bohne / haricot navy, lingot / alubia blanca pequeña / fagiolo navy, fagiolo bianco piccolo | grams can 240; kind white-bean
great northern bean | 16026 | protein | canned great northern bean | Great-Northern-Bohne / haricot great northern / alubia great northern / fagiolo great northern | grams can 240; kind white-bean
flageolet bean | - | protein | flageolet | Flageolet-Bohne / flageolet / alubia flageolet, verdina / fagiolo flageolet | grams can 240
borlotti bean | 16021 | protein | borlotti, cranberry bean, roman bean, canned borlotti bean | Borlottibohne / haricot borlotti / alubia borlotti, frijol cargamanto / fagiolo borlotto, borlotto | grams can 240; kind pinto-bean
black-eyed pea | 16064 | protein | black-eyed bean, blackeye bean, lobia, cowpea, canned black-eyed pea, chawli | Augenbohne / dolique à œil noir, cornille / alubia carilla, frijol caupí, carilla / fagiolo dall'occhio | grams can 240; kind white-bean
butter bean | 16073 | protein | butterbean, canned butter bean, gigante bean, gigantes, canned lima bean, judión | Butterbohne, dicke weiße Bohne / gros haricot blanc, haricot beurre géant / judión, garrofón / fagiolo bianco di spagna, bianco di spagna | grams can 240; kind white-bean
pink bean | - | protein | habichuela rosada, small red bean, canned pink beans, red bean | rosa Bohne / haricot rose / habichuela rosada, frijol rosado / fagiolo rosa | grams can 240
mayocoba bean | - | protein | peruano bean, canary bean, peruvian bean, canario bean | Canario-Bohne / haricot canari / frijol peruano, frijol mayocoba / fagiolo canario | grams can 240
canned pinto beans | 16146 | protein | tinned pinto bean | Pintobohnen aus der Dose / haricots pinto en conserve / frijoles pintos en lata / fagioli pinto in scatola | plural =; grams can 240; kind pinto-bean
mixed beans | - | protein | canned mixed beans, mixed bean salad, four bean mix, three bean mix, mixed pulses, taco beans | Bohnenmischung, gemischte Bohnen / mélange de haricots / alubias variadas, mezcla de legumbres / misto di fagioli, legumi misti | plural =; made kidney-bean, ?chickpea, ?black-bean, ?white-bean, ?black-eyed-pea; grams can 240
canned lentils | - | protein | tinned lentils, cooked lentils, ready-cooked lentils, pouch lentils | Linsen aus der Dose / lentilles en conserve, lentilles cuites / lentejas en conserva, lentejas cocidas / lenticchie in scatola, lenticchie cotte | plural =; made lentil; grams can 240, package 250
canned soybeans | 16109 | protein | cooked soybean | Sojabohnen gekocht / soja cuit / soja cocida / soia cotta | plural =; has soy; grams can 240
dried black bean | 16014 | protein | dry black bean, black turtle bean dried | getrocknete schwarze Bohne / haricot noir sec / frijol negro seco, alubia negra seca / fagiolo nero secco | hazard lectin_bean; kind dried-kidney-bean
dried pinto bean | 16042 | protein | dry pinto bean | getrocknete Pintobohne / haricot pinto sec / frijol pinto seco / fagiolo pinto secco | hazard lectin_bean; kind dried-kidney-bean
dried navy bean | 16037 | protein | dry navy bean, dried haricot bean | getrocknete Navy-Bohne / haricot lingot sec / alubia pequeña seca / fagiolo navy secco | hazard lectin_bean; kind dried-white-bean
dried great northern bean | 16024 | protein | dry great northern bean | getrocknete Great-Northern-Bohne / haricot great northern sec / alubia great northern seca / fagiolo great northern secco | hazard lectin_bean; kind dried-white-bean
dried cranberry bean | 16019 | protein | dried borlotti bean, dry borlotti bean, dry cranberry bean | getrocknete Borlottibohne / haricot borlotti sec / alubia pinta seca / fagiolo borlotto secco | hazard lectin_bean; kind dried-kidney-bean
dried lima bean | 16071 | protein | dried butter bean, dry lima bean, dried gigantes | getrocknete Limabohne / haricot de lima sec / judión seco, garrofón seco / fagiolo di lima secco | hazard lectin_bean; kind dried-white-bean
dried baby lima bean | 16074 | protein | dry baby lima bean | getrocknete kleine Limabohne / petit haricot de lima sec / alubia de lima pequeña seca / fagiolo di lima piccolo secco | hazard lectin_bean
dried black-eyed pea | 16062 | protein | dry black-eyed pea, dried black-eyed bean, dried cowpea, dried lobia | getrocknete Augenbohne / dolique à œil noir sec / carilla seca / fagiolo dall'occhio secco | hazard lectin_bean
dried pink bean | 16040 | protein | dry pink bean, dried small red bean | getrocknete rosa Bohne / haricot rose sec / frijol rosado seco / fagiolo rosa secco | hazard lectin_bean
dried broad bean | 16052 | protein | dried fava bean, dried fava, split fava bean, ful medames dried | getrocknete Ackerbohne, getrocknete Saubohne / fève sèche / haba seca / fava secca, fave secche
canned fava beans | 16054 | protein | canned broad bean, ful medames, canned foul, ful mudammas | Favabohnen aus der Dose / fèves en conserve / habas en conserva / fave in scatola | plural =; grams can 240
dried soybean | 16108 | protein | soybean, soya bean, dry soybean, yellow soybean, black soybean | Sojabohne, Sojabohnen / graine de soja, fève de soja / haba de soja, soja en grano / fagiolo di soia, soia gialla | has soy; hazard lectin_bean
adzuki bean | 16001 | protein | azuki bean, aduki bean, adzuki, red adzuki bean, azuki | Adzukibohne / haricot azuki / judía azuki, azuki / fagiolo azuki, azuki | hazard lectin_bean
red bean paste | - | sweet | anko, sweet red bean paste, azuki bean paste, sweetened adzuki bean paste | rote Bohnenpaste, Anko / pâte de haricots rouges, anko / pasta de judías rojas, anko / pasta di fagioli rossi, anko | plural =; cat sweetener; made adzuki-bean, sugar; density 1.2
canned sweet adzuki beans | 16003 | sweet | ogura an, sweetened adzuki beans | gesüßte Adzukibohnen / haricots azuki sucrés / azuki dulce / azuki dolci | plural =; cat sweetener; grams can 430
pigeon pea | 16101 | protein | gandule, gungo pea, dried pigeon pea | Straucherbse / pois d'angole, pois cajan / gandul, guandú / pisello d'angola, caiano | hazard none; density 0.85
canned pigeon peas | - | protein | canned gandules, green pigeon peas, gandules verdes | Straucherbsen aus der Dose / pois d'angole en conserve / gandules en lata / piselli d'angola in scatola | plural =; grams can 425
toor dal | 16101 | protein | arhar dal, tuvar dal, tur dal, split pigeon pea, toovar dal, toor daal | Toor Dal / toor dal / toor dal / toor dal | plural =; kind split-pea
chana dal | 16056 | protein | split chickpea, bengal gram split, channa dal, chana daal | Chana Dal / chana dal / chana dal / chana dal | plural =; kind split-pea
black chickpea | 16056 | protein | kala chana, desi chickpea, brown chickpea, desi chana | schwarze Kichererbse / pois chiche noir / garbanzo negro / cece nero
urad dal | 16083 | protein | black gram, urad daal, split black gram, whole urad, sabut urad, black lentil urad, ulundu, white urad dal, mungo bean, skinned urad dal | Urdbohne, Urad Dal / haricot urd, urad dal / urad dal, judía mungo negra / fagiolo urad, urad dal | plural =
moong dal | 16080 | protein | split mung bean, yellow moong dal, split yellow mung bean, moong daal, yellow mung dal, peeled mung bean | Mung Dal, geschälte Mungbohne / moong dal, haricot mungo cassé / moong dal / moong dal | plural =; kind mung-bean
masoor dal | 16144 | protein | masoor daal, split red lentil, pink lentil, red split lentil, masoor lentil | Masoor Dal / masoor dal / masoor dal / masoor dal | plural =; kind red-lentil
moth bean | 16078 | protein | matki, mat bean, dew bean | Mottenbohne / haricot papillon / judía moth / fagiolo moth
horse gram | - | protein | kulthi, kollu, hulga | Pferdebohne / pois cheval / judía caballo / horse gram
hyacinth bean | 16067 | protein | lablab bean, val dal, vaal, dolichos bean | Helmbohne / lablab, dolique d'égypte / judía de egipto / fagiolo d'egitto | hazard lectin_bean
green lentil | 16069 | protein | large green lentil, laird lentil | grüne Linse / lentille verte / lenteja verde, lenteja castellana / lenticchia verde
brown lentil | 16069 | protein | whole brown lentil, sabut masoor, pardina lentil | braune Linse, Tellerlinse / lentille brune, lentille blonde / lenteja parda, lenteja marrón / lenticchia marrone, lenticchia di castelluccio
puy lentil | 16069 | protein | french lentil, french green lentil, lentils du puy | Puy-Linse, Le-Puy-Linse / lentille verte du puy, lentille du puy / lenteja de puy, lenteja francesa / lenticchia di puy
black lentil | 16069 | protein | beluga lentil, black beluga lentil | Belugalinse / lentille beluga / lenteja beluga, lenteja negra / lenticchia beluga, lenticchia nera
yellow lentil | 16069 | protein | yellow dal | gelbe Linse / lentille jaune / lenteja amarilla / lenticchia gialla
yellow split pea | 16085 | protein | split yellow pea, yellow peas | gelbe Schälerbse, gelbe Erbse / pois cassé jaune / guisante partido amarillo / pisello spezzato giallo
green split pea | 16085 | protein | split green pea | grüne Schälerbse / pois cassé vert / guisante partido verde / pisello spezzato verde
dried pea | - | protein | dried whole pea, marrowfat peas dried, dried green peas, vatana, dried white pea, white peas | Trockenerbse / pois sec / guisante seco / pisello secco | density 0.8
green chickpea | - | protein | green garbanzo, hara chana, fresh chickpea | grüne Kichererbse / pois chiche vert / garbanzo verde / cece verde
yellow bean | 16047 | protein | dried yellow bean, azufrado bean, yellow eye bean | gelbe Trockenbohne / haricot jaune sec / frijol azufrado / fagiolo giallo secco | hazard lectin_bean
succotash | 11495 | vegetable | corn and lima beans | = | plural =; cat prepared
falafel mix | - | protein | falafel powder, dry falafel mix | Falafelmischung / préparation pour falafel / preparado para falafel / preparato per falafel | plural =; made chickpea-flour, ?dried-broad-bean, ?wheat-flour, cumin, ?sesame-seed; cat prepared; density 0.55
falafel | 16138 | protein | falafel ball, frozen falafel | Falafel / falafel / falafel / falafel | made dried-chickpea, onion, garlic, ?dried-broad-bean, ?wheat-flour, ?sesame-seed; cat prepared; grams each 17
roasted chickpea | - | crunch protein | crispy chickpeas, roasted gram, bhuna chana, pottukadalai, dalia split | geröstete Kichererbse / pois chiche grillé / garbanzo tostado / cece tostato | cat snack; density 0.6
`,
);
