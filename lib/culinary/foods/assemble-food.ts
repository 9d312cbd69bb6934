import { type DerivedFood, profileOf } from './derived.ts';
import { categoryPath } from './facts/category-tree.ts';
import { cookTimes } from './facts/cook-times.ts';
import { findCookedForm } from './facts/cooked-forms.ts';
import { foodPrice } from './facts/prices.ts';
import { seasonMonths } from './facts/seasons.ts';
import { shelfLife } from './facts/shelf-lives.ts';
import type { Food } from './food.ts';
import type { SourceFood } from './sources/source-food.ts';

/** Joins a hand-kept row with what SR28 says; our own measures come first because they were chosen. */
export function assembleFood(source: SourceFood, derived: ReadonlyMap<string, DerivedFood>): Food {
  const facts = derived.get(source.id);
  return {
    id: source.id,
    name: source.name,
    plural: source.plural,
    synonyms: source.synonyms,
    translations: source.translations,
    category: source.category,
    origin: source.origin,
    roles: source.roles,
    hazard: source.hazard,
    ndbNo: source.ndbNo,
    nutrientsPer100g: profileOf(source.ndbNo),
    densityGramsPerMl: source.densityGramsPerMl ?? facts?.densityGramsPerMl ?? null,
    measures: [
      ...source.measures,
      ...(facts?.measures ?? []).filter((row) => !isOverruled(row.unit, source)),
    ],
    refuseShare: source.refuseShare ?? facts?.refuseShare ?? 0,
    allergens: source.allergens,
    constituents: source.constituents,
    categoryPath: categoryPath(source.category),
    price: foodPrice(source.id, source.category),
    seasonMonths: seasonMonths(source.id),
    shelfLife: shelfLife(source.id, source.category),
    cookTimes: cookTimes(source.id, source.category),
    cookedForm: findCookedForm(source.ndbNo),
  };
}

/** A weight of ours for a unit replaces all of SR28's for it: a pearl onion is no "large onion". */
function isOverruled(unit: string, source: SourceFood): boolean {
  return source.measures.some((measure) => measure.unit === unit);
}
