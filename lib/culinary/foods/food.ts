import type { Allergen, GlutenCereal, NutrientProfile, TreeNut } from '../vocabulary/index.ts';
import type {
  CategoryPath,
  CookedForm,
  CookTime,
  FactName,
  FactSource,
  FoodPrice,
  ShelfLife,
} from './facts/food-facts.ts';

export type {
  CategoryPath,
  CookedForm,
  CookForm,
  CookTechnique,
  CookTime,
  FactBasis,
  FactName,
  FactSource,
  FoodGroup,
  FoodPrice,
  ShelfLife,
} from './facts/food-facts.ts';

/** Where a food comes from in the sense that diets ask about (one answer per single-origin food). */
export type FoodOrigin =
  | 'plant'
  | 'fungus'
  | 'dairy'
  | 'egg'
  | 'pork'
  | 'beef'
  | 'lamb'
  | 'game'
  | 'poultry'
  | 'fish'
  | 'crustacean'
  | 'mollusc'
  | 'insect' // honey, carmine
  | 'mineral' // salt, water, baking soda
  | 'alcohol'
  | 'composite'; // judged by its constituents

/** The shop aisle: the lower level of the category tree (`facts/category-tree.ts`). */
export type FoodCategory =
  | 'vegetable'
  | 'leafy_green'
  | 'allium'
  | 'root_vegetable'
  | 'mushroom'
  | 'legume'
  | 'grain'
  | 'pasta'
  | 'bread'
  | 'flour'
  | 'fruit'
  | 'dried_fruit'
  | 'nut'
  | 'seed'
  | 'herb'
  | 'spice'
  | 'oil'
  | 'dairy'
  | 'cheese'
  | 'egg'
  | 'meat'
  | 'processed_meat'
  | 'poultry'
  | 'fish'
  | 'shellfish'
  | 'plant_protein'
  | 'condiment'
  | 'sauce'
  | 'stock'
  | 'sweetener'
  | 'baking'
  | 'beverage'
  | 'alcohol'
  | 'snack'
  | 'prepared';

/** What a cook uses the food for; the composer fills the slots of a dish form by these. */
export type CulinaryRole =
  | 'protein'
  | 'starch'
  | 'vegetable'
  | 'leafy'
  | 'aromatic'
  | 'fat'
  | 'acid'
  | 'herb'
  | 'spice'
  | 'liquid'
  | 'cheese'
  | 'creamy'
  | 'sweet'
  | 'fruit'
  | 'crunch'
  | 'umami'
  | 'seasoning'
  | 'thickener'
  | 'leavening'
  | 'wrapper';

/** Cooking hazard; `safety/` maps each to a rule with its temperature floor and source. */
export type HazardClass =
  | 'poultry'
  | 'ground_meat'
  | 'whole_cut_meat'
  | 'cured_raw_meat'
  | 'ready_to_eat_meat'
  | 'fish'
  | 'shellfish'
  | 'egg'
  | 'raw_flour'
  | 'lectin_bean' // dried kidney beans and their kind: must be boiled
  | 'sprouts'
  | 'soft_cheese'
  | 'raw_milk';

/** A direct allergen of the food itself; those of constituents are found by walking them. */
export interface FoodAllergen {
  readonly allergen: Allergen;
  readonly presence: 'contains' | 'may_contain';
  readonly nut?: TreeNut;
  readonly cereal?: GlutenCereal;
}

/** One thing a composite food is made of; `possible` where brands or recipes differ. */
export interface FoodConstituent {
  readonly foodId: string;
  readonly certainty: 'typical' | 'possible';
}

/** A household measure of this very food: what one of `unit` weighs, in grams. */
export interface FoodMeasure {
  /** Canonical unit (see `units/`): `cup`, `tbsp`, `clove`, `slice`, `bunch`, `can`, `each`… */
  readonly unit: string;
  /** `small`, `medium`, `large`… when the measure is for one size only. */
  readonly size?: string;
  readonly grams: number;
  /** How the food was prepared for this measure, in SR28's words: `chopped`, `sliced`, `whole`. */
  readonly detail?: string;
  /** `sr28:<NDB>:<sequence>` for a row of SR28's WEIGHT table, otherwise who says so. */
  readonly source: string;
}

/** A food people cook with: our own names and classes, figures from USDA SR28. */
export interface Food {
  /** Kebab-case, stable, unique: `chicken-thigh`. */
  readonly id: string;
  /** Canonical singular English name as a recipe would print it: `chicken thigh`. */
  readonly name: string;
  readonly plural: string;
  /** Every other English name (US, UK, Indian, Australian, frequent misspellings). */
  readonly synonyms: readonly string[];
  /** Names in German, French, Spanish and Italian. */
  readonly translations: Readonly<Partial<Record<'de' | 'fr' | 'es' | 'it', readonly string[]>>>;
  readonly category: FoodCategory;
  readonly origin: FoodOrigin;
  readonly roles: readonly CulinaryRole[];
  readonly hazard: HazardClass | null;
  /** SR28 NDB number that the figures come from, or null where SR28 has no such food. */
  readonly ndbNo: string | null;
  readonly nutrientsPer100g: NutrientProfile;
  /** g per ml, from SR28's cup or spoon row; null when no volume makes sense. */
  readonly densityGramsPerMl: number | null;
  readonly measures: readonly FoodMeasure[];
  /** Share of the purchased mass that is thrown away (peel, bone), 0 to 1. */
  readonly refuseShare: number;
  readonly allergens: readonly FoodAllergen[];
  readonly constituents: readonly FoodConstituent[];
  /** Id of the more general food that this is a kind of (yellow onion: `onion`), or null. */
  readonly kindOf: string | null;
  /** Department and aisle: `['produce', 'herb']`. */
  readonly categoryPath: CategoryPath;
  /** Rough retail price with its source and date. */
  readonly price: FoodPrice;
  /** Northern months (1 to 12) of the main harvest; empty for what is in season all the year. */
  readonly seasonMonths: readonly number[];
  readonly shelfLife: ShelfLife;
  /** Minutes by technique and shape; empty for what is not cooked by itself. */
  readonly cookTimes: readonly CookTime[];
  /** Whose figures price, season, shelf life and cook times are: the food's own, its kind's or its aisle's. */
  readonly factSources: Readonly<Record<FactName, FactSource>>;
  /** SR28's entry for the food cooked, with the yield; null where SR28 has none. */
  readonly cookedForm: CookedForm | null;
}

/** One route from a food through its constituents to an allergen. */
export interface FoodAllergenPath extends FoodAllergen {
  /** Names of foods from the food asked about down to the one that is the allergen. */
  readonly path: readonly string[];
}

/** One food met while walking a food's constituents (the food itself comes first). */
export interface ConstituentVisit {
  readonly food: Food;
  /** False as soon as one step on the way is only `possible`. */
  readonly isCertain: boolean;
  readonly path: readonly string[];
}

export type MatchVia = 'name' | 'synonym' | 'translation' | 'head_noun' | 'misspelling';

/** A name that was recognised, and how. */
export interface FoodMatch {
  readonly food: Food;
  readonly via: MatchVia;
  /** The name of the table that was hit, as written there. */
  readonly matched: string;
}

/** A food named in running text; `start` and `end` are UTF-16 offsets, `text` the slice between them. */
export interface FoodMention {
  readonly food: Food;
  readonly via: MatchVia;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** "vegan", "gluten-free" …: written beside the food, which may then not be the ordinary one. */
  readonly freeFrom?: readonly FreeFromClaim[] | undefined;
  /** What labels mean by exactly this name, where the table's food is a wider one: "soy yogurt" of "vegan yogurt". */
  readonly label?: Food | undefined;
  /** "may contain nuts", "hazelnut cream": the food may be there or not. */
  readonly isUncertain?: true | undefined;
}

/** What the words beside a food say is not in it; an allergen stands for itself. */
export type FreeFromClaim = Allergen | 'vegan' | 'meatless' | 'lactose_free' | 'alcohol_free';

/** How far SR28's samples of one figure spread; null where SR28 does not say. Unit of the nutrient, per 100 g. */
export interface NutrientSpread {
  readonly standardError: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly samples: number | null;
}
