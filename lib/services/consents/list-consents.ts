import type { ConsentList, ConsentState } from '@chef/contracts/consent';
import { CONSENT_PURPOSES, type ConsentPurpose } from '@chef/contracts/consent-texts';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';
import { consentSubject } from './consent-subject.ts';

/** What counts now of everything that the actor can agree to; what nobody was asked is not granted. */
export async function listConsents({ ctx }: { ctx: ServiceContext }): Promise<ConsentList> {
  authorize(ctx.actor, 'consent.read');
  const rows = await ctx.db.consent.findMany({
    where: await consentSubject(ctx),
    orderBy: { seq: 'desc' },
    distinct: ['purpose'],
  });
  const stateOf = (purpose: ConsentPurpose): ConsentState => {
    const row = rows.find((one) => one.purpose === purpose);
    return {
      purpose,
      isGranted: row?.isGranted ?? false,
      textVersion: row?.textVersion ?? null,
      recordedAt: row?.recordedAt.toISOString() ?? null,
    };
  };
  return { consents: CONSENT_PURPOSES.map(stateOf) };
}
