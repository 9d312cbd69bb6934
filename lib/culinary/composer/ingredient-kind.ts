import type { Food } from '../foods/food.ts';

/** What a food does in a dish; decides when it goes into the pan. */
export type IngredientKind =
  | 'poultry'
  | 'mince'
  | 'cut'
  | 'cured'
  | 'ready_meat'
  | 'fish'
  | 'shellfish'
  | 'shell_on'
  | 'egg'
  | 'plant_protein'
  | 'beans'
  | 'dried_beans'
  | 'lentils'
  | 'rice'
  | 'pasta'
  | 'grain'
  | 'potato'
  | 'bread'
  | 'wrap'
  | 'onion'
  | 'garlic'
  | 'hard_vegetable'
  | 'medium_vegetable'
  | 'soft_vegetable'
  | 'leafy'
  | 'salad'
  | 'herb'
  | 'spice'
  | 'fat'
  | 'acid'
  | 'liquid'
  | 'wine'
  | 'creamy'
  | 'cheese'
  | 'sauce'
  | 'tomato_sauce'
  | 'seasoning'
  | 'crunch'
  | 'fruit'
  | 'sweet'
  | 'flour'
  | 'other';

/** Kinds that carry a main dish. */
export const PROTEIN_KINDS: ReadonlySet<IngredientKind> = new Set([
  'poultry',
  'mince',
  'cut',
  'cured',
  'ready_meat',
  'fish',
  'shellfish',
  'shell_on',
  'egg',
  'plant_protein',
  'beans',
  'dried_beans',
  'lentils',
]);
export const STARCH_KINDS: ReadonlySet<IngredientKind> = new Set([
  'rice',
  'pasta',
  'grain',
  'potato',
  'bread',
  'wrap',
]);
export const VEGETABLE_KINDS: ReadonlySet<IngredientKind> = new Set([
  'hard_vegetable',
  'medium_vegetable',
  'soft_vegetable',
  'leafy',
  'salad',
]);

/** By name, first match wins; categories decide what is left. */
const BY_NAME: readonly (readonly [RegExp, IngredientKind])[] = [
  [/paste|ketchup|harissa|sriracha|sambal|pesto/, 'sauce'],
  [/^(?:salt|sea salt|kosher salt|msg|(?:black |white |ground )?pepper|black peppercorn)$/, 'seasoning'],
  [
    /\bgarlic\b(?!.*(?:powder|granule|bread|sauce|salt))|\bginger\b(?!.*(?:ground|bread|ale|powder))|\bgalangal\b|\blemongrass\b|chili$|chile$|jalapeno|jalapeño|serrano/,
    'garlic',
  ],
  [/mussel|\bclam|cockle/, 'shell_on'],
  [/^(?:rice noodle|glass noodle|soba|udon|ramen)/, 'pasta'],
  [/flour|starch|baking (?:powder|soda)|yeast(?!.*extract)|cornmeal|gelatin|cream of tartar/, 'flour'],
  [/tortilla|taco shell|wrap\b|pita|flatbread|lettuce cup/, 'wrap'],
  [/potato(?! (?:starch|flour|chip))|\byam\b|cassava|plantain/, 'potato'],
  [/\brice\b(?!.*(?:vinegar|wine|noodle|milk|flour|paper|syrup|cake|cracker))/, 'rice'],
  [
    /tomato (?:sauce|purée|puree|passata)|passata|canned tomato|crushed tomato|diced tomato|chopped tomato|marinara/,
    'tomato_sauce',
  ],
  [
    /coconut milk|coconut cream|cream\b(?! (?:cheese|of tartar|cracker))|yogurt|yoghurt|crème fraîche|creme fraiche|sour cream|mascarpone|ricotta|cream cheese|tahini|hummus/,
    'creamy',
  ],
  [/wine\b(?! vinegar)|beer|sherry|vermouth|sake|mirin|brandy|cider(?! vinegar)/, 'wine'],
  [/lemon(?! ?grass)|lime\b|vinegar|verjuice/, 'acid'],
  [/stock|broth|^water$|^milk$|\bmilk\b/, 'liquid'],
  [/lentil|split pea|mung/, 'lentils'],
  [/tofu|tempeh|seitan|paneer|halloumi/, 'plant_protein'],
  [
    /spinach|chard|kale|cabbage|bok choy|pak choi|collard|watercress|rocket|arugula|beet greens|savoy/,
    'leafy',
  ],
  [/lettuce|cucumber|radish|avocado|endive|radicchio|alfalfa|sprout\b/, 'salad'],
  [
    /carrot|parsnip|beet|turnip|celeriac|pumpkin|squash|rutabaga|swede|celery|fennel|kohlrabi|artichoke|brussels/,
    'hard_vegetable',
  ],
  [/tomato|mushroom|\bpea$|\bpeas$|corn\b|olive|caper|roasted pepper|sun-dried/, 'soft_vegetable'],
];

const BY_CATEGORY: Readonly<Partial<Record<Food['category'], IngredientKind>>> = {
  vegetable: 'medium_vegetable',
  leafy_green: 'leafy',
  allium: 'onion',
  root_vegetable: 'hard_vegetable',
  mushroom: 'soft_vegetable',
  legume: 'beans',
  grain: 'grain',
  pasta: 'pasta',
  bread: 'bread',
  flour: 'flour',
  fruit: 'fruit',
  dried_fruit: 'fruit',
  nut: 'crunch',
  seed: 'crunch',
  herb: 'herb',
  spice: 'spice',
  oil: 'fat',
  dairy: 'creamy',
  cheese: 'cheese',
  egg: 'egg',
  meat: 'cut',
  processed_meat: 'ready_meat',
  poultry: 'poultry',
  fish: 'fish',
  shellfish: 'shellfish',
  plant_protein: 'plant_protein',
  condiment: 'sauce',
  sauce: 'sauce',
  stock: 'liquid',
  sweetener: 'sweet',
  baking: 'flour',
  beverage: 'liquid',
  alcohol: 'wine',
  snack: 'crunch',
  prepared: 'other',
};

/** The kind of a food: its hazard first, then its name, then its category. */
export function kindOf(food: Food): IngredientKind {
  switch (food.hazard) {
    case 'poultry':
      return /\b(?:ground|mince)/.test(food.name) ? 'mince' : 'poultry';
    case 'ground_meat':
      return 'mince';
    case 'whole_cut_meat':
      return 'cut';
    case 'cured_raw_meat':
      return 'cured';
    case 'ready_to_eat_meat':
      return 'ready_meat';
    case 'fish':
      return 'fish';
    case 'shellfish':
      return /mussel|\bclam|cockle/.test(food.name) ? 'shell_on' : 'shellfish';
    case 'egg':
      return 'egg';
    case 'lectin_bean':
      return 'dried_beans';
    default:
      break;
  }
  if (/^(?:butter|ghee|margarine|lard|shortening|clarified butter|dripping|schmaltz)/.test(food.name))
    return 'fat';
  if (['herb', 'spice', 'oil', 'nut', 'seed', 'cheese', 'bread', 'sweetener'].includes(food.category)) {
    return (
      BY_NAME.find(
        ([pattern, kind]) =>
          kind !== 'garlic' &&
          kind !== 'flour' &&
          kind !== 'soft_vegetable' &&
          kind !== 'leafy' &&
          kind !== 'acid' &&
          pattern.test(food.name),
      )?.[1] ??
      BY_CATEGORY[food.category] ??
      'other'
    );
  }
  if (['condiment', 'sauce', 'prepared', 'snack', 'alcohol'].includes(food.category)) {
    const named = BY_NAME.find(
      ([pattern, kind]) =>
        ['sauce', 'tomato_sauce', 'creamy', 'acid', 'wine', 'soft_vegetable'].includes(kind) &&
        pattern.test(food.name),
    )?.[1];
    return named ?? BY_CATEGORY[food.category] ?? 'other';
  }
  return BY_NAME.find(([pattern]) => pattern.test(food.name))?.[1] ?? BY_CATEGORY[food.category] ?? 'other';
}
