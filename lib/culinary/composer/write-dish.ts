import type { Random } from '../random/index.ts';
import { chooseCuisine } from './choose/choose-cuisine.ts';
import { type Asked, belongs } from './choose/rank-forms.ts';
import type { Cook, Skill } from './cook.ts';
import { cutOf, prepMinutes } from './cut-of.ts';
import type { DishForm } from './dish-form.ts';
import { balancePortions } from './fridge/balance-portions.ts';
import { STAPLES } from './fridge/ingredient-kind.ts';
import type { Item } from './fridge/item.ts';
import type { Fridge } from './fridge/open-fridge.ts';
import { schedule } from './plan/schedule.ts';
import type { Schedule } from './plan/task.ts';
import { setTable } from './steps/table.ts';

/** A dish that has been thought through: who goes where, when, and how long it all takes. */
export interface Dish {
  readonly form: DishForm;
  readonly cook: Cook;
  readonly plan: Schedule;
  /** Knife work before the first task, minutes. */
  readonly prepMinutes: number;
  /** From the first task to the table, minutes. */
  readonly cookMinutes: number;
}

const readSkill = (skill: string | undefined): Skill =>
  skill === 'beginner' || skill === 'advanced' ? skill : 'intermediate';

/** Shares of the knife work, and of the minutes in which a pot needs nobody, that may fall together. */
const BESIDE_SHARES = { usual: [1 / 2, 1 / 2], hurried: [2 / 3, 3 / 4] } as const;

/** Minutes of knife work before the first task: some of it is done while a pot needs nobody. */
function besideWaits(prep: number, idle: number, isHurried: boolean): number {
  const [ofPrep, ofIdle] = BESIDE_SHARES[isHurried ? 'hurried' : 'usual'];
  return Math.max(2, Math.round(prep - Math.min(idle * ofIdle, prep * ofPrep)));
}

/** Writes one form for what is there. */
export function writeDish(
  form: DishForm,
  given: readonly Item[],
  fridge: Fridge,
  asked: Asked,
  random: Random,
): Dish {
  const { request, kit } = asked;
  const beside = given.filter((item) => !belongs(form, item) && !STAPLES.has(item.kind));
  const isBeside = new Set(beside.map(({ food }) => food.id));
  const inDish = given.filter(({ food }) => !isBeside.has(food.id));
  const cook: Cook = {
    random,
    servings: request.servings,
    cuisine: chooseCuisine(form, asked.cuisine, asked.hints, random),
    isUs: request.units === 'us',
    skill: readSkill(request.skill),
    kit,
    isAllowed: fridge.isAllowed,
    items: [
      ...balancePortions(inDish, request.servings, form.portions),
      ...balancePortions(beside, request.servings, undefined),
    ],
    beside: isBeside,
    used: new Set(),
    tasks: [],
    memory: new Set(),
    vessel: { name: 'a wide pan', isHot: false },
    preparations: new Map(),
    names: new Map(),
    onionCut: random.pick(['finely chopped', 'thinly sliced', 'finely chopped', 'chopped']),
    isServing: false,
    isHurried: asked.isHurried === true,
    cut: 'bite',
  };
  form.write(cook);
  setTable(cook, form.isSweet === true);
  const plan = schedule(cook.tasks);
  const used = cook.items.filter(({ food }) => cook.used.has(food.id));
  const idle = Math.max(0, plan.minutes - cook.tasks.reduce((sum, { hands }) => sum + hands, 0));
  return {
    form,
    cook,
    plan,
    prepMinutes: besideWaits(prepMinutes(used.map((item) => cutOf(item, cook))), idle, cook.isHurried),
    cookMinutes: Math.max(1, Math.round(plan.minutes)),
  };
}
