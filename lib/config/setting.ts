import { z } from 'zod';

/** One environment variable: how it is read, what holds without it and what it is for. */
export interface Setting<T> {
  readonly schema: z.ZodType<T>;
  /** As it stands in the README's table; null when the variable may simply be absent. */
  readonly defaultText: string | null;
  readonly meaning: string;
}

const given = (text: unknown) => (text === '' ? undefined : text);

/** A whole number within bounds (both included). */
export function integerSetting(
  fallback: number,
  bounds: { readonly min: number; readonly max: number },
  meaning: string,
): Setting<number> {
  const message = `must be a whole number from ${bounds.min} to ${bounds.max}`;
  const number = z
    .string()
    .regex(/^\d{1,15}$/, message)
    .transform(Number)
    .refine((n) => n >= bounds.min && n <= bounds.max, message);
  return {
    schema: z.preprocess(given, number.optional()).transform((n) => n ?? fallback),
    defaultText: String(fallback),
    meaning,
  };
}

/** One of a few words. */
export function choiceSetting<const T extends string>(
  choices: readonly [T, ...T[]],
  fallback: NoInfer<T>,
  meaning: string,
): Setting<T> {
  const choice = z.enum(choices, { error: `must be one of ${choices.join(', ')}` });
  return {
    schema: z.preprocess(given, choice.optional()).transform((c) => c ?? fallback),
    defaultText: fallback,
    meaning,
  };
}

/** Text of a certain form that holds a default. */
export function textSetting(fallback: string, form: z.ZodType<string>, meaning: string): Setting<string> {
  return {
    schema: z.preprocess(given, form.optional()).transform((t) => t ?? fallback),
    defaultText: fallback,
    meaning,
  };
}

/** Text of a certain form that may be absent. */
export function optionalSetting(form: z.ZodType<string>, meaning: string): Setting<string | undefined> {
  return { schema: z.preprocess(given, form.optional()), defaultText: null, meaning };
}
