import { readAllergenCases } from './allergen-case.ts';

/**
 * A third table, against the grain: hidden sources, dishes named in titles and steps, brands, compound and misspelt
 * words, five languages. What labels must declare after Regulation (EU) No 1169/2011, Annex II, and 21 U.S.C. 321(qq);
 * what dishes are made of by their common recipes.
 */
export const THIRD_CASES = readAllergenCases(
  'Regulation (EU) No 1169/2011, Annex II, 21 U.S.C. 321(qq), common recipes and labels',
  `
s | Serve with crusty bread. | wheat, gluten |
s | Dust with flour and shake off the excess. | wheat, gluten |
s | Top with feta and serve. | milk | egg
s | Add a splash of fish sauce. | fish | milk
s | Mount the sauce with butter. | milk |
s | Deglaze with a splash of Pernod. | - | milk, egg, fish
s | Coat in panko and fry. | wheat, gluten |
s | Dip in beaten egg, then in breadcrumbs. | egg, wheat, gluten |
s | Thicken with a roux. | wheat, gluten |
s | Fold in the whipped double cream. | milk |
s | Scatter with toasted flaked almonds. | tree_nut |
s | Season with celery salt. | celery |
s | Stir in a teaspoon of Dijon. | mustard |
s | Spoon over a dollop of sour cream. | milk |
s | Brush with egg wash. | egg |
s | Brush with melted ghee. | milk |
s | Serve over buttered noodles. | milk, wheat |
s | Crumble a stock cube into the water. | celery? |
s | Sprinkle with furikake. | sesame, fish? |
s | Finish with gremolata and crushed hazelnuts. | tree_nut |
s | Toss with pesto. | milk?, tree_nut? |
s | Serve with tzatziki and pita. | milk, wheat, gluten |
s | Serve with naan. | wheat, gluten |
s | Wrap in filo pastry. | wheat, gluten |
s | Line the tin with shortcrust. | wheat, gluten |
s | Serve with a spoonful of aioli. | egg |
s | Garnish with a soft-boiled egg. | egg |
s | Slather the buns with mayo. | egg, wheat, gluten |
s | Dress with ponzu. | soy, fish? |
s | Serve with a bowl of miso soup. | soy, fish? |
s | Dot the top with cubes of cold buttr. | milk |
s | Add a handful of prawns and cook until pink. | crustacean |
s | Serve on toast. | wheat, gluten |
s | Pile onto slices of sourdough. | wheat, gluten |
s | Pour over the custard. | milk, egg? |
s | Sandwich together with buttercream. | milk |
s | Serve with a scoop of vanilla ice cream. | milk |
s | Bind the mixture with two yolks. | egg |
s | Whisk the whites to stiff peaks. | egg |
s | Finish with a grating of Parmigiano. | milk |
s | Stir through a spoon of Marmite. | gluten |
s | Add a dash of Worcestershire. | fish |
s | Add a glug of white wine. | sulphite |
s | Simmer in a pint of stout. | gluten |
s | Pour in the beer. | gluten |
s | Sprinkle with dukkah. | sesame, tree_nut? |
s | Sprinkle with everything bagel seasoning. | sesame |
s | Serve with chapatis. | wheat, gluten |
s | Serve in a brioche bun. | wheat, gluten, egg, milk |
t | Beer-battered cod | fish, gluten |
t | Soy-glazed salmon | soy, fish |
t | Breaded chicken cutlets | wheat, gluten |
t | Potatoes au gratin | milk |
t | Gratin dauphinois | milk |
t | Fettuccine Alfredo | milk, wheat |
t | Spaghetti carbonara | egg, milk, wheat |
t | Chicken pad Thai | peanut?, fish? |
t | Chicken satay | peanut |
t | Vegetable tempura | wheat, gluten |
t | Prawn tempura | crustacean, wheat |
t | Chicken Kiev | wheat?, milk? |
t | Chicken parmigiana | milk, wheat? |
t | Eggplant parmesan | milk |
t | Beef stroganoff | milk? |
t | Moussaka | milk? |
t | Spanakopita | milk, wheat |
t | Tiramisu | egg, milk, wheat |
t | Panna cotta | milk |
t | Crème brûlée | milk, egg |
t | Eggs Benedict | egg |
t | Caesar salad | fish?, egg?, milk? |
t | Waldorf salad | tree_nut, celery |
t | Laksa | crustacean? |
t | Tom yum goong | crustacean |
t | Pho | fish? |
t | Ramen with char siu | wheat, soy |
t | Okonomiyaki | wheat, egg |
t | Takoyaki | mollusc, wheat |
t | Gyoza | wheat |
t | Wonton soup | wheat |
t | Spring rolls | wheat? |
t | Hummus | sesame |
t | Falafel wrap | wheat |
t | Tabbouleh | wheat |
t | Lamb tagine with couscous | wheat |
t | Baklava | tree_nut, wheat |
t | Halva | sesame |
t | Sticky toffee pudding | milk, wheat |
t | Frangipane tart | tree_nut, wheat |
t | Macarons | tree_nut, egg |
t | Snickers cheesecake | peanut?, milk |
t | Toad in the hole | egg, milk, wheat |
t | Yorkshire puddings | egg, milk, wheat |
t | Fish pie | fish, milk? |
t | Kedgeree | fish, egg |
t | Scotch eggs | egg |
t | Welsh rarebit | milk, wheat |
t | Croque monsieur | milk, wheat |
t | Cannelloni with ricotta | milk, wheat |
t | Tuna melt | fish, milk |
t | Moules marinière | mollusc |
t | Chicken korma | milk?, tree_nut? |
t | Saag paneer | milk |
t | Butter chicken | milk |
t | Mole poblano | tree_nut?, peanut?, sesame? |
t | Romesco sauce | tree_nut |
t | Vichyssoise | milk |
t | Chicken cordon bleu | milk, wheat? |
t | Wiener Schnitzel | wheat, egg |
t | Käsespätzle | milk, egg, wheat |
t | Apfelstrudel | wheat |
t | Schwarzwälder Kirschtorte | milk, egg, wheat |
t | Tarte Tatin | wheat, milk? |
t | Tortilla española | egg |
t | Croquetas de jamón | milk, wheat |
t | Lasagne al forno | milk, wheat |
i | 2 tbsp Marmite | gluten |
i | 1 tbsp Vegemite | gluten |
i | lecithin (soya) | soy |
i | 1 tsp lecithin | soy? |
i | 100 g crab sticks | fish |
i | hydrolysed vegetable protein | soy?, wheat? |
i | whey protein isolate | milk |
i | 1 scoop whey | milk |
i | 1 scoop casein powder | milk |
i | 200 g Kamut | wheat, gluten |
i | 1 cup freekeh | wheat, gluten |
i | 1 cup einkorn flour | wheat, gluten |
i | 1 cup emmer | wheat, gluten |
i | 1 cup couscous | wheat, gluten |
i | 2 cups triticale flour | wheat, gluten |
i | 4 red bean mochi | - | milk, egg
i | 100 g praline paste | tree_nut |
i | 100 g gianduja | tree_nut |
i | 200 g frangipane | tree_nut |
i | 1 oz orgeat | tree_nut |
i | 1 tbsp lupini beans | lupin |
i | 1 vegetable bouillon cube | celery? |
i | 1 tsp Old Bay | celery |
i | 1 tsp Old Bay seasoning | celery, mustard |
i | 2 tbsp mustard oil | mustard |
i | 1 tbsp English mustard | mustard |
i | 1 tbsp Colman's | mustard |
i | 1 tbsp piccalilli | mustard |
i | 1 tbsp remoulade | egg, mustard? |
i | 100 ml salad cream | egg, mustard |
i | 2 tbsp tartare sauce | egg |
i | 2 tbsp thousand island dressing | egg |
i | 1 tbsp Kewpie | egg |
i | 2 tbsp Hellmann's | egg |
i | 50 g Nutella | tree_nut, milk |
i | 2 Ferrero Rocher | tree_nut, milk |
i | 1 Snickers bar | peanut, milk |
i | 50 g Reese's pieces | peanut |
i | 100 g M&M's | milk |
i | 1 KitKat | milk, wheat |
i | 10 Oreos | wheat, soy? |
i | 1 packet Biscoff biscuits | wheat |
i | 200 g Hobnobs | gluten |
i | 200 g graham crackers | wheat |
i | 1 packet ladyfingers | wheat, egg |
i | 200 g savoiardi | wheat, egg |
i | 100 g amaretti | tree_nut?, egg |
i | 2 tbsp Amaretto | tree_nut? |
i | 2 tbsp Frangelico | tree_nut? |
i | 50 ml advocaat | egg |
i | 50 ml Irish cream liqueur | milk |
i | 1 bottle Guinness | gluten |
i | 330 ml lager | gluten |
i | 1 tbsp malt vinegar | gluten |
i | 1 tbsp barley malt syrup | gluten |
i | 2 tbsp Ovaltine | milk, gluten |
i | 2 tbsp Horlicks | milk, gluten |
i | 4 Weetabix | wheat, gluten |
i | 50 g bran flakes | wheat, gluten |
i | 2 tbsp wheatgerm | wheat, gluten |
i | 100 g seitan | wheat, gluten |
i | 1 block vital wheat gluten | wheat, gluten |
i | 1 cup farina | wheat, gluten |
i | 1 cup matzo meal | wheat, gluten |
i | 2 sheets matzah | wheat, gluten |
i | 1 pack udon | wheat, gluten |
i | 1 pack soba noodles | gluten?, wheat? |
i | 1 pack ramen noodles | wheat, gluten |
i | 20 gyoza wrappers | wheat, gluten |
i | 4 flour tortillas | wheat, gluten |
i | 4 naan breads | wheat, gluten |
i | 4 crumpets | wheat, gluten |
i | 4 croissants | wheat, milk |
i | 200 g gnocchi | wheat |
i | 1 cup rye flakes | gluten |
i | 1 loaf pumpernickel | gluten |
i | 2 slices Ryvita | gluten |
i | 1 cup pearl barley | gluten | wheat
i | 1 cup rolled oats | gluten |
i | 1 cup muesli | gluten, tree_nut? |
i | 3 tbsp hoisin sauce | soy |
i | 3 tbsp teriyaki sauce | soy, wheat? |
i | 3 tbsp oyster sauce | mollusc |
i | 3 tbsp kecap manis | soy |
i | 1 tbsp XO sauce | crustacean?, mollusc? |
i | 1 tsp bagoong | crustacean?, fish? |
i | 1 sachet dashi powder | fish |
i | 1 cup dashi | fish |
i | 10 g katsuobushi | fish |
i | 1 tbsp garum | fish |
i | 1 tbsp colatura di alici | fish |
i | 50 g bottarga | fish |
i | 50 g taramasalata | fish |
i | 50 g tobiko | fish |
i | 50 g lumpfish roe | fish |
i | 2 leaves isinglass | fish |
i | 200 g langoustines | crustacean |
i | 200 g crayfish tails | crustacean |
i | 1 spiny lobster | crustacean |
i | 50 g krill | crustacean |
i | 200 g squid ink pasta | mollusc, wheat |
i | 2 sachets squid ink | mollusc |
i | 200 g whelks | mollusc |
i | 6 snails | mollusc |
i | 200 g abalone | mollusc |
i | 1 conch | mollusc |
i | 200 g razor clams | mollusc |
i | 100 g groundnuts | peanut |
i | 100 g monkey nuts | peanut | tree_nut
i | 2 tbsp PB2 | peanut |
i | 1 tbsp arachis oil | peanut |
i | 100 g beer nuts | peanut |
i | 100 g mixed nuts | tree_nut, peanut? |
i | 100 g nut butter | tree_nut?, peanut? |
i | 50 g filberts | tree_nut |
i | 50 g Brazil nuts | tree_nut |
i | 50 g macadamias | tree_nut |
i | 50 g Queensland nuts | tree_nut |
i | 50 g marcona almonds | tree_nut |
i | 100 g almond paste | tree_nut |
i | 50 g pine nuts | tree_nut? |
i | 250 ml cashew milk | tree_nut | milk
i | 2 tbsp tahina | sesame |
i | 2 tbsp gomasio | sesame |
i | 1 tbsp benne seeds | sesame |
i | 1 tbsp gingelly oil | sesame |
i | 1 tsp za'atar | sesame |
i | 1 tbsp sesame oil | sesame |
i | 1 stick celery | celery |
i | 1/2 celeriac | celery |
i | 1 tsp lovage seed and celery seed | celery |
i | 1 jar Lyle's marzipan | tree_nut |
i | 100 g dried apricots (sulphured) | sulphite |
i | preservative (potassium metabisulfite) | sulphite |
i | 200 ml red wine | sulphite |
i | 1 tbsp wine vinegar | sulphite? |
i | emulsifier (E322 from soya) | soy |
i | sodium caseinate | milk |
i | skimmed milk powder | milk |
i | butter oil | milk |
i | E1105 (lysozyme) | egg |
i | albumen powder | egg |
i | liquid egg white | egg |
i | egg noodles | egg, wheat |
i | modified wheat starch | wheat |
i | durum wheat semolina | wheat, gluten |
i | spelt flour | wheat, gluten |
`,
);
