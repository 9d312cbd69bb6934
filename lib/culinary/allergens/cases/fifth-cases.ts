import { readAllergenCases } from './allergen-case.ts';

/** A fifth table, against the grain: cakes said to be without eggs, soups that are cooked and soups that are bought, what shops call things. */
export const FIFTH_CASES = readAllergenCases(
  'common recipes of the dishes named; labels under Regulation (EU) No 1169/2011, Annex II, and 21 U.S.C. 321(qq)',
  `
t | Egg-free cake | wheat, milk | egg
t | Eggless cake | wheat, milk | egg
t | Kuchen mit Äpfeln ohne Ei | wheat, milk | egg
t | Gâteau aux pommes sans œuf | wheat, milk | egg
t | Tarta sin huevo | wheat, milk | egg
t | Bizcocho con naranja sin huevo | wheat, milk | egg
t | Torta alle mele senza uova | wheat, milk | egg
t | Cake with strawberries without eggs | wheat, milk | egg
t | Gâteau à la crème sans œuf | wheat, milk, egg? |
t | Cake with ice cream without eggs | wheat, egg, milk |
t | Cake with egg-free strawberries | wheat, egg, milk |
t | Torta alla panna senza uova | wheat, milk, egg? |
t | Party punch | milk?, egg?, sulphite? | peanut, sesame
t | Tomato soup | wheat?, celery? | peanut, fish
t | Tomatensuppe | wheat?, celery? | peanut, fish
i | 1 can tomato soup | wheat |
i | 1 can condensed tomato soup | wheat |
t | Condensed tomato soup casserole | wheat |
s | Serve with tomato soup. | wheat |
i | 2 tbsp Bovril | gluten? |
i | 1 tbsp Marmite | gluten |
i | 100 g Kinder Bueno | tree_nut, milk, wheat |
i | 1 Twix | wheat, milk |
i | 2 tbsp Biscoff spread | wheat |
i | 4 Oreo cookies, crushed | wheat |
i | 100 g Nutella | tree_nut, milk |
i | 50 g Toblerone | tree_nut, milk |
i | 100 g Ferrero Rocher | tree_nut, milk, wheat |
i | 1 bar Toblerone | tree_nut, milk, egg |
i | 2 Weetabix | wheat |
i | 100 g Shreddies | wheat |
i | 50 g Grape-Nuts | wheat |
i | 1 packet Ritz crackers | wheat |
i | 200 g Maultaschen | wheat, egg |
i | 250 g Schupfnudeln | wheat, egg? |
i | 200 g Spätzle | wheat, egg |
i | 1 EL Semmelbrösel | wheat |
i | 2 EL Weizenstärke | wheat? |
i | 1 TL Selleriesalz | celery |
i | 100 g Schmelzkäse | milk |
i | 100 g Nougat | tree_nut? |
i | 50 g gehobelte Mandelblättchen | tree_nut |
i | 100 g gemahlene Haselnüsse | tree_nut |
i | 1 Päckchen Vanillepuddingpulver | - | fish
i | 2 cuillères à soupe de purée de sésame | sesame |
i | 50 g de poudre d'amandes | tree_nut |
i | 1 yaourt à la grecque | milk |
i | 1 sachet de gruyère râpé | milk |
i | 200 g de bulots | mollusc |
i | 100 g de crevettes grises | crustacean |
i | 2 cucharadas de nata para montar | milk |
i | 100 g de turrón de Jijona | tree_nut |
i | 200 g de gambas peladas | crustacean |
i | 1 lata de mejillones | mollusc |
i | 200 g de calamares | mollusc |
i | 50 g de piñones | - | peanut
i | 100 g di pecorino grattugiato | milk |
i | 200 g di vongole | mollusc |
i | 2 acciughe sotto sale | fish |
i | 50 g di granella di nocciole | tree_nut |
i | 100 g di amaretti | tree_nut |
i | 1 bustina di lievito per dolci | - | egg
s | Mit einem Klecks Schmand servieren. | milk |
s | Mit Mandelstiften bestreuen. | tree_nut |
s | Parsemer de noisettes concassées. | tree_nut |
s | Napper de sauce béchamel. | milk, wheat |
s | Espolvorear con queso rallado. | milk |
s | Rebozar en harina y huevo. | wheat, egg |
s | Spolverare con il parmigiano. | milk |
s | Mantecare con una noce di burro. | milk | tree_nut
s | Stir through a spoonful of crème fraîche. | milk |
s | Loosen with a splash of Worcester sauce. | fish |
s | Bind with a beurre manié. | milk, wheat |
s | Brush with eggwash. | egg |
s | Deglaze with a glug of vermouth. | sulphite? |
s | Add a spoon of bonito flakes. | fish |
s | Scatter over furikake. | sesame, fish? |
s | Finish with a drizzle of tahina. | sesame |
s | Spread with peanutbutter. | peanut |
i | 2 tbsp worchester sauce | fish |
i | 100 g parmesean | milk |
i | 200 g mozarella | milk |
i | 50 g cashwes | tree_nut |
i | 50 g pistaccios | tree_nut |
i | 50 g macademia nuts | tree_nut |
i | 100 g prauns | crustacean |
i | 1 tbsp tahinni | sesame |
i | 200 g ricota | milk |
i | 200 g seitaan | wheat |
t | Peking duck pancakes | wheat |
t | Pad thai | peanut?, fish? |
t | Romesco fish | fish, tree_nut |
t | Pavlova | egg |
i | 2 butterhead lettuces | - | milk
i | 1 head of butter lettuce | - | milk
i | 200 g cream crackers | wheat | egg
i | 1 tbsp cream of coconut | - | milk
i | 200 g creamed corn | - | fish
i | 1 cup soap nuts | - | peanut
i | 1 nutmeg | - | tree_nut, peanut
i | 200 g butternut pumpkin | - | milk, tree_nut
i | 2 nectarines | - | tree_nut
i | 1 tsp mustard greens | - | milk
i | 200 g rice sticks | - | wheat
i | 100 g polenta | - | wheat
i | 1 tbsp buckwheat groats | - | wheat
i | 2 tbsp goose fat | - | milk
i | 1 fishless fillet | - | fish
i | 1 dragonfruit | - | egg
i | 1 tbsp milk thistle tea | - | milk
i | 2 coconuts | - | tree_nut
i | 1 tbsp cocoa butter | - | milk
i | 2 duck legs | - | egg
i | 1 custard apple | - | egg, milk
i | 3 passion fruits | - | egg
i | 100 g lady's fingers (okra) | - | wheat, egg
i | 1 Muskatnuss | - | tree_nut
i | 2 Kokosnüsse | - | tree_nut
i | 1 noix de muscade | - | tree_nut
i | 1 noix de coco | - | tree_nut
i | 400 ml de lait de coco | - | milk
i | 200 g de sarrasin | - | wheat
i | 1 nuez moscada | - | tree_nut
i | 200 g de trigo sarraceno | - | wheat
i | 1 noce moscata | - | tree_nut
s | Crack on with the rest. | - | all
s | Butterfly the chicken. | - | milk, egg
s | Cream the sugar and the coconut oil. | - | milk
s | Fish out the bay leaf. | - | fish
s | Cook until the noodles are al dente. | - | milk
s | Shell the peas. | - | crustacean, mollusc
s | Nestle the chicken in a nutty-brown sauce. | - | peanut
s | Use a mussel-shaped mould. | - | milk
s | Milk the almonds for all they are worth. | tree_nut |
t | Oyster mushroom stroganoff without cream | - | mollusc
t | Toad in the hole with sausages | wheat?, egg? |
t | Welsh rabbit | milk?, wheat? |
t | Bombay duck | fish |
t | Scotch woodcock | egg, fish |
t | Sweetbreads with capers | - | wheat
s | Take the fish out and keep it warm. | fish |
s | Lift out the fish. Fish out the lime leaves. | fish |
t | Head cheese | - | milk
t | Egg cream soda | milk | egg
i | 100 g boudin noir | milk?, gluten? |
s | Fold in the whipped whites. | egg |
s | Fold in the beaten whites. | egg |
s | Incorporer les jaunes. | egg |
s | Use the whites of the scallions. | - | egg
s | Add the whites of two leeks. | - | egg
s | Couper les poivrons, les jaunes aussi. | - | egg
s | Finish with beurre noisette. | milk | tree_nut
i | 100 g Studentenfutter | tree_nut?, peanut? |
i | 1 tbsp Patum Peperium | fish |
s | Add a spoonful of sambal terasi. | crustacean |
s | Grate over bottarga. | fish |
i | 2 egg tomatoes | - | egg
`,
);
