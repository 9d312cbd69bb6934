import type { Finding } from '../recipe/finding.ts';
import type { TextRule } from './text-rule.ts';

/** A word rule for one step of a recipe with how bad it is. */
export interface StepRule extends TextRule {
  readonly severity: Finding['severity'];
}

const MEATS =
  /\b(?:chicken|turkey|duck|poultry|meat|beef|pork|lamb|mince|steaks?|sausages?|fish|salmon|cod|tuna|prawns?|shrimps?|seafood)\b/u;
const POULTRY_OR_MINCE =
  /\b(?:chicken|turkey|poultry|burgers?|patt(?:y|ies)|meatballs?|meatloaf|mince|(?:ground|minced) (?:beef|pork|turkey|chicken|lamb|meat)|sausages?)\b/u;
const PERISHABLE =
  /\b(?:chicken|turkey|meat|beef|pork|lamb|mince|fish|salmon|prawns?|shrimps?|seafood|rice|stew|soup|stock|broth|curry|chili|casserole|leftovers?|pasta|eggs?|egg salad|custard|mayonnaise|sauce|gravy|beans|lentils|potato salad|marinad\w*|it|them)\b/u;
const OUT_OF_THE_COLD =
  /\b(?:on the (?:counter|countertop|worktop|side|stove|hob|table)|at room temperature|out of the fridge|in a warm place|unrefrigerated|in the (?:cold |switched[- ]off )?oven|in the (?:pot|pan|rice cooker|slow cooker) (?:off|overnight))\b/u;
const TOO_LONG =
  /\b(?:overnight|all (?:day|night)|(?:[3-9]|\d{2,}|three|four|five|six|seven|eight) (?:to \d+ )?hours?|several hours|the next (?:day|morning)|until (?:tomorrow|morning))\b/u;
const DOUGHS =
  /\b(?:doughs?|knead\w*|proves?|proof|rise|batter|starter|sourdough|sponge|poolish|biga|levain|yeast|butter|cookies?|bread|loaf|cakes?|brownies|meringues?|macarons?|granola|crackers?|jam|pickles?|sauerkraut|kimchi|kombucha|yogh?urt|kefir|vinegar|syrup|fruit|herbs?|chillies|peppers|dry|dried|(?:soak|soaking)|soak the (?:beans|chickpeas|lentils|rice))\b/u;

/** Instructions that are dangerous by themselves, whatever the recipe. Patterns read folded text. */
export const STEP_RULES: readonly StepRule[] = [
  {
    code: 'undercooked_poultry_or_mince',
    severity: 'block',
    source: 'USDA FSIS, Safe Minimum Internal Temperature Chart',
    harmless:
      /\b(?:chicken|turkey) (?:broth|stock|bouillon|soup|powder)\b|\b(?:steaks?|beef|lamb|ribeyes?|sirloin|tuna)(?: is| are|,)? (?:cooked |done )?(?:to )?(?:medium[- ])?rare\b|\brare (?:treats?|occasions?|breeds?)\b|\braw in the (?:fridge|bowl)\b/gu,
    cases: [
      [
        POULTRY_OR_MINCE,
        /\b(?:still pink|(?:slightly|a little|a bit) pink|pink (?:inside|in the middle|in the cent(?:re|er))|medium[- ]rare|rare|undercooked|raw in the (?:middle|cent(?:re|er))|bloody)\b/u,
      ],
      [/\b(?:chicken|turkey|poultry)\b/u, /\b(?:serve|leave|keep)\b/u, /\b(?:pink|rare|raw)\b/u],
    ],
    unless:
      /\b(?:no longer|not|gone|isn't|is not|never|nothing|without|don't|do not|avoid|wash|board|knife|hands|separate|away from|apart|pink (?:salt|peppercorns?|sauce|lemonade|onions?)|pickled)\b/u,
  },
  {
    code: 'left_in_danger_zone',
    severity: 'block',
    source: 'USDA FSIS, Danger Zone (40 °F to 140 °F): two hours at the most',
    cases: [
      [
        /\b(?:leave|left|keep|kept|rest|marinate|sit|sits|stand|thaw|defrost|cool|cooling|hold|let)\b/u,
        PERISHABLE,
        OUT_OF_THE_COLD,
        TOO_LONG,
      ],
      [
        /\b(?:leave|left|keep|kept|sit|stand|marinate|thaw|defrost|cool)\b/u,
        OUT_OF_THE_COLD,
        /\b(?:overnight|all day|all night)\b/u,
      ],
      [/\b(?:thaw|defrost)\w*\b/u, OUT_OF_THE_COLD, TOO_LONG],
    ],
    unless: new RegExp(
      `${DOUGHS.source}|\\b(?:do not|don't|never|no more than|not (?:more|longer) than|discard)\\b`,
      'u',
    ),
  },
  {
    code: 'rice_left_warm',
    severity: 'block',
    source: 'FDA Bad Bug Book (2012), Bacillus cereus; UK FSA, Cooking rice: cool within an hour',
    cases: [
      [
        /\b(?:cooked |boiled |steamed |leftover )?rice\b/u,
        /\b(?:leave|left|keep|kept|sit|stand|cool|hold)\b/u,
        /\b(?:room temperature|on the counter|out|warm|in the (?:pot|pan|cooker))\b/u,
        /\b(?:overnight|all day|(?:[2-9]|\d{2,}|two|three|four|several) hours|until (?:tomorrow|dinner|evening)|the next day)\b/u,
      ],
      [/\breheat\w*\b/u, /\brice\b/u, /\b(?:again|more than once|twice|second time|several times)\b/u],
    ],
    unless:
      /\b(?:soak\w*|rice (?:wine|vinegar|flour|paper|noodles?|milk|pudding skin)|dough|ferment\w*|idli|dosa|do not|don't|never|fridge|refrigerat\w*|discard)\b/u,
  },
  {
    code: 'thawed_at_room_temperature',
    severity: 'warn',
    source: 'USDA FSIS, The Big Thaw: never on the counter or in hot water',
    cases: [
      [
        /\b(?:thaw|defrost)\w*\b/u,
        MEATS,
        /\b(?:room temperature|on the (?:counter|countertop|worktop|side)|in (?:hot|warm) water|in the sun|outside|by the heater)\b/u,
      ],
    ],
    unless: /\b(?:do not|don't|never|not|instead of|cold water|rather than|smoked salmon)\b/u,
  },
  {
    code: 'frozen_meat_in_slow_cooker',
    severity: 'warn',
    source: 'USDA FSIS, Slow Cookers and Food Safety: thaw first',
    cases: [
      [
        /\bfrozen\b/u,
        /\b(?:chicken|turkey|meat|beef|pork|roast)\b/u,
        /\b(?:slow[- ]cooker|crock[- ]?pot)\b/u,
      ],
    ],
    unless:
      /\b(?:thaw\w*|defrost\w*|not frozen|never|don't|do not|frozen (?:peas|corn|vegetables|spinach|beans|onions|peppers))\b/u,
  },
  {
    code: 'frozen_bird_in_hot_oil',
    severity: 'block',
    source: 'USDA FSIS, Turkey: Deep Fat Frying: thaw completely; NFPA, turkey fryers',
    cases: [
      [
        /\bfrozen (?:whole )?(?:turkey|bird|goose|duck|whole chicken)\b/u,
        /\b(?:hot oil|deep[- ]?fry\w*|deep[- ]?fat|fryer)\b/u,
      ],
    ],
    unless: /\b(?:thaw\w*|defrost\w*|never|don't|do not|air[- ]fryer)\b/u,
  },
  {
    code: 'washing_raw_poultry',
    severity: 'warn',
    source: 'USDA FSIS, Washing Raw Poultry (2019)',
    cases: [
      [
        /\b(?:wash|rinse)\b (?:(?:the|your|all|each|off|raw|whole|fresh|any) ){0,3}(?:chicken|turkey|poultry|duck|goose)\b(?! (?:rub|seasoning))/u,
      ],
    ],
    unless: /\b(?:do not|don't|never|no need to)\b/u,
  },
  {
    code: 'raw_marinade_reused',
    severity: 'block',
    source: 'USDA FSIS, Grilling and Food Safety',
    cases: [
      [
        /\b(?:raw|uncooked|leftover|remaining|used|same|reserved|rest of the) marinade\b/u,
        /\b(?:serve|drizzle|pour|spoon|dip|dress|dressing|sauce|top|baste just before|finish)\b/u,
      ],
      [
        /\bmarinade\b/u,
        /\b(?:from the (?:raw )?(?:chicken|meat|pork|beef|fish)|(?:chicken|meat|pork|beef|fish) (?:was|sat|soaked|marinated) in)\b/u,
        /\b(?:serve|drizzle|spoon|dip|as a (?:sauce|dip|dressing))\b/u,
      ],
      [
        /\bmarinade\b/u,
        /\bas (?:a|the|your) (?:sauce|dip|dressing)\b/u,
        /\b(?:uncooked|raw|unboiled|without (?:boiling|cooking|heating)|as it is)\b/u,
      ],
    ],
    unless:
      /\b(?:boil|simmer|cook|reduc)\w*\b[^.;]{0,30}\bmarinade\b|\bmarinade\b[^.;]{0,60}\b(?:(?:boil|simmer|reduc)\w*|(?:and|then|,) (?:cook|bake|roast|grill)\w*)\b|\b(?:set aside|reserved) before\b|\b(?:untouched|discard|throw|tofu|tempeh|vegetables?)\b|\bover the (?:raw|chicken|meat|pork|beef|fish)\b|\binto (?:a|the) (?:pan|saucepan|wok|skillet)\b/u,
  },
  {
    code: 'raw_dough_tasting',
    severity: 'block',
    source: 'FDA, Flour is a raw food (2017)',
    harmless: /\b(?:edible|safe)[\w -]{0,12} dough\b|\braw flour(?:y)? (?:taste|smell|flavou?r)\b/gu,
    cases: [
      [
        /\b(?:raw|uncooked|unbaked) (?:cookie |cake )?(?:dough|batter|flour)\b/u,
        /\b(?:eat|taste|serve|lick|enjoy)\b/u,
      ],
    ],
    unless: /\b(?:do not|don't|never|avoid|heat[- ]treated|before (?:you )?(?:eat|serv)\w*)\b/u,
  },
  {
    code: 'alcohol_near_flame',
    severity: 'warn',
    source: 'NFPA, cooking safety',
    cases: [
      [/\bflamb\w*\b/u],
      [
        /\b(?:ignite|set (?:it )?(?:alight|on fire)|light)\b/u,
        /\b(?:brandy|rum|cognac|alcohol|whisk(?:e)?y|liqueur|calvados|spirit)\b/u,
      ],
    ],
    unless: /\b(?:light (?:rum|brown|soy|golden|and fluffy)|do not|don't)\b/u,
  },
  {
    code: 'partly_cooked_and_kept',
    severity: 'warn',
    source: 'USDA FSIS, Cooking meat partially and finishing later is not safe',
    cases: [
      [
        /\b(?:half|partly|partially|par)[- ]?(?:cook|bake|grill|fry|roast)\w*\b/u,
        MEATS,
        /\b(?:refrigerat\w*|fridge|tomorrow|next day|overnight|later|chill)\b/u,
      ],
    ],
    unless: /\b(?:do not|don't|never|par-?cooked (?:rice|bread)|potatoes)\b/u,
  },
  {
    code: 'poultry_stuffed_ahead',
    severity: 'block',
    source: 'USDA FSIS, Turkey: stuffing; stuff just before cooking',
    cases: [
      [
        /\b(?:stuff|stuffed|fill)\b/u,
        /\b(?:chicken|turkey|duck|goose|bird|poultry)\b/u,
        /\b(?:the (?:night|day) before|overnight|a day ahead|the evening before|in advance|ahead of time)\b/u,
      ],
    ],
    unless:
      /\b(?:do not|don't|never|just before|right before|make the stuffing|prepare the stuffing|marinate)\b/u,
  },
  {
    code: 'slow_cooked_too_cool',
    severity: 'block',
    source: 'FDA Food Code 2022, 3-501.16: hot food is held at 57 °C (135 °F) or above',
    cases: [
      [/\b(?:keep[- ]warm|warm setting|warming (?:setting|drawer))\b/u, /\b(?:cook|raw)\b/u, MEATS],
      [/\bhold\b/u, PERISHABLE, /\b(?:lukewarm|luke-warm|tepid|body temperature)\b/u],
    ],
    unless: /\b(?:switch|turn|then (?:keep|set|hold)|after|once|until (?:ready|serving)|cooked)\b/u,
  },
  {
    code: 'same_board_for_raw_and_ready',
    severity: 'block',
    source: 'USDA FSIS, Be Smart, Keep Foods Apart: cross-contamination',
    cases: [
      [
        /\b(?:same|unwashed)\b/u,
        /\b(?:board|plate|knife|bowl|tray|tongs)\b/u,
        /\braw (?:chicken|meat|poultry|fish|pork|beef)\b/u,
        /\b(?:salad|serve|cooked|vegetables|lettuce|ready)\b/u,
      ],
    ],
    unless: /\b(?:do not|don't|never|not|wash|clean|avoid|different|separate)\b/u,
  },
];
