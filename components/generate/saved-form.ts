import { EMPTY_FORM, type FormValues } from './form-values';

const KEY = 'fridge';

/** What was typed before a reload; stays on this tab and never leaves the browser. */
export function readSavedForm(): FormValues | null {
  try {
    const saved = sessionStorage.getItem(KEY);
    return saved === null ? null : { ...EMPTY_FORM, ...(JSON.parse(saved) as Partial<FormValues>) };
  } catch {
    return null;
  }
}

export function saveForm(values: FormValues): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(values));
  } catch {
    // Storage may be full or refused; the form works without it.
  }
}
