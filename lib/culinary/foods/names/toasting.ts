import type { FoodCategory } from '../food.ts';
import type { NameToken } from './tokens.ts';

/** Words in front of the food: "on toast", "buttered toast". */
const IN_FRONT_OF_TOAST = new Set(
  'with on onto of over some your our the a each buttered hot warm crisp thin for per slice piece'.split(' '),
);
const HOW = new Set('gently lightly quickly slowly briefly carefully evenly'.split(' '));
/** "Continue to toast", and not "add it to toast". */
const IN_FRONT_OF_TO = new Set(
  'continue leave begin start allow pan skillet oven minute second grill broiler heat want need how it them seed nut spice'.split(
    ' ',
  ),
);
const LETS = new Set(['let', 'allow', 'help', 'make']);
const OBJECTS = new Set(
  'the until till it them each your together up all both a an these those any in for over about'.split(' '),
);
/** "Toast and jam", "toast points", "toast with butter" are food. */
const AFTER_THE_FOOD = new Set(
  'and or with point soldier slice round triangle finger crumb square strip bread cup topped on is of to brushed spread rubbed cut made from rack'.split(
    ' ',
  ),
);
const SAVOURY = new Set('cheese ham tuna bacon bean chicken mushroom egg tomato pizza'.split(' '));
/** What is toasted in a pan. */
const TOASTED: ReadonlySet<FoodCategory> = new Set(['nut', 'seed', 'spice', 'grain', 'pasta', 'fruit']);

/**
 * True where "toast" or "toasty" at `at` says what is done or how it is, and no bread: "toast the almonds", "until
 * toasty". `categoryAt` tells the food that a token begins, if any; in doubt it is bread.
 */
export function isToasting(
  tokens: readonly NameToken[],
  at: number,
  written: string,
  categoryAt: (at: number) => FoodCategory | null,
): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const before = token?.isJoined === true ? (tokens[at - 1]?.word ?? '') : '';
  const isFollowed = next?.isJoined === true;
  const after = isFollowed ? next.word : '';
  if (/^toasty$/i.test(written)) {
    const isArticle = before === 'a' || before === 'the';
    return !SAVOURY.has(before) && !(isArticle && !isFollowed);
  }
  if (!/^toasts?$/i.test(written)) return false;
  if (HOW.has(before)) return true;
  const second = tokens[at - 2]?.word ?? '';
  if (before === 'to') return IN_FRONT_OF_TO.has(second);
  if (before === 'it' || before === 'them') return LETS.has(second);
  if (IN_FRONT_OF_TOAST.has(before) || AFTER_THE_FOOD.has(after)) return false;
  const category = isFollowed ? categoryAt(at + 1) : null;
  if (category !== null && TOASTED.has(category)) return true;
  if (OBJECTS.has(after)) return after !== 'for' || before === '' ? isActedOn(tokens, at, after) : false;
  return before === '' && next !== undefined && /ing$/.test(next.word);
}

/** "Toast for 2 minutes", "toast in a pan" and "toast the bread", but "toast for serving". */
function isActedOn(tokens: readonly NameToken[], at: number, after: string): boolean {
  if (after !== 'for') return true;
  return /^(?:\d+|a|an|one|two|three|four|five|about|another|few|several|just)$/.test(
    tokens[at + 2]?.word ?? '',
  );
}
