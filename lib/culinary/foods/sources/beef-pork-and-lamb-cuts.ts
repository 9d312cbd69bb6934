import { readFoodTable } from './source-food.ts';

/** Beef and veal by cut. Figures: separable lean and fat, all grades, raw. Format: see `readFoodTable`. */
export const BEEF_AND_VEAL_CUTS = readFoodTable(
  { category: 'meat', origin: 'beef', hazard: 'whole_cut_meat', roles: 'protein', isMass: true },
  `
stewing beef | 23093 | protein | beef stew meat, stew beef, beef for stew, diced stewing beef, beef stewing meat, stewing steak, stew meat, beef stewing steak, diced stewing steak, stewing beef cubes, casserole beef | Rindergulasch, Gulaschfleisch / bœuf à braiser, bœuf bourguignon viande, bœuf pour ragoût / carne para guisar, ternera para guisar / spezzatino di manzo, carne per spezzatino | kind beef
braising steak | 13809 | protein | braising beef, casserole steak, arm pot roast, feather blade, chuck pot roast, shoulder pot roast | Schmorfleisch, Rinderschmorbraten / bœuf à mijoter, paleron de bœuf / carne para estofar / manzo da brasare | kind beef
chuck roast | 13815 | protein | beef chuck roast, boneless chuck roast, pot roast, beef pot roast, chuck roast beef, chuck pot roast beef, blade roast | Schmorbraten, Rinderbraten aus der Schulter / rôti de palette, rôti à braiser / asado de aguja, carne para asar olla / arrosto di reale, cappello del prete arrosto | kind beef-chuck
chuck eye steak | 23143 | protein | chuck eye, chuck steak, mock tender, denver steak, ranch steak, petite tender | Chuck-Eye-Steak / steak de palette / bistec de aguja / bistecca di reale
flat iron steak | 23059 | protein | top blade steak, flatiron steak, oyster blade steak, feather steak, shoulder top blade | Flat-Iron-Steak / steak de paleron / flat iron / bistecca di cappello del prete | kind steak
beef brisket flat | 13805 | protein | brisket flat, flat half brisket, lean brisket, first cut brisket | mageres Rinderbruststück / poitrine de bœuf maigre / punta plana de pecho / punta di petto magra
beef brisket point | 13807 | protein | brisket point, deckle, point end brisket | fettes Rinderbruststück / gros bout de poitrine / punta gruesa de pecho / punta di petto grassa
porterhouse steak | 23001 | protein | porterhouse | Porterhouse-Steak / porterhouse / chuletón porterhouse / bistecca porterhouse | grams each 450; kind t-bone-steak
sirloin steak | 13929 | protein | top sirloin, top sirloin steak, sirloin, rump steak, sirloin tip steak, beef sirloin, beef rump | Hüftsteak, Sirloin-Steak / rumsteck, aloyau / solomillo bajo, cadera, bistec de cadera / scamone, bistecca di scamone | grams each 227; kind steak
sirloin tip roast | 13883 | protein | round tip roast, knuckle roast, tip roast, sirloin roast, sirloin tip, thick flank | Kugel, Rindernuss / rond de tranche, tranche grasse / babilla, bola de lomo / noce di manzo
picanha | 23281 | protein | top sirloin cap, rump cap, coulotte, culotte steak | Tafelspitz, Picanha / aiguillette de rumsteck, picanha / picaña, tapa de cuadril / picanha, codone
top round | 13891 | protein | topside, top round steak, london broil, topside of beef, inside round, beef topside, top round roast, sandwich steak thin | Oberschale / tende de tranche / tapa de ternera, contratapa / fesa di manzo
bottom round | 23063 | protein | silverside, bottom round roast, outside round, rump roast, beef rump roast, silverside of beef | Unterschale, Schwanzstück / gîte à la noix / contra, peceto / sottofesa
eye of round | 23330 | protein | eye of round roast, eye round, girello, eye round steak, eye of round steak | Semerrolle, falsches Filet / rond de gîte / redondo / girello, magatello
rib roast | 13824 | protein | prime rib, standing rib roast, beef rib roast, prime rib roast, rib of beef, forerib, fore rib of beef | Hochrippe, Rinderhochrippe / côte de bœuf, train de côtes / chuletero de ternera, costillar asado / costata intera, coste della croce
tomahawk steak | 23192 | protein | cowboy steak, bone-in ribeye, bone-in rib steak, côte de boeuf, bone-in rib eye steak | Tomahawk-Steak, Rinderkotelett / côte de bœuf, tomahawk / chuletón, tomahawk / costata con osso, tomahawk | grams each 700
beef back rib | 23236 | protein | beef ribs | Rinderrücken-Rippe / côtes levées de bœuf / costillas traseras de res / costine di manzo schiena
boneless short rib | 23128 | protein | boneless beef short ribs, chuck short ribs | ausgelöste Short Rib / plat de côtes désossé / costilla deshuesada de res / biancostato disossato
hanger steak | - | protein | onglet steak, butcher's steak, hanging tender, onglet | Onglet, Nierenzapfen / onglet / entraña gruesa, solomillo de pulmón / lombatello | grams each 300; kind skirt-steak
bavette steak | 13970 | protein | flap steak, sirloin flap, flap meat, bavette, bavette d'aloyau, vacio | Bavette-Steak / bavette d'aloyau / vacío, matambre / bavetta di manzo | kind flank-steak
inside skirt steak | 23217 | protein | fajita beef, carne asada meat, beef fajita strips, arrachera, outside skirt | Saumfleisch-Steak / hampe de bœuf / arrachera, entraña fina / diaframma di manzo | kind skirt-steak
beef strips | - | protein | stir-fry beef, beef stir fry strips, thinly sliced beef, shaved beef, shaved steak, beef shabu shabu, thinly sliced ribeye, bulgogi meat, sukiyaki beef, minute steak beef, cube steak, cubed steak, philly steak meat | Rindergeschnetzeltes, Rinderstreifen, Minutensteak / émincé de bœuf, lamelles de bœuf / tiras de ternera, ternera en tiras, fajitas de res / straccetti di manzo, listarelle di manzo
beef roulade | - | protein | beef olive, rouladen, beef braciole, rinderroulade | Rinderroulade, Rouladenfleisch / paupiette de bœuf / filete de ternera para rollo / braciola di manzo, involtino di manzo
wagyu beef | - | protein | wagyu, kobe beef, wagyu steak, kobe | Wagyu-Rind, Kobe-Rind / bœuf wagyu / ternera wagyu, kobe / manzo wagyu
lean ground beef | 23562 | protein | 90% lean ground beef, 90/10 ground beef, extra-lean ground beef, lean beef mince, 93% lean ground beef, ground sirloin, lean minced beef, 95% lean ground beef, 5% fat beef mince, lean steak mince | mageres Rinderhackfleisch, Tatar, Beefsteakhack / bœuf haché maigre, bœuf haché 5 % / carne picada magra, carne molida magra / macinato magro di manzo | hazard ground_meat; kind ground-beef
ground beef 85% lean | 23567 | protein | 85/15 ground beef, 85% lean ground beef, ground round beef | Rinderhackfleisch 15% Fett / bœuf haché 15 % / carne picada 15 % grasa / macinato di manzo 15% | hazard ground_meat; kind ground-beef
ground chuck | 23572 | protein | 80/20 ground beef, 80% lean ground beef, hamburger mince, 20% fat beef mince, 80/20 ground chuck | Rinderhackfleisch 20% Fett / bœuf haché 20 % / carne molida 80/20 / macinato di manzo 20% | hazard ground_meat; kind ground-beef
fatty ground beef | 23577 | protein | 75/25 ground beef, 70/30 ground beef, 75% lean ground beef, 73% lean ground beef, regular ground beef | fettes Rinderhackfleisch / bœuf haché gras / carne picada grasa / macinato grasso di manzo | hazard ground_meat; kind ground-beef
grass-fed ground beef | 13047 | protein | grassfed ground beef, organic ground beef | Weiderindhackfleisch / bœuf haché nourri à l'herbe / carne picada de pasto / macinato di manzo grass-fed | hazard ground_meat; kind ground-beef
meatloaf mix | - | protein | meatloaf blend, beef pork and veal mix, beef pork veal mince | Hackbratenmischung / mélange pour pain de viande / mezcla para pastel de carne / misto per polpettone | hazard ground_meat; made ground-beef, ground-pork, ?ground-veal; of composite
cooked beef | - | protein | leftover beef, leftover roast beef, shredded beef, leftover steak, pulled beef, cooked ground beef, browned ground beef, beef barbacoa, cooked shredded beef, leftover pot roast | gekochtes Rindfleisch, Rindfleisch vom Vortag / bœuf cuit, reste de rôti de bœuf, effiloché de bœuf / ternera cocida, carne deshebrada, carne mechada / manzo lesso, avanzi di arrosto | hazard ready_to_eat_meat; density 0.55
calf liver | 17202 | protein | veal liver | Kalbsleber / foie de veau / hígado de ternera / fegato di vitello | kind beef-liver
lamb liver | 17199 | protein | | Lammleber / foie d'agneau / hígado de cordero / fegato di agnello | of lamb
veal kidney | 17197 | protein | calf kidney | Kalbsniere / rognon de veau / riñón de ternera / rognone di vitello
lamb kidney | 17195 | protein | | Lammniere / rognon d'agneau / riñón de cordero / rognone di agnello | of lamb
lamb heart | 17191 | protein | veal heart | Lammherz / cœur d'agneau / corazón de cordero / cuore di agnello | of lamb
lamb tongue | 17220 | protein | | Lammzunge / langue d'agneau / lengua de cordero / lingua di agnello | of lamb
veal tongue | 17222 | protein | calf tongue | Kalbszunge / langue de veau / lengua de ternera / lingua di vitello
veal sweetbread | 17218 | protein | calf sweetbread, ris de veau | Kalbsbries / ris de veau / molleja de ternera / animella di vitello
lamb sweetbread | - | protein | | Lammbries / ris d'agneau / molleja de cordero / animella d'agnello | of lamb
beef brain | 13318 | protein | brains, calf brain, lamb brain, veal brain | Hirn, Kalbshirn / cervelle, cervelle de veau / sesos, sesos de ternera / cervella
bone marrow | - | fat | beef bone marrow, marrow bones, beef marrow | Knochenmark, Markknochen / moelle de bœuf, os à moelle / tuétano / midollo di manzo
beef tendon | - | protein | tendon | Rindersehne / tendon de bœuf / tendón de res / tendine di manzo
cow foot | - | protein | calf's foot, cow heel, beef feet, cow feet | Kalbsfuß, Rinderfuß / pied de veau / pata de res, mano de ternera / piedino di vitello
veal cutlet | 17426 | protein | veal scallopini, veal escalope, veal scaloppine, wiener schnitzel veal, veal schnitzel, veal leg cutlet | Kalbsschnitzel / escalope de veau / escalope de ternera / scaloppina di vitello, fettina di vitello
veal chop | 17110 | protein | veal rib chop, veal loin chop | Kalbskotelett / côte de veau / chuleta de ternera blanca / costoletta di vitello, nodino di vitello
veal loin | 17104 | protein | veal roast, loin of veal, veal tenderloin, veal fillet | Kalbsrücken, Kalbsfilet, Kalbsbraten / longe de veau, filet mignon de veau, rôti de veau / lomo de ternera blanca / lombata di vitello, filetto di vitello
veal shoulder | 17116 | protein | shoulder of veal, veal shoulder roast | Kalbsschulter / épaule de veau / paletilla de ternera / spalla di vitello
veal breast | 17271 | protein | breast of veal, stuffed veal breast | Kalbsbrust / poitrine de veau, tendron de veau / pecho de ternera / petto di vitello, punta di petto di vitello
veal stew meat | 17140 | protein | cubed veal, veal for stew, diced veal, veal cubes, blanquette meat | Kalbsgulasch, Kalbsragout / blanquette de veau viande, sauté de veau / ternera blanca para guisar / spezzatino di vitello
`,
);

/** Pork, lamb and game by cut. */
export const PORK_AND_LAMB_CUTS = readFoodTable(
  { category: 'meat', origin: 'pork', hazard: 'whole_cut_meat', roles: 'protein', isMass: true },
  `
pork butt | 10080 | protein | boston butt, pork shoulder butt, pork shoulder blade, pork blade steak, pork collar, pork neck, pork steak shoulder, bone-in pork butt, boneless pork butt | Schweinenacken, Schweinekamm / échine de porc / aguja de cerdo, cabeza de lomo / coppa di maiale | kind pork-shoulder
picnic shoulder | 10074 | protein | pork picnic, picnic ham fresh, arm picnic, pork picnic shoulder, pernil | Schweineschulter, Schweinsbug / épaule de porc, palette de porc / paleta de cerdo, pernil / spalla di maiale con osso | kind pork-shoulder
pork leg | 10008 | protein | leg of pork, fresh ham, pork haunch, pork leg roast, roast pork leg joint | Schweinekeule, Schinkenbraten / jambon frais, cuisse de porc / pierna de cerdo / coscia di maiale
boneless pork chop | 10164 | protein | boneless pork loin chop, boneless center-cut pork chop, pork loin steak, pork loin medallion, thin pork chop | Schweinelachssteak, Schweinelende-Steak / côte de porc désossée, escalope de porc / chuleta de cerdo sin hueso, filete de lomo / bistecca di lonza, fettina di lonza | kind pork-chop
pork rib chop | 10044 | protein | center-cut rib pork chop, tomahawk pork chop, bone-in rib chop | Stielkotelett / côte de porc première / chuleta de cerdo con palo / costoletta di maiale con osso | kind pork-chop
pork sirloin roast | 10210 | protein | pork sirloin, pork rump, pork sirloin chop | Schweinehüfte / pointe de filet de porc / cadera de cerdo / noce di maiale
pork loin roast | 10224 | protein | boneless pork loin roast, rolled pork loin, pork loin joint, center-cut pork loin roast | Schweinelachs, Schweinerollbraten, Lummerbraten / rôti de porc dans le filet / lomo de cerdo para asar / arrosto di lonza, arista di maiale
pork rack | - | protein | rack of pork, pork crown roast, frenched pork rack | Schweinekarree / carré de porc / carré de cerdo / carré di maiale
pork schnitzel | - | protein | pork cutlet, pork escalope, tonkatsu pork, breaded pork cutlet raw | Schweineschnitzel / escalope de porc / escalope de cerdo, milanesa de cerdo / cotoletta di maiale, scaloppina di maiale
iberico pork | - | protein | secreto, presa, pluma, iberico secreto, mangalitsa pork, kurobuta pork | Ibérico-Schwein, Secreto / porc ibérique, pluma ibérique, presa / secreto ibérico, presa ibérica, pluma ibérica / maiale iberico, secreto
pork strips | - | protein | pork stir-fry strips, thinly sliced pork, sliced pork, shaved pork, pork stir fry, pork geschnetzeltes, thinly sliced pork belly | Schweinegeschnetzeltes / émincé de porc / tiras de cerdo / straccetti di maiale
pork stew meat | - | protein | pork for stew, pork goulash, diced pork shoulder, pork stewing cubes, pork cubes | Schweinegulasch / sauté de porc / cerdo para guisar / spezzatino di maiale
lean ground pork | 10973 | protein | 96% lean ground pork, lean pork mince, 5% fat pork mince, extra-lean ground pork | mageres Schweinehackfleisch / porc haché maigre / carne de cerdo picada magra / macinato di maiale magro | hazard ground_meat; kind ground-pork
suckling pig | - | protein | whole hog, piglet, roast suckling pig, lechon | Spanferkel / cochon de lait / cochinillo, lechón / maialino da latte, porchetta
pork jowl | 10105 | protein | hog jowl, jowl bacon fresh, pork cheek meat | Schweinebacke / joue de porc / papada de cerdo / guanciale fresco
pork back fat | 10004 | fat | fatback, pork fatback, fresh back fat, hard pork fat, pork fat | Rückenspeck, grüner Speck / lard gras, bardière / tocino de lomo, grasa de cerdo / lardo fresco, grasso di maiale | hazard none
raw pork rind | - | - | pork skin raw, pig skin, pork rind fresh | Schweineschwarte / couenne de porc / piel de cerdo, corteza cruda / cotenna di maiale, cotica |
pig ear | 10100 | protein | pork ear | Schweineohr / oreille de porc / oreja de cerdo / orecchio di maiale | grams each 113
pig tail | 10174 | protein | pork tail | Schweineschwanz / queue de porc / rabo de cerdo / coda di maiale
pork heart | 10103 | protein | pig heart | Schweineherz / cœur de porc / corazón de cerdo / cuore di maiale
pork kidney | 10106 | protein | pig kidney | Schweineniere / rognon de porc / riñón de cerdo / rognone di maiale
pork tongue | 10121 | protein | pig tongue | Schweinezunge / langue de porc / lengua de cerdo / lingua di maiale
pork stomach | 10119 | protein | pig stomach, hog maw, saumagen casing | Schweinemagen / estomac de porc / estómago de cerdo / stomaco di maiale
pork blood | - | protein | pig's blood, pork blood cubes | Schweineblut / sang de porc / sangre de cerdo / sangue di maiale
hog casing | - | wrapper | natural casing, sheep casing, natural hog casings | Naturdarm, Wurstdarm / boyau de porc, boyau naturel / tripa natural, tripa de cerdo / budello naturale | hazard none
pork bone | - | - | pork neck bone, pork spine, neck bones | Schweineknochen / os de porc / huesos de cerdo, espinazo / ossa di maiale
smoked ham hock | - | umami protein | smoked pork hock, smoked ham bone, ham bone, ham shank smoked, smoked pork neck bones, leftover ham bone | geräucherte Schweinshaxe, Schinkenknochen, gepökeltes Eisbein / jarret de porc fumé, os de jambon / codillo ahumado, hueso de jamón / stinco affumicato, osso di prosciutto | cat processed_meat; hazard cured_raw_meat
pickled pork hock | 10898 | protein | pickled pig's feet, pickled pork feet | eingelegtes Eisbein / jarret de porc au vinaigre / codillo encurtido / stinco di maiale sottaceto | cat processed_meat; hazard ready_to_eat_meat
rack of lamb | 17239 | protein | lamb rack, french-trimmed rack of lamb, lamb rib rack, frenched rack of lamb | Lammkarree, Lammrack / carré d'agneau / costillar de cordero, carré de cordero / carré d'agnello | of lamb; grams each 600
lamb loin chop | 17236 | protein | lamb loin, lamb noisette, lamb backstrap, lamb saddle, saddle of lamb, lamb cannon, lamb loin fillet, lamb tenderloin | Lammlachs, Lammrücken, Lammfilet / selle d'agneau, filet d'agneau / lomo de cordero, silla de cordero / lombo di agnello, sella d'agnello | of lamb; grams each 100; kind lamb-chop
lamb cutlet | 17239 | protein | lamb rib chop, lamb lollipops, lamb lollipop chops | Lammstielkotelett / côtelette première d'agneau / chuletilla de cordero / costoletta di agnello scottadito | of lamb; grams each 70; kind lamb-chop
lamb neck | - | protein | neck of lamb, lamb neck fillet, lamb scrag end, lamb neck chops | Lammnacken, Lammhals / collier d'agneau / cuello de cordero / collo d'agnello | of lamb
lamb breast | - | protein | breast of lamb, lamb riblet, lamb ribs, lamb belly | Lammbrust / poitrine d'agneau / pecho de cordero / petto d'agnello | of lamb
lamb steak | 17234 | protein | lamb leg steak, lamb rump, lamb chump, lamb sirloin, chump chop | Lammsteak, Lammhüfte / tranche de gigot, quasi d'agneau / filete de cordero / bistecca d'agnello | of lamb; grams each 180
lamb stew meat | 17059 | protein | stewing lamb, diced lamb, lamb cubes, lamb shoulder diced, lamb for stew, lamb chunks, cubed lamb | Lammgulasch / sauté d'agneau, agneau à mijoter / cordero para guisar / spezzatino d'agnello | of lamb; kind lamb
cooked lamb | - | protein | leftover lamb, shredded lamb, roast lamb, leftover roast lamb, doner meat, gyro meat, kebab meat | Lammbraten gekocht, Gyrosfleisch, Dönerfleisch / agneau cuit, viande de kebab / cordero asado, carne de kebab / agnello cotto, carne da kebab | of lamb; hazard ready_to_eat_meat; density 0.55
moose | 17172 | protein | moose meat, ground moose | Elchfleisch / viande d'orignal / carne de alce / carne di alce americano | of game
reindeer | 17162 | protein | caribou, reindeer meat, caribou meat | Rentier, Rentierfleisch / renne, viande de renne / reno, carne de reno / renna, carne di renna | of game
antelope | 17144 | protein | springbok, kudu, antelope meat, impala | Antilope, Springbock / antilope, springbok / antílope / antilope | of game
bear meat | 17146 | protein | | Bärenfleisch / viande d'ours / carne de oso / carne di orso | of game
buffalo steak | 17267 | protein | bison sirloin, bison ribeye, bison steak, bison strip | Bisonsteak / steak de bison / filete de bisonte / bistecca di bisonte | of game; grams each 200
water buffalo meat | 17160 | protein | carabeef, buff meat | Büffelfleisch / viande de buffle / carne de búfalo de agua / carne di bufalo | of game
ground elk | 17338 | protein | elk mince, minced elk | Wapitihackfleisch / wapiti haché / carne de wapití picada / macinato di alce | of game; hazard ground_meat
squirrel | 17183 | protein | guinea pig, cuy | Eichhörnchen / écureuil / ardilla, cuy / scoiattolo | of game
turtle meat | - | protein | turtle, terrapin, snapping turtle | Schildkrötenfleisch / viande de tortue / carne de tortuga / carne di tartaruga | of game
insects | - | protein crunch | crickets, cricket flour, cricket powder, mealworm, grasshopper, chapulines, edible insects, silkworm | Insekten, Grillen, Mehlwürmer / insectes comestibles, farine de grillon / insectos comestibles, chapulines, harina de grillo / insetti commestibili, farina di grillo | of insect; plural insects; hazard none; has crustacean?
`,
);
