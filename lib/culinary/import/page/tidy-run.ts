import { ingredientLikeness, isAmountAlone, startsWithAmount } from './ingredient-likeness.ts';
import { joinAmounts } from './join-amounts.ts';
import { isIngredientLine } from './no-ingredients.ts';
import type { PageLine } from './page-line.ts';
import { withoutRepeats } from './without-repeats.ts';

/** The lines of a run that are ingredients: headings of groups, buttons, facts and remarks go. */
export function tidyRun(run: readonly PageLine[]): readonly PageLine[] {
  const lines = withoutButtons(run).filter((line) => isIngredientLine(line));
  const ingredients = joinAmounts(withoutHeadings(withoutNutrients(withoutRepeats(lines))));
  return withoutEdges(withoutStrangers(ingredients));
}

/** "33 g protein", "fat 12 g"; alone, fat may be an ingredient. */
const NUTRIENT =
  /^(?:[\d.,<]+\s*(?:k?cal|kj|m?g|gr|(?:milli)?grams?|gram\w*|%)?\s*)?(?:of which )?(?:(?:(?:mono|poly)?unsaturated|saturated|trans|dietary) (?:fat|fib(?:re|er))|calories|kcal|energ\w+|kalor\w+|proteins?|eiwit\w*|eiweiß|koolhydraten|kohlenhydrate|vet|vetten|vezels|carb\w*|total fat|fat|saturates|sugars|fib(?:re|er)s?|sodium|cholesterol|fett|ballaststoffe|protéines|glucides|lipides|proteínas|carbohidratos|grasas|fibra|proteine|carboidrati|grassi|białko|tłuszcz\w*|węglowodany)(?![\p{L}])(?:\W*[\d.,<]+.{0,6})?$/iu;
const NUTRIENTS_MIN = 3;

function withoutNutrients(lines: readonly PageLine[]): readonly PageLine[] {
  const isNutrient = ({ text }: PageLine) => NUTRIENT.test(text);
  return lines.filter(isNutrient).length >= NUTRIENTS_MIN ? lines.filter((line) => !isNutrient(line)) : lines;
}

/** Headings in capitals or bold among other lines. */
function withoutHeadings(lines: readonly PageLine[]): readonly PageLine[] {
  const isLoud = ({ text }: PageLine) => !/[\p{Ll}\d]/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
  const loud = lines.filter(isLoud).length;
  const quiet = loud * 2 < lines.length ? lines.filter((line) => !isLoud(line)) : lines;
  const strong = quiet.filter(({ isStrong }) => isStrong).length;
  if (strong * 2 >= quiet.length) return quiet;
  return quiet.filter(
    ({ isStrong, text }) => !isStrong || ingredientLikeness(text) >= 0.8 || isAmountAlone(text),
  );
}

/** So large a share of the amounts has to stand in blocks of one make. */
const MAKE_SHARE = 0.8;
/** Fewer amounts tell no make. */
const AMOUNTS_MIN = 3;

/** Where ingredients are all set alike, lines set otherwise are headings of parts, buttons and remarks. */
function withoutStrangers(lines: readonly PageLine[]): readonly PageLine[] {
  const amounts = lines.filter(({ text }) => startsWithAmount(text));
  if (amounts.length < AMOUNTS_MIN) return lines;
  let kept = lines;
  for (const [traitOf, certain] of [
    [({ isItem }: PageLine) => String(isItem), 0.8],
    [({ make }: PageLine) => make, 0.8],
    [({ make, look }: PageLine) => `${make} ${look}`, 0.6],
  ] as const) {
    const usual = mostFrequent(amounts.map(traitOf), amounts.length * MAKE_SHARE);
    if (usual === null) continue;
    kept = kept.filter((line) => traitOf(line) === usual || ingredientLikeness(line.text) >= certain);
  }
  return kept;
}

/** The value that stands at least so often among some; null when none does. */
function mostFrequent(values: readonly string[], least: number): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const [value, count] of counts) if (count >= least) return value;
  return null;
}

/** Controls above a list: its units, its scale, its persons, the screen. */
const NO_FOOD =
  /\b(?:units?|scale|screen|mode|personen|persons?|people|personnes|servings?|metric|shopping|switch)\b/i;

/** Controls in front of the list and remarks behind it. */
function withoutEdges(lines: readonly PageLine[]): readonly PageLine[] {
  const kept = [...lines];
  const isControl = (text: string) => ingredientLikeness(text) === 0 && NO_FOOD.test(text);
  while (kept.length > 2 && isControl(kept[0]?.text ?? '')) kept.shift();
  for (let last = kept.at(-1); last !== undefined && isRemark(last); last = kept.at(-1)) kept.pop();
  return kept;
}

/** What stands in the list itself is meant as an ingredient, however it is worded. */
function isRemark({ text, isItem }: PageLine): boolean {
  if (isItem || ingredientLikeness(text) >= 0.8) return false;
  if (/^(?:\*+\s*\p{L}|notes?:|tips?:|hinweis|anmerkung|remarque|nota:)/iu.test(text)) return true;
  return text.length > 60 && /[.!]$/.test(text) && ingredientLikeness(text) === 0;
}

/** Words behind each entry that are a button: "shopping list", "add to basket". */
function withoutButtons(lines: readonly PageLine[]): readonly PageLine[] {
  const words = lines.map(({ text }) => text.split(' '));
  const [first = []] = words;
  const isButton = (count: number) => {
    const end = first.slice(-count).join(' ');
    return !/\d/.test(end) && words.every((own) => own.length > count && own.slice(-count).join(' ') === end);
  };
  let count = 0;
  while (count < BUTTON_WORDS_MAX && count + 1 < first.length && isButton(count + 1)) count += 1;
  // Three kinds of sugar end alike as well.
  if (count === 0 || lines.length < (count === 1 ? ENTRIES_MIN : AMOUNTS_MIN)) return lines;
  return lines.map((line, index) => ({
    ...line,
    text: words[index]?.slice(0, -count).join(' ') ?? line.text,
  }));
}

const BUTTON_WORDS_MAX = 5;
const ENTRIES_MIN = 6;
