'use server';

import { emailChangeSchema, factorCodeFormSchema } from '@chef/contracts/account';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '@/components/account/form-state';
import { safeReturnPath } from '@/lib/auth/safe-return-path';
import { requestEmailChange } from '@/lib/services/accounts/request-email-change';
import { confirmTotpEnrolment } from '@/lib/services/second-factor/confirm-totp-enrolment';
import { disableTotp } from '@/lib/services/second-factor/disable-totp';
import { renewRecoveryCodes } from '@/lib/services/second-factor/renew-recovery-codes';
import { renewSession } from '@/lib/services/sessions/renew-session';
import { actionContext, sendMailSoon } from '../../(auth)/_actions/action-context';
import { dropFormDraft } from '../../(auth)/_actions/form-draft';
import { runForm } from '../../(auth)/_actions/run-form';
import { setSessionCookie } from '../../(auth)/_actions/session-cookie';
import { confirmFirst } from './_actions/confirm-first';
import { authenticatorAddress, SECURITY } from './authenticator-address';

const nothing = z.object({});

const appPage = (data: FormData) => authenticatorAddress(safeReturnPath(data.get('next'), SECURITY));

/** One action turns the app on and off: the page that is drawn after turning it on has to show the codes of this answer. */
export async function changeAppAction(_state: FormState, data: FormData): Promise<FormState> {
  return data.get('intent') === 'off' ? turnAppOff(data) : turnAppOn(data);
}

async function turnAppOn(data: FormData): Promise<FormState> {
  let revealed: readonly string[] = [];
  const answer = await runForm(factorCodeFormSchema, data, async (input) => {
    const { ctx } = await actionContext('factor.set_up', 'sign_in');
    revealed = (await confirmTotpEnrolment({ ctx, input })).codes;
    // A copy of the cookie from before opens nothing of what a second factor opens.
    await setSessionCookie(await renewSession({ ctx }));
  });
  await confirmFirst(answer.problem?.code, appPage(data));
  sendMailSoon();
  return answer.isDone ? { ...answer, revealed } : answer;
}

async function turnAppOff(data: FormData): Promise<FormState> {
  const answer = await runForm(nothing, data, async () => {
    const { ctx } = await actionContext('factor.turn_off', 'sign_in');
    await disableTotp({ ctx });
  });
  await confirmFirst(answer.problem?.code, appPage(data));
  sendMailSoon();
  if (answer.isDone) redirect('/account/security?changed=app-off');
  return answer;
}

export async function renewRecoveryCodesAction(_state: FormState, data: FormData): Promise<FormState> {
  let revealed: readonly string[] = [];
  const answer = await runForm(nothing, data, async () => {
    const { ctx } = await actionContext('factor.renew_codes', 'sign_in');
    revealed = (await renewRecoveryCodes({ ctx })).codes;
  });
  await confirmFirst(answer.problem?.code, '/account/security/recovery-codes');
  sendMailSoon();
  return answer.isDone ? { ...answer, revealed } : answer;
}

const EMAIL = '/account/security/email';

export async function changeEmailAction(_state: FormState, data: FormData): Promise<FormState> {
  const answer = await runForm(emailChangeSchema, data, async (input) => {
    const { ctx } = await actionContext('email.change', 'sign_in');
    await requestEmailChange({ ctx, input });
    await dropFormDraft();
  });
  await confirmFirst(answer.problem?.code, EMAIL, answer.values, data);
  sendMailSoon();
  return answer;
}
