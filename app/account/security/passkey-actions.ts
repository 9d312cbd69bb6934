'use server';

import { toAppError } from '@chef/contracts/app-error';
import { newPasskeySchema } from '@chef/contracts/passkeys';
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '@/components/account/form-state';
import { addPasskey } from '@/lib/services/passkeys/add-passkey';
import { beginPasskeyRegistration } from '@/lib/services/passkeys/begin-passkey-registration';
import { removePasskey } from '@/lib/services/passkeys/remove-passkey';
import { actionContext, sendMailSoon } from '../../(auth)/_actions/action-context';
import { dropFormDraft } from '../../(auth)/_actions/form-draft';
import { runForm } from '../../(auth)/_actions/run-form';
import { confirmFirst } from './_actions/confirm-first';

const PATH = '/account/security/passkeys';

export async function beginPasskeyRegistrationAction(
  name: string,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  try {
    const { ctx } = await actionContext('passkey.add', 'sign_in');
    return await beginPasskeyRegistration({ ctx });
  } catch (error) {
    const { code } = toAppError(error);
    await confirmFirst(code, PATH, { name });
    // Nobody can tell who typed; the name was ours to begin with.
    await confirmFirst(code, PATH);
    throw error;
  }
}

export async function addPasskeyAction(_state: FormState, data: FormData): Promise<FormState> {
  const answer = await runForm(newPasskeySchema, data, async (input) => {
    const { ctx } = await actionContext('passkey.add', 'sign_in');
    await addPasskey({ ctx, input });
    await dropFormDraft();
  });
  await confirmFirst(answer.problem?.code, PATH, answer.values, data);
  sendMailSoon();
  if (answer.isDone) redirect('/account/security?changed=passkey-added');
  return answer;
}

export async function removePasskeyAction(_state: FormState, data: FormData): Promise<FormState> {
  const answer = await runForm(z.object({ id: z.string().default('') }), data, async ({ id }) => {
    const { ctx } = await actionContext('passkey.remove', 'sign_in');
    // Removed in another tab: the outcome is the same.
    await removePasskey({ ctx, id }).catch((error: unknown) => {
      if (toAppError(error).code !== 'not_found') throw error;
    });
  });
  await confirmFirst(answer.problem?.code, PATH);
  sendMailSoon();
  if (answer.isDone) redirect('/account/security?changed=passkey-removed');
  return answer;
}
