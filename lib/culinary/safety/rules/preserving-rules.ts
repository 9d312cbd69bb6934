import type { TextRule } from '../text-rule.ts';

const LOW_ACID =
  /\b(?:beans?|meat|meats|beef|pork|venison|chicken|turkey|poultry|fish|tuna|salmon|mackerel|shrimp|seafood|corn|peas|carrots?|soups?|stews?|stock|broth|chili|asparagus|mushrooms?|potato(?:es)?|pumpkin|squash|spinach|greens|okra|peppers|garlic|pesto|vegetables|bohnen|fleisch|gemuse|haricots|viande|legumes|judias|carne|verduras|fagiolini|fagioli|verdure)\b/u;
const PRESERVED_SAFELY =
  /\b(?:pickl\w*|(?<!without )(?<!without any )(?<!no )vinegar|brin(?:e|ed)|jams?|jelly|jellies|marmalade|chutney|fruit|(?:use|using|in|with) a pressure cann\w*|pressure[- ](?:can|cann\w*) (?:at|for|the|it|them)|freez\w*|frozen|cheesecake|flan|custard|sous[- ]vide|essig|vinaigre|vinagre|aceto)\b/u;
const WITHOUT_PRESSURE =
  /\b(?:without|no|don't have|do not have|instead of) (?:a |an |any |my )?pressure[- ]cann\w*/u;
const WARM_PLACE =
  /\b(?:room temp(?:erature)?|ambient|(?:on|in) (?:the|my|a) (?:\w+ )?(?:counter|countertop|shelf|pantry|cupboard|windowsill)|shelf[- ]stable|unrefrigerated|without refrigerat\w*|out of the fridge|not refrigerat\w*|(?:weeks|months)|zimmertemperatur|vorratsschrank|raumtemperatur|temperature ambiante|placard|temperatura ambiente|despensa|dispensa)\b/u;
const COLD_OR_SOON =
  /\b(?:refrigerat(?:e|ed|or)|fridge|freez\w*|frozen|chill|at once|immediately|straight away|right away|within (?:an|1|one|two|2) hours?|\d+ (?:min|minutes)|kuhlschrank|refrigerateur|frigo|nevera|frigorifero)\b/u;
const NOT_COLD =
  /\b(?:without|no|not|never|out of the|instead of the) (?:a |the |need(?:ing)? |in )*(?:refrigerat\w*|fridge)/u;

/** Ways of keeping food in which Clostridium botulinum and its kind grow. Read folded text. */
export const PRESERVING_RULES: readonly TextRule[] = [
  {
    code: 'low_acid_canning',
    source: 'USDA Complete Guide to Home Canning (2015), Guide 1: pressure canning for low-acid food',
    cases: [
      [
        LOW_ACID,
        /\b(?:water[- ]bath(?:ing)?|boiling[- ]water|hot[- ]water bath|open[- ]kettle|steam[- ]can\w*|in the oven|oven|wasserbad|bain[- ]marie|bano maria|bagnomaria)\b/u,
        /\b(?:canning|canned in|home[- ]can\w*|to can|and can|we can the|i can the|can (?:my|the|some|fresh|green|homemade|chicken|beef|fish|corn|meat)|jars?|mason|process(?:ed)?|preserve|shelf|einkoch\w*|einweck\w*|einmach\w*|conserv\w*|bocaux|tarros|vasetti|barattoli)\b/u,
      ],
      [LOW_ACID, /\b(?:water[- ]bath|open[- ]kettle|oven)[- ](?:can|cans|canned|canning|preserv\w*)\b/u],
      [LOW_ACID, /\b(?:can|canning|preserve|bottle)\b/u, WITHOUT_PRESSURE],
    ],
    unless: new RegExp(`^(?!.*${WITHOUT_PRESSURE.source}).*${PRESERVED_SAFELY.source}`, 'u'),
    harmless:
      /(?<!home[- ])\bcanned (?:beans|corn|chickpeas|tuna|salmon|tomatoes|chicken|pumpkin|peas|mushrooms|fish)\b/gu,
  },
  {
    code: 'oven_canning',
    source: 'USDA Complete Guide to Home Canning (2015), Guide 1: oven and open-kettle canning are unsafe',
    cases: [
      [
        /\b(?:open[- ]kettle|oven|dishwasher|microwave)[- ]cann(?:ing|ed)\b|\bcanning in (?:the|an?) (?:oven|dishwasher|microwave)\b/u,
      ],
    ],
  },
  {
    code: 'garlic_in_oil_stored_warm',
    source: 'FDA Food Code 2022, 1-201.10 (garlic-in-oil mixtures); CDC, Botulism prevention',
    cases: [
      [
        /\b(?:garlic|knoblauch\w*|ail|ajos?|aglio|(?:herb|basil|chili|chilli)[- ]infused|confit)\b/u,
        /\b(?:oil|ol|huile|aceite|olio|confit)\b/u,
        /\b(?:stor(?:e|ed|ing)|keep|keeps|kept|leave|left|sit|sits|stand|stands|infus\w*|steep\w*|preserv\w*|last|lasts|age|aging|sealed?|bottl\w*|weeks|months|semaines|wochen|semanas|settimane|aufbewahr\w*|lager\w*|conserv\w*|guard\w*|gard\w*)\b/u,
        WARM_PLACE,
      ],
      [
        /\b(?:peppers?|mushrooms?|vegetables?|eggplants?|aubergines?|zucchini|courgettes?|herbs?|basil|rosemary|chillies|chilies|artichokes?)\b/u,
        /\bin (?:olive |sunflower |vegetable )?oil\b/u,
        /\b(?:stor(?:e|ed|ing)|keep|keeps|kept|preserv\w*|bottl\w*|last|lasts|seal(?:ed)?|infus\w*)\b/u,
        WARM_PLACE,
      ],
    ],
    unless: new RegExp(
      `^(?!.*${NOT_COLD.source}).*${COLD_OR_SOON.source}|\\b(?:bring|come|brought|let|return)\\b[^.]{0,30}\\bto room temperature|\\bgarlic powder\\b`,
      'u',
    ),
  },
  {
    code: 'low_acid_kept_airless',
    source:
      'FDA Food Code 2022, 3-502.12: reduced-oxygen packaging without a barrier; CDC, Botulism prevention',
    cases: [
      [
        /\b(?:vacuum[- ](?:seal\w*|pack\w*)|airtight jars?|mason jars?)\b/u,
        /\b(?:meat|beef|pork|chicken|fish|salmon|mushrooms?|cooked|vegetables|stew|soup|potatoes|eggs)\b/u,
        /\b(?:room temperature|pantry|cupboard|shelf|unrefrigerated|without refrigerat\w*)\b/u,
      ],
      [
        /\bbaked potato(?:es)?\b/u,
        /\bfoil\b/u,
        /\b(?:overnight|room temperature|on the counter|leave (?:them )?out|left out)\b/u,
      ],
    ],
    unless:
      /\b(?:dried|dehydrated|jerky|freeze[- ]dried|pickled|vinegar|coffee|flour|pasta|refrigerate (?:them |it )?(?:at once|promptly))\b/u,
  },
  {
    code: 'meat_cured_without_cure',
    source: 'USDA FSIS, Water Activity and Curing; 9 CFR 424.21(c) (nitrite in cured products)',
    harmless: /\b(?:without|no) (?:added sugar|sugar|a smoker|smoker)\b/gu,
    cases: [
      [
        /\b(?:salami|saucisson|soppressata|prosciutto|pancetta|bresaola|coppa|capicola|guanciale|sausages?|ham|bacon|biltong|chorizo|meat)\b/u,
        /\b(?:dry[- ]?cur\w*|cure|cured|curing|air[- ]?dr\w*|hang|hung|hanging|ferment\w*|cold[- ]smok\w*|make|making|homemade|home[- ]made)\b/u,
        /\b(?:without|no|skip|omit|leave out|leaving out)\b[^.]{0,24}\b(?:curing salts?|pink salt|nitrites?|nitrates?|instacure|insta cure|prague|cure #?[12]|salt)\b/u,
      ],
    ],
    unless:
      /\b(?:added salt|salt added|cook(?:ed)? (?:it|them)? ?(?:to|through)|fry|bake|boil|serve with|low[- ]salt)\b/u,
  },
  {
    code: 'unsafe_fermentation',
    source:
      'CDC, Botulism prevention: fermented fish, seal and meat kept airless and warm (MMWR 50(32), 2001)',
    cases: [
      [
        /\b(?:fish(?: heads?| eggs?)?|salmon(?: heads?| eggs?)?|seal|whale|beaver(?: tail)?|walrus|meat|chicken|pork|beef|eggs|tofu)\b/u,
        /\bferment\w*\b/u,
        /\b(?:plastic|sealed|airtight|bur(?:y|ied)|without salt|no salt|zip-?loc\w*|room temp(?:erature)?|on the counter|warm place)\b/u,
      ],
      [
        /\bferment\w*\b/u,
        /\b(?:without|no|skip the) (?:any )?salt\b/u,
        /\b(?:vegetables?|cabbage|sauerkraut|kimchi|pickles|garlic|fish|meat)\b/u,
      ],
    ],
    unless:
      /\b(?:fish sauce|soy sauce|miso|tempeh|culture|starter|koji|already fermented|fermented (?:black )?beans?|shrimp paste)\b/u,
  },
];
