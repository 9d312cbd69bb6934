import type { FoodCategory, FoodOrigin, HazardClass } from '../food.ts';

/**
 * One hand-kept row: everything about a food that is ours and not SR28's. Lists stay text until somebody asks for
 * them (`read-row-lists.ts`): most names of 3,000 rows are never read. Do not spread it: getters are not copied.
 */
export interface SourceFood {
  readonly id: string;
  readonly name: string;
  readonly plural: string;
  /** English names between commas. */
  readonly synonymText: string;
  /** `de / fr / es / it`, names between commas. */
  readonly translationText: string;
  readonly category: FoodCategory;
  readonly origin: FoodOrigin;
  readonly roleText: string;
  readonly hazard: HazardClass | null;
  readonly ndbNo: string | null;
  /** Direct allergens, as read by `readAllergens`. */
  readonly allergenText: string;
  /** Ids between commas, `?` before what only some brands have. */
  readonly constituentText: string;
  /** `each 110, cup:large 150`. */
  readonly measureText: string;
  readonly refuseShare: number | null;
  readonly densityGramsPerMl: number | null;
  /** Id of the more general food that this is a kind of, where names and figures do not show it. */
  readonly kindOf: string | null;
}

/** What rows of one table share unless they say otherwise. */
export interface TableDefaults {
  readonly category: FoodCategory;
  readonly origin: FoodOrigin;
  readonly hazard?: HazardClass;
  readonly roles?: string;
  /** Foods that are not counted, so that the plural is the name itself: milk, flour, cumin. */
  readonly isMass?: boolean;
  /** Stands in front of every id, where names of another table may be the same. */
  readonly idPrefix?: string;
}

/**
 * Cuts a hand-kept table into rows: one food a line, `|` between
 * `name | NDB number or - | roles | synonyms | de / fr / es / it | extras`, later fields optional.
 * Extras are `key value` pairs between `;`: `id`, `plural` (`=` for the name itself), `cat`, `of` (origin), `hazard`, `has` (direct
 * allergens), `made` (constituents, `?` before those that only some brands have), `grams` (`each 110`,
 * `each:large 150`), `refuse` (percent), `density` (g/ml), `kind` (id of the general food). A translation `=` is the name itself; `=` for the whole
 * field says so of all four languages. Lines that start with `#` are remarks.
 */
export function readFoodTable(defaults: TableDefaults, text: string): FoodRow[] {
  const rows: FoodRow[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const row = text.slice(start, end).trim();
    if (row !== '' && row[0] !== '#') rows.push(new FoodRow(defaults, row));
    start = end + 1;
  }
  return rows;
}

/** A row as it stands in its table. It is read when its food is first asked for, so that 3,000 load at once. */
export class FoodRow {
  readonly #defaults: TableDefaults;
  readonly #text: string;

  constructor(defaults: TableDefaults, text: string) {
    this.#defaults = defaults;
    this.#text = text;
  }

  /** Throws on an extra that is not known: the tables are ours, and the validator reads all of them. */
  read(): SourceFood {
    return new RowCells(this.#defaults, this.#text);
  }
}

/** Index of each `|` of a row, or the end of the row where there are fewer: six fields have five. */
function barsOf(row: string): readonly [number, number, number, number, number] {
  const after = (from: number) => {
    const at = from >= row.length ? -1 : row.indexOf('|', from + 1);
    return at < 0 ? row.length : at;
  };
  const ndb = after(-1);
  const roles = after(ndb);
  const synonyms = after(roles);
  const translations = after(synonyms);
  return [ndb, roles, synonyms, translations, after(translations)];
}

/** What is asked of every food is read at once; names in other words and languages only when somebody asks. */
class RowCells implements SourceFood {
  readonly id: string;
  readonly name: string;
  readonly plural: string;
  readonly category: FoodCategory;
  readonly origin: FoodOrigin;
  readonly roleText: string;
  readonly hazard: HazardClass | null;
  readonly ndbNo: string | null;
  readonly allergenText: string;
  readonly constituentText: string;
  readonly measureText: string;
  readonly refuseShare: number | null;
  readonly densityGramsPerMl: number | null;
  readonly kindOf: string | null;
  readonly #row: string;
  readonly #synonymsAt: number;
  readonly #translationsAt: number;
  readonly #extrasAt: number;

  constructor(defaults: TableDefaults, row: string) {
    const [ndbAt, rolesAt, synonymsAt, translationsAt, extrasAt] = barsOf(row);
    const extras = readExtras(row.slice(extrasAt + 1), row);
    const made = extras.get('made') ?? '';
    const origin = made !== '' && !extras.has('of') ? 'composite' : (extras.get('of') ?? defaults.origin);
    const hazard = extras.get('hazard') ?? defaults.hazard ?? null;
    const ndbNo = row.slice(ndbAt + 1, rolesAt).trim();
    const roles = row.slice(rolesAt + 1, synonymsAt).trim();
    this.name = row.slice(0, ndbAt).trim();
    this.id = (defaults.idPrefix ?? '') + (extras.get('id') ?? slug(this.name));
    this.plural = pluralIn(extras.get('plural'), this.name, defaults);
    this.category = (extras.get('cat') ?? defaults.category) as FoodCategory;
    this.origin = origin as FoodOrigin;
    this.roleText = roles === '' ? (defaults.roles ?? '') : roles;
    this.hazard = hazard === 'none' ? null : (hazard as HazardClass | null);
    this.ndbNo = ndbNo === '-' || ndbNo === '' ? null : ndbNo;
    this.allergenText = extras.get('has') ?? '';
    this.constituentText = made;
    this.measureText = extras.get('grams') ?? '';
    this.refuseShare = extras.has('refuse') ? Number(extras.get('refuse')) / 100 : null;
    this.densityGramsPerMl = extras.has('density') ? Number(extras.get('density')) : null;
    this.kindOf = extras.get('kind') ?? null;
    this.#row = row;
    this.#synonymsAt = synonymsAt + 1;
    this.#translationsAt = translationsAt + 1;
    this.#extrasAt = extrasAt;
  }

  get synonymText(): string {
    return this.#row.slice(this.#synonymsAt, this.#translationsAt - 1).trim();
  }

  get translationText(): string {
    return this.#row.slice(this.#translationsAt, this.#extrasAt).trim();
  }
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
  'kind',
]);

const NO_EXTRAS: ReadonlyMap<string, string> = new Map();

function readExtras(text: string, row: string): ReadonlyMap<string, string> {
  if (text === '') return NO_EXTRAS;
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

function pluralIn(given: string | undefined, name: string, defaults: TableDefaults): string {
  if (given === undefined) return defaults.isMass === true ? name : pluralOf(name);
  return given === '=' ? name : given;
}

/** `crème fraîche` → `creme-fraiche`. */
function slug(name: string): string {
  if (/^[a-z ]+$/.test(name)) return name.replaceAll(' ', '-');
  const folded = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return folded.replace(/['’.]/g, '').replace(/[^a-z0-9]+/g, '-');
}

/** Regular English plural of the last word; irregular ones and mass nouns are given in the row. */
function pluralOf(name: string): string {
  if (/(?:[^aeiou])y$/.test(name)) return `${name.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/.test(name)) return `${name}es`;
  if (/(?:tomat|potat|mang)o$/.test(name)) return `${name}es`;
  return `${name}s`;
}
