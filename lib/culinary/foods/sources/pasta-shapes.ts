import { readFoodTable } from './source-food.ts';

/** Pasta shapes, fresh and filled pasta. Dried shapes are durum wheat and water; those of egg say so. */
export const PASTA_SHAPES = readFoodTable(
  { category: 'pasta', origin: 'plant', roles: 'starch', isMass: true },
  `
capellini | 20120 | | angel hair pasta, angel hair, cappellini, capelli d'angelo, fedelini | Capellini, Engelshaar / cheveux d'ange, capellini / cabello de ángel, capellini / capellini, capelli d'angelo | has wheat
spaghettini | 20120 | | thin spaghetti | Spaghettini / spaghettini / espagueti fino / spaghettini | has wheat
bucatini | 20120 | | perciatelli, bucatini pasta | = | has wheat
vermicelli | 20120 | | fideo, vermicelli pasta, thin noodles pasta, fideo noodles | Fadennudeln, Suppennudeln / vermicelles / fideos, fideo fino / vermicelli, capelli d'angelo spezzati | has wheat, egg?
fettuccine | 20120 | | fettuccini, fettucine, dried fettuccine, fettuccine pasta | Fettuccine / fettuccine / fetuchinis / fettuccine | has wheat, egg?
pappardelle | 20109 | | pappardelle pasta, egg pappardelle | = | has wheat, egg
tagliolini | 20109 | | taglierini, tajarin | = | has wheat, egg
mafaldine | 20120 | | mafalda, reginette, mafalda pasta | = | has wheat
ziti | 20120 | | baked ziti pasta, ziti rigati | = | has wheat
tortiglioni | 20120 | | elicoidali | = | has wheat
paccheri | 20120 | | mezzi paccheri, calamarata | = | has wheat
cavatappi | 20120 | | cellentani, corkscrew pasta, spirali | = | has wheat
rotini | 20120 | | rotini pasta, tri-color rotini, tricolor rotini, spirals pasta | Rotini, Spiralnudeln / torsades, tortis / espirales de pasta / eliche | has wheat
gemelli | 20120 | | casarecce, strozzapreti, trofie | Gemelli, Casarecce, Trofie / gemelli, trofie, casarecce / gemelli / gemelli, casarecce, trofie, strozzapreti | has wheat
orecchiette | 20120 | | orecchiette pasta, cavatelli | Orecchiette / orecchiette / orejitas, orecchiette / orecchiette, cavatelli | has wheat
conchiglie | 20120 | | pasta shells, shell pasta, medium shells, small shells, mini shells, conchigliette | Muschelnudeln / coquillettes conchiglie, conchiglie / conchas de pasta, caracolas / conchiglie | has wheat
jumbo pasta shells | 20120 | | jumbo shells, conchiglioni, giant pasta shells, large pasta shells | Riesenmuschelnudeln, Conchiglioni / conchiglioni / conchas gigantes / conchiglioni | has wheat; grams each 6; plural =
cannelloni | 20120 | | manicotti, cannelloni tubes, manicotti shells | Cannelloni / cannelloni / canelones / cannelloni | has wheat, egg?; grams each 10
ditalini | 20120 | | ditali, tubetti, tubettini, small tube pasta | Ditalini / ditalini / dedales de pasta / ditalini, ditaloni | has wheat
elbow macaroni | 20120 | | elbow pasta, macaroni elbows, elbow noodles | Hörnchennudeln, Hörnli / coquillettes, coudes / coditos, codito de pasta / gomiti, chifferi | has wheat
radiatore | 20120 | | campanelle, radiatori, gigli | = | has wheat
rotelle | 20120 | | wagon wheels pasta, ruote, wheel pasta | Rädchennudeln / roues / ruedas de pasta / ruote | has wheat
stelline | 20120 | | alphabet pasta, pastina, star pasta, acini di pepe, small soup pasta, alphabet noodles | Sternchennudeln, Buchstabennudeln, Suppeneinlage / petites pâtes, pâtes alphabet, étoiles / estrellitas, letras de pasta, sopa de letras / stelline, pastina, acini di pepe | has wheat, egg?
spätzle | - | | spaetzle, spaetzli, knöpfle, egg spaetzle | Spätzle, Knöpfle / spätzle, spaetzle / spätzle / spätzle, gnocchetti tirolesi | made wheat-flour, egg, ?milk; grams package 500
schupfnudeln | - | | potato finger noodles | Schupfnudeln, Fingernudeln / quenelles de pommes de terre souabes / schupfnudeln / schupfnudeln | made potato, wheat-flour, egg; plural schupfnudeln
fresh pasta | 20093 | | fresh egg pasta, fresh tagliatelle, fresh fettuccine, fresh linguine, refrigerated pasta, fresh pasta sheet | frische Pasta, frische Eiernudeln / pâtes fraîches / pasta fresca / pasta fresca, pasta fresca all'uovo | has wheat, egg; grams package 255
fresh lasagna sheet | 20093 | | fresh lasagne sheet | frische Lasagneplatte / feuille de lasagne fraîche / placa de lasaña fresca / sfoglia fresca per lasagne | has wheat, egg; grams sheet 50; plural fresh lasagna sheets
no-boil lasagna noodle | 20120 | | oven-ready lasagna, no-boil lasagna sheet, oven ready lasagne sheet | Lasagneplatte ohne Vorkochen / lasagne sans précuisson / lasaña precocida / lasagne senza precottura | has wheat, egg?; grams each 18, sheet 18; plural no-boil lasagna noodles
spinach pasta | 20126 | | green pasta, spinach fettuccine, spinach tagliatelle, spinach spaghetti | grüne Nudeln, Spinatnudeln / pâtes aux épinards, pâtes vertes / pasta de espinacas / pasta verde, pasta agli spinaci | has wheat, egg?
tricolor pasta | 20105 | | tri-color pasta, vegetable pasta, tricolore pasta, rainbow pasta, tri-colored pasta | bunte Nudeln, Gemüsenudeln / pâtes tricolores / pasta de colores, pasta tricolor / pasta tricolore | has wheat
squid ink pasta | - | | squid ink spaghetti, black pasta, squid ink linguine, nero di seppia pasta | schwarze Nudeln, Sepia-Nudeln / pâtes à l'encre de seiche / pasta negra, pasta de tinta de calamar / pasta al nero di seppia | made semolina, squid-ink, ?egg
whole-wheat spaghetti | 20124 | | wholewheat spaghetti, whole grain spaghetti, wholemeal spaghetti, whole wheat penne, wholewheat penne | Vollkornspaghetti / spaghettis complets / espagueti integral / spaghetti integrali | has wheat
spelt pasta | - | | spelt spaghetti, farro pasta | Dinkelnudeln / pâtes d'épeautre / pasta de espelta / pasta di farro | has spelt
kamut pasta | - | | | Kamutnudeln / pâtes de kamut / pasta de kamut / pasta di kamut | has kamut
buckwheat pasta | - | | pizzoccheri | Buchweizennudeln / pâtes de sarrasin / pasta de trigo sarraceno / pizzoccheri | has wheat?
chickpea pasta | - | protein starch | banza pasta, legume pasta, chickpea penne | Kichererbsennudeln / pâtes de pois chiches / pasta de garbanzo / pasta di ceci | made chickpea-flour; density 0.42
lentil pasta | - | protein starch | red lentil pasta, red lentil penne, lentil penne, red lentil fusilli | Linsennudeln / pâtes de lentilles corail / pasta de lentejas / pasta di lenticchie | made red-lentil; density 0.42
rice pasta | - | | brown rice pasta, rice penne, rice spaghetti, brown rice spaghetti | Reisnudeln glutenfrei / pâtes de riz / pasta de arroz / pasta di riso | made rice-flour; density 0.42
corn pasta | 20091 | | corn spaghetti, maize pasta | Maisnudeln / pâtes de maïs / pasta de maíz / pasta di mais
tortellini | 22901 | | cheese tortellini, fresh tortellini, refrigerated tortellini, three-cheese tortellini, tortelloni | Tortellini / tortellini / tortellini / tortellini, cappelletti | has wheat, egg, milk; grams package 255
meat tortellini | - | | meat ravioli, beef ravioli, prosciutto tortellini, meat-filled tortellini, beef tortellini, agnolotti | Fleischtortellini, Fleischravioli / tortellini à la viande, ravioli à la viande / tortellini de carne, raviolis de carne / tortellini di carne, ravioli di carne, agnolotti | made wheat-flour, egg, ?ground-beef, ?ground-pork, ?prosciutto, ?ham, ?parmesan, breadcrumbs; grams package 255
cheese ravioli | - | | ricotta ravioli, spinach and ricotta ravioli, four cheese ravioli, spinach ravioli, spinach ricotta ravioli | Käseravioli, Spinat-Ricotta-Ravioli / ravioli au fromage, ravioli ricotta épinards / raviolis de queso, raviolis de ricotta / ravioli di ricotta, ravioli ricotta e spinaci | made wheat-flour, egg, ricotta, ?parmesan, ?spinach; grams package 255
mushroom ravioli | - | | pumpkin ravioli, butternut squash ravioli, vegetable ravioli, porcini ravioli | Pilzravioli, Gemüseravioli / ravioli aux champignons, ravioli aux légumes / raviolis de setas / ravioli ai funghi, ravioli di zucca | made wheat-flour, egg, ?mushroom, ?butternut-squash, ?ricotta, ?parmesan
seafood ravioli | - | | lobster ravioli, crab ravioli, salmon ravioli | Meeresfrüchte-Ravioli / ravioli aux fruits de mer, ravioli au homard / raviolis de marisco / ravioli di pesce, ravioli all'aragosta | made wheat-flour, egg, ?lobster, ?crab, ?shrimp, ?salmon, ?ricotta, ?cream
maultaschen | - | | swabian ravioli | = | made wheat-flour, egg, ?ground-pork, ?ground-beef, spinach, breadcrumbs, ?onion
potato gnocchi | - | | shelf-stable gnocchi, fresh gnocchi, gnocchi di patate | Kartoffelgnocchi / gnocchi de pommes de terre / ñoquis de patata / gnocchi di patate | made potato, wheat-flour, ?egg, ?milk; grams package 500
cauliflower gnocchi | - | | | Blumenkohl-Gnocchi / gnocchi de chou-fleur / ñoquis de coliflor / gnocchi di cavolfiore | made cauliflower, ?tapioca-starch, ?potato-starch, ?wheat-flour; grams package 340
pierogi | 32025 | | pierogies, perogies, frozen pierogi, varenyky, vareniki | Pierogi, Piroggen / pierogi / pierogi / pierogi | made wheat-flour, ?egg, potato, ?cheddar, ?cottage-cheese, ?onion, ?mushroom, ?ground-pork; grams each 38
pelmeni | - | | russian dumplings, manti, uszka | Pelmeni, Manti / pelmeni / pelmeni / pelmeni | made wheat-flour, egg, ?ground-beef, ?ground-pork, ?ground-lamb, onion; grams each 12
macaroni and cheese mix | 22959 | | boxed macaroni and cheese, kraft dinner, boxed mac and cheese, mac and cheese mix | Maccaroni-Käse-Mischung / mélange macaroni au fromage / macarrones con queso en caja / preparato maccheroni e formaggio | has wheat, milk; cat prepared; grams package 206
`,
);
