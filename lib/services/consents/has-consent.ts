import { type ConsentPurpose, isCurrentText } from '@chef/contracts/consent-texts';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';
import { consentSubject } from './consent-subject.ts';

/** Whether the actor agreed to a purpose in the words in force, and has not taken it back. */
export async function hasConsent({
  ctx,
  purpose,
}: {
  ctx: ServiceContext;
  purpose: ConsentPurpose;
}): Promise<boolean> {
  authorize(ctx.actor, 'consent.read');
  const row = await ctx.db.consent.findFirst({
    where: { ...(await consentSubject(ctx)), purpose },
    orderBy: { seq: 'desc' },
  });
  return row?.isGranted === true && isCurrentText(purpose, row.textVersion);
}
