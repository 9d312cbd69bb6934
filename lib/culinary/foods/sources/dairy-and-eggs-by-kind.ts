import { readFoodTable } from './source-food.ts';

/** Milks, creams, butters, yogurts and eggs by their kind. */
export const DAIRY_BY_KIND = readFoodTable(
  { category: 'dairy', origin: 'dairy', roles: 'creamy', isMass: true },
  `
whole milk | 01077 | liquid | full-cream milk, full-fat milk, vitamin d milk, 3.5% milk, organic whole milk, homogenized milk | Vollmilch / lait entier / leche entera / latte intero | has milk; density 1.03
reduced-fat milk | 01079 | liquid | 2% milk, semi-skimmed milk, two percent milk, 2 percent milk, 1.5% milk | halbfette Milch, teilentrahmte Milch / lait demi-écrémé / leche semidesnatada / latte parzialmente scremato | has milk; density 1.03
one-percent milk | 01082 | liquid | 1% milk, 1 percent milk, light milk, lowfat milk | 1%-Milch / lait à 1 % / leche al 1 % / latte all'1% | has milk; density 1.03
lactose-free milk | - | liquid | lactaid, lacto-free milk | laktosefreie Milch / lait sans lactose / leche sin lactosa / latte senza lattosio, latte delattosato | has milk; density 1.03
goat milk | 01106 | liquid | | Ziegenmilch / lait de chèvre / leche de cabra / latte di capra | has milk
sheep milk | 01109 | liquid | ewe's milk | Schafsmilch, Schafmilch / lait de brebis / leche de oveja / latte di pecora | has milk
buffalo milk | 01108 | liquid | water buffalo milk, camel milk | Büffelmilch / lait de bufflonne / leche de búfala / latte di bufala | has milk
raw milk | 01078 | liquid | unpasteurized milk, unpasteurised milk, raw cow's milk | Rohmilch / lait cru / leche cruda / latte crudo | has milk; hazard raw_milk; density 1.03
chocolate milk | 01102 | liquid sweet | chocolate-flavored milk | Schokomilch, Kakao trinkfertig / lait chocolaté, lait au chocolat / leche con chocolate, batido de chocolate / latte al cioccolato | has milk, soy?; cat beverage
whole milk powder | 01090 | creamy | full cream milk powder, dry whole milk, full-fat milk powder, powdered whole milk, full cream powder, nido | Vollmilchpulver / lait entier en poudre / leche entera en polvo / latte intero in polvere | has milk
nonfat dry milk | 01092 | creamy | instant nonfat dry milk, skimmed milk powder, nonfat milk powder, instant dry milk, skim milk powder, dry nonfat milk, nonfat dry milk powder | Magermilchpulver / lait écrémé en poudre / leche desnatada en polvo / latte scremato in polvere | has milk
buttermilk powder | 01094 | creamy | dried buttermilk, dry buttermilk, powdered buttermilk | Buttermilchpulver / babeurre en poudre / suero de mantequilla en polvo / latticello in polvere | has milk
fat-free evaporated milk | 01097 | liquid | evaporated skim milk, nonfat evaporated milk, evaporated skimmed milk, light evaporated milk, evaporated low-fat milk | fettarme Kondensmilch / lait évaporé écrémé / leche evaporada desnatada / latte evaporato scremato | has milk; grams can 354
light condensed milk | - | sweet | fat-free sweetened condensed milk, low-fat condensed milk | fettarme gezuckerte Kondensmilch / lait concentré sucré allégé / leche condensada desnatada / latte condensato light | has milk; grams can 396; density 1.29
coconut condensed milk | - | sweet creamy | vegan condensed milk, condensed coconut milk, sweetened condensed coconut milk, condensed oat milk, dairy-free condensed milk | Kokos-Kondensmilch, vegane Kondensmilch / lait de coco concentré sucré / leche condensada de coco / latte condensato di cocco | of plant; made coconut-milk, sugar; cat sweetener; grams can 320; density 1.29
heavy cream | 01053 | creamy | heavy whipping cream, whipping cream, 35% cream, cold heavy cream, thickened cream, 36% cream, heavy cream cold | Schlagsahne, Schlagrahm, Schlagobers / crème entière, crème liquide entière, crème fleurette / nata para montar, crema para batir / panna fresca, panna da montare | has milk; density 1
double cream | - | creamy | clotted cream, thick cream, extra thick double cream, pure cream, crème double, thick double cream, dollop cream, devonshire cream | Doppelrahm, Crème double, Mascarpone-Sahne / crème double, crème épaisse / nata doble / panna doppia, panna densa | has milk; density 1
single cream | 01050 | creamy | light cream, table cream, coffee cream, pouring cream, cooking cream, crema mexicana table, media crema, cream for coffee, 18% cream, 20% cream | Kaffeesahne, Kochsahne / crème légère, crème de cuisine / nata líquida, nata para cocinar, media crema / panna da cucina, panna leggera | has milk; density 1
light whipping cream | 01052 | creamy | 30% cream, reduced-fat whipping cream, whipping cream light | leichte Schlagsahne / crème à fouetter légère / nata ligera para montar / panna leggera da montare | has milk; density 1
whipped cream | 01054 | creamy sweet | aerosol whipped cream, squirty cream, canned whipped cream, chantilly cream, spray cream, sweetened whipped cream, reddi-wip, lightly whipped cream | geschlagene Sahne, Sprühsahne / crème chantilly, crème fouettée / nata montada, crema batida, crema chantilly / panna montata, crema chantilly | has milk
mexican crema | - | creamy | crema mexicana, crema, salvadoran crema, crema agria mexicana | mexikanische Crema / crème mexicaine / crema mexicana, crema ácida / crema messicana | has milk; density 1
smetana | - | creamy | russian sour cream, schmand, smântână, full-fat sour cream | Schmand, Smetana / smetana / smetana / smetana, panna acida russa | has milk; density 1
light sour cream | 01179 | creamy | reduced-fat sour cream, low-fat sour cream, fat-free sour cream, nonfat sour cream, lowfat sour cream | leichter Sauerrahm, Saure Sahne 10% / crème aigre allégée, crème fraîche légère / crema agria ligera / panna acida light | has milk
half-fat crème fraîche | 01179 | creamy | low-fat crème fraîche, reduced-fat creme fraiche | Crème légère / crème fraîche allégée / crema fresca ligera / crème fraîche light | has milk
unsalted butter | 01145 | fat | sweet cream butter, sweet butter, unsalted butter softened, unsalted sweet butter, cold unsalted butter, unsalted butter melted | ungesalzene Butter, Süßrahmbutter / beurre doux / mantequilla sin sal / burro non salato, burro dolce | has milk; grams stick 113; density 0.96
salted butter | 01001 | fat | salted butter softened, slightly salted butter, lightly salted butter | gesalzene Butter / beurre demi-sel, beurre salé / mantequilla con sal, mantequilla salada / burro salato | has milk; grams stick 113; density 0.96
european butter | - | fat | cultured butter, kerrygold, european-style butter, irish butter, grass-fed butter, high-fat butter, french butter | Sauerrahmbutter / beurre de baratte, beurre fermier / mantequilla europea / burro di centrifuga | has milk; grams stick 113; density 0.96
clarified butter | 01003 | fat | smen, niter kibbeh, niter kibe, butterschmalz, cultured ghee | Butterschmalz, geklärte Butter / beurre clarifié / mantequilla clarificada / burro chiarificato | has milk; density 0.91
whipped butter | 01002 | fat | whipped salted butter | geschlagene Butter / beurre fouetté / mantequilla batida / burro montato | has milk
light butter | 04602 | fat | reduced-fat butter, half-fat butter, butter light | Halbfettbutter / beurre allégé / mantequilla ligera / burro light | has milk; grams stick 113; density 0.95
lactose-free butter | - | fat | | laktosefreie Butter / beurre sans lactose / mantequilla sin lactosa / burro senza lattosio | has milk; grams stick 113; density 0.95
low-fat yogurt | 01117 | creamy | lowfat yogurt, low-fat plain yogurt, low fat natural yogurt, reduced-fat yogurt, plain low-fat yogurt, low-fat yoghurt | fettarmer Joghurt / yaourt maigre, yaourt allégé / yogur bajo en grasa / yogurt magro | has milk
nonfat yogurt | 01118 | creamy | fat-free yogurt, nonfat plain yogurt, 0% yogurt, fat-free plain yogurt, skim milk yogurt, fat-free natural yogurt, plain fat-free yogurt | Magermilchjoghurt, Magerjoghurt / yaourt à 0 % / yogur desnatado / yogurt zero grassi | has milk
nonfat greek yogurt | 01256 | creamy | fat-free greek yogurt, 0% greek yogurt, nonfat plain greek yogurt, 0% fat greek yoghurt, plain nonfat greek yogurt | griechischer Joghurt 0% / yaourt grec à 0 % / yogur griego desnatado / yogurt greco 0% | has milk; density 1.03
low-fat greek yogurt | 01287 | creamy | 2% greek yogurt, lowfat greek yogurt, reduced-fat greek yogurt | griechischer Joghurt 2% / yaourt grec allégé / yogur griego bajo en grasa / yogurt greco magro | has milk; density 1.03
whole-milk greek yogurt | 01293 | creamy | full-fat greek yogurt, thick greek yogurt, greek-style yogurt, plain whole-milk greek yogurt, full-fat greek yoghurt | griechischer Joghurt 10%, Sahnejoghurt / yaourt à la grecque entier / yogur griego entero / yogurt greco intero | has milk; density 1.03
vanilla yogurt | 01119 | creamy sweet | vanilla yoghurt, vanilla greek yogurt, lemon yogurt, coconut-flavored yogurt | Vanillejoghurt / yaourt à la vanille / yogur de vainilla / yogurt alla vaniglia | has milk
fruit yogurt | 01121 | creamy sweet | strawberry yogurt, fruit yoghurt, peach yogurt, berry yogurt, flavored yogurt, cherry yogurt, blueberry yogurt, strawberry greek yogurt | Fruchtjoghurt, Erdbeerjoghurt / yaourt aux fruits / yogur de frutas, yogur de fresa / yogurt alla frutta | has milk
skyr | - | creamy protein | icelandic yogurt, icelandic skyr, plain skyr | Skyr / skyr / skyr / skyr | has milk; density 1.03
goat yogurt | - | creamy | goat's milk yogurt, sheep yogurt, sheep's milk yogurt | Ziegenjoghurt, Schafsjoghurt / yaourt de chèvre, yaourt de brebis / yogur de cabra, yogur de oveja / yogurt di capra, yogurt di pecora | has milk; density 1.03
hung curd | - | creamy | chakka, thick curd, dahi thick, shrikhand, curds indian | abgetropfter Joghurt / yaourt égoutté indien / yogur colado indio / yogurt colato indiano | has milk; density 1.03
lassi | - | liquid | ayran, doogh, sweet lassi, mango lassi, salted lassi, sour milk, drinking yogurt, clabber milk, dickmilch, filmjölk | Ayran, Lassi, Trinkjoghurt, Dickmilch, Sauermilch / ayran, lassi, lait ribot, yaourt à boire / ayran, lassi, yogur líquido / ayran, lassi, yogurt da bere | has milk; density 1.02; cat beverage
eggnog | 01057 | liquid sweet | egg nog, rompope, ponche de huevo, advocaat-style drink | Eggnog / lait de poule / ponche de huevo, rompope / latte e uova eggnog | has milk, egg; cat beverage
frozen yogurt | 01298 | sweet creamy | froyo, vanilla frozen yogurt | Frozen Yogurt, Joghurteis / yaourt glacé / yogur helado / frozen yogurt, gelato allo yogurt | has milk, egg?; cat prepared
chocolate ice cream | 19270 | sweet creamy | chocolate gelato | Schokoladeneis / glace au chocolat / helado de chocolate / gelato al cioccolato | has milk, egg?, soy?; cat prepared
strawberry ice cream | 19271 | sweet creamy | fruit ice cream, strawberry gelato, coffee ice cream, mint chocolate chip ice cream | Erdbeereis / glace à la fraise / helado de fresa / gelato alla fragola | has milk, egg?, soy?; cat prepared
premium vanilla ice cream | 19089 | sweet creamy | rich vanilla ice cream, vanilla bean ice cream, french vanilla ice cream, gelato, vanilla gelato, kulfi, custard ice cream | Premium-Vanilleeis, Gelato / crème glacée à la vanille, glace artisanale / helado artesano de vainilla, gelato / gelato alla vaniglia, gelato alla crema, fiordilatte gelato | has milk, egg?, soy?; cat prepared
sherbet | 19097 | sweet | orange sherbet, fruit sherbet, rainbow sherbet | Sherbet / sorbet laitier / sherbet / sherbet | has milk; cat prepared
sorbet | - | sweet | lemon sorbet, raspberry sorbet, mango sorbet, fruit sorbet, granita, italian ice, water ice | Sorbet, Zitronensorbet / sorbet, granité / sorbete, granizado / sorbetto, granita | of plant; made ?lemon-juice, ?raspberry, ?mango, sugar, water; has egg?; cat prepared; density 0.8
ice cream cone | 18271 | crunch | ice cream wafer cone, wafer cone, sugar cone, waffle cone, waffle bowl | Eistüte, Eiswaffel / cornet de glace / cucurucho, barquillo / cono gelato, cialda per gelato | of plant; has wheat, egg?, milk?, soy?; cat prepared; grams each 4; plural ice cream cones
whey protein powder | 14066 | protein | whey protein, protein powder, vanilla protein powder, whey isolate, chocolate protein powder, vanilla whey protein, whey protein isolate, unflavored protein powder, scoop protein powder | Proteinpulver, Molkenprotein, Eiweißpulver / protéine de lactosérum, whey, protéine en poudre / proteína de suero, proteína en polvo / proteine del siero, proteine in polvere | has milk, soy?; grams scoop 30
casein powder | - | protein | casein protein, micellar casein powder, calcium caseinate powder | Kaseinpulver / caséine en poudre / caseína en polvo / caseina in polvere | has milk; density 0.4
infant formula | - | creamy | baby formula, formula milk, follow-on milk, baby milk powder, powdered infant formula | Säuglingsnahrung, Babymilch, Folgemilch / lait infantile, lait maternisé / leche de fórmula, leche infantil / latte in polvere per neonati, latte artificiale | has milk, soy?, fish?; cat beverage
`,
);

/** Eggs as they are sold and cooked. */
export const EGGS_BY_KIND = readFoodTable(
  { category: 'egg', origin: 'egg', hazard: 'egg', roles: 'protein' },
  `
large egg | 01123 | protein | size l egg, free-range egg, organic egg, cage-free egg, fresh egg | großes Ei, Ei Größe L, Freilandei, Bio-Ei / gros œuf, œuf bio, œuf fermier / huevo grande, huevo ecológico, huevo campero / uovo grande, uovo biologico | has egg; grams each 50
medium egg | 01123 | protein | size m egg, small egg | Ei Größe M, mittelgroßes Ei / œuf moyen / huevo mediano / uovo medio | has egg; grams each 44
extra-large egg | 01123 | protein | jumbo egg | extragroßes Ei, Ei Größe XL / très gros œuf / huevo extra grande / uovo extra grande | has egg; grams each 56
hard-boiled egg | 01129 | protein | hard-cooked egg, boiled egg, hardboiled egg, soft-boiled egg, jammy egg, ramen egg, tea egg, scotch egg center | hartgekochtes Ei, gekochtes Ei, weichgekochtes Ei / œuf dur, œuf mollet, œuf à la coque / huevo duro, huevo cocido, huevo pasado por agua / uovo sodo, uovo alla coque, uovo barzotto | has egg; grams each 50; hazard none
fried egg | 01128 | protein | sunny-side up egg, over-easy egg | Spiegelei / œuf au plat, œuf sur le plat / huevo frito, huevo estrellado / uovo al tegamino, uovo fritto | has egg; grams each 46
poached egg | 01131 | protein | onsen egg | pochiertes Ei / œuf poché / huevo poché, huevo escalfado / uovo in camicia | has egg; grams each 50
scrambled egg | 01132 | protein | egg scramble, omelet, omelette | Rührei, Omelett / œufs brouillés, omelette / huevos revueltos, tortilla francesa / uova strapazzate, omelette, frittata | has egg, milk?; grams each 61
liquid egg white | 01172 | protein | egg whites carton, carton egg whites, pasteurized egg white, pasteurised egg white, egg white liquid | flüssiges Eiweiß, pasteurisiertes Eiweiß / blanc d'œuf liquide / clara de huevo líquida, clara pasteurizada / albume pastorizzato, albume in brick | has egg; density 1.03; hazard none; plural liquid egg white
liquid egg | 01171 | protein | pasteurized egg, pasteurized liquid egg, egg beaters, liquid whole egg, pasteurised egg, egg substitute, pasteurized whole egg | flüssiges Vollei, pasteurisiertes Ei / œuf liquide, œuf pasteurisé / huevo líquido pasteurizado / uovo pastorizzato, misto d'uovo | has egg; density 1.03; hazard none; plural liquid egg; grams each 50
egg powder | 01133 | protein | dried whole egg, powdered egg, whole egg powder, dried egg, dry egg powder | Eipulver, Volleipulver / œuf en poudre / huevo en polvo / uovo in polvere | has egg; plural egg powder
egg white powder | 01136 | protein thickener | meringue powder, dried egg white, powdered egg whites, egg albumen powder, egg white protein powder, egg protein powder | Eiweißpulver aus Ei, Eiklarpulver / blanc d'œuf en poudre / clara de huevo en polvo / albume in polvere | has egg; plural egg white powder
egg yolk powder | 01137 | thickener | dried egg yolk | Eigelbpulver / jaune d'œuf en poudre / yema de huevo en polvo / tuorlo in polvere | has egg; plural egg yolk powder
egg wash | - | - | eggwash, egg wash for brushing, beaten egg for glazing, egg glaze | Eistreiche / dorure à l'œuf, dorure / huevo batido para pintar / uovo per spennellare | made egg, ?milk, ?water; plural egg wash
goose egg | 01139 | protein | | Gänseei / œuf d'oie / huevo de oca / uovo d'oca | has egg; grams each 144
turkey egg | 01141 | protein | guinea fowl egg, ostrich egg | Putenei / œuf de dinde / huevo de pava / uovo di tacchina | has egg; grams each 79
salted duck egg | - | umami | salted egg, salted egg yolk, salted yolk | gesalzenes Entenei / œuf de cane salé / huevo de pato salado / uovo d'anatra salato | has egg; grams each 65
century egg | - | umami | preserved egg, thousand year egg, pidan, hundred-year egg | tausendjähriges Ei / œuf de cent ans / huevo centenario / uovo centenario | has egg; grams each 55; hazard none
pickled egg | - | acid | | Solei / œuf mariné / huevo encurtido / uovo sottaceto | made egg, distilled-vinegar, salt; grams each 45; hazard none
egg tofu | - | protein | japanese egg tofu, tamago tofu, egg bean curd, tamagoyaki, chawanmushi mix | Eier-Tofu / tofu aux œufs / tofu de huevo / tofu all'uovo | made egg, ?dashi, ?soy-milk; cat prepared; plural egg tofu
`,
);
