import { matchFood } from '../foods/index.ts';
import { formatIngredientPhrase, parseIngredient } from '../phrases/index.ts';
import { createRandom } from '../random/index.ts';
import type { DraftIngredient } from '../recipe/recipe.ts';
import type { ComposeRequest } from './compose-request.ts';
import { addTask, type Cook, say } from './cook.ts';
import { CUISINES } from './cuisines/cuisine.ts';
import { kindOf, RAW_MEAT_AND_FISH } from './fridge/ingredient-kind.ts';
import type { Item } from './fridge/item.ts';
import { readKit } from './kit.ts';
import { sear } from './steps/proteins.ts';
import { boilEggs } from './steps/salad-parts.ts';
import { startPulses, startStarch } from './steps/starches.ts';
import { vegetables } from './steps/vegetables.ts';

/** How something is cooked that stands on the list and that a dish goes without. */
export interface CookedApart {
  /** Imperative sentences, which end with the food ready to be eaten with the dish. */
  readonly text: string;
  /** How long that takes, minutes. */
  readonly minutes: number;
}

type Asked = Pick<ComposeRequest, 'servings' | 'units' | 'equipment' | 'seed'>;

/** What is done when it is cooked, by the kind; it must not be served before the dish is. */
const CLOSING =
  '[Keep {i.sit} warm, to go on the plates with the rest|Cover {i.sit} to keep warm until the rest is ready].';
const CLOSINGS: Readonly<Record<string, string>> = {
  egg: '[Keep {i.sit} for the plates|Put {i.sit} aside, to go on the plates with the rest].',
};

/** What is tough unless it stews for as long as no side pan does. */
const TOUGH: ReadonlySet<Item['kind']> = new Set(['stew_meat', 'joint', 'whole_bird']);

/** What can be boiled or fried by itself, and how. */
const WAYS: readonly (readonly [kinds: ReadonlySet<Item['kind']>, cook: (cook: Cook) => unknown])[] = [
  [new Set(['rice', 'grain', 'pasta', 'noodle', 'potato']), startStarch],
  [new Set(['dried_beans', 'lentils']), startPulses],
  [new Set(['egg']), boilEggs],
  [new Set(RAW_MEAT_AND_FISH.filter((kind) => !TOUGH.has(kind))), (cook) => sear(cook)],
  [new Set(['root', 'firm']), (cook) => vegetables(cook)],
];

/**
 * Cooks `wanted` of a list of ingredients in a pot or a pan of its own, seasoned with nothing but what is listed; null for
 * what is no food by itself (flour, stock), what takes longer or another vessel (a shoulder, a whole bird) and where there is no hob.
 */
export function cookApart(
  wanted: DraftIngredient,
  listed: readonly DraftIngredient[],
  asked: Asked,
): CookedApart | null {
  const items = listed.flatMap((ingredient) => toItem(ingredient, ingredient === wanted) ?? []);
  const item = items.find(({ isGiven }) => isGiven);
  const way = WAYS.find(([kinds]) => item !== undefined && kinds.has(item.kind))?.[1];
  const cook = item === undefined ? null : atTheHob(item, items, asked);
  if (cook === null || way === undefined || !cook.kit.hob) return null;
  way(cook);
  if (cook.tasks.length === 0) return null;
  addTask(
    cook,
    say(cook, CLOSINGS[item?.kind ?? ''] ?? CLOSING, { i: items.filter(({ isGiven }) => isGiven) }),
  );
  return {
    text: cook.tasks.map(({ text }) => text).join(' '),
    minutes: Math.round(cook.tasks.reduce((sum, { hands, wait }) => sum + hands + wait, 0)),
  };
}

function toItem(ingredient: DraftIngredient, isGiven: boolean): Item | null {
  const text = formatIngredientPhrase(ingredient, 'metric');
  const food = matchFood(ingredient.food)?.food ?? null;
  if (food === null) return null;
  const { quantity, unit } = ingredient;
  const { grams } = parseIngredient(text);
  return { food, kind: kindOf(food), quantity, unit, grams, isGiven, isMeasured: true, text };
}

/** A cook at a second pan who has nothing but the list, of which everything else is in the dish. */
function atTheHob(
  item: Item,
  items: readonly Item[],
  { servings, units, equipment, seed }: Asked,
): Cook | null {
  const [cuisine] = CUISINES;
  if (cuisine === undefined) return null;
  const others = items.filter(({ food, kind }) => food.id !== item.food.id && kind !== 'fat');
  return {
    random: createRandom(seed),
    servings,
    cuisine,
    isUs: units === 'us',
    skill: 'intermediate',
    kit: readKit(equipment),
    isAllowed: () => false,
    items: [...items],
    beside: new Set(),
    used: new Set(others.map(({ food }) => food.id)),
    tasks: [],
    memory: new Set(),
    vessel: { name: 'a second pan', isHot: false },
    preparations: new Map(),
    names: new Map(),
    onionCut: 'chopped',
    isServing: false,
    isHurried: true,
    cut: 'bite',
  };
}
