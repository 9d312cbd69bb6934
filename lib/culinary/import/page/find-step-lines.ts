import { ingredientLikeness } from './ingredient-likeness.ts';
import type { LineRun } from './line-runs.ts';
import type { PageLine } from './page-line.ts';

const COUNT_MAX = 60;
/** Runs of lines that are weighed of each kind. */
const RUNS_MAX = 40;
/** Shorter lines say nothing to do. */
const LENGTH_MIN = 12;
/** A longer line is a step, however bold. */
const HEADING_LENGTH_MAX = 50;
/** "Enjoy!" */
const LISTED_LENGTH_MIN = 4;

/** The lines of a page that tell what to do, after its ingredients (given as a run, or null); empty when none do. */
export function findStepLines(page: readonly PageLine[], ingredients: LineRun | null): string[] {
  const taken = new Set(ingredients?.lines ?? []);
  const candidates = [...namedSteps(page).slice(0, RUNS_MAX), ...headedSteps(page)];
  if (ingredients !== null) candidates.push(page.slice(ingredients.end, ingredients.end + COUNT_MAX));
  let best: { steps: string[]; score: number } | null = null;
  candidates.forEach((lines, index) => {
    const steps = stepTexts(lines.filter((line) => !taken.has(line)));
    const isLast = ingredients !== null && index === candidates.length - 1;
    const score = scoreOf(steps) * (isLast ? 0.5 : 1);
    if (score > 0 && (best === null || score > best.score)) best = { steps, score };
  });
  return (best as { steps: string[] } | null)?.steps ?? [];
}

function stepTexts(lines: readonly PageLine[]): string[] {
  const steps: string[] = [];
  const isListed =
    lines.find(({ text }) => text.length >= 30)?.isItem === true &&
    lines.filter(({ isItem }) => isItem).length >= 2;
  let before: PageLine | null = null;
  for (const line of lines) {
    // Between and behind the entries of a list stand headings of parts, pictures and thanks.
    if (isListed && !line.isItem) continue;
    const kind = line.heading;
    if ((kind === 'other' || BEHIND_STEPS.test(line.text)) && steps.length > 0) break;
    const isHeading = line.headingRank > 0 || (line.isStrong && line.text.length < HEADING_LENGTH_MAX);
    if (kind !== null || isHeading) continue;
    const { text } = line;
    // The number of a step beside it.
    if (NUMBER_ALONE.test(text)) continue;
    const isCut = text.length < 40 && !/[.!?:…)]$/.test(text);
    if (!isListed && steps.length > 0 && isCut && !isSetLike(line, before)) break;
    if (text.length < (isListed ? LISTED_LENGTH_MIN : LENGTH_MIN) || NO_STEP.test(text)) continue;
    steps.push(text);
    before = line;
  }
  return tidySteps(steps);
}

/** Whether a line stands in the same text as a step: its author may have left out the full stop. */
function isSetLike(line: PageLine, step: PageLine | null): boolean {
  if (step === null || line.isLink || line.text.length < UNENDED_LENGTH_MIN) return false;
  return line.block === step.block && line.make === step.make;
}

/** A shorter line without a full stop is a heading: "More soups". */
const UNENDED_LENGTH_MIN = 20;

const NUMBER =
  /^(?:(?:step|schritt|étape|etape|paso|passo|stap|krok|steg|trin)\s*\d{1,2}\s*[.:)–-]?|\d{1,2}[.)])\s*(?=\p{L}|[½¼¾"“(]|\d)/iu;
/** What cookbooks print behind the last step. */
const YIELD_AT_END = /\s+(?:Serves|Makes)\s+\d[^.]{0,30}\.?$/;

const NUMBER_ALONE = /^(?:(?:step|schritt|étape|etape|paso|passo|stap|krok|steg|trin)\s*)?\d{1,2}[.:)]?$/iu;
/** What pages set behind the last step. */
const BEHIND_STEPS =
  /^(?:last modified|posted (?:on|by|in)\b|tagged?(?: as)?\b|filed under|recipe type|leave your rating|(?:source|quelle|fonte|fuente|kilde|källa|photos?|fotos?|recipe|recette|ricetta|rezept)(?: by)?\s?:)/iu;
/** Of the steps so large a share has to be numbered. */
const NUMBERED_SHARE = 0.6;

/** Numbers go where most steps have one, as the order says the same; so does the yield behind the last step. */
function tidySteps(steps: readonly string[]): string[] {
  const numbered = steps.filter((step) => NUMBER.test(step)).length;
  const isNumbered = numbered > 1 && numbered >= steps.length * NUMBERED_SHARE;
  const bare = isNumbered ? steps.map((step) => step.replace(NUMBER, '')) : steps;
  return bare.map((step, index) => (index === bare.length - 1 ? step.replace(YIELD_AT_END, '') : step));
}

const NO_STEP =
  /^(?:print|save|share|pin|rate|click|subscribe|advertisement|cook mode|prevent your screen|prep time|cook time|total time|step \d+$)/i;

/** Many sentences of a fair length; lines that look like ingredients or links speak against. */
function scoreOf(steps: readonly string[]): number {
  if (steps.length === 0 || steps.length > COUNT_MAX) return 0;
  const sentences = steps.filter((step) => step.length >= 30 && /[.!?…)]["'”’]?$/.test(step)).length;
  const likes = steps.filter((step) => ingredientLikeness(step) >= 0.8).length;
  const length = steps.reduce((sum, step) => sum + step.length, 0);
  if (length < 20) return 0;
  return (
    (sentences + 0.3 * (steps.length - sentences)) / steps.length -
    likes / steps.length +
    Math.min(length, 1500) / 3000
  );
}

function namedSteps(page: readonly PageLine[]): PageLine[][] {
  const byName = new Map<string, PageLine[]>();
  const seen = new Set<string>();
  for (const line of page) {
    if (line.region !== 'steps') continue;
    const key = `${line.regionName}\n${line.text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const lines = byName.get(line.regionName);
    if (lines === undefined) byName.set(line.regionName, [line]);
    else lines.push(line);
  }
  return [...byName.values()];
}

function headedSteps(page: readonly PageLine[]): PageLine[][] {
  let runs = 0;
  return page.flatMap((line, index) => {
    if (line.heading !== 'steps' || runs === RUNS_MAX) return [];
    runs += 1;
    const end = endOfSteps(page, index);
    return end > index + 1 ? [page.slice(index + 1, end)] : [];
  });
}

function endOfSteps(page: readonly PageLine[], heading: number): number {
  const rank = page[heading]?.headingRank ?? 0;
  for (let index = heading + 1; index < page.length; index += 1) {
    const line = page[index];
    if (line === undefined || index > heading + COUNT_MAX) return index;
    const kind = line.heading;
    if (kind === 'other' || kind === 'ingredients') return index;
    if (line.headingRank > 0 && rank > 0 && line.headingRank <= rank && kind === null) return index;
  }
  return page.length;
}
