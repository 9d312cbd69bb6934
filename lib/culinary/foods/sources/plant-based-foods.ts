import { readFoodTable } from './source-food.ts';

/** Soy foods and plant-based stand-ins for meat. */
export const SOY_AND_MEAT_SUBSTITUTES = readFoodTable(
  { category: 'plant_protein', origin: 'plant', roles: 'protein', isMass: true },
  `
silken tofu | 16127 | protein creamy | soft tofu, soft silken tofu, japanese tofu, silken bean curd | Seidentofu / tofu soyeux / tofu sedoso / tofu vellutato | has soy; grams package 340, block 340
firm tofu | 16126 | protein | medium tofu, medium-firm tofu, cotton tofu | fester Tofu, Naturtofu / tofu ferme / tofu firme / tofu compatto | has soy; grams package 400, block 400
extra-firm tofu | 16159 | protein | pressed tofu, super-firm tofu, high-protein tofu, dry tofu, dougan | extra fester Tofu / tofu extra-ferme / tofu extra firme / tofu extra compatto | has soy; grams package 400, block 400
smoked tofu | 16126 | protein | smoked bean curd | Räuchertofu / tofu fumé / tofu ahumado / tofu affumicato | has soy; grams package 200, block 200
fried tofu | 16129 | protein | tofu puff, aburaage, deep-fried tofu, inari pocket, atsuage, fried bean curd | frittierter Tofu, Tofutasche / tofu frit / tofu frito / tofu fritto | has soy; grams each 20
freeze-dried tofu | 16128 | protein | koyadofu, dried-frozen tofu, koya dofu | = | has soy
fermented tofu | 16132 | umami | fermented bean curd, fuyu, furu, red fermented bean curd, white fermented bean curd | fermentierter Tofu / tofu fermenté / tofu fermentado / tofu fermentato | has soy, wheat?; cat condiment; grams each 11, cube 11
tofu skin | - | protein | yuba, bean curd skin, bean curd stick, dried bean curd stick, bean curd sheet, tofu sheet, dried tofu skin | Tofuhaut, Yuba / peau de tofu, yuba / piel de tofu, yuba / pelle di tofu, yuba | has soy; grams sheet 20
okara | 16130 | protein | soy pulp, biji | = | has soy
natto | 16113 | protein umami | fermented soybeans natto | = | has soy; grams package 45
soy chunks | - | protein | soya chunks, meal maker, nutrela, soya nuggets, soy curls, soya curls | Soja-Schnetzel, Soja-Medaillons / morceaux de soja / trozos de soja, soja texturizada gruesa / bocconcini di soia | has soy
soy mince | - | protein | soya mince, vegan mince, plant-based mince, vegetarian mince, meat-free mince, plant-based ground meat, plant-based ground beef, vegan ground beef, veggie mince, veggie crumbles, meatless crumbles, soy crumbles, beyond mince, impossible ground | veganes Hack, Sojahack / haché végétal, haché de soja / picada vegetal, carne picada vegana / macinato vegetale | has soy?, wheat?; made ?soy-protein, ?pea-protein, vegetable-oil, ?seitan
veggie burger | 16147 | protein | vegetarian burger, vegan burger, veggie patty, soyburger, plant-based burger, veggie burger patty, beyond burger, impossible burger, garden burger, black bean burger | Veggie-Burger, Gemüsebratling, veganer Burger / burger végétal, steak végétal, galette végétale / hamburguesa vegetal, hamburguesa vegana / burger vegetale, hamburger vegetale | has soy?, wheat?, egg?, milk?; plural veggie burgers; grams each 70
vegetarian sausage | 16107 | protein | vegan sausage, veggie sausage, plant-based sausage, meatless sausage, meat-free sausage, beyond sausage, tofurky sausage | vegane Wurst, vegetarische Wurst, Sojawürstchen / saucisse végétale, saucisse végétarienne / salchicha vegetal, salchicha vegana / salsiccia vegetale, würstel vegetale | has soy?, wheat?, egg?, milk?; plural vegetarian sausages; grams each 50, link 50
vegetarian bacon | 16104 | protein | vegan bacon, meatless bacon, tempeh bacon, plant-based bacon, facon, veggie bacon, smoky tempeh | veganer Speck, vegetarischer Bacon / bacon végétal / beicon vegetal, bacon vegano / bacon vegetale | has soy?, wheat?, egg?; grams slice 8
vegan chicken | 43128 | protein | plant-based chicken, meatless chicken, vegan chicken pieces, meat-free chicken, mock chicken, vegan nuggets, chick'n, quorn chik'n | veganes Hähnchen, veganes Geschnetzeltes / poulet végétal / pollo vegetal, heura / pollo vegetale | has soy?, wheat?, egg?; made ?soy-protein, ?pea-protein, ?seitan, vegetable-oil
mycoprotein | - | protein | quorn, quorn mince, quorn pieces, quorn fillet | Mykoprotein, Quorn / mycoprotéine, quorn / micoproteína, quorn / micoproteina, quorn | of fungus; has egg?, milk?, wheat?
vegan fish | - | protein | plant-based fish, vegan tuna, fishless fillet, vegan fish fingers, tuna alternative, plant-based tuna | veganer Fisch, veganer Thunfisch / poisson végétal, thon végétal / pescado vegano, atún vegano / pesce vegetale, tonno vegetale | has soy?, wheat?; made ?soy-protein, ?pea-protein, ?chickpea, vegetable-oil
pea protein | - | protein | pea protein powder, pea protein isolate, textured pea protein | Erbsenprotein, Erbsenproteinpulver / protéine de pois / proteína de guisante / proteine del pisello | cat plant_protein
soy protein powder | 16122 | protein | soya protein powder, soy protein isolate, soy isolate powder | Sojaproteinpulver, Sojaprotein-Isolat / protéine de soja en poudre / proteína de soja en polvo / proteine di soia in polvere | has soy
rice protein | - | protein | rice protein powder, brown rice protein | Reisprotein / protéine de riz / proteína de arroz / proteine del riso
hemp protein | - | protein | hemp protein powder, hemp powder | Hanfprotein / protéine de chanvre / proteína de cáñamo / proteine della canapa
vegan protein powder | - | protein | plant-based protein powder, vegan vanilla protein powder, plant protein powder | veganes Proteinpulver / poudre de protéines végétales / proteína vegana en polvo / proteine vegetali in polvere | made ?pea-protein, ?rice-protein, ?soy-protein-powder, ?hemp-protein
aquafaba | - | liquid | chickpea water, chickpea liquid, chickpea brine, chickpea cooking liquid | Aquafaba, Kichererbsenwasser / aquafaba, jus de pois chiches / aquafaba, agua de garbanzos / aquafaba, acqua di ceci | density 1
egg replacer | - | thickener | egg substitute vegan, vegan egg replacer, powdered egg replacer, vegan egg, just egg, plant-based egg, egg replacement powder | Ei-Ersatz / substitut d'œuf végétal / sustituto de huevo vegano / sostituto dell'uovo | made ?potato-starch, ?tapioca-starch, ?chickpea-flour, ?mung-bean; has soy?; cat baking
flax egg | - | thickener | chia egg | Leinsamen-Ei / œuf de lin / huevo de lino / uovo di lino | made flaxseed, water; plural flax eggs; cat baking; grams each 60
`,
);

/** Plant-based stand-ins for milk, cream, butter and cheese. */
export const PLANT_DAIRY = readFoodTable(
  { category: 'beverage', origin: 'plant', roles: 'creamy', isMass: true },
  `
coconut milk drink | 14171 | liquid | coconut beverage, coconut drink, carton coconut milk, coconut milk beverage | Kokosdrink, Kokosmilchgetränk / boisson à la noix de coco / bebida de coco / bevanda al cocco | density 1.03
cashew milk | - | liquid | cashew drink, cashewmilk | Cashewmilch, Cashewdrink / lait de cajou, boisson à la noix de cajou / leche de anacardos, bebida de anacardo / latte di anacardi | has cashew; density 1.02
hazelnut milk | - | liquid | hazelnut drink | Haselnussmilch, Haselnussdrink / lait de noisette / leche de avellanas, bebida de avellana / latte di nocciola | has hazelnut; density 1.03
macadamia milk | - | liquid | macadamia nut milk | Macadamiamilch / lait de macadamia / leche de macadamia / latte di macadamia | has macadamia; density 1.02
walnut milk | - | liquid | | Walnussmilch / lait de noix / leche de nueces / latte di noci | has walnut; density 1.02
hemp milk | - | liquid | hemp drink, flax milk | Hanfmilch, Hanfdrink / lait de chanvre / leche de cáñamo / latte di canapa | density 1.02
pea milk | - | liquid | pea protein milk, ripple milk | Erbsenmilch, Erbsendrink / lait de pois / leche de guisante / latte di piselli | density 1.02
plant milk | - | liquid | non-dairy milk, plant-based milk, dairy-free milk, nondairy milk, vegan milk, milk alternative, milk of choice, unsweetened plant milk, plant-based milk of choice | Pflanzenmilch, Pflanzendrink, vegane Milch / lait végétal, boisson végétale / leche vegetal, bebida vegetal / latte vegetale, bevanda vegetale | made ?oat-milk, ?soy-milk, ?almond-milk, ?rice-milk, ?coconut-milk-drink; density 1.03
sweetened almond milk | 14016 | liquid sweet | vanilla almond milk, sweetened vanilla almond milk | gesüßte Mandelmilch / lait d'amande sucré, lait d'amande vanille / leche de almendras con azúcar / latte di mandorla zuccherato | has almond
chocolate soy milk | 16168 | liquid sweet | chocolate soya milk | Schoko-Sojamilch / lait de soja au chocolat / leche de soja con chocolate / latte di soia al cacao | has soy
vegan butter | - | fat | plant-based butter, dairy-free butter, vegan block butter, vegan spread, dairy-free spread, plant butter, non-dairy butter, vegan margarine, dairy-free margarine | vegane Butter, Pflanzenbutter, vegane Margarine / beurre végétal, margarine végétale / mantequilla vegana, mantequilla vegetal / burro vegetale, burro vegano | cat oil; made vegetable-oil, ?coconut-oil, ?shea-butter; has soy?, cashew?; grams stick 113; density 0.91
vegan cream | - | creamy | plant-based cream, non-dairy cream, dairy-free cream, vegan double cream, vegan heavy cream, plant cream | vegane Sahne, Pflanzencreme / crème végétale / nata vegetal, crema vegetal / panna vegetale | made ?oat-milk, ?soy-milk, ?coconut-milk, vegetable-oil; density 1
coconut whipped cream | - | creamy sweet | coconut whip, vegan whipped cream, whipped coconut cream, dairy-free whipped cream, cocowhip | Kokosschlagsahne, vegane Schlagsahne / chantilly de coco, chantilly végétale / nata montada de coco / panna montata di cocco | made coconut-cream, ?sugar
vegan yogurt | - | creamy | plant-based yogurt, dairy-free yogurt, coconut yogurt, non-dairy yogurt, vegan yoghurt, coconut yoghurt, dairy-free yoghurt, oatgurt | veganer Joghurt, Kokosjoghurt / yaourt végétal, yaourt de coco / yogur vegetal, yogur de coco / yogurt vegetale | made ?soy-milk, ?coconut-milk, ?almond-milk, ?oat-milk; density 1.03
vegan cheese | - | cheese | plant-based cheese, dairy-free cheese, vegan cheddar, non-dairy cheese, vegan mozzarella, vegan shredded cheese, vegan grated cheese, vegan cheese shreds, violife, daiya | veganer Käse, Käseersatz / fromage végétal, fromage vegan, faux-mage / queso vegano, queso vegetal / formaggio vegano, formaggio vegetale | cat plant_protein; made ?coconut-oil, ?cashew, ?soy-protein, ?almond, ?potato-starch
vegan parmesan | - | umami cheese | vegan parm, plant-based parmesan, dairy-free parmesan, cashew parmesan | veganer Parmesan / parmesan végétal / parmesano vegano / parmigiano vegano | cat plant_protein; made nutritional-yeast, ?cashew, ?coconut-oil, ?almond
vegan cream cheese | - | creamy | plant-based cream cheese, dairy-free cream cheese, tofutti cream cheese | veganer Frischkäse / fromage frais végétal / queso crema vegano / formaggio spalmabile vegano | cat plant_protein; made ?almond, ?soy-milk, ?coconut-oil, ?cashew
vegan feta | - | cheese | plant-based feta, tofu feta, dairy-free feta | veganer Feta / feta végétale / feta vegano / feta vegana | cat plant_protein; made ?tofu, ?coconut-oil, ?almond, salt
vegan sour cream | - | creamy | plant-based sour cream, dairy-free sour cream, vegan creme fraiche | veganer Sauerrahm / crème aigre végétale / crema agria vegana / panna acida vegana | made ?cashew, ?soy-milk, ?coconut-cream, lemon-juice
vegan mayonnaise | 42178 | creamy | vegan mayo, egg-free mayonnaise, vegenaise, plant-based mayo, eggless mayonnaise, plant-based mayonnaise, veganaise, dairy-free mayo | vegane Mayonnaise, vegane Mayo / mayonnaise végétale, mayonnaise vegan / mayonesa vegana, veganesa / maionese vegana | cat condiment; made vegetable-oil, ?soy-milk, ?mustard, ?aquafaba, distilled-vinegar; density 0.94
vegan ice cream | - | sweet | dairy-free ice cream, coconut milk ice cream, plant-based ice cream, non-dairy ice cream, nice cream, oat milk ice cream | veganes Eis / glace végétale, glace vegan / helado vegano / gelato vegano | cat prepared; made ?coconut-milk, ?soy-milk, ?oat-milk, ?almond-milk, ?cashew, sugar
vegan chocolate | - | sweet | dairy-free chocolate, vegan chocolate chips, dairy-free chocolate chips, vegan dark chocolate | vegane Schokolade / chocolat végan / chocolate vegano / cioccolato vegano | cat sweetener; made cocoa-mass, cocoa-butter, sugar; has soy?, milk?, tree_nut?
vegan honey | - | sweet | vegan honey substitute, dandelion syrup, apple honey | veganer Honig, Löwenzahnhonig / miel végétal, cramaillotte / miel vegana / miele vegano | cat sweetener; made sugar, ?apple-juice, ?dandelion-greens; density 1.38
vegan gelatin | - | thickener | vegetarian gelatine, vegan gelatine, vege-gel, vegetable gelatin, plant-based gelatin | vegane Gelatine / gélatine végétale / gelatina vegetal / gelatina vegetale | cat baking; made ?agar-agar, ?carrageenan, ?pectin
coffee creamer | 01069 | creamy | non-dairy creamer, coffee whitener, powdered creamer, coffee-mate | Kaffeeweißer / succédané de crème / crema para café no láctea / panna per caffè | id coffee-creamer; has milk, soy?; cat dairy
non-dairy whipped topping | 01073 | creamy sweet | cool whip, whipped topping, frozen whipped topping, dream whip, whipped topping mix, dessert topping | Schlagcreme / garniture fouettée / cobertura batida, crema batida vegetal / topping montato | has milk; cat dairy; grams package 227
`,
);
