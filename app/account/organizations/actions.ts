'use server';

import { newOrganizationSchema } from '@chef/contracts/organizations';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '@/components/account/form-state';
import { createOrganization } from '@/lib/services/organizations/create-organization';
import { actionContext } from '../../(auth)/_actions/action-context';
import { dropFormDraft } from '../../(auth)/_actions/form-draft';
import { runForm } from '../../(auth)/_actions/run-form';
import { confirmFirst } from '../security/_actions/confirm-first';

const PATH = '/account/organizations';
const form = z.object({ organizationName: newOrganizationSchema.shape.name });

export async function createOrganizationAction(_state: FormState, data: FormData): Promise<FormState> {
  let path = PATH;
  const answer = await runForm(form, data, async ({ organizationName }) => {
    const { ctx } = await actionContext('organization.create');
    const { id } = await createOrganization({ ctx, input: { name: organizationName } });
    path = `${PATH}/${id}?changed=created`;
    await dropFormDraft();
  });
  await confirmFirst(answer.problem?.code, PATH, answer.values, data);
  if (answer.isDone) redirect(path);
  return answer;
}
