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
bacon | 10123 | | bacon slice, smoked bacon, rasher, rashers of bacon, unsmoked bacon, bacon medallion | Speck, Bacon, Bauchspeck, Räucherspeck / bacon, poitrine fumée, lard fumé / tocino, beicon, bacón, panceta ahumada, tocineta / bacon, pancetta affumicata | grams slice 28, rasher 28, each 28
lardons | 10123 | | bacon lardon, cubed bacon, diced bacon, smoked lardon | Speckwürfel / lardons, allumettes de lardon, lardons fumés / taquitos de bacon, dados de panceta / cubetti di pancetta
canadian bacon | 10130 | | canadian-style bacon, peameal bacon, bacon loin | Lachsschinken / bacon canadien / tocino canadiense / bacon canadese
pancetta | 10123 | | pancetta cubes, cubed pancetta, diced pancetta, tesa | Pancetta / pancetta / panceta, panceta curada / pancetta, pancetta tesa
ham | 10182 | | black forest ham, baked ham, york ham, ham hock meat, leftover ham, virginia ham | Schinken / jambon / jamón / prosciutto cotto | hazard ready_to_eat_meat; has milk?; grams slice 28
prosciutto | - | | prosciutto crudo, speck ham, air-dried ham | Rohschinken, Serranoschinken, luftgetrockneter Schinken / jambon cru, jambon sec / jamón curado / prosciutto, prosciutto crudo | hazard ready_to_eat_meat; grams slice 15
salami | 07072 | | salame, cacciatore | Salami / salami, saucisson / salami / salame | hazard ready_to_eat_meat; has milk?; grams slice 10
pepperoni | 07057 | | pepperoni slice, pepperoni sausage | Pepperoni-Salami / pepperoni / pepperoni / salame piccante, pepperoni | hazard ready_to_eat_meat; has milk?; of pork; grams slice 2
chorizo | 07019 | | spanish chorizo, dry chorizo, chorizo sausage, chorizo picante, chorizo ring | Chorizo / chorizo / chorizo, chorizo español / chorizo | hazard ready_to_eat_meat; grams each 60, link 60; has milk?
mexican chorizo | - | | fresh chorizo, soft chorizo, raw chorizo | mexikanische Chorizo / chorizo mexicain / chorizo mexicano, chorizo fresco / chorizo messicano | hazard ground_meat; grams link 60, each 60
nduja | - | | nduja paste | Nduja / nduja / nduja / nduja | hazard ready_to_eat_meat
mortadella | 07050 | | devon sausage | Mortadella / mortadelle / mortadela / mortadella | hazard ready_to_eat_meat; has pistachio?, milk?; of pork
pastrami | 13355 | | pastrami beef, beef pastrami | Pastrami / pastrami / pastrami / pastrami | of beef; hazard ready_to_eat_meat
corned beef | 13348 | | salt beef | Corned Beef / corned-beef / carne en conserva, corned beef / carne in scatola | of beef; hazard ready_to_eat_meat; grams can 340
bresaola | 13350 | | air-dried beef, cecina, basturma | Bresaola / bresaola / cecina / bresaola | of beef; hazard ready_to_eat_meat
beef jerky | 19002 | snack | jerky | Dörrfleisch, Beef Jerky / bœuf séché / cecina de res seca / carne secca | of beef; hazard ready_to_eat_meat; has soy?, wheat?
roast beef | 07043 | | deli roast beef, sliced roast beef, roast beef slices, cold roast beef | Roastbeef-Aufschnitt / rosbif en tranches / rosbif en lonchas / roast beef a fette | of beef; hazard ready_to_eat_meat
deli turkey | 07081 | | sliced turkey, turkey slices, deli turkey breast, smoked turkey breast, turkey lunch meat | Putenbrustaufschnitt / blanc de dinde en tranches / fiambre de pavo, pechuga de pavo en lonchas / tacchino affettato | of poultry; hazard ready_to_eat_meat; has milk?, soy?; grams slice 21
deli chicken | 07933 | | sliced chicken, deli chicken breast, chicken slices | Hähnchenbrustaufschnitt / blanc de poulet en tranches / fiambre de pollo / pollo affettato | of poultry; hazard ready_to_eat_meat; has milk?, soy?
turkey bacon | 07254 | | halal bacon, turkey rashers, beef bacon | Putenspeck / bacon de dinde / tocino de pavo / bacon di tacchino | of poultry; hazard poultry; grams slice 28
sausage | 07063 | | pork sausage, sausage link, bulk sausage, fresh sausage, bulk pork sausage, snag, ground sausage | Bratwurst, Wurst, Würstchen, Schweinswürstchen / saucisse / salchicha, salchicha fresca / salsiccia | hazard ground_meat; plural sausages; grams each 60, link 60; has wheat?, sulphite?, milk?
italian sausage | 07036 | | salsiccia, italian sausage meat, italian sausage link, bulk italian sausage, fennel sausage | italienische Bratwurst, Salsiccia / saucisse italienne / salchicha italiana / salsiccia di maiale | hazard ground_meat; plural italian sausages; grams each 113, link 113
sausage meat | 07063 | | sausagemeat, pork sausage meat | Brät, Wurstbrät / chair à saucisse / carne de salchicha / pasta di salsiccia | hazard ground_meat; has wheat?, sulphite?
chicken sausage | 07976 | | turkey sausage, chicken apple sausage | Geflügelwurst / saucisse de volaille / salchicha de pollo / salsiccia di pollo | of poultry; hazard poultry; plural chicken sausages; grams each 85, link 85; has milk?
merguez | - | | merguez sausage, lamb sausage | Merguez / merguez / merguez / merguez | of lamb; hazard ground_meat; plural =; grams each 50
bratwurst | 07013 | | brat, german sausage, thuringer sausage | Rostbratwurst / saucisse allemande / salchicha alemana, salchicha bratwurst / salsiccia tedesca | plural bratwursts; hazard ready_to_eat_meat; grams each 85, link 85; has milk?
kielbasa | 07970 | | kolbasz, smoked kielbasa, csabai | Kielbasa / saucisse fumée, saucisse polonaise, andouille fumée, saucisse de Morteau / salchicha polaca, salchicha ahumada / salsiccia affumicata, salsiccia polacca | hazard ready_to_eat_meat; grams link 370, each 85; has milk?
chinese sausage | - | | lap cheong, lap xuong, lop cheung, chinese sweet sausage | chinesische Wurst / saucisse chinoise / salchicha china / salsiccia cinese | plural chinese sausages; grams each 45, link 45; has soy?, wheat?; hazard cured_raw_meat
hot dog | 07950 | | frankfurter, wiener, frank, hotdog sausage, weiner, frankfurter sausage, hot dog sausage | Wiener Würstchen, Frankfurter, Wienerle / saucisse de Francfort / salchicha de Frankfurt, perrito caliente, salchicha frankfurt / würstel, wurstel | plural hot dogs; hazard ready_to_eat_meat; grams each 50; has milk?, soy?
blood sausage | 07005 | | morcilla, boudin noir | Blutwurst / boudin / moronga / sanguinaccio | plural blood sausages; hazard ready_to_eat_meat; has oats?, barley?, wheat?, milk?
liverwurst | 07041 | | liver sausage, braunschweiger, leberwurst, leverpostej | Leberwurst / saucisse de foie / embutido de hígado / salsiccia di fegato | hazard ready_to_eat_meat; has milk?
pâté | 07055 | | liver pate, terrine, country pate | Pastete, Leberpastete / pâté, terrine, pâté de campagne / paté / pâté, paté | id pate; hazard ready_to_eat_meat; has milk?, egg?, wheat?
spam | 07045 | | luncheon meat, canned ham, canned luncheon meat, pork luncheon meat | Frühstücksfleisch, Dosenfleisch / jambon en boîte / carne enlatada, jamón del diablo / carne di maiale in scatola | hazard ready_to_eat_meat; grams can 340
scrapple | 07951 | | goetta | Scrapple / scrapple / scrapple / scrapple | hazard ready_to_eat_meat; has wheat?, oats?
salt pork | 10165 | | salted pork, petit salé | Pökelfleisch, gesalzener Speck / petit salé, lard salé / tocino salado / lardo salato
lardo | - | fat | lard blanc, white bacon, cured fatback, salo | weißer Speck, Lardo / lard / tocino ibérico, lardo / lardo, lardo di colonnata | hazard ready_to_eat_meat
pulled pork | - | | carnitas, leftover pulled pork, cooked pork, leftover pork, shredded pork, leftover roast pork | gezupftes Schweinefleisch / porc effiloché / cerdo desmechado, carnitas / maiale sfilacciato | hazard ready_to_eat_meat; made pork-shoulder, ?barbecue-sauce; density 0.55
meatball | 07972 | | italian meatball, beef meatball | Fleischbällchen, Fleischklößchen / boulette de viande / albóndiga / polpetta | plural meatballs; hazard ground_meat; grams each 30; made ground-beef, ?ground-pork, breadcrumbs, egg, ?milk, ?parmesan, onion
`,
);
