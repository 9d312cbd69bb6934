import { readFoodTable } from './source-food.ts';

/** Bacon, ham, sausages. Origin is the usual animal; brands that mix are told by `made`. */
export const CURED_MEATS = readFoodTable(
  {
    category: 'processed_meat',
    origin: 'pork',
    hazard: 'cured_raw_meat',
    roles: 'protein umami',
    isMass: true,
  },
  `
bacon | 10123 | | streaky bacon, bacon rasher, back bacon, thick-cut bacon, bacon slice, bacon strip, smoked bacon, rasher, bacon bit, smoked streaky bacon, slab bacon, center-cut bacon, rashers of bacon, rashers, applewood smoked bacon, applewood-smoked bacon, unsmoked bacon, bacon medallion | Speck, Bacon, Frühstücksspeck, Bauchspeck, Räucherspeck / bacon, poitrine fumée, lard fumé / tocino, beicon, bacón, panceta ahumada, tocineta / bacon, pancetta affumicata | grams slice 28, rasher 28, each 28
lardons | 10123 | | lardon, bacon lardon, cubed bacon, diced bacon, smoked lardon, bacon lardons | Speckwürfel / lardons, allumettes de lardon, lardons fumés / taquitos de bacon, dados de panceta / cubetti di pancetta
canadian bacon | 10130 | | canadian-style bacon, peameal bacon, bacon loin | Lachsschinken / bacon canadien / tocino canadiense / bacon canadese
pancetta | 10123 | | pancetta cubes, cubed pancetta, guanciale, diced pancetta, tesa | Pancetta, Guanciale / pancetta, guanciale / panceta, panceta curada, guanciale / pancetta, guanciale, pancetta tesa
ham | 10182 | | cooked ham, deli ham, smoked ham, gammon, ham steak, boiled ham, honey ham, sliced ham, ham slice, black forest ham, baked ham, gammon steak, honey roast ham, gammon joint, york ham, ham hock meat, leftover ham, spiral ham, virginia ham, cubed ham | Schinken, Kochschinken, gekochter Schinken / jambon, jambon blanc, jambon cuit / jamón, jamón cocido, jamón york, jamón dulce / prosciutto cotto | hazard ready_to_eat_meat; has milk?; grams slice 28
prosciutto | - | | parma ham, prosciutto crudo, jamon serrano, serrano ham, jamón ibérico, dry-cured ham, iberico ham, bayonne ham, prosciutto di parma, speck ham, country ham, san daniele ham, air-dried ham, cured ham, westphalian ham | Rohschinken, Parmaschinken, Serranoschinken, luftgetrockneter Schinken / jambon cru, jambon de Parme, jambon de Bayonne, jambon sec / jamón serrano, jamón ibérico, jamón curado / prosciutto, prosciutto crudo, speck | hazard ready_to_eat_meat; grams slice 15
salami | 07072 | | genoa salami, hard salami, soppressata, salame, dry salami, milano salami, saucisson, cacciatore | Salami / salami, saucisson, saucisson sec / salami, salchichón / salame, soppressata | hazard ready_to_eat_meat; has milk?; grams slice 10
pepperoni | 07057 | | pepperoni slice, pepperoni sausage, turkey pepperoni | Pepperoni-Salami / pepperoni / pepperoni / salame piccante, pepperoni | hazard ready_to_eat_meat; has milk?; of pork; grams slice 2
chorizo | 07019 | | spanish chorizo, dry chorizo, cured chorizo, cooking chorizo, chorizo sausage, chorizo picante, chorizo ring | Chorizo / chorizo / chorizo, chorizo español / chorizo | hazard ready_to_eat_meat; grams each 60, link 60; has milk?
mexican chorizo | - | | fresh chorizo, soft chorizo, raw chorizo | mexikanische Chorizo / chorizo mexicain / chorizo mexicano, chorizo fresco / chorizo messicano | hazard ground_meat; grams link 60, each 60
nduja | - | | 'nduja, nduja paste | Nduja / nduja / nduja / nduja | hazard ready_to_eat_meat
mortadella | 07050 | | bologna, baloney, polony, lyoner, devon sausage | Mortadella, Lyoner / mortadelle / mortadela / mortadella | hazard ready_to_eat_meat; has pistachio?, milk?; of pork
pastrami | 13355 | | pastrami beef, beef pastrami | Pastrami / pastrami / pastrami / pastrami | of beef; hazard ready_to_eat_meat
corned beef | 13348 | | canned corned beef, salt beef, bully beef | Corned Beef / corned-beef / carne en conserva, corned beef / carne in scatola | of beef; hazard ready_to_eat_meat; grams can 340
bresaola | 13350 | | dried beef, biltong, air-dried beef, bündnerfleisch, cecina, basturma | Bresaola, Bündnerfleisch / bresaola, viande des grisons / cecina / bresaola | of beef; hazard ready_to_eat_meat
beef jerky | 19002 | snack | jerky | Dörrfleisch, Beef Jerky / bœuf séché / cecina de res seca, carne seca / carne secca | of beef; hazard ready_to_eat_meat; has soy?, wheat?
roast beef | 07043 | | deli roast beef, sliced roast beef, roast beef slices, cold roast beef | Roastbeef-Aufschnitt / rosbif en tranches / rosbif en lonchas / roast beef a fette | of beef; hazard ready_to_eat_meat
deli turkey | 07081 | | sliced turkey, turkey slices, smoked turkey, deli turkey breast, turkey ham, smoked turkey breast, turkey lunch meat | Putenbrustaufschnitt / blanc de dinde en tranches / fiambre de pavo, pechuga de pavo en lonchas / tacchino affettato | of poultry; hazard ready_to_eat_meat; has milk?, soy?; grams slice 21
deli chicken | 07933 | | sliced chicken, deli chicken breast, chicken slices | Hähnchenbrustaufschnitt / blanc de poulet en tranches / fiambre de pollo / pollo affettato | of poultry; hazard ready_to_eat_meat; has milk?, soy?
turkey bacon | 07254 | | halal bacon, turkey rashers, beef bacon | Putenspeck / bacon de dinde / tocino de pavo / bacon di tacchino | of poultry; hazard poultry; grams slice 28
sausage | 07063 | | pork sausage, breakfast sausage, banger, sausage link, bulk sausage, fresh sausage, cumberland sausage, lincolnshire sausage, sausages, sausage patty, bulk pork sausage, country sausage, pork banger, snag, ground sausage, chipolata, breakfast sausage link | Bratwurst, Wurst, Würstchen, Schweinswürstchen / saucisse, chipolata / salchicha, salchicha fresca / salsiccia | hazard ground_meat; plural sausages; grams each 60, link 60; has wheat?, sulphite?, milk?
italian sausage | 07036 | | sweet italian sausage, hot italian sausage, mild italian sausage, salsiccia, spicy italian sausage, italian sausage meat, italian sausage link, bulk italian sausage, fennel sausage | italienische Bratwurst, Salsiccia / saucisse italienne / salchicha italiana / salsiccia di maiale, salsiccia piccante, luganega | hazard ground_meat; plural italian sausages; grams each 113, link 113
sausage meat | 07063 | | sausagemeat, pork sausage meat | Brät, Wurstbrät / chair à saucisse / carne de salchicha / pasta di salsiccia | hazard ground_meat; has wheat?, sulphite?
chicken sausage | 07976 | | turkey sausage, chicken apple sausage, turkey breakfast sausage, turkey sausage link | Geflügelwurst / saucisse de volaille / salchicha de pollo, salchicha de pavo / salsiccia di pollo | of poultry; hazard poultry; plural chicken sausages; grams each 85, link 85; has milk?
merguez | - | | merguez sausage, lamb sausage | Merguez / merguez / merguez / merguez | of lamb; hazard ground_meat; plural =; grams each 50
bratwurst | 07013 | | brat, bockwurst, weisswurst, german sausage, nuremberg sausage, thuringer sausage | Rostbratwurst, Weißwurst, Bockwurst / saucisse allemande / salchicha alemana, salchicha bratwurst / salsiccia tedesca | plural bratwursts; hazard ready_to_eat_meat; grams each 85, link 85; has milk?
kielbasa | 07970 | | smoked sausage, polish sausage, kolbasz, kabanos, smoked kielbasa, cabanossi, linguica, linguiça, andouille, andouille sausage, smoked pork sausage, csabai | Krakauer, Kielbasa, Cabanossi, Räucherwurst / saucisse fumée, saucisse polonaise, andouille fumée, saucisse de Morteau / salchicha polaca, salchicha ahumada / salsiccia affumicata, salsiccia polacca | hazard ready_to_eat_meat; grams link 370, each 85; has milk?
chinese sausage | - | | lap cheong, lap xuong, lop cheung, chinese sweet sausage | chinesische Wurst / saucisse chinoise / salchicha china / salsiccia cinese | plural chinese sausages; grams each 45, link 45; has soy?, wheat?; hazard cured_raw_meat
hot dog | 07950 | | frankfurter, wiener, frank, vienna sausage, hotdog sausage, weiner, cocktail sausage, little smokies, frankfurter sausage, beef frank, hot dog sausage | Wiener Würstchen, Frankfurter, Wienerle / saucisse de Francfort, saucisse de Strasbourg, knack / salchicha de Frankfurt, perrito caliente, salchicha frankfurt / würstel, wurstel | plural hot dogs; hazard ready_to_eat_meat; grams each 50; has milk?, soy?
blood sausage | 07005 | | black pudding, morcilla, boudin noir, blood pudding, blutwurst | Blutwurst / boudin noir, boudin / morcilla, moronga / sanguinaccio | plural blood sausages; hazard ready_to_eat_meat; has oats?, barley?, wheat?
liverwurst | 07041 | | liver sausage, braunschweiger, leberwurst, leverpostej | Leberwurst / saucisse de foie / embutido de hígado / salsiccia di fegato | hazard ready_to_eat_meat; has milk?
pâté | 07055 | | pate, liver pate, chicken liver pate, terrine, liver pâté, rillettes, country pate | Pastete, Leberpastete / pâté, terrine, rillettes, pâté de campagne / paté / pâté, paté | id pate; hazard ready_to_eat_meat; has milk?, egg?, wheat?
spam | 07045 | | luncheon meat, canned ham, canned luncheon meat, pork luncheon meat | Frühstücksfleisch, Dosenfleisch / jambon en boîte / carne enlatada, jamón del diablo / carne di maiale in scatola | hazard ready_to_eat_meat; grams can 340
scrapple | 07951 | | goetta, haggis | Scrapple / scrapple / scrapple / scrapple | hazard ready_to_eat_meat; has wheat?, oats?
salt pork | 10165 | | salted pork, petit salé | Pökelfleisch, gesalzener Speck / petit salé, lard salé / tocino salado / lardo salato
lardo | - | fat | lard blanc, white bacon, cured fatback, salo | weißer Speck, Lardo / lard / tocino ibérico, lardo / lardo, lardo di colonnata | hazard ready_to_eat_meat
pulled pork | - | | carnitas, leftover pulled pork, cooked pork, leftover pork, char siu, shredded pork, leftover roast pork | gezupftes Schweinefleisch / porc effiloché / cerdo desmechado, carnitas / maiale sfilacciato | hazard ready_to_eat_meat; made pork-shoulder, ?barbecue-sauce
meatball | 07972 | | meatballs, italian meatball, frozen meatball, beef meatball | Fleischbällchen, Fleischklößchen, Köttbullar / boulette de viande / albóndiga / polpetta | plural meatballs; hazard ground_meat; grams each 30; made ground-beef, ?ground-pork, breadcrumbs, egg, ?milk, ?parmesan, onion
`,
);
