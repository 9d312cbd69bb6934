import { findUnit } from '../../units/find-unit.ts';

const AMOUNT_FIRST =
  /^(?:(?:ca\.?|about|approx\.?|environ|etwa|scant|heaping|a|an|one|two|three|four|half|un|une|une|ein|eine|einige|etwas|some|few|pinch|handful|dash|bunch|zest|juice)\s+)?(?:\d|[¼½¾⅐-⅞])/iu;
const UNIT_WORD =
  /(?:^|[\s\d(])(?:g|gr|kg|ml|cl|dl|l|oz|lb|lbs|cups?|tbsp|tsp|tablespoons?|teaspoons?|ounces?|pounds?|cloves?|pinch|el|tl|esslöffel|teelöffel|prise|stück|cuill\w*|cas|cac|pincée|gousses?|cucharad\w*|cucchiai\w*|ss|ts|stk|msk|tsk|krm|łyż\w*|szt|szklan\w*|lžíc\w*|lžič\w*|ks|yemek|çay|su bardağı|xícaras?|colher\w*)(?:$|[\s.,)])/iu;
const TO_TASTE =
  /\b(?:to taste|for (?:serving|garnish|frying|drizzling|dusting|sprinkling)|optional|nach geschmack|al gusto|q\.?\s?b\.?)/iu;
/** Foods that stand on lists without an amount, in eleven languages. */
const STAPLES =
  /(?:^|[^\p{L}])(?:salt|pepper|oil|butter|margarine|sugar|water|flour|milk|cream|yogh?urt|cheese|parmesan|eggs?|rice|pasta|noodles|bread|honey|lemon|lime|juice|vinegar|mustard|sauce|garlic|onions?|scallions?|chives|parsley|cilantro|coriander|basil|mint|dill|thyme|rosemary|oregano|cinnamon|nutmeg|cumin|paprika|vanilla|mayonnaise|lettuce|tomato(?:es)?|potato(?:es)?|carrots?|chicken|bacon|sprinkles|ice cream|whipped|berries|salz|pfeffer|öl|olivenöl|wasser|zucker|mehl|milch|sahne|petersilie|schnittlauch|muskat|zimt|sel|poivre|huile|beurre|eau|sucre|farine|crème|persil|ciboulette|muscade|sal|pimienta|aceite|agua|azúcar|harina|perejil|mantequilla|sale|pepe|olio|acqua|zucchero|farina|prezzemolo|burro|zout|peper|olie|boter|suiker|peterselie|peber|olje|smør|sukker|persille|vatten|socker|smör|sól|pieprz|olej|masło|cukier|sůl|pepř|máslo|cukr|só|bors|olaj|tuz|karabiber|zeytinyağı|pimenta|azeite|açúcar|manteiga|соль|перец|масло)(?:$|[^\p{L}])/iu;
/** Longer lines tell what to do. */
const LENGTH_MAX = 180;

/** An amount that no step begins with: a fraction, or a number with a unit. */
const MEASURE_FIRST =
  /^(?:\d*\s*[¼½¾⅐-⅞]|\d[\d.,/–-]*\s?(?:g|kg|ml|cl|dl|l|oz|lbs?|cups?|tbsp|tsp|tablespoons?|teaspoons?|ounces?|pounds?|cloves?|el|tl|cans?|sticks?)\b)/iu;
/** Words that a step begins with, in five languages; "chopped" and "steamed" are of foods. */
const TELLS =
  /^(?:(?:then|now|next|first|finally),? )?(?!\p{L}{2,12}ed\b)(?:add|arrange|bake|beat|blend|boil|bring|broil|brush|chill|chop|combine|cook|cool|cover|crack|crush|cut|dissolve|dip|discard|divide|drain|drop|dust|fill|flip|fold|form|fry|garnish|gently|grease|grill|heat|in an? |knead|leave|let|line|make|marinate|mash|melt|mix|peel|place|poach|pour|preheat|press|process|pulse|put|reduce|remove|return|rinse|roast|roll|rub|saut[eé]|season|serve|set|sift|scoop|shape|simmer|slice|soak|soften|spoon|spread|sprinkle|steam|stir|strain|take|toss|transfer|trim|turn|using an? |warm|wash|when the|whip|whisk|wrap|once the|den |die |das |alles |mischen|ajout|mélang|faites|faire|versez|mettez|mettre|mezcl|añad|poner|hornear|unire|mescol|mettere|aggiung|versare)/iu;
/** Times, people and energy stand beside numbers as well. */
const NO_FOOD_AMOUNT =
  /^(?:ca\.?\s*)?\d[\d\s.,–-]*(?:min(?:s|\.|ut\p{L}*)?|h|hrs?|hours?|std\.?|stunden?|uur|heures?|ore|horas?|kcal|kj|cal(?:ories?)?|kalorien|%|comments?|reviews?|ratings?|votes?|shares?|likes?)(?:$|[^\p{L}].{0,24}$)/iu;
const AMOUNT_ALONE =
  /^(?:(?:ca\.?|about)\s*)?(?:\d[\d\s.,/⁄–-]*[¼½¾⅐-⅞]?|[¼½¾⅐-⅞])(?:\s?[–-]\s?\d*\s?[¼½¾⅐-⅞])?\s*(?:\p{L}{1,14}\.?)?$/u;
/** The same once more in another measure, or the size of a package: "(240 ml)", "/ 8 oz". */
const SECOND_AMOUNT =
  /(?:(?<=\p{L}\.?)\s?\/\s?\d[\d.,\s]*[¼½¾⅐-⅞]?\s?(?:fl\.? )?\p{L}{1,12}\.?$|\s?\(\d[^()]{0,20}\)(?=$|\s\p{L}{1,14}\.?$))/u;
/** Longer lines say more than an amount, characters. */
const AMOUNT_LENGTH_MAX = 40;

/** Whether a line is an amount whose food stands elsewhere: "200 g", "1 ½ cups", "½". */
export function isAmountAlone(text: string): boolean {
  return text.length <= AMOUNT_LENGTH_MAX && (AMOUNT_ALONE.test(text) || isMeasureAlone(text));
}

/** Whether a line is a number or a measure whose food stands elsewhere: "200 g (7 oz)", "½", and not "2 eggs". */
export function isMeasureAlone(text: string): boolean {
  if (text.length > AMOUNT_LENGTH_MAX) return false;
  const first = text.replace(SECOND_AMOUNT, '');
  return AMOUNT_ALONE.test(first) && (!/\p{L}/u.test(first) || UNIT_WORD.test(first) || isUnit(first));
}

/** Whether a line counts minutes, people, calories or comments. */
export function isNoFoodAmount(text: string): boolean {
  return NO_FOOD_AMOUNT.test(text);
}

/** Whether the only word of an amount is a unit. */
function isUnit(text: string): boolean {
  const word = /\p{L}+\.?$/u.exec(text)?.[0];
  return word !== undefined && findUnit(word) !== null;
}

/** Whether a line begins with an amount. */
export function startsWithAmount(text: string): boolean {
  return AMOUNT_FIRST.test(text) && !NO_FOOD_AMOUNT.test(text);
}

/** The food first and then its amount: "potatoes 1 kilogram", "Sour cream, 2 spoonfuls"; a bare number may be anything. */
const AMOUNT_LAST = /^\p{L}[^\d.!?]{1,60}[\s,:~–-]\d[\d.,/]*\s?(\p{L}{1,14})\.?$/u;
const WORDS_OF_AMOUNTS =
  /^(?:kilogram\w*|spoonfuls?|szt\w*|szczypt\w*|ząb\w*|stück|adet|pieces?|pezzi|pizzico|spicchi\p{L}*|piezas?|pièces?|pincées?|tranches?)$/iu;

function endsWithAmount(text: string): boolean {
  const unit = AMOUNT_LAST.exec(text)?.[1];
  return unit !== undefined && (WORDS_OF_AMOUNTS.test(unit) || findUnit(unit) !== null);
}

/** How much a line looks like an ingredient: 1 for an amount before a name, 0 for a sentence. */
export function ingredientLikeness(text: string): number {
  if (text.length < 2 || text.length > LENGTH_MAX || NO_FOOD_AMOUNT.test(text)) return 0;
  const isSentence = /[.!?]$/.test(text) && (text.length > 60 || TELLS.test(text));
  if (isSentence) return MEASURE_FIRST.test(text) ? 0.6 : 0;
  if (AMOUNT_FIRST.test(text)) return /^\d+[.)]\s+\p{Lu}/u.test(text) ? 0.1 : 1;
  if (UNIT_WORD.test(text)) return 0.8;
  if (TO_TASTE.test(text)) return 0.7;
  if (endsWithAmount(text)) return 0.6;
  if (text.length > 80) return 0;
  return STAPLES.test(text) ? 0.6 : 0;
}
