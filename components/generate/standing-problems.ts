import type { FormValues } from './form-values';
import { FIELDS, type FieldProblems, NO_PROBLEMS } from './problem-fields';

/**
 * What of an answer still holds: a message goes as soon as somebody changes the field it speaks of. Values are
 * compared by identity, so `values` and `sent` have to come from the same line of changes.
 */
export function standingProblems(
  answer: FieldProblems,
  values: FormValues,
  sent: FormValues | null,
): FieldProblems {
  if (sent === null || answer === NO_PROBLEMS) return NO_PROBLEMS;
  const standing = FIELDS.filter((field) => values[field] === sent[field]);
  const isListSame = values.ingredients === sent.ingredients && values.draft === sent.draft;
  return {
    fields: Object.fromEntries(
      standing.flatMap((field) => {
        const text = answer.fields[field];
        return text === undefined || (field === 'ingredients' && !isListSame) ? [] : [[field, text]];
      }),
    ),
    lines: isListSame ? answer.lines : NO_PROBLEMS.lines,
    general: answer.general,
  };
}
