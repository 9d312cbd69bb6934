import type { Food, FoodAllergenPath, FoodMention } from '../foods/food.ts';
import { foodAllergens } from '../foods/index.ts';
import { allLines, type LineReading, plainText, type RecipeReading, readRecipe } from '../reading/index.ts';
import type { RecipeLocation, RecipeText } from '../recipe/recipe.ts';
import {
  ALLERGEN_SOURCES,
  ALLERGENS,
  type Allergen,
  type AllergenVerdict,
  type GlutenCereal,
  type TreeNut,
} from '../vocabulary/index.ts';
import { judgeClaim, likelyStandIns } from './claimed-away.ts';
import { findCompoundAllergens } from './compound-words.ts';

export interface AllergenFinding {
  readonly allergen: Allergen;
  readonly verdict: 'contains' | 'may_contain';
  /** From the food as written down to what is the allergen: "Worcestershire sauce", "anchovy", "fish". */
  readonly path: readonly string[];
  readonly nut?: TreeNut;
  readonly cereal?: GlutenCereal;
  readonly where: RecipeLocation;
  /** The law that makes it an allergen to declare. */
  readonly source: string;
}

export interface AllergenReport {
  readonly verdicts: Readonly<Record<Allergen, AllergenVerdict>>;
  readonly findings: readonly AllergenFinding[];
  /** Lines with something in them that we could not recognise; each makes an absence unknown. */
  readonly unknown: readonly { readonly where: RecipeLocation; readonly text: string }[];
}

export interface AllergenOptions {
  /**
   * Coconut is a fruit (Cocos nucifera) and no tree nut in either vocabulary; FDA took it off its list in January
   * 2025. Some people with a nut allergy were told to avoid it: ask for it and it is reported as `may_contain`.
   */
  readonly warnsOfCoconut?: boolean;
}

/** Allergens of a recipe over its title, ingredient lines and steps, with the reason for each. */
export function findAllergens(recipe: RecipeText, options: AllergenOptions = {}): AllergenReport {
  return reportAllergens(readRecipe(recipe), options);
}

/** The same from lines that were read already. */
export function reportAllergens(reading: RecipeReading, options: AllergenOptions = {}): AllergenReport {
  const lines = allLines(reading);
  const findings = lines.flatMap(findLineAllergens);
  if (options.warnsOfCoconut === true) findings.push(...lines.flatMap(findCoconut));
  const unknown = lines
    .filter(({ isUnderstood }) => !isUnderstood)
    .map(({ where, text }) => ({ where, text }));
  const verdicts = Object.fromEntries(
    ALLERGENS.map((allergen) => [allergen, judge(allergen, findings, unknown.length > 0)]),
  ) as Record<Allergen, AllergenVerdict>;
  return { verdicts, findings, unknown };
}

function judge(
  allergen: Allergen,
  findings: readonly AllergenFinding[],
  hasUnknown: boolean,
): AllergenVerdict {
  const own = findings.filter((finding) => finding.allergen === allergen);
  if (own.some(({ verdict }) => verdict === 'contains')) return 'contains';
  if (own.length > 0) return 'may_contain';
  return hasUnknown ? 'unknown' : 'none_found';
}

/** Allergens of one line: of its foods through their constituents, then of compound words that no food covers. */
export function findLineAllergens(line: LineReading): AllergenFinding[] {
  const fromFoods = dedupe(line.foods.flatMap((food) => findFoodAllergens(line, food)));
  const known = new Set(
    fromFoods.filter(({ verdict }) => verdict === 'contains').map(({ allergen }) => allergen),
  );
  const fromWords = findCompoundAllergens(uncovered(line))
    .filter(({ allergen }) => !known.has(allergen))
    .map(({ allergen, word, verdict }) => ({
      allergen,
      verdict,
      path: [word, allergen],
      where: line.where,
      source: ALLERGEN_SOURCES[allergen],
    }));
  return [...fromFoods, ...fromWords];
}

/** Allergens of one food of a line, with what the line claims of it. Said twice, the stronger reading counts. */
function findFoodAllergens(line: LineReading, food: Food): AllergenFinding[] {
  const own = line.mentions.filter((mention) => mention.food.id === food.id);
  const paths = foodAllergens(food);
  if (own.length === 0) return paths.map((path) => toFinding(line, food, path, path.presence));
  return own.flatMap((mention) => [
    ...withLabel(paths, mention.label).flatMap((path) => {
      const claim = judgeClaim(path.allergen, food, mention);
      if (claim === 'gone') return [];
      const isDoubtful = claim === 'doubtful' || mention.isUncertain === true;
      return [toFinding(line, food, path, isDoubtful ? 'may_contain' : path.presence, mention)];
    }),
    ...likelyStandIns(food, mention.freeFrom ?? []).map((allergen) => ({
      allergen,
      verdict: 'may_contain' as const,
      path: [writtenName(food, mention), allergen],
      where: line.where,
      source: ALLERGEN_SOURCES[allergen],
    })),
  ]);
}

/**
 * The food's allergens with what labels mean by the very name that was written, which is more exact: certain where
 * the table's wider food is not ("soy yogurt"), and silent where the name is known to be harmless ("coconut yogurt").
 */
function withLabel(paths: readonly FoodAllergenPath[], label: Food | undefined): readonly FoodAllergenPath[] {
  if (label === undefined) return paths;
  const own = foodAllergens(label);
  return own.length === 0 ? paths.filter(({ presence }) => presence === 'contains') : [...paths, ...own];
}

function toFinding(
  line: LineReading,
  food: Food,
  { allergen, nut, cereal, path }: FoodAllergenPath,
  verdict: 'contains' | 'may_contain',
  mention?: FoodMention,
): AllergenFinding {
  return {
    allergen,
    verdict,
    path: endsWithAllergen([writtenName(food, mention), ...path.slice(1)], allergen),
    ...(nut === undefined ? {} : { nut }),
    ...(cereal === undefined ? {} : { cereal }),
    where: line.where,
    source: ALLERGEN_SOURCES[allergen],
  };
}

/** A label's row stands for a whole class of names, so the one that was written is shown. */
function writtenName(food: Food, mention: FoodMention | undefined): string {
  const isByLabel = mention?.label !== undefined || food.id.startsWith('label-');
  return mention !== undefined && isByLabel ? mention.text : food.name;
}

function endsWithAllergen(path: readonly string[], allergen: Allergen): string[] {
  return path.at(-1) === allergen ? [...path] : [...path, allergen];
}

/** One finding per allergen and food path head; certain ones first. */
function dedupe(findings: readonly AllergenFinding[]): AllergenFinding[] {
  const kept = new Map<string, AllergenFinding>();
  for (const finding of findings) {
    const key = [finding.allergen, finding.path[0], finding.nut, finding.cereal].join('|');
    const earlier = kept.get(key);
    if (earlier === undefined || (earlier.verdict === 'may_contain' && finding.verdict === 'contains'))
      kept.set(key, finding);
  }
  return [...kept.values()];
}

const COCONUT = /\b(?:coco ?nuts?|kokos\p{L}*|cocos?|copra)\b/iu;

function findCoconut(line: LineReading): AllergenFinding[] {
  const named = COCONUT.exec(plainText(line.text))?.[0];
  return named === undefined
    ? []
    : [
        {
          allergen: 'tree_nut',
          verdict: 'may_contain',
          path: [named, 'tree_nut'],
          where: line.where,
          source: ALLERGEN_SOURCES.tree_nut,
        },
      ];
}

/** The text without the names of recognised foods and without what is said to be absent. */
function uncovered(line: LineReading): string {
  const text = plainText(line.text);
  let rest = '';
  let last = 0;
  const spans = [...line.mentions, ...line.cleared].sort((a, b) => a.start - b.start);
  for (const { start, end } of spans) {
    if (start >= last) rest += `${text.slice(last, start)} . `;
    last = Math.max(last, end);
  }
  return rest + text.slice(last);
}
