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

/** How much a line looks like an ingredient: 1 for an amount before a name, 0 for a sentence. */
export function ingredientLikeness(text: string): number {
  if (text.length < 2 || text.length > LENGTH_MAX) return 0;
  const isSentence = /[.!?]$/.test(text) && text.length > 60;
  if (isSentence) return 0;
  if (AMOUNT_FIRST.test(text)) return /^\d+[.)]\s+\p{Lu}/u.test(text) ? 0.1 : 1;
  if (UNIT_WORD.test(text)) return 0.8;
  if (TO_TASTE.test(text)) return 0.7;
  if (text.length > 80) return 0;
  return STAPLES.test(text) ? 0.6 : 0;
}
