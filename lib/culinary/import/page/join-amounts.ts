import { isAmountAlone, isMeasureAlone, startsWithAmount } from './ingredient-likeness.ts';
import type { PageLine } from './page-line.ts';

/** Pairs that follow one another without a gap; fewer may be chance. */
const PAIRS_MIN = 3;

/** Amounts that stand on lines of their own go to the line behind, or before where the name comes first. */
export function joinAmounts(lines: readonly PageLine[]): PageLine[] {
  // "2 eggs" is an amount with a food, unless every other line is one without.
  const isMeasure = areAllPairs(lines) ? isAmountAlone : isMeasureAlone;
  const isAmount = (line: PageLine | undefined) => line !== undefined && isMeasure(line.text);
  const amounts = lines.filter(isAmount).length;
  if (amounts < 2 || (amounts * 3 < lines.length && !areLead(lines, isAmount))) return joinNumbers(lines);
  // One food without an amount stands in front of the first amount, or behind the last one.
  const last = lines.at(-1);
  const isAmountFirst = isAmount(lines[0]) || !(isAmount(last) || SEASONING.test(last?.text ?? ''));
  const joined: PageLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const [line, next] = [lines[index], lines[index + 1]];
    if (line === undefined) continue;
    const isPair =
      next !== undefined && isAmount(line) !== isAmount(next) && isAmount(line) === isAmountFirst;
    const pair = isAmountFirst ? `${line.text} ${next?.text}` : `${next?.text} ${line.text}`;
    // What the line is set like is told by its name: some foods have no amount.
    const name = isPair && isAmountFirst ? next : line;
    joined.push(isPair ? { ...name, text: pair } : line);
    if (isPair) index += 1;
  }
  return joinNumbers(joined);
}

/** Whether a food without an amount of its own follows each amount, and some amount is not behind a bare food. */
function areLead(lines: readonly PageLine[], isAmount: (line: PageLine | undefined) => boolean): boolean {
  const isFood = (line: PageLine | undefined) =>
    line !== undefined && !isAmount(line) && !startsWithAmount(line.text);
  const places = lines.flatMap((line, index) => (isAmount(line) ? [index] : []));
  return (
    places.every((index) => isFood(lines[index + 1])) && places.some((index) => !isFood(lines[index - 1]))
  );
}

/** What a list ends with and nobody measures, in five languages. */
const SEASONING =
  /^(?:\p{L}+ )?(?:salt|pepper|salz|pfeffer|sel|poivre|sal|pimienta|sale|pepe|oil|öl|huile|aceite|olio)(?:[\s,].{0,30})?$/iu;

/** Whether amounts and foods take turns from the first line to the last. */
function areAllPairs(lines: readonly PageLine[]): boolean {
  const first = isAmountAlone(lines[0]?.text ?? '');
  if (lines.length < 2 * PAIRS_MIN || lines.length % 2 !== 0) return false;
  return lines.every(({ text }, index) => isAmountAlone(text) === (index % 2 === 0 ? first : !first));
}

/** A number that stands on a line of its own belongs to what follows, unless that has an amount; a last one to nothing. */
function joinNumbers(lines: readonly PageLine[]): PageLine[] {
  const isNumber = (line: PageLine | undefined) =>
    line !== undefined && /^[\d\s.,/½¼¾⅓⅔⅛⅜⅝⅞–-]+$/.test(line.text);
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (isNumber(line)) return [];
    const isCounted = before !== undefined && isNumber(before) && !OWN_AMOUNT.test(line.text);
    return [isCounted ? { ...line, text: `${before.text} ${line.text}` } : line];
  });
}

/** "200 g flour", "flour 200 g"; the size in "(400 g) can of beans" is no amount. */
const OWN_AMOUNT = /^(?:\d|[½¼¾⅓⅔⅛⅜⅝⅞])|^\p{L}[^\d(]*\s\d/u;
