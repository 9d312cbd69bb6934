'use server';

import {
  factorCodeFormSchema,
  type IdentityProof,
  linkTokenSchema,
  passwordProofSchema,
  passwordResetRequestSchema,
  passwordResetSchema,
  signInSchema,
  signUpSchema,
} from '@chef/contracts/account';
import { passkeyProofSchema } from '@chef/contracts/passkeys';
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { redirect } from 'next/navigation';
import type { FormState } from '@/components/account/form-state';
import { safeReturnPath } from '@/lib/auth/safe-return-path';
import { takeAtLeast } from '@/lib/auth/take-at-least';
import { confirmEmailChange } from '@/lib/services/accounts/confirm-email-change';
import { confirmIdentity } from '@/lib/services/accounts/confirm-identity';
import { finishSignIn } from '@/lib/services/accounts/finish-sign-in';
import { requestPasswordReset } from '@/lib/services/accounts/request-password-reset';
import { resetPassword } from '@/lib/services/accounts/reset-password';
import { signIn } from '@/lib/services/accounts/sign-in';
import { signUp } from '@/lib/services/accounts/sign-up';
import { undoEmailChange } from '@/lib/services/accounts/undo-email-change';
import { verifyEmail } from '@/lib/services/accounts/verify-email';
import { beginPasskeyConfirmation } from '@/lib/services/passkeys/begin-passkey-confirmation';
import { beginPasskeySignIn } from '@/lib/services/passkeys/begin-passkey-sign-in';
import { signInWithPasskey } from '@/lib/services/passkeys/sign-in-with-passkey';
import { renewSession } from '@/lib/services/sessions/renew-session';
import { actionContext, sendMailSoon } from './_actions/action-context';
import { runForm } from './_actions/run-form';
import {
  keepAdmission,
  pendingSignInCookie,
  setSessionCookie,
  signedInPath,
} from './_actions/session-cookie';

/** Answers that depend on whether an address has an account all take this long, ms. */
const EVEN_MS = 400;

export async function signInAction(_state: FormState, data: FormData): Promise<FormState> {
  let target = safeReturnPath(data.get('next'), '/account');
  const answer = await runForm(signInSchema, data, async (input) => {
    const { ctx, userAgent } = await actionContext('account.sign_in', 'sign_in');
    target = await keepAdmission(await signIn({ ctx, input: { ...input, userAgent } }), target);
  });
  if (answer.problem?.code === 'email_not_verified') sendMailSoon();
  if (answer.isDone) redirect(target);
  return answer;
}

export async function secondFactorAction(_state: FormState, data: FormData): Promise<FormState> {
  const answer = await runForm(factorCodeFormSchema, data, async ({ code }) => {
    const { ctx, userAgent } = await actionContext('account.sign_in', 'sign_in');
    const pending = await pendingSignInCookie();
    await setSessionCookie(await finishSignIn({ ctx, input: { pending, code, userAgent } }));
  });
  // A recovery code that was used is told by mail.
  sendMailSoon();
  if (answer.isDone) redirect(signedInPath(safeReturnPath(data.get('next'), '/account')));
  return answer;
}

export async function beginPasskeySignInAction(): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { ctx } = await actionContext('account.sign_in');
  return beginPasskeySignIn({ ctx });
}

export async function beginPasskeyConfirmationAction(): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { ctx } = await actionContext('account.confirm');
  return beginPasskeyConfirmation({ ctx });
}

export async function passkeySignInAction(_state: FormState, data: FormData): Promise<FormState> {
  let target = safeReturnPath(data.get('next'), '/account');
  const answer = await runForm(passkeyProofSchema, data, async ({ credential }) => {
    const { ctx, userAgent } = await actionContext('account.sign_in', 'sign_in');
    target = await keepAdmission(await signInWithPasskey({ ctx, input: { credential, userAgent } }), target);
  });
  if (answer.isDone) redirect(target);
  return answer;
}

/** Which proof a form brings. */
function proofSchemaOf(data: FormData) {
  if (data.has('credential')) return passkeyProofSchema;
  return data.has('code') ? factorCodeFormSchema : passwordProofSchema;
}

export async function confirmIdentityAction(_state: FormState, data: FormData): Promise<FormState> {
  const next = safeReturnPath(data.get('next'), '/account');
  const answer = await runForm(proofSchemaOf(data), data, async (input: IdentityProof) => {
    const { ctx } = await actionContext('account.confirm', 'sign_in');
    await confirmIdentity({ ctx, input });
    await setSessionCookie(await renewSession({ ctx }));
  });
  sendMailSoon();
  if (answer.problem?.code === 'unauthenticated') redirect(`/sign-in?next=${encodeURIComponent(next)}`);
  if (answer.isDone) redirect(next);
  return answer;
}

export async function signUpAction(_state: FormState, data: FormData): Promise<FormState> {
  const next = safeReturnPath(data.get('next'), '');
  const answer = await runForm(signUpSchema, data, async (input) => {
    const { ctx } = await actionContext('account.create', 'sign_in');
    await takeAtLeast(EVEN_MS, signUp({ ctx, input, next: next === '' ? null : next }));
  });
  sendMailSoon();
  return answer;
}

export async function forgotPasswordAction(_state: FormState, data: FormData): Promise<FormState> {
  const answer = await runForm(passwordResetRequestSchema, data, async ({ email }) => {
    const { ctx } = await actionContext('account.request_reset', 'sign_in');
    await takeAtLeast(EVEN_MS, requestPasswordReset({ ctx, email }));
  });
  sendMailSoon();
  return answer;
}

export async function resetPasswordAction(_state: FormState, data: FormData): Promise<FormState> {
  const answer = await runForm(passwordResetSchema, data, async (input) => {
    const { ctx } = await actionContext('account.reset_password', 'sign_in');
    await resetPassword({ ctx, input });
  });
  sendMailSoon();
  return answer;
}

export async function verifyEmailAction(_state: FormState, data: FormData): Promise<FormState> {
  return runForm(linkTokenSchema, data.get('token') ?? '', async (token) => {
    const { ctx } = await actionContext('account.verify_email', 'sign_in');
    await verifyEmail({ ctx, token });
  });
}

export async function confirmEmailChangeAction(_state: FormState, data: FormData): Promise<FormState> {
  const answer = await runForm(linkTokenSchema, data.get('token') ?? '', async (token) => {
    const { ctx } = await actionContext('email.confirm_change', 'sign_in');
    await confirmEmailChange({ ctx, token });
  });
  sendMailSoon();
  return answer;
}

export async function undoEmailChangeAction(_state: FormState, data: FormData): Promise<FormState> {
  const answer = await runForm(linkTokenSchema, data.get('token') ?? '', async (token) => {
    const { ctx } = await actionContext('email.undo_change', 'sign_in');
    await undoEmailChange({ ctx, token });
  });
  sendMailSoon();
  return answer;
}
