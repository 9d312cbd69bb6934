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
};

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

/** Takes what is still in the input into the list, without duplicates. */
export function withDraft(values: FormValues): FormValues {
  const added = splitList(values.draft).filter((text) => !values.ingredients.includes(text));
  return { ...values, ingredients: [...values.ingredients, ...new Set(added)], draft: '' };
}

/** The form as the API takes it. */
export function toRequest(values: FormValues, seed: number): GenerateRequest {
  const exclude = splitList(values.exclude);
  const wish = values.wish.trim();
  return {
    ingredients: [...values.ingredients],
    servings: values.servings,
    ...(values.allergies.length > 0 ? { allergies: [...values.allergies] } : {}),
    ...(values.diets.length > 0 ? { diets: [...values.diets] } : {}),
    ...(exclude.length > 0 ? { exclude } : {}),
    ...(values.maxMinutes === null ? {} : { maxMinutes: values.maxMinutes }),
    ...(wish === '' ? {} : { wish }),
    ...(seed === 0 ? {} : { seed }),
  };
}
