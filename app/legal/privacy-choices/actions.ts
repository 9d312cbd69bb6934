'use server';

import { CONSENT_TEXTS } from '@chef/contracts/consent-texts';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { sendsGpc } from '@/lib/http/sends-gpc';
import { recordConsent } from '@/lib/services/consents/record-consent';
import { actionContext, buttonContext } from '../../(auth)/_actions/action-context';

const HERE = '/legal/privacy-choices';

/** Notes whether the person says “do not sell or share” and “limit”; a browser that sends the signal has said the first. */
export async function saveChoicesAction(data: FormData): Promise<void> {
  const { ctx } = await actionContext('consent.record');
  const hasSignal = sendsGpc(new Headers(await headers()));
  for (const purpose of ['no_sale', 'limit_sensitive'] as const) {
    const isBySignal = purpose === 'no_sale' && hasSignal;
    const isGranted = isBySignal || data.has(purpose);
    const input = { purpose, isGranted, textVersion: CONSENT_TEXTS[purpose].version };
    await recordConsent({ ctx, input, signal: isBySignal ? 'gpc' : 'person' });
  }
  redirect(`${HERE}?noted#sale`);
}

/** Takes consent to keep what tells of health back; what was kept on its ground is deleted. */
export async function withdrawHealthAction(): Promise<void> {
  const { ctx } = await buttonContext('consent.record_health', HERE);
  const textVersion = CONSENT_TEXTS.health_data.version;
  await recordConsent({ ctx, input: { purpose: 'health_data', isGranted: false, textVersion } });
  redirect(`${HERE}?withdrawn#health`);
}
