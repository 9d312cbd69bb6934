import { findLineAllergens } from '../allergens/index.ts';
import { type FoodConstraints, findDietConflict, isFoodAllowed } from '../diets/index.ts';
import type { Food } from '../foods/food.ts';
import { FOODS, findFood } from '../foods/index.ts';
import { formatIngredientPhrase } from '../phrases/index.ts';
import { readIngredientLine } from '../reading/index.ts';
import type { ParsedIngredient } from '../recipe/recipe.ts';
import type { UnitSystem } from '../units/index.ts';
import { convertParts } from './convert-amount.ts';
import type {
  Substitution,
  SubstitutionEffect,
  SubstitutionFunction,
  SubstitutionPart,
} from './substitution.ts';
import { substitutionsFor } from './substitution-table.ts';

/** What a substitute has to respect, and what is wished of it. */
export interface SubstitutionRequest extends FoodConstraints {
  /** What the ingredient does in this dish, if that is known. */
  readonly needs?: readonly SubstitutionFunction[];
  /** Foods that are at hand; substitutes from them come first. */
  readonly availableFoodIds?: readonly string[];
  readonly units?: UnitSystem;
}

/** One way to replace an ingredient. */
export interface Substitute {
  readonly replaces: string;
  readonly parts: readonly SubstitutionPart[];
  /** The lines to write in its place: "3 tbsp water". */
  readonly phrases: readonly string[];
  readonly functions: readonly SubstitutionFunction[];
  readonly effects: readonly SubstitutionEffect[];
  readonly source: string;
  /** `table`: a row that says so; `similar`: a food of the same kind, weight for weight. */
  readonly basis: 'table' | 'similar';
}

const MOST = 6;
/** Kinds whose foods may stand in for each other; a seasoning or a leavening never does ("curing salt" is no salt). */
const INTERCHANGEABLE: ReadonlySet<Food['category']> = new Set([
  'vegetable',
  'leafy_green',
  'allium',
  'root_vegetable',
  'mushroom',
  'legume',
  'grain',
  'pasta',
  'bread',
  'flour',
  'fruit',
  'dried_fruit',
  'nut',
  'seed',
  'herb',
  'oil',
  'cheese',
  'meat',
  'processed_meat',
  'poultry',
  'fish',
  'shellfish',
  'plant_protein',
]);
/** Sum of differences in protein, fat, carbohydrate and fibre, g in 100 g, up to which two foods are alike. */
const ALIKE_MAX = 60;
/** A row for a spoonful speaks of thickening or flavour and not of a cake's flour: more spoons than these are another use. */
const SPOONS_MAX = 12;
const SPOONS: ReadonlySet<string | null> = new Set(['tsp', 'tbsp', 'pinch']);
const SIMILAR_SOURCE = 'chef-genius:same-kind-of-food';

/**
 * Ranked substitutes for a line of a recipe that respect allergies, diets and exclusions, each read again as a line and
 * checked. The table's come first; where it has none left, foods of the same kind and origin stand in weight for
 * weight. Empty when nothing fits or the food is unknown. An amount that cannot be converted leaves quantities out.
 */
export function findSubstitutes(line: ParsedIngredient, request: SubstitutionRequest): Substitute[] {
  const food = line.foodId === null ? null : findFood(line.foodId);
  if (food === null) return [];
  const fromTable = rowsFor(food)
    .filter((row) => !isOtherUse(line, row))
    .filter((row) => row.parts.every((part) => isAllowed(part.foodId, request)))
    .map((row) => toSubstitute(line, food, row, request))
    .filter((candidate) => passesAgain(candidate, request));
  const ranked = rank(fromTable, request);
  return (ranked.length > 0 ? ranked : findSimilar(line, food, request)).slice(0, MOST);
}

/** Rows of the food, or of the plain food that it is a kind of ("caster sugar" is sugar). */
function rowsFor(food: Food): readonly Substitution[] {
  const own = substitutionsFor(food.id);
  if (own.length > 0) return own;
  const plain = FOODS.find(
    (candidate) =>
      candidate !== food &&
      candidate.category === food.category &&
      candidate.ndbNo !== null &&
      candidate.ndbNo === food.ndbNo &&
      substitutionsFor(candidate.id).length > 0,
  );
  return plain === undefined ? [] : substitutionsFor(plain.id);
}

/** Ten tablespoons of cornstarch do not replace a cake's flour. */
function isOtherUse(line: ParsedIngredient, row: Substitution): boolean {
  if (!SPOONS.has(row.per.unit)) return false;
  const [part] = convertParts(line, row) ?? [];
  const [own] = row.parts;
  return (
    part !== undefined && own !== undefined && part.quantity / own.quantity > SPOONS_MAX * row.per.quantity
  );
}

function isAllowed(foodId: string, request: SubstitutionRequest): boolean {
  const food = findFood(foodId);
  return food !== null && isFoodAllowed(food, request);
}

function toSubstitute(
  line: ParsedIngredient,
  food: Food,
  row: Substitution,
  request: SubstitutionRequest,
): Substitute {
  const parts = convertParts(line, row);
  return {
    replaces: food.id,
    parts: parts ?? row.parts,
    phrases: (parts ?? row.parts).map((part) => phraseOf(part, parts !== null, request.units ?? 'metric')),
    functions: row.functions,
    effects: row.effects,
    source: row.source,
    basis: 'table',
  };
}

function phraseOf(
  { foodId, quantity, unit }: SubstitutionPart,
  hasAmount: boolean,
  units: UnitSystem,
): string {
  const name = findFood(foodId)?.name ?? foodId;
  return formatIngredientPhrase(
    { quantity: hasAmount ? quantity : null, unit, food: name, preparation: null },
    units,
  );
}

/** Reads the printed lines as any recipe's: what is proposed must pass the checks that a recipe does. */
function passesAgain({ phrases }: Substitute, { allergies, diets }: SubstitutionRequest): boolean {
  return phrases.every((phrase, index) => {
    const line = readIngredientLine(phrase, index);
    if (!line.isUnderstood) return false;
    if (findLineAllergens(line).some(({ allergen }) => allergies.includes(allergen))) return false;
    return line.foods.every((food) => diets.every((diet) => findDietConflict(food, diet) === null));
  });
}

/** What does the job first, then what is at hand, then the table's order: it has the best first. */
function rank(candidates: readonly Substitute[], request: SubstitutionRequest): Substitute[] {
  const needs = request.needs ?? [];
  const available = new Set(request.availableFoodIds ?? []);
  const score = ({ functions, parts }: Substitute): number =>
    4 * needs.filter((need) => functions.includes(need)).length +
    2 * (parts.every(({ foodId }) => foodId === 'water' || available.has(foodId)) ? 1 : 0) -
    (needs.length > 0 && !needs.some((need) => functions.includes(need)) ? 8 : 0);
  return candidates
    .map((candidate, index) => ({ candidate, index, score: score(candidate) }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ candidate }) => candidate);
}

/** Foods of the same kind, origin and role, the most alike in composition first. */
function findSimilar(line: ParsedIngredient, food: Food, request: SubstitutionRequest): Substitute[] {
  if (!INTERCHANGEABLE.has(food.category)) return [];
  return FOODS.filter(
    (candidate) =>
      candidate.category === food.category &&
      candidate.ndbNo !== food.ndbNo &&
      candidate.roles.some((role) => food.roles.includes(role)) &&
      isFoodAllowed(candidate, request),
  )
    .map((candidate) => ({ candidate, distance: distanceOf(food, candidate) }))
    .filter(({ distance }) => distance <= ALIKE_MAX)
    .sort((a, b) => a.distance - b.distance || a.candidate.id.localeCompare(b.candidate.id, 'en'))
    .slice(0, MOST)
    .map(({ candidate }) => similar(line, food, candidate, request))
    .filter((substitute) => passesAgain(substitute, request));
}

function similar(
  line: ParsedIngredient,
  food: Food,
  candidate: Food,
  request: SubstitutionRequest,
): Substitute {
  const part: SubstitutionPart =
    line.grams === null
      ? { foodId: candidate.id, quantity: line.quantity ?? 1, unit: line.unit }
      : { foodId: candidate.id, quantity: line.grams, unit: 'g' };
  return {
    replaces: food.id,
    parts: [part],
    phrases: [phraseOf(part, line.quantity !== null, request.units ?? 'metric')],
    functions: [],
    effects: ['different_taste'],
    source: SIMILAR_SOURCE,
    basis: 'similar',
  };
}

/** Difference in what 100 g bring; foods without figures are last. */
function distanceOf(a: Food, b: Food): number {
  const keys = ['proteinGrams', 'fatGrams', 'carbohydrateGrams', 'fibreGrams'] as const;
  return keys.reduce(
    (sum, key) => {
      const [first, second] = [a.nutrientsPer100g[key], b.nutrientsPer100g[key]];
      return sum + (first === null || second === null ? 50 : Math.abs(first - second));
    },
    a.origin === b.origin ? 0 : 20,
  );
}
