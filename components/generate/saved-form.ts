import { EQUIPMENT, MEALS, SKILLS } from '@chef/contracts/generate-choices';
import { GENERATE_LIMITS } from '@chef/contracts/generate-limits';
import { ALLERGENS, DIETS } from '@chef/culinary/vocabulary';
import { EMPTY_FORM, type FormValues } from './form-values';

const KEY = 'fridge';

/** What was typed before a reload or another day; stays in this browser and is sent nowhere. */
export function readSavedForm(): FormValues | null {
  try {
    const saved = localStorage.getItem(KEY);
    return saved === null ? null : restore(JSON.parse(saved));
  } catch {
    return null;
  }
}

export function saveForm(values: FormValues): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(values));
  } catch {
    // Storage may be full or refused; the form works without it.
  }
}

/** Leaves nothing of what was typed behind, for the next person at this browser. */
export function forgetSavedForm(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // A browser that refuses storage kept nothing.
  }
}

/** Takes what is usable: another version of the page, or another hand, may have written it. */
function restore(saved: unknown): FormValues | null {
  if (typeof saved !== 'object' || saved === null) return null;
  const from = saved as Readonly<Record<string, unknown>>;
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
