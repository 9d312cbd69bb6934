'use server';

import { toAppError } from '@chef/contracts/app-error';
import {
  AGE_BANDS,
  ALLERGY_SEVERITIES,
  CHOSEN_DIETS,
  type HouseholdMemberContent,
  householdMemberContentSchema,
  householdMemberIdSchema,
} from '@chef/contracts/household';
import { ALLERGENS } from '@chef/culinary/vocabulary';
import { redirect } from 'next/navigation';
import type { MemberFormState } from '@/components/household/member-draft';
import { createHouseholdMember } from '@/lib/services/household/create-household-member';
import { deleteHouseholdMember } from '@/lib/services/household/delete-household-member';
import { updateHouseholdMember } from '@/lib/services/household/update-household-member';
import { logger } from '@/lib/telemetry/logger';
import { actionContext, buttonContext } from '../../(auth)/_actions/action-context';

/** The form as content; what is not among the choices is not there. */
function draftOf(data: FormData): HouseholdMemberContent {
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const chosen = new Set(data.getAll('diets'));
  return {
    name: text('name'),
    diets: CHOSEN_DIETS.filter((diet) => chosen.has(diet)),
    allergies: ALLERGENS.flatMap((allergen) => {
      const severity = ALLERGY_SEVERITIES.find((one) => one === data.get(`allergy-${allergen}`));
      return severity === undefined ? [] : [{ allergen, severity }];
    }),
    dislikes: text('dislikes')
      .split(/[,;\n]/)
      .map((food) => food.trim())
      .filter((food) => food !== ''),
    ageBand: AGE_BANDS.find((band) => band === data.get('ageBand')) ?? 'adult',
    isPregnant: data.get('isPregnant') !== null,
  };
}

export async function saveMemberAction(_state: MemberFormState, data: FormData): Promise<MemberFormState> {
  const draft = draftOf(data);
  const parsed = householdMemberContentSchema.safeParse(draft);
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path }) => (path[0] === 'name' ? 'name' : 'dislikes'));
    return { draft, errors: Object.fromEntries(fields.map((field) => [field, field])), isSaved: false };
  }
  try {
    const id = data.get('id');
    const { ctx } = await actionContext(id === null ? 'household.add' : 'household.update');
    if (id === null) await createHouseholdMember({ ctx, input: parsed.data });
    else await updateHouseholdMember({ ctx, id: householdMemberIdSchema.parse(id), input: parsed.data });
  } catch (error) {
    const failure = toAppError(error);
    if (failure.code === 'unauthenticated') redirect('/sign-in?next=/account/household');
    const code = { invalid_request: 'full', not_found: 'gone' }[failure.code as string] ?? 'internal';
    if (code === 'internal') logger().error({ err: failure }, 'form failed');
    return { draft, errors: { form: code }, isSaved: false };
  }
  redirect('/account/household');
}

export async function removeMemberAction(data: FormData): Promise<void> {
  const { ctx } = await buttonContext('household.remove', '/account/household');
  const id = householdMemberIdSchema.parse(data.get('id'));
  // Taken away in another tab: the outcome is the same.
  await deleteHouseholdMember({ ctx, id }).catch((error: unknown) => {
    if (toAppError(error).code !== 'not_found') throw error;
  });
  redirect('/account/household');
}
