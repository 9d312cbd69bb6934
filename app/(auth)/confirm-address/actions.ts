'use server';

import { passwordResetRequestSchema } from '@chef/contracts/account';
import { AppError } from '@chef/contracts/app-error';
import { addressCodeSchema } from '@chef/contracts/sign-in-providers';
import { redirect } from 'next/navigation';
import type { FormState } from '@/components/account/form-state';
import type { PendingSignIn } from '@/lib/auth/sign-in-flow';
import { withoutRowScope } from '@/lib/services/service-context';
import { sendAddressCode, useAddressCode } from '@/lib/services/sign-in-providers/address-code';
import { signInWithProvider } from '@/lib/services/sign-in-providers/sign-in-with-provider';
import { actionContext, sendMailSoon } from '../_actions/action-context';
import { readPendingAddress, writePendingAddress } from '../_actions/pending-address';
import { runForm } from '../_actions/run-form';
import { keepAdmission } from '../_actions/session-cookie';

async function requirePending(): Promise<PendingSignIn> {
  const pending = await readPendingAddress();
  if (pending === null) redirect('/sign-in');
  return pending;
}

/** The same answer, with a problem in the words of this page. */
function renamed(state: FormState, from: string, to: string): FormState {
  return state.problem?.code === from ? { ...state, problem: { ...state.problem, code: to } } : state;
}

/** Mails a code to the address that was typed, or once more to the one that is shown. */
export async function sendAddressCodeAction(_state: FormState, data: FormData): Promise<FormState> {
  const pending = await requirePending();
  const answer = await runForm(passwordResetRequestSchema, data, async ({ email }) => {
    const { ctx } = await actionContext('account.confirm_address', 'sign_in');
    const codeId = await sendAddressCode({
      ctx: withoutRowScope(ctx),
      input: { email, previous: pending.codeId },
    });
    await writePendingAddress({ ...pending, profile: { ...pending.profile, email }, codeId });
  });
  sendMailSoon();
  if (answer.isDone) redirect('/confirm-address?sent');
  return renamed(answer, 'rate_limited', 'address_code_limit');
}

/** Signs in whoever types the code. */
export async function confirmAddressAction(_state: FormState, data: FormData): Promise<FormState> {
  const pending = await requirePending();
  const { profile, codeId, next } = pending;
  let target = next;
  const answer = await runForm(addressCodeSchema, data, async ({ addressCode: code }) => {
    const { ctx, userAgent } = await actionContext('account.confirm_address', 'sign_in');
    const { email } = profile;
    if (email === null || codeId === null) throw new AppError('gone');
    if (!(await useAddressCode({ ctx: withoutRowScope(ctx), input: { id: codeId, email, code } }))) {
      const detail = 'This is not the code.';
      throw new AppError('invalid_request', {
        detail,
        errors: [{ pointer: '/addressCode', code: 'wrong_address_code', detail }],
      });
    }
    const confirmed = { ...profile, isEmailVerified: true };
    const admission = await signInWithProvider({ ctx, input: { profile: confirmed, userAgent } });
    if (admission === null) throw new AppError('gone');
    target = await keepAdmission(admission, next);
    await writePendingAddress(null);
  });
  sendMailSoon();
  if (answer.isDone) redirect(target);
  return renamed(answer, 'gone', 'address_code_gone');
}
