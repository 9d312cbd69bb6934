import { readFoodTable } from './source-food.ts';

/**
 * Dishes whose common recipe leaves no doubt of what is in them, and what stands in recipes without being eaten.
 * They are read before the wider rows of `label-dishes.ts`. Format: see `readFoodTable`.
 */
export const LABEL_CLASSIC_DISHES = readFoodTable(
  { category: 'prepared', origin: 'composite', roles: '-', isMass: true, idPrefix: 'label-' },
  `
gratin of potatoes | - | | gratin dauphinois, potatoes au gratin, potato au gratin, au gratin potatoes, potato gratin, cheesy gratin, cauliflower gratin, gratin of cauliflower, scalloped potatoes, macaroni gratin | Kartoffelgratin, Käsegratin / gratin dauphinois, gratin de pommes de terre, gratin de chou-fleur / gratinado de patatas / gratin di patate | has milk, egg?, wheat?
au gratin | - | | gratinéed, gratinee, gratinated | überbacken, gratiniert / gratiné, gratinée, gratinés / gratinado, al gratén / gratinato | has milk?, wheat?
egg whites at work | - | | whites to stiff, whites to soft, whites to medium, whites to firm, whites until stiff, whites until soft, whites until foamy, whites until frothy, whites until they, whites to peaks, stiff whites, yolks and whites, whites and yolks, beaten whites, whipped whites, whisked whites, fluffy whites | Eischnee, Eiklar, Eiweiß steif / blancs en neige, blancs montés, blancs d'œufs, incorporer les jaunes, incorporez les jaunes, ajouter les jaunes, ajoutez les jaunes, battre les jaunes, fouetter les jaunes, fouettez les jaunes, mélanger les jaunes / claras, claras a punto de nieve, clara de huevo / albumi, albumi a neve, chiare d'uovo | cat egg; of egg; has egg
okonomiyaki | - | | takoyaki batter | = | has wheat, egg, fish?, soy?, mollusc?, crustacean?; made ?pork-belly
rum punch | - | | planter's punch, planters punch | Rumpunsch, Feuerzangenbowle, Jagertee / punch antillais, planteur / ponche de ron / punch al rum | of plant; has sulphite?; made rum
scotch woodcock | - | | scotch woodcocks | = | has egg, fish, wheat, milk?
egg cream of new york | - | | egg cream soda, new york egg cream, brooklyn egg cream, chocolate egg cream, vanilla egg cream | = | has milk, soy?
beurre manié | - | | beurre manie, kneaded butter | Mehlbutter / beurre manié / mantequilla amasada / burro maneggiato | has wheat, milk; cat sauce
hazelnut wafer | - | | rocher, ferrero rocher, kinder bueno, bueno bar, hanuta, knoppers, loacker wafer | Haselnusswaffel, Haselnussschnitte / gaufrette à la noisette / barquillo de avellana / wafer alla nocciola | cat sweetener; has wheat, hazelnut, milk, soy?
toblerone | - | | toblerone bar | = | cat sweetener; has milk, almond, egg, soy?
punch of a party | - | | party punch, birthday punch, wedding punch, christmas punch, holiday punch, summer punch, easter punch, thanksgiving punch, halloween punch | Partybowle / = / ponche navideño, ponche caribeño / punch natalizio | of plant; has sulphite?, milk?, egg?; made ?rum
takoyaki | - | | octopus ball, octopus balls | = | has wheat, egg, mollusc, fish?, soy?
kedgeree | - | | smoked haddock kedgeree | = | of fish; has fish, egg, milk?
black forest cake | - | | black forest gateau, black forest gâteau, black forest torte | Schwarzwälder Kirschtorte, Schwarzwälder Torte / forêt-noire, forêt noire / selva negra, tarta selva negra / torta foresta nera | has wheat, egg, milk, tree_nut?, soy?; made ?brandy
snickers bar | - | | snickers, snickers bars, snickers ice cream, peanut caramel bar | = | cat snack; has peanut, milk, egg, soy
kit kat | - | | kitkat, kitkats, kit kats, twix, twix bar | = | cat snack; has milk, wheat, soy
blanquette | - | | blanquette of veal, veal blanquette | Kalbsfrikassee / blanquette de veau, blanquette / blanqueta de ternera / blanquette di vitello | has milk?, egg?, wheat?, celery?; made veal
pho soup | - | | pho, pho bo, pho ga, beef pho, chicken pho, bun bo hue, bun cha | = | has fish?, soy?, celery?; made ?fish-sauce, ?beef
tom yum goong | - | | tom yam goong, tom yum kung, tom yam kung, tom yum with prawns | = | of crustacean; has crustacean, fish
miso soup | - | | misoshiru | Misosuppe / soupe miso, soupe au miso / sopa de miso / zuppa di miso | has soy, fish?, wheat?, mollusc?
salade niçoise | - | | nicoise salad, niçoise salad, salad nicoise, salad niçoise | Salat Nizza, Nizza-Salat / salade niçoise / ensalada nizarda, ensalada nizza / insalata nizzarda | of fish; has fish, egg, mustard?
bouillabaisse | - | | marseille fish soup, bourride | Bouillabaisse / bouillabaisse, bourride / bullabesa / bouillabaisse | of fish; has fish, crustacean?, mollusc?, celery?, wheat?, egg?
seafood paella | - | | paella de marisco, paella with seafood, shellfish paella | Meeresfrüchte-Paella / paëlla aux fruits de mer / paella de marisco, paella de mariscos / paella di pesce | of crustacean; has crustacean, mollusc, fish?
falafel wrap | - | | falafel pita, falafel sandwich, falafel in pita | Falafel-Wrap / wrap aux falafels / wrap de falafel / wrap di falafel | has wheat, sesame?, milk?, soy?
sticky toffee pudding | - | | sticky date pudding | = | has wheat, egg, milk
bakewell tart | - | | cherry bakewell, bakewell pudding, frangipane tart, almond tart, pear frangipane tart, amandine tart | Mandeltarte / tarte amandine, tarte bourdaloue / tarta de almendras / crostata frangipane | has almond, wheat, egg, milk?
toad in the hole | - | | toad-in-the-hole | = | has wheat, egg, milk, sulphite?; made ?sausage
scotch egg | - | | scotch eggs, scotch quail eggs | = | has egg, wheat, mustard?, sulphite?; made sausage
croque monsieur | - | | croque-monsieur, croques monsieur | = | has wheat, milk, egg?, mustard?; made ham
croque madame | - | | croque-madame | = | has wheat, milk, egg, mustard?; made ham
tuna melt | - | | tuna melts | = | of fish; has fish, milk, wheat, egg?, mustard?, celery?
wiener schnitzel | - | | viennese schnitzel, breaded veal schnitzel | Wiener Schnitzel, paniertes Schnitzel, Schnitzel Wiener Art / escalope viennoise, escalope à la viennoise / escalope vienés / cotoletta alla viennese, cotoletta alla milanese | has wheat, egg, milk?; made ?veal
käsespätzle | - | | cheese spätzle, cheese spaetzle, kaesespaetzle | Käsespätzle, Kasspatzn, Allgäuer Käsespätzle / = / = / = | has wheat, egg, milk
spätzle | - | | spaetzle, spatzle | Spätzle, Knöpfle / knepfle, spätzle / = / = | has wheat, egg, milk?
croquetas | - | | croqueta, ham croquettes, spanish croquettes | = / croquettes au jambon / croquetas, croqueta, croquetas de jamón, croquetas de pollo, croquetas caseras / crocchette di prosciutto | has wheat, milk, egg?; made ?ham
bottled mayonnaise | - | | hellmann's, hellmanns, hellman's, hellmans, duke's mayonnaise, dukes mayonnaise, best foods mayonnaise, miracle whip, thomy mayonnaise | = | cat condiment; of egg; has egg, mustard?, soy?
lemon tart | - | | tarte au citron meringuée, lemon tarts | Zitronentarte / tarte au citron, tarte au citron meringuée, tarte citron / tarta de limón / crostata al limone | has wheat, egg, milk?, almond?
choux pastry dish | - | | gougère, gougères, gougeres, profiterole, profiteroles, éclair, eclair, eclairs, cream puff, cream puffs, choux bun, choux buns, choux pastry, pâte à choux, pate a choux, croquembouche, paris-brest, churros with chocolate | Windbeutel, Brandteig, Eclair / gougère, gougères, pâte à choux, chou à la crème, choux à la crème, éclair, religieuse, profiterole / profiterol, profiteroles, petisú, masa choux / bignè, profiterole, pasta choux | has wheat, egg, milk, soy?
cheeseburger | - | | cheeseburgers, double cheeseburger, bacon cheeseburger, cheese burger, cheese burgers | = | has wheat, milk, sesame?, egg?, soy?, mustard?; made ground-beef, cheddar
philly cheesesteak | - | | cheesesteak, cheese steak, philly cheese steak, cheesesteaks | = | has wheat, milk, soy?; made beef, cheddar
sorbitol | - | | mannitol, maltitol, isomalt, e420, e421, e953, e965 | Sorbit, Mannit, Maltit, Isomalt / sorbitol, mannitol, maltitol / sorbitol, manitol, maltitol / sorbitolo, mannitolo, maltitolo | cat sweetener; of plant
shark | - | | shark steak, shark steaks, shark fillet, mako, mako shark, dogfish shark, blacktip shark | Haifisch, Haifischsteak / steak de requin / cazón, filete de tiburón / trancio di squalo | cat fish; of fish; has fish
vegetable noodle | - | | vegetable noodles, squash noodles, butternut squash noodles, butternut noodles, zucchini noodles, courgette noodles, zoodles, sweet potato spirals, cucumber noodles, carrot noodles, spiralized into noodles, spiralised into noodles, spiralize into noodles, spiralise into noodles, kelp noodles, hearts of palm noodles, palm noodles, konjac noodles, shirataki noodles | Gemüsenudel, Gemüsenudeln, Zucchininudeln, Zoodles / spaghettis de courgette, tagliatelles de courgette / espaguetis de calabacín / spaghetti di zucchine | cat vegetable; of plant
okra pod | - | | ladyfinger okra, ladyfingers okra, lady's finger okra, lady's fingers okra, okra ladyfingers, okra lady's fingers, bhindi okra | = | cat vegetable; of plant
thing of the kitchen | - | | parchment paper, parchment, baking paper, baking parchment, greaseproof paper, wax paper, waxed paper, aluminium foil, aluminum foil, tin foil, kitchen foil, cling film, clingfilm, plastic wrap, paper towel, paper towels, kitchen paper, toothpick, toothpicks, cocktail stick, cocktail sticks, wooden skewer, wooden skewers, bamboo skewer, bamboo skewers, metal skewer, metal skewers, kitchen twine, kitchen string, butcher's twine, cooking twine, cheesecloth, muslin, cupcake liners, cupcake liner, muffin liners, muffin cases, cupcake cases, paper cases, lollipop sticks, popsicle sticks, popsicle stick, a fish slice, a fish spatula, a butter dish, into egg cups, in egg cups, nut milk bag, nut bag | Backpapier, Alufolie, Frischhaltefolie, Küchengarn, Zahnstocher, Holzspieße, Schaschlikspieße / papier sulfurisé, papier cuisson, papier aluminium, film alimentaire, ficelle de cuisine, cure-dents, moule à gâteau, moule à gâteaux, moule à cake, moule à tarte, moule à brioche, moule à pain, moule à muffins, moule à manqué, moule à soufflé, moule à charlotte, moule à kouglof, couteau à pain, couteau à beurre, couteau à huîtres, brochettes en bois / papel de horno, papel vegetal, papel de aluminio, film transparente, palillos, molde de pan, molde para pan, molde para pastel, molde de pastel, cuchillo de pan, brochetas de madera / carta da forno, carta forno, pellicola trasparente, spago da cucina, stampo da plumcake, stampo per torta, stampo per pane, coltello da pane, stuzzicadenti, spiedini di legno | cat baking; of mineral
`,
);
