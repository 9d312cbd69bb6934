import { toAppError } from '@chef/contracts/app-error';
import { CONSENT_TEXTS } from '@chef/contracts/consent-texts';
import { householdMemberContentSchema, householdMemberIdSchema } from '@chef/contracts/household';
import type { MemberFormState } from '@/components/household/member-draft';
import { recordConsent } from '@/lib/services/consents/record-consent';
import { createHouseholdMember } from '@/lib/services/household/create-household-member';
import { updateHouseholdMember } from '@/lib/services/household/update-household-member';
import type { ServiceContext } from '@/lib/services/service-context';
import { logger } from '@/lib/telemetry/logger';
import { memberOfForm } from './member-of-form';

const VERSION = CONSENT_TEXTS.health_data.version;
const NAMED = new Set(['name', 'dislikes']);

/** What to show for a failure: the field it is about, or the whole form. */
function errorsOf(error: unknown): MemberFormState['errors'] {
  const failure = toAppError(error);
  if (failure.errors.some(({ code }) => code === 'consent_required')) return { healthConsent: 'consent' };
  if (failure.code === 'invalid_request') return { form: 'full' };
  if (failure.code === 'not_found') return { form: 'gone' };
  logger().error({ err: failure }, 'form failed');
  return { form: 'internal' };
}

/** Keeps somebody of a table as a form says, with the consent given in it; null when that is done. */
export async function saveMember(
  contextFor: (id: FormDataEntryValue | null) => Promise<{ readonly ctx: ServiceContext }>,
  data: FormData,
): Promise<MemberFormState | null> {
  const draft = memberOfForm(data);
  const isAgreed = data.has('healthConsent');
  const parsed = householdMemberContentSchema.safeParse(draft);
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path }) =>
      NAMED.has(String(path[0])) ? String(path[0]) : 'form',
    );
    const code = (field: string) => (field === 'form' ? 'internal' : field);
    return { draft, isAgreed, errors: Object.fromEntries(fields.map((field) => [field, code(field)])) };
  }
  const id = data.get('id');
  const { ctx } = await contextFor(id);
  try {
    const choice = { purpose: 'health_data', isGranted: true, textVersion: VERSION } as const;
    if (isAgreed) await recordConsent({ ctx, input: choice });
    if (id === null) await createHouseholdMember({ ctx, input: parsed.data });
    else await updateHouseholdMember({ ctx, id: householdMemberIdSchema.parse(id), input: parsed.data });
    return null;
  } catch (error) {
    return { draft, isAgreed, errors: errorsOf(error) };
  }
}
