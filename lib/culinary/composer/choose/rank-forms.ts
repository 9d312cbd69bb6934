import type { ComposeRequest } from '../compose-request.ts';
import type { Cuisine } from '../cuisines/cuisine.ts';
import type { DishForm, FridgeView, Meal } from '../dish-form.ts';
import type { Item } from '../fridge/item.ts';
import { canDo, type Kit } from '../kit.ts';
import { BESIDE, importance } from './importance.ts';

/** What a person asked for beyond the ingredients, understood. */
export interface Asked {
  readonly request: ComposeRequest;
  readonly kit: Kit;
  readonly cuisine: Cuisine | null;
  readonly hints: ReadonlyMap<string, number>;
  /** Set when nothing holds the time at the usual pace. */
  readonly isHurried?: boolean;
}

const WISHED = 40;
const OTHER_CUISINE = 0.02;
const OTHER_MEAL = 0.03;
const UNASKED_MEAL = 0.5;
const TOO_HARD = 0.02;
/** Forms this much worse than the best one are considered only when none of the better ones will do. */
const WORTH_CONSIDERING = 0.06;

type Weighed = readonly [form: DishForm, weight: number];

/** Whether a given food goes into the dish itself. */
export function belongs(form: DishForm, { kind, food }: Item): boolean {
  return form.takes.includes(kind) && form.bars?.test(food.name) !== true;
}

/** The forms that suit, each with the weight with which it is drawn: those worth considering, then the others. */
export function rankForms(
  forms: readonly DishForm[],
  view: FridgeView,
  asked: Asked,
): readonly [suited: readonly Weighed[], others: readonly Weighed[]] {
  const ranked = forms.flatMap((form): Weighed[] => {
    const weight = weigh(form, view, asked);
    return weight > 0 ? [[form, weight]] : [];
  });
  const least = Math.max(0, ...ranked.map(([, weight]) => weight)) * WORTH_CONSIDERING;
  return [ranked.filter(([, weight]) => weight >= least), ranked.filter(([, weight]) => weight < least)];
}

function weigh(form: DishForm, view: FridgeView, asked: Asked): number {
  if (!form.needs.every((need) => canDo(asked.kit, need))) return 0;
  const fit = form.fit(view);
  if (fit <= 0) return 0;
  return (
    fit ** 2 *
    coverage(form, view.items) ** 5 *
    wishWeight(form, asked) *
    cuisineWeight(form, asked) *
    mealWeight(form, asked.request.meal) *
    skillWeight(form, asked.request.skill)
  );
}

/** How much of its worth an item keeps beside a savoury dish. */
const BESIDE_SHARE = 0.85;

/** How much of an item a form makes use of, 0 to 1. */
function share(form: DishForm, item: Item): number {
  if (belongs(form, item)) return 1;
  return form.isSweet !== true && BESIDE.has(item.kind) ? BESIDE_SHARE : 0;
}

/** What a sauce counts for that belongs to another kitchen: hollandaise speaks against a wok. */
const CLASH = 1;

function clashes(form: DishForm, { kind, food }: Item): boolean {
  return kind === 'sauce' && form.bars?.test(food.name) === true;
}

/** Share of what matters in the fridge that goes into the dish itself. */
function coverage(form: DishForm, items: readonly Item[]): number {
  const counted = items.map((item) => ({ item, weight: clashes(form, item) ? CLASH : importance(item) }));
  const all = counted.reduce((sum, { weight }) => sum + weight, 0);
  const taken = counted.reduce((sum, { item, weight }) => sum + weight * share(form, item), 0);
  return all === 0 ? 0 : Math.max(0.15, taken / all);
}

function wishWeight(form: DishForm, { request }: Asked): number {
  return request.wish !== undefined && form.wish.test(request.wish) ? WISHED : 1;
}

function cuisineWeight(form: DishForm, { cuisine, hints }: Asked): number {
  if (form.cuisines.length === 0) return 0.6;
  if (cuisine !== null) return form.cuisines.includes(cuisine.id) ? 1.5 : OTHER_CUISINE;
  if (hints.size === 0) return 1;
  const strongest = Math.max(...hints.values());
  const own = Math.max(0, ...form.cuisines.map((id) => hints.get(id) ?? 0));
  return own === 0 ? 0.35 : 1 + (own / strongest) * Math.min(2, strongest);
}

function mealWeight(form: DishForm, meal: string | undefined): number {
  if (meal !== undefined && meal !== '') return form.meals.includes(meal as Meal) ? 1 : OTHER_MEAL;
  return form.meals.includes('dinner') || form.meals.includes('lunch') || form.isSweet === true
    ? 1
    : UNASKED_MEAL;
}

function skillWeight(form: DishForm, skill: string | undefined): number {
  if (form.level === 'demanding')
    return skill === 'advanced' ? 1.5 : skill === 'intermediate' ? 0.7 : TOO_HARD;
  if (skill === 'beginner') return form.level === 'easy' ? 1.5 : 0.5;
  return 1;
}
