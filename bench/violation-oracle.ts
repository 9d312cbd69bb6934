import type { Allergen, Diet } from '@chef/culinary/vocabulary';

/**
 * A second opinion on allergens and diets that shares no code and no table with the kitchen: plain words, written
 * from the lists in 21 U.S.C. 321(qq) and Regulation (EU) No 1169/2011, Annex II. It is deliberately blunt; the
 * phrases in `HARMLESS` are taken out of the text first.
 */
const ALLERGEN_WORDS: Readonly<Record<Allergen, readonly string[]>> = {
  milk: 'milk|butter|buttermilk|cream|creme|cheese|cheddar|parmesan|mozzarella|feta|ricotta|gouda|brie|halloumi|paneer|yogh?urt|ghee|casein|whey|kefir|mascarpone|quark|skyr|custard|crema|panna|sahne|beurre|mantequilla|burro|milch|lait|leche|fromage|queso|formaggio|k[aä]se|gruy[eè]re|manchego|camembert|pecorino|provolone|gelato|ice cream|caesar dressing'.split(
    '|',
  ),
  egg: 'egg|eggs|mayonnaise|mayo|aioli|meringue|albumen|œufs?|oeufs?|huevos?|uova|eier|hollandaise|caesar dressing'.split(
    '|',
  ),
  fish: 'fish|salmon|tuna|cod|haddock|anchov(?:y|ies)|sardines?|mackerel|trout|halibut|tilapia|worcestershire|dashi|bonito|sea bass|herring|nam pla|fish sauce|surimi|caviar|caesar dressing|cabillaud|merluza|thunfisch|lachs|pescado|poisson'.split(
    '|',
  ),
  crustacean:
    'shrimps?|prawns?|crabs?|lobsters?|crayfish|langoustines?|krill|belacan|gambas?|crevettes?|camarones|garnelen?|hummer'.split(
      '|',
    ),
  mollusc:
    'mussels?|clams?|oysters?|scallops?|squid|calamari|octopus|cuttlefish|snails?|abalone|moules|calamares|vongole|pulpo'.split(
      '|',
    ),
  tree_nut:
    'almonds?|hazelnuts?|walnuts?|cashews?|pecans?|brazil nuts?|pistachios?|macadamias?|marzipan|praline|frangipane|pesto|nutella|mandeln?|hasel\\p{L}*|amandes?|noisettes?|almendras?|nueces|mandorle|nocciole|pine nuts?|mixed nuts'.split(
      '|',
    ),
  peanut: 'peanuts?|groundnuts?|satay|erdn[uü]ss\\p{L}*|cacahu[eè]tes?|arachid[ei]s?|p3anuts?'.split('|'),
  wheat:
    'wheat|bread|breadcrumbs?|panko|couscous|bulgu?r|semolina|seitan|spaghetti|penne|linguine|fettuccine|farfalle|macaroni|lasagn[ae]|pasta|flour tortillas?|pitas?|naan|croutons?|filo|spelt|farro|soy sauce|all-purpose flour|plain flour|udon|ramen'.split(
      '|',
    ),
  gluten:
    'wheat|rye|barley|malt|oats?|oatmeal|bread|breadcrumbs?|panko|couscous|bulgu?r|semolina|seitan|spaghetti|penne|linguine|fettuccine|macaroni|lasagn[ae]|pasta|pitas?|naan|croutons?|filo|spelt|farro|beer|soy sauce|udon|ramen'.split(
      '|',
    ),
  soy: 'soy|soya|tofu|tempeh|edamame beans|soja|edamame|miso|tamari|natto|shoyu'.split('|'),
  sesame: 'sesame|tahini|hummus|houmous|halva|gomasio|za.?atar'.split('|'),
  celery: 'celery|celeriac|sellerie|apio|sedano'.split('|'),
  mustard: 'mustard|dijon|senf|moutarde|mostaza'.split('|'),
  lupin: 'lupins?|lupine'.split('|'),
  sulphite: 'wine|sulphites?|sulfites?|dried apricots?|rotwein|vin blanc|prosecco|marsala'.split('|'),
};

const HARMLESS =
  /coconut (?:milk|cream|butter|yogh?urt|flour)|cream of tartar|(?:almond|oat|soy|soya|rice|cashew|hemp|hazelnut|pea) (?:milk|cream|drink|yogh?urt)|(?:peanut|almond|cashew|apple|cocoa|nut|seed) butter|butternut|butter beans?|butter lettuce|buckwheat|eggplants?|oyster mushrooms?|oyster sauce|(?:rice|gluten-free|corn|chickpea|glass|buckwheat|lentil) (?:noodles|pasta|bread|flour|spaghetti|penne|breadcrumbs)|vegan (?:cheese|butter|mayonnaise|cream|yogh?urt|feta)|dairy-free \w+|nutritional yeast|wine vinegar|creamy|creamed|egg-free|bread-free|until (?:it is |they are )?(?:thick and )?cream\w*|coats? the back|fish out|fishy/giu;

const MEAT =
  'chicken|beef|pork|lamb|mutton|veal|turkey|duck|bacon|ham|sausages?|chorizo|salami|prosciutto|pancetta|mince|steaks?|lard|gelatine?|goose|venison|rabbit|chicken stock|beef stock|bone broth';
const FLESH = [MEAT, ...ALLERGEN_WORDS.fish, ...ALLERGEN_WORDS.crustacean, ...ALLERGEN_WORDS.mollusc]
  .join('|')
  .split('|');
const DIET_WORDS: Readonly<Partial<Record<Diet, readonly string[]>>> = {
  vegetarian: FLESH,
  vegan: [...FLESH, ...ALLERGEN_WORDS.milk, ...ALLERGEN_WORDS.egg, 'honey'],
  pescatarian: MEAT.split('|'),
  gluten_free: ALLERGEN_WORDS.gluten,
  dairy_free: ALLERGEN_WORDS.milk,
  halal: [
    'pork',
    'bacon',
    'ham',
    'prosciutto',
    'pancetta',
    'lard',
    'wine',
    'beer',
    'rum',
    'brandy',
    'sake',
    'mirin',
  ],
  kosher: [
    'pork',
    'bacon',
    'ham',
    'prosciutto',
    'pancetta',
    'lard',
    ...ALLERGEN_WORDS.crustacean,
    ...ALLERGEN_WORDS.mollusc,
  ],
};
/** Plant foods named after meat, that a vegan may eat. */
const PLANT_NAMES =
  /(?:cauliflower|cabbage|celeriac|tofu|portobello|mushroom|eggplant|aubergine) steaks?|vegan \w+|veggie \w+|jackfruit|plant-based \w+|beefsteak tomato(?:es)?|beef tomato(?:es)?|vegetable (?:stock|broth)|hamper/giu;

/** "Almond milk" is harmless to a milk allergy only: the nut, bean or cereal in such a name is meant. */
const NAMED_AFTER: ReadonlySet<Allergen> = new Set(['tree_nut', 'peanut', 'soy']);

function findWord(text: string, words: readonly string[]): string | null {
  return new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}])`, 'iu').exec(text)?.[0] ?? null;
}

/** The first forbidden word in a recipe's text for these constraints, or null. */
export function findViolation(
  text: string,
  constraints: { readonly allergies: readonly Allergen[]; readonly diets: readonly Diet[] },
): { readonly rule: string; readonly word: string } | null {
  const plain = text.replace(HARMLESS, ' ');
  for (const allergen of constraints.allergies) {
    const word = findWord(NAMED_AFTER.has(allergen) ? text : plain, ALLERGEN_WORDS[allergen]);
    if (word) return { rule: allergen, word };
  }
  for (const diet of constraints.diets) {
    const words = DIET_WORDS[diet];
    const word = words && findWord(plain.replace(PLANT_NAMES, ' '), words);
    if (word) return { rule: diet, word };
  }
  return null;
}
