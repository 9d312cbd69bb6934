import { readFoodTable } from './source-food.ts';

/** Fruit of warm countries and melons. */
export const TROPICAL_FRUIT = readFoodTable(
  { category: 'fruit', origin: 'plant', roles: 'fruit' },
  `
lychee | 09164 | | litchi, lichee, leechee | Litschi / litchi, letchi / lichi / litchi | grams each 10
canned lychee | - | | lychees in syrup, tinned lychee | Litschis aus der Dose / litchis au sirop / lichis en almíbar / litchi sciroppati | grams can 565, each 10
rambutan | - | | canned rambutan | = | grams each 9
longan | 09172 | | dragon eye fruit | Longan / longane / longan / longan | grams each 3
mangosteen | - | | mangostan, canned mangosteen | Mangostane / mangoustan / mangostán / mangostano | grams each 40
dragon fruit | - | | pitaya, pitahaya, dragonfruit, pink pitaya | Drachenfrucht, Pitahaya / fruit du dragon, pitaya / pitahaya, fruta del dragón / frutto del drago, pitaya | plural =; grams each 350
star fruit | 09060 | | carambola, starfruit, kamrakh | Sternfrucht, Karambole / carambole / carambola, fruta estrella / carambola | grams each 91; plural =
guava | 09139 | | amrood, common guava | Guave / goyave / guayaba / guava | grams each 55
pineapple guava | 09334 | | feijoa | Feijoa, Ananas-Guave / feijoa / feijoa, guayaba del brasil / feijoa | grams each 42
soursop | 09315 | | guanabana, graviola | Stachelannone, Sauersack / corossol / guanábana, graviola / guanabana, graviola | grams each 625
cherimoya | 09062 | | chirimoya, custard apple, atemoya | Cherimoya / chérimole, anone / chirimoya / cerimoia | grams each 235
sugar apple | 09321 | | sweetsop, sitaphal, sharifa | Zimtapfel, Rahmapfel / pomme cannelle / anón, chirimoya verrugosa / annona | grams each 155
sapodilla | 09313 | | chikoo, chiku, sapota, naseberry | Breiapfel, Sapotille / sapotille / zapote chico, níspero de américa / sapodilla | grams each 170
mamey sapote | 09314 | | mamey, black sapote | Mamey-Sapote / sapote mamey / zapote mamey, mamey / sapote mamey | grams each 556
durian | 09422 | | frozen durian, durian pulp | Durian, Stinkfrucht / durian, dourian / durián / durian
tamarind | 09322 | acid | imli, tamarind pulp, tamarind block, tamarind pod, seedless tamarind | Tamarinde / tamarin / tamarindo / tamarindo | plural =; grams each 2
tamarind paste | - | acid | tamarind concentrate, tamarind puree, assam paste | Tamarindenpaste, Tamarindenmark / pâte de tamarin / pasta de tamarindo / pasta di tamarindo | plural =; cat condiment; made tamarind, ?salt; density 1.25; has sulphite?
tamarillo | - | | tree tomato | Tamarillo, Baumtomate / tamarillo, tomate en arbre / tamarillo, tomate de árbol / tamarillo | grams each 70
pepino melon | - | | pepino dulce, melon pear | Pepino, Birnenmelone / pépino, poire-melon / pepino dulce / pepino, melone-pera | grams each 250
horned melon | 09451 | | kiwano, jelly melon, african cucumber | Kiwano, Horngurke / kiwano, melon à cornes / kiwano, pepino cornudo / kiwano | grams each 209
green papaya | 09226 | vegetable | unripe papaya, shredded green papaya | grüne Papaya / papaye verte / papaya verde / papaya verde | grams each 450; cat vegetable
green mango | 09176 | acid fruit | raw mango, unripe mango, kachcha aam, kairi | grüne Mango / mangue verte / mango verde / mango verde | grams each 200; plural green mangoes
prickly pear | 09287 | | cactus pear, cactus fruit, tuna fruit cactus, barbary fig | Kaktusfeige / figue de barbarie / higo chumbo, tuna, higo de pala / fico d'india | grams each 103
persimmon | 09263 | | kaki, fuyu persimmon, hachiya persimmon, sharon fruit, japanese persimmon | Kaki, Kakifrucht, Sharonfrucht, Persimone / kaki, plaqueminier / caqui, persimón / cachi, kaki | grams each 168
golden kiwi | - | | gold kiwi, yellow kiwi, sungold kiwi | gelbe Kiwi, goldene Kiwi / kiwi jaune / kiwi amarillo / kiwi giallo | grams each 81
kiwi berry | 09148 | | hardy kiwi, baby kiwi | Kiwibeere, Mini-Kiwi / kiwaï / kiwiño / baby kiwi | grams each 8
baby banana | 09040 | | lady finger banana, finger banana, red banana | Babybanane / banane fressinette / plátano baby, plátano dominico / banana baby | grams each 60
salak | - | | snake fruit, snakefruit | Schlangenfrucht, Salak / salak, fruit du serpent / salak / salak | grams each 50
langsat | - | | lanzones, duku, santol | Langsat / langsat / lanzón / langsat
jabuticaba | - | | jaboticaba, brazilian grape | = | grams each 6
acerola | 09001 | | barbados cherry, west indian cherry | Acerola, Acerolakirsche / acérola / acerola / acerola | grams each 5
surinam cherry | 09276 | | pitanga, brazilian cherry | Surinamkirsche, Pitanga / cerise de cayenne / pitanga / pitanga | grams each 7
ackee | - | vegetable | akee, canned ackee | Akee, Ackee / aki / akee, seso vegetal / akee | plural =; grams can 540; cat vegetable
rose apple | 09312 | | wax apple, java apple, water apple, jambu | Rosenapfel, Wachsapfel / pomme de rose, jamrosat / pomarrosa / mela rosa, melarosa | grams each 40
roselle | 09311 | acid | fresh hibiscus, hibiscus calyx, sorrel flower, gongura | Roselle / roselle, oseille de guinée / rosa de jamaica fresca / karkadè fresco | plural =; density 0.25
jujube | 09146 | | ber, chinese date, fresh jujube | Jujube, chinesische Dattel / jujube / azufaifo, jinjol / giuggiola | grams each 10
java plum | 09145 | | jamun, jambolan, black plum | Jambolanapflaume / jambolan, jamblon / jambolán, yambolana / jambolan | grams each 4
amla | - | acid | indian gooseberry, amlaki, emblic | Amla, indische Stachelbeere / amla, groseille indienne / amla, grosella india / amla | grams each 20
kokum | - | acid | kokam, garcinia indica, dried kokum | = | plural =; cat spice; grams each 2
lulo | 09450 | acid fruit | naranjilla, lulo pulp, frozen lulo | Lulo, Naranjilla / lulo, naranjille / lulo, naranjilla / lulo
nance | 09449 | | nance fruit, golden spoon, yellow cherry nance | Nance / nance / nance, nanche / nance | grams each 4
passion fruit pulp | 09231 | acid fruit | passionfruit pulp, passionfruit puree, passion fruit puree, maracuja pulp | Passionsfruchtmark, Maracujapüree / pulpe de fruit de la passion, purée de fruit de la passion / pulpa de maracuyá / polpa di maracuja | plural =
mango pulp | - | sweet fruit | mango puree, canned mango pulp, kesar mango pulp, alphonso mango pulp, aamras | Mangopüree, Mangomark / purée de mangue, pulpe de mangue / pulpa de mango, puré de mango / polpa di mango, purea di mango | plural =; grams can 850; density 1.05
guava paste | - | sweet | goiabada, bocadillo de guayaba, guava cheese | Guavenpaste / pâte de goyave / pasta de guayaba, goiabada, dulce de guayaba / pasta di guava | plural =; cat sweetener; made guava, sugar
quince paste | - | sweet | membrillo, dulce de membrillo, quince cheese | Quittenbrot, Quittenpaste / pâte de coings / carne de membrillo, dulce de membrillo / cotognata | plural =; cat sweetener; made quince, sugar
cantaloupe | 09181 | | cantaloupe melon, cantalope, rockmelon, muskmelon, charentais melon, cantaloup | Cantaloupe-Melone, Zuckermelone, Charentais-Melone / melon cantaloup, melon charentais / melón cantalupo / melone retato, melone cantalupo | grams each 552; kind melon
honeydew | 09184 | | honeydew melon, honey dew melon | Honigmelone / melon miel, melon d'eau / melón verde, melón honeydew / melone verde, melone honeydew | grams each 1000; kind melon
galia melon | 09181 | | galia, piel de sapo, canary melon, santa claus melon, kharbuja | Galiamelone, Kanarische Melone / melon galia, melon jaune, melon d'espagne / melón galia, melón piel de sapo, melón amarillo / melone giallo, melone galia, melone gialletto | grams each 900; kind melon
casaba melon | 09183 | | casaba, crenshaw melon | Casabamelone / melon casaba / melón casaba / melone casaba | grams each 1640; kind melon
`,
);

/** Dried, candied and freeze-dried fruit. */
export const DRIED_AND_CANDIED_FRUIT = readFoodTable(
  { category: 'dried_fruit', origin: 'plant', roles: 'fruit sweet' },
  `
golden raisin | 09297 | | golden sultana, sultanas golden | helle Rosine, Sultanine hell / raisin doré, raisin sec blond / pasa dorada, pasa rubia / uvetta bionda, uva sultanina | has sulphite
sultana | 09297 | | | Sultanine, Sultanina / raisin sultana, raisin de smyrne / pasa sultana / uvetta sultanina | has sulphite?
dried currant | 09085 | | zante currant, currants | Korinthe, Korinthen / raisin de corinthe / pasa de corinto / uva passa di corinto, ribes secco | has sulphite?
dried sour cherry | 09044 | | dried cherry, dried tart cherry | getrocknete Sauerkirsche, getrocknete Kirsche / cerise séchée, griotte séchée / cereza seca, guinda seca / ciliegia essiccata | plural dried sour cherries; has sulphite?
dried blueberry | 09163 | | | getrocknete Heidelbeere / myrtille séchée / arándano azul seco / mirtillo essiccato | plural dried blueberries; has sulphite?
dried apple | 09011 | | dried apple ring, apple ring dried | getrockneter Apfel, Apfelringe / pomme séchée / manzana seca, orejón de manzana / mela essiccata | has sulphite
dried pear | 09259 | | | getrocknete Birne, Kletze / poire séchée / pera seca / pera essiccata | has sulphite
dried peach | 09246 | | | getrockneter Pfirsich / pêche séchée / melocotón seco, orejón de melocotón / pesca essiccata | has sulphite; plural dried peaches
dried pineapple | - | | candied pineapple, crystallized pineapple | getrocknete Ananas / ananas séché / piña seca, piña deshidratada / ananas essiccato | plural =; has sulphite?; density 0.55
dried papaya | - | | candied papaya | getrocknete Papaya / papaye séchée / papaya seca / papaya essiccata | plural =; has sulphite?; density 0.55
banana chip | 19400 | crunch sweet | dried banana | Bananenchip, Bananenchips / chips de banane, banane séchée / chip de plátano, chips de banana / chips di banana | cat snack; has sulphite?; density 0.3
dried persimmon | 09264 | | hoshigaki, gotgam | getrocknete Kaki / kaki séché / caqui seco / cachi essiccato
dried jujube | 09147 | | red date, chinese red date, hong zao, dried red date, daechu | getrocknete Jujube, rote Dattel / jujube séchée, datte rouge chinoise / azufaifo seco, dátil rojo chino / giuggiola secca | grams each 8
medjool date | 09421 | | medjool | Medjool-Dattel / datte medjool / dátil medjool / dattero medjoul | grams each 24
date paste | - | | date puree | Dattelpaste, Dattelmus / pâte de dattes / pasta de dátil / pasta di datteri | plural =; made date; density 1.25
dried longan | 09173 | | | getrocknete Longan / longane séchée / longan seco / longan secco
dried lychee | 09165 | | lychee nut, litchi nut | getrocknete Litschi / litchi séché / lichi seco / litchi essiccato
dried mulberry | - | | white mulberry dried | getrocknete Maulbeere / mûre blanche séchée / mora blanca seca / gelso bianco essiccato | plural dried mulberries
candied fruit | 09426 | | glace fruit, crystallized fruit, crystallised fruit, tutti frutti, candied mixed fruit | kandierte Früchte / fruits confits / fruta confitada, fruta escarchada / canditi, frutta candita | plural =; has sulphite?; density 0.8
candied orange peel | - | | candied peel, candied orange, orangeat, crystallised orange peel | Orangeat / écorce d'orange confite, orange confite / naranja confitada / scorza d'arancia candita, arancia candita | plural =; has sulphite?; made orange-zest, sugar; density 0.75
candied lemon peel | - | | candied lemon, candied citron, crystallised lemon peel | Zitronat / écorce de citron confite, citron confit sucré, cédrat confit / limón confitado, cidra confitada / scorza di limone candita, cedro candito | plural =; has sulphite?; made lemon-zest, sugar; density 0.75
mixed peel | - | | candied mixed peel, chopped mixed peel, cut mixed peel | Orangeat und Zitronat / écorces d'agrumes confites / pieles de cítricos confitadas / scorze di agrumi candite | plural =; has sulphite?; made candied-orange-peel, candied-lemon-peel; density 0.75
glacé cherry | - | | candied cherry, natural glace cherry | Belegkirsche, kandierte Kirsche / cerise confite / cereza confitada, guinda confitada / ciliegia candita | plural glacé cherries; grams each 5; has sulphite?; made cherry, sugar
candied ginger | - | spice sweet | crystallized ginger, crystallised ginger, glace ginger | kandierter Ingwer / gingembre confit / jengibre confitado / zenzero candito | plural =; made ginger, sugar; has sulphite?; density 0.7
stem ginger | - | spice sweet | stem ginger in syrup, preserved ginger, ginger in syrup, ball stem ginger | Ingwer in Sirup, eingelegter Ingwer in Sirup / gingembre au sirop / jengibre en almíbar / zenzero sciroppato | plural =; made ginger, sugar; grams each 18
candied chestnut | - | sweet | marron glacé, chestnuts in syrup, glazed chestnut | Maronenconfit, kandierte Marone / marron glacé / marrón glacé, castaña confitada / marron glacé | made chestnut, sugar, ?glucose-syrup; grams each 18
freeze-dried strawberry | - | | dried strawberry | gefriergetrocknete Erdbeere / fraise lyophilisée / fresa liofilizada / fragola liofilizzata | plural freeze-dried strawberries; density 0.1
freeze-dried raspberry | - | | raspberry powder | gefriergetrocknete Himbeere / framboise lyophilisée / frambuesa liofilizada / lampone liofilizzato | plural freeze-dried raspberries; density 0.1
mixed dried fruit | - | | dried mixed fruit, dried fruit, mixed vine fruit, dried fruit mix | Trockenfrüchte, Backobst, Dörrobst, Trockenobst / fruits secs mélangés, mélange de fruits séchés / fruta seca, frutas secas, orejones variados / frutta secca mista, frutta disidratata | plural =; made raisin, ?dried-currant, ?dried-apricot, ?prune, ?dried-apple, ?mixed-peel, ?candied-fruit; has sulphite?; density 0.62
pitted prune puree | 09423 | | prune puree, lekvar, prune butter | Pflaumenmus, Powidl / purée de pruneaux / puré de ciruelas pasas / purea di prugne | id prune-puree; plural =; cat sweetener
mincemeat | - | sweet | fruit mincemeat, mince pie filling, jarred mincemeat, christmas mincemeat | englisches Mincemeat / mincemeat aux fruits / mincemeat de frutas / mincemeat di frutta secca | plural =; cat sweetener; made raisin, apple, sugar, mixed-peel, ?beef-suet, ?vegetable-suet, ?brandy, ?almond; has sulphite?, wheat?; grams jar 411; density 1.25
fruit leather | 19013 | sweet | fruit roll-up, fruit snack, amardeen, apricot leather | Fruchtleder / cuir de fruits / cuero de fruta, orejón en lámina / pelle di frutta | cat snack; has sulphite?
`,
);
