import { readFoodTable } from './source-food.ts';

/** Fish, fresh and cured. Format: see `readFoodTable`. */
export const FISH = readFoodTable(
  { category: 'fish', origin: 'fish', hazard: 'fish', roles: 'protein' },
  `
salmon | 15236 | | samon | Lachs / saumon / salmón / salmone | plural =; has fish; grams fillet 170, each 170
wild salmon | 15085 | | wild-caught salmon, alaskan salmon, wild alaskan salmon | Wildlachs / saumon sauvage / salmón salvaje / salmone selvaggio | plural =; has fish; grams fillet 170
canned salmon | 15260 | | tinned salmon | Dosenlachs, Lachs aus der Dose / saumon en boîte, saumon en conserve / salmón en lata, salmón en conserva / salmone in scatola | plural =; has fish; hazard none; grams can 213
smoked salmon | 15179 | umami protein | | Räucherlachs, geräucherter Lachs / saumon fumé / salmón ahumado / salmone affumicato | plural =; has fish; grams slice 20, package 113
tuna steak | 15127 | | fresh tuna, tuna loin, tuna fillet | Thunfischsteak, frischer Thunfisch / steak de thon, thon frais / filete de atún, atún fresco, bonito fresco / trancio di tonno, tonno fresco | has fish; grams each 170
tuna | 15121 | | tuna chunks, tuna fish, albacore, tinned tuna in spring water, water packed tuna | Thunfisch, Thunfisch aus der Dose / thon, thon en boîte / atún, atún en lata / tonno, tonno in scatola | plural =; has fish; hazard none; grams can 142
tuna in oil | 15119 | | canned tuna in oil, tinned tuna in oil, olive oil packed tuna | Thunfisch in Öl / thon à l'huile / atún en aceite / tonno sott'olio | plural =; has fish; hazard none; grams can 142
cod | 15015 | | smoked cod | Kabeljau, Dorsch, Weißfisch / cabillaud, morue fraîche / bacalao fresco, filete de bacalao / merluzzo | plural =; has fish; grams fillet 170, each 170
fish | - | | fresh fish, whole fish, machli | Fisch / poisson / pescado, pez / pesce | plural =; has fish; grams fillet 170, each 300
salt cod | 15018 | | bacalhau, salted cod, dried salt cod, bacala, saltfish, salt fish | Klippfisch, Bacalhau / morue, morue salée / bacalao, bacalao salado / baccalà | plural =; has fish
haddock | 15033 | | haddock fillet | Schellfisch / églefin, aiglefin / eglefino / eglefino | plural =; has fish; grams fillet 193
smoked haddock | 15035 | | finnan haddie, undyed smoked haddock, arbroath smokie, smoked fish, naturally smoked haddock | geräucherter Schellfisch / haddock, haddock fumé / eglefino ahumado / eglefino affumicato | plural =; has fish; grams fillet 170
pollock | 15065 | | | Seelachs, Alaska-Seelachs / lieu jaune / abadejo / pollack | plural =; has fish
hake | 15132 | | hake fillet, hake steak | Seehecht / merlu, colin / merluza / nasello | plural =; has fish
halibut | 15036 | | halibut fillet, halibut steak | Heilbutt / flétan / fletán, halibut / halibut, ippoglosso | plural =; has fish
tilapia | 15261 | | tilapia fillet, st peter's fish | Tilapia, Buntbarsch / tilapia / tilapia, mojarra / tilapia | plural =; has fish; grams fillet 116, each 116
sea bass | 15091 | | black bass | Wolfsbarsch, Seebarsch / bar, loup de mer, filet de bar / lubina, róbalo / branzino, spigola | plural =; has fish; grams fillet 129
sea bream | 15090 | | bream | Dorade, Goldbrasse / daurade / dorada, besugo / orata | plural =; has fish; grams each 400, fillet 120
snapper | 15101 | | | Schnapper / vivaneau / pargo, huachinango / dentice rosso | plural =; has fish; grams fillet 218
trout | 15240 | | brown trout | Forelle / truite / trucha / trota | plural =; has fish; grams fillet 79, each 250
smoked trout | - | umami protein | smoked trout fillet | geräucherte Forelle, Räucherforelle / truite fumée / trucha ahumada / trota affumicata | plural =; has fish; grams fillet 65
catfish | 15234 | | | Wels / poisson-chat / bagre / pesce gatto | plural =; has fish; grams fillet 159
sole | 15028 | | flatfish | Seezunge, Scholle, Rotzunge, Flunder / sole, plie, limande, carrelet / lenguado, gallo, platija / passera | plural =; has fish; grams fillet 163
turbot | 15129 | | | Steinbutt / turbot / rodaballo / rombo | plural =; has fish
monkfish | 15054 | | monkfish tail, anglerfish | Seeteufel / lotte, baudroie / rape, pejesapo / coda di rospo, rana pescatrice | plural =; has fish
swordfish | 15110 | | swordfish steak | Schwertfisch / espadon / pez espada, emperador / pesce spada | plural =; has fish; grams each 170
mahi-mahi | 15023 | | dolphinfish, dorado fish | Goldmakrele / mahi-mahi, coryphène / dorado, mahi-mahi, lampuga / lampuga | plural =; has fish
mackerel | 15046 | | mackerel fillet | Makrele / maquereau, lisette / caballa / sgombro, lacerto | plural =; has fish; grams fillet 112
smoked mackerel | - | umami protein | peppered smoked mackerel, smoked mackerel fillet | geräucherte Makrele, Räuchermakrele / maquereau fumé / caballa ahumada / sgombro affumicato | plural =; has fish; grams fillet 80
canned mackerel | 15048 | | tinned mackerel, mackerel in tomato sauce | Dosenmakrele / maquereau en boîte / caballa en lata, jurel en lata / sgombro in scatola | plural =; has fish; hazard none; grams can 125
sardine | - | | | Sardine / sardine / sardina / sarda, sardina | has fish; grams each 60
canned sardines | 15088 | umami protein | tinned sardine, sardines in oil, sardines in olive oil, canned sprats | Ölsardinen, Sardinen in Öl / sardines à l'huile, sardines en boîte / sardinas en lata, sardinas en aceite, sardinillas / sardine sott'olio, sardine in scatola | plural =; has fish; hazard none; grams can 106
anchovy | 15002 | umami | | Sardelle, Anchovis / anchois, filet d'anchois / anchoa, boquerón, filete de anchoa / acciuga, alice, filetto di acciuga, alici | has fish; hazard none; grams each 4, fillet 4
anchovy paste | - | umami | | Sardellenpaste, Anchovispaste / pâte d'anchois, crème d'anchois / pasta de anchoas / pasta d'acciughe | plural =; made anchovy, salt, ?olive-oil; hazard none; density 1.1
herring | 15039 | | | Hering / hareng / arenque / aringa | plural =; has fish; grams fillet 184
pickled herring | 15041 | | | eingelegter Hering / hareng mariné / arenque en vinagre / aringa marinata | plural =; has fish, mustard?; hazard none
kipper | 15042 | | smoked herring | Räucherhering / hareng fumé, kipper / arenque ahumado / aringa affumicata | has fish; grams fillet 65
carp | 15008 | | | Karpfen / carpe / carpa / carpa | plural =; has fish
perch | 15060 | | | Barsch / perche, sandre, brochet, sébaste / perca / pesce persico | plural =; has fish
eel | 15025 | | unagi, smoked eel, freshwater eel, conger eel, anago | Aal, Räucheraal / anguille / anguila / anguilla, capitone | plural =; has fish
black cod | 15074 | | sablefish | Kohlenfisch / morue charbonnière, charbonnière / bacalao negro / merluzzo nero | plural =; has fish
milkfish | 15053 | | bangus | Milchfisch / chano / sabalote, chano / pesce latte | plural =; has fish
pomfret | - | | butter fish | Brachsenmakrele / castagnole / lecha / pesce castagna | plural =; has fish
shark | 15095 | | | Hai / requin / tiburón / squalo | plural =; has fish
red mullet | - | | | Rotbarbe / rouget / salmonete / triglia | plural =; has fish
john dory | - | | st pierre, saint-pierre | Petersfisch / saint-pierre / pez de san pedro / pesce san pietro | plural =; has fish; grams each 500
whitebait | - | | smelt, fried whitebait | Stint / éperlan, petite friture / chanquete, pescaíto / bianchetti, latterini | plural =; has fish
caviar | 15012 | umami | sturgeon roe | Kaviar, Störrogen / caviar / caviar / caviale | plural =; has fish; hazard ready_to_eat_meat; hazard fish
fish roe | 15072 | umami | roe, cured roe | Fischrogen / œufs de poisson / huevas de pescado, hueva / uova di pesce | plural =; has fish
fish stick | 15027 | | fish portions breaded | Fischstäbchen / poisson pané / palito de pescado / bastoncino di pesce | made cod, wheat-flour, breadcrumbs, ?milk, ?egg, vegetable-oil; grams each 28
surimi | 15109 | | fish paste, surimi paste | Surimi / surimi / surimi / surimi | plural =; made cod, egg-white, sugar, salt, ?wheat-flour, ?soy-protein, ?crab, ?potato-starch; hazard none
imitation crab | 15138 | | crabstick, seafood extender | Crabsticks / bâtonnet de surimi, bâtonnet de crabe / surimi de cangrejo / polpa di granchio surimi | plural =; made surimi, wheat-flour, egg-white, sugar, salt, ?crab, ?soy-protein, ?mirin; hazard none; grams each 17
fish ball | - | | fishball, fish cake asian | Fischbällchen / boulette de poisson / bola de pescado / polpetta di pesce | made surimi, salt, ?egg-white, ?wheat-flour, ?cornstarch; grams each 20; hazard fish
dried anchovy | - | umami | ikan bilis, niboshi, myeolchi, dried sardine, iriko | getrocknete Sardellen, Trockenfisch / anchois séché, poisson séché / anchoa seca, pescado seco / acciuga secca, pesce secco | has fish; hazard none; plural dried anchovies; grams each 2
bonito flakes | - | umami | katsuobushi, dried bonito | Bonitoflocken, Katsuobushi / copeaux de bonite, bonite séchée / copos de bonito, katsuobushi / fiocchi di bonito, katsuobushi | plural =; has fish; hazard none; grams cup 12, package 40
`,
);

/** Crustaceans. */
export const CRUSTACEANS = readFoodTable(
  { category: 'shellfish', origin: 'crustacean', hazard: 'shellfish', roles: 'protein' },
  `
shrimp | 15270 | | prawn, praun, jhinga, rock shrimp | Garnele, Krabbe, Shrimps / crevette, crevette rose / gamba, camarón, langostino / gambero, gamberetto | plural =; has crustacean; grams each 10
cooked shrimp | 15271 | | small cooked shrimp, cooked king prawn, potted shrimp meat | gekochte Garnelen, Eismeergarnelen / crevettes cuites / gambas cocidas, camarones cocidos / gamberetti cotti, gamberetti sgusciati | plural =; has crustacean; grams each 6
dried shrimp | - | umami | dried prawn, hae bee, camaron seco, ebi | getrocknete Garnelen / crevettes séchées / camarón seco / gamberetti secchi | plural =; has crustacean; hazard none; density 0.4
crab | 15139 | | crab claw, jumbo lump crab | Krebs / crabe / cangrejo / granchio | plural =; has crustacean; grams each 600
canned crab | 15141 | | tinned crab, canned crab meat | Krebsfleisch aus der Dose / crabe en boîte / cangrejo en lata, chatka / granchio in scatola | plural =; has crustacean; hazard none; grams can 170
lobster | 15147 | | | Hummer, Languste, Hummerschwanz / homard, langouste, queue de homard / bogavante, langosta / aragosta, astice | plural =; has crustacean; grams each 560
crayfish | 15242 | | yabby | Flusskrebs / écrevisse / cangrejo de río / gambero di fiume | plural =; has crustacean; grams each 15
krill | - | | | Krill / krill / krill / krill | plural =; has crustacean
`,
);

/** Molluscs. */
export const MOLLUSCS = readFoodTable(
  { category: 'shellfish', origin: 'mollusc', hazard: 'shellfish', roles: 'protein' },
  `
mussel | 15164 | | blue mussel, mussels in shell, pei mussel, fresh mussels | Miesmuschel, Muschel / moule / mejillón / cozza, cozze | has mollusc; grams each 16
clam | 15157 | | littleneck, pipi | Venusmuschel, Herzmuschel / clovisse / almeja, berberecho, navaja / vongole | has mollusc; grams each 15
canned clams | 15160 | | tinned clam, chopped canned clam | Muscheln aus der Dose / palourdes en boîte / almejas en lata, berberechos en lata / vongole in scatola | plural =; has mollusc; hazard none; grams can 184
clam juice | 15162 | liquid | | Muschelsaft / jus de palourdes / jugo de almejas / succo di vongole | plural =; has mollusc; hazard none; cat stock
oyster | 15171 | | | Auster / huître / ostra, ostión / ostrica | has mollusc; grams each 25
smoked oysters | 15170 | | canned smoked oyster, tinned smoked oyster | geräucherte Austern / huîtres fumées / ostras ahumadas / ostriche affumicate | plural =; has mollusc; hazard none; grams can 85
scallop | 15172 | | coquille saint jacques | Jakobsmuschel / coquille saint-jacques, noix de saint-jacques, pétoncle / callo de hacha / capesante | has mollusc; grams each 30
squid | 15175 | | | Tintenfisch, Kalmar, Calamari / calmar, encornet, chipiron / calamar, chipirón / calamaro, totano | plural =; has mollusc; grams each 85
cuttlefish | 15163 | | sepia | Sepia / seiche / sepia, choco, jibia / seppia | plural =; has mollusc; grams each 300
octopus | 15166 | | octopus tentacle, pulpo | Krake, Oktopus, Pulpo / poulpe, pieuvre / pulpo / polpo, polipo | plural =; has mollusc; grams each 1000
squid ink | - | | cuttlefish ink, sepia ink | Sepiatinte, Tintenfischtinte / encre de seiche / tinta de calamar / nero di seppia | plural =; has mollusc; hazard none; grams package 4
snail | 90560 | | land snail | Schnecke / escargot / caracol / chiocciola | has mollusc; grams each 8
abalone | 15155 | | paua | Abalone, Seeohr / ormeau / abulón, oreja de mar / abalone, orecchia di mare | plural =; has mollusc; grams each 80
conch | - | | limpet | Fechterschnecke / conque / concha / strombo | plural =; has mollusc
mixed seafood | - | protein | seafood mix, seafood, frutti di mare, seafood cocktail, shellfish | Meeresfrüchte, Meeresfrüchtemischung / fruits de mer, mélange de fruits de mer / mariscos, marisco, mezcla de mariscos / frutti di mare, misto mare | plural =; made shrimp, squid, mussel, ?octopus, ?clam, ?scallop, ?cod, ?imitation-crab; grams package 400
`,
);
