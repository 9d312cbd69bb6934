/** What a form shows after it was sent: everything typed but passwords, and what is wrong. */
export interface FormState {
  readonly values: Readonly<Record<string, string>>;
  /** Message codes by field. */
  readonly errors: Readonly<Record<string, string>>;
  /** What is wrong with the whole, a code of `auth.problems`. */
  readonly problem: { readonly code: string; readonly seconds: number } | null;
  readonly isDone: boolean;
  /** Secrets that are shown this once: recovery codes. */
  readonly revealed?: readonly string[];
}

export const EMPTY_FORM: FormState = { values: {}, errors: {}, problem: null, isDone: false };

/** A server action behind a form. */
export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;
