import { readFoodTable } from './source-food.ts';

/** Kinds of apples, pears, citrus, stone fruit and grapes that recipes name. Format: see `readFoodTable`. */
export const ORCHARD_FRUIT = readFoodTable(
  { category: 'fruit', origin: 'plant', roles: 'fruit' },
  `
granny smith apple | 09502 | | granny smith, green apple, tart apple, tart green apple | Granny-Smith-Apfel, grüner Apfel / pomme granny smith, pomme verte / manzana granny smith, manzana verde / mela granny smith, mela verde | grams each 167; kind apple
fuji apple | 09504 | | fuji | Fuji-Apfel / pomme fuji / manzana fuji / mela fuji | grams each 192; kind apple
gala apple | 09503 | | gala, royal gala apple | Gala-Apfel / pomme gala / manzana gala / mela gala | grams each 172; kind apple
red delicious apple | 09500 | | red apple, red delicious | roter Apfel / pomme rouge / manzana roja / mela rossa | grams each 212; kind apple
golden delicious apple | 09501 | | golden delicious, yellow apple | Golden-Delicious-Apfel / pomme golden / manzana golden / mela golden | grams each 169; kind apple
honeycrisp apple | 09003 | | honeycrisp, honey crisp apple | Honeycrisp-Apfel / pomme honeycrisp / manzana honeycrisp / mela honeycrisp | grams each 190
pink lady apple | 09003 | | pink lady, cripps pink apple | Pink-Lady-Apfel / pomme pink lady / manzana pink lady / mela pink lady | grams each 180
braeburn apple | 09003 | | braeburn, jazz apple, cox apple, cox's orange pippin, mcintosh apple, jonagold apple, eating apple, dessert apple | Braeburn-Apfel, Boskoop, Jonagold / pomme braeburn, pomme reinette / manzana reineta / mela renetta | grams each 175
cooking apple | 09003 | | bramley apple, bramley, baking apple, bramley cooking apple | Kochapfel / pomme à cuire / manzana para asar / mela da cuocere | grams each 230
crab apple | 09077 | | crabapple, wild apple | Zierapfel, Holzapfel / pomme sauvage / manzana silvestre / mela selvatica | grams each 35
asian pear | 09340 | | nashi, nashi pear, korean pear, apple pear | Nashi-Birne, Nashi / poire asiatique, nashi / pera asiática, pera nashi / pera nashi | grams each 275; kind pear
bosc pear | 09414 | | bosc | Bosc-Birne / poire bosc, poire conférence / pera bosc, pera conferencia / pera kaiser | grams each 179; kind pear
bartlett pear | 09412 | | williams pear, bartlett | Williams-Birne, Williams Christ / poire williams / pera williams / pera williams | grams each 177; kind pear
anjou pear | 09415 | | green anjou pear, d'anjou pear, comice pear | Anjou-Birne / poire d'anjou, poire comice / pera de anjou / pera decana | grams each 178; kind pear
quince | 09296 | | | Quitte / coing / membrillo / mela cotogna, cotogna | grams each 92
medlar | - | | | Mispel / nèfle / níspero europeo / nespola europea | grams each 30
loquat | 09174 | | japanese medlar | Wollmispel, japanische Mispel / nèfle du japon / níspero / nespola | grams each 16
navel orange | 09202 | | | Navelorange / orange navel / naranja navel / arancia navel | grams each 140; kind orange
valencia orange | 09201 | | juicing orange | Saftorange / orange valencia, orange à jus / naranja valencia, naranja de zumo / arancia da spremuta | grams each 121; kind orange
blood orange | 09200 | | moro orange, tarocco orange | Blutorange / orange sanguine / naranja sanguina / arancia rossa, arancia sanguinella | grams each 130
seville orange | - | acid | bitter orange, sour orange, naranja agria, bigarade | Bitterorange, Pomeranze, Sevilla-Orange / orange amère, bigarade / naranja amarga, naranja agria / arancia amara | grams each 130
clementine | 09433 | | easy peeler | Clementine / clémentine / clementina / clementina | grams each 74; kind mandarin
satsuma | 09218 | | satsuma mandarin | Satsuma / satsuma / satsuma / satsuma, mandaranci | grams each 75
canned mandarin | 09383 | | mandarin orange segment, canned mandarin orange, tinned mandarin, mandarin segment, mandarin oranges canned | Mandarinen aus der Dose / mandarines en conserve / mandarina en almíbar / mandarini sciroppati | grams can 298
kumquat | 09149 | | cumquat | Kumquat, Zwergorange / kumquat / kumquat, naranja enana / kumquat, mandarino cinese | grams each 19
pomelo | 09295 | | pummelo, shaddock, chinese grapefruit | Pomelo, Pampelmuse / pomelo, pamplemousse chinois / pampelmusa / pomelo | grams each 609
pink grapefruit | 09112 | | red grapefruit, ruby grapefruit, ruby red grapefruit | rosa Grapefruit / pamplemousse rose / pomelo rosa, toronja rosada / pompelmo rosa | grams each 246; kind grapefruit
white grapefruit | 09116 | | | weiße Grapefruit / pamplemousse blanc / toronja blanca / pompelmo bianco | grams each 236
yuzu | - | acid | yuzu fruit | = | grams each 100
calamansi | - | acid | calamondin, kalamansi, philippine lime | = | grams each 12
key lime | 09159 | acid | mexican lime | Key-Limette, echte Limette / citron vert des caraïbes / limón mexicano, lima ácida / lime messicano | grams each 25
makrut lime | - | acid | kaffir lime, makrut | Kaffir-Limette, Makrut-Limette / combava / lima kaffir / lime kaffir, combava | grams each 30
meyer lemon | - | acid | | Meyer-Zitrone / citron meyer / limón meyer / limone meyer | grams each 80
bergamot | - | acid | bergamot orange | Bergamotte / bergamote / bergamota / bergamotto | grams each 110
citron | - | acid | etrog, cedrat, buddha's hand | Zitronatzitrone, Cedrat / cédrat / cidra / cedro | grams each 300
ugli fruit | - | | tangelo, minneola, ugli | Tangelo, Minneola / tangelo / tangelo / tangelo, mapo | grams each 160; plural ugli fruit
orange zest | 09216 | acid | orange peel, orange rind, zest of an orange, grated orange zest | Orangenschale, Orangenabrieb / zeste d'orange / ralladura de naranja, piel de naranja / scorza d'arancia | plural =
lime zest | - | acid | lime peel, lime rind, zest of a lime | Limettenschale, Limettenabrieb / zeste de citron vert / ralladura de lima / scorza di lime | plural =; density 0.4
sour cherry | 09063 | | tart cherry, morello cherry, morello, amarelle | Sauerkirsche, Schattenmorelle, Weichsel / cerise acide, griotte / guinda, cereza ácida / amarena fresca, visciola, marasca | grams each 7
damson | 09279 | | damson plum | Kriecherl, Haferpflaume, Damaszenerpflaume / prune de damas, quetsche / ciruela damascena / susina damaschina | grams each 18
mirabelle | 09279 | | mirabelle plum, cherry plum | Mirabelle / mirabelle / ciruela mirabel / mirabella | grams each 12
greengage | 09279 | | reine claude, greengage plum, gage | Reneklode, Reineclaude / reine-claude / ciruela claudia / susina regina claudia | grams each 35
white peach | 09236 | | flat peach, donut peach, doughnut peach, saturn peach | weißer Pfirsich, Weinbergpfirsich, Plattpfirsich / pêche blanche, pêche plate, pêche de vigne / paraguayo, melocotón blanco / pesca bianca, pesca tabacchiera | grams each 130; plural white peaches
pluot | - | | plumcot, aprium, apriplum | Aprikosenpflaume / pluot / pluot / susincocca | grams each 66
red grape | 09132 | | red seedless grape, black grape | rote Traube, blaue Traube / raisin rouge, raisin noir / uva roja, uva negra / uva rossa, uva nera | grams each 5
green grape | 09132 | | white grape, green seedless grape, thompson seedless grape | grüne Traube, weiße Traube / raisin blanc / uva verde, uva blanca / uva bianca | grams each 5
concord grape | 09131 | | slip skin grape, american grape | Concord-Traube / raisin concord / uva concord / uva fragola | grams each 2.4
muscat grape | 09132 | | cotton candy grape | Muskatellertraube / raisin muscat / uva moscatel / uva moscato | grams each 5
canned peach | 09238 | | peach half, tinned peach, peaches in juice, peaches in syrup, canned sliced peaches | Pfirsich aus der Dose / pêche au sirop, pêche en conserve / melocotón en almíbar / pesca sciroppata | plural canned peaches; grams can 411
canned pear | 09254 | | tinned pear, pears in juice, pears in syrup | Birne aus der Dose / poire au sirop, poire en conserve / pera en almíbar / pera sciroppata | grams can 411
canned apricot | 09024 | | tinned apricot, apricots in juice, apricots in syrup | Aprikose aus der Dose / abricot au sirop / albaricoque en almíbar / albicocca sciroppata | grams can 411
canned pineapple | 09268 | | pineapple in juice, canned pineapple chunk, tinned pineapple, pineapple tidbit, crushed pineapple, pineapple slice in juice, canned crushed pineapple, canned pineapple ring | Ananas aus der Dose / ananas en conserve, ananas en boîte / piña en almíbar, piña enlatada / ananas sciroppato, ananas in scatola | plural =; grams can 567, slice 47
canned cherry | 09071 | | cherries in syrup, tinned cherry | Kirschen im Glas / cerises au sirop / cerezas en almíbar / ciliegie sciroppate | plural canned cherries; grams can 425
canned figs | 09090 | | figs in syrup | Feigen aus der Dose / figues au sirop / higos en almíbar / fichi sciroppati | plural =; grams can 425
fruit cocktail | 09097 | | canned fruit cocktail, canned fruit salad, tinned fruit salad, mixed canned fruit | Fruchtcocktail, Obstsalat aus der Dose / cocktail de fruits, macédoine de fruits / cóctel de frutas, macedonia en almíbar / macedonia sciroppata | plural =; grams can 411
maraschino cherry | 09328 | sweet | cocktail cherry, jarred cherry | Maraschinokirsche, Cocktailkirsche / cerise au marasquin, cerise cocktail / cereza al marrasquino, guinda roja / ciliegia al maraschino | grams each 5; has sulphite?
amarena cherry | - | sweet | amarena, luxardo cherry, amarena cherries in syrup | Amarenakirsche / cerise amarena / cereza amarena / amarena sciroppata | grams each 5
cherry pie filling | 19314 | sweet | canned cherry pie filling, cherry filling | Kirschfüllung / garniture aux cerises / relleno de cereza / ripieno di ciliegie | plural =; grams can 595; cat prepared
apple pie filling | 19312 | sweet | canned apple pie filling, apple filling | Apfelfüllung / garniture aux pommes / relleno de manzana / ripieno di mele | plural =; grams can 595; cat prepared
applesauce | 09019 | sweet | apple sauce, unsweetened applesauce, apple puree, stewed apple | Apfelmus, Apfelkompott / compote de pommes, purée de pommes / puré de manzana, compota de manzana / purea di mele, composta di mele | plural =; has sulphite?
apple butter | 19294 | sweet | | Apfelkraut, Apfelbutter / beurre de pomme / mantequilla de manzana / burro di mele | plural =; cat sweetener
`,
);

/** Berries, fresh and frozen. */
export const BERRIES = readFoodTable(
  { category: 'fruit', origin: 'plant', roles: 'fruit' },
  `
red currant | 09084 | acid fruit | redcurrant, white currant | rote Johannisbeere, Ribisel, weiße Johannisbeere / groseille, groseille rouge / grosella roja, grosella / ribes, ribes rosso
black currant | 09083 | acid fruit | blackcurrant, cassis berry | schwarze Johannisbeere / cassis / grosella negra / ribes nero
gooseberry | 09107 | acid fruit | | Stachelbeere / groseille à maquereau / grosella espinosa, uva espina / uva spina | grams each 5
cape gooseberry | 09138 | fruit | physalis, golden berry, ground cherry, goldenberry | Physalis, Kapstachelbeere / physalis, coqueret du pérou / uchuva, aguaymanto, physalis / alchechengi, physalis | grams each 5
elderberry | 09088 | fruit | | Holunderbeere, Holunder / baie de sureau / baya de saúco, saúco / bacca di sambuco
mulberry | 09190 | fruit | shahtoot | Maulbeere / mûre de mûrier / mora de morera / gelso, mora di gelso
boysenberry | 09057 | fruit | marionberry, tayberry, olallieberry | Boysenbeere / mûre de boysen / zarzamora boysen / mora di boysen
loganberry | 09167 | fruit | | Loganbeere / mûre-framboise / frambuesa de logan / mora-lampone
lingonberry | - | acid fruit | cowberry, mountain cranberry | Preiselbeere frisch, Moosbeere / airelle rouge, airelle / arándano rojo silvestre / mirtillo rosso selvatico | density 0.5
cloudberry | - | fruit | bakeapple | Moltebeere / plaquebière, mûre arctique / mora de los pantanos / camemoro, lampone artico
wild blueberry | 09053 | fruit | bilberry, whortleberry, huckleberry, frozen wild blueberries | wilde Heidelbeere, Waldheidelbeere / myrtille sauvage / arándano silvestre / mirtillo selvatico
wild strawberry | 09316 | fruit | alpine strawberry, fraise des bois | Walderdbeere / fraise des bois / fresa silvestre, fresa del bosque / fragolina di bosco | plural wild strawberries
acai | - | fruit | acai berry, acai puree, acai pulp, frozen acai | Açaí, Açaí-Beere / açaï / açaí, asaí / açaí | plural =; grams package 100
goji berry | 09110 | fruit | wolfberry, goji, dried goji berry | Goji-Beere / baie de goji / baya de goji / bacca di goji | cat dried_fruit
sea buckthorn | - | acid fruit | sea buckthorn berry, seaberry | Sanddorn, Sanddornbeere / argousier, baie d'argousier / espino amarillo / olivello spinoso | plural =
rosehip | - | fruit | rose hip, dried rosehip | Hagebutte / cynorrhodon / escaramujo / rosa canina, bacca di rosa canina | density 0.45
sloe | - | fruit | sloe berry, sloes | Schlehe / prunelle / endrina / prugnola
chokeberry | - | fruit | aronia, aronia berry | Aronia, Apfelbeere / aronia / aronia / aronia
barberry | - | acid fruit | zereshk, dried barberry | Berberitze / épine-vinette / agracejo / crespino, bacche di crespino | cat dried_fruit; density 0.4
mixed berries | - | fruit | frozen mixed berries, summer fruits, berry mix, frozen berries, frozen summer fruits, forest fruits, berries | Beerenmischung, gemischte Beeren, TK-Beeren, Beeren, Waldbeeren / fruits rouges, mélange de fruits rouges, fruits des bois / frutos rojos, frutas del bosque / frutti di bosco, misto frutti di bosco | plural =; made strawberry, raspberry, blueberry, ?blackberry, ?red-currant, ?black-currant; density 0.6
frozen strawberry | 09318 | fruit | unsweetened frozen strawberry | TK-Erdbeeren, gefrorene Erdbeeren / fraises surgelées / fresas congeladas / fragole surgelate | plural frozen strawberries; grams package 454
frozen raspberry | 09518 | fruit | | TK-Himbeeren, gefrorene Himbeeren / framboises surgelées / frambuesas congeladas / lamponi surgelati | plural frozen raspberries
frozen blueberry | 09054 | fruit | | TK-Heidelbeeren, TK-Blaubeeren / myrtilles surgelées / arándanos congelados / mirtilli surgelati | plural frozen blueberries
frozen blackberry | 09048 | fruit | | TK-Brombeeren / mûres surgelées / moras congeladas / more surgelate | plural frozen blackberries
frozen cherry | 09070 | fruit | frozen sour cherry, frozen pitted cherries | TK-Kirschen / cerises surgelées / cerezas congeladas / ciliegie surgelate | plural frozen cherries
frozen peach | 09236 | fruit | frozen sliced peaches | TK-Pfirsiche / pêches surgelées / melocotones congelados / pesche surgelate | plural frozen peaches
frozen mango | 09176 | fruit | frozen mango chunk | TK-Mango, gefrorene Mangostücke / mangue surgelée / mango congelado / mango surgelato | plural =
frozen rhubarb | 09309 | fruit | | TK-Rhabarber / rhubarbe surgelée / ruibarbo congelado / rabarbaro surgelato | plural =
`,
);
