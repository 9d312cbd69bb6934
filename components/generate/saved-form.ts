import { EQUIPMENT, MEALS, SKILLS } from '@chef/contracts/generate-choices';
import { GENERATE_LIMITS } from '@chef/contracts/generate-limits';
import { ALLERGENS, DIETS } from '@chef/culinary/vocabulary';
import { EMPTY_FORM, type FormValues } from './form-values';

/** In the session's store, which goes with the tab. */
const KEY = 'fridge';
/** In the lasting store, which is written with consent only. */
const LASTING_KEY = 'fridge-kept';

/** What somebody agreed to keep beyond the visit: nothing, the form without what tells of health, or all of it. */
export type Keeping = 'nothing' | 'form' | 'all';

/** What was typed before a reload or, if that was agreed to, on another day; is sent nowhere by itself. */
export function readSavedForm(): FormValues | null {
  return restore(read(sessionStorage, KEY) ?? read(localStorage, LASTING_KEY));
}

/** What the lasting store says was agreed to. A form of a version that did not ask is moved into the visit. */
export function readKeeping(): Keeping {
  const unasked = read(localStorage, KEY);
  if (unasked !== null && read(sessionStorage, KEY) === null) write(sessionStorage, KEY, unasked);
  remove(localStorage, KEY);
  const keeps = read(localStorage, LASTING_KEY)?.keeps;
  return keeps === 'form' || keeps === 'all' ? keeps : 'nothing';
}

/** Keeps the form for this visit, and as much of it as was agreed to for the next. */
export function saveForm(values: FormValues, keeping: Keeping): void {
  write(sessionStorage, KEY, values);
  if (keeping === 'nothing') remove(localStorage, LASTING_KEY);
  else
    write(localStorage, LASTING_KEY, {
      ...(keeping === 'all' ? values : withoutHealth(values)),
      keeps: keeping,
    });
}

/** Changes how much stays beyond the visit, for the form as it is. */
export function keepForm(keeping: Keeping): void {
  const values = readSavedForm();
  if (values !== null || keeping !== 'nothing') saveForm(values ?? EMPTY_FORM, keeping);
}

/** Leaves a form to the start page, which is to write a recipe from it as soon as it opens. */
export function leaveFormToStart(values: FormValues): void {
  write(sessionStorage, KEY, { ...values, startsAtOnce: true });
}

/** Whether a form was left to start from. Asked once: a reload does not write again. */
export function takeStart(): boolean {
  const session = read(sessionStorage, KEY);
  if (session?.startsAtOnce !== true) return false;
  const { startsAtOnce: _, ...form } = session;
  write(sessionStorage, KEY, form);
  return true;
}

/** Leaves nothing of what was typed behind, for the next person at this browser. */
export function forgetSavedForm(): void {
  remove(sessionStorage, KEY);
  remove(localStorage, LASTING_KEY);
  remove(localStorage, KEY);
}

/** The form without what can tell of health, pregnancy or belief. */
function withoutHealth(values: FormValues): FormValues {
  return { ...values, allergies: [], diets: [], exclude: '' };
}

type Stored = Readonly<Record<string, unknown>>;

function read(store: Storage, key: string): Stored | null {
  try {
    const saved: unknown = JSON.parse(store.getItem(key) ?? 'null');
    return typeof saved === 'object' && saved !== null && !Array.isArray(saved) ? (saved as Stored) : null;
  } catch {
    return null;
  }
}

function write(store: Storage, key: string, value: object): void {
  try {
    store.setItem(key, JSON.stringify(value));
  } catch {
    // Storage may be full or refused; the form works without it.
  }
}

function remove(store: Storage, key: string): void {
  try {
    store.removeItem(key);
  } catch {
    // Then nothing is kept there either.
  }
}

/** Takes what is usable: another version of the page, or another hand, may have written it. */
function restore(from: Stored | null): FormValues | null {
  if (from === null) return null;
  const text = (key: string) => (typeof from[key] === 'string' ? from[key] : '');
  const { servings, maxMinutes } = from;
  return {
    ingredients: textsOf(from.ingredients),
    draft: text('draft'),
    allergies: ALLERGENS.filter((name) => textsOf(from.allergies).includes(name)),
    diets: DIETS.filter((name) => textsOf(from.diets).includes(name)),
    exclude: text('exclude'),
    maxMinutes: maxMinutes === null || isCount(maxMinutes) ? maxMinutes : EMPTY_FORM.maxMinutes,
    servings: isCount(servings) && servings <= GENERATE_LIMITS.servingsMax ? servings : EMPTY_FORM.servings,
    wish: text('wish'),
    cuisine: text('cuisine'),
    meal: MEALS.find((name) => name === from.meal) ?? '',
    equipment: EQUIPMENT.filter((name) => textsOf(from.equipment).includes(name)),
    skill: SKILLS.find((name) => name === from.skill) ?? '',
  };
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}
