/** A test by its file and its title as the file writes it. */
export type ProvingTest = readonly [file: string, title: string];

/** How a requirement stands. */
export type Standing =
  | { readonly kind: 'proven'; readonly tests: readonly ProvingTest[] }
  /** There is nothing in the product that it could be about. */
  | { readonly kind: 'not_applicable'; readonly reason: string }
  | { readonly kind: 'open'; readonly missing: string };

/** One requirement of OWASP ASVS 5.0.0, its text in our own words. */
export interface Requirement {
  /** Without the V: `6.2.1`. */
  readonly id: string;
  readonly level: 1 | 2;
  /** What it asks, in a line of ours; the standard’s own text is under a licence of its own. */
  readonly asks: string;
  readonly standing: Standing;
}

/** A chapter of the standard. */
export interface Chapter {
  readonly number: number;
  readonly title: string;
  readonly requirements: readonly Requirement[];
}

/** Proven by tests. */
export function proven(...tests: readonly ProvingTest[]): Standing {
  return { kind: 'proven', tests };
}

/** Not applicable, and why. */
export function absent(reason: string): Standing {
  return { kind: 'not_applicable', reason };
}

/** Open, and what is missing. */
export function missing(what: string): Standing {
  return { kind: 'open', missing: what };
}

/** A row of a chapter. */
export function row(id: string, level: 1 | 2, asks: string, standing: Standing): Requirement {
  return { id, level, asks, standing };
}
