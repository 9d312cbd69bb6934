'use server';

import { newOrganizationSchema } from '@chef/contracts/organizations';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '@/components/account/form-state';
import { createOrganization } from '@/lib/services/organizations/create-organization';
import { actionContext } from '../../(auth)/_actions/action-context';
import { runForm } from '../../(auth)/_actions/run-form';

const form = z.object({ organizationName: newOrganizationSchema.shape.name });

export async function createOrganizationAction(_state: FormState, data: FormData): Promise<FormState> {
  let path = '/account/organizations';
  const answer = await runForm(form, data, async ({ organizationName }) => {
    const { ctx } = await actionContext('organization.create');
    const { id } = await createOrganization({ ctx, input: { name: organizationName } });
    path = `/account/organizations/${id}`;
  });
  if (answer.isDone) redirect(path);
  return answer;
}
