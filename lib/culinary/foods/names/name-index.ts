import type { Food, MatchVia } from '../food.ts';
import { FOODS, LABEL_FOODS } from '../table.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { nameKey } from './tokens.ts';
import { translationVariants } from './translation-variants.ts';

/** One name of the table and the food that it stands for. */
export interface NameEntry {
  readonly food: Food;
  readonly via: MatchVia;
  readonly matched: string;
  /** Lower wins where two foods share a key. */
  readonly rank: number;
}

/** Two foods that claim the same name with the same right. */
interface NameCollision {
  readonly key: string;
  readonly kept: NameEntry;
  readonly dropped: NameEntry;
}

export interface NameIndex {
  /** Key → entry; null for a key that is only the beginning of longer ones. */
  readonly entries: ReadonlyMap<string, NameEntry | null>;
  /** Key → what labels mean by it, also where a food of the table has the name. */
  readonly labels: ReadonlyMap<string, Food>;
  /** Every word of six letters and more in the name of a food, for correcting misspellings. */
  readonly words: ReadonlySet<string>;
  readonly collisions: readonly NameCollision[];
}

const RANK = { name: 0, synonym: 1, translation: 2, variant: 3 } as const;
/** Every name of a label gives way to every name of a food. */
const LABEL_RANK = 10;

let index: NameIndex | null = null;

/** The index of all names, built on first use. */
export function nameIndex(): NameIndex {
  index ??= buildNameIndex(FOODS, LABEL_FOODS);
  return index;
}

/** Builds the index; `collisions` names what two foods claim with the same right. */
function buildNameIndex(foods: readonly Food[], labels: readonly Food[] = []): NameIndex {
  const named = new Map<string, NameEntry>();
  const collisions: NameCollision[] = [];
  const adder =
    (base: number): AddName =>
    (name, food, via, rank) =>
      addEntry(named, collisions, nameKey(name), { food, via, matched: name, rank: base + rank });
  for (const food of foods) addNames(food, adder(0));
  for (const food of labels) addNames(food, adder(LABEL_RANK));
  const labelled = new Map<string, NameEntry>();
  for (const food of labels)
    addNames(food, (name, own, via, rank) => {
      if (rank < RANK.variant) addEntry(labelled, [], nameKey(name), { food: own, via, matched: name, rank });
    });
  const labelFoods = new Map([...labelled].map(([key, { food }]) => [key, food]));
  return { ...withPrefixes(named), labels: labelFoods, collisions };
}

type AddName = (name: string, food: Food, via: MatchVia, rank: number) => void;

function addNames(food: Food, add: AddName): void {
  add(food.name, food, 'name', RANK.name);
  add(food.plural, food, 'name', RANK.name);
  for (const synonym of food.synonyms) add(synonym, food, 'synonym', RANK.synonym);
  addTranslations(food, add);
  for (const name of [food.name, ...food.synonyms])
    addSolid(name, (solid) => add(solid, food, 'synonym', RANK.variant));
}

function addTranslations(food: Food, add: AddName): void {
  for (const language of ['de', 'fr', 'es', 'it'] as const) {
    for (const name of food.translations[language] ?? []) {
      add(name, food, 'translation', RANK.translation);
      for (const variant of translationVariants(name, language)) {
        if (!isOrdinaryWord(variant)) add(variant, food, 'translation', RANK.variant);
      }
    }
  }
}

/** `ice cream` is also written `icecream`. */
function addSolid(name: string, add: (solid: string) => void): void {
  const words = name.split(/[ -]/);
  if (words.length === 2 && words.every((word) => /^\p{L}{3,}$/u.test(word))) add(words.join(''));
}

function addEntry(
  named: Map<string, NameEntry>,
  collisions: NameCollision[],
  key: string,
  entry: NameEntry,
): void {
  if (key === '') return;
  const before = named.get(key);
  if (before === undefined) {
    named.set(key, entry);
    return;
  }
  if (before.food === entry.food) return;
  if (entry.rank < before.rank) named.set(key, entry);
  if (entry.rank === before.rank && entry.rank < RANK.variant) {
    collisions.push({ key, kept: before, dropped: entry });
  }
}

function withPrefixes(named: ReadonlyMap<string, NameEntry>): Pick<NameIndex, 'entries' | 'words'> {
  const entries = new Map<string, NameEntry | null>();
  const words = new Set<string>();
  for (const [key, entry] of named) {
    const parts = key.split(' ');
    let prefix = '';
    for (const part of parts) {
      prefix = prefix === '' ? part : `${prefix} ${part}`;
      if (!entries.has(prefix)) entries.set(prefix, null);
      if (part.length >= 6 && entry.rank < LABEL_RANK) words.add(part);
    }
    entries.set(key, entry);
  }
  return { entries, words };
}
