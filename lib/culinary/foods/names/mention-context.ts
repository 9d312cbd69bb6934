import type { FoodMention } from '../food.ts';
import type { NameEntry } from './name-index.ts';
import type { NameToken } from './tokens.ts';

/**
 * Names of foods in German, French, Spanish or Italian that are everyday words of English recipes (after
 * folding): es/it `pan` and fr `pain` (bread), it `sale` (salt), it `more` (blackberries), fr `the` (tea) …
 */
const EVERYDAY_ENGLISH = new Set(
  `pan pain sale more the bar note chair mil prune raisin date lime rape ray mare mar pair sole sol per fin mouth
  mai tea die see lava salt ail son bon ton con den hut rind reh aal kamm latte mare pie poi rose rosa mora cola
  col cava caramel rabe bete cane sau gambo bull ananas lard pane riz pita sal has lose nut nuts note not
  bone can cans cup cups pot pots oven dish side plate table mint thick hot cold star case set cut peel pear`.split(
    /\s+/,
  ),
);

/** Words that show that the text around is German, French, Spanish or Italian. */
const FOREIGN_NEIGHBOURS = new Set(
  'de du des le la les un une au aux avec et el los las unos con del al y o il lo gli di della alla e mit und ein eine der das den von vom'.split(
    ' ',
  ),
);

/** English foods that are also verbs: "toast the spices", "roll it out", "cream until pale". */
const VERBS = new Set(
  'toast roll wrap cream mince pulse squash chop crisp butter oil flour salt pepper season sauce dress bread steak brine baste rice ham date curry pickle skewer juice zest shell peel stew mustard batter broth crumb toast'.split(
    ' ',
  ),
);
/** What follows a verb and not a noun. */
const VERB_OBJECTS = new Set(
  'the until it them each your together lightly gently up out over well all both a an'.split(' '),
);

/** Foods that the verb itself uses ("butter the dish", "salt the water"): still a mention. */
const USED_BY_THE_VERB = new Set(['butter', 'oil', 'flour', 'salt', 'pepper', 'bread', 'sauce', 'mustard']);

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
    return !(tokens[at]?.isJoined === true && FOREIGN_NEIGHBOURS.has(before));
  }
  if (!VERBS.has(word) || USED_BY_THE_VERB.has(word)) return false;
  return tokens[next]?.isJoined === true && VERB_OBJECTS.has(after);
}

const MILK_NOUNS = new Set(['milk', 'cheese', 'yogurt', 'yoghurt', 'milch', 'lait', 'leche', 'latte']);
const MILK_SOURCES = new Set(['nut', 'seed', 'legume', 'grain']);

/** The second half of "macadamia milk" or "cashew cheese": not the dairy food of that name. */
export function isPlantMilkNoun(
  tokens: readonly NameToken[],
  at: number,
  next: number,
  previous: FoodMention | undefined,
): boolean {
  const token = tokens[at];
  if (previous === undefined || token === undefined || next - at !== 1 || !token.isJoined) return false;
  if (previous.end !== tokens[at - 1]?.end) return false;
  return MILK_NOUNS.has(token.word) && MILK_SOURCES.has(previous.food.category);
}
