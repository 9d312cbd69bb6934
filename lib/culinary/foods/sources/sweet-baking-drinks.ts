import { readFoodTable } from './source-food.ts';

/** Sugars and syrups. Format: see `readFoodTable`. */
export const SWEETENERS = readFoodTable(
  { category: 'sweetener', origin: 'plant', roles: 'sweet', isMass: true },
  `
sugar | 19335 | | white sugar, granulated sugar, caster sugar, superfine sugar, cane sugar, chini | Zucker / sucre, sucre en poudre / azúcar / zucchero
brown sugar | 19334 | | light brown sugar, dark brown sugar, muscovado, demerara, jaggery, palm sugar, turbinado sugar | brauner Zucker / sucre roux, cassonade / azúcar moreno / zucchero di canna
powdered sugar | 19336 | | icing sugar, confectioners' sugar | Puderzucker, Staubzucker / sucre glace / azúcar glas / zucchero a velo
honey | 19296 | | runny honey, shahad | Honig / miel / miel de abeja, miel / miele | of insect
maple syrup | 19353 | | | Ahornsirup / sirop d'érable / sirope de arce / sciroppo d'acero
agave syrup | 19912 | | agave nectar, agave | Agavendicksaft, Agavensirup / sirop d'agave / sirope de agave / sciroppo d'agave
golden syrup | 19350 | | corn syrup, light corn syrup | Zuckerrübensirup / sirop de maïs / jarabe de maíz / sciroppo di mais
molasses | 19304 | | treacle, black treacle | Melasse / mélasse / melaza / melassa | has sulphite?
chocolate | 19904 | | dark chocolate, chocolate chip, bittersweet chocolate, cooking chocolate, semisweet chocolate | Schokolade, Zartbitterschokolade / chocolat, chocolat noir / chocolate, chocolate negro / cioccolato, cioccolato fondente | has milk?, soy, tree_nut?, peanut?
milk chocolate | 19120 | | | Milchschokolade / chocolat au lait / chocolate con leche / cioccolato al latte | has milk, soy, tree_nut?
white chocolate | 19087 | | | weiße Schokolade / chocolat blanc / chocolate blanco / cioccolato bianco | has milk, soy
`,
);

export const BAKING = readFoodTable(
  { category: 'baking', origin: 'mineral', roles: 'leavening', isMass: true },
  `
baking powder | 18369 | | | Backpulver / levure chimique / levadura química, polvo de hornear / lievito per dolci
baking soda | 18372 | | bicarbonate of soda, bicarb, sodium bicarbonate | Natron / bicarbonate de soude / bicarbonato de sodio / bicarbonato di sodio
cream of tartar | 18373 | | | Weinstein / crème de tartre / crémor tártaro / cremor tartaro
yeast | 18375 | | active dry yeast, instant yeast, dried yeast, fresh yeast | Hefe, Trockenhefe / levure de boulanger, levure / levadura, levadura de panadero / lievito di birra | of fungus
gelatin | 19177 | thickener | gelatine, gelatin powder, gelatine leaf | Gelatine / gélatine / gelatina / gelatina, colla di pesce | of pork
cocoa powder | 19165 | sweet | cocoa, unsweetened cocoa, cacao | Kakaopulver, Kakao / cacao en poudre, cacao / cacao en polvo, cacao / cacao in polvere, cacao | of plant
cocoa butter | 04501 | fat | cacao butter | Kakaobutter / beurre de cacao / manteca de cacao / burro di cacao | of plant
malt | 20131 | sweet | malt extract, barley malt, malted milk powder, malt powder | Malz, Malzextrakt / malt, extrait de malt / malta, extracto de malta / malto, estratto di malto | of plant; has barley
`,
);

export const DRINKS = readFoodTable(
  { category: 'beverage', origin: 'plant', roles: 'liquid', isMass: true },
  `
water | 14411 | | cold water, hot water, boiling water, tap water, ice water, warm water | Wasser / eau / agua / acqua | of mineral; density 1
ice | - | | ice cube, crushed ice | Eiswürfel / glaçon / hielo / ghiaccio | of mineral
coffee | 14209 | | espresso, brewed coffee | Kaffee, Espresso / café / café / caffè
tea | 14355 | | black tea, green tea | Tee / thé / té / tè
apple juice | 09016 | | apple cider | Apfelsaft / jus de pomme / zumo de manzana / succo di mela
tomato juice | 11540 | | | Tomatensaft / jus de tomate / zumo de tomate / succo di pomodoro
coconut water | 12119 | | | Kokoswasser / eau de coco / agua de coco / acqua di cocco
`,
);

export const ALCOHOL = readFoodTable(
  { category: 'alcohol', origin: 'alcohol', roles: 'liquid', isMass: true },
  `
white wine | 14106 | | dry white wine, wine | Weißwein, Wein / vin blanc, vin / vino blanco, vino / vino bianco | has sulphite
red wine | 14096 | | dry red wine | Rotwein / vin rouge / vino tinto / vino rosso | has sulphite
beer | 14003 | | lager, ale, stout | Bier / bière / cerveza / birra | has barley, wheat?
rice wine | 43479 | | sake, shaoxing wine, cooking wine | Reiswein, Sake / vin de riz, saké / vino de arroz, sake / vino di riso, sakè | has wheat?
mirin | - | | | Mirin / mirin / mirin / mirin | has wheat?
sherry | 14057 | | marsala, port, port wine, vermouth, dry sherry | Sherry, Portwein / xérès, porto / jerez, oporto / sherry, marsala | has sulphite
brandy | 14037 | | cognac, rum, whisky, whiskey, bourbon, vodka, gin, tequila | Weinbrand, Rum, Whisky, Wodka / cognac, rhum / brandy, ron / brandy, rum
hard cider | - | | dry cider, cidre | Cidre, Apfelwein / cidre / sidra / sidro | has sulphite
`,
);
