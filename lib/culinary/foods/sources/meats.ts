import { readFoodTable } from './source-food.ts';

const WHOLE = { category: 'meat', origin: 'beef', hazard: 'whole_cut_meat', roles: 'protein' } as const;

/** Beef and veal. Format: see `readFoodTable`. */
export const BEEF = readFoodTable(
  WHOLE,
  `
beef | 13795 | | diced beef, beef cubes, gosht beef | Rindfleisch, Rind / bœuf, viande de bœuf / carne de res, ternera, carne de vaca, res / manzo, carne di manzo, carne bovina | plural =
beef chuck | 13815 | | beef shoulder, boneless beef chuck, chuck | Rinderschulter, Rindernacken / paleron, macreuse / aguja de res, espaldilla de res / cappello del prete, reale di manzo | plural =
beef brisket | 13803 | | brisket, fresh brisket | Rinderbrust / poitrine de bœuf / pecho de res, falda / punta di petto | plural =
steak | 13929 | | beef steak, minute steak | Steak, Rindersteak / steak, bifteck, faux-filet / bistec, filete de ternera, bife / bistecca, bistecca di manzo | grams each 227
ribeye steak | 23201 | | ribeye, rib-eye, rib eye steak, scotch fillet, entrecote | Entrecôte, Ribeye, Rib-Eye-Steak / entrecôte / entrecot, ojo de bife / costata, entrecôte | grams each 280
new york strip steak | 13909 | | strip steak, new york strip, striploin, strip loin, kansas city strip, top loin steak, sirloin strip steak | Rumpsteak, Roastbeef / contre-filet, faux filet / lomo bajo, bife de chorizo / controfiletto | grams each 280
t-bone steak | 23005 | | t bone | T-Bone-Steak / t-bone / chuletón / fiorentina, bistecca alla fiorentina | grams each 450
beef tenderloin | 13917 | | filet mignon, fillet steak, beef fillet, beef fillet steak, chateaubriand, eye fillet, tenderloin steak, filet steak | Rinderfilet, Filetsteak / filet de bœuf, tournedos / solomillo de ternera, filete mignon, lomo fino / filetto di manzo | plural =; grams each 170
flank steak | 13065 | | flank, beef flank | Flanksteak, Bauchlappen / bavette de flanchet, flanchet / falda de res / bavetta | grams each 700
skirt steak | 23217 | | skirt, outside skirt steak, fajita meat | Skirt-Steak, Saumfleisch / hampe / entraña / diaframma | grams each 450
beef round | 13868 | | round steak, round roast, beef round steak, beef knuckle, beef sirloin tip | Rinderkeule / rond de gîte, tende de tranche / redondo de ternera, contra de res / fesa | plural =
roast beef joint | 13877 | | beef roast, beef joint, roasting beef, beef roasting joint | Rinderbraten / rôti de bœuf, rosbif / rosbif, carne para asar / roast beef, arrosto di manzo
tri-tip | 13954 | | tri-tip roast, tri-tip steak, bottom sirloin | Bürgermeisterstück / aiguillette baronne / colita de cuadril, rabillo / spinacino
beef short rib | 13147 | | short rib, jacob's ladder, flanken, galbi, bone-in short rib | Rinderrippe, Short Ribs / plat de côtes / costilla de res, asado de tira / costina di manzo, biancostato | grams each 225
beef shank | 13227 | | shin of beef, beef shin, shank | Rinderbeinscheibe, Beinscheibe / jarret de bœuf, gîte / jarrete, morcillo, chambarete / geretto di manzo
oxtail | - | | ox tail, beef tail, rabo de toro | Ochsenschwanz / queue de bœuf / rabo de buey, rabo de toro / coda di bue, coda di manzo | grams piece 120
beef bone | - | | soup bone, beef marrow bone, marrow | Rinderknochen / os à moelle / hueso de res, hueso de tuétano / osso di manzo, midollo
beef cheek | - | | ox cheek | Rinderbacke, Ochsenbacke / joue de bœuf / carrillera de ternera, carrillada / guancia di manzo | grams each 350
ground beef | 23572 | | beef mince, minced beef, mince, hamburger meat, ground round, minced meat, keema, qeema, beef keema, burger meat, minced steak, steak mince, ground meat, mincemeat beef | Rinderhackfleisch, Hackfleisch, Rinderhack, Hack, Faschiertes / bœuf haché, viande hachée, steak haché / carne picada, carne molida, carne picada de ternera, carne molida de res / macinato di manzo, carne macinata, carne trita, macinato | plural =; hazard ground_meat
beef patty | 23572 | | hamburger, hamburger patty, burger patty, beef burger, beefburger, burger | Hamburger-Patty, Rindfleischpatty, Frikadelle / galette de bœuf, hamburger / hamburguesa, hamburguesa de carne / hamburger di manzo | hazard ground_meat; grams each 113; plural beef patties; made ground-beef, ?breadcrumbs, ?egg, ?onion
beef liver | 13325 | | ox liver, liver | Rinderleber, Leber / foie de bœuf, foie / hígado / fegato di manzo, fegato | plural =
beef kidney | 13323 | | kidney, ox kidney | Rinderniere, Niere / rognon / riñón / rognone
beef tongue | 13339 | | ox tongue, tongue, lengua | Rinderzunge, Zunge / langue de bœuf / lengua de res, lengua / lingua di manzo
tripe | 13341 | | honeycomb tripe, beef tripe, omasum | Kutteln, Pansen / tripes, gras-double / callos, mondongo, panza / trippa | plural =
beef heart | 13321 | | ox heart | Rinderherz / cœur de bœuf / corazón de res / cuore di manzo
sweetbreads | 17218 | | | Bries / ris de veau / molleja, mollejas / animelle | plural =
beef suet | 13335 | fat | suet, shredded suet | Nierenfett / suif, graisse de rognon / sebo / sugna di manzo | plural =; hazard none
veal | 17088 | | rose veal | Kalbfleisch, Kalb / veau, blanquette / ternera blanca, ternera lechal / vitello, fesa di vitello | plural =
ground veal | 17142 | | minced veal, veal mince | Kalbshackfleisch / veau haché / ternera blanca picada / macinato di vitello | plural =; hazard ground_meat
veal shank | 17276 | | osso buco, ossobuco, veal shin | Kalbshaxe, Kalbsbeinscheibe / jarret de veau / ossobuco / ossobuco, stinco di vitello | grams each 300
`,
);

/** Pork, fresh. */
export const PORK = readFoodTable(
  { ...WHOLE, origin: 'pork' },
  `
pork | 10226 | | diced pork, stewing pork, pork steak, pork meat, pork roast | Schweinefleisch, Schweinebraten, Schwein / porc, viande de porc, rôti de porc / carne de cerdo, cerdo, puerco / maiale, carne di maiale, arrosto di maiale, suino | plural =
pork shoulder | 10070 | | shoulder of pork, pulled pork joint, boneless pork shoulder, bone-in pork shoulder, pork shoulder steak | Schweineschulter, Schweinenacken / épaule de porc, échine de porc / paletilla de cerdo / spalla di maiale | plural =
pork loin | 10020 | | loin of pork, boneless pork loin, center-cut pork loin | Schweinelende, Schweinerücken / longe de porc, filet de porc / lomo de cerdo, cinta de lomo / lonza di maiale, arista | plural =
pork tenderloin | 10218 | | pork fillet, pork filet, tenderloin of pork | Schweinefilet / filet mignon de porc, filet mignon / solomillo de cerdo / filetto di maiale | grams each 450
pork chop | 10036 | | pork loin chop, bone-in pork chop, center-cut pork chop, rib pork chop | Schweinekotelett, Kotelett / côte de porc, côtelette de porc / chuleta de cerdo, chuleta / braciola di maiale, costoletta di maiale | grams each 185
pork belly | 10005 | | belly pork, pork belly slices, fresh pork belly, side pork, belly of pork, samgyeopsal | Schweinebauch / poitrine de porc / panceta de cerdo, panceta fresca, tocino fresco / pancetta fresca, pancia di maiale | plural =
pork rib | 10088 | | spare rib, sparerib, pork spare rib, st louis rib, rack of ribs, ribs, rib rack | Schweinerippchen, Rippchen, Schälrippchen / travers de porc / costilla de cerdo, costillas / costine di maiale, puntine | grams each 60
baby back rib | 10192 | | back rib, pork back rib | Baby-Back-Ribs / coustillon, travers de dos / costilla de lomo / costolette di lonza | grams each 50
country-style rib | 10204 | | country-style pork ribs, boneless country-style ribs | Country-Style-Rippchen / côtes d'échine / costillas estilo country / costine di capocollo
ground pork | 10219 | | pork mince, minced pork, pork keema | Schweinehackfleisch, Schweinehack, Mett / porc haché, hachis de porc / carne picada de cerdo, carne molida de cerdo / macinato di maiale, trita di maiale | plural =; hazard ground_meat
mixed ground beef and pork | - | | half and half mince, ground beef and pork, mixed mince | gemischtes Hackfleisch, Hackfleisch gemischt / chair mixte bœuf et porc / carne picada mixta / macinato misto | plural =; hazard ground_meat; made ground-beef, ground-pork, ?ground-veal
pork cheek | 10105 | | pig cheek | Schweinebacke / joue de porc / carrillera de cerdo, papada / guancia di maiale
pork hock | - | | ham hock, pork knuckle, pork shank, ham shank, gammon hock, eisbein | Schweinshaxe, Eisbein, Schweinestelze / jarret de porc, jambonneau / codillo, codillo de cerdo / stinco di maiale | grams each 700
pig's foot | 10102 | | pork trotter, pig trotter, pigs feet, trotter | Schweinefuß, Schweinepfote / pied de porc / mano de cerdo, manitas de cerdo / piedino di maiale, zampone | plural pig's feet; grams each 300
pork liver | 10110 | | pig liver | Schweineleber / foie de porc / hígado de cerdo / fegato di maiale
pork skin | - | | back fat, salt pork fat | Schweineschwarte, Rückenspeck / couenne / corteza de cerdo, tocino / cotenna | plural =
chitterlings | 10098 | | chitlins, pork intestine | Schweinedarm / andouille fraîche / tripa de cerdo / budella di maiale | plural =
`,
);

/** Lamb, mutton, goat. */
export const LAMB = readFoodTable(
  { ...WHOLE, origin: 'lamb' },
  `
lamb | 17059 | | lamb fillet, lamb meat, gosht | Lammfleisch, Lamm / agneau, viande d'agneau / cordero, carne de cordero / agnello, carne di agnello | plural =
leg of lamb | 17013 | | lamb leg, boneless leg of lamb, gigot, lamb roast | Lammkeule / gigot d'agneau, gigot / pierna de cordero / cosciotto d'agnello | plural legs of lamb; grams each 2200
lamb shoulder | 17043 | | shoulder of lamb, boneless lamb shoulder | Lammschulter / épaule d'agneau / paletilla de cordero / spalla di agnello | grams each 1800
lamb chop | 17236 | | | Lammkotelett / côtelette d'agneau / chuleta de cordero, costilla de cordero / costoletta d'agnello | grams each 100
lamb shank | 17017 | | shank of lamb | Lammhaxe / souris d'agneau, jarret d'agneau / jarrete de cordero / stinco d'agnello | grams each 400
ground lamb | 17224 | | lamb mince, minced lamb, lamb keema, mutton mince | Lammhackfleisch, Lammhack / agneau haché / carne picada de cordero / macinato di agnello | plural =; hazard ground_meat
mutton | - | | hogget, mutton curry cut | Hammelfleisch, Hammel / mouton / carnero / montone, pecora | plural =
goat meat | 17168 | | goat, chevon, kid goat, goat curry cut, cabrito | Ziegenfleisch, Zicklein / viande de chèvre, chevreau, cabri / cabra, cabrito, chivo / capra, capretto | plural =
`,
);

/** Game and less usual meats. */
export const GAME = readFoodTable(
  { ...WHOLE, origin: 'game' },
  `
venison | 17164 | | deer, deer meat, venison haunch, venison loin, venison steak, diced venison | Hirschfleisch, Rehfleisch, Wild, Reh, Hirsch / chevreuil, cerf, viande de chevreuil / venado, ciervo, corzo / cervo, capriolo, carne di cervo | plural =
ground venison | 17343 | | venison mince, minced venison | Wildhackfleisch / chevreuil haché / venado molido / macinato di cervo | plural =; hazard ground_meat
bison | 17156 | | buffalo meat | Bison, Bisonfleisch / bison / bisonte / bisonte | plural =
ground bison | 17330 | | ground buffalo, bison mince | Bisonhackfleisch / bison haché / bisonte molido / macinato di bisonte | plural =; hazard ground_meat
wild boar | 17158 | | boar, boar meat | Wildschwein, Wildschweinfleisch / sanglier, marcassin / jabalí / cinghiale | plural =; of pork
rabbit | 17177 | | rabbit meat, rabbit leg, rabbit pieces | Kaninchen / lapin / conejo / coniglio | grams each 1200
hare | 17180 | | wild rabbit | Hase, Feldhase, Wildkaninchen / lièvre / liebre / lepre
elk | 17166 | | elk meat | Elch / élan, wapiti / alce / alce | plural =
horse meat | 17170 | | horsemeat | Pferdefleisch / viande de cheval / carne de caballo / carne di cavallo | plural =
kangaroo | - | | kangaroo meat, kangaroo steak | Känguru, Kängurufleisch / kangourou / canguro / canguro | plural =
alligator | - | | alligator meat, crocodile meat, crocodile | Alligator, Krokodilfleisch / alligator / caimán, cocodrilo / alligatore | plural =; cat meat
frog leg | 80200 | | | Froschschenkel / cuisse de grenouille / anca de rana / coscia di rana | plural =
`,
);

/** Poultry. */
export const POULTRY = readFoodTable(
  { category: 'poultry', origin: 'poultry', hazard: 'poultry', roles: 'protein' },
  `
chicken | 05006 | | chicken meat, murgh, chiken, boneless chicken, skinless chicken, shredded raw chicken | Hähnchen, Huhn, Hühnchen, Poulet, Hähnchenfleisch, Hendl, Hühnerfleisch / poulet / pollo, carne de pollo / pollo | plural =; grams each 1500
chicken breast | 05062 | | boneless skinless chicken breast, chicken breast fillet, skinless chicken breast, chicken breast half, skinless boneless chicken breast, chicken fillet, breast of chicken, boneless chicken breast, chicken breast meat | Hähnchenbrust, Hühnerbrust, Hähnchenbrustfilet, Hähnchenfilet, Pouletbrust / blanc de poulet, filet de poulet, poitrine de poulet, suprême de poulet / pechuga de pollo, pechuga, filete de pollo / petto di pollo, filetto di pollo | grams each 174
bone-in chicken breast | 05057 | | skin-on chicken breast, bone-in skin-on chicken breast, split chicken breast, chicken breast with skin, chicken supreme | Hähnchenbrust mit Haut / poitrine de poulet avec os / pechuga de pollo con hueso / petto di pollo con osso | grams each 240
chicken thigh | 05091 | | bone-in chicken thigh, skin-on chicken thigh, chicken oyster, bone-in skin-on chicken thigh, skin-on bone-in chicken thigh, thigh of chicken, chicken thigh with skin, chicken thighs bone in | Hähnchenoberkeule, Hähnchenschenkel, Oberkeule, Hühnerschenkel / haut de cuisse de poulet, haut-de-cuisse, cuisse de poulet / contramuslo de pollo, muslo de pollo, contramuslo / sovracoscia di pollo, sovracoscia, coscia di pollo | grams each 193
skinless chicken thigh | 05096 | | boneless skinless chicken thigh, skinless boneless chicken thigh, boneless chicken thigh, chicken thigh fillet, chicken thigh meat, deboned chicken thigh, skinless chicken thigh fillet | Hähnchenoberkeule ohne Haut, ausgelöste Hähnchenschenkel / haut de cuisse de poulet sans peau / contramuslo de pollo deshuesado / sovracoscia di pollo disossata | grams each 100
chicken drumstick | 05066 | | drumstick, drummer | Hähnchenunterkeule, Unterkeule / pilon de poulet, pilon / jamoncito de pollo, pata de pollo / fuso di pollo, fusi di pollo | grams each 76
chicken leg | 05075 | | chicken quarter, bone-in chicken leg, tangdi | Hähnchenkeule, Hühnerkeule / cuisse entière de poulet / pierna de pollo / coscia intera di pollo, cosciotto di pollo | grams each 344
chicken wing | 05100 | | wing, hot wing | Hähnchenflügel, Chicken Wings / aile de poulet, aileron de poulet / alita de pollo, alita, ala de pollo / aletta di pollo, ala di pollo | grams each 49
ground chicken | 05332 | | chicken mince, minced chicken, chicken keema | Hähnchenhackfleisch, Geflügelhackfleisch / poulet haché / pollo picado, pollo molido / macinato di pollo | plural =
chicken liver | 05027 | | | Hühnerleber / foie de poulet / higadito de pollo, hígado de pollo / fegatino di pollo, fegatini di pollo | grams each 44
chicken heart | 05025 | | | Hühnerherz / cœur de poulet / corazón de pollo / cuore di pollo | grams each 7
chicken gizzard | 05023 | | gizzard | Hühnermagen / gésier de poulet, gésier / molleja de pollo / ventriglio, durello di pollo | grams each 30
chicken skin | 05015 | fat | | Hühnerhaut / peau de poulet / piel de pollo / pelle di pollo | plural =
chicken foot | - | | chicken feet | Hühnerfuß, Hühnerfüße / patte de poulet / pata de gallina / zampa di pollo | plural chicken feet
chicken carcass | - | | chicken bone | Hühnerkarkasse / carcasse de poulet / carcasa de pollo, huesos de pollo / carcassa di pollo | plural chicken carcasses; grams each 600
cooked chicken | 05013 | | shredded chicken, leftover chicken, roast chicken, leftover roast chicken, poached chicken, cooked shredded chicken, grilled chicken, pulled chicken, chicken roasted | gebratenes Hähnchen, gekochtes Hähnchen / poulet cuit / pollo cocido, pollo desmenuzado / pollo arrosto, pollo cotto | plural =; grams each 900
turkey | 05165 | | whole turkey, turkey meat, turkey crown, turkey pieces, diced turkey | Pute, Truthahn, Putenfleisch, Truthahnfleisch / dinde / pavo, guajolote / tacchino | plural =; grams each 5500
turkey breast | 05191 | | turkey breast fillet, boneless turkey breast | Putenbrust, Truthahnbrust / filet de dinde, blanc de dinde / pechuga de pavo / fesa di tacchino, petto di tacchino
turkey leg | 05193 | | | Putenkeule / cuisse de dinde / pierna de pavo / coscia di tacchino
ground turkey | 05305 | | turkey mince, minced turkey, turkey thigh mince | Putenhackfleisch / dinde hachée / pavo picado, pavo molido / macinato di tacchino | plural =
cooked turkey | 05168 | | leftover turkey, roast turkey, shredded turkey, leftover roast turkey | gebratene Pute / dinde rôtie / pavo asado / tacchino arrosto | plural =
duck | 05139 | | whole duck, duckling, duck meat | Ente / canard, canette / pato / anatra | grams each 2000
duck breast | 05139 | | magret, duck breast fillet, muscovy duck breast | Entenbrust / magret de canard, magret, filet de canard / pechuga de pato, magret de pato / petto d'anatra | grams each 225
duck leg | 05139 | | duck leg confit raw, duck thigh | Entenkeule / cuisse de canard / muslo de pato / coscia d'anatra | grams each 250
duck confit | - | | confit duck leg, confit de canard, confit duck | Entenconfit / confit de canard / confit de pato / confit d'anatra | plural =; made duck-leg, duck-fat, salt; grams each 220
goose | 05146 | | whole goose | Gans, Gänsebraten / oie / ganso, oca / oca | plural geese; grams each 4000
foie gras | - | | goose liver, duck foie gras | Gänseleber / foie gras, foie gras de canard / foie, foie gras / fegato d'oca, foie gras | plural =
quail | 05157 | | | Wachtel / caille / codorniz / quaglia | grams each 109
cornish game hen | 05307 | | cornish hen, game hen, rock cornish hen | Stubenküken / coquelet des Cornouailles / gallina de Cornualles / galletto, pollastrello | grams each 336
guinea fowl | 05151 | | guinea hen | Perlhuhn / pintade / pintada, gallina de Guinea / faraona | plural =; grams each 1300
pheasant | 05153 | | | Fasan / faisan / faisán / fagiano | hazard poultry; grams each 800
pigeon | 05160 | | squab | Taube / pigeon, pigeonneau / pichón, paloma / piccione | grams each 350
ostrich | 05641 | | ostrich steak, ostrich meat | Strauß, Straußenfleisch / autruche / avestruz / struzzo | plural =
`,
);
