import { readFoodTable } from './source-food.ts';

/** Fish, fresh and cured. Format: see `readFoodTable`. */
export const FISH = readFoodTable(
  { category: 'fish', origin: 'fish', hazard: 'fish', roles: 'protein' },
  `
salmon | 15236 | | salmon fillet, atlantic salmon, salmon steak, skin-on salmon fillet, skinless salmon fillet, side of salmon, farmed salmon, salmon filet, center-cut salmon fillet, samon | Lachs, Lachsfilet / saumon, pavé de saumon, filet de saumon / salmón, filete de salmón, lomo de salmón / salmone, filetto di salmone, trancio di salmone | plural =; has fish; grams fillet 170, each 170
wild salmon | 15085 | | sockeye salmon, sockeye, coho salmon, king salmon, chinook salmon, wild-caught salmon, alaskan salmon, wild alaskan salmon | Wildlachs / saumon sauvage, saumon sockeye / salmón salvaje, salmón rojo / salmone selvaggio | plural =; has fish; grams fillet 170
canned salmon | 15260 | | tinned salmon, canned pink salmon, canned red salmon, tinned red salmon | Dosenlachs, Lachs aus der Dose / saumon en boîte, saumon en conserve / salmón en lata, salmón en conserva / salmone in scatola | plural =; has fish; hazard none; grams can 213
smoked salmon | 15179 | umami protein | lox, nova lox, cold-smoked salmon, gravlax, gravadlax, smoked salmon slice, smoked salmon trimmings, hot-smoked salmon, cured salmon | Räucherlachs, geräucherter Lachs, Graved Lachs, Stremellachs / saumon fumé, gravlax / salmón ahumado / salmone affumicato | plural =; has fish; grams slice 20, package 113
tuna steak | 15127 | | fresh tuna, yellowfin tuna, ahi tuna, ahi, tuna loin, bluefin tuna, sushi-grade tuna, albacore steak, tuna fillet, sashimi grade tuna | Thunfischsteak, frischer Thunfisch / steak de thon, thon frais, thon rouge / filete de atún, atún fresco, bonito fresco, bonito del norte / trancio di tonno, tonno fresco | has fish; grams each 170
tuna | 15121 | | canned tuna, tinned tuna, tuna in water, tuna chunks, tuna fish, chunk light tuna, albacore, albacore tuna, solid white tuna, tuna in brine, tuna in spring water, tinned tuna in spring water, water packed tuna, canned tuna in water | Thunfisch, Thunfisch im eigenen Saft, Thunfisch aus der Dose / thon, thon au naturel, thon en boîte / atún, atún en lata, atún al natural, bonito / tonno, tonno al naturale, tonno in scatola | plural =; has fish; hazard none; grams can 142
tuna in oil | 15119 | | canned tuna in oil, tuna in olive oil, oil-packed tuna, tinned tuna in oil, ventresca, olive oil packed tuna | Thunfisch in Öl / thon à l'huile, thon à l'huile d'olive / atún en aceite, atún en aceite de oliva / tonno sott'olio, tonno all'olio d'oliva | plural =; has fish; hazard none; grams can 142
cod | 15015 | | cod fillet, atlantic cod, cod loin, white fish, white fish fillet, pacific cod, firm white fish, firm white fish fillet, fish fillet, skinless white fish fillet, cod steak, codfish, scrod, flaky white fish, mild white fish, smoked cod | Kabeljau, Dorsch, Kabeljaufilet, Weißfisch, Fischfilet, Skrei / cabillaud, morue fraîche, dos de cabillaud, filet de poisson blanc, poisson blanc / bacalao fresco, filete de bacalao, pescado blanco / merluzzo, filetto di merluzzo, pesce bianco | plural =; has fish; grams fillet 170, each 170
fish | 15028 | | mixed fish, fresh fish, whole fish, fish pie mix, fish steak, machli, fishes | Fisch / poisson / pescado, pez / pesce | plural =; has fish
salt cod | 15018 | | bacalhau, salted cod, dried salt cod, bacala, bacalà, saltfish, salt fish, stockfish | Klippfisch, Stockfisch, Bacalhau / morue, morue salée / bacalao, bacalao salado / baccalà, stoccafisso | plural =; has fish
haddock | 15033 | | haddock fillet | Schellfisch / églefin, aiglefin / eglefino / eglefino | plural =; has fish; grams fillet 193
smoked haddock | 15035 | | finnan haddie, undyed smoked haddock, arbroath smokie, smoked fish, naturally smoked haddock | geräucherter Schellfisch / haddock, haddock fumé / eglefino ahumado / eglefino affumicato | plural =; has fish
pollock | 15065 | | coley, saithe, alaska pollock, pollack, pollock fillet | Seelachs, Alaska-Seelachs / lieu noir, colin d'Alaska, lieu jaune / abadejo / merluzzo d'Alaska, pollack | plural =; has fish
hake | 15132 | | whiting, hake fillet, hake steak | Seehecht, Wittling / merlu, colin, merlan / merluza, pescadilla / nasello, merlano | plural =; has fish
halibut | 15036 | | halibut fillet, halibut steak | Heilbutt / flétan / fletán, halibut / halibut, ippoglosso | plural =; has fish
tilapia | 15261 | | tilapia fillet, st peter's fish | Tilapia, Buntbarsch / tilapia / tilapia, mojarra / tilapia | plural =; has fish; grams fillet 116, each 116
sea bass | 15091 | | seabass, branzino, sea bass fillet, bronzino, european sea bass, chilean sea bass, striped bass, black bass, patagonian toothfish | Wolfsbarsch, Seebarsch, Loup de Mer / bar, loup de mer, filet de bar / lubina, róbalo / branzino, spigola | plural =; has fish; grams fillet 129
sea bream | 15090 | | bream, dorade, dorada, gilt-head bream, porgy, orata, scup | Dorade, Goldbrasse / daurade, dorade royale / dorada, besugo / orata | plural =; has fish; grams each 400, fillet 120
snapper | 15101 | | red snapper, snapper fillet, red snapper fillet | Schnapper, Red Snapper / vivaneau / pargo, huachinango / dentice rosso | plural =; has fish; grams fillet 218
trout | 15240 | | rainbow trout, trout fillet, steelhead, steelhead trout, brook trout, sea trout, arctic char, brown trout, char | Forelle, Saibling, Lachsforelle / truite, omble chevalier, truite saumonée / trucha / trota, salmerino | plural =; has fish; grams fillet 79, each 250
smoked trout | - | umami protein | smoked trout fillet | geräucherte Forelle, Räucherforelle / truite fumée / trucha ahumada / trota affumicata | plural =; has fish; grams fillet 65
catfish | 15234 | | catfish fillet, basa, basa fillet, pangasius, swai, river cobbler | Wels, Pangasius / poisson-chat, panga / bagre, panga / pesce gatto, pangasio | plural =; has fish; grams fillet 159
sole | 15028 | | dover sole, lemon sole, sole fillet, flounder, plaice, flatfish, flounder fillet, plaice fillet, dab, fluke | Seezunge, Scholle, Rotzunge, Flunder / sole, plie, limande, carrelet / lenguado, gallo, platija / sogliola, platessa, passera | plural =; has fish; grams fillet 163
turbot | 15129 | | turbots, brill | Steinbutt / turbot, barbue / rodaballo / rombo | plural =; has fish
monkfish | 15054 | | monkfish tail, anglerfish | Seeteufel / lotte, baudroie / rape, pejesapo / coda di rospo, rana pescatrice | plural =; has fish
swordfish | 15110 | | swordfish steak | Schwertfisch / espadon / pez espada, emperador / pesce spada | plural =; has fish; grams each 170
mahi-mahi | 15023 | | mahi mahi, dolphinfish, dorado fish | Goldmakrele / mahi-mahi, coryphène / dorado, mahi-mahi, lampuga / lampuga | plural =; has fish
mackerel | 15046 | | mackerel fillet, spanish mackerel, king mackerel, kingfish, saba | Makrele / maquereau, lisette / caballa, jurel, sierra / sgombro, lacerto | plural =; has fish; grams fillet 112
smoked mackerel | - | umami protein | peppered smoked mackerel, smoked mackerel fillet | geräucherte Makrele, Räuchermakrele / maquereau fumé / caballa ahumada / sgombro affumicato | plural =; has fish; grams fillet 80
canned mackerel | 15048 | | tinned mackerel, mackerel in tomato sauce | Dosenmakrele / maquereau en boîte / caballa en lata, jurel en lata / sgombro in scatola | plural =; has fish; hazard none; grams can 125
sardine | - | | fresh sardine, pilchard, sprat | Sardine, Sprotte / sardine / sardina fresca, sardina, espadín / sarda, sardina | has fish; grams each 60
canned sardines | 15088 | umami protein | canned sardine, tinned sardine, sardines in oil, sardines in olive oil, tinned sardines, sardines in tomato sauce, canned sprats | Ölsardinen, Sardinen in Öl / sardines à l'huile, sardines en boîte / sardinas en lata, sardinas en aceite, sardinillas / sardine sott'olio, sardine in scatola | plural =; has fish; hazard none; grams can 106
anchovy | 15002 | umami | anchovy fillet, anchovies in oil, tinned anchovy, anchovies, anchovy fillets in oil, oil-packed anchovy, salted anchovy, salt-packed anchovy, boquerones, canned anchovy | Sardelle, Anchovis, Sardellenfilet / anchois, filet d'anchois / anchoa, boquerón, filete de anchoa / acciuga, alice, filetto di acciuga, alici | has fish; hazard none; grams each 4, fillet 4
anchovy paste | - | umami | | Sardellenpaste, Anchovispaste / pâte d'anchois, crème d'anchois / pasta de anchoas / pasta d'acciughe | plural =; made anchovy, salt, ?olive-oil; hazard none; density 1.1
herring | 15039 | | fresh herring, shad, alewife | Hering, Matjes / hareng / arenque / aringa | plural =; has fish; grams fillet 184
pickled herring | 15041 | | rollmop, soused herring, bismarck herring, rollmops, matjes herring | Rollmops, eingelegter Hering, Bismarckhering / hareng mariné, rollmops / arenque en vinagre / aringa marinata | plural =; has fish, mustard?; hazard none
kipper | 15042 | | kippered herring, smoked herring, kippers, bloater | Bückling, Räucherhering / hareng fumé, kipper / arenque ahumado / aringa affumicata | has fish; grams fillet 65
carp | 15008 | | rohu, hilsa, katla, barramundi, grouper, rockfish, rui, ilish | Karpfen, Zackenbarsch / carpe, mérou / carpa, mero, corvina / carpa, cernia | plural =; has fish
perch | 15060 | | ocean perch, redfish, walleye, zander, pike-perch, pike, pikeperch, yellow perch, lake perch | Barsch, Rotbarsch, Zander, Hecht / perche, sandre, brochet, sébaste / perca, lucio, lucioperca / pesce persico, luccio, scorfano | plural =; has fish
eel | 15025 | | unagi, smoked eel, freshwater eel, conger eel, anago | Aal, Räucheraal / anguille / anguila / anguilla, capitone | plural =; has fish
black cod | 15074 | | sablefish, butterfish, cobia | Kohlenfisch / morue charbonnière, charbonnière / bacalao negro / merluzzo nero | plural =; has fish
milkfish | 15053 | | bangus | Milchfisch / chano / sabalote, chano / pesce latte | plural =; has fish
pomfret | 15068 | | pompano, silver pomfret, butter fish, yellowtail, hamachi, amberjack | Brachsenmakrele, Pompano / castagnole, sériole / palometa, pámpano, lecha / pesce castagna, ricciola | plural =; has fish
shark | 15095 | | dogfish, rock salmon, flake fish, huss, skate, skate wing, ray wing | Hai, Rochenflügel / requin, roussette, raie, aile de raie / tiburón, cazón, raya / squalo, palombo, razza | plural =; has fish
red mullet | 15055 | | mullet, grey mullet, rouget, goatfish | Rotbarbe, Meeräsche / rouget, rouget barbet, mulet / salmonete, mújol / triglia, cefalo | plural =; has fish
john dory | - | | st pierre, saint-pierre | Petersfisch / saint-pierre / pez de san pedro / pesce san pietro | plural =; has fish
whitebait | 15099 | | smelt, fried whitebait | Stint / éperlan, petite friture / chanquete, pescaíto / bianchetti, latterini | plural =; has fish
caviar | 15012 | umami | black caviar, sturgeon roe, lumpfish caviar, lumpfish roe, black lumpfish caviar | Kaviar, Störrogen / caviar, œufs de lump / caviar, huevas de lumpo / caviale, uova di lompo | plural =; has fish; hazard ready_to_eat_meat; hazard fish
fish roe | 15072 | umami | salmon roe, ikura, tobiko, masago, roe, trout roe, cod roe, mentaiko, flying fish roe, bottarga, cured roe, tarako | Fischrogen, Forellenkaviar, Lachskaviar / œufs de poisson, œufs de saumon, œufs de truite, poutargue / huevas de pescado, huevas de salmón, hueva / uova di pesce, uova di salmone, bottarga | plural =; has fish
fish stick | 15027 | | fish finger, breaded fish, breaded fish fillet, battered fish, fish portions breaded | Fischstäbchen / bâtonnet de poisson pané, poisson pané / palito de pescado, varita de merluza / bastoncino di pesce | made cod, wheat-flour, breadcrumbs, ?milk, ?egg, vegetable-oil; grams each 28
surimi | 15109 | | fish paste, surimi paste | Surimi / surimi / surimi / surimi | plural =; made cod, egg-white, sugar, salt, ?wheat-flour, ?soy-protein, ?crab, ?potato-starch; hazard none
imitation crab | 15138 | | crab stick, crabstick, seafood stick, krab, kanikama, surimi stick, imitation crab meat, seafood extender, crab surimi | Krebsfleischimitat, Surimi-Stäbchen, Crabsticks / bâtonnet de surimi, bâtonnet de crabe / palito de cangrejo, surimi de cangrejo / bastoncino di surimi, polpa di granchio surimi | plural =; made surimi, wheat-flour, egg-white, sugar, salt, ?crab, ?soy-protein, ?mirin; hazard none; grams each 17
fish ball | - | | fishball, fish cake asian, kamaboko, narutomaki, fish cake, chikuwa, fishcake, eomuk, odeng | Fischbällchen, Fischfrikadelle / boulette de poisson, kamaboko / bola de pescado, kamaboko / polpetta di pesce | made surimi, salt, ?egg-white, ?wheat-flour, ?cornstarch; grams each 20; hazard fish
dried anchovy | - | umami | dried anchovies, ikan bilis, niboshi, myeolchi, dried fish, dried sardine, iriko | getrocknete Sardellen, Trockenfisch / anchois séché, poisson séché / anchoa seca, pescado seco / acciuga secca, pesce secco | has fish; hazard none; plural dried anchovies
bonito flakes | - | umami | katsuobushi, bonito flake, dried bonito, dried bonito flakes | Bonitoflocken, Katsuobushi / copeaux de bonite, bonite séchée / copos de bonito, katsuobushi / fiocchi di bonito, katsuobushi | plural =; has fish; hazard none; grams cup 12, package 40
`,
);

/** Crustaceans. */
export const CRUSTACEANS = readFoodTable(
  { category: 'shellfish', origin: 'crustacean', hazard: 'shellfish', roles: 'protein' },
  `
shrimp | 15270 | | prawn, king prawn, tiger prawn, jumbo shrimp, raw shrimp, raw prawn, jhinga, tiger shrimp, peeled shrimp, shrimps, raw king prawn, peeled and deveined shrimp, large shrimp, shrimp peeled and deveined, frozen shrimp, rock shrimp, gamba, jumbo prawn | Garnele, Krabbe, Riesengarnele, Scampi, Shrimps / crevette, gambas, crevette rose / gamba, camarón, langostino / gambero, gamberetto, gamberone, mazzancolla | plural =; has crustacean; grams each 10
cooked shrimp | 15271 | | cooked prawn, small cooked shrimp, salad shrimp, north atlantic prawn, cooked king prawn, brown shrimp, bay shrimp, potted shrimp meat | gekochte Garnelen, Nordseekrabben, Eismeergarnelen / crevettes cuites, crevettes grises / gambas cocidas, camarones cocidos / gamberetti cotti, gamberetti sgusciati | plural =; has crustacean; grams each 6
dried shrimp | - | umami | dried prawn, hae bee, camaron seco, dried shrimps, ebi | getrocknete Garnelen / crevettes séchées / camarón seco / gamberetti secchi | plural =; has crustacean; hazard none
crab | 15139 | | crabmeat, crab meat, lump crab, lump crabmeat, white crab meat, dungeness crab, blue crab, king crab, snow crab, crab claw, brown crab, jumbo lump crab, crab leg, soft-shell crab, lump crab meat, brown crab meat, crabs | Krabbenfleisch, Krebs, Krebsfleisch, Taschenkrebs, Königskrabbe / crabe, chair de crabe, tourteau / cangrejo, carne de cangrejo, buey de mar, centollo, jaiba / granchio, polpa di granchio | plural =; has crustacean
canned crab | 15141 | | tinned crab, canned crab meat | Krebsfleisch aus der Dose / crabe en boîte / cangrejo en lata, chatka / granchio in scatola | plural =; has crustacean; hazard none; grams can 170
lobster | 15147 | | lobster tail, lobster meat, rock lobster, maine lobster, spiny lobster, crayfish tail, slipper lobster | Hummer, Languste, Hummerschwanz / homard, langouste, queue de homard / bogavante, langosta / aragosta, astice | plural =; has crustacean; grams each 560
crayfish | 15242 | | crawfish, crawdad, langoustine, dublin bay prawn, crawfish tail, yabby, scampi, norway lobster | Flusskrebs, Kaisergranat / écrevisse, langoustine / cangrejo de río, cigala / gambero di fiume, scampo | plural =; has crustacean
krill | - | | | Krill / krill / krill / krill | plural =; has crustacean
`,
);

/** Molluscs. */
export const MOLLUSCS = readFoodTable(
  { category: 'shellfish', origin: 'mollusc', hazard: 'shellfish', roles: 'protein' },
  `
mussel | 15164 | | blue mussel, mussels in shell, green-lipped mussel, green lip mussel, pei mussel, fresh mussels | Miesmuschel, Muschel / moule / mejillón / cozza, cozze | has mollusc; grams each 16
clam | 15157 | | littleneck clam, manila clam, cherrystone clam, steamer clam, vongole, littleneck, carpet shell clam, palourde, cockle, razor clam, steamer, quahog, pipi, geoduck | Venusmuschel, Herzmuschel / palourde, coque, clovisse, praire / almeja, berberecho, navaja / vongola, vongole | has mollusc; grams each 15
canned clams | 15160 | | canned clam, tinned clam, chopped canned clam, canned baby clams, canned minced clams | Muscheln aus der Dose / palourdes en boîte / almejas en lata, berberechos en lata / vongole in scatola | plural =; has mollusc; hazard none; grams can 184
clam juice | 15162 | liquid | bottled clam juice, clam broth | Muschelsaft / jus de palourdes / jugo de almejas / succo di vongole | plural =; has mollusc; hazard none; cat stock
oyster | 15171 | | pacific oyster, eastern oyster, shucked oyster, oysters on the half shell, raw oyster, rock oyster | Auster / huître / ostra, ostión / ostrica | has mollusc; grams each 25
smoked oysters | 15170 | | canned oyster, canned smoked oyster, smoked oyster, tinned smoked oyster | geräucherte Austern / huîtres fumées / ostras ahumadas / ostriche affumicate | plural =; has mollusc; hazard none; grams can 85
scallop | 15172 | | sea scallop, bay scallop, king scallop, queen scallop, diver scallop, coquille saint jacques | Jakobsmuschel / coquille saint-jacques, noix de saint-jacques, pétoncle / vieira, zamburiña, callo de hacha / capasanta, capesante | has mollusc; grams each 30
squid | 15175 | | calamari, squid ring, squid tube, baby squid, calamari ring, calamari rings | Tintenfisch, Kalmar, Calamari / calmar, encornet, chipiron / calamar, chipirón / calamaro, totano | plural =; has mollusc; grams each 85
cuttlefish | 15163 | | sepia | Sepia / seiche / sepia, choco, jibia / seppia | plural =; has mollusc
octopus | 15166 | | baby octopus, octopus tentacle, pulpo | Krake, Oktopus, Pulpo / poulpe, pieuvre / pulpo / polpo, polipo | plural =; has mollusc
squid ink | - | | cuttlefish ink, sepia ink | Sepiatinte, Tintenfischtinte / encre de seiche / tinta de calamar / nero di seppia | plural =; has mollusc; hazard none
snail | 90560 | | escargot, escargots, land snail | Schnecke, Weinbergschnecke / escargot / caracol / lumaca, chiocciola | has mollusc
abalone | 15155 | | paua | Abalone, Seeohr / ormeau / abulón, oreja de mar / abalone, orecchia di mare | plural =; has mollusc
conch | 15250 | | whelk, periwinkle, sea snail, limpet | Wellhornschnecke, Fechterschnecke / bulot, bigorneau, conque / caracola, bígaro, concha / buccino, strombo | plural =; has mollusc
mixed seafood | - | protein | seafood mix, seafood medley, frozen seafood mix, mixed shellfish, seafood, frutti di mare, seafood cocktail, shellfish, seafood marinara mix | Meeresfrüchte, Meeresfrüchtemischung / fruits de mer, mélange de fruits de mer / mariscos, marisco, mezcla de mariscos / frutti di mare, misto mare | plural =; made shrimp, squid, mussel, ?octopus, ?clam, ?scallop, ?cod, ?imitation-crab
`,
);
