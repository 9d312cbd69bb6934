import { z } from 'zod';
import { ORGANIZATION_ACTIONS } from './organization-actions.ts';
import type { passkeyProofSchema } from './passkeys.ts';

/** Longest address that mail servers take (RFC 5321), and the longest password we hash. Characters. */
const EMAIL_LENGTH_MAX = 254;
export const PASSWORD_LENGTH_MIN = 10;
const PASSWORD_LENGTH_MAX = 200;
const DISPLAY_NAME_LENGTH_MAX = 60;
const FACTOR_CODE_LENGTH_MAX = 40;

/** An e-mail address, trimmed, NFC, lower case. */
export const emailSchema = z
  .string()
  .trim()
  .normalize('NFC')
  .toLowerCase()
  .max(EMAIL_LENGTH_MAX, { error: 'This address is too long.' })
  .pipe(z.email({ error: 'Write an address like name@example.com.' }));

/** A password to set: length is the only rule of form (OWASP ASVS 5.0, 6.2.1, 6.2.5 and 6.2.9). */
export const newPasswordSchema = z
  .string()
  .min(PASSWORD_LENGTH_MIN, { error: `Use at least ${PASSWORD_LENGTH_MIN} characters.` })
  .max(PASSWORD_LENGTH_MAX, { error: `Use at most ${PASSWORD_LENGTH_MAX} characters.` });

/** A password to be compared with the one that is set. */
const passwordSchema = z
  .string()
  .min(1, { error: 'Type your password.' })
  .max(PASSWORD_LENGTH_MAX, { error: 'This password is too long.' });

const displayNameSchema = z
  .string()
  .trim()
  .max(DISPLAY_NAME_LENGTH_MAX, { error: `Use at most ${DISPLAY_NAME_LENGTH_MAX} characters.` });

/** The secret of a link in a mail. */
export const linkTokenSchema = z.string().regex(/^[\w-]{43}$/, { error: 'This link is not complete.' });

export const signUpSchema = z.object({ email: emailSchema, password: newPasswordSchema });
export const signInSchema = z.object({ email: emailSchema, password: passwordSchema });
/** A code of an authenticator app, or a recovery code; spaces and dashes are welcome. */
export const factorCodeSchema = z
  .string()
  .trim()
  .min(1, { error: 'Type the code.' })
  .max(FACTOR_CODE_LENGTH_MAX, { error: 'This is longer than any code of ours.' });
export const factorCodeFormSchema = z.object({ code: factorCodeSchema });
/** What a person shows when they are asked to confirm that it is them: the password, a code or a passkey. */
export const passwordProofSchema = z.object({ currentPassword: passwordSchema });
export type IdentityProof =
  | z.infer<typeof passwordProofSchema>
  | z.infer<typeof factorCodeFormSchema>
  | z.infer<typeof passkeyProofSchema>;
export const emailChangeSchema = z.object({ email: emailSchema });
export type EmailChange = z.infer<typeof emailChangeSchema>;
export const passwordResetRequestSchema = z.object({ email: emailSchema });
export const passwordResetSchema = z.object({ token: linkTokenSchema, password: newPasswordSchema });
export const passwordChangeSchema = z.object({
  currentPassword: passwordSchema,
  newPassword: newPasswordSchema,
});
/** Without a password, a recent sign-in takes its place. */
export const accountDeletionSchema = z.object({ currentPassword: passwordSchema.optional() });
export const accountUpdateSchema = z.object({ displayName: displayNameSchema });

export type SignUp = z.infer<typeof signUpSchema>;
export type SignIn = z.infer<typeof signInSchema>;
export type PasswordReset = z.infer<typeof passwordResetSchema>;
export type PasswordChange = z.infer<typeof passwordChangeSchema>;
export type AccountDeletion = z.infer<typeof accountDeletionSchema>;
export type AccountUpdate = z.infer<typeof accountUpdateSchema>;

/** A person's account as they see it. */
export const accountSchema = z
  .object({
    id: z.string(),
    email: z.string(),
    displayName: z.string().nullable(),
    plan: z
      .string()
      .describe('What counts for you: the best of your own plan and those of your organisations'),
    /** False for accounts that sign in by a provider only. */
    hasPassword: z.boolean(),
    createdAt: z.iso.datetime(),
    /** When the account will be deleted, if the person asked for it. */
    deletionAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Account' });
export type Account = z.infer<typeof accountSchema>;

/** A device that is signed in. */
export const sessionSchema = z
  .object({
    id: z.string(),
    /** Browser and system as far as they can be told from what the browser sends. */
    browser: z.string().nullable(),
    system: z.string().nullable(),
    /** What its person called the device that a program runs on; null for browsers. */
    deviceName: z.string().nullable(),
    /** How it began: `password`, `token` for a program, `passkey`, or the name of a provider. */
    method: z.string(),
    /** What its person has shown in it (RFC 8176): `pwd` password, `otp` code of an app or recovery code, `hwk` passkey. */
    amr: z.array(z.string()),
    /** When its person last showed who they are. */
    authenticatedAt: z.iso.datetime(),
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    isCurrent: z.boolean(),
  })
  .meta({ id: 'Session' });
export type AccountSession = z.infer<typeof sessionSchema>;
export const sessionListSchema = z.object({ sessions: z.array(sessionSchema) });
export type SessionList = z.infer<typeof sessionListSchema>;
export const revokedSessionsSchema = z.object({ revoked: z.int().min(0) });

/** Everything the audit log can say about an account. */
export const AUDIT_ACTIONS = [
  'account_created',
  'email_verified',
  'provider_linked',
  'provider_unlinked',
  'signed_in',
  'sign_in_failed',
  'signed_out',
  'session_revoked',
  'sessions_revoked',
  'token_reused',
  'password_changed',
  'password_reset_requested',
  'password_reset',
  'identity_confirmed',
  'email_change_requested',
  'email_changed',
  'email_change_undone',
  'second_factor_on',
  'second_factor_off',
  'second_factor_failed',
  'recovery_code_used',
  'recovery_codes_renewed',
  'passkey_added',
  'passkey_removed',
  'passkey_refused',
  'deletion_requested',
  'deletion_cancelled',
  'data_exported',
  'account_deleted',
  'staff_role_granted',
  'staff_role_revoked',
  'looked_up_by_staff',
  'sessions_ended_by_staff',
  ...ORGANIZATION_ACTIONS,
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Query of a list of events that is read in pages. */
export const activityQuerySchema = z.object({
  cursor: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'Send back nextCursor as it came, or leave it out for the latest events.')
    .transform(Number)
    .optional()
    .describe('`nextCursor` of the page before'),
});
export type ActivityQuery = z.infer<typeof activityQuerySchema>;

/** A page of what happened to an account's security, newest first. */
export const activitySchema = z
  .object({
    events: z.array(
      z.object({
        at: z.iso.datetime(),
        action: z.enum(AUDIT_ACTIONS),
        browser: z.string().nullable(),
        system: z.string().nullable(),
      }),
    ),
    newer: z.int().min(0).describe('How many events are newer than those of this page'),
    total: z.int().min(0).describe('How many events there are on all pages'),
    nextCursor: z.string().nullable().describe('Null on the last page'),
  })
  .meta({ id: 'AccountActivity' });
export type AccountActivity = z.infer<typeof activitySchema>;
