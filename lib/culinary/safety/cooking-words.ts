/** Words of steps that mean heat, in folded text. */
export const HEAT =
  /\b(?:cook|bake|roast|fry|fried|fries|boil|simmer|grill|sear|poach|steam|scrambl|saute|heat|brown|broil|toast|braise|stew|microwave|barbecue|blanch|pressure[- ]cook|air[- ]fry|deep[- ]fry|stir[- ]fry|parboil|caramelis|caramelize|reduce|melt|preheat|griddle|bubbl)\w*\b/u;

/** Heat under water or steam: what reaches the middle of a piece at about 100 °C. */
export const WET_HEAT =
  /\b(?:boil|simmer|braise|stew|poach|steam|pressure[- ]cook|slow[- ]cook|instant pot|crock[- ]?pot|casserole|bubbl|parboil|blanch)\w*\b/u;

/** Heat that hardens eggs through: the oven, or signs that a cook reads. */
export const SET_THROUGH =
  /\b(?:bake|baked|baking|oven|roast|set|firm|hard[- ]boil\w*|no longer runny|cooked through|scrambl\w*|golden|toothpick|skewer comes|springs back|risen|puffed|deep[- ]fry|fry until|fried|waffle iron|griddle|(?:8[0-9]|7[1-9]) ?°|thick(?:en|ens|ened) enough)\b/u;

/** Words of heat in German, French, Spanish, Italian, Dutch and Portuguese; beginnings of words in folded text. */
const FOREIGN_HEAT =
  /\b(?:koch|gekocht|brat|gebrat|anbrat|back|gebacken|ofen|schmor|dunst|garen|gegart|erhitz|schmelz|pfanne|rost|frittier|pochier|uberback|kochen|cuire|cuis|cuit|four|poele|frire|rotir|grill|mijot|bouill|chauff|fondre|saisi|dorer|revenir|enfourn|cocer|cuec|cocin|horn|freir|frie|asar|hervir|hierv|calent|sarten|saltea|dorar|sofre|cuoc|cuoci|cottura|forno|infornat|fregg|frig|padella|boll|arrost|rosol|scald|soffr|bak|gebakken|kook|braad|verhit|koekenpan|fogo|fritar|cozinh|assar)/u;
const ENGLISH = /\b(?:the|and|with|until|into)\b/u;

/** True when steps heat something, or are in a language whose words for it we cannot read. Folded text. */
export function isHeated(steps: string): boolean {
  return HEAT.test(steps) || FOREIGN_HEAT.test(steps) || !ENGLISH.test(steps);
}

/** True for steps that are not in English and name heat in their own language. Folded text. */
export function isHeatedAbroad(steps: string): boolean {
  return !ENGLISH.test(steps) && FOREIGN_HEAT.test(steps);
}
