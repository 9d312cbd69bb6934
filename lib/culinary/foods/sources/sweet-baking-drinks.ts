import { readFoodTable } from './source-food.ts';

/** Sugars and syrups. Format: see `readFoodTable`. */
export const SWEETENERS = readFoodTable(
  { category: 'sweetener', origin: 'plant', roles: 'sweet', isMass: true },
  `
sugar | 19335 | | cane sugar, chini | Zucker / sucre / azúcar / zucchero
brown sugar | 19334 | | | brauner Zucker / sucre roux, cassonade / azúcar moreno / zucchero di canna
powdered sugar | 19336 | | | Puderzucker, Staubzucker / sucre glace / azúcar glas / zucchero a velo
honey | 19296 | | runny honey, shahad | Honig / miel / miel de abeja, miel / miele | of insect
maple syrup | 19353 | | | Ahornsirup / sirop d'érable / sirope de arce / sciroppo d'acero
agave syrup | 19912 | | agave nectar, agave | Agavendicksaft, Agavensirup / sirop d'agave / sirope de agave / sciroppo d'agave
golden syrup | - | | refiners syrup, lyle's golden syrup, light treacle | heller Zuckersirup / mélasse claire / sirope dorado / sciroppo dorato | density 1.42
molasses | 19304 | | | Melasse / mélasse / melaza / melassa | has sulphite?
chocolate | 19904 | | | Schokolade / chocolat / chocolate / cioccolato | has milk?, soy, tree_nut?, peanut?
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
yeast | 18375 | | | Hefe / levure de boulanger, levure / levadura, levadura de panadero / lievito di birra | of fungus
gelatin | 19177 | thickener | gelatine, gelatin powder | Gelatine / gélatine / gelatina / gelatina, colla di pesce | of pork
cocoa powder | 19165 | sweet | cocoa, unsweetened cocoa, cacao | Kakaopulver, Kakao / cacao en poudre, cacao / cacao en polvo, cacao / cacao in polvere, cacao | of plant
cocoa butter | 04501 | fat | cacao butter | Kakaobutter / beurre de cacao / manteca de cacao / burro di cacao | of plant
malt | 20131 | sweet | malt extract, barley malt, malt powder | Malz, Malzextrakt / malt, extrait de malt / extracto de malta / malto, estratto di malto | of plant; has barley
`,
);

export const DRINKS = readFoodTable(
  { category: 'beverage', origin: 'plant', roles: 'liquid', isMass: true },
  `
water | 14411 | | cold water, hot water, boiling water, tap water, ice water, warm water | Wasser / eau / agua / acqua | of mineral; density 1
ice | - | | ice cube, crushed ice | Eiswürfel / glaçon / hielo / ghiaccio | of mineral; grams each 20, cube 20
coffee | 14209 | | | Kaffee / café / café / caffè
tea | 14355 | | | Tee / thé / té / tè
apple juice | 09016 | | | Apfelsaft / jus de pomme / zumo de manzana / succo di mela
tomato juice | 11540 | | | Tomatensaft / jus de tomate / zumo de tomate / succo di pomodoro
coconut water | 12119 | | | Kokoswasser / eau de coco / agua de coco / acqua di cocco
`,
);

export const ALCOHOL = readFoodTable(
  { category: 'alcohol', origin: 'alcohol', roles: 'liquid', isMass: true },
  `
white wine | 14106 | | wine | Weißwein, Wein / vin blanc, vin / vino blanco, vino / vino bianco | has sulphite
red wine | 14096 | | | Rotwein / vin rouge / vino tinto / vino rosso | has sulphite
beer | 14003 | | | Bier / bière / cerveza / birra | has barley, wheat?
rice wine | 43479 | | | Reiswein / vin de riz / vino de arroz / vino di riso | has wheat?
mirin | - | | | Mirin / mirin / mirin / mirin | has wheat?; density 1.1
sherry | 14057 | | | Sherry / xérès / jerez / sherry | has sulphite
brandy | 14037 | | | Weinbrand, Rum, Whisky, Wodka / cognac, rhum / brandy / brandy
hard cider | - | | | Cidre, Apfelwein / cidre / sidra / sidro | has sulphite; density 1
`,
);
