import type { Food, FoodMeasure } from '../foods/food.ts';
import type { GramsSource } from '../recipe/recipe.ts';
import { unitByCode } from './find-unit.ts';
import type { Unit } from './unit-table.ts';

export interface AmountOfFood {
  readonly quantity: number;
  /** Code of a unit, or null for a counted food. */
  readonly unit: string | null;
  readonly size?: string | null | undefined;
  readonly food: Food | null;
}

export interface GramsFound {
  readonly grams: number;
  readonly from: GramsSource;
}

/** ml of a quantity in a volume unit; null for any other unit. */
export function toMillilitres(quantity: number, unit: string): number | null {
  const found = unitByCode(unit);
  return found?.kind === 'volume' && found.size !== null ? quantity * found.size : null;
}

/**
 * Mass of an amount in grams with how it was found, or null where nothing says: a mass unit by definition, a
 * household measure of the very food (SR28's WEIGHT rows), its density, or the weight of one piece.
 */
export function toGrams({ quantity, unit, size, food }: AmountOfFood): GramsFound | null {
  if (unit === null) return weighPieces(quantity, size ?? null, food);
  const found = unitByCode(unit);
  if (found === null) return null;
  if (found.kind === 'mass' && found.size !== null)
    return { grams: quantity * found.size, from: 'mass_unit' };
  const measure = food && findMeasure(food, unit, size ?? null);
  if (measure !== null && !isOtherForm(measure, found, food))
    return { grams: quantity * measure, from: 'food_measure' };
  if (found.kind === 'volume' && found.size !== null) return weighVolume(quantity * found.size, unit, food);
  return weighOddUnit(quantity, unit, size ?? null, food);
}

/** Share by which a cup may differ from the density before it is a cup of something else. */
const DENSITY_TOLERANCE = 0.15;

/** True for a row that measures the food in another form than its density is of: a cup of cream, whipped. */
function isOtherForm(gramsOfOne: number, { kind, size }: Unit, food: Food | null): boolean {
  const density = food?.densityGramsPerMl ?? null;
  if (kind !== 'volume' || size === null || density === null || density <= 0) return false;
  return Math.abs(gramsOfOne / size / density - 1) > DENSITY_TOLERANCE;
}

/** Pinches are too small to matter where no density is known: water's is taken, and said. */
function weighVolume(millilitres: number, unit: string, food: Food | null): GramsFound | null {
  const density = food?.densityGramsPerMl ?? densityFromMeasures(food);
  if (density !== null) return { grams: millilitres * density, from: 'density' };
  return unit === 'pinch' || unit === 'dash' || unit === 'drop'
    ? { grams: millilitres, from: 'assumed_pinch' }
    : null;
}

function densityFromMeasures(food: Food | null): number | null {
  for (const measure of food?.measures ?? []) {
    const unit = unitByCode(measure.unit);
    if (unit?.kind === 'volume' && unit.size !== null && unit.size >= 4) return measure.grams / unit.size;
  }
  return null;
}

function weighPieces(quantity: number, size: string | null, food: Food | null): GramsFound | null {
  if (food === null) return null;
  const each =
    findMeasure(food, 'each', size) ??
    findMeasure(food, 'piece', size) ??
    findMeasure(food, 'fillet', size) ??
    findMeasure(food, 'head', size);
  return each === null ? null : { grams: quantity * each, from: 'unit_weight' };
}

/** Units that stand for another one where the food has no row of its own. */
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  rib: ['stalk'],
  stem: ['stalk', 'sprig'],
  spear: ['each', 'stalk'],
  bulb: ['each', 'head'],
  chunk: ['piece'],
  wedge: ['piece'],
  strip: ['piece'],
  link: ['each', 'piece'],
  bar: ['each', 'package'],
  tub: ['container', 'package'],
  container: ['package'],
  packet: ['package'],
  pouch: ['package'],
  bag: ['package'],
  box: ['package'],
  carton: ['package'],
  envelope: ['package'],
  sachet: ['package'],
  block: ['package', 'each'],
  rasher: ['slice'],
  head: ['each'],
  fillet: ['each', 'piece'],
  piece: ['each'],
  loaf: ['each'],
  ear: ['each'],
  cube: ['each'],
  stalk: ['each', 'stick'],
  stick: ['stalk', 'each'],
  leaf: ['each'],
  package: ['can', 'jar'],
  jar: ['can', 'package'],
  can: ['jar', 'package'],
  sheet: ['each', 'leaf'],
};

/** A handful of leaves, rice or nuts is about a quarter of a cup heaped to a half: 80 ml are taken. */
const HANDFUL_ML = 80;

function weighOddUnit(
  quantity: number,
  unit: string,
  size: string | null,
  food: Food | null,
): GramsFound | null {
  if (food === null) return null;
  for (const other of STAND_INS[unit] ?? []) {
    const grams = findMeasure(food, other, size);
    if (grams !== null) return { grams: quantity * grams, from: 'food_measure' };
  }
  if (unit !== 'handful') return null;
  const density = food.densityGramsPerMl ?? densityFromMeasures(food);
  return density === null ? null : { grams: quantity * HANDFUL_ML * density, from: 'density' };
}

/** "1 cherry" of the tomato's rows is a small kind of it: a tomato without a size is a medium one. */
function mediumOfLarger(rows: readonly FoodMeasure[]): FoodMeasure | undefined {
  const medium = rows.find((measure) => measure.size === 'medium');
  const plain = rows.find((measure) => measure.size === undefined);
  return medium !== undefined && plain !== undefined && plain.grams * 2 < medium.grams ? medium : undefined;
}

/** g of one `unit` of the food: the row of the size asked for, else the one without a size, else `medium`. */
function findMeasure(food: Food, unit: string, size: string | null): number | null {
  const rows = food.measures.filter((measure) => measure.unit === unit);
  const row =
    (size !== null ? rows.find((measure) => measure.size === size) : undefined) ??
    mediumOfLarger(rows) ??
    rows.find((measure) => measure.size === undefined && measure.detail === undefined) ??
    rows.find((measure) => measure.size === undefined) ??
    rows.find((measure) => measure.size === 'medium') ??
    rows[0];
  return row?.grams ?? null;
}
