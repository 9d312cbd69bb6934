import { AppError } from '@chef/contracts/app-error';
import type { ProblemError } from '@chef/contracts/problem';
import type { z } from 'zod';

/** An RFC 6901 pointer; `~` and `/` inside a member name are escaped. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

type Issue = z.core.$ZodIssue;

const plural = (n: number | bigint, one: string) => `${n} ${one}${Number(n) === 1 ? '' : 's'}`;

function sizeUnit(origin: string): string {
  if (origin === 'string') return 'character';
  return origin === 'array' || origin === 'set' ? 'entr' : '';
}

function sized(n: number | bigint, origin: string): string {
  const unit = sizeUnit(origin);
  if (unit === 'entr') return Number(n) === 1 ? '1 entry' : `${n} entries`;
  return unit === '' ? String(n) : plural(n, unit);
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** What to do about one issue, in a sentence. Input is never repeated. */
function adviceFor(issue: Issue): string {
  switch (issue.code) {
    case 'too_big':
      return `Use at most ${sized(issue.maximum, issue.origin)}.`;
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? 'Write something here or leave it out.'
        : `Use at least ${sized(issue.minimum, issue.origin)}.`;
    case 'invalid_type':
      return `Send ${TYPE_WORDS[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `Use one of: ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return 'Leave this member out: it has no meaning here.';
    case 'invalid_union':
      return 'Send one of the documented forms of the body.';
    default:
      return issue.message;
  }
}

const CODES: Readonly<Partial<Record<Issue['code'], string>>> = {
  too_big: 'too_big',
  too_small: 'too_small',
  invalid_type: 'wrong_type',
  invalid_value: 'unknown_value',
  unrecognized_keys: 'unknown_member',
  invalid_union: 'wrong_form',
};

/** The form of a union that came closest: the one with the fewest complaints. */
function closestForm(issue: Issue): readonly Issue[] | null {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return null;
  return [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? null;
}

function toErrors(issue: Issue, base: readonly PropertyKey[]): ProblemError[] {
  const path = [...base, ...issue.path];
  const form = closestForm(issue);
  if (form) return form.flatMap((inner) => toErrors(inner, path));
  const code = CODES[issue.code] ?? 'not_valid';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: jsonPointer([...path, key]),
      code,
      detail: adviceFor(issue),
    }));
  }
  return [{ pointer: jsonPointer(path), code, detail: adviceFor(issue) }];
}

/** Most errors that one answer lists; the rest would be the same again. */
const ERRORS_MAX = 20;

/** A failed parse as a failure of ours: where (RFC 6901), what kind, and what to do. */
export function fromZodError(error: z.ZodError): AppError {
  const errors = error.issues.flatMap((issue) => toErrors(issue, [])).slice(0, ERRORS_MAX);
  const where = errors.map((e) => e.pointer || 'the body').join(', ');
  return new AppError('invalid_request', { detail: `Please change ${where}.`, errors });
}
