import { isDishByName } from '../foods/dishes-by-name.ts';
import type { FoodMention } from '../foods/food.ts';

/** Names of dishes and of what becomes one: in a title or a step they mostly stand for the dish being made. */
const DISH_IDS: ReadonlySet<string> = new Set(
  'cake cookie pastry tempura dumpling milk-dessert custard pizza quiche cheesecake roux bread-by-name salad-mayo sausage-roll-filling potato-dish risotto granola paella korma instant-noodles creamy-soup chowder meringue macaron vinaigrette candy tabbouleh falafel bisque carbonara meat-dish'
    .split(' ')
    .map((id) => `label-${id}`),
);

/** Ready food whose plain name is that of a dish which is mostly cooked from scratch, and words for the ready food. */
const COOKED_FROM_SCRATCH: ReadonlySet<string> = new Set(['condensed-tomato-soup']);
const READY_MADE = /\b(?:condensed|canned|tinned|cream(?:y|ed)?)\b|cr[èe]me?|velout[ée]/iu;

/** Whether a mention may be a dish of the kitchen's own, where the table has the ready one: "tomato soup". */
export function isFromScratch({ food, text }: FoodMention): boolean {
  return COOKED_FROM_SCRATCH.has(food.id) && !READY_MADE.test(text);
}

/** Words of an ingredient inside a dish's name: "cheesecake" and "carbonara" have none, "cheese sandwich" has. */
const NAMES_AN_INGREDIENT =
  /\b(?:chees[ey]|cream|milk|butter|egg|custard|bread|toast|noodles?|fish|crab|shrimp|prawn|lobster|clam|almond|peanut|pecan|walnut|hazelnut|nut|soy|sesame|wheat|malt|beer|mustard)/iu;

/** "Serve with garlic bread", "a slice of cake on the side": something beside the dish, that no list has. */
const BESIDE_IT =
  /\b(?:serv(?:e|ed|ing)|eat|enjoy|accompan(?:y|ied)|top(?:ped)?|garnish(?:ed)?|pair(?:ed)?)\b[^.;]{0,60}\b(?:with|alongside|by|on|over|onto|beside|and|or)\s+(?:(?!the\b|your\b|this\b|each\b)\p{L}+[\s-]+){0,3}$/iu;
/** What is added is an ingredient, whatever it is called. */
const ADDED =
  /\b(?:add|stir|fold|mix|crumble|crush|scatter|sprinkle|toss|dip|line|layer|break|beat|whisk|blend)\b[^.;]{0,40}$/iu;
const DEFINITE = /\b(?:the|your|each|this|these|those)\s+(?:\p{L}+\s+)?$/iu;
/** A batter is made in the recipe or not at all. */
const ALWAYS_MADE = /^batters?$/iu;
const LOOKBACK = 100;

/** The dishes that a title names, by id. */
export function dishesOf(mentions: readonly FoodMention[]): ReadonlySet<string> {
  return new Set(mentions.flatMap(dishId));
}

function dishId(mention: FoodMention): string[] {
  const { food, label } = mention;
  if (isFromScratch(mention)) return [food.id];
  return [food.id, label?.id ?? ''].filter((id) => DISH_IDS.has(id) || isDishByName(id)).slice(0, 1);
}

/**
 * True when a mention in a title or a step is the dish itself ("let the cake cool") and not something to buy for it.
 * A name with an ingredient in it ("mac and cheese") is taken at its word, and so is what stands beside the dish or
 * goes into it.
 *
 * @param titled the dishes of the title; null for the title itself
 */
export function isOwnDish(text: string, mention: FoodMention, titled: ReadonlySet<string> | null): boolean {
  const [id] = dishId(mention);
  if (id === undefined || NAMES_AN_INGREDIENT.test(mention.text)) return false;
  const before = text.slice(Math.max(0, mention.start - LOOKBACK), mention.start);
  if (BESIDE_IT.test(before)) return false;
  if (titled === null || titled.has(id) || ALWAYS_MADE.test(mention.text)) return true;
  return !COOKED_FROM_SCRATCH.has(id) && DEFINITE.test(before) && !ADDED.test(before);
}
