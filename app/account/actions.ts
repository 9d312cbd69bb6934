'use server';

import { accountDeletionSchema, accountUpdateSchema, passwordChangeSchema } from '@chef/contracts/account';
import { toAppError } from '@chef/contracts/app-error';
import { idSchema } from '@chef/contracts/ids';
import { signInProviderSchema } from '@chef/contracts/sign-in-providers';
import { redirect } from 'next/navigation';
import type { FormState } from '@/components/account/form-state';
import { cancelAccountDeletion } from '@/lib/services/accounts/cancel-account-deletion';
import { changePassword } from '@/lib/services/accounts/change-password';
import { requestAccountDeletion } from '@/lib/services/accounts/request-account-deletion';
import { updateAccount } from '@/lib/services/accounts/update-account';
import { acceptDocuments } from '@/lib/services/legal/accept-documents';
import { revokeOtherSessions } from '@/lib/services/sessions/revoke-other-sessions';
import { revokeSession } from '@/lib/services/sessions/revoke-session';
import { unlinkProvider } from '@/lib/services/sign-in-providers/unlink-provider';
import { actionContext, buttonContext, sendMailSoon } from '../(auth)/_actions/action-context';
import { confirmInPlace } from '../(auth)/_actions/confirm-in-place';
import { dropFormDraft } from '../(auth)/_actions/form-draft';
import { runForm } from '../(auth)/_actions/run-form';
import { ACCOUNT, PROFILE_FORM } from './forms';
import { confirmFirst } from './security/_actions/confirm-first';

export async function renameAction(_state: FormState, data: FormData): Promise<FormState> {
  const answer = await runForm(accountUpdateSchema, data, async (input) => {
    const { ctx } = await actionContext('account.update');
    await updateAccount({ ctx, input });
    await dropFormDraft();
  });
  await confirmFirst(answer.problem?.code, ACCOUNT, answer.values, data, PROFILE_FORM);
  return answer;
}

export async function changePasswordAction(_state: FormState, data: FormData): Promise<FormState> {
  const answer = await runForm(passwordChangeSchema, data, async (input) => {
    const { ctx } = await actionContext('account.confirm', 'sign_in');
    await changePassword({ ctx: await confirmInPlace(ctx, input.currentPassword), input });
  });
  await confirmFirst(answer.problem?.code, ACCOUNT);
  sendMailSoon();
  return answer;
}

export async function deleteAccountAction(_state: FormState, data: FormData): Promise<FormState> {
  const answer = await runForm(accountDeletionSchema, data, async (input) => {
    const { ctx } = await actionContext('account.confirm', 'sign_in');
    const { currentPassword } = input;
    const confirmed = currentPassword === undefined ? ctx : await confirmInPlace(ctx, currentPassword);
    await requestAccountDeletion({ ctx: confirmed, input });
  });
  await confirmFirst(answer.problem?.code, ACCOUNT);
  sendMailSoon();
  if (answer.isDone) redirect('/account?done=deletionAsked');
  return answer;
}

export async function keepAccountAction(): Promise<void> {
  const { ctx } = await buttonContext('account.cancel_deletion', '/account');
  await cancelAccountDeletion({ ctx });
  redirect('/account?done=deletionCancelled');
}

export async function acceptDocumentsAction(data: FormData): Promise<void> {
  const { ctx } = await buttonContext('legal.accept', '/account');
  await acceptDocuments({ ctx, shown: data.getAll('shown').map(String) });
  redirect('/account?done=agreed');
}

export async function revokeSessionAction(data: FormData): Promise<void> {
  const { ctx } = await buttonContext('session.revoke', '/account');
  const id = idSchema('session').safeParse(data.get('id'));
  if (!id.success) redirect('/account');
  // Signed out in another tab or by itself: the outcome is the same.
  await revokeSession({ ctx, id: id.data }).catch((error: unknown) => {
    if (toAppError(error).code !== 'not_found') throw error;
  });
  redirect('/account?signed-out=1#devices');
}

export async function revokeOthersAction(): Promise<void> {
  const { ctx } = await buttonContext('session.revoke_others', '/account');
  const { revoked } = await revokeOtherSessions({ ctx });
  redirect(`/account?signed-out=${revoked}#devices`);
}

export async function unlinkProviderAction(data: FormData): Promise<void> {
  const { ctx } = await buttonContext('provider.unlink', '/account');
  const parsed = signInProviderSchema.safeParse(data.get('provider'));
  if (!parsed.success) redirect('/account');
  const provider = parsed.data;
  const problem = await unlinkProvider({ ctx, provider }).then(
    () => null,
    (error: unknown) => {
      const { code } = toAppError(error);
      if (code === 'internal') throw error;
      return code;
    },
  );
  sendMailSoon();
  if (problem === 'recent_sign_in_required') redirect('/confirm?next=/account');
  // Another tab may have been first; the outcome is the same.
  const said = problem === null || problem === 'not_found' ? { linked: 'no' } : { problem };
  redirect(`/account?${new URLSearchParams({ provider, ...said })}#ways-in`);
}
