import { AppError } from '@chef/contracts/app-error';
import type { OrganizationId } from '@chef/contracts/ids';
import { organizationIdSchema } from '@chef/contracts/organizations';
import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import type { FormState } from '@/components/account/form-state';
import type { Action } from '@/lib/auth/policy';
import { getOrganization } from '@/lib/services/organizations/get-organization';
import type { ServiceContext } from '@/lib/services/service-context';
import { actionContext } from '../../../(auth)/_actions/action-context';
import { dropFormDraft } from '../../../(auth)/_actions/form-draft';
import { runForm } from '../../../(auth)/_actions/run-form';
import { confirmFirst } from '../../security/_actions/confirm-first';
import type { OrganizationChange } from '../_components/organization-page';

interface OrganizationForm<Schema extends z.ZodType> {
  readonly action: Action;
  readonly schema: Schema;
  readonly data: FormData;
  work(ctx: ServiceContext, id: OrganizationId, input: z.output<Schema>): Promise<unknown>;
  /** What the page says once it is done; `leaves` where the organisation is not the person’s any more. */
  readonly changed: OrganizationChange;
  readonly leaves?: boolean;
}

/** What is gone is either the organisation itself, which is not there then, or something in it that another was faster with. */
async function whatIsGone(action: Action, id: OrganizationId): Promise<never> {
  const { ctx } = await actionContext(action);
  await getOrganization({ ctx, id }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  });
  redirect(`/account/organizations/${id}?changed=gone`);
}

/**
 * Carries out a form of the page of an organisation and goes on to what it led to. Whoever is not of the organisation finds
 * nothing; whoever has to show again that it is them does so, and comes back.
 */
export async function runOrganizationForm<Schema extends z.ZodType>(
  form: OrganizationForm<Schema>,
): Promise<FormState> {
  const { action, schema, data, work, changed, leaves = false } = form;
  const named = organizationIdSchema.safeParse(data.get('organizationId'));
  if (!named.success) notFound();
  const id = named.data;
  const answer = await runForm(schema, data, async (input) => {
    const { ctx } = await actionContext(action);
    await work(ctx, id, input);
    await dropFormDraft();
  });
  await confirmFirst(answer.problem?.code, `/account/organizations/${id}`, answer.values, data, action);
  if (answer.problem?.code === 'not_found') await whatIsGone(action, id);
  if (answer.isDone) redirect(`/account/organizations${leaves ? '' : `/${id}`}?changed=${changed}`);
  return answer;
}
