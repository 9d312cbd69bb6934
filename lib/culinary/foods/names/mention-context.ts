import type { FoodCategory } from '../food.ts';
import type { NameEntry } from './name-index.ts';
import type { NameToken } from './tokens.ts';

/**
 * Names of foods in German, French, Spanish or Italian that are everyday words of English recipes (after
 * folding): es/it `pan` and fr `pain` (bread), it `sale` (salt), it `more` (blackberries), fr `the` (tea) …
 */
const EVERYDAY_ENGLISH = new Set(
  `pan pain sale more the bar note chair mil prune raisin date lime rape ray mare mar pair sole sol per fin mouth
  mai tea die see lava salt ail son bon ton con den hut rind reh aal kamm mare pie poi rose rosa mora cola
  col cava caramel rabe bete cane sau gambo bull ananas lard pane riz pita sal has lose nut nuts note not
  puree paste pasty soda speck specks gary many pepe toaster alice mero rape carpa perche plie lieu vin toast choco coque bars colin sarda anis nata torta maria poke mole mache
  bone most can cans cup cups pot pots oven dish side plate table mint thick hot cold star case set cut peel pear`.split(
    /\s+/,
  ),
);

/** Words that show that the text around is German, French, Spanish or Italian. */
const FOREIGN_NEIGHBOURS = new Set(
  'de du des le la les un une au aux avec et el los las unos con del al y o il lo gli di della alla e mit und ein eine der das den von vom'.split(
    ' ',
  ),
);

/** Words behind a name that only those languages write: "torta senza uova", "torta alle mele". */
const FOREIGN_BEHIND = new Set('senza ohne alla alle allo agli della dello degli aux'.split(' '));

/** English foods that are also verbs: "roll it out", "cream until pale"; for "toast" see `isToasting`. */
const VERBS = new Set(
  'roll wrap cream mince pulse squash chop crisp butter oil flour salt pepper season sauce dress bread steak brine baste rice ham date curry pickle skewer juice zest shell peel stew mustard batter broth crumb'.split(
    ' ',
  ),
);
/** What follows a verb and not a noun. */
const VERB_OBJECTS = new Set(
  'the until it them each your together lightly gently up out over well all both a an'.split(' '),
);

/** Foods that the verb itself uses ("butter the dish", "salt the water"): still a mention. */
const USED_BY_THE_VERB = new Set(['butter', 'oil', 'flour', 'salt', 'pepper', 'bread', 'sauce', 'mustard']);

/** Foods that are baked or eaten from, cut or made with things named after them. */
const BAKED = new Set(
  'cake pie muffin cupcake bread pizza cooky biscuit waffle crepe pancake quiche tart lasagna lasagne brownie sponge bun madeleine donut doughnut popover flan egg milk cheese butter wine beer fish oyster pasta noodle pastry sandwich panini toast shrimp lobster crab nut'.split(
    ' ',
  ),
);
const EQUIPMENT = new Set(
  'tin pan knife grater iron stone cutter sheet rack machine maker board brush stand mould mold ring glass press cloth slicer crimper wheel timer liner scoop peel steel cracker pick spatula kettle mug'.split(
    ' ',
  ),
);
/** "cheese ring" and "nut cracker" are things; a "fish cracker", "wine glass" or "milk glass" too, but these are food. */
const FOODS_AFTER_ALL = new Set([
  'fish cracker',
  'shrimp cracker',
  'crab cracker',
  'cheese cracker',
  'wheat cracker',
]);

/** "pie dish" is for the oven; a "pasta dish" is for the table. */
const NAMES_A_DISH = new Set('pie tart quiche flan gratin casserole lasagna lasagne souffle'.split(' '));

/** French names of things that are shellfish too: "un moule" is a tin, "une moule" a mussel, one "couteau" a knife. */
const THINGS_IN_FRENCH: ReadonlyMap<string, { readonly before: RegExp; readonly after: RegExp }> = new Map([
  [
    'moule',
    {
      before: /^(?:un|le|du|au|ce|votre|petit|grand|deux|chaque|fond)$/,
      after: /^(?:a|au|beurre|huile|rond|carre)$/,
    },
  ],
  ['couteau', { before: /^/, after: /^/ }],
]);

function isThingInFrench(tokens: readonly NameToken[], at: number): boolean {
  const signs = THINGS_IN_FRENCH.get(tokens[at]?.word ?? '');
  if (signs === undefined) return false;
  const isJoined = tokens[at + 1]?.isJoined === true;
  return (
    signs.before.test(tokens[at - 1]?.word ?? '') ||
    (isJoined && signs.after.test(tokens[at + 1]?.word ?? ''))
  );
}

/** "cake tin", "oyster knife", "un moule": a thing and no food. */
export function isThing(tokens: readonly NameToken[], at: number, next: number): boolean {
  return isEquipment(tokens, next) || isThingInFrench(tokens, at);
}

function isEquipment(tokens: readonly NameToken[], next: number): boolean {
  const food = tokens[next - 1]?.word ?? '';
  const thing = tokens[next];
  if (thing === undefined || !thing.isJoined) return false;
  if (thing.word === 'dish') return NAMES_A_DISH.has(food);
  if (!BAKED.has(food) || !EQUIPMENT.has(thing.word)) return false;
  return !FOODS_AFTER_ALL.has(`${food} ${thing.word}`);
}

/** "Fish out the bay leaf", "then fish out the bones"; "take the fish out" and "fish out of the sea" name a fish. */
function isFishingOut(tokens: readonly NameToken[], at: number): boolean {
  const [before, word, out, object] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (word?.word !== 'fish' || out?.word !== 'out' || !out.isJoined) return false;
  const isFirst = before === undefined || !word.isJoined || /^(?:and|then|to)$/.test(before.word);
  return isFirst && object?.isJoined === true && /^(?:the|any|all|and)$/.test(object.word);
}

/** True when the single word at `at` stands for something else than the food of its entry. */
export function isOrdinaryUse(
  tokens: readonly NameToken[],
  at: number,
  next: number,
  entry: NameEntry,
): boolean {
  if (next - at !== 1) return false;
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  const after = tokens[next]?.word ?? '';
  if (entry.via === 'translation' && (EVERYDAY_ENGLISH.has(word) || word.length < 3)) {
    const isBehindForeign = tokens[at]?.isJoined === true && FOREIGN_NEIGHBOURS.has(before);
    return !isBehindForeign && !(tokens[next]?.isJoined === true && FOREIGN_BEHIND.has(after));
  }
  if (isFishingOut(tokens, at)) return true;
  if (!VERBS.has(word) || USED_BY_THE_VERB.has(word)) return false;
  return tokens[next]?.isJoined === true && VERB_OBJECTS.has(after);
}

/** Words of dairy that a plant in front makes a drink or spread of that plant: "macadamia milk", "pistachio butter". */
const PLANT_NOUNS = new Set(['milk', 'drink', 'butter', 'milch', 'drink', 'mus']);
/** The same for the sources that such products are made of; behind another nut it may be dairy with that taste. */
const PLANT_PRODUCTS = new Set([
  'cheese',
  'cream',
  'yogurt',
  'yoghurt',
  'creamer',
  'joghurt',
  'sahne',
  'mylk',
  'feta',
]);
const PRODUCT_SOURCES =
  /\b(?:soy(?:bean)?|oat|rice|coconut|cashew|hemp|pea|almond|tofu|cocoa|buckwheat|quinoa|chickpea)/u;
/** "lait de noisette", "leche de avena", "burro di arachidi". */
const PLANT_NOUNS_IN_FRONT = new Set(
  'milk lait leche latte beurre mantequilla burro manteca boisson bebida'.split(' '),
);
const OF = new Set(['de', 'd', 'di', 'of', 'du', 'del', 'al', 'all', 'alla']);
const PLANT_CATEGORIES: ReadonlySet<FoodCategory> = new Set([
  'nut',
  'seed',
  'legume',
  'grain',
  'plant_protein',
]);

interface NamedStretch {
  readonly at: number;
  readonly next: number;
  readonly entry: NameEntry;
}

/** Whether a word of dairy stands for a plant's milk ("macadamia milk"), may do so, or is meant as it is. */
export function plantMilkUse(
  tokens: readonly NameToken[],
  hit: NamedStretch,
  before: NamedStretch | undefined,
  after: NamedStretch | undefined,
): 'plant' | 'unclear' | 'dairy' {
  const word = tokens[hit.at]?.word ?? '';
  if (hit.next - hit.at !== 1) return 'dairy';
  if (before?.next === hit.at && tokens[hit.at]?.isJoined === true && isPlant(before)) {
    if (PLANT_NOUNS.has(word)) return 'plant';
    if (PLANT_PRODUCTS.has(word)) return PRODUCT_SOURCES.test(before.entry.food.name) ? 'plant' : 'unclear';
  }
  const isOf = OF.has(tokens[hit.next]?.word ?? '') && tokens[hit.next]?.isJoined === true;
  const isNamedAfter =
    after !== undefined && after.at === hit.next + 1 && tokens[after.at]?.isJoined === true;
  return PLANT_NOUNS_IN_FRONT.has(word) && isOf && isNamedAfter && isPlant(after) ? 'plant' : 'dairy';
}

function isPlant({ entry }: NamedStretch): boolean {
  return PLANT_CATEGORIES.has(entry.food.category);
}
