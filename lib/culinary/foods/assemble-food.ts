import type { NutrientProfile } from '../vocabulary/index.ts';
import { type DerivedFoods, profileOf } from './derived.ts';
import { categoryPath } from './facts/category-tree.ts';
import { cookTimes } from './facts/cook-times.ts';
import { findCookedForm } from './facts/cooked-forms.ts';
import type {
  CategoryPath,
  CookedForm,
  CookTime,
  FactSource,
  FoodPrice,
  ShelfLife,
} from './facts/food-facts.ts';
import { foodPrice } from './facts/prices.ts';
import { seasonMonths } from './facts/seasons.ts';
import { shelfLife } from './facts/shelf-lives.ts';
import type {
  CulinaryRole,
  Food,
  FoodAllergen,
  FoodCategory,
  FoodConstituent,
  FoodMeasure,
  FoodOrigin,
  HazardClass,
} from './food.ts';
import { readAllergens } from './sources/allergen-words.ts';
import {
  readConstituents,
  readList,
  readMeasures,
  readRoles,
  readTranslations,
} from './sources/read-row-lists.ts';
import type { FoodRow, SourceFood } from './sources/source-food.ts';

/** What a food needs of the others and of SR28. */
export interface FoodTable {
  readonly derived: DerivedFoods;
  /** Looks a food up by id; asked only after the whole table is there. */
  readonly find: FindFood;
}

type FindFood = (id: string) => Food | null;

/** Joins a hand-kept row with what SR28 says; our own measures come first because they were chosen. */
export function assembleFood(row: FoodRow, table: FoodTable): Food {
  return new TableFood(row, table);
}

/** What was read of a food so far; made when the first part is asked for. */
class Kept {
  kindOf: string | null | undefined = undefined;
  synonyms: readonly string[] | undefined = undefined;
  translations: Food['translations'] | undefined = undefined;
  roles: readonly CulinaryRole[] | undefined = undefined;
  allergens: readonly FoodAllergen[] | undefined = undefined;
  constituents: readonly FoodConstituent[] | undefined = undefined;
  measures: readonly FoodMeasure[] | undefined = undefined;
}

/**
 * A row of the table. All of it is read on first use and kept, so that loading 3,000 foods costs little; to the reader
 * it is a plain immutable `Food` (do not spread it: getters are not copied).
 */
class TableFood implements Food {
  readonly #row: FoodRow;
  readonly #table: FoodTable;
  #cells: SourceFood | null = null;
  #keptParts: Kept | null = null;

  constructor(row: FoodRow, table: FoodTable) {
    this.#row = row;
    this.#table = table;
  }

  get #source(): SourceFood {
    this.#cells ??= this.#row.read();
    return this.#cells;
  }

  get #kept(): Kept {
    this.#keptParts ??= new Kept();
    return this.#keptParts;
  }

  get id(): string {
    return this.#source.id;
  }

  get name(): string {
    return this.#source.name;
  }

  get plural(): string {
    return this.#source.plural;
  }

  get category(): FoodCategory {
    return this.#source.category;
  }

  get origin(): FoodOrigin {
    return this.#source.origin;
  }

  get hazard(): HazardClass | null {
    return this.#source.hazard;
  }

  get ndbNo(): string | null {
    return this.#source.ndbNo;
  }

  get kindOf(): string | null {
    const kept = this.#kept;
    if (kept.kindOf === undefined)
      kept.kindOf = this.#source.kindOf ?? findGeneralFood(this, this.#table.find);
    return kept.kindOf;
  }

  /** The food and what it is a kind of: facts are told of the general food and hold for its kinds. */
  get #kin(): readonly string[] {
    const general = this.kindOf === null ? null : this.#table.find(this.kindOf);
    return general === null ? [this.id] : [this.id, general.id, ...(general.kindOf ? [general.kindOf] : [])];
  }

  get synonyms(): readonly string[] {
    const kept = this.#kept;
    kept.synonyms ??= readList(this.#source.synonymText);
    return kept.synonyms;
  }

  get translations(): Food['translations'] {
    const kept = this.#kept;
    kept.translations ??= readTranslations(this.#source.translationText, this.name);
    return kept.translations;
  }

  get roles(): readonly CulinaryRole[] {
    const kept = this.#kept;
    kept.roles ??= readRoles(this.#source.roleText);
    return kept.roles;
  }

  get allergens(): readonly FoodAllergen[] {
    const kept = this.#kept;
    kept.allergens ??= readAllergens(this.#source.allergenText);
    return kept.allergens;
  }

  get constituents(): readonly FoodConstituent[] {
    const kept = this.#kept;
    kept.constituents ??= readConstituents(this.#source.constituentText);
    return kept.constituents;
  }

  get measures(): readonly FoodMeasure[] {
    const kept = this.#kept;
    kept.measures ??= joinMeasures(
      readMeasures(this.#source.measureText),
      this.#table.derived.find(this.id)?.measures ?? [],
    );
    return kept.measures;
  }

  get nutrientsPer100g(): NutrientProfile {
    return profileOf(this.ndbNo);
  }

  get densityGramsPerMl(): number | null {
    return this.#source.densityGramsPerMl ?? this.#table.derived.find(this.id)?.densityGramsPerMl ?? null;
  }

  get refuseShare(): number {
    return this.#source.refuseShare ?? this.#table.derived.find(this.id)?.refuseShare ?? 0;
  }

  get categoryPath(): CategoryPath {
    return categoryPath(this.category);
  }

  get price(): FoodPrice {
    return foodPrice(this.#kin, this.category).value;
  }

  get seasonMonths(): readonly number[] {
    return seasonMonths(this.#kin).value;
  }

  get shelfLife(): ShelfLife {
    return shelfLife(this.#kin, this.category).value;
  }

  get cookTimes(): readonly CookTime[] {
    return cookTimes(this.#kin, this.category).value;
  }

  get factSources(): Food['factSources'] {
    const only = ({ basis, source }: FactSource): FactSource => ({ basis, source });
    return {
      price: only(foodPrice(this.#kin, this.category)),
      season: only(seasonMonths(this.#kin)),
      shelfLife: only(shelfLife(this.#kin, this.category)),
      cookTimes: only(cookTimes(this.#kin, this.category)),
    };
  }

  get cookedForm(): CookedForm | null {
    return findCookedForm(this.ndbNo);
  }
}

/** A weight of ours for a unit replaces all of SR28's for it: a pearl onion is no "large onion". */
function joinMeasures(own: readonly FoodMeasure[], derived: readonly FoodMeasure[]): FoodMeasure[] {
  return [...own, ...derived.filter((row) => !own.some((measure) => measure.unit === row.unit))];
}

/** "yellow onion" is a kind of "onion": its name ends with the other's, and SR28 has one entry for both. */
function findGeneralFood(food: Food, find: FindFood): string | null {
  if (food.ndbNo === null) return null;
  const words = food.id.split('-');
  for (let first = 1; first < words.length; first += 1) {
    const general = find(words.slice(first).join('-'));
    if (general !== null && isSameSort(food, general)) return general.id;
  }
  return null;
}

function isSameSort(kind: Food, general: Food): boolean {
  const isOfOrigin = kind.origin === general.origin || kind.origin === 'composite';
  return kind.ndbNo === general.ndbNo && kind.category === general.category && isOfOrigin;
}
