import type { RecipeLocation } from './recipe.ts';

/** Something the kitchen has to say: a stable code with data. Words come from the message catalogues. */
export interface Finding {
  readonly code: string;
  /** `block`: may not be served; `warn`: a person must be told; `info`: may be told. */
  readonly severity: 'block' | 'warn' | 'info';
  readonly where?: RecipeLocation | undefined;
  readonly data: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
  /** Regulation, table or paper that the rule is from. */
  readonly source?: string | undefined;
}
