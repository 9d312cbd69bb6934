import { kindOf } from '../../composer/fridge/ingredient-kind.ts';
import { findFood, matchFood } from '../../foods/index.ts';

/** In which amounts a kind of food is listed by one unit: "" is pieces. */
interface UnitAmounts {
  readonly unit: string;
  /** Least and most for one person. */
  readonly leastEach: number;
  readonly mostEach: number;
  /** Amounts that cooks say, rising. */
  readonly amounts: readonly number[];
}

/** How foods of one kind are listed. */
export interface KindOfLine {
  readonly units: readonly UnitAmounts[];
  /** Whether it is also listed without an amount: "salt, to taste". */
  readonly isToTaste: boolean;
  /** How they are prepared: "finely chopped". */
  readonly preparations: readonly string[];
}

/** How ingredients are listed. */
export interface IngredientTable {
  readonly kinds: ReadonlyMap<string, KindOfLine>;
  /** Ids of the foods that recipes add to what is there. */
  readonly pantry: ReadonlySet<string>;
  /** The same of fridges in which all is sweet. */
  readonly sweetPantry: ReadonlySet<string>;
}

/** Of the amounts for one person, this share at either end is left out. */
const TAIL = 0.01;

interface Counted {
  readonly units: Map<string, number[][]>;
  toTaste: number;
  readonly preparations: Map<string, number>;
}

/** Counts how the lines of recipes list their ingredients. */
export class IngredientCounter {
  readonly #kinds = new Map<string, Counted>();
  readonly #pantry = new Map<string, number>();
  readonly #sweetPantry = new Map<string, number>();

  /**
   * @param line "125 g|rice|rinsed".
   * @param given ids of the foods that were there, and whether somebody said how much of each.
   */
  add(line: string, servings: number, given: ReadonlyMap<string, boolean>, isSweet: boolean): void {
    const [amount = '', name = '', preparation] = line.split('|');
    const food = matchFood(name)?.food ?? null;
    if (food === null) return;
    const isGiven = given.get(food.id);
    if (isGiven === undefined) {
      count(this.#pantry, food.id);
      if (isSweet) count(this.#sweetPantry, food.id);
    }
    const counted = this.#countedOf(kindOf(food));
    if (preparation !== undefined)
      counted.preparations.set(preparation, (counted.preparations.get(preparation) ?? 0) + 1);
    if (isGiven === true) return;
    if (amount === '') counted.toTaste += 1;
    const [, quantity, unit = ''] = /^(\S+)(?: (\S+))?$/.exec(amount) ?? [];
    if (quantity === undefined) return;
    const seen = counted.units.get(unit) ?? [];
    seen.push([Number(quantity), Number(quantity) / servings]);
    counted.units.set(unit, seen);
  }

  /** @param timesMin what was listed less often is left out. */
  toTable(timesMin: number): IngredientTable {
    const often = (counts: ReadonlyMap<string, number>) =>
      new Set([...counts].flatMap(([id, times]) => (times >= timesMin ? [id] : [])).sort());
    return {
      kinds: new Map(
        [...this.#kinds]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([kind, counted]) => [kind, sumUp(counted, timesMin)]),
      ),
      pantry: often(this.#pantry),
      sweetPantry: often(this.#sweetPantry),
    };
  }

  #countedOf(kind: string): Counted {
    let counted = this.#kinds.get(kind);
    if (counted === undefined) {
      counted = { units: new Map(), toTaste: 0, preparations: new Map() };
      this.#kinds.set(kind, counted);
    }
    return counted;
  }
}

function count(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

function sumUp({ units, toTaste, preparations }: Counted, timesMin: number): KindOfLine {
  return {
    units: [...units]
      .filter(([, seen]) => seen.length >= timesMin)
      .map(([unit, seen]) => sumUpUnit(unit, seen))
      .sort((a, b) => (a.unit < b.unit ? -1 : 1)),
    isToTaste: toTaste >= timesMin,
    preparations: [...preparations].flatMap(([text, times]) => (times >= timesMin ? [text] : [])).sort(),
  };
}

function sumUpUnit(unit: string, seen: readonly (readonly number[])[]): UnitAmounts {
  const each = seen.map(([, one = 0]) => one).sort((a, b) => a - b);
  const tail = Math.floor(each.length * TAIL);
  return {
    unit,
    leastEach: each[tail] ?? 0,
    mostEach: each[each.length - 1 - tail] ?? 0,
    amounts: [...new Set(seen.map(([quantity = 0]) => quantity))].sort((a, b) => a - b),
  };
}

/** Amounts of a kind for so many people, as a line writes them; "" is none. */
export function listAmounts({ units, isToTaste }: KindOfLine, servings: number): string[] {
  const amounts = units.flatMap(({ unit, leastEach, mostEach, amounts }) =>
    amounts
      .filter((amount) => amount >= leastEach * servings && amount <= mostEach * servings)
      .map((amount) => (unit === '' ? String(amount) : `${amount} ${unit}`)),
  );
  return isToTaste || amounts.length === 0 ? [...amounts, ''] : amounts;
}

/** A table as text: both pantries, then a line for each kind and, indented, its units and preparations. */
export function writeIngredientTable({ kinds, pantry, sweetPantry }: IngredientTable): string {
  const lines = [...kinds].flatMap(([kind, { units, isToTaste, preparations }]) => [
    `${kind}\t${isToTaste ? 'to taste' : ''}\t${preparations.join('\t')}`,
    ...units.map(
      ({ unit, leastEach, mostEach, amounts }) =>
        ` ${[unit, round(leastEach), round(mostEach), ...amounts].join('\t')}`,
    ),
  ]);
  return [writeIds(pantry), writeIds(sweetPantry), ...lines].join('\n');
}

/** No line is empty: an empty one ends the table. */
const writeIds = (ids: ReadonlySet<string>) => (ids.size === 0 ? '-' : [...ids].join('\t'));

const readIds = (line: string) => new Set(line.split('\t').filter((id) => findFood(id) !== null));

const round = (value: number) => Number(value.toPrecision(4));

/** The inverse of `writeIngredientTable`. */
export function readIngredientTable(text: string): IngredientTable {
  const [pantry = '', sweetPantry = '', ...lines] = text.split('\n');
  const kinds = new Map<string, KindOfLine & { units: UnitAmounts[] }>();
  let last: UnitAmounts[] = [];
  for (const line of lines) {
    if (line.startsWith(' ')) {
      const [unit = '', least, most, ...amounts] = line.slice(1).split('\t');
      last.push({ unit, leastEach: Number(least), mostEach: Number(most), amounts: amounts.map(Number) });
    } else {
      const [kind = '', taste, ...preparations] = line.split('\t');
      last = [];
      const kept = preparations.filter((preparation) => preparation !== '');
      kinds.set(kind, { units: last, isToTaste: taste === 'to taste', preparations: kept });
    }
  }
  return { kinds, pantry: readIds(pantry), sweetPantry: readIds(sweetPantry) };
}
