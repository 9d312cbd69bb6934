import type { TextRule } from '../text-rule.ts';

/** Under a year: by month, by name; "baby" alone counts as one. */
const INFANT =
  /\b(?:infants?|new ?borns?|bab(?:y|ies)(?:'s)?|(?:[1-9]|1[01]|one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?:[- ]months?|mo)[- ]olds?|(?:is|are|aged|at) (?:[1-9]|1[01]|six|seven|eight|nine|ten|eleven) months|under (?:12 months|one(?: year)?|1(?: year)?|a year)|weaning|saugling\w*|baby\w*|nourrissons?|bebes?|neonat[oi]|lattant[ei]|(?:tochter|sohn|kind|fille|fils|enfant|hij[oa]|figli[oa]|bimb[oa]|bambin[oa])[\w ,]{0,16} (?:[1-9]|1[01]) (?:monaten?|mois|meses|mesi))\b/u;
const OLDER =
  /\b(?:over (?:12 months|one|1)|(?:[1-9]|two|three|four|five)[- ]years?[- ]olds?|toddlers? (?:over|above)|adults? only|not (?:suitable |safe )?for (?:infants|babies|children under)|never (?:give|feed)|do not (?:give|feed|serve)|don't (?:give|feed|serve)|(?:keep|refrigerat\w*|chill\w*|rests?|matures?|ages?|lasts?|cellar\w*|ferment\w*)[\w ]{0,20}(?:for )?(?:[1-9]|1[01]|one|two|three|six) months?)\b/u;
const PREGNANT =
  /\b(?:pregnan(?:t|cy)|expecting a baby|trimester|mum[- ]to[- ]be|mom[- ]to[- ]be|schwanger\w*|enceinte|grossesse|embarazad\w*|embarazo|incinta|gravidanza)\b/u;
const NOT_FOR =
  /\b(?:not (?:suitable|safe|recommended)?[\w ]{0,12}(?:for|in|during)|avoid\w*|leave out|unsuitable|keep away from|pasteuri[sz]ed)\b/u;
const PEOPLE =
  /\b(?:him|her|someone|somebody|(?:my|his|her|our|the|a|your) (?:\w+ )?(?:husband|wife|boss|guests?|roommates?|flatmates?|neighbou?rs?|child|kids?|children|mother|father|mother[- ]in[- ]law|father[- ]in[- ]law|ex|ex[- ]\w+|co-?workers?|colleagues?|teachers?|enem(?:y|ies)|family|friends?|grandma|grandpa|grandmother|grandfather|granny|mum|mom|dad|aunt|uncle|brother|sister|partner|girlfriend|boyfriend|customers?|landlord|dog|cat)|people|(?:meinen? |meine )(?:mann|frau|chef|nachbarn?)|mon mari|ma femme|mi marido|mi esposa|mio marito|mia moglie)\b/u;
const ALLERGEN_WORDS =
  /\b(?:peanuts?|nuts?|almonds?|cashews?|walnuts?|shellfish|shrimp|prawns?|crab|gluten|dairy|milk|eggs?|soy|sesame|fish|allergens?|drugs?|laxatives?|sedatives?|sleeping pills?|pills?|alcohol|vodka)\b/u;

/** What depends on who eats, and what is asked to do harm. Read folded text; people are named across sentences. */
export const PEOPLE_RULES: readonly TextRule[] = [
  {
    code: 'infant_honey',
    source: 'CDC, Botulism prevention: no honey before 12 months',
    span: 'text',
    harmless: /\bhoney[- ](?:nut|crisp|comb|dew)\b/gu,
    cases: [[/\b(?:honey(?:ed)?|honig\w*|miel|miele)\b/u, INFANT]],
    unless: OLDER,
  },
  {
    code: 'infant_formula_homemade',
    source: 'FDA, Do not make or feed homemade infant formula (2021)',
    span: 'text',
    cases: [
      [
        /\b(?:home-?made|diy|from scratch|make|recipe|recette|rezept|receta|ricetta)\b/u,
        /\b(?:infant|baby|newborn) (?:formula|milk formula)\b|\bsauglingsnahrung\b|\blait infantile\b|\bformula infantil\b|\blatte artificiale\b/u,
      ],
    ],
    unless: /\b(?:don't|do not|never|store[- ]bought|prepared formula|with formula)\b/u,
  },
  {
    code: 'infant_milk_drink',
    source: 'CDC, Foods and drinks to avoid or limit: no cow’s milk as a drink before 12 months',
    span: 'text',
    cases: [
      [
        /\b(?:cow(?:'?s)? milk|whole milk|goat'?s milk|almond milk|oat milk|rice milk|plant milk|kuhmilch|lait de vache|leche de vaca|latte vaccino)\b/u,
        INFANT,
        /\b(?:bottles?|drinks?|drinking|instead of (?:formula|breast ?milk)|replace (?:formula|breast ?milk)|as (?:a |the )?(?:main )?drink|trinken|biberon|biberones?|flasche)\b/u,
      ],
    ],
    unless: OLDER,
  },
  {
    code: 'infant_salt_or_sugar',
    source: 'CDC, Foods and drinks to avoid or limit, 6 to 24 months (added sugars, salt)',
    span: 'text',
    cases: [
      [
        /\b(?:(?:lots of|extra|plenty of|add(?:ed)?|heavily|more|teaspoons? of|tablespoons? of|tsp|tbsp) (?:\w+ )?(?:salt|salted|sugar|soy sauce)|salty|candy|soda|cola|energy drinks?)\b/u,
        /\b(?:infants?|new ?borns?|(?:for|feed|give) (?:my |a |the |our )?(?:baby|babies)|(?:[1-9]|1[01])[- ]months?[- ]olds?|saugling\w*|nourrissons?|neonat[oi])\b/u,
      ],
    ],
    unless:
      /\b(?:no (?:added )?(?:salt|sugar)|without|less|not salty|unsalted|before adding|then (?:add|season|salt)|for (?:the )?(?:adults|rest of us|us))\b/u,
  },
  {
    code: 'raw_milk_vulnerable',
    source: 'FDA, The dangers of raw milk; 21 CFR 1240.61',
    span: 'text',
    cases: [
      [
        /\b(?:(?:raw|unpasteuri[sz]ed) (?:\w+ )?(?:milk|cheese|cream|cider|juice|kefir|yogh?urt)|rohmilch\w*|lait cru|leche cruda|latte crudo)\b/u,
        new RegExp(
          `${PREGNANT.source}|${INFANT.source}|\\b(?:toddlers?|[1-5][- ]years?[- ]olds?|(?:my|the|our) kids?|children|elderly|chemo\\w*|immunocompromised|kleinkind\\w*|enfants?|ninos?|bambini)\\b`,
          'u',
        ),
      ],
    ],
    unless:
      /\b(?:not (?:suitable|safe|recommended)|avoid|boil (?:it|the (?:raw )?milk)|pasteuri[sz]e (?:it|the))\b/u,
  },
  {
    code: 'unsafe_in_pregnancy',
    source:
      'FDA/EPA Advice about Eating Fish (2021); FDA, Food Safety for Moms-to-Be; CDC, Alcohol and pregnancy',
    span: 'text',
    harmless:
      /\b(?:cooked|vegetarian|vegetable|veggie|avocado|cucumber|tempura|mock|non[- ]alcoholic|alcohol[- ]free|virgin|dealcoholi[sz]ed) (?:sushi|rolls?|salmon|tuna|fish|wine|beer|cocktails?|mojitos?|\w+ritas?)\b|\bsushi (?:rice|ginger|vinegar)\b/gu,
    cases: [
      [
        /\b(?:sashimi|sushi|poke bowl|ceviche|gravlax|(?:raw|rare|undercooked) (?:fish|salmon|tuna|oysters?|meat|beef|steak|eggs?|sprouts|alfalfa|cookie dough)|tartare|carpaccio|raw oysters|swordfish|shark|king mackerel|tilefish|bigeye tuna|marlin|brie|camembert|liver|foie gras|pate|liverwurst|cocktails?|mojitos?|margaritas?|whisk(?:e)?y|vodka|roher fisch|poisson cru|pescado crudo|pesce crudo)\b/u,
        PREGNANT,
      ],
    ],
    unless: NOT_FOR,
  },
  {
    code: 'alcohol_for_children',
    source: 'WHO, Alcohol (2022); CDC, Underage drinking: none for children',
    span: 'text',
    harmless:
      /\b(?:non[- ]alcoholic|alcohol[- ]free|root|ginger) (?:\w+ )?(?:beer|ale|wine|punch|cocktails?)\b|\b(?:wine|cider|beer) (?:vinegar|batter|gums?)\b|\brum (?:extract|flavou?ring)\b/gu,
    cases: [
      [
        /\b(?:vodka|rum|whisk(?:e)?y|gin|tequila|liqueur|wine|beer|schnapps|prosecco|champagne|alcoholic)\b/u,
        /\b(?:drinks?|cocktails?|punch|shots?|gumm(?:y|ies)|jell-?o|jelly|popsicles?|smoothies?|spiked|milkshakes?)\b/u,
        /\b(?:toddlers?|bab(?:y|ies)|infants?|(?:my|the|our|for) (?:kids?|child|children)|(?:[1-9]|1[0-7])[- ]years?[- ]olds?|kindergeburtstag)\b/u,
      ],
    ],
    unless: /\b(?:without|no alcohol|virgin|for (?:the )?adults|leave out)\b/u,
  },
  {
    code: 'human_or_pet',
    source: 'FD&C Act 402(a)',
    harmless:
      /\b(?:hot|corn|chili|sausage) ?dogs?\b|\bpuppy chow\b|\b(?:for|with|and) (?:my|the|a|our|your) (?:\w+ )?(?:cat|kitten|puppy|dog|hamster|neighbou?rs?|baby|child|wife|husband)\b|\b(?:cat|dog|baby) (?:food|treats?|biscuits?|formula)\b/gu,
    cases: [
      [/\b(?:human (?:meat|flesh|blood|liver|body|placenta)|cannibal\w*|long pig|placenta)\b/u],
      [
        /\b(?:cat|kitten|puppy|dog|hamster|guinea pig pet|neighbou?r|baby|child|husband|wife|menschen|hunde|katzen)(?:'s)?[ -]?(?:meat|leg|liver|stew|roast|curry|soup|fleisch)\b/u,
      ],
      [
        /\b(?:cook|eat|roast|grill|stew|fry|boil|bake|butcher) (?:my|a|the|our|your) (?:\w+ )?(?:cat|kitten|puppy|dog|hamster|neighbou?r|baby|child|husband|wife|boss)\b(?! (?:a|an|some|something|dinner|lunch|breakfast|food|treats?|rice|chicken)\b)/u,
      ],
    ],
  },
  {
    code: 'intent_to_harm',
    source: 'house rule: we do not help to harm',
    span: 'text',
    harmless:
      /\bkill(?:s|ing)? (?:the )?(?:heat|time|two birds|any|all|bacteria|germs|yeast|parasites|lobsters?|crabs?|cravings?|appetite|hunger|mood|flavou?r)\b|\bto die for\b|\bkill(?:s|ed)? for\b|\bkill(?:s|ed|ing)? (?:him|her|them|me|us|you) with (?:joy|kindness|love|flavou?r|laughter|happiness|spice|heat)\b|\bkiller\b|\bfood poisoning\b|\bpoison[- ]free\b|\b(?:hide|sneak|hidden) (?:the |some |more |any )?(?:vegetables|veggies|veg|greens|spinach|zucchini|carrots|cauliflower|lentils|beans)\b/gu,
    cases: [
      [
        /\b(?:poison(?:s|ed|ing)?|kill(?:s|ed|ing)?|murder(?:s|ed|ing)?|sickens?|drug(?:s|ged|ging)?|harm(?:s|ed|ing)?|hurt(?:s|ing)?|vergiften|umbringen|empoisonner|tuer|envenenar|matar|avvelenare|uccidere)\b/u,
        PEOPLE,
      ],
      [/\bmake (?:him|her|them|my \w+|someone|people) (?:sick|ill|vomit|faint|unconscious|pass out)\b/u],
      [
        /\b(?:without (?:him|her|them|anyone|my \w+) (?:knowing|noticing)|without telling (?:him|her|them|anyone|my \w+)|won't (?:know|notice)|doesn't (?:know|notice))\b/u,
        ALLERGEN_WORDS,
      ],
      [
        /\b(?:secretly|sneak|hide|disguise|mask|slip)\b/u,
        ALLERGEN_WORDS,
        /\b(?:his|her|their|someone|somebody|allergic|roommate|husband|wife|boss|guest|coworker|ex)\b/u,
      ],
      [
        /\b(?:laxatives?|sleeping pills?|sedatives?|roofies|rohypnol|xanax|ambien|benadryl|visine|eye drops)\b/u,
        PEOPLE,
      ],
      [
        /\b(?:laxatives?|sleeping pills?|sedatives?)\b/u,
        /\bfor (?:\w+ )?(?:grandma|grandpa|mum|mom|dad|coworkers?|colleagues|guests|neighbou?rs?)\b/u,
      ],
      [
        /\b(?:allergic|allergy)\b/u,
        /\b(?:trigger|provoke|set off|cause) (?:an? |the |his |her |their )?(?:allergic )?(?:reaction|anaphyla\w*|shock|attack)\b/u,
      ],
    ],
    unless:
      /\b(?:don't want to|do not want to|without (?:harming|hurting)|afraid of|avoid|never|so (?:it|that it) (?:won't|doesn't)|doesn't (?:kill|harm|hurt)|won't (?:kill|harm|hurt))\b/u,
  },
];
