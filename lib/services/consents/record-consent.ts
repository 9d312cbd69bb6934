import { AppError } from '@chef/contracts/app-error';
import type { ConsentChoice, ConsentState } from '@chef/contracts/consent';
import { CONSENT_TEXTS, type ConsentPurpose, isCurrentText } from '@chef/contracts/consent-texts';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import type { ServiceContext } from '../service-context.ts';
import { consentSubject } from './consent-subject.ts';
import { forgetHealthData } from './forget-health-data.ts';

/** The words changed since they were shown: nobody agrees to what they did not see. */
function outdated(purpose: ConsentPurpose): AppError {
  const detail = `The words have changed. Show version ${CONSENT_TEXTS[purpose].version} and ask again.`;
  return new AppError('invalid_request', {
    detail,
    errors: [{ pointer: '/textVersion', code: 'outdated_text', detail }],
  });
}

/**
 * Notes what the actor agrees to or refuses, with the version of the words and the time. Taking `health_data` back deletes
 * in the same transaction what was kept on its ground.
 * @throws AppError `unauthenticated` for `health_data` without an account, `invalid_request` for words that have changed
 */
export async function recordConsent({
  ctx,
  input,
  signal = 'person',
}: {
  ctx: ServiceContext;
  input: ConsentChoice;
  signal?: 'person' | 'gpc';
}): Promise<ConsentState> {
  authorize(ctx.actor, 'consent.record');
  const { purpose, isGranted, textVersion } = input;
  if (isGranted && !isCurrentText(purpose, textVersion)) throw outdated(purpose);
  // Without an account nothing that tells of health is kept by us.
  const person = purpose === 'health_data' ? authorize(ctx.actor, 'consent.record_health') : null;
  const subject = await consentSubject(ctx);
  return inTransaction(ctx.db, async (tx) => {
    const { recordedAt } = await tx.consent.create({
      data: { ...subject, purpose, isGranted, textVersion, signal },
    });
    if (person !== null && !isGranted) await forgetHealthData(tx, person.userId);
    return { purpose, isGranted, textVersion, recordedAt: recordedAt.toISOString() };
  });
}
