import type { Food, FoodCategory } from '../../foods/food.ts';

/** What a food does in a dish: when it goes in, how it is cut and cooked. */
export type IngredientKind =
  | 'poultry'
  | 'whole_bird'
  | 'mince'
  | 'sausage'
  | 'steak'
  | 'stew_meat'
  | 'joint'
  | 'offal'
  | 'cured'
  | 'ready_meat'
  | 'fish'
  | 'tinned_fish'
  | 'smoked_fish'
  | 'shellfish'
  | 'shell_on'
  | 'egg'
  | 'tofu'
  | 'frying_cheese'
  | 'beans'
  | 'dried_beans'
  | 'lentils'
  | 'rice'
  | 'pasta'
  | 'noodle'
  | 'grain'
  | 'oats'
  | 'potato'
  | 'bread'
  | 'wrap'
  | 'onion'
  | 'aromatic'
  | 'root'
  | 'firm'
  | 'soft'
  | 'leafy'
  | 'salad'
  | 'pickle'
  | 'herb'
  | 'spice'
  | 'seasoning'
  | 'fat'
  | 'acid'
  | 'stock'
  | 'milk'
  | 'wine'
  | 'drink'
  | 'cream'
  | 'coconut_milk'
  | 'yogurt'
  | 'soft_cheese'
  | 'cheese'
  | 'sauce'
  | 'tomato'
  | 'crunch'
  | 'nut_butter'
  | 'fruit'
  | 'dried_fruit'
  | 'sweet'
  | 'chocolate'
  | 'flour'
  | 'thickener'
  | 'leavening'
  | 'crumbs'
  | 'biscuit'
  | 'other';

type NameRule = readonly [pattern: RegExp, kind: IngredientKind];

/** By name before anything else: foods whose aisle misleads a cook. First match wins. */
const BY_NAME: readonly NameRule[] = [
  [/^(?:salt|sea salt|kosher salt|msg|black pepper|white pepper|celery salt)$/, 'seasoning'],
  [/^(?:butter|ghee|margarine|lard|shortening|duck fat|beef suet|cocoa butter)$/, 'fat'],
  [
    /^(?:digestive biscuit|shortbread|amaretti|gingersnap|ladyfinger|graham cracker|filled wafer|(?:[\w-]+ ){0,2}cookie)$/,
    'biscuit',
  ],
  [/^(?:breadcrumbs|panko|crouton)s?$|cracker|^matzo/, 'crumbs'],
  [/^(?:cornstarch|potato starch|tapioca starch|arrowroot|gelatin|agar)/, 'thickener'],
  [/^(?:baking (?:powder|soda)|(?:active dry |instant |fresh )?yeast|cream of tartar)$/, 'leavening'],
  [/chocolate(?! spread)|^cocoa powder$/, 'chocolate'],
  [/^(?:canned|crushed|diced|chopped) tomato|tomato (?:puree|sauce|passata)|^passata|^marinara/, 'tomato'],
  [/coconut (?:milk|cream)/, 'coconut_milk'],
  [/yogurt|kefir|quark|^skyr|labneh|tzatziki/, 'yogurt'],
  [/^(?:ricotta|cream cheese|mascarpone|cottage cheese)$/, 'soft_cheese'],
  [/^(?:cream|half-and-half|sour cream|crème fraîche|heavy cream|double cream|béchamel)$/, 'cream'],
  [/milk powder|^condensed milk|^whey|^casein|^ice cream/, 'other'],
  [/milk$/, 'milk'],
  [/^(?:halloumi|paneer)$/, 'frying_cheese'],
  [/butter$|^tahini$/, 'nut_butter'],
  [/^(?:lemon|lime)s?$|(?:lemon|lime) juice|vinegar|verjuice|^sumac$/, 'acid'],
  [/^(?:lemon|lime|orange) zest$/, 'spice'],
  [/^(?:(?:garlic|chinese) )?chives?$/, 'herb'],
  [/^(?:ginger|galangal|lemongrass|fresh turmeric|horseradish root|wasabi root|black garlic)$/, 'aromatic'],
  [
    /^garlic$|^(?:green|red|bird's eye|fresh) chili$|^(?:jalapeño|serrano pepper|habanero|scotch bonnet)$/,
    'aromatic',
  ],
  [/^(?:dried|ancho|pasilla) chil/, 'spice'],
  [/^(?:oats|(?:rolled|steel-cut|quick|instant) oats|muesli|granola)$/, 'oats'],
  [/noodle|^(?:udon|soba|ramen|vermicelli)$/, 'noodle'],
  [/^(?:lasagna sheet|gnocchi|ravioli|tortellini)/, 'pasta'],
  [/tortilla|taco shell|^pita$|^naan$|flatbread|^rice paper$|wrap$|chapati|roti$|lavash/, 'wrap'],
  [/pastry|pizza dough|garlic bread/, 'other'],
  [
    /^(?:\w+ ){0,2}potato$|^(?:yautia|mountain yam|frozen cassava)$|^(?:yam|cassava|taro|plantain|breadfruit)$/,
    'potato',
  ],
  [/lentil (?:flour|pasta)/, 'other'],
  [/lentil|split pea$|^(?:mung bean|dried pea)$| dal$/, 'lentils'],
  [/^(?:textured vegetable protein|soy protein|lupin)$/, 'other'],
  [/^(?:pea|rice|hemp|vegan) protein|protein powder|^(?:aquafaba|okara|natto|vegan cream cheese)$/, 'other'],
  [/^vegan (?:cheese|parmesan|feta)$/, 'cheese'],
  [/^(?:tofu|tempeh|seitan)$/, 'tofu'],
  [
    /^(?:caper|olive|pickle|sauerkraut|kimchi|pepperoncini|artichoke heart|gherkin|chipotle in adobo)$/,
    'pickle',
  ],
  [/^pickled (?:jalapeño|onion|ginger)$|^(?:sun-dried tomato(?:es in oil)?|roasted red pepper)$/, 'pickle'],
  [/^(?:nori|kombu|wakame|seaweed|bonito flakes|fried onions|nutritional yeast)$/, 'crunch'],
  [
    /^(?:banana leaf|corn husk|grape leaf|coffee|tea|ice|malt|marzipan|halva|squid ink|krill|truffle)$/,
    'other',
  ],
  [/paste$|ketchup|harissa|gochujang|miso|mustard(?! (?:seed|greens|oil))|pesto/, 'sauce'],
  [/^(?:hummus|guacamole|refried beans|baked beans|salsa|seaweed salad)$/, 'sauce'],
  [/^(?:spinach|frozen spinach|kale|swiss chard|bok choy|napa cabbage|choy sum|tatsoi)$/, 'leafy'],
  [/cabbage$|greens$|^(?:chinese broccoli|water spinach|sorrel|nettle)$/, 'leafy'],
  [
    /lettuce|^(?:arugula|microgreens|pea shoot|mixed salad greens|radicchio|endive|frisée|watercress|garden cress|mizuna|microgreens)$/,
    'salad',
  ],
  [/^(?:cucumber|avocado|radish|coleslaw mix|alfalfa sprout|jicama|purslane)$/, 'salad'],
  [
    /^(?:tomato|cherry tomato|plum tomato|zucchini|yellow squash|pea|corn|canned corn|frozen (?:peas|corn))$/,
    'soft',
  ],
  [/^(?:creamed corn|canned pumpkin)$/, 'other'],
  [
    /squash$|^(?:pumpkin|celery|fennel|artichoke|brussels sprout|kohlrabi|chayote|jackfruit|kabocha)$/,
    'root',
  ],
  [/^(?:chestnut|coconut|desiccated coconut)$/, 'crunch'],
];

const MEAT_BY_NAME: readonly NameRule[] = [
  [/sausage(?! meat)|bratwurst|kielbasa|hot dog|merguez/, 'sausage'],
  [/^(?:ground|sausage meat|mexican chorizo|mixed ground)|\b(?:mince|patty|meatball)\b/, 'mince'],
  [
    /liver|kidney|heart|gizzard|tripe|tongue|sweetbread|chitterling|foie gras|\bskin\b|\bfoot\b|carcass|\bbone\b|blood/,
    'offal',
  ],
  [
    /^(?:chicken|turkey|duck|goose|quail|cornish game hen|guinea fowl|pheasant|pigeon|whole chicken)$/,
    'whole_bird',
  ],
  [/\b(?:joint|leg of|loin$|lamb shoulder|brisket|tri-tip|round|belly)\b/, 'joint'],
  [/steak|chop|tenderloin|^(?:veal|kangaroo|ostrich|alligator|frog leg|horse meat)$/, 'steak'],
  [/^(?:turkey bacon|duck confit)$/, 'cured'],
];

const BY_CATEGORY: Readonly<Record<FoodCategory, IngredientKind>> = {
  vegetable: 'firm',
  leafy_green: 'leafy',
  allium: 'onion',
  root_vegetable: 'root',
  mushroom: 'soft',
  legume: 'beans',
  grain: 'grain',
  pasta: 'pasta',
  bread: 'bread',
  flour: 'flour',
  fruit: 'fruit',
  dried_fruit: 'dried_fruit',
  nut: 'crunch',
  seed: 'crunch',
  herb: 'herb',
  spice: 'spice',
  oil: 'fat',
  dairy: 'other',
  cheese: 'cheese',
  egg: 'egg',
  meat: 'stew_meat',
  processed_meat: 'ready_meat',
  poultry: 'poultry',
  fish: 'fish',
  shellfish: 'shellfish',
  plant_protein: 'tofu',
  condiment: 'sauce',
  sauce: 'sauce',
  stock: 'stock',
  sweetener: 'sweet',
  baking: 'other',
  beverage: 'drink',
  alcohol: 'wine',
  snack: 'other',
  prepared: 'other',
};

const known = new Map<string, IngredientKind>();

/** The kind of a food: by name where the aisle misleads, by hazard for what can make ill, else by its aisle. */
export function kindOf(food: Food): IngredientKind {
  let kind = known.get(food.id);
  if (kind === undefined) {
    kind = findKind(food);
    known.set(food.id, kind);
  }
  return kind;
}

const firstMatch = (rules: readonly NameRule[], name: string) =>
  rules.find(([pattern]) => pattern.test(name))?.[1];

/** Sea creatures that ask for a recipe of their own. */
const SPECIAL_SHELLFISH =
  /snail|abalone|conch|krill|squid ink|octopus|oyster$|lobster|crayfish|^crab$|sea urchin/;

function findKind(food: Food): IngredientKind {
  const { name, category, hazard } = food;
  if (category === 'meat' || category === 'poultry' || category === 'processed_meat') return meatKind(food);
  if (category === 'fish') {
    if (/^smoked|kipper/.test(name)) return 'smoked_fish';
    return hazard === 'fish' ? fishKind(name) : 'tinned_fish';
  }
  if (category === 'shellfish') {
    if (/^(?:mussel|clam|cockle)$/.test(name)) return 'shell_on';
    if (SPECIAL_SHELLFISH.test(name)) return 'other';
    return hazard === null ? 'tinned_fish' : 'shellfish';
  }
  if (hazard === 'lectin_bean' && category === 'legume') return 'dried_beans';
  if (category === 'grain' && /\brice$/.test(name)) return 'rice';
  return firstMatch(BY_NAME, name) ?? BY_CATEGORY[category];
}

function fishKind(name: string): IngredientKind {
  return /stick|ball|roe|caviar|whitebait|eel|salt cod|shark/.test(name) ? 'other' : 'fish';
}

function meatKind({ name, hazard, category }: Food): IngredientKind {
  const named = firstMatch(MEAT_BY_NAME, name);
  if (named !== undefined) return named;
  if (hazard === 'cured_raw_meat') return 'cured';
  if (hazard === 'ready_to_eat_meat' || hazard === null) return 'ready_meat';
  if (hazard === 'ground_meat') return 'mince';
  return category === 'poultry' || hazard === 'poultry' ? 'poultry' : 'stew_meat';
}

const setOf = (...kinds: IngredientKind[]): ReadonlySet<IngredientKind> => new Set(kinds);

/** Meat and fish as the butcher and the fishmonger sell it. */
export const RAW_MEAT_AND_FISH: readonly IngredientKind[] = [
  'poultry',
  'whole_bird',
  'mince',
  'sausage',
  'steak',
  'stew_meat',
  'joint',
  'offal',
  'fish',
  'shellfish',
  'shell_on',
];
/** Meat that is browned first. */
const MEATS: readonly IngredientKind[] = [
  'poultry',
  'mince',
  'sausage',
  'steak',
  'stew_meat',
  'cured',
  'ready_meat',
];
/** Kinds that carry a main dish. */
export const PROTEINS = setOf(
  ...MEATS,
  'whole_bird',
  'joint',
  'offal',
  'fish',
  'tinned_fish',
  'smoked_fish',
  'shellfish',
  'shell_on',
  'egg',
  'tofu',
  'frying_cheese',
  'beans',
  'dried_beans',
  'lentils',
);
/** What every kitchen has and nobody minds seeing left in the cupboard. */
export const STAPLES = setOf(
  'fat',
  'acid',
  'spice',
  'seasoning',
  'sauce',
  'stock',
  'flour',
  'thickener',
  'leavening',
  'sweet',
  'crumbs',
);
