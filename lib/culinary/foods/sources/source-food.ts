import type {
  CulinaryRole,
  FoodAllergen,
  FoodCategory,
  FoodConstituent,
  FoodOrigin,
  HazardClass,
} from '../food.ts';
import { readAllergens } from './allergen-words.ts';

/** A weight that SR28 does not have, as kept by hand. */
export interface SourceMeasure {
  readonly unit: string;
  readonly size?: string;
  readonly grams: number;
  readonly source: string;
}

/** One hand-kept row: everything about a food that is ours and not SR28's. */
export interface SourceFood {
  readonly id: string;
  readonly name: string;
  readonly plural: string;
  readonly synonyms: readonly string[];
  readonly translations: Readonly<Partial<Record<'de' | 'fr' | 'es' | 'it', readonly string[]>>>;
  readonly category: FoodCategory;
  readonly origin: FoodOrigin;
  readonly roles: readonly CulinaryRole[];
  readonly hazard: HazardClass | null;
  readonly ndbNo: string | null;
  readonly allergens: readonly FoodAllergen[];
  readonly constituents: readonly FoodConstituent[];
  readonly measures: readonly SourceMeasure[];
  readonly refuseShare: number | null;
  readonly densityGramsPerMl: number | null;
}

/** What rows of one table share unless they say otherwise. */
export interface TableDefaults {
  readonly category: FoodCategory;
  readonly origin: FoodOrigin;
  readonly hazard?: HazardClass;
  readonly roles?: string;
  /** Foods that are not counted, so that the plural is the name itself: milk, flour, cumin. */
  readonly isMass?: boolean;
}

const LANGUAGES = ['de', 'fr', 'es', 'it'] as const;
/** Who stands behind weights kept by hand: `pack` for what a label prints, else our own weighing habits. */
const TYPICAL_SOURCE = 'chef-genius:typical-weight';
const PACK_SOURCE = 'chef-genius:common-retail-pack';
const PACK_UNITS = new Set(['can', 'jar', 'package', 'bottle', 'carton', 'stick', 'cube', 'tube']);

/**
 * Reads a hand-kept table: one food a line, `|` between
 * `name | NDB number or - | roles | synonyms | de / fr / es / it | extras`, later fields optional.
 * Extras are `key value` pairs between `;`: `id`, `plural` (`=` for the name itself), `cat`, `of` (origin), `hazard`, `has` (direct
 * allergens), `made` (constituents, `?` before those that only some brands have), `grams` (`each 110`,
 * `each:large 150`), `refuse` (percent), `density` (g/ml). A translation `=` is the name itself; `=` for the whole
 * field says so of all four languages. Lines that start with `#` are remarks.
 */
export function readFoodTable(defaults: TableDefaults, text: string): SourceFood[] {
  const foods: SourceFood[] = [];
  for (const line of text.split('\n')) {
    const row = line.trim();
    if (row !== '' && !row.startsWith('#')) foods.push(readRow(defaults, row));
  }
  return foods;
}

function readRow(defaults: TableDefaults, row: string): SourceFood {
  const [name = '', ndb = '-', roles = '', synonyms = '', translations = '', extraText = ''] = row
    .split('|')
    .map((field) => field.trim());
  const extras = readExtras(extraText, row);
  const roleText = roles === '' ? (defaults.roles ?? '') : roles;
  const made = readConstituents(extras.get('made') ?? '');
  const origin = made.length > 0 && !extras.has('of') ? 'composite' : (extras.get('of') ?? defaults.origin);
  const hazard = extras.get('hazard') ?? defaults.hazard ?? null;
  return {
    id: extras.get('id') ?? slug(name),
    name,
    plural: pluralIn(extras.get('plural'), name, defaults),
    synonyms: list(synonyms),
    translations: readTranslations(translations, name),
    category: (extras.get('cat') ?? defaults.category) as FoodCategory,
    origin: origin as FoodOrigin,
    roles: roleText.split(' ').filter((role) => role !== '' && role !== '-') as CulinaryRole[],
    hazard: hazard === 'none' ? null : (hazard as HazardClass | null),
    ndbNo: ndb === '-' || ndb === '' ? null : ndb,
    allergens: readAllergens(extras.get('has') ?? ''),
    constituents: made,
    measures: readMeasures(extras.get('grams') ?? ''),
    refuseShare: extras.has('refuse') ? Number(extras.get('refuse')) / 100 : null,
    densityGramsPerMl: extras.has('density') ? Number(extras.get('density')) : null,
  };
}

const EXTRA_KEYS = new Set([
  'id',
  'plural',
  'cat',
  'of',
  'hazard',
  'has',
  'made',
  'grams',
  'refuse',
  'density',
]);

function readExtras(text: string, row: string): Map<string, string> {
  const extras = new Map<string, string>();
  for (const part of text.split(';')) {
    const trimmed = part.trim();
    if (trimmed === '') continue;
    const space = trimmed.indexOf(' ');
    const key = space < 0 ? trimmed : trimmed.slice(0, space);
    if (!EXTRA_KEYS.has(key) || space < 0)
      throw new Error(`foods: unknown extra "${trimmed}" in row: ${row}`);
    extras.set(key, trimmed.slice(space + 1).trim());
  }
  return extras;
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '-');
}

function readTranslations(text: string, name: string): SourceFood['translations'] {
  if (text === '=') return { de: [name], fr: [name], es: [name], it: [name] };
  const result: Partial<Record<(typeof LANGUAGES)[number], readonly string[]>> = {};
  const parts = text.split('/');
  LANGUAGES.forEach((language, index) => {
    const names = list(parts[index] ?? '').map((part) => (part === '=' ? name : part));
    if (names.length > 0) result[language] = names;
  });
  return result;
}

function readConstituents(text: string): FoodConstituent[] {
  return list(text).map((part) =>
    part.startsWith('?')
      ? { foodId: part.slice(1), certainty: 'possible' }
      : { foodId: part, certainty: 'typical' },
  );
}

function readMeasures(text: string): SourceMeasure[] {
  return list(text).map((part) => {
    const [what = '', grams = ''] = part.split(' ');
    const [unit = '', size] = what.split(':');
    const source = PACK_UNITS.has(unit) ? PACK_SOURCE : TYPICAL_SOURCE;
    return size === undefined
      ? { unit, grams: Number(grams), source }
      : { unit, size, grams: Number(grams), source };
  });
}

function pluralIn(given: string | undefined, name: string, defaults: TableDefaults): string {
  if (given === undefined) return defaults.isMass === true ? name : pluralOf(name);
  return given === '=' ? name : given;
}

/** `crème fraîche` → `creme-fraiche`. */
export function slug(name: string): string {
  const folded = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return folded.replace(/['’.]/g, '').replace(/[^a-z0-9]+/g, '-');
}

/** Regular English plural of the last word; irregular ones and mass nouns are given in the row. */
export function pluralOf(name: string): string {
  if (/(?:[^aeiou])y$/.test(name)) return `${name.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/.test(name)) return `${name}es`;
  if (/(?:tomat|potat|mang)o$/.test(name)) return `${name}es`;
  return `${name}s`;
}
