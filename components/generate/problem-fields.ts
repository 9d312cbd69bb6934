import type { Problem } from '@chef/contracts/problem';

/** Fields of the form that a problem can point at, in the order in which they stand. */
export const FIELDS = [
  'ingredients',
  'maxMinutes',
  'servings',
  'allergies',
  'diets',
  'exclude',
  'wish',
  'cuisine',
  'meal',
  'equipment',
  'skill',
] as const;
type Field = (typeof FIELDS)[number];

/** A problem sorted by field; what belongs to none is general. */
export interface FieldProblems {
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  /** Places in the list of ingredients that it points at. */
  readonly lines: ReadonlySet<number>;
  readonly general: string | null;
}

export const NO_PROBLEMS: FieldProblems = { fields: {}, lines: new Set(), general: null };

/** Puts each detail of a problem beside the field that its pointer names (RFC 6901). */
export function sortProblem(problem: Problem): FieldProblems {
  const fields: Partial<Record<Field, string>> = {};
  const lines = new Set<number>();
  for (const { pointer, detail } of problem.errors ?? []) {
    const [, name, index] = pointer.split('/');
    const field = FIELDS.find((one) => one === name);
    if (field === undefined) continue;
    fields[field] ??= detail;
    if (field === 'ingredients' && index !== undefined) lines.add(Number(index));
  }
  const isPlaced = Object.keys(fields).length > 0;
  return { fields, lines, general: isPlaced ? null : (problem.detail ?? problem.title) };
}
