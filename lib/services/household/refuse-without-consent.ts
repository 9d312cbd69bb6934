import { AppError } from '@chef/contracts/app-error';
import type { HouseholdMemberContent } from '@chef/contracts/household';
import { hasConsent } from '../consents/has-consent.ts';
import type { ServiceContext } from '../service-context.ts';
import { tellsOfHealth } from './tells-of-health.ts';

/**
 * Keeps an allergy or a pregnancy only of somebody who agreed to it (GDPR article 9(2)(a)).
 * @throws AppError `invalid_request` with the code `consent_required`
 */
export async function refuseWithoutConsent(
  ctx: ServiceContext,
  member: HouseholdMemberContent,
): Promise<void> {
  if (!tellsOfHealth(member) || (await hasConsent({ ctx, purpose: 'health_data' }))) return;
  const pointer = member.allergies.length > 0 ? '/allergies' : '/isPregnant';
  const detail =
    'This tells of health. Agree first that it is kept for recipes: PUT /api/v1/consents with the purpose health_data.';
  throw new AppError('invalid_request', { detail, errors: [{ pointer, code: 'consent_required', detail }] });
}
