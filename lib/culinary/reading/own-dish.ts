import type { FoodMention } from '../foods/food.ts';

/** Names of dishes and of what becomes one: in a title or a step they mostly stand for the dish being made. */
const DISH_IDS: ReadonlySet<string> = new Set(
  'cake cookie pastry tempura dumpling milk-dessert custard pizza quiche cheesecake roux bread-by-name salad-mayo sausage-roll-filling potato-dish risotto granola paella korma instant-noodles creamy-soup chowder meringue macaron vinaigrette candy tabbouleh falafel bisque carbonara meat-dish'
    .split(' ')
    .map((id) => `label-${id}`),
);

/** Words of an ingredient inside a dish's name: "cheesecake" and "carbonara" have none, "cheese sandwich" has. */
const NAMES_AN_INGREDIENT =
  /\b(?:chees[ey]|cream|milk|butter|egg|custard|bread|noodles?|fish|crab|shrimp|prawn|lobster|clam|almond|peanut|pecan|walnut|hazelnut|nut|soy|sesame|wheat|malt|beer|mustard)/iu;

/** "Serve with garlic bread", "a slice of cake on the side": something beside the dish, that no list has. */
const BESIDE_IT =
  /\b(?:serv(?:e|ed|ing)|eat|enjoy|accompan(?:y|ied)|top(?:ped)?|garnish(?:ed)?|pair(?:ed)?)\b[^.;]{0,60}\b(?:with|alongside|by|on|over|onto|beside|and|or)\s+(?:(?!the\b|your\b|this\b|each\b)\p{L}+[\s-]+){0,3}$/iu;
const LOOKBACK = 100;

/**
 * True when a mention in a title or a step is the dish itself ("let the cake cool") and not something to buy for it.
 * A name with an ingredient in it ("mac and cheese") is taken at its word.
 */
export function isOwnDish(text: string, { food, label, text: named, start }: FoodMention): boolean {
  if (!DISH_IDS.has(food.id) && (label === undefined || !DISH_IDS.has(label.id))) return false;
  if (NAMES_AN_INGREDIENT.test(named)) return false;
  return !BESIDE_IT.test(text.slice(Math.max(0, start - LOOKBACK), start));
}
