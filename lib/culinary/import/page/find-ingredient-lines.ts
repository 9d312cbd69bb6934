import { ingredientLikeness } from './ingredient-likeness.ts';
import type { PageLine } from './page-line.ts';

/** Lines that may be the ingredients, with their place on the page. */
export interface LineRun {
  readonly lines: readonly PageLine[];
  /** Index of the first line on the page. */
  readonly start: number;
  /** Index after the last one. */
  readonly end: number;
}

const COUNT_MAX = 80;
/** Runs of a kind that are weighed; a page with more is no page of one recipe. */
const RUNS_MAX = 60;
/** What share of the lines has to look like ingredients, by how the run was found. */
const LIKENESS_MIN = { named: 0.4, headed: 0.45, list: 0.6 };
const BULLET = /^(?:[-–—•·▢☐▪◦‣■□✓✔]\s*|\*\s+)+/u;

/** The run of lines on a page that is most surely its list of ingredients; null when there is none. */
export function findIngredientLines(page: readonly PageLine[]): LineRun | null {
  const candidates = [
    ...namedRuns(page)
      .slice(0, RUNS_MAX)
      .map((run) => ({ run, min: LIKENESS_MIN.named, bonus: 0.3 })),
    ...headedRuns(page)
      .slice(0, RUNS_MAX)
      .map((run) => ({ run, min: LIKENESS_MIN.headed, bonus: 0.35 })),
    ...listRuns(page)
      .slice(0, RUNS_MAX)
      .map((run) => ({ run, min: LIKENESS_MIN.list, bonus: 0 })),
  ];
  let best: { run: LineRun; score: number } | null = null;
  for (const { run, min, bonus } of candidates) {
    const lines = joinAmounts(withoutHeadingsAndNotes(run.lines.filter(isIngredientLine)));
    const likeness = likenessOf(lines);
    if (lines.length < 2 || lines.length > COUNT_MAX || likeness < min) continue;
    const score = likeness + bonus + Math.min(lines.length, 12) / 24;
    if (best === null || score > best.score) best = { run: { ...run, lines }, score };
  }
  return best?.run ?? null;
}

/** The text of an ingredient line without its bullet. */
export function ingredientText(line: PageLine): string {
  return line.text.replace(BULLET, '');
}

function likenessOf(lines: readonly PageLine[]): number {
  if (lines.length === 0) return 0;
  return lines.reduce((sum, line) => sum + ingredientLikeness(ingredientText(line)), 0) / lines.length;
}

const AMOUNT_ALONE =
  /^(?:(?:ca\.?|about)\s*)?(?:\d[\d\s.,/–-]*|[½¼¾⅓⅔⅛⅜⅝⅞]|\d*[½¼¾⅓⅔⅛⅜⅝⅞])\s*(?:\p{L}{1,14}\.?)?$/u;

/** Amounts that stand on lines of their own go to the line behind, or before where the name comes first. */
function joinAmounts(lines: readonly PageLine[]): PageLine[] {
  const isAmount = (line: PageLine | undefined) => line !== undefined && AMOUNT_ALONE.test(line.text);
  const amounts = lines.filter(isAmount).length;
  if (amounts < 2 || amounts * 3 < lines.length) return joinNumbers(lines);
  const isAmountFirst = isAmount(lines[0]);
  const joined: PageLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const [line, next] = [lines[index], lines[index + 1]];
    if (line === undefined) continue;
    const isPair =
      next !== undefined && isAmount(line) !== isAmount(next) && isAmount(line) === isAmountFirst;
    const pair = isAmountFirst ? `${line.text} ${next?.text}` : `${next?.text} ${line.text}`;
    joined.push(isPair ? { ...line, text: pair } : line);
    if (isPair) index += 1;
  }
  return joinNumbers(joined);
}

/** A number that stands on a line of its own belongs to what follows; a last one to nothing. */
function joinNumbers(lines: readonly PageLine[]): PageLine[] {
  const isNumber = (line: PageLine | undefined) =>
    line !== undefined && /^[\d\s.,/½¼¾⅓⅔⅛⅜⅝⅞–-]+$/.test(line.text);
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (isNumber(line)) return [];
    return [
      before !== undefined && isNumber(before) ? { ...line, text: `${before.text} ${line.text}` } : line,
    ];
  });
}

/** Headings in capitals among other lines, and remarks behind the list. */
function withoutHeadingsAndNotes(lines: readonly PageLine[]): PageLine[] {
  const isLoud = ({ text }: PageLine) => !/[\p{Ll}\d]/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
  const loud = lines.filter(isLoud).length;
  const quiet = loud * 2 < lines.length ? lines.filter((line) => !isLoud(line)) : lines;
  // Where the ingredients are entries of a list, other lines are headings of parts and buttons.
  const items = quiet.filter(({ isItem }) => isItem).length;
  const strong = quiet.filter(({ isStrong }) => isStrong).length;
  const isOdd = ({ isItem, isStrong }: PageLine) =>
    (!isItem && items * 3 >= quiet.length * 2) || (isStrong && strong * 2 < quiet.length);
  const kept = quiet.filter((line) => !isOdd(line) || ingredientLikeness(line.text) >= 0.8);
  while (
    kept.length > 2 &&
    ingredientLikeness(kept[0]?.text ?? '') === 0 &&
    NO_FOOD.test(kept[0]?.text ?? '')
  )
    kept.shift();
  while (kept.length > 0 && isRemark(kept.at(-1)?.text ?? '')) kept.pop();
  return kept;
}

/** Controls above a list: its units, its scale, its persons, the screen. */
const NO_FOOD =
  /\b(?:units?|scale|screen|mode|personen|persons?|people|personnes|servings?|metric|shopping|switch)\b/i;

function isRemark(text: string): boolean {
  return text.length > 60 && /[.!]$/.test(text) && ingredientLikeness(text) === 0;
}

/** Headings of groups, buttons and the scaler of servings are no ingredients. */
function isIngredientLine(line: PageLine): boolean {
  if (line.headingRank > 0 || line.heading !== null) return false;
  const text = ingredientText(line);
  if (text.length > 300 || (text.length < 2 && !/\d/.test(text))) return false;
  if (/^\p{L}[^\d]{0,60}:$/u.test(text)) return false;
  return !NO_INGREDIENT.test(text) && !OF_A_PART.test(text) && !TIME_LABEL.test(text);
}

/** "For the sauce", in five languages; with an amount it would be an ingredient. */
const OF_A_PART =
  /^(?:for (?:the|your) |for serving$|to serve$|für (?:den|die|das) |pour (?:le |la |les |l['’])|para (?:el|la|los|las) |per (?:il |la |lo |le |i |gli |l['’])|(?:group|part|step) \d+$|total weight)[^\d]{0,40}$/iu;
const TIME_LABEL =
  /^(?:prep|cook|total|bake|ready|preparazione|cottura|totale|tempo|zubereitung|kochzeit|gesamt|préparation|cuisson|temps|tiempo|bereiding)[^\d:]{0,20}:?\s*\d+\s*(?:h|m|std|ore|uur)/iu;
const NO_INGREDIENT =
  /^(?:\d+ ?x|us|metric|us customary|cook mode.*|print.*|save.*|prevent your screen.*|scale|servings?:?|(?:serves|makes|für|pour|voor|para|per)\s.{0,20}\d.{0,20}|(?:add|buy|shop|copy|check|show|unit|toggle|select|deselect)\b.*|yield:?.*|portion(?:en|s)?:?|personen|personnes|\d+ (?:servings?|portion(?:en|s)?|personen|personnes))$/iu;

/** Lines within elements whose names speak of ingredients; regions with the same names belong together. */
function namedRuns(page: readonly PageLine[]): LineRun[] {
  const byName = new Map<string, Map<number, number[]>>();
  page.forEach((line, index) => {
    if (line.region !== 'ingredients') return;
    const regions = byName.get(line.regionName) ?? new Map<number, number[]>();
    byName.set(line.regionName, regions);
    regions.set(line.regionNumber, [...(regions.get(line.regionNumber) ?? []).slice(-COUNT_MAX * 2), index]);
  });
  return [...byName.values()].map((regions) => {
    const seen = new Set<string>();
    const indexes = [...regions.values()].filter((region) => {
      // Pages repeat the list for printing and for phones.
      const key = region.map((index) => page[index]?.text ?? '').join('\n');
      return !seen.has(key) && seen.add(key);
    });
    return runOf(page, indexes.flat());
  });
}

function runOf(page: readonly PageLine[], indexes: readonly number[]): LineRun {
  const lines = indexes.flatMap((index) => page[index] ?? []);
  return { lines, start: indexes[0] ?? 0, end: (indexes.at(-1) ?? 0) + 1 };
}

/** Lines from a heading "Ingredients" to the next heading that opens another part. */
function headedRuns(page: readonly PageLine[]): LineRun[] {
  const runs: LineRun[] = [];
  page.forEach((line, index) => {
    if (line.heading !== 'ingredients' || runs.length === RUNS_MAX) return;
    const end = endOfSection(page, index);
    if (end > index + 1) runs.push({ lines: page.slice(index + 1, end), start: index + 1, end });
  });
  return runs;
}

/** Where the section under a heading ends: at a heading of the same rank, of another part, or where prose begins. */
function endOfSection(page: readonly PageLine[], heading: number): number {
  const rank = page[heading]?.headingRank ?? 0;
  let prose = 0;
  for (let index = heading + 1; index < page.length && index < heading + 2 * COUNT_MAX; index += 1) {
    const line = page[index];
    if (line === undefined) return index;
    if (line.heading === 'steps' || line.heading === 'other') return index;
    if (line.headingRank > 0 && rank > 0 && line.headingRank <= rank && index > heading + 1) return index;
    prose = ingredientLikeness(line.text) === 0 && line.text.length > 100 ? prose + 1 : 0;
    if (prose === 2) return index - 1;
  }
  return Math.min(page.length, heading + 2 * COUNT_MAX);
}

/** Entries of one list or table. */
function listRuns(page: readonly PageLine[]): LineRun[] {
  const byBlock = new Map<number, number[]>();
  page.forEach((line, index) => {
    if (line.isItem)
      byBlock.set(line.block, [...(byBlock.get(line.block) ?? []).slice(-COUNT_MAX - 1), index]);
  });
  return [...byBlock.values()]
    .filter((indexes) => indexes.length >= 3)
    .map((indexes) => runOf(page, indexes));
}
