import type { Problem } from '@chef/contracts/problem';

/** Fields of the form that a problem can point at, in the order in which they stand. */
export const FIELDS = [
  'ingredients',
  'allergies',
  'diets',
  'exclude',
  'maxMinutes',
  'servings',
  'wish',
] as const;
export type Field = (typeof FIELDS)[number];

/** A problem sorted by field; what belongs to none is general. */
export interface FieldProblems {
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  readonly general: string | null;
}

/** Puts each detail of a problem beside the field that its pointer names (RFC 6901). */
export function sortProblem(problem: Problem): FieldProblems {
  const fields: Partial<Record<Field, string>> = {};
  for (const { pointer, detail } of problem.errors ?? []) {
    const field = FIELDS.find((name) => pointer === `/${name}` || pointer.startsWith(`/${name}/`));
    if (field !== undefined && fields[field] === undefined) fields[field] = detail;
  }
  const isPlaced = Object.keys(fields).length > 0;
  return { fields, general: isPlaced ? null : (problem.detail ?? problem.title) };
}
