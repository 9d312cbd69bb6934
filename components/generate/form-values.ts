import type { Equipment, Meal, Skill } from '@chef/contracts/generate-choices';
import { GENERATE_LIMITS } from '@chef/contracts/generate-limits';
import type { GenerateRequest } from '@chef/contracts/generate-request';
import type { Allergen, Diet } from '@chef/culinary/vocabulary';

/** What stands in the form, as typed. */
export interface FormValues {
  readonly ingredients: readonly string[];
  /** What is in the input and has not become a chip yet. */
  readonly draft: string;
  readonly allergies: readonly Allergen[];
  readonly diets: readonly Diet[];
  readonly exclude: string;
  readonly maxMinutes: number | null;
  readonly servings: number;
  readonly wish: string;
  readonly cuisine: string;
  /** Empty for any. */
  readonly meal: Meal | '';
  /** Empty for the usual. */
  readonly equipment: readonly Equipment[];
  readonly skill: Skill | '';
}

export const EMPTY_FORM: FormValues = {
  ingredients: [],
  draft: '',
  allergies: [],
  diets: [],
  exclude: '',
  maxMinutes: 45,
  servings: 2,
  wish: '',
  cuisine: '',
  meal: '',
  equipment: [],
  skill: '',
};

/** Chips that the list shows. A text of more pieces stays in the input: nothing of it is lost, nothing freezes. */
const CHIPS_MAX = 100;

/** Lines of one list: by comma, semicolon or new line. A comma inside a number is none ("1,5 kg"). */
export function splitList(text: string): string[] {
  return text
    .split(/[;\n]|,(?!\d)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Whether what was typed has come to the end of an ingredient; a comma inside a number is none. */
export function endsIngredient(text: string): boolean {
  return /[;\n]|,\s/.test(text) || (text.endsWith(',') && !/\d,$/.test(text));
}

/** Takes what is still in the input into the list, without duplicates; far too long a list stays where it is. */
export function withDraft(values: FormValues): FormValues {
  const added = splitList(values.draft).filter((text) => !values.ingredients.includes(text));
  const ingredients = [...values.ingredients, ...new Set(added)];
  return ingredients.length > CHIPS_MAX ? values : { ...values, ingredients, draft: '' };
}

/** What is wrong with a list before anybody is asked; null when nothing is. */
export type ListFault =
  | { readonly code: 'too_many'; readonly count: number }
  | { readonly code: 'line_too_long'; readonly text: string };

/** Holds the list to the limits of a request. */
export function findListFault({ ingredients, draft }: FormValues): ListFault | null {
  const long = ingredients.find((text) => text.length > GENERATE_LIMITS.ingredientLengthMax);
  const waiting = draft.length > GENERATE_LIMITS.ingredientLengthMax ? splitList(draft).length : 0;
  const count = ingredients.length + waiting;
  if (count > GENERATE_LIMITS.ingredientsMax) return { code: 'too_many', count };
  if (long !== undefined) return { code: 'line_too_long', text: long };
  return null;
}

/** The form as the API takes it. */
export function toRequest(
  values: FormValues,
  seed: number,
  eaters: readonly string[] | null = null,
): GenerateRequest {
  const { allergies, diets, maxMinutes, meal, equipment, skill } = values;
  const exclude = splitList(values.exclude);
  const wish = values.wish.trim();
  const cuisine = values.cuisine.trim();
  return {
    ingredients: [...values.ingredients],
    servings: values.servings,
    ...(allergies.length > 0 ? { allergies: [...allergies] } : {}),
    ...(diets.length > 0 ? { diets: [...diets] } : {}),
    ...(exclude.length > 0 ? { exclude } : {}),
    ...(maxMinutes === null ? {} : { maxMinutes }),
    ...(wish === '' ? {} : { wish }),
    ...(cuisine === '' ? {} : { cuisine }),
    ...(meal === '' ? {} : { meal }),
    ...(equipment.length > 0 ? { equipment: [...equipment] } : {}),
    ...(skill === '' ? {} : { skill }),
    ...(eaters === null ? {} : { eaters: [...eaters] }),
    ...(seed === 0 ? {} : { seed }),
  };
}
