import { type AppError, toAppError } from '@chef/contracts/app-error';
import type { z } from 'zod';
import type { FormState } from '@/components/account/form-state';
import { formWithoutNul } from '@/lib/http/without-nul';
import { logger } from '@/lib/telemetry/logger';

/** Which message each field's own rule has. */
const FIELD_MESSAGES: Readonly<Record<string, string>> = {
  email: 'email_form',
  password: 'password_length',
  newPassword: 'password_length',
  currentPassword: 'wrong_password',
  displayName: 'display_name_length',
  code: 'code_form',
  addressCode: 'address_code_form',
  name: 'passkey_name',
  who: 'who_form',
  reason: 'reason_length',
  organizationName: 'organization_name',
  role: 'role_choice',
  userId: 'member_choice',
};
const MISSING_MESSAGES: Readonly<Record<string, string>> = {
  code: 'code_missing',
  name: 'passkey_name',
  organizationName: 'organization_name',
};
const PROBLEMS: ReadonlySet<string> = new Set([
  'unauthenticated',
  'wrong_credentials',
  'email_not_verified',
  'rate_limited',
  'link_expired',
  'recent_sign_in_required',
  'sign_in_expired',
  'passkey_refused',
  'gone',
  'provider_already_linked',
  'last_way_in',
  'forbidden',
  'not_found',
  'last_owner',
]);
/** Faults of a field that a use case found, by the code it gives them. */
const FIELD_FAULTS: ReadonlySet<string> = new Set([
  'full',
  'same_email',
  'too_common',
  'too_obvious',
  'is_email',
  'wrong_password',
  'wrong_code',
  'wrong_address_code',
  'no_account',
  'own_role',
  'no_confirmed_account',
  'organizations_full',
  'already_member',
  'invitations_full',
  'members_full',
  'wrong_name',
]);

function messageOf(issue: z.core.$ZodIssue): string {
  const field = String(issue.path[0]);
  if (field === 'reason' && issue.code === 'invalid_format') return 'reason_address';
  const isMissing = issue.code === 'too_small' && issue.minimum === 1;
  if (isMissing) return MISSING_MESSAGES[field] ?? 'password_missing';
  return FIELD_MESSAGES[field] ?? 'internal';
}

/** What was typed, without the secrets: those are never sent back. */
function typedValues(data: unknown): Record<string, string> {
  if (!(data instanceof FormData)) return {};
  const texts = [...data].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts.filter(([name]) => !/password|token|credential|^\$/i.test(name)));
}

function failedState(error: AppError, values: FormState['values']): FormState {
  const errors = Object.fromEntries(
    error.errors
      .filter(({ code }) => FIELD_FAULTS.has(code))
      .map(({ pointer, code }) => [pointer.slice(1), code]),
  );
  if (Object.keys(errors).length > 0) return { values, errors, problem: null, isDone: false };
  const code = PROBLEMS.has(error.code) ? error.code : 'internal';
  if (code === 'internal') logger().error({ err: error }, 'form failed');
  return { values, errors, problem: { code, seconds: error.retryAfterSeconds ?? 0 }, isDone: false };
}

/** Parses a form by its schema, does the work, and tells the form what to show. */
export async function runForm<Schema extends z.ZodType>(
  schema: Schema,
  sent: FormData | FormDataEntryValue,
  work: (input: z.output<Schema>) => Promise<void>,
): Promise<FormState> {
  const data = sent instanceof FormData ? formWithoutNul(sent) : sent;
  const values = typedValues(data);
  const parsed = schema.safeParse(data instanceof FormData ? Object.fromEntries(data) : data);
  if (!parsed.success) {
    const names = parsed.error.issues.map(({ path }) => String(path[0] ?? ''));
    if (names.includes('token') || names.includes('')) {
      return { values, errors: {}, problem: { code: 'link_expired', seconds: 0 }, isDone: false };
    }
    const errors = Object.fromEntries(
      parsed.error.issues.map((issue) => [String(issue.path[0]), messageOf(issue)]),
    );
    return { values, errors, problem: null, isDone: false };
  }
  try {
    await work(parsed.data);
    return { values, errors: {}, problem: null, isDone: true };
  } catch (error) {
    return failedState(toAppError(error), values);
  }
}
