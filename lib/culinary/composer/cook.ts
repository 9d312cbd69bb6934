import type { Food } from '../foods/food.ts';
import type { Random } from '../random/index.ts';
import type { Cuisine } from './cuisines/cuisine.ts';
import { cutOf } from './cut-of.ts';
import type { IngredientKind } from './fridge/ingredient-kind.ts';
import type { Item } from './fridge/item.ts';
import type { Kit } from './kit.ts';
import {
  airFryerWords,
  coreWords,
  lengthWords,
  minutesWords,
  ovenWords,
  volumeWords,
} from './language/measures.ts';
import {
  isPlural,
  isShortPlural,
  joinWords,
  nameOf,
  shortName,
  theItems,
  theShort,
} from './language/name-items.ts';
import { spin } from './language/spin.ts';
import type { Task } from './plan/task.ts';

/** How small things are cut: for a fast fire, a slow one, or left whole. */
type CutStyle = 'fine' | 'bite' | 'chunk' | 'whole';
export type Skill = 'beginner' | 'intermediate' | 'advanced';

/** Everything a dish form works with while it writes. */
export interface Cook {
  readonly random: Random;
  readonly servings: number;
  readonly cuisine: Cuisine;
  readonly isUs: boolean;
  readonly skill: Skill;
  readonly kit: Kit;
  readonly isAllowed: (food: Food) => boolean;
  /** What there is; the pantry adds to it. */
  readonly items: Item[];
  /** Foods that do not go into the dish and may stand beside it. */
  readonly beside: ReadonlySet<string>;
  /** Ids of the foods that a task has used. */
  readonly used: Set<string>;
  readonly tasks: Task[];
  /** Turns of phrase that were taken. */
  readonly memory: Set<string>;
  /** Vessel of the main track; `isHot` once something has been heated in it. */
  readonly vessel: { name: string; isHot: boolean };
  /** What a form does with an ingredient before the cooking, where it differs from the cut style. */
  readonly preparations: Map<string, string | null>;
  /** Words for the title that the form itself knows. */
  readonly names: Map<string, string>;
  readonly onionCut: string;
  /** True once the dish is made and only the table is left: what stands beside comes into view. */
  isServing: boolean;
  /** True when there is little time: smaller pieces over a higher flame. */
  readonly isHurried: boolean;
  cut: CutStyle;
}

export type Words = Readonly<Record<string, readonly Item[] | string | number>>;

/** Items of these kinds that no task has used yet. */
export function take(cook: Cook, ...kinds: readonly IngredientKind[]): Item[] {
  return cook.items.filter(
    ({ kind, food }) =>
      kinds.includes(kind) && !cook.used.has(food.id) && (cook.isServing || !cook.beside.has(food.id)),
  );
}

/** Writes a template; every list of items among its words counts as used. */
export function say(cook: Cook, template: string, words: Words = {}): string {
  for (const value of Object.values(words))
    if (typeof value === 'object') for (const item of value) use(cook, item);
  return spin(template, {
    random: cook.random,
    memory: cook.memory,
    fill: (slot) => fillSlot(cook, slot, words),
  });
}

/** Counts an item as used, cut as the dish has it at this time. */
function use(cook: Cook, item: Item): void {
  cook.used.add(item.food.id);
  if (!cook.preparations.has(item.food.id)) cook.preparations.set(item.food.id, cutOf(item, cook));
}

/** The same for words that go inside a sentence: no capital at the front. */
export function phrase(cook: Cook, template: string, words: Words = {}): string {
  const text = say(cook, template, words);
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function fillSlot(cook: Cook, slot: string, words: Words): string {
  const [name = '', figure] = slot.split(':');
  if (figure !== undefined) return measureWords(cook, name, Number(figure));
  const [key = '', form = ''] = name.split('.');
  const value = words[key];
  if (value === undefined) throw new RangeError(`composer: nothing to fill {${slot}} with`);
  if (typeof value === 'number') return form === '' ? String(value) : measureWords(cook, form, value);
  if (typeof value === 'string') return value;
  return itemWords(value, form);
}

function measureWords(cook: Cook, measure: string, figure: number): string {
  switch (measure) {
    case 'min':
      return minutesWords(figure, cook.random);
    case 'core':
      return coreWords(figure, cook.isUs);
    case 'oven':
      return ovenWords(figure, cook.isUs);
    case 'air':
      return airFryerWords(figure, cook.isUs);
    case 'cm':
      return lengthWords(figure, cook.isUs);
    case 'ml':
      return volumeWords(figure, cook.isUs);
    default:
      throw new RangeError(`composer: unknown measure "${measure}"`);
  }
}

/** Forms of a list of items: `they soften` agrees with the full name, `short` ones with the short name. */
const ITEM_FORMS: Readonly<Record<string, (items: readonly Item[]) => string>> = {
  '': theItems,
  bare: (items) => joinWords([...new Set(items.map(nameOf))]),
  short: theShort,
  noun: (items) => joinWords([...new Set(items.map(shortName))]),
  it: (items) => (isPlural(items) ? 'them' : 'it'),
  they: (items) => (isPlural(items) ? 'they' : 'it'),
  is: (items) => (isPlural(items) ? 'are' : 'is'),
  has: (items) => (isPlural(items) ? 'have' : 'has'),
  s: (items) => (isPlural(items) ? '' : 's'),
  es: (items) => (isPlural(items) ? '' : 'es'),
  its: (items) => (isPlural(items) ? 'their' : 'its'),
  sis: (items) => (isShortPlural(items) ? 'are' : 'is'),
  sit: (items) => (isShortPlural(items) ? 'them' : 'it'),
  ss: (items) => (isShortPlural(items) ? '' : 's'),
  ses: (items) => (isShortPlural(items) ? '' : 'es'),
};

function itemWords(items: readonly Item[], form: string): string {
  const write = ITEM_FORMS[form];
  if (write === undefined) throw new RangeError(`composer: unknown form "${form}"`);
  return write(items);
}

/** What a task is besides its words. */
export interface TaskSpec {
  readonly hands?: number;
  readonly wait?: number;
  readonly track?: string;
  readonly during?: string;
  /** Tracks that have to be through before this. */
  readonly join?: readonly string[];
  readonly isAlone?: boolean;
}

/** Adds a task to its track, in the words of a template. */
export function task(cook: Cook, template: string, words: Words, spec: TaskSpec = {}): void {
  addTask(cook, say(cook, template, words), spec);
}

/** Adds a task that is in words already. */
export function addTask(cook: Cook, text: string, spec: TaskSpec = {}): void {
  const track = spec.track ?? 'main';
  const last = (name: string) => cook.tasks.findLast((other) => other.track === name)?.id;
  const after = [track, ...(spec.join ?? [])].flatMap((name) => last(name) ?? []);
  cook.tasks.push({
    id: cook.tasks.length,
    text,
    hands: spec.hands ?? 0,
    wait: spec.wait ?? 0,
    track,
    during: spec.during ?? null,
    after,
    isAlone: spec.isAlone === true,
  });
}

/** Every track but the main one. */
export function sideTracks(cook: Cook): string[] {
  return [...new Set(cook.tasks.map(({ track }) => track))].filter((track) => track !== 'main');
}
